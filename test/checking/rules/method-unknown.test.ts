import { describe, expect, it } from 'vitest';
import { cells, check, edits, only, table } from '../typed';

const HEADER = [
  'STT',
  'Tiêu chí',
  'Điểm chuẩn',
  'Điểm đạt được 2023',
  'Cơ quan chủ trì',
  'Thời gian',
  'Phương thức chấm điểm',
  'Sản phẩm',
];
const scored = (
  method: string | null,
  code = '9.1',
  title = 'CẢI THIỆN PAR INDEX NĂM 2024',
): ReturnType<typeof check> =>
  check(table(HEADER, [[code, 'Tiêu chí', 1, 0.5, 'Văn phòng', 'Quý I', method, 'Báo cáo']], title));

describe('method-unknown', () => {
  it('mends a method with a wrong accent (S000), which is safe', () => {
    const found = only(scored('Phản mềm'), 'method-unknown');
    expect([found.severity, found.message, found.at.row, found.at.column]).toEqual([
      'warning',
      'method-unknown/misspelt',
      2,
      6,
    ]);
    expect([found.fix?.grade, ...edits(found)]).toEqual(['safe', 'G3=Phần mềm']);
  });

  it('says nothing of lines that tell how a criterion is scored', () => {
    const found = check(
      table(
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Đơn vị chủ trì', 'Thời gian'],
        [
          ['1.1', 'Xây dựng kế hoạch', 2, 1, 'Văn phòng', 'Quý I'],
          [null, 'Ban hành trong tháng 12 năm trước: 2 điểm'],
          [null, 'Ban hành sau: 0 điểm'],
          ['1.2', 'Báo cáo định kỳ', 2, 1, 'Văn phòng', 'Quý II'],
        ],
      ),
    );
    expect(cells(found, 'method-unknown')).toEqual([]);
  });

  it('keeps what stands behind the method', () => {
    expect(edits(only(scored('Điều tra xã hôi học (lãnh đạo sở)'), 'method-unknown'))).toEqual([
      'G3=Điều tra xã hội học (lãnh đạo sở)',
    ]);
  });

  it('only suggests where a letter is wrong', () => {
    const found = only(scored('Phần mền'), 'method-unknown');
    expect([found.fix?.grade, ...edits(found)]).toEqual(['suggestion', 'G3=Phần mềm']);
  });

  it('notes a method that nobody knows', () => {
    const found = only(scored('Bốc thăm'), 'method-unknown');
    expect([found.severity, found.message, found.fix]).toEqual(['info', 'method-unknown', undefined]);
  });

  it.each([
    'Phần mềm',
    'PHẦN MỀM',
    'Phần mềm.',
    'Điều tra xã hội học (tổng hợp từ ý kiến đánh giá của lãnh đạo sở)',
    'Điều tra XHH',
    'ĐT XHH',
    'Khảo sát người dân',
    'Thẩm định',
    'Tự đánh giá trên phần mềm',
    'X',
    '-',
    null,
  ])('takes %s', (method) => expect(cells(scored(method), 'method-unknown')).toEqual([]));

  it('reports a survey criterion that is said to be scored on the software, in a year whose set is known', () => {
    expect(only(scored('Phần mềm', '2.4.1'), 'method-unknown').message).toBe('method-unknown/differs');
    expect(cells(scored('Điều tra xã hội học', '2.4.1'), 'method-unknown')).toEqual([]);
    expect(cells(scored('Phần mềm và điều tra xã hội học', '2.4.1'), 'method-unknown')).toEqual([]);
  });
});
