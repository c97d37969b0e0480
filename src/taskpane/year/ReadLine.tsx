import { Button } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { clock } from '../parts/clock';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

export interface ReadLineProps {
  /** When it was read; null: not yet. */
  readonly at: Date | null;
  /** Somebody has edited the workbook since. */
  readonly stale: boolean;
  /** What is being done, in words. */
  readonly waiting: string | null;
  readonly onRead: () => void;
}

/**
 * When it was read, and that it is old once somebody has edited the workbook. Always one height, so that nothing jumps.
 */
export function ReadLine({ at, stale, waiting, onRead }: ReadLineProps) {
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  if (waiting !== null) return <span className={shared.quiet}>{waiting}</span>;
  if (at !== null && !stale) return <span className={shared.quiet}>{text.progress.readAt(clock(at, language))}</span>;
  return (
    <span className={shared.stale}>
      {stale && (
        <>
          <Warning16Filled aria-hidden="true" />
          {text.progress.stale}
        </>
      )}
      <Button size="small" appearance="transparent" className={shared.button} onClick={onRead}>
        {text.progress.reread}
      </Button>
    </span>
  );
}
