import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useEffect, useRef } from 'react';
import type { CollectedFile, CollectedSheet, CollectResult } from '../../app/progress/collect';
import { alteredText } from '../../app/progress/altered-text';
import { problemText } from '../../locale';
import { marksSentence } from '../../locale/progress/marks';
import { mendedSentences } from '../../locale/responsibility/odd-sheets';
import {
  collectedFacts,
  isMissed,
  needsLook,
  notTaken,
  sheetFacts,
  sheetsOfOtherPlans,
  toldSheets,
  worstFirst,
} from './collect-report';
import { UnitReturns } from './UnitReturns';
import { useCardStyles } from './card-styles';
import { CloseButton } from '../parts/CloseButton';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import type { Announcement } from '../session/events';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
  },
  good: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground3 },
  facts: { '::first-letter': { textTransform: 'uppercase' } },
  file: { marginTop: tokens.spacingVerticalS },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  summary: { cursor: 'pointer', minHeight: '24px', alignContent: 'center' },
  pair: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalS}`,
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    '& dd': { margin: 0, whiteSpace: 'pre-line', minWidth: 0 },
  },
  cell: { gridColumn: '1 / 3' },
  newer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalXXS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** Cells that are named of one sheet; a sheet with more says how many more. */
const CELLS_SHOWN = 40;

export interface CollectReportProps {
  readonly result: CollectResult;
  readonly busy: boolean;
  readonly onNewer: () => void;
  readonly onOtherPlans: () => void;
  readonly onClose: () => void;
  readonly onAnnounce: (announcement: Announcement | null) => void;
}

/** What was taken of each returned file, what was not and why; and the choice to let what differs win. */
export function CollectReport({ result, busy, onNewer, onOtherPlans, onClose, onAnnounce }: CollectReportProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { collecting } = text;
  const title = useRef<HTMLHeadingElement>(null);
  // It stands above what was being read, and says what has just happened.
  useEffect(() => {
    title.current?.scrollIntoView({ block: 'nearest' });
  }, [result]);
  const others = sheetsOfOtherPlans(result);
  const files = worstFirst(result.files);
  const isGood = result.conflicts === 0 && !result.files.some((file) => isMissed(file) || file.sheets.some(needsLook));
  return (
    <section className={cards.card} aria-label={collecting.title(result.files.length)}>
      <div className={styles.head}>
        {isGood ? (
          <CheckmarkCircle20Filled className={styles.good} aria-hidden="true" />
        ) : (
          <Warning20Filled className={styles.open} aria-hidden="true" />
        )}
        <h2 ref={title} className={mergeClasses(shared.title, cards.title)}>
          {collecting.title(result.files.length)}
        </h2>
        <CloseButton label={collecting.close} onClose={onClose} />
      </div>
      <p className={mergeClasses(shared.text, styles.facts)}>{collectedFacts(result, text).join(' · ')}</p>
      {(result.run ? mendedSentences(result.run, language) : []).map((sentence) => (
        <p key={sentence} className={mergeClasses(shared.text, styles.facts)}>
          {sentence}
        </p>
      ))}
      {result.conflicts > 0 && (
        <div className={styles.newer}>
          <Button size="small" disabledFocusable={busy} onClick={onNewer}>
            {collecting.newer(result.conflicts)}
          </Button>
          <span className={shared.quiet}>{collecting.newerHint}</span>
        </div>
      )}
      {others > 0 && (
        <div className={styles.newer}>
          <Button size="small" disabledFocusable={busy} onClick={onOtherPlans}>
            {collecting.otherPlans(others)}
          </Button>
          <span className={shared.quiet}>{collecting.otherPlansHint}</span>
        </div>
      )}
      {files.filter(isMissed).map((file, at) => (
        <OneFile key={at} file={file} />
      ))}
      <UnitReturns units={result.units} onAnnounce={onAnnounce} />
      {files
        .filter((file) => !isMissed(file))
        .map((file, at) => (
          <OneFile key={at} file={file} />
        ))}
    </section>
  );
}

function OneFile({ file: collected }: { readonly file: CollectedFile }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { file, problem, sheets } = collected;
  const { each, alike } = toldSheets(collected, text);
  const said = problem && problemText({ ...problem, args: { ...problem.args, file } }, language);
  return (
    <div className={styles.file}>
      <span className={shared.strong}>{file}</span>
      {said && (
        <p className={shared.text}>
          {said.what} {said.action}
        </p>
      )}
      {!said && sheets.length === 0 && <p className={shared.text}>{text.collecting.noSheet}</p>}
      {each.map((sheet, at) => (
        <OneSheet key={at} sheet={sheet} />
      ))}
      {alike.map((line) => (
        <p key={line} className={shared.text}>
          {line}
        </p>
      ))}
    </div>
  );
}

function OneSheet({ sheet }: { readonly sheet: CollectedSheet }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { collecting } = text;
  const { unit, fate, cells, rows, altered, unread, marks } = sheet;
  const beside = marksSentence(marks, language);
  const facts = fate === 'read' ? sheetFacts(sheet, text) : [notTaken(sheet, text)];
  return (
    <>
      <p className={shared.text}>{facts.length > 0 ? `${unit}: ${facts.join(', ')}` : unit}</p>
      {rows.length > 0 && (
        <ul className={mergeClasses(styles.lines, shared.quiet)}>
          {rows.map(({ row, why }, at) => (
            <li key={at}>{collecting.row[why](row)}</li>
          ))}
        </ul>
      )}
      {beside !== '' && <p className={mergeClasses(styles.lines, shared.quiet)}>{beside}</p>}
      {unread.length > 0 && (
        <ul className={mergeClasses(styles.lines, shared.quiet)}>
          {unread.map(({ row, column, at }) => (
            <li key={at}>{collecting.unread(at, row, column)}</li>
          ))}
        </ul>
      )}
      <Differing
        cells={cells.filter(({ fate: one }) => one === 'conflict')}
        title={collecting.differing}
        held={collecting.held}
        open
      />
      <Differing
        cells={cells.filter(({ fate: one }) => one === 'replaced')}
        title={collecting.swapped}
        held={collecting.before}
      />
      <Differing
        cells={altered}
        title={collecting.altered}
        note={collecting.alteredHint}
        held={collecting.inPlan}
        open
      />
    </>
  );
}

interface DifferingProps {
  readonly cells: readonly (Omit<CollectedSheet['cells'][number], 'fate'> &
    Pick<CollectedSheet['altered'][number], 'arePoints'>)[];
  readonly title: (cells: number) => string;
  /** What the workbook's own value is called. */
  readonly held: string;
  readonly note?: string;
  readonly open?: boolean;
}

/** Cells in which both hold something, with both values. */
function Differing({ cells, title, held, note, open = false }: DifferingProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { collecting } = text;
  if (cells.length === 0) return null;
  return (
    <details open={open}>
      <summary className={styles.summary}>{title(cells.length)}</summary>
      {note !== undefined && <p className={mergeClasses(shared.text, shared.quiet)}>{note}</p>}
      {cells.slice(0, CELLS_SHOWN).map((cell, at) => (
        <dl key={at} className={mergeClasses(styles.pair, shared.quiet)}>
          <dt className={mergeClasses(styles.cell, shared.strong)}>
            {cell.row === '' ? collecting.outside : [cell.row, cell.column].filter((part) => part !== '').join(' · ')}
          </dt>
          <dt>{held}</dt>
          <dd>{alteredText(cell, language).held || '–'}</dd>
          <dt>{collecting.returned}</dt>
          <dd>{alteredText(cell, language).returned || '–'}</dd>
        </dl>
      ))}
      {cells.length > CELLS_SHOWN && (
        <p className={mergeClasses(shared.text, shared.quiet)}>{collecting.more(cells.length - CELLS_SHOWN)}</p>
      )}
    </details>
  );
}
