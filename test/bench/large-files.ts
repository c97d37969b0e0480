// npx tsx test/bench/large-files.ts [case…] What the workbench in Chromium takes for large files: seconds from the choice to the
// sheet in front, and the largest memory of the tab's process. Cases: sheets, rows, pictures, megabytes.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { a1 } from '../../src/model/address';
import { createWorkbookFile, type NewCell } from '../../src/workbook/file';
import { closeBrowser } from '../e2e/pages/browser';
import { startHarness } from '../e2e/pages/harness';
import { openWorkbench } from '../e2e/pages/workbench';
import { syntheticPlan } from './plan';

const LONG_MS = 300_000;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

function cellsOf(rows: number, unique = ''): Record<string, NewCell> {
  const cells: Record<string, NewCell> = {};
  for (const [row, line] of syntheticPlan(rows).values.entries())
    for (const [column, value] of line.entries())
      if (value !== null)
        cells[a1(row, column)] =
          unique !== '' && typeof value === 'string' && row > 3 && column > 3
            ? `${unique} ${randomBytes(12).toString('base64')}`
            : value;
  return cells;
}

/** The file with ten pictures of three megabytes on its sheet, which cannot be packed any smaller. */
function withPictures(file: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array<ArrayBuffer>> = unzipSync(file);
  const [sheet, list] = ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'];
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = (all: string): Uint8Array<ArrayBuffer> =>
    strToU8(`<Relationships xmlns="${RELATIONS}">${all}</Relationships>`);
  parts[sheet] = strToU8(
    strFromU8(parts[sheet]!).replace('</worksheet>', `<drawing xmlns:r="${OFFICE}" r:id="rIdDrawing"/></worksheet>`),
  );
  parts[list] = relations(relation('rIdDrawing', 'drawing', '../drawings/drawing1.xml'));
  parts['xl/drawings/drawing1.xml'] = strToU8(
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  );
  const names = Array.from({ length: 10 }, (_, at) => `image${at + 1}.png`);
  parts['xl/drawings/_rels/drawing1.xml.rels'] = relations(
    names.map((name, at) => relation(`rId${at + 1}`, 'image', `../media/${name}`)).join(''),
  );
  for (const name of names) parts[`xl/media/${name}`] = new Uint8Array(randomBytes(3_000_000));
  parts['[Content_Types].xml'] = strToU8(
    strFromU8(parts['[Content_Types].xml']!).replace(
      '</Types>',
      '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>',
    ),
  );
  return zipSync(parts, { level: 1 });
}

const CASES: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  sheets: () => {
    const cells = cellsOf(60);
    return createWorkbookFile(Array.from({ length: 300 }, (_, at) => ({ name: `Trang ${at + 1}`, cells })));
  },
  rows: () => createWorkbookFile([{ name: 'Phụ lục', cells: cellsOf(100_000) }]),
  pictures: async () => withPictures(await createWorkbookFile([{ name: 'Phụ lục', cells: cellsOf(1000) }])),
  megabytes: () =>
    createWorkbookFile(
      Array.from({ length: 10 }, (_, at) => ({ name: `Trang ${at + 1}`, cells: cellsOf(23_000, `Việc ${at}`) })),
    ),
};

/** The largest that any page's process has been, from the system. */
async function mostMemory(pids: readonly number[]): Promise<number> {
  const sizes = pids.map((pid) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]));
  return Promise.resolve(Math.round(Math.max(...sizes) / 1000));
}

for (const name of process.argv.length > 2 ? process.argv.slice(2) : Object.keys(CASES)) {
  const harness = await startHarness();
  const bytes = await CASES[name]!();
  const bench = await openWorkbench(harness);
  const { page } = bench;
  const devtools = await bench.context.browser()!.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  await page.keyboard.press('Escape');
  const began = Date.now();
  // By its place: handed over as bytes it would take the browser's tools longer than the page.
  const path = join(mkdtempSync(join(tmpdir(), 'phuluc-')), 'lớn.xlsx');
  writeFileSync(path, bytes);
  await page.locator('#chooser').setInputFiles(path);
  const file = bench.fileName.getByText('lớn.xlsx').waitFor({ timeout: LONG_MS });
  const refused = bench.message.getByText(/lớn\.xlsx.*(quá lớn|không)/).waitFor({ timeout: LONG_MS });
  const end = await Promise.race([file.then(() => 'open'), refused.then(() => bench.message.textContent())]).catch(
    (error: unknown) => String(error).slice(0, 80),
  );
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(1)} MB, ${end}, ${seconds} s, ${await mostMemory(pids)} MB`);
  for (const waiting of [file, refused]) waiting.catch(() => undefined);
  await bench.context.close();
  await harness.close();
  await closeBrowser();
}
