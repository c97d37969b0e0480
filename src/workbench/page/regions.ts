const FOCUSABLE =
  '[aria-selected="true"], button:not(:disabled), select, input:not([hidden]), [contenteditable="true"], [tabindex="0"]';

/**
 * F6 goes from region to region and Shift+F6 back, as in Excel. The spreadsheet needs it: there Tab goes from cell to
 * cell, so without another key nobody could leave it by keyboard.
 * @param regions in their order on the page
 */
export function bindRegions(regions: readonly HTMLElement[]): void {
  const last = new Map<HTMLElement, HTMLElement>();
  const regionOf = (target: EventTarget | null) =>
    regions.findIndex((region) => target instanceof Node && region.contains(target));
  addEventListener('focusin', ({ target }) => {
    const region = regions[regionOf(target)];
    if (region && target instanceof HTMLElement) last.set(region, target);
  });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const from = regionOf(document.activeElement);
      for (let step = 1; step <= regions.length; step++) {
        const region =
          regions[(from + (event.shiftKey ? regions.length - step : step) + regions.length) % regions.length]!;
        const remembered = last.get(region);
        const target = remembered?.isConnected ? remembered : region.querySelector<HTMLElement>(FOCUSABLE);
        target?.focus();
        if (target && document.activeElement === target) return;
      }
    },
    // Before the spreadsheet, which keeps the keys that it sees.
    { capture: true },
  );
}
