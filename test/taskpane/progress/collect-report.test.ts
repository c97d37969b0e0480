import { describe, expect, it } from 'vitest';
import type { CollectedSheet, CollectResult } from '../../../src/app/progress/collect';
import { words } from '../../../src/locale';
import { failed } from '../../../src/model/outcome';
import {
  collectedSentence,
  isMissed,
  missingAsText,
  returnStates,
  sheetFacts,
  toldSheets,
  worstFirst,
} from '../../../src/taskpane/progress/collect-report';

const cell = (fate: 'taken' | 'conflict' | 'replaced') => ({
  row: '1.1 Việc',
  column: 'Kết quả',
  held: '',
  returned: 'x',
  fate,
});
const sheet = (change: Partial<CollectedSheet>): CollectedSheet => ({
  unit: 'Văn phòng',
  sheet: 'Văn phòng',
  fate: 'read',
  cells: [],
  rows: [],
  unread: [],
  marks: { pictures: 0, notes: 0 },
  altered: [],
  isBlank: false,
  ...change,
});
const result = (change: Partial<CollectResult>): CollectResult => ({
  files: [],
  taken: 0,
  replaced: 0,
  conflicts: 0,
  units: [],
  run: null,
  ...change,
});
const torn = { file: 'rách.xlsx', problem: failed('file-broken').problem, sheets: [] };
const vi = words('vi');

describe('the report on returned files', () => {
  it('says in one sentence what was taken, what differs and what could not be read', () => {
    const files = [{ file: 'VP.xlsx', sheets: [sheet({ cells: [cell('taken')] })] }, torn];
    expect(collectedSentence(result({ files, taken: 3, conflicts: 1 }), vi)).toBe(
      'Đã đọc 2 tệp gửi về: lấy 3 ô và dòng, 1 ô ghi khác nhau, 1 tệp chưa lấy hết.',
    );
    expect(collectedSentence(result({ files: [files[0]!] }), vi)).toBe('Đã đọc 1 tệp gửi về: không có gì mới.');
    expect(collectedSentence(result({ files: [torn] }), words('en'))).toBe(
      '1 returned file read: 1 file not taken in full.',
    );
  });

  it('misses a file that does not open, has no sheet of ours, or a sheet that nobody knows', () => {
    expect(
      [
        torn,
        { file: 'a', sheets: [] },
        { file: 'b', sheets: [sheet({ fate: 'unknown-unit' }), sheet({})] },
        { file: 'c', sheets: [sheet({})] },
      ].map(isMissed),
    ).toEqual([true, true, true, false]);
  });

  it('never says that a sheet brought nothing when it brought rows or differing cells', () => {
    expect(sheetFacts(sheet({}), vi)).toEqual(['không có gì mới']);
    expect(sheetFacts(sheet({ cells: [cell('taken'), cell('replaced'), cell('conflict')] }), vi)).toEqual([
      'lấy 1 ô',
      'thay 1 ô',
    ]);
    expect(sheetFacts(sheet({ rows: [{ row: 'x', why: 'own' }] }), vi)).toEqual([]);
    expect(sheetFacts(sheet({ cells: [cell('conflict')] }), vi)).toEqual([]);
  });

  it('tells sheets that brought nothing in one line where a file has several of them', () => {
    const blank = (unit: string) => sheet({ unit, isBlank: true });
    const full = sheet({ unit: 'A', cells: [cell('taken')] });
    const odd = sheet({ unit: 'E', isBlank: true, marks: { pictures: 1, notes: 0 } });
    expect(toldSheets({ file: 'a', sheets: [blank('B'), full, blank('C'), odd] }, vi)).toEqual({
      each: [full, odd],
      alike: ['2 phiếu chưa ghi gì'],
    });
    expect(toldSheets({ file: 'a', sheets: [blank('B')] }, vi)).toEqual({ each: [blank('B')], alike: [] });
  });

  it('puts first the files that failed, then those with cells to look at', () => {
    const good = { file: 'a.xlsx', sheets: [sheet({ cells: [cell('taken')] })] };
    const changed = {
      file: 'b.xlsx',
      sheets: [sheet({ altered: [{ row: '1.1', column: 'Thời gian', held: 'Quý I', returned: 'Quý IV' }] })],
    };
    expect(worstFirst([good, changed, torn]).map(({ file }) => file)).toEqual(['rách.xlsx', 'b.xlsx', 'a.xlsx']);
    expect(collectedSentence(result({ files: [good, changed] }), vi)).toContain('1 ô khác kế hoạch');
  });

  it('names who is to be chased first, and gives them as lines for a letter, each under what is owed', () => {
    const units = (
      [
        ['A', 'returned'],
        ['B', 'missing'],
        ['C', 'blank'],
        ['D', 'before'],
        ['E', 'missing'],
        ['F', 'refused'],
      ] as const
    ).map(([unit, state]) => ({ unit, state, isGroup: false }));
    expect(returnStates(units)).toEqual([
      { state: 'missing', units: ['B', 'E'] },
      { state: 'refused', units: ['F'] },
      { state: 'blank', units: ['C'] },
      { state: 'before', units: ['D'] },
      { state: 'returned', units: ['A'] },
    ]);
    expect(missingAsText(units, vi)).toBe(
      'Chưa gửi (2):\n- B\n- E\nGửi về nhưng chưa lấy được (1):\n- F\nGửi về nhưng chưa ghi gì (1):\n- C',
    );
    expect(missingAsText([{ unit: 'A', state: 'returned', isGroup: false }], vi)).toBe('');
  });
});
