import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { toggled } from '../gaps/gap-bars';
import { useCardStyles } from './card-styles';
import { useFormStyles } from '../form/form-styles';
import { closedByEscape, type Opened } from '../form/opened';
import { CloseButton } from '../parts/CloseButton';
import { CopyButton } from '../parts/CopyButton';
import { Folded, useShort } from '../parts/Folded';
import { useLanguage } from '../parts/language';
import type { Session } from '../session/session';
import type { SplitUnit } from '../session/events';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'start' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '28px',
    minWidth: 0,
    flex: '1 1 160px',
    cursor: 'pointer',
  },
  name: { minWidth: 0 },
  run: { margin: `${tokens.spacingVerticalS} 0` },
});

export interface SplitFilesProps {
  readonly units: readonly SplitUnit[];
  readonly opened: Opened;
  readonly session: Session;
  readonly canOpenInExcel: boolean;
}

/** Which units get a file, and the downloads; in Excel also the way round a download that it refuses. */
export function SplitFiles({ units, opened, session: { state, actions }, canOpenInExcel }: SplitFilesProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const form = useFormStyles();
  const shared = useViewStyles();
  const { split, progress } = useLanguage().text;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const title = useId();
  const isShort = useShort();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const busy = state.busy !== null;
  const chosen = units.filter(({ unit }) => !left.has(unit)).map(({ unit }) => unit);
  return (
    <section className={cards.card} aria-labelledby={title} onKeyDown={closedByEscape(opened)}>
      <div className={styles.head}>
        <h2 ref={heading} className={mergeClasses(shared.title, cards.title)} id={title}>
          {split.title}
        </h2>
        <CloseButton label={split.close} onClose={opened.close} />
      </div>
      {!isShort && <p className={mergeClasses(shared.text, shared.quiet)}>{split.hint}</p>}
      <div className={mergeClasses(shared.row, styles.run)}>
        <Button
          size="small"
          className={shared.button}
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => void actions.handOut(chosen, 'download')}
        >
          {split.download(chosen.length)}
        </Button>
        {chosen.length > 1 && (
          <Button
            size="small"
            className={shared.button}
            disabledFocusable={busy}
            onClick={() => void actions.handOut(chosen, 'zip')}
          >
            {split.zip}
          </Button>
        )}
        <CopyButton
          key={chosen.join()}
          framed
          label={split.copyNote}
          content={() => split.note(chosen.join('; '))}
          said={split.noteCopied}
          onAnnounce={actions.announce}
        />
        {state.done?.what === 'files-made' && !busy && (
          <span className={shared.quiet}>{split.done(state.done.files)}</span>
        )}
      </div>
      {(isShort || canOpenInExcel || chosen.length > 1) && (
        <Folded label={split.notes}>
          {isShort && <p className={mergeClasses(shared.text, shared.quiet)}>{split.hint}</p>}
          {canOpenInExcel ? (
            <p className={mergeClasses(shared.text, shared.quiet)}>{split.refused}</p>
          ) : (
            chosen.length > 1 && <p className={mergeClasses(shared.text, shared.quiet)}>{split.many}</p>
          )}
        </Folded>
      )}
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={form.box}
          checked={left.size === 0}
          ref={(box) => void (box && (box.indeterminate = left.size > 0 && chosen.length > 0))}
          onChange={() => setLeft(left.size === 0 ? new Set(units.map(({ unit }) => unit)) : new Set())}
        />
        {split.all}
      </label>
      <ul className={shared.list}>
        {units.map(({ unit, isGroup, fileName, rows }) => (
          <li key={fileName} className={styles.line}>
            <label className={styles.choice} title={split.file(fileName)}>
              <input
                type="checkbox"
                className={form.box}
                checked={!left.has(unit)}
                onChange={() => setLeft(toggled(left, unit))}
              />
              <span className={styles.name}>
                {unit}{' '}
                <span className={mergeClasses(shared.quiet, shared.numbers, shared.whole)}>
                  {isGroup ? `${progress.group}, ${split.rows(rows)}` : split.rows(rows)}
                </span>
              </span>
            </label>
            {canOpenInExcel && (
              <Button
                size="small"
                appearance="subtle"
                className={shared.button}
                aria-label={split.excelWhich(unit)}
                disabledFocusable={busy}
                onClick={() => void actions.handOut([unit], 'excel')}
              >
                {split.excel}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
