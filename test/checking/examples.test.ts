import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checking/inventory';
import { chooserOf } from '../../src/catalogue';
import { checkPlan } from '../../src/checking/check-plan';
import type { Finding } from '../../src/model/finding';
import type { CellValue } from '../../src/model/grid';
import { readPlan } from '../../src/reading';
import { held } from './above';
import { cells, gridOf, table } from './typed';

/** The example tables of a rule's page, in order: wrong and right, in Vietnamese, then the same in English. */
function examplesOf(id: string): string[][][] {
  const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8');
  return page
    .split(/\n{2,}/)
    .filter((block) => block.startsWith('| '))
    .map((block) =>
      block
        .trim()
        .split('\n')
        .filter((_, line) => line !== 1)
        .map((line) =>
          line
            .slice(1, -1)
            .split('|')
            .map((cell) => cell.trim()),
        ),
    );
}

/** Checks an example as Phụ lục 1 of a plan that has a Phụ lục 2 as well. */
function checked(id: string, example: readonly (readonly string[])[]): Finding[] {
  const [header, ...rows] = example;
  // Only the reorganisation of 2025 needs a plan of today.
  const year = id === 'unit-abolished' ? 2026 : 2023;
  const title = `Phụ lục 1 ${header!.includes('Điểm chuẩn') ? 'CẢI THIỆN CHỈ SỐ PAR INDEX' : 'DANH MỤC NHIỆM VỤ'} NĂM ${year}`;
  const shown = gridOf(
    table(
      header!,
      rows.map((row) => row.map((cell, column) => typed(cell, header![column]!))),
      title,
    ),
  );
  const other = gridOf(
    table(
      ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
      [['1', 'Việc khác', 'Văn phòng', 'Quý I']],
      `Phụ lục 2 DANH MỤC NHIỆM VỤ NĂM ${year}`,
    ),
  );
  if (BELOW.has(id)) {
    const plan = readPlan([shown]);
    return checkPlan(plan, { choose: chooserOf({}), units: null, coverage: held(plan, GIVEN, { unit: 'Sở Nội vụ' }) });
  }
  const plan = readPlan([shown, { ...other, sheet: 'Phụ lục 2' }]);
  return checkPlan(plan, { choose: chooserOf({}), units: null });
}

/** Examples of these are held against a plan above; without one their rules are silent. */
const BELOW: ReadonlySet<string> = new Set(['given-not-covered', 'later-than-given', 'not-given']);
const GIVEN = table(
  ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
  [['1', 'Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ', 'Sở Nội vụ', 'Quý II/2023']],
  'DANH MỤC NHIỆM VỤ NĂM 2023',
);

/** What Excel makes of a cell as it is shown: points are numbers, unless an apostrophe marks them as text. */
function typed(cell: string, header: string): CellValue {
  if (cell === '') return null;
  if (cell.startsWith("'")) return cell.slice(1);
  return header.startsWith('Điểm') && /^\d+(,\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
}

describe.each(RULES.map(({ id }) => id))('the page of %s', (id) => {
  const [wrong, right, ...english] = examplesOf(id);

  it('shows a wrong table that the rule reports, and a right one that it does not', () => {
    expect(cells(checked(id, wrong!), id).length).toBeGreaterThan(0);
    expect(cells(checked(id, right!), id)).toEqual([]);
  });

  it('shows a right table without any error', () => {
    expect(checked(id, right!).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('shows the same tables in English', () => {
    expect(english).toEqual([wrong, right]);
  });
});
