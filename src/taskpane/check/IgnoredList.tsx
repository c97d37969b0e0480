import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { ignoresOf } from '../../app/check/finding-parts';
import type { CheckResult } from '../../app/session';
import { ruleName } from '../../locale/check/findings';
import type { CellPlace } from '../../model/grid';
import type { Ignore, KeptIgnore } from '../../model/ignore';
import { useLanguage } from '../parts/language';
import { SettingNotes } from '../settings/SettingNotes';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  summary: { cursor: 'pointer', minHeight: '24px' },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  reason: { display: 'block', color: tokens.colorNeutralForeground1 },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    padding: 0,
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
  },
});

export interface IgnoredListProps {
  readonly check: CheckResult;
  readonly busy: boolean;
  readonly onStop: (kept: KeptIgnore) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/**
 * A quiet line that opens: what is ignored, where and why, with the way back; and what on the settings sheet needs a
 * look.
 */
export function IgnoredList({ check, busy, onStop, onSelect }: IgnoredListProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const ignores = ignoresOf(check);
  const toCorrect = check.staleIgnores.length + check.unreadIgnores.length + check.settings.notes.length;
  if (ignores.length + toCorrect === 0) return null;
  const whereOf = (ignore: Ignore): string =>
    ignore.scope === 'rule'
      ? text.ignoring.everywhere
      : ignore.scope === 'column'
        ? `${ignore.sheet}, ${text.ignoring.column(ignore.place)}`
        : `${ignore.sheet}, ${ignore.place}`;
  return (
    <details
      className={mergeClasses(styles.root, shared.quiet)}
      onToggle={(event) => event.currentTarget.open && event.currentTarget.scrollIntoView({ block: 'nearest' })}
    >
      <summary className={styles.summary}>
        {[
          text.ignoring.list(check.ignored.length),
          ...(toCorrect > 0 ? [text.ignoring.toCorrect(toCorrect)] : []),
        ].join(' · ')}
      </summary>
      <ul className={shared.list}>
        {ignores.map(({ kept, findings }) => {
          const { ignore } = kept;
          const [rule, where] = [ruleName(ignore.rule, language), whereOf(ignore)];
          return (
            <li key={kept.at.row} className={styles.item}>
              <span className={styles.words}>
                <span className={shared.strong}>{rule}</span> · {where}
                {findings > 1 && ` · ${text.ignoring.hides(findings)}`}
                <span className={styles.reason}>{ignore.reason}</span>
                {findings === 0 && (
                  <span className={shared.stale}>
                    <Warning16Filled aria-hidden="true" />
                    {text.ignoring.stale}
                  </span>
                )}
              </span>
              <Button
                size="small"
                appearance="subtle"
                className={shared.button}
                aria-label={text.ignoring.stopWhich(rule, where)}
                disabledFocusable={busy}
                onClick={() => onStop(kept)}
              >
                {text.ignoring.stop}
              </Button>
            </li>
          );
        })}
        {check.unreadIgnores.map(({ at, part }) => (
          <li key={at.row} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(shared.plainButton, styles.link)}
              onClick={() => onSelect(at)}
            >
              {text.ignoring.unread(at.row + 1, text.ignoring.part[part])}
            </button>
          </li>
        ))}
      </ul>
      <SettingNotes notes={check.settings.notes} onSelect={onSelect} />
    </details>
  );
}
