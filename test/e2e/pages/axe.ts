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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await looked(page, parts, options);
  if (found.length === 0) return found;
  // A view that was read again meanwhile had colours on their way from disabled to enabled: a fault is there to stay.
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  return looked(page, parts, options);
}

/** Longer than a view is read again for, and its colours change. */
const SETTLED_MS = 2_000;

function looked(page: Page, parts: readonly string[], options: RunOptions): Promise<AxeResults['violations']> {
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
