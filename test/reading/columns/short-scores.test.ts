import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

const NAMES = ['Phân công trực', 'Trả lời kiến nghị', 'Cập nhật trang thông tin', 'Sáng kiến'];
/** What each header is read as, over four criteria with these numbers; '-' for no role. */
function rolesOver(headers: readonly string[], numbers: readonly (readonly number[])[]): string {
  const rows = NAMES.map((name, at): CellValue[] => [String(at + 1), name, ...numbers.map((column) => column[at]!)]);
  const { appendices } = readPlan([sheet([['TT', 'Tiêu chí', ...headers], ...rows])]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!.columnReadings
    .slice(2)
    .map(({ role }) => role ?? '-')
    .join(', ');
}
const TOP = [10, 20, 15, 5];
const OWN = [10, 18, 15, 4];
const FOUND = [9, 18, 12.5, 4];

describe('letters that mean two things', () => {
  it.each<readonly [string, readonly string[], readonly (readonly number[])[], string]>([
    [
      'TĐ above all others is tối đa',
      ['Điểm TĐ', 'Điểm TC', 'Điểm HĐ'],
      [TOP, OWN, FOUND],
      'benchmark, selfAssessed, achieved',
    ],
    [
      'TĐ on the right is tối đa all the same',
      ['ĐTC', 'TĐ1', 'ĐTĐ'],
      [OWN, FOUND, TOP],
      'selfAssessed, achieved, benchmark',
    ],
    [
      'TĐ beside a maximum is thẩm định',
      ['Điểm chuẩn', 'Điểm TC', 'Điểm TĐ'],
      [TOP, OWN, FOUND],
      'benchmark, selfAssessed, achieved',
    ],
    ['TĐ below the own points is thẩm định', ['Điểm tự chấm', 'Điểm TĐ'], [OWN, FOUND], 'selfAssessed, achieved'],
    [
      'the second appraisal counts',
      ['Điểm tối đa', 'ĐTC', 'TĐ1', 'TĐ2'],
      [TOP, OWN, OWN, FOUND],
      'benchmark, selfAssessed, -, achieved',
    ],
    ['TC over what was reached is the standard', ['Điểm TC', 'Điểm đạt'], [TOP, FOUND], 'benchmark, achieved'],
    ['TC over an appraisal alone may be either', ['Điểm TC', 'Điểm TĐ'], [TOP, FOUND], '-, achieved'],
    [
      "unknown letters are nobody's",
      ['Điểm TĐ', 'Điểm TC', 'Điểm PV', 'Điểm HĐ'],
      [TOP, OWN, OWN, FOUND],
      'benchmark, selfAssessed, -, achieved',
    ],
    [
      'what was agreed on counts',
      ['Điểm tối đa', 'ĐV tự chấm', 'Tổ TĐ chấm', 'Điểm thống nhất'],
      [TOP, OWN, FOUND, FOUND],
      'benchmark, selfAssessed, -, achieved',
    ],
  ])('%s', (_, headers, numbers, roles) => {
    expect(rolesOver(headers, numbers)).toBe(roles);
  });
});

it('the share that was reached, beside the points, says them once more', () => {
  const share = TOP.map((top, at) => (FOUND[at]! / top) * 100);
  expect(rolesOver(['Điểm chuẩn', 'Điểm đạt', 'Điểm mất', 'Tỷ lệ đạt (%)'], [TOP, FOUND, [1, 2, 2.5, 1], share])).toBe(
    'benchmark, achieved, -, -',
  );
});
