import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../model/finding';

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorPaletteBlueForeground2 },
});

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled } as const;

/**
 * The sign of a severity: a shape of its own besides the colour, and its name for screen readers when it stands alone.
 */
export function SeverityIcon({ severity, name }: { readonly severity: Severity; readonly name?: string }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span
      className={mergeClasses(styles.icon, styles[severity])}
      role={name === undefined ? undefined : 'img'}
      aria-label={name}
      title={name}
    >
      <Icon aria-hidden="true" />
    </span>
  );
}
