import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GapTier, TierId } from '../../app/gaps/tiers';
import { useChipStyles } from '../parts/chip';
import { toggled } from './gap-bars';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(138px, 1fr))',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
  },
  chip: { width: '100%', padding: `0 ${tokens.spacingHorizontalXS}`, borderRadius: tokens.borderRadiusMedium },
  none: {
    color: tokens.colorNeutralForeground3,
    border: '1px solid transparent',
    // Contrast themes paint over paleness.
    '@media (forced-colors: active)': { color: 'GrayText', border: '1px solid GrayText' },
  },
});

export const useSwatchStyles = makeStyles({
  /** The sheet's own colours in every theme, with an edge that is seen on any background. */
  swatch: {
    width: '12px',
    height: '12px',
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
  },
});

export interface TierChipsProps {
  readonly tiers: readonly GapTier[];
  readonly counts: ReadonlyMap<TierId, number>;
  readonly chosen: ReadonlySet<TierId>;
  readonly onChosen: (chosen: ReadonlySet<TierId>) => void;
}

/**
 * The colours of the sheet, what each means, and how many criteria have it: pressed ones are shown, none pressed shows
 * all.
 */
export function TierChips({ tiers, counts, chosen, onChosen }: TierChipsProps) {
  const styles = useStyles();
  const chips = useChipStyles();
  const shared = useViewStyles();
  const { swatch } = useSwatchStyles();
  const { gaps } = useLanguage().text;
  return (
    <ul className={mergeClasses(shared.list, styles.list)} aria-label={gaps.legend}>
      {tiers.map(({ id, fill, from, below }) => {
        const count = counts.get(id) ?? 0;
        const label = (
          <>
            <span className={swatch} style={{ backgroundColor: fill }} aria-hidden="true" />
            <span>
              {gaps.tier[id](from, below)}: {count}
            </span>
          </>
        );
        return (
          <li key={id}>
            {count === 0 ? (
              <span className={mergeClasses(chips.chip, styles.chip, styles.none)}>{label}</span>
            ) : (
              <button
                type="button"
                aria-pressed={chosen.has(id)}
                className={mergeClasses(shared.plainButton, chips.chip, styles.chip, chosen.has(id) && chips.pressed)}
                onClick={() => onChosen(toggled(chosen, id))}
              >
                {label}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
