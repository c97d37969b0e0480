import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadingChoice } from '../../../src/model/reading-choice';
import { COLUMN_ROLES } from '../../../src/model/plan';
import { readSettingsSheet, settingsSpec, type SettingsSheet } from '../../../src/reporting/settings/blocks';
import { gridOfSpec } from '../../../src/reporting/layout/spec-grid';
import {
  readReadingChoices,
  withReadingChoice,
  withoutReadingChoice,
} from '../../../src/reporting/settings/reading-choices';

const BLANK = readSettingsSheet(null);
const gridOf = (sheet: SettingsSheet) => gridOfSpec(settingsSpec(sheet, 'Thiết lập Phuluc'));
/** As it is when the file was saved and opened again. */
const kept = (sheet: SettingsSheet) => readReadingChoices(gridOf(sheet)).kept.map(({ choice }) => choice);
const said = (...choices: readonly ReadingChoice[]) => choices.reduce(withReadingChoice, BLANK);

const TABLE = 'stt | việc cần làm | ai làm';
const WHO: ReadingChoice = { kind: 'column', table: TABLE, header: 'ai làm', role: 'lead' };

describe('what the planner said on reading', () => {
  it('comes back from the sheet as it was said, each kind', () => {
    const choices: readonly ReadingChoice[] = [
      WHO,
      { kind: 'column', table: TABLE, header: 'số điện thoại', role: null },
      { kind: 'column', table: TABLE, header: 'kinh phí (2)', role: null, isCarried: true },
      { kind: 'row', table: TABLE, row: 'xiv giải quyết điểm nghẽn', type: 'section' },
      { kind: 'row', table: TABLE, row: '7', type: 'left-out' },
      { kind: 'table', table: TABLE, index: 'par', year: 2024 },
      { kind: 'table', table: 'tt | nội dung', index: 'tasks', year: null },
      { kind: 'table', table: 'mã | tiêu chí', index: null, year: 2025 },
      { kind: 'selection', sheet: 'Phụ lục 1', range: { row: 2, column: 0, rows: 40, columns: 7 }, headerRows: 2 },
      { kind: 'no-table', table: 'họ tên | chức vụ' },
    ];
    expect(kept(said(...choices))).toEqual(choices);
  });

  it('can be given every role of a column', () => {
    for (const role of COLUMN_ROLES) expect(kept(said({ ...WHO, role }))).toEqual([{ ...WHO, role }]);
  });

  it('is said once: the later word takes the place of the earlier, also of a table that is none', () => {
    expect(kept(said(WHO, { ...WHO, role: 'implementing' }))).toEqual([{ ...WHO, role: 'implementing' }]);
    const none: ReadingChoice = { kind: 'no-table', table: TABLE };
    expect(kept(said({ kind: 'table', table: TABLE, index: 'par', year: null }, none))).toEqual([none]);
    expect(kept(said(WHO, { ...WHO, table: 'tt | ai làm' }))).toHaveLength(2);
  });

  it('is taken back without touching the other lines; nothing changes where nothing was said', () => {
    const other: ReadingChoice = { kind: 'no-table', table: 'họ tên | chức vụ' };
    expect(kept(withoutReadingChoice(said(WHO, other), { ...WHO, role: null }))).toEqual([other]);
    expect(withoutReadingChoice(BLANK, WHO)).toBe(BLANK);
  });

  it('keeps a line that it does not understand, and tells of it with what stands there', () => {
    const grid = gridOf(said(WHO));
    const at = grid.values.findIndex((row) => row[0] === 'Cột');
    const spoilt = {
      ...grid,
      values: grid.values.map((row, index) => (index === at ? row.with(2, 'Người làm') : row)),
    };
    const { kept: none, notes } = readReadingChoices(spoilt);
    expect(none).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ what: 'reading-unclear', at: { row: at + grid.top } });
    expect(notes[0]!.args['found']).toContain('Người làm');
    const after = gridOf(withReadingChoice(readSettingsSheet(spoilt), { ...WHO, header: 'khác' }));
    expect(after.values.some((row) => row[2] === 'Người làm')).toBe(true);
  });

  it('survives any text in a header or a row', () => {
    const words = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(words, words, (table, header) => {
        fc.pre(table !== '' && header !== '' && table === table.normalize('NFC') && header === header.normalize('NFC'));
        fc.pre(!/[\p{Cc}\p{Cf}]/u.test(table + header));
        const choice: ReadingChoice = { kind: 'column', table, header, role: 'task' };
        expect(kept(said(choice))).toEqual([choice]);
      }),
    );
  });
});
