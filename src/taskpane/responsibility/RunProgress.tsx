import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useLanguage } from '../parts/language';
import type { PaneState } from '../session/state';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS } });

export interface RunProgressProps {
  readonly state: Pick<PaneState, 'runProgress' | 'cancelling'>;
  /** What is being done. */
  readonly label: string;
  /** Before anything is counted. */
  readonly starting: string;
  readonly counting: (done: number, total: number) => string;
  readonly onCancel: () => void;
}

/** How far a run is, and a way to stop it after the part that is being done. */
export function RunProgress({
  state: { runProgress, cancelling },
  label,
  starting,
  counting,
  onCancel,
}: RunProgressProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { responsibility } = useLanguage().text;
  const words = cancelling
    ? responsibility.cancelling
    : runProgress
      ? counting(runProgress.done, runProgress.total)
      : starting;
  return (
    <div className={styles.root}>
      <div className={shared.row}>
        <Button data-main className={shared.button} disabledFocusable={cancelling} onClick={onCancel}>
          {responsibility.cancel}
        </Button>
        <span className={mergeClasses(shared.quiet, shared.numbers)}>{words}</span>
      </div>
      <ProgressBar
        aria-label={label}
        thickness="large"
        value={runProgress ? runProgress.done : undefined}
        max={runProgress ? Math.max(1, runProgress.total) : 1}
      />
    </div>
  );
}
