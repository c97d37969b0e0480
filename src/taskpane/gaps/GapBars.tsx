import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useMemo } from 'react';
import type { GapGroup, UnitGap } from '../../app/gaps/gaps';
import { GAP_TIERS } from '../../app/gaps/tiers';
import { formatShare } from '../../locale/format';
import { formatPoints } from '../../model/points';
import type { Bar } from './gap-bars';
import type { GapOrder } from './opened';
import { GapLine } from './GapLine';
import type { GapRow } from './gaps-list';
import { useLanguage } from '../parts/language';
import { useRoving } from '../list/roving';
import { useShort } from '../parts/Folded';
import { SHORT, SHORT_AND_WIDE } from '../parts/short';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [SHORT]: { paddingTop: '2px', paddingBottom: '2px', rowGap: 0 },
  },
  sign: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  name: {
    overflowWrap: 'anywhere',
    minWidth: 0,
    [SHORT_AND_WIDE]: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  gap: { textAlign: 'end', whiteSpace: 'nowrap' },
  /** The bar and the words below it use the whole width beside the sign; in a low pane they share a line. */
  facts: {
    gridColumn: '2 / 4',
    // What has no room is left out whole: half a number reads like another one.
    [SHORT_AND_WIDE]: {
      gridColumn: 2,
      gridRow: 2,
      display: 'flex',
      flexWrap: 'wrap',
      overflow: 'hidden',
      height: tokens.lineHeightBase200,
      '& > span': { whiteSpace: 'pre' },
    },
  },
  track: {
    gridColumn: '2 / 4',
    display: 'flex',
    height: '12px',
    columnGap: '1px',
    [SHORT_AND_WIDE]: { gridColumn: 3, gridRow: 2, width: '88px', height: '8px', alignSelf: 'center' },
  },
  /** The sheet's own colours in every theme, with an edge that is seen on any background. */
  part: {
    minWidth: '3px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '1px',
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  note: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} calc(16px + ${tokens.spacingHorizontalM} + ${tokens.spacingHorizontalS})`,
  },
});

const FILLS = new Map(GAP_TIERS.map(({ id, fill }) => [id, fill]));

export interface GapBarsProps {
  readonly by: Exclude<GapOrder, 'criterion'>;
  readonly bars: readonly Bar<GapGroup | UnitGap>[];
  /** Keys of the bars whose criteria are shown. */
  readonly open: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
  readonly current: string | null;
  readonly onSelect: (row: GapRow) => void;
}

/** Lost points as ranked bars. One Tab stop; → and ← open and close a bar, Enter on a criterion selects its cell. */
export function GapBars({ by, bars, open, onToggle, current, onSelect }: GapBarsProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const lines = useMemo(
    () =>
      bars.map(({ group, rows }) => ({
        key: `bar|${group.key}`,
        rows: open.has(group.key) ? rows.map((row) => ({ row, key: `${group.key}|${row.key}` })) : [],
      })),
    [bars, open],
  );
  const keys = useMemo(() => lines.flatMap(({ key, rows }) => [key, ...rows.map((row) => row.key)]), [lines]);
  const roving = useRoving(keys, {
    onSide: (key, toOpen) => {
      const bar = bars.find(({ group }) => `bar|${group.key}` === key);
      if (bar && open.has(bar.group.key) !== toOpen) onToggle(bar.group.key);
    },
  });
  return (
    <ol className={shared.list} aria-label={text.gaps.bars[by]} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {bars.map(({ group, parts }, index) => {
        const { key, rows } = lines[index]!;
        return (
          <li key={key} className={styles.item}>
            <BarHead
              by={by}
              bar={{ group, parts, rows: bars[index]!.rows }}
              open={open.has(group.key)}
              name={key}
              tabIndex={roving.tabIndex(key)}
              onToggle={() => onToggle(group.key)}
            />
            {rows.length > 0 && (
              <>
                <PartNote group={group} />
                <ol className={shared.list}>
                  {rows.map(({ row, key: name }) => (
                    <li key={name}>
                      <GapLine
                        row={row}
                        name={name}
                        tabIndex={roving.tabIndex(name)}
                        current={row.key === current}
                        below
                        onSelect={() => onSelect(row)}
                      />
                    </li>
                  ))}
                </ol>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface BarHeadProps {
  readonly by: Exclude<GapOrder, 'criterion'>;
  readonly bar: Bar;
  readonly open: boolean;
  readonly name: string;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

function BarHead({ by, bar: { group, parts, rows }, open, name, tabIndex, onToggle }: BarHeadProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const isShort = useShort();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const title =
    group.name !== '' ? group.name : group.code !== '' ? text.gaps.field(group.code) : text.gaps.nowhere[by];
  const share = formatShare(group.share, language);
  const facts = [
    // In a low pane the line is shared with the bar, which shows of what the share is.
    isShort ? share : text.gaps.shareOf(share),
    text.gaps.running(formatShare(group.running, language)),
    text.check.criteria(rows.length),
  ];
  return (
    <button
      type="button"
      data-row={name}
      tabIndex={tabIndex}
      aria-expanded={open}
      className={mergeClasses(shared.plainButton, styles.head)}
      onClick={onToggle}
    >
      <span className={styles.sign}>
        <Chevron aria-hidden="true" />
      </span>
      <span className={styles.name}>
        {group.name !== '' && group.code !== '' && <span className={shared.strong}>{group.code} </span>}
        {title}
        {'isGroup' in group && (group as UnitGap).isGroup && (
          <span className={shared.quiet}> · {text.responsibility.group}</span>
        )}
      </span>{' '}
      <span className={mergeClasses(styles.gap, shared.strong, shared.numbers)}>
        {text.gaps.gap(formatPoints(group.gap, language))}
      </span>
      <span className={styles.track} aria-hidden="true">
        {parts.map(({ tier, width }) => (
          <span
            key={tier}
            className={styles.part}
            style={{ width: `${width * 100}%`, backgroundColor: FILLS.get(tier) }}
          />
        ))}
      </span>{' '}
      <span className={mergeClasses(styles.facts, shared.quiet, shared.numbers)}>
        {facts.map((fact, at) => (
          <span key={fact}>
            {at > 0 && ' · '}
            <span className={shared.whole}>{fact}</span>
          </span>
        ))}
      </span>
    </button>
  );
}

/** What a unit loses in everything that it takes part in, when that is more than it leads. */
function PartNote({ group }: { readonly group: GapGroup | UnitGap }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  if (!('partIn' in group) || group.partIn.criteria <= group.rows.length) return null;
  return (
    <p className={mergeClasses(shared.quiet, shared.numbers, styles.note)}>
      {text.gaps.partIn(group.partIn.criteria, formatPoints(group.partIn.gap, language))}
    </p>
  );
}
