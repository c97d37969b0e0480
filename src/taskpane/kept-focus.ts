import { useEffect, useRef, type FocusEvent } from 'react';

/**
 * Keeps the keyboard's place when the control that had the focus goes away (Dừng at the end of a run, a fix that is
 * done): the focus goes to the view's main button instead of to the start of the page. Never takes the focus from
 * outside the pane. Give the handlers to the pane's root, and mark main buttons with `data-main`.
 */
export function useKeptFocus() {
  const root = useRef<HTMLDivElement>(null);
  const hasFocus = useRef(false);

  useEffect(() => {
    // Only a focused element that was removed leaves the focus on the body while we still hold it.
    if (!hasFocus.current || document.activeElement !== document.body) return;
    const place = ['[data-main]', '[role="tab"][aria-selected="true"]']
      .map((one) => root.current?.querySelector<HTMLElement>(one))
      .find(Boolean);
    place?.focus();
  });

  const onFocus = (): void => {
    hasFocus.current = true;
  };
  const onBlur = ({ target }: FocusEvent): void => {
    // Browsers differ in whether removal blurs; by the next task it is certain what is still there and where the focus
    // went.
    setTimeout(() => {
      if (target.isConnected && !root.current?.contains(document.activeElement)) hasFocus.current = false;
    });
  };
  return { ref: root, onFocus, onBlur };
}
