import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ResponsibilityPreview } from '../../app/session';
import { closedByEscape, useOpened } from '../form/opened';
import { useViewStyles } from '../parts/styles';
import { useNextStepLanguage } from './next-step-language';
import { printOrder } from './print-order';
import { PrintHelp } from './PrintHelp';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  note: { marginTop: tokens.spacingVerticalXS },
});

export interface NextStepsProps {
  readonly preview: ResponsibilityPreview;
  readonly busy: boolean;
  /** Prints; absent where the host prints by its own hands alone. */
  readonly onPrint?: () => void;
  readonly onOpen: (sheet: string) => void;
  /** Leads to the files for the units. */
  readonly onSplit: () => void;
}

/** From sheets that stand to those who get them: on paper, or as files. Nothing where there is no sheet yet. */
export function NextSteps({ preview, busy, onPrint, onOpen, onSplit }: NextStepsProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useNextStepLanguage();
  const asked = useOpened();
  const order = printOrder(preview);
  if (order === null) return null;
  const isOld = order.old > 0;
  return (
    <section className={styles.root} aria-label={text.label} onKeyDown={closedByEscape(asked)}>
      <div className={shared.row}>
        <Button
          ref={asked.opener}
          size="small"
          className={shared.button}
          aria-expanded={onPrint && !isOld ? undefined : asked.isOpen}
          disabledFocusable={busy}
          onClick={() => (onPrint && !isOld ? onPrint() : asked.toggle())}
        >
          {text.print}
        </Button>
        <Button size="small" className={shared.button} disabledFocusable={busy} onClick={onSplit}>
          {text.split}
        </Button>
      </div>
      {asked.isOpen && isOld && (
        <p className={mergeClasses(shared.text, shared.quiet, styles.note)}>{text.updateFirst(order.old)}</p>
      )}
      {asked.isOpen && !isOld && !onPrint && <PrintHelp order={order} onOpen={onOpen} />}
    </section>
  );
}
