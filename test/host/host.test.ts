import { describe, expect, it } from 'vitest';
import { startExcel, type ExcelHost } from '.';
import { addSheet, cellAt, touch } from './book';
import { typed } from './typing';

/**
 * The host refuses what Excel refuses: without this the adapter's tests would prove nothing. Sources stand beside the
 * behaviour in the host.
 */
function start(): ExcelHost {
  const host = startExcel();
  const sheet = addSheet(host.book, 'A');
  touch(sheet, 0, 0).value = 'x';
  return host;
}
type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

/** The code with which Excel refuses a batch on sheet A; 'none' when it does not. */
const refusal = (batch: Batch): Promise<string> =>
  Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('A'), context);
    await context.sync();
    return 'none';
  }).catch((cause: OfficeExtension.Error) => cause.code);

describe('the Excel for tests', () => {
  it('has no member that was not thought of', async () => {
    start();
    expect(await refusal((sheet) => sheet.shapes.load('items/name'))).toBe('ApiNotFound');
    expect(await refusal((sheet) => sheet.getRange('A1').removeDuplicates([0], false))).toBe('ApiNotFound');
    expect(await refusal((sheet) => sheet.getRange('A1').load('hyperlink'))).toBe('ApiNotFound');
    expect(await refusal((sheet) => sheet.getRange('A1').load('values'))).toBe('none');
  });

  it('has no object beyond its own: names of JavaScript lead nowhere', async () => {
    start();
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(await refusal((sheet) => sheet.load(name)), name).not.toBe('none');
  });

  it('draws a chart of cells with names and figures, over cells, and refuses what Excel does not know of it', async () => {
    const { book } = start();
    const add = (sheet: Excel.Worksheet): Excel.Chart =>
      sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
    expect(await refusal((sheet) => sheet.charts.add('BarClustered', sheet.getRange('A1'), 'Columns'))).toBe(
      'InvalidArgument',
    );
    expect(await refusal((sheet) => sheet.charts.getItem('Của tôi').delete())).toBe('ItemNotFound');
    expect(await refusal((sheet) => add(sheet).setPosition('C5', 'B2'))).toBe('InvalidArgument');
    expect(await refusal((sheet) => add(sheet).series.getItemAt(1).load('name'))).toBe('InvalidArgument');
    expect(await refusal((sheet) => (add(sheet).series.getItemAt(0).gapWidth = 501))).toBe('InvalidArgument');
    expect(await refusal((sheet) => (add(sheet).plotArea.insideTop = -1))).toBe('InvalidArgument');
    expect(await refusal((sheet) => (add(sheet).name = ''))).toBe('InvalidArgument');
    // What came before the refusal stays, as everywhere.
    const sheet = book.sheets.find(({ name }) => name === 'A')!;
    expect(sheet.charts.map(({ name }) => name)).toEqual(['Chart 1', 'Chart 2', 'Chart 3', 'Chart 4', 'Chart 5']);
    sheet.protected = true;
    expect(await refusal(add)).toBe('AccessDenied');
  });

  it('takes only names of sheets that Excel takes', async () => {
    start();
    const add = (name: string): Promise<string> => refusal((_, context) => context.workbook.worksheets.add(name));
    for (const name of ['a/b', 'a\\b', 'a?', 'a*', '[a]', 'a:b', "'a", "a'", 'x'.repeat(32), 'History'])
      expect(await add(name), name).toBe('InvalidArgument');
    expect(await add('a')).toBe('ItemAlreadyExists');
    expect(await add('Đơn vị "1" & 2')).toBe('none');
  });

  it('wants matrices of the size of their range, and values of their kind', async () => {
    start();
    expect(await refusal((sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
    expect(await refusal((sheet) => (sheet.getRange('A1').format.fill.color = 'red-ish'))).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.getRange('not an address').load('values'))).toBe('InvalidArgument');
    // Where the decimal comma is, ';' parts a list, and which it is nobody can say.
    expect(await refusal((sheet) => sheet.getRanges('A1:A3,C1:C3').format.fill.clear())).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.getRanges(Array(2000).fill('A1:B2').join(',')).format.fill.clear())).toBe(
      'InvalidArgument',
    );
    expect(
      await refusal(
        (sheet) =>
          (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
      ),
    ).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.names.add('_x', `="${'y'.repeat(256)}"`))).toBe('InvalidArgument');
  });

  it('writes nothing on a protected sheet, adds nothing in a locked workbook', async () => {
    const host = start();
    host.book.sheets[0]!.protected = true;
    const batches: Batch[] = [
      (sheet) => (sheet.getRange('A1').values = [['y']]),
      (sheet) => (sheet.getRange('A1').format.font.bold = true),
      (sheet) => sheet.getRange('A1:B1').merge(),
      (sheet) => sheet.getRange('A1:B2').conditionalFormats.add('Custom'),
      (sheet) => sheet.getRange('A1').clear(),
      (sheet) => (sheet.pageLayout.orientation = 'Landscape'),
    ];
    for (const batch of batches) expect(await refusal(batch)).toBe('AccessDenied');
    host.book.locked = true;
    expect(await refusal((_, context) => context.workbook.worksheets.add('B'))).toBe('AccessDenied');
    expect(await refusal((sheet) => sheet.delete())).toBe('AccessDenied');
  });

  it('keeps what was done before the action that failed', async () => {
    const host = start();
    const batch: Batch = (sheet, context) => {
      sheet.getRange('A1').values = [['kept']];
      context.workbook.worksheets.getItem('gone').getRange('A1').values = [['x']];
    };
    expect(await refusal(batch)).toBe('ItemNotFound');
    expect(cellAt(host.book.sheets[0]!, 0, 0)!.value).toBe('kept');
  });

  it('refuses messages above five megabytes, in and out', async () => {
    const host = start();
    const long = 'x'.repeat(30_000);
    expect(
      await refusal((sheet) => (sheet.getRange('A1:A200').values = Array.from({ length: 200 }, () => [long]))),
    ).toBe('RequestPayloadSizeLimitExceeded');
    for (let row = 0; row < 200; row++) touch(host.book.sheets[0]!, row, 1).value = long;
    expect(await refusal((sheet) => sheet.getRange('B1:B200').load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('refuses while a cell is edited, or waits where it was asked to', async () => {
    const host = start();
    host.editCell(true);
    expect(await refusal((sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('A').load('name');
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(done).toBe(false);
    host.editCell(false);
    await waiting;
    expect(done).toBe(true);
  });

  it('makes of typed text what Excel makes of it', () => {
    const made = (text: string, format = 'General'): unknown => {
      const { value, formula } = typed(text, format);
      return formula ?? value;
    };
    expect(
      ['1.10', '2/4/2001', '50%', '1,5', 'TRUE', '(3)', '7:30', 'Mar 2023', "'0123", '-5'].map((text) => made(text)),
    ).toEqual([1.1, 36926, 0.5, 15, true, -3, 0.3125, 44986, '0123', -5]);
    expect(['=1+1', '-Chi cục', '+x', '@x'].map((text) => made(text))).toEqual(['=1+1', '=-Chi cục', '=+x', '=@x']);
    expect(['1.10', '2/4/2001', "'x", '-Chi cục'].map((text) => made(text, '@'))).toEqual([
      '1.10',
      '2/4/2001',
      "'x",
      '-Chi cục',
    ]);
    expect(['Quý II/2024', 'IV', '2.4.1', 'đ)'].map((text) => made(text))).toEqual([
      'Quý II/2024',
      'IV',
      '2.4.1',
      'đ)',
    ]);
  });

  it('shows zero for a formula that adds up itself', async () => {
    start();
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:A2');
      range.values = [[5], ['=SUM(A1:A2)']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(value).toEqual([[5], [0]]);
  });

  it('gives no conditional format of another kind as a custom one', async () => {
    const host = start();
    host.book.sheets[0]!.rules = [
      { id: 'r', type: 'ColorScale', areas: [{ row: 0, column: 0, rows: 1, columns: 1 }], formula: '' },
    ];
    expect(await refusal((sheet) => sheet.getRange().conditionalFormats.load('items/custom/rule/formula'))).toBe(
      'InvalidOperation',
    );
    expect(
      await refusal((sheet) => sheet.getRange().conditionalFormats.load('items/customOrNullObject/rule/formula')),
    ).toBe('none');
  });
});
