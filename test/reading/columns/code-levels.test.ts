import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

const HEADER = ['Lĩnh vực', 'TC', 'TCTP', 'Nội dung', 'Điểm chuẩn', 'Điểm đạt được', 'Cơ quan chủ trì'];

/** What a reader reads of each row: kind, number, name. */
const rowsOf = (values: Parameters<typeof sheet>[0]): (string | undefined)[][] => {
  const { appendices } = readPlan([sheet(values)]);
  return appendices[0]!.rows.map(({ type, code, title }) => [type, code?.value?.text ?? '', title?.value ?? '']);
};

describe('codes that have a column for each level', () => {
  it('reads the most detailed code of a row as its code, stairs of levels', () => {
    expect(
      rowsOf([
        HEADER,
        [1, null, null, 'Chỉ đạo, điều hành', 5, 4, null],
        [null, '1.1', null, 'Kế hoạch cải cách', 3, 2, null],
        [null, null, '1.1.1', 'Ban hành kế hoạch đúng hạn', 1, 1, 'Sở Nội vụ'],
        [null, null, '1.1.2', 'Hoàn thành kế hoạch', 2, 1, 'Sở Tài chính'],
        [null, '1.2', null, 'Kiểm tra', 2, 2, null],
        [null, null, '1.2.1', 'Tỷ lệ cơ quan được kiểm tra', 2, 2, 'Sở Nội vụ'],
        ['TỔNG CỘNG', null, null, null, 5, 4, null],
      ]),
    ).toEqual([
      ['criterion', '1', 'Chỉ đạo, điều hành'],
      ['criterion', '1.1', 'Kế hoạch cải cách'],
      ['criterion', '1.1.1', 'Ban hành kế hoạch đúng hạn'],
      ['criterion', '1.1.2', 'Hoàn thành kế hoạch'],
      ['criterion', '1.2', 'Kiểm tra'],
      ['criterion', '1.2.1', 'Tỷ lệ cơ quan được kiểm tra'],
      ['total', '', 'TỔNG CỘNG'],
    ]);
  });

  it('reads the most detailed code where each row repeats those above it, and the total under the names', () => {
    expect(
      rowsOf([
        HEADER,
        ['1', null, null, 'Chỉ đạo, điều hành', 4, 3, null],
        ['1', '1.1', null, 'Kế hoạch cải cách', 4, 3, null],
        ['1', '1.1', '1.1.1', 'Ban hành kế hoạch đúng hạn', 1, 1, 'Sở Nội vụ'],
        ['1', '1.1', '1.1.2', 'Hoàn thành kế hoạch', 3, 2, 'Sở Tài chính'],
        [null, null, null, 'TỔNG CỘNG', 4, 3, null],
      ]),
    ).toEqual([
      ['criterion', '1', 'Chỉ đạo, điều hành'],
      ['criterion', '1.1', 'Kế hoạch cải cách'],
      ['criterion', '1.1.1', 'Ban hành kế hoạch đúng hạn'],
      ['criterion', '1.1.2', 'Hoàn thành kế hoạch'],
      ['total', '', 'TỔNG CỘNG'],
    ]);
  });

  it('tells each of the columns as codes, so that none is shown as unread', () => {
    const { appendices } = readPlan([
      sheet([
        HEADER,
        [1, null, null, 'Chỉ đạo, điều hành', 3, 2, null],
        [null, '1.1', null, 'Kế hoạch cải cách', 3, 2, null],
        [null, null, '1.1.1', 'Ban hành kế hoạch đúng hạn', 1, 1, 'Sở Nội vụ'],
        [null, null, '1.1.2', 'Hoàn thành kế hoạch', 2, 1, 'Sở Tài chính'],
      ]),
    ]);
    expect(appendices[0]!.columnReadings.slice(0, 4).map(({ role }) => role)).toEqual([
      'code',
      'code',
      'code',
      'title',
    ]);
    expect(appendices[0]!.rows.every(({ others }) => !others?.length)).toBe(true);
  });

  it('takes no running numbers and no points for levels of codes', () => {
    const { appendices } = readPlan([
      sheet([
        ['STT', 'Mã TC', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', 'Cơ quan chủ trì'],
        [1, '1.1', 'Kế hoạch cải cách', 1.5, 1.5, 'Sở Nội vụ'],
        [2, '1.2', 'Kiểm tra', 2.5, 2, 'Sở Tài chính'],
        [3, null, 'Tuyên truyền', 1.5, 1, 'Sở Nội vụ'],
        [4, '2.1', 'Rà soát văn bản', 1.5, 1, 'Sở Tư pháp'],
      ]),
    ]);
    expect(appendices[0]!.columnReadings.filter(({ role }) => role === 'code')).toHaveLength(1);
    expect(appendices[0]!.rows.map(({ benchmark }) => benchmark?.text)).toEqual(['1.5', '2.5', '1.5', '1.5']);
  });
});
