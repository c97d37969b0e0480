import type { OddSheet } from '../../model/grid';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { copiedLines, oddSheetSentence, oddSheetWords } from '../../locale/responsibility/odd-sheets';
import { showMore } from '../list/show-more';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { color: tokens.colorStatusWarningForeground3, verticalAlign: 'text-bottom' },
  item: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  ways: { marginTop: tokens.spacingVerticalXXS, display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  summary: { cursor: 'pointer', minHeight: '24px', alignContent: 'center' },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, whiteSpace: 'pre-line' },
});

const SHOWN = 3;

/**
 * Sheets that look like ours and do not say so themselves: what the next run does with each, and where only the planner
 * knows, the way to take it back. Nothing where there are none.
 */
export function OddSheets({
  odd,
  busy,
  onOpen,
  onTakeBack,
  onTakeOver,
}: {
  readonly odd: readonly OddSheet[];
  readonly busy: boolean;
  readonly onOpen: (sheet: string) => void;
  readonly onTakeBack: (sheet: string) => void;
  readonly onTakeOver: (sheet: string, newer: boolean) => void;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const text = oddSheetWords(language);
  if (odd.length === 0) return null;
  // Many that only lost their mark are one matter: a program dropped all of them.
  const lost = odd.filter(({ state }) => state === 'lost');
  const single = lost.length > 1 ? odd.filter(({ state }) => state !== 'lost') : odd;
  const shown = isWhole ? single : single.slice(0, SHOWN);
  return (
    <section className={styles.root} aria-label={text.title(odd.length)}>
      <p className={mergeClasses(shared.text, shared.strong)}>
        <Warning16Filled className={styles.mark} aria-hidden="true" /> {text.title(odd.length)}
      </p>
      {lost.length > 1 && <p className={shared.text}>{text.allLost(lost.length)}</p>}
      <ul className={shared.list}>
        {shown.map((one) => (
          <li key={one.sheet} className={styles.item}>
            <span className={shared.text}>{oddSheetSentence(one, language)}</span>
            <Copied odd={one} />
            <span className={styles.ways}>
              <Button
                size="small"
                appearance="transparent"
                className={mergeClasses(shared.button, shared.flush)}
                aria-label={text.lookAt(one.sheet)}
                onClick={() => onOpen(one.sheet)}
              >
                {text.look}
              </Button>
              {one.state === 'doubtful' && one.counted === '' && one.unit !== '' && (
                <Button
                  size="small"
                  className={shared.button}
                  aria-label={text.takeBackWhich(one.sheet)}
                  disabledFocusable={busy}
                  onClick={() => onTakeBack(one.sheet)}
                >
                  {text.takeBack}
                </Button>
              )}
              <TakeOver odd={one} busy={busy} onTakeOver={onTakeOver} />
            </span>
          </li>
        ))}
      </ul>
      {single.length > shown.length && (
        <Button
          size="small"
          appearance="transparent"
          className={shared.flush}
          onClick={({ currentTarget }) => showMore(currentTarget, () => setWhole(true))}
        >
          {text.more(single.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

/** Cells named of one copy in the pane. */
const CELLS_SHOWN = 30;

/** What only the copy holds, on request. */
function Copied({ odd }: { readonly odd: OddSheet }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language } = useLanguage();
  const lines = copiedLines(odd, CELLS_SHOWN, language);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{oddSheetWords(language).copied(odd.cells.length + odd.rows.length)}</summary>
      <ul className={mergeClasses(styles.lines, shared.quiet)}>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

/** Takes the copy's cells into the sheet in use: what is blank there, or also what differs. */
function TakeOver({
  odd: { sheet, cells, rows },
  busy,
  onTakeOver,
}: {
  readonly odd: OddSheet;
  readonly busy: boolean;
  readonly onTakeOver: (sheet: string, newer: boolean) => void;
}) {
  const shared = useViewStyles();
  const text = oddSheetWords(useLanguage().language);
  const differing = cells.filter(({ held }) => held !== '').length;
  const blank = cells.length - differing + rows.length;
  return (
    <>
      {blank > 0 && (
        <Button
          size="small"
          className={shared.button}
          aria-label={text.takeOverWhich(blank, sheet)}
          disabledFocusable={busy}
          onClick={() => onTakeOver(sheet, false)}
        >
          {text.takeOver(blank)}
        </Button>
      )}
      {differing > 0 && (
        <Button
          size="small"
          className={shared.button}
          aria-label={text.takeNewerWhich(differing, sheet)}
          disabledFocusable={busy}
          onClick={() => onTakeOver(sheet, true)}
        >
          {text.takeNewer(differing)}
        </Button>
      )}
    </>
  );
}
