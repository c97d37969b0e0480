import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { GAP_TIERS } from '../app/tiers';
import { countByTier, type GapRow } from './gaps-list';
import { useLanguage } from './language';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  tier: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

export const useSwatchStyles = makeStyles({
  /** The sheet's own colours in every theme, with an edge that is seen on any background. */
  swatch: { width: '12px', height: '12px', flexShrink: 0, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
});

/** The colours of the sheet, what each means, and how many criteria have it. */
export function Legend({ rows }: { readonly rows: readonly GapRow[] }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { swatch } = useSwatchStyles();
  const { gaps } = useLanguage().text;
  const counts = countByTier(rows);
  return (
    <ul className={mergeClasses(shared.list, shared.quiet, styles.list)} aria-label={gaps.legend}>
      {GAP_TIERS.map(({ id, fill }) => (
        <li key={id} className={styles.tier}>
          <span className={swatch} style={{ backgroundColor: fill }} aria-hidden="true" />
          <span>
            {gaps.tier[id]}: {counts.get(id) ?? 0}
          </span>
        </li>
      ))}
    </ul>
  );
}
