import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { answeringUnits, daysBetween, type DueItem, type DueReport } from '../../app/due/due';
import type { Language } from '../../locale';
import type { AllWords as Words } from '../year/year-language';
import { formatDay } from '../../locale/format';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { MoreButton } from '../list/MoreButton';
import { useYearLanguage } from '../year/year-language';
import { useRoving } from '../list/roving';
import { useLineStyles } from '../list/line-styles';
import { SHORT_AND_WIDE } from '../parts/short';
import { useViewStyles } from '../parts/styles';
import { YEAR_PAGE, type DueOpened } from '../year/opened';
import type { DueLine } from './due-lines';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  sign: { color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorStatusDangerForeground3 },
  name: {
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    minWidth: 0,
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
  },
  cut: { [SHORT_AND_WIDE]: { display: 'block' } },
});

export interface DueListProps {
  readonly report: DueReport;
  readonly lines: readonly DueLine[];
  readonly opened: DueOpened;
  readonly onOpened: (changed: Partial<DueOpened>) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** Work by how near its day is: one Tab stop, arrow keys between lines, Enter selects the row of the plan. */
export function DueList({ report, lines, opened, onOpened, onSelect }: DueListProps) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { text } = useYearLanguage();
  const roving = useRoving(lines.filter(({ kind }) => kind !== 'head').map(({ key }) => key));
  return (
    <ul className={shared.list} aria-label={text.due.list} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {lines.map((line) => (
        <li key={line.key} className={styles.item}>
          {line.kind === 'head' ? (
            <p className={look.head}>
              {text.due.span[line.span]}: {line.count}
            </p>
          ) : line.kind === 'more' ? (
            <MoreButton
              tabIndex={roving.tabIndex(line.key)}
              onMore={() => onOpened({ shown: opened.shown + YEAR_PAGE })}
            >
              {text.due.more(Math.min(line.rest, YEAR_PAGE))}
            </MoreButton>
          ) : (
            <ItemLine
              item={line.item}
              today={report.ends.day}
              current={line.key === opened.current}
              tabIndex={roving.tabIndex(line.key)}
              onSelect={() => {
                onOpened({ current: line.key });
                onSelect(line.item.source);
              }}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface ItemLineProps {
  readonly item: DueItem;
  readonly today: string;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  readonly onSelect: () => void;
}

function ItemLine({ item, today, current, tabIndex, onSelect }: ItemLineProps) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { language, text } = useYearLanguage();
  const isLate = item.span === 'overdue';
  const Sign = isLate ? Clock16Filled : Circle16Regular;
  return (
    <button
      type="button"
      data-row={item.id}
      tabIndex={tabIndex}
      aria-current={current || undefined}
      title={text.findings.goTo(cellAddress(item.source), item.source.sheet)}
      className={mergeClasses(shared.plainButton, look.line, current && look.current)}
      onClick={onSelect}
    >
      <span className={mergeClasses(look.sign, styles.sign, isLate && styles.late)}>
        <Sign aria-hidden="true" />
      </span>
      <span className={mergeClasses(styles.name, !current && look.oneLine, !current && styles.cut)}>
        {item.code !== '' && <span className={shared.strong}>{item.code} </span>}
        {item.title === '' ? item.task : item.title}
      </span>{' '}
      <span className={mergeClasses(look.figure, shared.quiet, shared.numbers, isLate && styles.late)}>
        {figureOf(item, today, text.due)}
      </span>{' '}
      <span className={mergeClasses(look.wide, shared.quiet, shared.numbers, !current && look.oneLine)}>
        {factsOf(item, text.due, language).join(' · ')}
      </span>
    </button>
  );
}

function figureOf({ day, span }: DueItem, today: string, due: Words['due']): string {
  if (day === null) return span === 'overdue' ? due.lateByUnit : '';
  const days = daysBetween(today, day);
  if (days >= 0) return span === 'overdue' ? due.lateByUnit : due.left(days);
  return span === 'overdue' ? due.late(-days) : '';
}

function factsOf(item: DueItem, due: Words['due'], language: Language): readonly string[] {
  const { day, undated, turn, turns, recurring } = item;
  const named = answeringUnits(item).join('; ');
  return [
    ...(day === null ? [] : [formatDay(day, language)]),
    ...(undated === null ? [] : [due.undated[undated]]),
    ...(turns > 1 ? [(recurring ? due.turn : due.step)(turn, turns)] : []),
    named === '' ? due.nobody : named,
  ];
}
