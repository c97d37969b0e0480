import { describe, expect, it } from 'vitest';
import { valueAt, type CellPlace, type Grid } from '../../src/model/grid';
import type { Change, Workbook } from '../../src/workbook/port';
import { PLAN, RULE, sheetSpec, type MakeWorkbook, type Subject } from './start';
import { must, place } from './workbook';

const TABLE = 'Phụ lục 1';
const TAG = sheetSpec().tag;
const write = (change: Parameters<typeof sheetSpec>[0] = {}): Change => ({
  type: 'write-sheet',
  spec: sheetSpec(change),
});
const edit = (at: CellPlace, value: string): Change => ({ type: 'edit-cells', edits: [{ at, value }] });
const rows = (text: string) => [{ cells: [{ value: text, style: 'text' as const }] }];

const grids = async (workbook: Workbook): Promise<readonly Grid[]> => must(await workbook.read());
const named = (all: readonly Grid[], name: string): Grid | undefined => all.find(({ sheet }) => sheet === name);

/** A workbook whose edits somebody hears of, as the pane does: read twice, so that a reading is held. */
async function held(make: MakeWorkbook): Promise<Subject & { readonly before: readonly Grid[] }> {
  const subject = await make(PLAN);
  subject.workbook.onEdited(() => undefined);
  await grids(subject.workbook);
  return { ...subject, before: await grids(subject.workbook) };
}

/** What a new adapter reads, which holds nothing: a reading that is held must be that. */
const anew = async (subject: Subject): Promise<readonly Grid[]> => grids((await subject.reopen()).workbook);

/** That a reading holds until something changes, and not a moment longer: every adapter of the port. */
export function heldReadingContract(name: string, make: MakeWorkbook): void {
  describe(`a reading that is held: ${name}`, () => {
    it('is the very same while nothing changed', async () => {
      const { workbook, before } = await held(make);
      expect(await grids(workbook)).toBe(before);
    });

    it('is not held when the user typed, and what was typed twice is read twice', async () => {
      const { workbook, type, before } = await held(make);
      for (const value of ['một', 'hai']) {
        await type(place(TABLE, 'B4'), value);
        const after = await grids(workbook);
        expect(after).not.toBe(before);
        expect(valueAt(named(after, TABLE)!, 3, 1)).toBe(value);
        expect(named(after, 'Trống')).toBe(named(before, 'Trống'));
      }
    });

    it('sees a cell typed below and beside what was used, one cleared, and one on a blank sheet', async () => {
      const { workbook, type } = await held(make);
      await type(place(TABLE, 'F20'), 'ngoài');
      await type(place('Trống', 'C3'), 'đầu tiên');
      await type(place(TABLE, 'A4'), null);
      const after = await grids(workbook);
      expect(valueAt(named(after, TABLE)!, 19, 5)).toBe('ngoài');
      expect(valueAt(named(after, 'Trống')!, 2, 2)).toBe('đầu tiên');
      expect(valueAt(named(after, TABLE)!, 3, 0)).toBeNull();
    });

    it('keeps what an earlier reading said of the cells that changed since', async () => {
      const { workbook, type, before } = await held(make);
      const text = JSON.stringify(before);
      await type(place(TABLE, 'B4'), 'khác');
      must(await workbook.apply([edit(place(TABLE, 'B5'), 'khác nữa')]));
      await grids(workbook);
      expect(JSON.stringify(before)).toBe(text);
    });

    it.each<[string, readonly Change[]]>([
      ['an accepted fix', [edit(place(TABLE, 'A6'), '2.4.2')]],
      ['a sheet of ours that is made', [write()]],
      ['one that is written again', [write(), write({ rows: rows('mới') })]],
      ['one that is removed', [write(), { type: 'remove-sheet', tag: TAG }]],
      ['the sheet of settings', [write({ tag: { role: 'settings', key: '' }, name: 'Thiết lập Phuluc' })]],
      ['an empty table', [write({ tag: { role: 'template', key: 'par' }, name: 'Mẫu' })]],
      ['colours', [{ type: 'highlight', sheet: TABLE, rules: [RULE] }]],
      ['several at once', [edit(place(TABLE, 'A6'), '2.4.2'), write(), edit(place(TABLE, 'A6'), '2.4.3')]],
    ])('is what a new adapter reads after our own writing: %s', async (_, changes) => {
      const subject = await held(make);
      for (const change of changes) {
        must(await subject.workbook.apply([change]));
        expect(await grids(subject.workbook)).toEqual(await anew(subject));
      }
    });

    it('reads again only the sheets that were written', async () => {
      const { workbook, before } = await held(make);
      must(await workbook.apply([write()]));
      const made = await grids(workbook);
      for (const { sheet } of before) expect(named(made, sheet)).toBe(named(before, sheet));
      must(await workbook.apply([edit(place(TABLE, 'A6'), '2.4.2')]));
      const fixed = await grids(workbook);
      expect(named(fixed, TABLE)).not.toBe(named(made, TABLE));
      for (const { sheet } of made.filter((grid) => grid.sheet !== TABLE && grid.formulas.size === 0))
        expect(named(fixed, sheet)).toBe(named(made, sheet));
    });

    it('is what a new adapter reads when a run stopped half-way or was refused', async () => {
      const subject = await held(make);
      const stopped = await subject.workbook.apply([
        edit(place(TABLE, 'A6'), '2.4.2'),
        edit(place('Không có', 'A1'), 'x'),
        edit(place(TABLE, 'A6'), '2.4.3'),
      ]);
      expect(stopped.ok).toBe(false);
      const after = await grids(subject.workbook);
      expect(valueAt(named(after, TABLE)!, 5, 0)).toBe('2.4.2');
      expect(after).toEqual(await anew(subject));
    });

    it('is what a new adapter reads when typing and writing take turns', async () => {
      const subject = await held(make);
      for (const [at, value] of ['a', 'b', 'c'].entries()) {
        await subject.type(place(TABLE, `B${4 + at}`), value);
        must(await subject.workbook.apply([write({ rows: rows(value) })]));
        await subject.type(place('Văn phòng', 'B1'), `ghi ${value}`);
        expect(await grids(subject.workbook)).toEqual(await anew(subject));
        must(await subject.workbook.apply([{ type: 'clear-highlights', sheet: TABLE }]));
        expect(await grids(subject.workbook)).toEqual(await anew(subject));
      }
    });

    it('holds what was typed while it was being read', async () => {
      const subject = await held(make);
      await subject.type(place(TABLE, 'B4'), 'trước');
      const [during] = await Promise.all([grids(subject.workbook), subject.type(place(TABLE, 'B5'), 'trong lúc đọc')]);
      expect(valueAt(named(during, TABLE)!, 3, 1)).toBe('trước');
      expect(valueAt(named(await grids(subject.workbook), TABLE)!, 4, 1)).toBe('trong lúc đọc');
    });
  });
}
