import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Finding } from '../../model/finding';
import { CopyButton } from '../parts/CopyButton';
import { findingsAsText } from './finding-text';
import { useLanguage } from '../parts/language';
import type { Announcement } from '../session/events';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXS,
  },
  hint: { flexBasis: '100%' },
});

export interface FindingActionsProps {
  /** Those that are shown. */
  readonly findings: readonly Finding[];
  readonly busy: boolean;
  readonly onList: () => void;
  readonly onAnnounce: (announcement: Announcement | null) => void;
}

/** What is done with many findings at once: copy those that are shown, write all of them on a sheet. */
export function FindingActions({ findings, busy, onList, onAnnounce }: FindingActionsProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const id = useId();
  return (
    <div className={styles.root}>
      {findings.length > 0 && (
        <CopyButton
          key={findings.length}
          framed
          label={text.copying.all(findings.length)}
          content={() => findingsAsText(findings, text, language)}
          findings={findings.length}
          onAnnounce={onAnnounce}
        />
      )}
      <Button size="small" className={shared.button} disabledFocusable={busy} aria-describedby={id} onClick={onList}>
        {text.listing.run}
      </Button>
      <span id={id} className={mergeClasses(shared.quiet, styles.hint)}>
        {text.listing.hint}
      </span>
    </div>
  );
}
