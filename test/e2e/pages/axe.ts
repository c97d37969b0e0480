import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** The serious faults that axe finds in the parts of the page, one line each; empty when there are none. The sheet's own canvas is Univer's. */
export async function axeFaults(page: Page, parts: readonly string[]): Promise<string[]> {
  return (await violations(page, parts, {}))
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(linesOf);
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Breaches of WCAG 2.2 AA, however light, that axe finds in the whole page, one line each. */
export async function wcagBreaches(page: Page): Promise<string[]> {
  return (await violations(page, ['html'], { runOnly: WCAG })).flatMap(linesOf);
}

async function violations(
  page: Page,
  parts: readonly string[],
  options: RunOptions,
): Promise<AxeResults['violations']> {
  // By the debugger, not by a script tag: the page's policy would refuse that, and rightly.
  await page.evaluate(axe.source);
  // Colours on their way from disabled to enabled belong to neither state.
  await page.waitForFunction(() => !document.getAnimations().some((animation) => animation instanceof CSSTransition));
  return page.evaluate(
    async ({ include, options }) => {
      const results = await (window as unknown as { readonly axe: typeof axe }).axe.run<AxeResults>(
        { include: include.map((part) => [part]) },
        { ...options, resultTypes: ['violations'] },
      );
      return results.violations;
    },
    { include: parts, options },
  );
}

const linesOf = ({ id, nodes }: AxeResults['violations'][number]): string[] =>
  nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`);
