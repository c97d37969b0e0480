import { describe, expect, it } from 'vitest';
import { check, only, par, tasks } from '../typed';
import { ABOVE, checkBelow } from '../above';

const NIEM_YET = 'Niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ';
const BAO_CAO = 'Báo cáo nhân lực chất lượng cao của địa phương';
/** A row of a plan above: number, task, who leads, who helps. */
const given = (number: number, task: string, lead: string, coordinating = 'Sở Tài chính') =>
  [number, task, lead, coordinating, 'Quý II/2024', 'Báo cáo'] as const;

describe('given-not-covered', () => {
  it('reports each row that names us and has none of ours, at its cell in the plan above', () => {
    const above = tasks([given(1, NIEM_YET, 'Sở Nội vụ'), given(2, BAO_CAO, 'Sở Y tế', 'Sở Nội vụ')]);
    const found = only(checkBelow(tasks([[1, NIEM_YET]]), above), 'given-not-covered');
    expect([found.severity, found.message, found.at, found.args]).toEqual([
      'warning',
      'given-not-covered',
      { sheet: ABOVE, row: 3, column: 0 },
      { row: `2 ${BAO_CAO}` },
    ]);
  });

  it('takes the group that we belong to, and one with a condition for nothing that is certain', () => {
    const above = tasks([
      given(1, NIEM_YET, 'Sở Tài chính', 'Các sở, ngành tỉnh'),
      given(2, BAO_CAO, 'Sở Tài chính', 'Các sở, ngành có liên quan'),
    ]);
    const found = only(checkBelow(tasks([[1, 'Trực cơ quan ngày Tết']]), above), 'given-not-covered');
    expect(found.args).toEqual({ row: `1 ${NIEM_YET}` });
  });

  it('says nothing of what is given to others, or stands in our plan under another number or in other words', () => {
    const above = tasks([given(1, NIEM_YET, 'Sở Y tế'), given(2, BAO_CAO, 'Sở Nội vụ')]);
    const ours = tasks([[5, 'Báo cáo về nhân lực chất lượng cao địa phương']]);
    expect(checkBelow(ours, above).map(({ rule }) => rule)).not.toContain('given-not-covered');
  });

  it('tells of a file once for each table, of the index that is meant, and names the first rows', () => {
    const above = par(
      ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'].map((code) => [
        ...[code, `Tiêu chí ${code} của bộ`, 1, 0.5],
        ...[`Việc của ${code}`, 'Sở Nội vụ', 'Sở Y tế', 'Quý II/2024', 'Báo cáo'],
      ]),
    );
    const found = only(
      checkBelow(par([['2.4', 'Tác động đến thể chế', 1, 0.5]]), above, 'tinh.docx'),
      'given-not-covered',
    );
    expect([found.message, found.at.sheet, found.at.row, found.args.file, found.args.count]).toEqual([
      'given-not-covered/file',
      'Phụ lục',
      1,
      'tinh.docx',
      6,
    ]);
    const { list } = found.args.rows as { readonly list: readonly string[] };
    expect([list.length, list[0], list[5]]).toEqual([6, 'PAR 1.1 Tiêu chí 1.1 của bộ', '…']);
  });

  it('is silent without a plan above', () => {
    expect(check(tasks([[1, NIEM_YET]])).map(({ rule }) => rule)).not.toContain('given-not-covered');
  });
});
