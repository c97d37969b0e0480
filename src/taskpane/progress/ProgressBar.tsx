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
  // A contrast theme has one colour for both: there, what is done is filled, and what is late is barred.
  done: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  overdue: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      backgroundImage: 'repeating-linear-gradient(90deg, CanvasText 0 2px, Canvas 2px 4px)',
    },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
  /** Closed, but not done. */
  dropped: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorNeutralForeground3} 0 2px, ${tokens.colorNeutralBackground1} 2px 5px)`,
    '@media (forced-colors: active)': {
      backgroundColor: 'Canvas',
      backgroundImage: 'repeating-linear-gradient(45deg, CanvasText 0 2px, Canvas 2px 5px)',
    },
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
