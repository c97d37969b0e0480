import { mergeClasses } from '@fluentui/react-components';
import { useViewStyles } from '../parts/styles';
import { showMore } from './show-more';

export interface MoreButtonProps {
  /** The words: how many more lines it shows. */
  readonly children: string;
  /** In a list with one Tab stop. */
  readonly tabIndex?: 0 | -1;
  readonly onMore: () => void;
}

/** At the end of a list that is cut: shows the next lines. */
export function MoreButton({ children, tabIndex, onMore }: MoreButtonProps) {
  const shared = useViewStyles();
  return (
    <button
      type="button"
      data-row={tabIndex === undefined ? undefined : 'more'}
      tabIndex={tabIndex}
      className={mergeClasses(shared.plainButton, shared.more)}
      onClick={({ currentTarget }) => showMore(currentTarget, onMore)}
    >
      {children}
    </button>
  );
}
