// npx tsx test/bench/workbench.ts [rows…] How the workbench keeps up with large plans in Chromium: opening, colouring,
// and from a key to the frame that shows it.
import { a1 } from '../../src/model/address';
import { createWorkbookFile, type NewCell } from '../../src/workbook/file';
import { closeBrowser } from '../e2e/pages/browser';
import { startHarness } from '../e2e/pages/harness';
import { openWorkbench, type Workbench } from '../e2e/pages/workbench';
import { syntheticPlan } from './plan';

const SIZES = process.argv.slice(2).map(Number).filter(Boolean);
const NUMBERS = ['0,5', '0,25', '0,75', '1', '0'];
const LONG_MS = 300_000;

const middle = (times: readonly number[]): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!);

async function planFile(rows: number): Promise<Uint8Array> {
  const { sheet, values } = syntheticPlan(rows);
  const cells: Record<string, NewCell> = {};
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries()) if (value !== null) cells[a1(row, column)] = value;
  const last = values.length;
  return createWorkbookFile([
    {
      name: sheet,
      cells,
      formats: { [`A1:A${last}`]: '@' },
      styles: { [`A3:J${last}`]: 'text' },
      widths: { A: 8, B: 30, E: 40, F: 20, G: 25 },
      freezeRows: 3,
    },
  ]);
}

/**
 * Milliseconds from each key to the frame after it, over five numbers typed into points; characters and Enter apart.
 */
async function typing({ page, goTo }: Workbench): Promise<string> {
  await goTo('D20');
  const characters: number[] = [];
  const enters: number[] = [];
  for (const number of NUMBERS)
    for (const key of [...number, 'Enter']) {
      await page.evaluate(() => {
        const drawn = new Promise<number>((resolve) =>
          addEventListener(
            'keydown',
            ({ timeStamp }) =>
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - timeStamp);
                port2.postMessage(0);
              }),
            { once: true, capture: true },
          ),
        );
        Object.assign(window, { drawn });
      });
      await page.keyboard.press(key === ',' ? 'Comma' : key);
      const time = await page.evaluate(() => (window as unknown as { drawn: Promise<number> }).drawn);
      (key === 'Enter' ? enters : characters).push(time);
    }
  return `key → frame ${middle(characters)} ms (worst ${Math.round(Math.max(...characters))}), Enter → frame ${middle(enters)} ms (worst ${Math.round(Math.max(...enters))})`;
}

/**
 * Milliseconds from the click on the button to a sheet in the colour of the second tier. Timed in the page: finding a
 * button among thousands of rows takes the test seconds.
 */
async function colouring({ page, pane }: Workbench): Promise<number> {
  await page.evaluate(() =>
    addEventListener('click', ({ timeStamp }) => Object.assign(window, { clicked: timeStamp }), {
      once: true,
      capture: true,
    }),
  );
  await pane.locator('button', { hasText: 'Tô màu điểm mất' }).first().click({ timeout: LONG_MS });
  const seen = await page.waitForFunction(
    () => {
      const canvas = document.querySelector<HTMLCanvasElement>('#sheet canvas[id*="sheet-main-canvas"]')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 0xf4 && data[at + 1] === 0xa5 && data[at + 2] === 0x82)
          return performance.now() - (window as unknown as { clicked: number }).clicked;
      return 0;
    },
    undefined,
    { timeout: LONG_MS, polling: 50 },
  );
  return Math.round(await seen.jsonValue());
}

const harness = await startHarness();
for (const rows of SIZES.length > 0 ? SIZES : [1_000, 5_000, 10_000]) {
  const bytes = await planFile(rows);
  const bench = await openWorkbench(harness);
  const { page, pane } = bench;
  await page.keyboard.press('Escape');
  const opening = Date.now();
  await bench.openBytes('lớn.xlsx', bytes);
  await bench.fileName.getByText('lớn.xlsx').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  console.log(`${rows} rows: open ${Date.now() - opening} ms; plain: ${await typing(bench)}`);

  await pane.getByRole('tab', { name: 'Điểm mất' }).click();
  await pane.getByText(/^Mất /).first().waitFor({ timeout: LONG_MS });
  console.log(`${rows} rows: colours drawn ${await colouring(bench)} ms after the click`);
  await pane.getByText(/Đã tô/).first().waitFor({ timeout: LONG_MS });
  console.log(`${rows} rows, coloured: ${await typing(bench)}`);

  await pane.getByRole('tab', { name: 'Giao việc' }).click();
  await pane
    .getByText(/\d+ trang tính mới/)
    .first()
    .waitFor({ timeout: LONG_MS });
  const making = Date.now();
  await pane.getByRole('button', { name: 'Tạo phiếu' }).click();
  await pane.getByText('Đã tạo phiếu').first().waitFor({ timeout: LONG_MS });
  console.log(`${rows} rows: sheets made after ${Date.now() - making} ms`);
  await page.locator('#sheet [data-u-comp="slide-tab-item"]', { hasText: 'Phụ lục 1' }).first().click();
  console.log(`${rows} rows, with sheets: ${await typing(bench)}`);
  await bench.context.close();
}
await harness.close();
await closeBrowser();
