import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import {
  chooseReadingHere,
  forgetReadingHere,
  readRemembering,
  rememberedReadings,
  removeReadingHere,
  type ReadingStore,
} from '../../../src/app/readings/remembered';
import { previewResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { failed } from '../../../src/model/outcome';
import type { ReadingChoice } from '../../../src/model/reading-choice';
import { headerKey } from '../../../src/reading';
import { createWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';
import type { Workbook } from '../../../src/workbook/port';
import { MemoryStorage, storeIn } from '../sets/stores';
import { cellsOf, must } from '../workbooks';

const HEADER = ['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Chân rết', 'Thời gian'];
const WHO: ReadingChoice = { kind: 'column', table: headerKey(HEADER), header: 'chân rết', role: 'coordinating' };

/** One cell alone tells too little of its column for anything to be guessed. */
async function plan(unit: string): Promise<Workbook> {
  const rows = [
    HEADER,
    ['1', 'Rà soát thủ tục', 'Sở Nội vụ', unit, 'Quý I/2026'],
    ['2', 'Công khai kết quả', 'Sở Tài chính', null, 'Quý II/2026'],
  ];
  return must(
    await openWorkbookFile('ke-hoach.xlsx', await createWorkbookFile([{ name: 'PL', cells: cellsOf(rows) }])),
  );
}

/** As the pane reads it. */
const here = (workbook: Workbook, store: ReadingStore): Workbook => ({
  read: () => readRemembering(workbook, store),
  apply: (changes, options) => workbook.apply(changes, options),
  select: (place) => workbook.select(place),
  selected: () => workbook.selected(),
  onEdited: (listener) => workbook.onEdited(listener),
});
const roleIn = async (workbook: Workbook) =>
  must(await checkWorkbook(workbook, {})).plan.appendices[0]!.columnReadings[3]!.role;

describe('what was said on this machine', () => {
  it('several columns are agreed to at once', async () => {
    const store = storeIn(new MemoryStorage());
    const workbook = here(await plan('Ánh sáng'), store);
    const again: ReadingChoice = { kind: 'column', table: WHO.table, header: 'thời gian', role: 'note' };
    must(await chooseReadingHere(workbook, store, {}, WHO, again));
    const [read] = must(await checkWorkbook(workbook, {})).plan.appendices;
    expect(read!.columnReadings.slice(3).map(({ role, certainty }) => [role, certainty])).toEqual([
      ['coordinating', 'said'],
      ['note', 'said'],
    ]);
    expect(await rememberedReadings(store)).toHaveLength(2);
  });

  it('holds for tables with the same header in other files, for the check and for the sheets', async () => {
    const store = storeIn(new MemoryStorage());
    must(await chooseReadingHere(here(await plan('Ánh sáng'), store), store, {}, WHO));
    const other = here(await plan('Sở Y tế'), store);
    expect(await roleIn(other)).toBe('coordinating');
    expect(must(await previewResponsibilitySheets(other)).sheets.map(({ name }) => name)).toContain('Sở Y tế');
    // Whoever has another machine reads what the file says.
    expect(await roleIn(await plan('Sở Y tế'))).toBeNull();
  });

  it('gives way to what the workbook itself says', async () => {
    const store = storeIn(new MemoryStorage());
    const first = here(await plan('Sở Y tế'), store);
    must(await chooseReadingHere(first, store, {}, { ...WHO, role: 'note' }));
    must(await chooseReadingHere(here(await plan('Sở Y tế'), store), store, {}, WHO));
    expect(await roleIn(first)).toBe('note');
  });

  it('is taken back with the word in the workbook, or forgotten by itself', async () => {
    const store = storeIn(new MemoryStorage());
    const first = here(await plan('Sở Y tế'), store);
    must(await chooseReadingHere(first, store, {}, WHO));
    must(await removeReadingHere(first, store, {}, WHO));
    expect([await roleIn(first), await rememberedReadings(store)]).toEqual([null, []]);

    must(await chooseReadingHere(first, store, {}, WHO));
    const other = here(await plan('Sở Y tế'), store);
    must(await forgetReadingHere(other, store, {}, WHO));
    expect([await roleIn(other), await roleIn(first)]).toEqual([null, 'coordinating']);
  });

  it('is no place on one sheet and no year of one plan', async () => {
    const store = storeIn(new MemoryStorage());
    const workbook = here(await plan('Sở Y tế'), store);
    const range = { row: 0, column: 0, rows: 3, columns: 5 };
    must(await chooseReadingHere(workbook, store, {}, { kind: 'selection', sheet: 'PL', range, headerRows: 1 }));
    must(await chooseReadingHere(workbook, store, {}, { kind: 'table', table: WHO.table, index: 'par', year: 2024 }));
    expect(await rememberedReadings(store)).toEqual([{ kind: 'table', table: WHO.table, index: 'par', year: null }]);
  });

  it('stands in the workbook where the machine keeps nothing, and a broken text is nothing', async () => {
    const storage = new MemoryStorage();
    const store = storeIn(storage);
    must(await store.put({ key: 'x', text: '{"at":1,"choice":{"kind":"column","role":"king"}}' }));
    expect(await rememberedReadings(store)).toEqual([]);
    const none: ReadingStore = {
      list: () => Promise.resolve(failed('sets-not-kept')),
      put: () => Promise.resolve(failed('sets-not-kept')),
      remove: () => Promise.resolve(failed('sets-not-kept')),
    };
    const workbook = here(await plan('Sở Y tế'), none);
    must(await chooseReadingHere(workbook, none, {}, WHO));
    expect(await roleIn(workbook)).toBe('coordinating');
  });
});
