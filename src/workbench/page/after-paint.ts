/** A call that can wait until the page has been drawn. */
export interface Postponed {
  /** Asks for the call once the next frame is drawn; asking again before that changes nothing. */
  soon(): void;
  /** Makes the call at once if it was asked for. */
  now(): void;
  /** Gives up what was asked for. */
  never(): void;
}

export function afterPaint(call: () => void): Postponed {
  let asked = false;
  const now = (): void => {
    if (!asked) return;
    asked = false;
    call();
  };
  return {
    soon() {
      if (asked) return;
      asked = true;
      // Before the frame; what is put off from there comes after it.
      requestAnimationFrame(() => setTimeout(now));
    },
    now,
    never: () => void (asked = false),
  };
}
