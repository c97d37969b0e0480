import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { createWorkbookFile, openWorkbookFile, type NewCell } from '../../../src/workbook/file';
import { cellsOf, must } from '../workbooks';

const PLAN = cellsOf([
  ['Phụ lục I'],
  ['NHIỆM VỤ CẢI THIỆN CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) NĂM 2024'],
  [
    'STT',
    'Tiêu chí',
    'Điểm chuẩn',
    'Điểm đạt được 2023',
    'Nhiệm vụ',
    'Đơn vị chủ trì',
    'Đơn vị thực hiện',
    'Thời gian',
  ],
  ['2.4', 'Chất lượng văn bản nội bộ', 3, 2.5, 'Rà soát văn bản', 'Phòng Tổng hợp', 'Phòng Pháp chế', 'Thường xuyên'],
  ['2.5', 'Công khai ngân sách xã', 2, 1, 'Niêm yết ngân sách', 'Phòng Kinh tế', 'Phòng Kinh tế', 'Quý II/2024'],
]);

async function findingsOf(sets: readonly (readonly NewCell[])[] | null): Promise<string[]> {
  const bytes = await createWorkbookFile([
    { name: 'Phụ lục I', cells: PLAN, formats: { 'A4:A5': '@' } },
    ...(sets ? [{ name: 'Bộ tiêu chí', cells: cellsOf(sets), formats: { 'A2:A9': '@' } }] : []),
  ]);
  const checked = must(await checkWorkbook(must(await openWorkbookFile('ke-hoach.xlsx', bytes))));
  return checked.findings.map(({ rule, at }) => `${at.sheet}!${at.column},${at.row} ${rule}`);
}

describe('a workbook with its own criteria set', () => {
  const set = [
    ['Mã', 'Tiêu chí', 'Điểm chuẩn'],
    ['2.4', 'Chất lượng văn bản nội bộ', 3],
    ['2.5', 'Công khai ngân sách xã', 2],
  ] as const;

  it('is held against that set, not against the published one', async () => {
    expect((await findingsOf(null)).some((finding) => finding.includes('benchmark-mismatch'))).toBe(true);
    expect(
      (await findingsOf(set)).filter((finding) => /benchmark-mismatch|name-mismatch|code-unknown/.test(finding)),
    ).toEqual([]);
  });

  it('has its benchmarks held to it', async () => {
    const stricter = [set[0], ['2.4', 'Chất lượng văn bản nội bộ', 4], set[2]];
    expect(await findingsOf(stricter)).toContain('Phụ lục I!2,3 benchmark-mismatch');
  });

  it('hears what is wrong in the set itself', async () => {
    const twice = [...set, ['2.5', 'Công khai ngân sách xã lần hai', 1]];
    expect((await findingsOf(twice)).filter((finding) => finding.startsWith('Bộ tiêu chí!'))).not.toEqual([]);
  });
});
