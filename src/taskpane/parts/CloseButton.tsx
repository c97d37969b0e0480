import { Button, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';

const useStyles = makeStyles({ close: { flexShrink: 0, minWidth: '24px', maxWidth: '24px', padding: 0 } });

/** The cross that takes a report or a message off the pane. */
export function CloseButton({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="transparent"
      className={styles.close}
      icon={<Dismiss16Regular />}
      aria-label={label}
      title={label}
      onClick={onClose}
    />
  );
}
