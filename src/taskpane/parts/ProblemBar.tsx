import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { problemText } from '../../locale';
import type { ProblemId } from '../../model/outcome';
import { useLanguage } from './language';
import type { PaneState } from '../session/state';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderRadius: 0,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingTop: 0, paddingBottom: 0 },
  part: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  detail: {
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const CALM: ReadonlySet<ProblemId> = new Set<ProblemId>(['stopped', 'stopped-before', 'editing-cell', 'no-table']);

/** A failure: what happened, what was kept, what to do. Stopping and an unfinished cell are no errors of anybody. */
export function ProblemBar({
  failure,
  onClose,
}: {
  readonly failure: NonNullable<PaneState['failure']>;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { language, text } = useLanguage();
  const { what, kept, action } = problemText(failure.problem, language, failure.during);
  const calm = CALM.has(failure.problem.id);
  return (
    <MessageBar className={styles.bar} intent={calm ? 'warning' : 'error'} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{what}</MessageBarTitle>
        <p className={styles.part}>{kept}</p>
        <p className={styles.part}>{action}</p>
        {failure.problem.detail !== undefined && (
          <details className={styles.detail}>
            <summary>{text.problem.detail}</summary>
            {failure.problem.detail}
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={text.problem.close}
            title={text.problem.close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
