import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { useLineStyles } from '../parts/line-styles';
import { useRoving } from '../parts/roving';
import { useViewStyles } from '../parts/styles';
import { YEAR_PAGE, type OverviewOpened } from '../year/opened';
import { useYearLanguage } from '../year/year-language';
import type { OverviewLine } from './overview-lines';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { gridTemplateColumns: '1fr auto' },
  figure: { textAlign: 'end' },
  late: { color: tokens.colorStatusDangerForeground3 },
  wide: { gridColumn: '1 / 3', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

export interface OverviewListProps {
  readonly lines: readonly OverviewLine[];
  readonly opened: OverviewOpened;
  readonly onOpened: (changed: Partial<OverviewOpened>) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** Plans that were sent, or rows of the plan above them: one Tab stop, Enter selects the cell of a row. */
export function OverviewList({ lines, opened, onOpened, onSelect }: OverviewListProps) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { overview, findings } = useYearLanguage().text;
  const shown = lines.slice(0, opened.shown);
  const rest = lines.length - shown.length;
  const roving = useRoving([...shown.map(({ key }) => key), ...(rest > 0 ? ['more'] : [])]);
  return (
    <ul className={shared.list} aria-label={overview.list} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {shown.map(({ key, code, name, figure, isLate, facts, at }) => (
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
            </span>{' '}
            <span className={mergeClasses(styles.wide, shared.quiet, shared.numbers)}>{facts.join('\n')}</span>
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
            {overview.more(Math.min(rest, YEAR_PAGE))}
          </button>
        </li>
      )}
    </ul>
  );
}
