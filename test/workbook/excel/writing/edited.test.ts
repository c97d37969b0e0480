import { describe, expect, it } from 'vitest';
import type { CellEdit } from '../../../../src/model/finding';
import { openExcelWorkbook } from '../../../../src/workbook/excel';
import { must } from '../../../contract/workbook';
import { startExcel } from '../../../host';
import { cellAt, setLook, touch } from '../../../host/book';
import { planRows, problemOf, sheetOf } from '../book';

/** A co-author types while a fix is written: what is written over is looked at before, and once more in the same message. */

const [CODE, POINTS, TASK] = [0, 3, 4];
const SHEET = 'Phụ lục 1';
const MEGABYTE = 1024 * 1024;

async function plan(rows: number) {
  const host = startExcel();
  const sheet = sheetOf(host.book, SHEET, planRows(rows));
  const workbook = openExcelWorkbook();
  const over = must(await workbook.read());
  host.forget();
  const apply = (edits: readonly CellEdit[]) => workbook.apply([{ type: 'edit-cells', edits, over }]);
  const edit = (row: number, column: number, value: CellEdit['value']): CellEdit => ({
    at: { sheet: SHEET, row, column },
    value,
  });
  const held = (row: number, column: number) => cellAt(sheet, row, column);
  return { host, sheet, apply, edit, held };
}

describe('cells that are edited', () => {
  it('are left alone where somebody typed since they were read, or another row stands there; nothing is written', async () => {
    for (const [row, column] of [
      [4, POINTS],
      [4, CODE],
    ] as const) {
      const { host, sheet, apply, edit, held } = await plan(10);
      touch(sheet, row, column).value = 'gõ tay';
      expect(problemOf(await apply([edit(2, POINTS, 1.1), edit(4, POINTS, 1.2)]))).toBe('workbook-changed');
      expect([held(row, column)?.value, held(2, POINTS)?.value]).toEqual(['gõ tay', '1,4716']);
      expect(host.messages).toHaveLength(1);
    }
  });

  it('come back where somebody types between the look and the writing: values, formulas and formats', async () => {
    const { host, sheet, apply, edit, held } = await plan(10);
    // Edits that bring no format of their own ask for that of the cell in between.
    host.beforeSync(3, () => {
      touch(sheet, 4, POINTS).value = 0.75;
      Object.assign(touch(sheet, 5, TASK), { value: 2, formula: '=1+1' });
    });
    const edits = [{ ...edit(4, POINTS, '1.2'), format: '@' }, edit(5, TASK, 'Việc khác'), edit(7, TASK, 'Việc nữa')];
    expect(problemOf(await apply(edits))).toBe('workbook-changed');
    expect([held(4, POINTS)?.value, held(4, POINTS)?.format]).toEqual([0.75, 'General']);
    expect(held(5, TASK)?.formula).toBe('=1+1');
    expect(held(7, TASK)?.value).toBe('Việc nữa');
  });

  it('come back in the font that they were typed in, where the writing brought another one', async () => {
    const { host, sheet, apply, edit, held } = await plan(10);
    const [OLD, NEW] = ['.VnTime', 'Times New Roman'];
    for (const row of [4, 5, 6, 7]) setLook(touch(sheet, row, TASK), 'font/name', OLD);
    host.beforeSync(3, () => (touch(sheet, 5, TASK).value = 'V¨n phßng'));
    const edits = [4, 5, 6].map((row) => ({ ...edit(row, TASK, 'Văn phòng'), font: NEW }));
    expect(problemOf(await apply(edits))).toBe('workbook-changed');
    expect([4, 5, 6, 7].map((row) => [held(row, TASK)?.value, held(row, TASK)?.look.get('font/name')])).toEqual([
      ['Văn phòng', NEW],
      ['V¨n phßng', OLD],
      ['Văn phòng', NEW],
      [planRows(10)[7]![TASK], OLD],
    ]);
  });

  it('are looked at in messages that go out anyway, none above a megabyte, also where many are scattered', async () => {
    const { host, apply, edit } = await plan(4000);
    const scattered = Array.from({ length: 1000 }, (_, at) => edit(at * 2, TASK, `Việc ${at}`));
    const dense = Array.from({ length: 2000 }, (_, at) => ({ ...edit(2000 + at, POINTS, 1), format: '0' }));
    const edits = [...scattered, ...dense];
    must(await apply(edits));
    expect(
      Math.max(...host.messages.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes])),
    ).toBeLessThan(MEGABYTE);
    // A list and looks, looks with formats, and what writes.
    expect(host.messages.filter(({ requestBytes }) => requestBytes < 20_000).length).toBeLessThanOrEqual(2);
  });
});
