import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The serious faults that axe finds in the parts of the page, one line each; empty when there are none. The sheet's own canvas is Univer's. */
export async function axeFaults(page: Page, parts: readonly string[]): Promise<string[]> {
  // By the debugger, not by a script tag: the page's policy would refuse that, and rightly.
  await page.evaluate(axe.source);
  // Colours on their way from disabled to enabled belong to neither state.
  await page.waitForFunction(() => !document.getAnimations().some((animation) => animation instanceof CSSTransition));
  const results = await page.evaluate(
    (include) =>
      (window as unknown as { readonly axe: typeof axe }).axe.run<AxeResults>(
        { include: include.map((part) => [part]) },
        { resultTypes: ['violations'] },
      ),
    parts,
  );
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
}
