import { Button, mergeClasses } from '@fluentui/react-components';
import type { GroupMembership } from '../../model/coverage/coverage';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { useCoverageStyles } from './coverage-styles';

/** Unclear ones first: they are asked about. */
const ORDER = { maybe: 0, in: 1, out: 2 } as const;

/** Which groups of the plan above take us in, as they are read, to be corrected. */
export function AboveGroups({
  groups,
  session: { state, actions },
}: {
  readonly groups: readonly GroupMembership[];
  readonly session: Session;
}) {
  const styles = useCoverageStyles();
  const shared = useViewStyles();
  const { coverage: text } = useYearLanguage().text;
  if (groups.length === 0) return null;
  const asked = groups.filter(({ membership }) => membership === 'maybe').length;
  const sorted = groups.toSorted((a, b) => ORDER[a.membership] - ORDER[b.membership]);
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>{text.groups(asked)}</summary>
      <p className={mergeClasses(shared.text, shared.quiet)}>{text.groupsHint}</p>
      <ul className={shared.list}>
        {sorted.map(({ key, name, membership, rows }) => (
          <li key={key} className={styles.line}>
            <span className={styles.words}>
              <span>{name}</span>
              <span className={shared.quiet}>
                {text.groupRows(rows)} · {text.membership[membership]}
              </span>
            </span>
            {(['in', 'out'] as const).map((said) => (
              <Button
                key={said}
                size="small"
                className={shared.button}
                aria-label={(said === 'in' ? text.isInWhich : text.isOutWhich)(name)}
                aria-pressed={membership === said}
                disabledFocusable={state.busy !== null || membership === said}
                onClick={() => void actions.answerAboveGroup(name, said)}
              >
                {said === 'in' ? text.isIn : text.isOut}
              </Button>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
