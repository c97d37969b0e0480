import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GAP_TIERS } from '../../app/gaps/tiers';
import { cellAddress } from '../../model/address';
import { formatPoints } from '../../model/points';
import { percent, type GapRow } from './gaps-list';
import { SHORT_AND_WIDE } from '../parts/short';
import { useLanguage } from '../parts/language';
import { useSwatchStyles } from './TierChips';
import { useLineStyles } from '../list/line-styles';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '12px 1fr auto',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: {
    overflowWrap: 'anywhere',
    minWidth: 0,
    [SHORT_AND_WIDE]: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  },
  /** Up to the end of the line, so that the tracks stand below each other. */
  second: {
    gridColumn: '2 / 4',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  track: {
    flex: '0 1 96px',
    minWidth: '40px',
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
    overflow: 'hidden',
    // A contrast theme takes both greys away: there the whole is a frame, and what was achieved fills it.
    '@media (forced-colors: active)': { height: '8px', boxSizing: 'border-box', border: '1px solid CanvasText' },
  },
  bar: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorNeutralForeground3,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  gap: { textAlign: 'end', whiteSpace: 'nowrap' },
});

const FILLS = new Map(GAP_TIERS.map(({ id, fill }) => [id, fill]));

export interface GapLineProps {
  readonly row: GapRow;
  /** Key in the list that holds it. */
  readonly name: string;
  readonly tabIndex: 0 | -1;
  readonly current: boolean;
  /** It stands under a bar. */
  readonly below?: boolean;
  readonly onSelect: () => void;
}

/** A criterion below its benchmark; a click or Enter selects the cell with the points. */
export function GapLine({ row, name, tabIndex, current, below = false, onSelect }: GapLineProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const shared = useViewStyles();
  const { swatch } = useSwatchStyles();
  const { language, text } = useLanguage();
  return (
    <button
      type="button"
      data-row={name}
      tabIndex={tabIndex}
      className={mergeClasses(shared.plainButton, styles.row, below && lines.below, current && lines.current)}
      aria-current={current || undefined}
      title={text.findings.goTo(cellAddress(row.at), row.at.sheet)}
      onClick={onSelect}
    >
      <span className={lines.sign}>
        <span className={swatch} style={{ backgroundColor: FILLS.get(row.tier) }} aria-hidden="true" />
      </span>
      <span className={styles.name}>
        <span className={shared.strong}>{row.code}</span> {row.title}
      </span>{' '}
      <span className={mergeClasses(styles.gap, shared.strong, shared.numbers)}>
        {text.gaps.gap(formatPoints(row.gap, language))}
      </span>{' '}
      <span className={mergeClasses(shared.quiet, shared.numbers, styles.second)}>
        <span>
          {text.gaps.ofBenchmark(
            formatPoints(row.achieved, language),
            formatPoints(row.benchmark, language),
            percent(row.share),
          )}
        </span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.bar} style={{ width: `${percent(row.share)}%` }} />
        </span>
      </span>
    </button>
  );
}
