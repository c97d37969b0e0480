import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { a1 } from '../../src/model/address';
import { valueAt, type CellValue, type Grid } from '../../src/model/grid';
import { createWorkbookFile, openWorkbookFile } from '../../src/workbook/file';
import { sheetSpec } from '../contract/start';
import { must } from '../contract/workbook';
import { START_MS, startHarness, type Harness } from './pages/harness';
import { openWorkbench, type Workbench } from './pages/workbench';

let harness: Harness;
beforeAll(async () => (harness = await startHarness()), START_MS);
afterAll(() => harness?.close());

async function empty(): Promise<Workbench> {
  const bench = await openWorkbench(harness);
  await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await bench.page.keyboard.press('Escape');
  await bench.openBytes('trống.xlsx', await createWorkbookFile([{ name: 'Bảng', cells: {} }]));
  await expect.poll(bench.sheetNames).toEqual(['Bảng']);
  return bench;
}

async function saved(bench: Workbench): Promise<Grid> {
  const opened = await openWorkbookFile('x.xlsx', (await bench.save()).bytes);
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(read.problem.id);
  return read.value[0]!;
}

const copyElsewhere = (
  { page }: Workbench,
  clipboard: { readonly text: string; readonly html?: string },
): Promise<void> =>
  page.evaluate(async ({ text, html }) => {
    const part = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': part(text, 'text/plain'),
        ...(html !== undefined && { 'text/html': part(html, 'text/html') }),
      }),
    ]);
  }, clipboard);

const column = (grid: Grid, rows: number, at = 0): CellValue[] =>
  Array.from({ length: rows }, (_, row) => valueAt(grid, row, at));

describe('a file with sheets of ours', () => {
  it('is opened after another one without a refusal, its lists of choices included', async () => {
    const bench = await empty();
    const workbook = must(await openWorkbookFile('x.xlsx', await createWorkbookFile([{ name: 'Bảng', cells: {} }])));
    const spec = sheetSpec({
      dropDowns: [{ area: { row: 1, column: 2, rows: 1, columns: 1 }, values: ['Có', 'Không'] }],
    });
    must(await workbook.apply([{ type: 'write-sheet', spec }]));
    await bench.openBytes('Phiếu.xlsx', must(await workbook.save()));
    await expect.poll(bench.sheetNames).toContain('Văn phòng');
    expect(await bench.message.isVisible()).toBe(false);
    expect(bench.faults).toEqual([]);
  });
});

describe('what another program shows of a number', () => {
  it('comes in with its true value, or is told', async () => {
    const bench = await empty();
    await bench.goTo('A1');
    const cells = [
      '<td x:num="0.8152">0,82</td>',
      '<td sdval="0.5" sdnum="1066;0;0,0">####</td>',
      '<td data-sheets-value="{&quot;1&quot;:3,&quot;3&quot;:1.4716}">1,5</td>',
      '<td x:num="1.1">1.10</td>',
      '<td>####</td>',
    ];
    const html = `<table>${cells.map((cell) => `<tr>${cell}</tr>`).join('')}</table>`;
    await copyElsewhere(bench, { text: '0,82', html });
    await bench.page.keyboard.press('Control+V');
    await expect.poll(() => bench.message.textContent()).toContain('####');
    expect(column(await saved(bench), 5)).toEqual([0.8152, 0.5, 1.4716, '1.10', '####']);
  });
});

describe('what is typed', () => {
  it('keeps codes, days and long numbers as they were written; a decimal comma makes a number, and a point over a number', async () => {
    const bench = await empty();
    const written = ['1.10', '2.4.1', '05/03/2024', '99%', '012', '- Chi cục', '0,839', '12', '1.234'];
    for (const [row, text] of written.entries()) await bench.retype(`A${row + 1}`, text);
    await bench.retype('A8', '12.5');
    const grid = await saved(bench);
    expect(column(grid, 9)).toEqual(['1.10', '2.4.1', '05/03/2024', '99%', '012', '- Chi cục', 0.839, 12.5, '1.234']);
    expect(new Set(grid.formats.flat())).toEqual(new Set(['General']));
    expect(bench.faults).toEqual([]);
  });
});

describe('what is pasted', () => {
  it('is words as they were, with no mark before them, also where they are changed', async () => {
    const bench = await empty();
    await copyElsewhere(bench, { text: 'PHỤ LỤC I\nBan hành kế hoạch' });
    await bench.goTo('A1');
    await bench.page.keyboard.press('Control+v');
    await bench.page.locator('#unsaved').waitFor();
    await bench.goTo('A1');
    await bench.page.keyboard.press('F2');
    await bench.page.keyboard.press('Control+a');
    await bench.page.keyboard.press('Control+c');
    await expect.poll(() => bench.page.evaluate(() => navigator.clipboard.readText())).toBe('PHỤ LỤC I');
    await bench.page.keyboard.press('Escape');
    await bench.page.keyboard.press('F2');
    await bench.page.keyboard.type('I');
    await bench.page.keyboard.press('Enter');
    expect(column(await saved(bench), 2)).toEqual(['PHỤ LỤC II', 'Ban hành kế hoạch']);
    expect(bench.faults).toEqual([]);
  });

  it('from Word or Excel arrives as it is read there: merged cells, breaks in cells, paragraphs, codes', async () => {
    const bench = await empty();
    const html = `<html><head><style>p { color: red }</style></head><body><p>PHỤ LỤC I</p><table>
      <tr><td rowspan="2">STT</td><td colspan="2" style="background:#ff0">Điểm</td></tr><tr><td>Chuẩn</td><td>Đạt</td></tr>
      <tr><td>1.10</td><td>1,5</td><td>0,839</td></tr><tr><td>2.4.1</td><td><p>- Sở Tư pháp;</p><p>- Văn&nbsp;phòng</p></td><td>05/03/2024<br>gia hạn</td></tr></table></body></html>`;
    await copyElsewhere(bench, { text: 'không dùng', html });
    await bench.goTo('B2');
    await bench.page.keyboard.press('Control+v');
    await bench.page.locator('#unsaved').waitFor();
    const grid = await saved(bench);
    const rows = [0, 1, 2, 3, 4].map((row) => [0, 1, 2].map((at) => valueAt(grid, row + 1, at + 1)));
    expect(rows).toEqual([
      ['PHỤ LỤC I', null, null],
      ['STT', 'Điểm', null],
      [null, 'Chuẩn', 'Đạt'],
      ['1.10', 1.5, 0.839],
      ['2.4.1', '- Sở Tư pháp;\n- Văn phòng', '05/03/2024\ngia hạn'],
    ]);
    expect(bench.faults).toEqual([]);
  });

  it('as text may be longer than the sheet, hold breaks between quotation marks, and is taken back whole', async () => {
    const bench = await empty();
    const rows = Array.from({ length: 180 }, (_, row) => [`${row}.10`, row === 3 ? 'hai\ndòng "này"' : `việc ${row}`]);
    await copyElsewhere(bench, {
      text: rows
        .map(([code, task]) => `${code}\t${task!.includes('\n') ? `"${task!.replaceAll('"', '""')}"` : task}`)
        .join('\r\n'),
    });
    await bench.goTo('A1');
    await bench.page.keyboard.press('Control+v');
    await bench.page.locator('#unsaved').waitFor();
    const grid = await saved(bench);
    expect([column(grid, 180), column(grid, 180, 1)]).toEqual([
      rows.map(([code]) => code),
      rows.map(([, task]) => task),
    ]);
    // The button to save has the keyboard now.
    await bench.goTo('A1');
    await bench.page.keyboard.press('Control+z');
    const after = await saved(bench);
    expect(column(after, 180).filter((value) => value !== null)).toEqual([]);
  });
});

describe('the file', () => {
  it('stays in step with what is drawn, whatever is typed, pasted, filled down, deleted, undone and done again', async () => {
    const bench = await empty();
    const { page } = bench;
    const text = fc.constantFrom('1.10', '2', '0,5', '05/03/2024', 'việc', '=A1', '99%', '-3', '2.4.1');
    const place = fc.record({ row: fc.nat(5), column: fc.nat(2) });
    const step = fc.oneof(
      { weight: 4, arbitrary: fc.record({ what: fc.constant('type' as const), place, text }) },
      { weight: 2, arbitrary: fc.record({ what: fc.constant('paste' as const), place, text }) },
      fc.record({ what: fc.constantFrom('clear' as const, 'fill' as const, 'copy' as const), place, text }),
      { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('undo' as const, 'redo' as const), place, text }) },
    );
    const [steps] = fc.sample(fc.array(step, { minLength: 24, maxLength: 24 }), { numRuns: 1, seed: 6 });
    const pressWithShift = async (key: string, times: number) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(`Shift+${key}`);
    };
    const drawn = async (): Promise<string> => {
      await bench.goTo('A1');
      await pressWithShift('ArrowDown', 9);
      await pressWithShift('ArrowRight', 4);
      await copyElsewhere(bench, { text: 'chưa sao chép' });
      await page.keyboard.press('Control+c');
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).not.toBe('chưa sao chép');
      return copied();
    };
    const shown = (value: CellValue): string =>
      typeof value === 'number'
        ? String(value).replace('.', ',')
        : value === null
          ? ''
          : typeof value === 'object'
            ? value.error
            : String(value);
    for (const [
      at,
      {
        what,
        place: { row, column: col },
        text: typed,
      },
    ] of steps!.entries()) {
      if (what === 'type') await bench.retype(a1(row, col), typed);
      else if (what === 'undo' || what === 'redo') {
        await bench.goTo(a1(row, col));
        await page.keyboard.press(what === 'undo' ? 'Control+z' : 'Control+y');
      } else {
        if (what === 'paste') await copyElsewhere(bench, { text: `${typed}\t1.10\n0,25\t${typed}` });
        await bench.goTo(a1(row, col));
        if (what === 'copy') await page.keyboard.press('Control+c');
        if (what === 'fill') await pressWithShift('ArrowDown', 2);
        await page.keyboard.press(
          what === 'clear' ? 'Delete' : what === 'fill' ? 'Control+d' : what === 'copy' ? 'ArrowRight' : 'Control+v',
        );
        if (what === 'copy') await page.keyboard.press('Control+v');
      }
      if (at % 6 !== 5) continue;
      const lines = async () => {
        const grid = await saved(bench);
        return Array.from({ length: 10 }, (_, r) =>
          Array.from({ length: 5 }, (_, c) => shown(valueAt(grid, r, c))).join('\t'),
        ).join('\n');
      };
      const seen = await drawn();
      expect(seen.replace(/\r/g, ''), `after step ${at}: ${JSON.stringify(steps!.slice(0, at + 1))}`).toBe(
        await lines(),
      );
    }
    expect(bench.faults).toEqual([]);
  });
});
