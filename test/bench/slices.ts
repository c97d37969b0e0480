// npx tsx test/bench/slices.ts [rows] How long the workbench's page does not answer: slices of its own thread above 50 ms
// of CPU, step by step. CPU, not wall: other work on the machine does not count.
import { closeBrowser, sharedBrowser } from '../e2e/pages/browser';
import { startHarness } from '../e2e/pages/harness';
import { openWorkbench } from '../e2e/pages/workbench';
import { planFile } from './plan-file';

const ROWS = Number(process.argv[2] ?? 10_000);
const LONG = { timeout: 300_000 };
const SLICE_US = 50_000;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
  /** Microseconds of CPU. */
  readonly tdur?: number;
}

/** Milliseconds of the slices above 50 ms of the page that worked most, longest first. */
function longSlices(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
    ),
  );
  const tasks = traceEvents.filter(({ name, pid, tid }) => /(^|::)RunTask$/.test(name) && threads.has(`${pid} ${tid}`));
  return tasks.flatMap(({ tdur = 0 }) => (tdur > SLICE_US ? [Math.round(tdur / 1000)] : [])).sort((a, b) => b - a);
}

const harness = await startHarness();
const bytes = await planFile(ROWS);
const bench = await openWorkbench(harness);
const { page, pane } = bench;
const browser = await sharedBrowser();
await page.keyboard.press('Escape');

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  await browser.startTracing(page, { categories: ['-*', 'toplevel'] });
  await work();
  const slices = longSlices(await browser.stopTracing());
  console.log(`${what}: ${slices.length} slices above 50 ms; ${slices.slice(0, 10).join(', ') || 'none'}`);
}

const tab = (name: string): Promise<void> => pane.getByRole('tab', { name }).click();
const seen = (text: RegExp | string): Promise<void> => pane.getByText(text).first().waitFor(LONG);

await measure('open', async () => {
  await bench.openBytes('lớn.xlsx', bytes);
  await bench.fileName.getByText('lớn.xlsx').waitFor(LONG);
});
await measure('check', async () => {
  await tab('Kiểm tra');
  await pane
    .getByRole('button', { name: /^Kiểm tra/ })
    .first()
    .click(LONG);
  await seen(/Đã đọc \d+ bảng/);
});
await measure('lost points', async () => {
  await tab('Điểm mất');
  await seen(/^Mất /);
});
await measure('preview of the sheets', async () => {
  await tab('Giao việc');
  await seen(/\d+ trang tính mới/);
});
await measure('making the sheets', async () => {
  await pane.getByRole('button', { name: 'Tạo phiếu' }).click();
  await seen('Đã tạo phiếu');
});
await measure('saving', () => bench.save());
await harness.close();
await closeBrowser();
