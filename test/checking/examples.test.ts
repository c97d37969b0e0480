import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checking/inventory';
import { cells, check, table } from './typed';

/** The example tables of a rule's page, in order: wrong and right, in Vietnamese, then the same in English. */
function examplesOf(id: string): string[][][] {
  const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8');
  return page.split(/\n{2,}/).filter((block) => block.startsWith('| ')).map((block) =>
    block.trim().split('\n').filter((_, line) => line !== 1).map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim())));
}

const checked = (example: readonly (readonly string[])[]): ReturnType<typeof check> => {
  const [header, ...rows] = example;
  const title = header!.includes('Điểm chuẩn') ? 'CẢI THIỆN CHỈ SỐ PAR INDEX NĂM 2023' : 'DANH MỤC NHIỆM VỤ NĂM 2023';
  return check(table(header!, rows.map((row) => row.map((cell) => (cell === '' ? null : cell))), title));
};

describe.each(RULES.map(({ id }) => id))('the page of %s', (id) => {
  const [wrong, right, ...english] = examplesOf(id);

  it('shows a wrong table that the rule reports, and a right one that it does not', () => {
    expect(cells(checked(wrong!), id).length).toBeGreaterThan(0);
    expect(cells(checked(right!), id)).toEqual([]);
  });

  it('shows a right table without any error', () => {
    expect(checked(right!).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('shows the same tables in English', () => {
    expect(english).toEqual([wrong, right]);
  });
});
