import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Plan } from '../../model/plan';
import { kindLabel } from '../parts/kind-label';
import { useLanguage } from '../parts/language';
import { opensReading } from '../readings/reading-opener';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  summary: { cursor: 'pointer', minHeight: '24px' },
  open: { marginTop: tokens.spacingVerticalXS },
  list: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

/** A quiet line that opens: which sheets were read as which tables, which were left out, and why. */
export function ReadSummary({
  plan,
  startsOpen,
  onOpen,
}: {
  readonly plan: Plan;
  readonly startsOpen: boolean;
  readonly onOpen: () => void;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text, language } = useLanguage();
  const { read, reading } = text;
  const ours = plan.skipped.filter((skipped) => skipped.reason === 'ours').length;
  const others = plan.skipped.filter((skipped) => skipped.reason !== 'ours');
  return (
    <details className={mergeClasses(styles.root, shared.quiet)} open={startsOpen}>
      <summary className={styles.summary}>
        {[read.summary(plan.appendices.length), ...(others.length > 0 ? [read.skippedCount(others.length)] : [])].join(
          ', ',
        )}
      </summary>
      <ul className={styles.list}>
        {plan.appendices.map((appendix) => (
          <li key={`${appendix.sheet}|${appendix.range.row}`}>
            {appendix.sheet}: {read.table(kindLabel(appendix.kind, text, language), appendix.rows.length)}
            {appendix.kindFrom && `. ${reading.likelyKind}`}
            {appendix.achievedFrom && `. ${reading.selfAssessed}`}
          </li>
        ))}
        {others.map((skipped, index) => (
          <li key={`${skipped.sheet}|${index}`}>
            {skipped.sheet}: {read.skipped[skipped.reason]}
          </li>
        ))}
        {ours > 0 && <li>{read.ours(ours)}</li>}
      </ul>
      <Button
        size="small"
        className={mergeClasses(shared.button, styles.open)}
        {...opensReading('summary')}
        onClick={onOpen}
      >
        {reading.open}
      </Button>
    </details>
  );
}
