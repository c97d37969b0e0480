import { randomBytes } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkbookFile } from '../../src/workbook/file';
import { cellsOf } from '../app/workbooks';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench } from './pages/workbench';

/** Large files in the browser: one sees how far opening is, can stop it, and is told in words where it is no good. */
let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

const SHEETS = 300;
const HEADER = ['STT', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Đơn vị thực hiện', 'Thời gian thực hiện'];
const WORK = ['1', 'Rà soát văn bản', 'Văn phòng', 'Thanh tra', 'Quý I/2024'];
const ROWS = 100_000;

/** Three hundred sheets, the last one of a hundred thousand rows, and pictures that cannot be packed: 30 MB. */
async function large(): Promise<Uint8Array> {
  const small = cellsOf([HEADER, WORK]);
  const long = cellsOf(Array.from({ length: ROWS }, (_, at) => [at]));
  const file = await createWorkbookFile(
    Array.from({ length: SHEETS }, (_, at) => ({
      name: `Phụ lục ${at + 1}`,
      cells: at === SHEETS - 1 ? long : small,
    })),
  );
  const parts = unzipSync(file);
  for (const name of ['one', 'two', 'three']) parts[`xl/media/${name}.png`] = new Uint8Array(randomBytes(10_000_000));
  return zipSync(parts, { level: 0 });
}

/** The file with a directory that says its first sheet is larger than any that is read. */
function tooLarge(file: Uint8Array): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const name = 'xl/worksheets/sheet1.xml';
  for (let at = 0; at + 46 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) {
      const held = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
      if (held === name) view.setUint32(at + 24, 300_000_000, true);
    }
  return bytes;
}

describe('a large file in the workbench', () => {
  it('opens with its progress, can be stopped, and leaves the file before open where it stops or is refused', async () => {
    const bench = await openWorkbench(harness);
    const { page, message, fileName } = bench;
    const before = await bench.sheetNames();
    const bytes = await large();

    // Pressed as soon as there is something to see of it: a quick machine has opened the file before a test could look.
    await page.evaluate(() => {
      const press = (): void => {
        const bar = document.querySelector('#message progress');
        if (!bar) return;
        seen.disconnect();
        Object.assign(window, { opening: bar.getAttribute('aria-label') });
        [...document.querySelectorAll('button')].find((button) => button.textContent === 'Dừng')!.click();
      };
      const seen = new MutationObserver(press);
      seen.observe(document.body, { childList: true, subtree: true });
    });
    await bench.openBytes('lớn.xlsx', bytes);
    await message.getByText('Đã dừng, chưa mở “lớn.xlsx”').waitFor();
    expect(await page.evaluate(() => (window as unknown as { opening: string }).opening)).toContain(
      'Đang mở “lớn.xlsx”',
    );
    expect(await bench.sheetNames()).toEqual(before);

    const small = await createWorkbookFile([{ name: 'Quá lớn', cells: cellsOf([HEADER, WORK]) }]);
    await bench.openBytes('quá lớn.xlsx', tooLarge(small));
    await message.getByText(/^Trang tính “Quá lớn” trong “quá lớn.xlsx” quá lớn: 300 MB, tối đa 250 MB/).waitFor();
    expect(await bench.sheetNames()).toEqual(before);

    await bench.openBytes('lớn.xlsx', bytes);
    await page.locator('#message progress').waitFor();
    await bench.picture('opening-1366');
    await fileName.getByText('lớn.xlsx').waitFor({ timeout: 120_000 });
    await expect.poll(bench.sheetNames, { timeout: 60_000 }).toHaveLength(SHEETS);
    await bench.goTo('B2');
    expect(await message.isVisible()).toBe(false);
    expect(await page.locator('#message progress').count()).toBe(0);
    // The introduction of a first visit does not stand over what was opened.
    expect(await page.locator('#welcome').isVisible()).toBe(false);
    await page.setViewportSize({ width: 350, height: 700 });
    await bench.picture('opened-large-350');
    expect(bench.faults).toEqual([]);
  });
});
