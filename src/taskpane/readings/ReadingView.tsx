import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useMemo, useRef, useState } from 'react';
import { TABLE_KINDS } from '../../app/index-names';
import { MOST_HEADER_ROWS } from '../../app/readings/reading-choice';
import { tableReadings } from '../../app/readings/table-readings';
import type { CheckResult } from '../../app/session';
import { LabelledSelect } from '../form/Select';
import { closedByEscape } from '../form/opened';
import { Busy } from '../parts/Busy';
import { kindLabel } from '../parts/kind-label';
import { Folded, useShort } from '../parts/Folded';
import { useLanguage } from '../parts/language';
import { Scroller } from '../parts/Scroller';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { ReadingChoices } from './ReadingChoices';
import { TablePart } from './TablePart';

const useStyles = makeStyles({
  back: { justifyContent: 'start' },
  /** The label stays beside its field. */
  header: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  rows: { width: '56px', flexShrink: 0 },
});

export interface ReadingViewProps {
  readonly session: Session;
  readonly check: CheckResult;
  /** The keyboard comes along: the view was opened from beside it. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** Cách đọc: how each table was read, with the planner's word where the program cannot know. */
export function ReadingView({ session: { state, actions }, check, takesFocus, onClose }: ReadingViewProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text, language } = useLanguage();
  const { reading } = text;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) back.current?.focus();
  }, [takesFocus]);
  const tables = useMemo(() => tableReadings(check.plan), [check]);
  const [headerRows, setHeaderRows] = useState('1');
  useEffect(() => void actions.listReadings().catch(() => undefined), [actions, check]);
  const own = check.settings.reading.map(({ choice }) => choice);
  const said = new Set(own.map((choice) => JSON.stringify(choice)));
  const elsewhere = state.readings.filter((choice) => !said.has(JSON.stringify(choice)));
  const busy = state.busy !== null;
  const kinds = TABLE_KINDS.map((value) => ({ value, label: capital(kindLabel(value, text, language)) }));
  const message =
    state.busy === 'reading'
      ? reading.working
      : state.done?.what === 'reading-chosen'
        ? reading.chosen
        : state.done?.what === 'reading-choice-removed'
          ? reading.removed
          : null;
  const short = useShort();
  const intro = <p className={mergeClasses(shared.text, shared.quiet)}>{reading.intro}</p>;
  return (
    <div className={shared.view} onKeyDown={closedByEscape({ isOpen: true, close: onClose })}>
      <div className={shared.bar}>
        {state.busy === 'reading' && <Busy label={reading.working} />}
        <div>
          <Button
            ref={back}
            data-main
            size="small"
            appearance="subtle"
            className={mergeClasses(shared.button, shared.flush, styles.back)}
            icon={<ArrowLeft16Regular />}
            onClick={onClose}
          >
            {reading.back}
          </Button>
        </div>
        <Folded label={reading.title}>
          <div className={shared.row}>
            <Button
              size="small"
              className={shared.button}
              disabledFocusable={busy}
              onClick={() => void actions.readSelection(check, Number(headerRows))}
            >
              {reading.selection}
            </Button>
            <div className={styles.header}>
              <LabelledSelect
                label={reading.headerRows}
                labelClassName={shared.quiet}
                className={styles.rows}
                value={headerRows}
                options={Array.from({ length: MOST_HEADER_ROWS }, (_, row) => String(row + 1)).map((value) => ({
                  value,
                  label: value,
                }))}
                busy={busy}
                onChoose={setHeaderRows}
              />
            </div>
          </div>
          {short && intro}
        </Folded>
        {message !== null && <p className={shared.text}>{message}</p>}
      </div>
      <Scroller label={reading.title} plain={false}>
        {tables.length === 0 ? (
          <p className={mergeClasses(shared.text, shared.quiet, shared.padded)}>{reading.none}</p>
        ) : (
          !short && <div className={shared.padded}>{intro}</div>
        )}
        {tables.map((table) => (
          <TablePart
            key={table.id}
            table={table}
            kinds={kinds}
            busy={busy}
            onChoose={(...choices) => void actions.chooseReading(check, ...choices)}
            onSelect={(place) => void actions.select(place)}
          />
        ))}
        <ReadingChoices
          title={reading.choices(own.length)}
          choices={own}
          kinds={kinds}
          busy={busy}
          onRemove={(choice) => void actions.removeReadingChoice(check, choice)}
        />
        <ReadingChoices
          title={reading.remembered(elsewhere.length)}
          choices={elsewhere}
          kinds={kinds}
          busy={busy}
          onRemove={(choice) => void actions.forgetReading(check, choice)}
        />
      </Scroller>
    </div>
  );
}

/** In a list of choices a name stands alone, not in a sentence. */
const capital = (name: string): string => name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
