import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { useYearLanguage } from '../year/year-language';
import { useRoving } from '../parts/roving';
import { useLineStyles } from '../parts/line-styles';
import { useViewStyles } from '../parts/styles';
import { ProgressBar } from '../progress/ProgressBar';
import { YEAR_PAGE, type ResultsOpened } from '../year/opened';
import type { ResultsLine } from './results-lines';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { gridTemplateColumns: '1fr auto' },
  figure: { textAlign: 'end' },
  late: { color: tokens.colorStatusDangerForeground3 },
  wide: { gridColumn: '1 / 3', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  none: { padding: tokens.spacingHorizontalM },
});

export interface ResultsListProps {
  readonly lines: readonly ResultsLine[];
  /** Said when there are no lines. */
  readonly none: string;
  readonly opened: ResultsOpened;
  readonly onOpened: (changed: Partial<ResultsOpened>) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** Counts as bars, or rows with what units wrote: one Tab stop, Enter selects the cell of a row. */
export function ResultsList({ lines, none, opened, onOpened, onSelect }: ResultsListProps) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { results, findings } = useYearLanguage().text;
  const shown = lines.slice(0, opened.shown);
  const rest = lines.length - shown.length;
  const roving = useRoving([...shown.map(({ key }) => key), ...(rest > 0 ? ['more'] : [])]);
  if (lines.length === 0) return <p className={mergeClasses(shared.text, styles.none)}>{none}</p>;
  return (
    <ul className={shared.list} aria-label={results.list} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {shown.map(({ key, code, name, figure, isLate, facts, tally, at }) => (
        <li key={key} className={styles.item}>
          <button
            type="button"
            data-row={key}
            tabIndex={roving.tabIndex(key)}
            aria-current={key === opened.current || undefined}
            title={at ? findings.goTo(cellAddress(at), at.sheet) : undefined}
            className={mergeClasses(shared.plainButton, look.line, styles.line, key === opened.current && look.current)}
            onClick={() => {
              onOpened({ current: key });
              if (at) onSelect(at);
            }}
          >
            <span className={look.name}>
              {code !== '' && <span className={shared.strong}>{code} </span>}
              {name}
            </span>{' '}
            <span className={mergeClasses(styles.figure, shared.quiet, shared.numbers, isLate && styles.late)}>
              {figure}
            </span>
            {tally && (
              <span className={styles.wide}>
                <ProgressBar counts={{ ...tally, open: tally.open + tally.overdue }} />
              </span>
            )}{' '}
            <span className={mergeClasses(styles.wide, shared.quiet, shared.numbers)}>
              {facts.join(tally ? ' · ' : '\n')}
            </span>
          </button>
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.item}>
          <button
            type="button"
            data-row="more"
            tabIndex={roving.tabIndex('more')}
            className={mergeClasses(shared.plainButton, shared.more)}
            onClick={() => onOpened({ shown: opened.shown + YEAR_PAGE })}
          >
            {results.more(Math.min(rest, YEAR_PAGE))}
          </button>
        </li>
      )}
    </ul>
  );
}
