import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { gainsBy, type IndexOutlook, type PlannedPoints } from '../../app/target/target';
import { formatShare } from '../../locale/format';
import { formatPoints } from '../../model/points';
import { useYearLanguage } from '../year/year-language';
import { useLineStyles } from '../list/line-styles';
import { SHORT } from '../parts/short';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [SHORT]: { paddingTop: '2px', paddingBottom: '2px', rowGap: 0 },
  },
  wide: { gridColumn: '1 / 3' },
  part: {
    display: 'block',
    height: '10px',
    minWidth: '2px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorPaletteGreenBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  none: { padding: tokens.spacingHorizontalM },
});

export interface GainListProps {
  readonly index: IndexOutlook;
  readonly planned: PlannedPoints;
  readonly by: 'field' | 'unit';
}

/** What each field or unit has to win, as ranked bars. */
export function GainList({ index, planned, by }: GainListProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const look = useLineStyles();
  const { language, text } = useYearLanguage();
  const { target } = text;
  const groups = gainsBy(index, planned, by);
  if (groups.length === 0) return <p className={mergeClasses(shared.text, styles.none)}>{target.nothingPlanned}</p>;
  const longest = groups[0]!.gain;
  return (
    <ol className={shared.list} aria-label={target.order[by]}>
      {groups.map(({ key, code, name, criteria, gain, share }) => (
        <li key={key} className={styles.item}>
          <span className={mergeClasses(look.name, look.oneLine)}>
            {[code, name || (by === 'field' ? target.noField : target.nobody)].filter((part) => part !== '').join('. ')}
          </span>{' '}
          <span className={mergeClasses(shared.strong, shared.numbers)}>+{formatPoints(gain, language)}</span>
          <span className={mergeClasses(styles.wide, look.spared)} aria-hidden="true">
            <span className={styles.part} style={{ width: `${(gain / longest) * 100}%` }} />
          </span>{' '}
          <span className={mergeClasses(styles.wide, shared.quiet, shared.numbers)}>
            {target.share(criteria, formatShare(share, language))}
          </span>
        </li>
      ))}
    </ol>
  );
}
