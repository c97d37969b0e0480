import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { SHORT } from '../parts/short';
import { barParts, type BarStanding } from './progress-list';

const useStyles = makeStyles({
  // The words beside it say the same: a low pane has room for them alone.
  track: { display: 'flex', height: '10px', columnGap: '1px', [SHORT]: { display: 'none' } },
  part: {
    minWidth: '3px',
    boxSizing: 'border-box',
    borderRadius: '1px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  done: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  overdue: { backgroundColor: tokens.colorPaletteRedBackground3 },
  open: { backgroundColor: tokens.colorNeutralBackground1 },
  /** Closed, but not done. */
  dropped: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralForeground3} 0 2px, ${tokens.colorNeutralBackground1} 2px 5px)`,
  },
});

/** How much is done, open and late, as one bar. The same numbers stand beside it in words. */
export function ProgressBar({ counts }: { readonly counts: Parameters<typeof barParts>[0] }) {
  const styles = useStyles();
  const looks: Readonly<Record<BarStanding, string>> = styles;
  return (
    <span className={styles.track} aria-hidden="true">
      {barParts(counts).map(({ standing, width }) => (
        <span
          key={standing}
          className={mergeClasses(styles.part, looks[standing])}
          style={{ width: `${width * 100}%` }}
        />
      ))}
    </span>
  );
}
