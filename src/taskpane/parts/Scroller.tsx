import type { ReactNode } from 'react';
import { useViewStyles } from './styles';

/**
 * The part of a view that scrolls. Where nothing in it takes the focus, it takes it itself, so that the arrow keys
 * scroll it.
 */
export function Scroller({
  label,
  plain,
  children,
}: {
  readonly label: string;
  readonly plain: boolean;
  readonly children: ReactNode;
}) {
  const shared = useViewStyles();
  return (
    <div className={shared.scroller} role="region" aria-label={label} tabIndex={plain ? 0 : undefined}>
      {children}
    </div>
  );
}
