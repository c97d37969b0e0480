const CONTROLS = 'a[href], button, input, select, summary, [tabindex]';

/**
 * Shows more lines by a button that may go when there are no more. The keyboard then stands where the button was: on the
 * first new line, or on what follows where lines take no focus.
 */
export function showMore(button: HTMLElement, show: () => void): void {
  const view = button.closest('[role="tabpanel"]');
  const at = view === null ? -1 : [...view.querySelectorAll<HTMLElement>(CONTROLS)].indexOf(button);
  show();
  // Once the lines are there.
  setTimeout(() => view?.querySelectorAll<HTMLElement>(CONTROLS)[at]?.focus());
}
