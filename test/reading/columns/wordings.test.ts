import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import type { ColumnRole } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';
import { CONTENTS, POINT_WORDINGS, WORDINGS, type Content } from './wordings';

type Column = readonly [header: string, content: Content];
/** A list of tasks and a table of points whose own columns leave no doubt. */
const TASKS: readonly (Column & readonly [string, Content])[] = [
  ['STT', 'numbers'],
  ['Nhiệm vụ', 'tasks'],
  ['Cơ quan chủ trì', 'units'],
  ['Cơ quan phối hợp', 'helpers'],
  ['Thời gian hoàn thành', 'times'],
  ['Sản phẩm', 'products'],
];
const POINTS: readonly Column[] = [
  ['STT', 'codes'],
  ['Tiêu chí', 'criteria'],
  ['Điểm tối đa', 'maxima'],
  ['Điểm đạt được năm 2025', 'points'],
];
/** The column of each of them that has the role. */
const PLACE: Readonly<Partial<Record<ColumnRole, readonly [tasks: number, points: number]>>> = {
  code: [0, 0],
  task: [1, -1],
  title: [-1, 1],
  lead: [2, -1],
  coordinating: [3, -1],
  deadline: [4, -1],
  product: [5, -1],
  benchmark: [-1, 2],
  achieved: [-1, 3],
  selfAssessed: [-1, 3],
};

/** The role that the header is read as, in place of the column of its role or as one more column. */
function roleIn(columns: readonly Column[], [header, content]: Column, place: number): ColumnRole | null | undefined {
  const at = place < 0 ? columns.length : place;
  const all = [...columns.slice(0, at), [header, content] as const, ...columns.slice(place < 0 ? at : at + 1)];
  const rows = [0, 1, 2].map((row) => all.map(([, one]): CellValue => CONTENTS[one][row]!));
  const [table] = readPlan([sheet([['BẢNG PHÂN CÔNG'], all.map(([text]) => text), ...rows])]).appendices;
  return table?.columnReadings.find(({ column }) => column === at)?.role;
}

const dressed = (header: string): string[] => [header, header.toUpperCase(), header.replace(' ', '\n')];

describe('headers as offices write them, over what stands below them', () => {
  it('are more than 200', () => {
    const all = [...WORDINGS, ...POINT_WORDINGS].flatMap(([, , headers]) => headers);
    expect(all.length).toBeGreaterThanOrEqual(200);
  });

  it.each(WORDINGS)('in a list of tasks: %s over %s', (role, content, headers) => {
    for (const header of headers)
      for (const text of dressed(header))
        expect(roleIn(TASKS, [text, content], role === null ? -1 : (PLACE[role]?.[0] ?? -1)), text).toBe(role);
  });

  it.each(POINT_WORDINGS)('in a table of points: %s over %s', (role, content, headers) => {
    for (const header of headers)
      for (const text of dressed(header))
        expect(roleIn(POINTS, [text, content], role === null ? -1 : (PLACE[role]?.[1] ?? -1)), text).toBe(role);
  });
});
