import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { FEW_CHIPS, SHORT } from './short';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    color: tokens.colorNeutralForeground2,
  },
});

const mediaHook = (rule: string): (() => boolean) => {
  const query = rule.slice('@media '.length);
  const watch = (listener: () => void): (() => void) => {
    const media = matchMedia(query);
    media.addEventListener('change', listener);
    return () => media.removeEventListener('change', listener);
  };
  return () => useSyncExternalStore(watch, () => matchMedia(query).matches);
};

/** Whether the pane is so low that what explains is folded away. */
export const useShort = mediaHook(SHORT);
/** Whether many choices are one field, because beside each other they would take three rows. */
export const useFewChips = mediaHook(FEW_CHIPS);

export interface FoldedProps {
  /** What is folded away, in a few words. */
  readonly label: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What explains: in sight where there is room for it, folded away until asked for in a low pane. */
export function Folded({ label, className, children }: FoldedProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  if (!useShort()) return children;
  return (
    <details className={className} data-folded="">
      <summary className={styles.summary}>
        <span className={shared.text}>{label}</span>
      </summary>
      {children}
    </details>
  );
}
