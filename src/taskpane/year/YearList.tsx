import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Tally } from '../../app/results/results';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { MoreButton } from '../list/MoreButton';
import { useShort } from '../parts/Folded';
import { SHORT_AND_WIDE } from '../parts/short';
import { useLineStyles } from '../list/line-styles';
import { useRoving } from '../list/roving';
import { useViewStyles } from '../parts/styles';
import { ProgressBar } from '../progress/ProgressBar';
import { YEAR_PAGE } from './opened';
import { useYearLanguage } from './year-language';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { gridTemplateColumns: '1fr auto' },
  figure: { textAlign: 'end' },
  late: { color: tokens.colorStatusDangerForeground3 },
  wide: { gridColumn: '1 / 3', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  twoLines: {
    [SHORT_AND_WIDE]: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' },
  },
});

/** What is counted or said of a unit, a field or a row. */
export interface YearLine {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly figure: string;
  /** It asks for a look: overdue, not sent, not readable, something missing. */
  readonly isLate: boolean;
  /** Beside each other below a bar, else below each other. */
  readonly facts: readonly string[];
  /** They hold counts up to their end: two lines of a low pane, where others have one. */
  readonly isCounted?: boolean;
  /** Shown as a bar where there is one. */
  readonly tally?: Tally;
  /** The cell that it comes from; null where it is no row of this workbook. */
  readonly at: CellPlace | null;
}

/** What of the list is chosen and how much of it is shown. */
export interface YearListOpened {
  readonly current: string | null;
  readonly shown: number;
}

export interface YearListProps {
  readonly label: string;
  readonly lines: readonly YearLine[];
  /** The words on what shows so many more lines. */
  readonly more: (count: number) => string;
  readonly opened: YearListOpened;
  readonly onOpened: (changed: Partial<YearListOpened>) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** Lines of a part of the year, a page of them at first: one Tab stop, Enter selects the cell that a line comes from. */
export function YearList({ label, lines, more, opened, onOpened, onSelect }: YearListProps) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { findings } = useYearLanguage().text;
  const isShort = useShort();
  const shown = lines.slice(0, opened.shown);
  const rest = lines.length - shown.length;
  const roving = useRoving([...shown.map(({ key }) => key), ...(rest > 0 ? ['more'] : [])]);
  return (
    <ul className={shared.list} aria-label={label} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {shown.map(({ key, code, name, figure, isLate, facts, isCounted, tally, at }) => (
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
            <span className={mergeClasses(look.name, key !== opened.current && look.oneLine)}>
              {code !== '' && <span className={shared.strong}>{code} </span>}
              {name}
            </span>{' '}
            <span className={mergeClasses(styles.figure, shared.quiet, shared.numbers, isLate && styles.late)}>
              {figure}
            </span>
            {tally && (
              <span className={mergeClasses(styles.wide, look.spared)}>
                <ProgressBar counts={{ ...tally, open: tally.open + tally.overdue }} />
              </span>
            )}{' '}
            <span
              className={mergeClasses(
                styles.wide,
                shared.quiet,
                shared.numbers,
                key !== opened.current && (isCounted ? styles.twoLines : look.oneLine),
              )}
            >
              {facts.join(tally || isShort ? ' · ' : '\n')}
            </span>
          </button>
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.item}>
          <MoreButton tabIndex={roving.tabIndex('more')} onMore={() => onOpened({ shown: opened.shown + YEAR_PAGE })}>
            {more(Math.min(rest, YEAR_PAGE))}
          </MoreButton>
        </li>
      )}
    </ul>
  );
}
