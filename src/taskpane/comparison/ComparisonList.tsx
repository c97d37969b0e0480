import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { formatPoints, type Points } from '../../model/points';
import { toggled } from '../gaps/gap-bars';
import { useYearLanguage } from '../year/year-language';
import { MoreButton } from '../list/MoreButton';
import { useRoving } from '../list/roving';
import { useLineStyles } from '../list/line-styles';
import { useViewStyles } from '../parts/styles';
import { YEAR_PAGE, type ComparisonOpened } from '../year/opened';
import { signedPoints, type ComparisonLine } from './comparison-lines';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  won: { color: tokens.colorStatusSuccessForeground1 },
  lost: { color: tokens.colorStatusDangerForeground3 },
  /** Lost to the left of the middle, won to the right. */
  track: { display: 'grid', gridTemplateColumns: '1fr 1fr', height: '10px' },
  half: { display: 'flex', minWidth: 0 },
  left: { justifyContent: 'flex-end', boxShadow: `1px 0 0 ${tokens.colorNeutralStrokeAccessible}` },
  part: {
    minWidth: '2px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  wonPart: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  // A contrast theme has one colour for both: there, what is lost is barred.
  lostPart: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      backgroundImage: 'repeating-linear-gradient(90deg, CanvasText 0 2px, Canvas 2px 4px)',
    },
  },
  none: { padding: tokens.spacingHorizontalM },
});

export interface ComparisonListProps {
  readonly lines: readonly ComparisonLine[];
  readonly opened: ComparisonOpened;
  readonly onOpened: (changed: Partial<ComparisonOpened>) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** Fields and units as bars around nothing, criteria in words. One Tab stop; → and ← open and close a bar. */
export function ComparisonList({ lines, opened, onOpened, onSelect }: ComparisonListProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { comparison } = useYearLanguage().text;
  const shown = lines.slice(0, opened.shown);
  const rest = lines.length - shown.length;
  const longest = Math.max(
    1,
    ...lines.map((line) => (line.kind === 'group' ? Math.max(line.group.won, Math.abs(line.group.lost)) : 0)),
  );
  const toggle = (key: string): void => onOpened({ open: toggled(opened.open, key) });
  const roving = useRoving([...shown.map(({ key }) => key), ...(rest > 0 ? ['more'] : [])], {
    onSide: (key, open) => {
      const line = shown.find((one) => one.key === key);
      if (line?.kind === 'group' && line.open !== open) toggle(key);
    },
  });
  if (lines.length === 0) return <p className={mergeClasses(shared.text, styles.none)}>{comparison.none}</p>;
  return (
    <ul className={shared.list} aria-label={comparison.list} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {shown.map((line) => (
        <li key={line.key} className={styles.item}>
          {line.kind === 'group' ? (
            <GroupLine
              line={line}
              longest={longest}
              tabIndex={roving.tabIndex(line.key)}
              onToggle={() => toggle(line.key)}
            />
          ) : (
            <RowLine
              line={line}
              current={line.key === opened.current}
              tabIndex={roving.tabIndex(line.key)}
              onSelect={() => {
                onOpened({ current: line.key });
                if (line.at) onSelect(line.at);
              }}
            />
          )}
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.item}>
          <MoreButton tabIndex={roving.tabIndex('more')} onMore={() => onOpened({ shown: opened.shown + YEAR_PAGE })}>
            {comparison.more(Math.min(rest, YEAR_PAGE))}
          </MoreButton>
        </li>
      )}
    </ul>
  );
}

function Figure({ change }: { readonly change: Points }) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { language } = useYearLanguage();
  return (
    <span
      className={mergeClasses(
        look.figure,
        shared.numbers,
        shared.strong,
        change > 0 && styles.won,
        change < 0 && styles.lost,
      )}
    >
      {signedPoints(change, language)}
    </span>
  );
}

interface GroupLineProps {
  readonly line: Extract<ComparisonLine, { readonly kind: 'group' }>;
  /** Points of the longest half of a bar. */
  readonly longest: number;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

function GroupLine({ line: { key, name, group, open }, longest, tabIndex, onToggle }: GroupLineProps) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { language, text } = useYearLanguage();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const width = (points: number): string => `${(points / longest) * 100}%`;
  return (
    <button
      type="button"
      data-row={key}
      tabIndex={tabIndex}
      aria-expanded={open}
      className={mergeClasses(shared.plainButton, look.line)}
      onClick={onToggle}
    >
      <span className={look.sign}>
        <Chevron aria-hidden="true" />
      </span>
      <span className={mergeClasses(look.name, !open && look.oneLine)}>{name}</span> <Figure change={group.change} />
      <span className={mergeClasses(look.wide, styles.track, look.spared)} aria-hidden="true">
        <span className={mergeClasses(styles.half, styles.left)}>
          {group.lost < 0 && (
            <span
              className={mergeClasses(styles.part, styles.lostPart)}
              style={{ width: width(Math.abs(group.lost)) }}
            />
          )}
        </span>
        <span className={styles.half}>
          {group.won > 0 && (
            <span className={mergeClasses(styles.part, styles.wonPart)} style={{ width: width(group.won) }} />
          )}
        </span>
      </span>{' '}
      <span className={mergeClasses(look.wide, shared.quiet, shared.numbers)}>
        {text.comparison.sums(
          formatPoints(group.won, language),
          formatPoints(Math.abs(group.lost) as Points, language),
        )}
      </span>
    </button>
  );
}

interface RowLineProps {
  readonly line: Extract<ComparisonLine, { readonly kind: 'row' }>;
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  readonly onSelect: () => void;
}

function RowLine({ line: { key, code, name, change, facts, at, below }, current, tabIndex, onSelect }: RowLineProps) {
  const look = useLineStyles();
  const shared = useViewStyles();
  const { text } = useYearLanguage();
  return (
    <button
      type="button"
      data-row={key}
      tabIndex={tabIndex}
      aria-current={current || undefined}
      title={at ? text.findings.goTo(cellAddress(at), at.sheet) : undefined}
      className={mergeClasses(shared.plainButton, look.line, below && look.below, current && look.current)}
      onClick={onSelect}
    >
      <span className={look.sign} aria-hidden="true" />
      <span className={mergeClasses(look.name, !current && look.oneLine)}>
        {code !== '' && <span className={shared.strong}>{code} </span>}
        {name}
      </span>{' '}
      {change === null ? <span /> : <Figure change={change} />}{' '}
      <span className={mergeClasses(look.wide, shared.quiet, shared.numbers, !current && look.oneLine)}>
        {facts.join(' · ')}
      </span>
    </button>
  );
}
