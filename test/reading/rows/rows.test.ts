import { describe, expect, it } from 'vitest';
import type { Area, CellValue } from '../../../src/model/grid';
import type { PlanRow } from '../../../src/model/plan';
import { readPlan } from '../../../src/reading';
import { merge, sheet } from '../table';

const PAR = [
  'STT',
  'Tiêu chí',
  'Điểm chuẩn',
  'Điểm đạt được 2023',
  'Nhiệm vụ',
  'Cơ quan chủ trì',
  'Đơn vị thực hiện',
  'Thời gian',
];
const TASKS = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian'];
const PAPI = ['STT', 'Tiêu chí đánh giá', 'Nhiệm vụ, giải pháp', 'Cơ quan chủ trì', 'Cơ quan thực hiện', 'Thời gian'];

const read = (
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  merges: Area[] = [],
): readonly PlanRow[] => readPlan([sheet([header, ...rows], { merges })]).appendices[0]!.rows;
const unitsOf = (row: PlanRow): string[] =>
  (['lead', 'implementing', 'coordinating'] as const).map((role) =>
    (row[role]?.value ?? []).map(({ name }) => name).join('; '),
  );
const kinds = (rows: readonly PlanRow[]): string[] =>
  rows.map((row) => `${row.type} ${row.code?.value?.text ?? ''}`.trim());
const leads = (rows: readonly PlanRow[]): string[] =>
  rows.map((row) => (row.lead?.value ?? []).map((unit) => unit.name).join('; '));

describe('what a row is', () => {
  it('a PAR row with points is a criterion, without points and answers a heading', () => {
    const rows = read(PAR, [
      ['1', 'CHỈ ĐẠO, ĐIỀU HÀNH'],
      ['1.7', 'Nhiệm vụ được giao', 1.5, 1.4716, 'a', 'Văn phòng', null, 'Quý I'],
      ['2', 'THỂ CHẾ', 10, 8.5],
      ['2.1.1', 'Theo dõi', null, null, 'b', 'Văn phòng', null, 'Quý I'],
      [null, 'Tổng cộng', 100, 86.11],
    ]);
    expect(kinds(rows)).toEqual(['section 1', 'criterion 1.7', 'criterion 2', 'criterion 2.1.1', 'total']);
    expect(rows[3]!.benchmark).toBeUndefined();
    expect(rows[4]).toMatchObject({ title: { value: 'Tổng cộng' }, achieved: { value: 861_100 } });
    expect(rows[2]!.children).toEqual([3]);
  });

  it('headings in Roman numbers, in one cell, or by their dotted rows; task rows in Arabic', () => {
    const rows = read(TASKS, [
      ['I', 'Chỉ đạo'],
      ['1', 'a', 'Văn phòng', null, 'Quý I'],
      ['II Công khai,\nminh bạch'],
      ['2', 'b', 'Văn phòng', null, 'Quý I'],
      [null, 'Nhóm nhiệm vụ khác'],
      ['3', 'c', 'Văn phòng', null, 'Quý I'],
      ['TỔNG CỘNG: 3 NHIỆM VỤ'],
    ]);
    expect(kinds(rows)).toEqual(['section I', 'task 1', 'section II', 'task 2', 'section', 'task 3', 'total']);
    expect(rows[2]).toMatchObject({ code: { origin: 'recovered' }, title: { value: 'Công khai, minh bạch' } });
    expect(rows[4]!.title!.value).toBe('Nhóm nhiệm vụ khác');
    expect(rows[5]!.section).toBe(4);
  });

  it('an Arabic heading is known by its dotted rows (S004)', () => {
    const rows = read(TASKS, [
      ['1', 'Tham gia'],
      ['1.1', 'a', 'Thanh tra Sở'],
      ['1.2', 'b', 'Thanh tra Sở'],
      ['2', 'Công khai'],
      ['2.1', 'c', 'Thanh tra Sở'],
    ]);
    expect(kinds(rows)).toEqual(['section 1', 'task 1.1', 'task 1.2', 'section 2', 'task 2.1']);
  });

  it('a task list without numbers', () => {
    const rows = read(
      ['Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
      [['NHÓM A'], ['a', 'Văn phòng', 'Quý I'], ['b', 'Thanh tra', 'Quý II']],
    );
    expect(kinds(rows)).toEqual(['section', 'task', 'task']);
  });

  it('numbers typed ahead with nothing beside them are no rows', () => {
    expect(kinds(read(TASKS, [['1', 'a', 'Văn phòng'], [2], [3]]))).toEqual(['task 1']);
  });

  it('a further lead with an item of its own is one, though the lead above ends with a list sign', () => {
    const rows = read(PAPI, [
      ['2', 'Y tế, giáo dục', 'a) Thanh tra y tế', 'Sở Y tế;', 'Thanh tra Sở Y tế', 'Thường xuyên'],
      [null, null, 'b) Thanh tra trường học', 'Sở Giáo dục và Đào tạo;', 'UBND cấp huyện', 'Thường xuyên'],
    ]);
    expect(leads(rows)).toEqual(['Sở Y tế', 'Sở Giáo dục và Đào tạo']);
  });

  it('a further lead under a criterion is a task of its own; half a sentence is not', () => {
    const rows = read(PAPI, [
      ['2', 'Y tế, giáo dục', 'a) Thanh tra y tế', 'Sở Y tế', 'Thanh tra Sở Y tế', 'Thường xuyên'],
      [null, null, 'c) Thanh tra trường học', 'Sở Giáo dục và Đào tạo', 'UBND cấp huyện', 'Thường xuyên'],
      [
        '3',
        'Tuyển dụng',
        'a) Công khai các bước',
        'Văn phòng UBND TP, Sở thông tin và',
        'UBND cấp huyện',
        'Thường xuyên',
      ],
      [null, null, 'tuyển dụng', 'Truyền thông', null, null],
    ]);
    expect(kinds(rows)).toEqual(['task 2', 'task', 'task 3']);
    expect(rows[1]).toMatchObject({
      title: { value: 'Y tế, giáo dục', origin: 'inherited' },
      task: { origin: 'written' },
    });
    expect(rows[2]).toMatchObject({
      sheetRows: [3, 4],
      task: { value: 'a) Công khai các bước tuyển dụng', origin: 'joined' },
    });
    expect(rows[2]!.lead!.value.map((unit) => unit.name)).toEqual([
      'Văn phòng UBND TP',
      'Sở Thông tin và Truyền thông',
    ]);
  });
});

describe('blanks and merges', () => {
  it('a merge gives its entry to every row, a blank beside merges is a blank', () => {
    const rows = read(
      TASKS,
      [
        ['1', 'a', 'Văn phòng'],
        ['2', 'b'],
        ['3', 'c', null, 'Thanh tra'],
      ],
      [merge(1, 2, 2, 1)],
    );
    expect(leads(rows)).toEqual(['Văn phòng', 'Văn phòng', '']);
    expect(rows[1]!.lead).toMatchObject({ origin: 'inherited', at: { row: 1, column: 2 } });
  });

  it('without merges, a row with no answer at all shares the one above, inside its heading', () => {
    const rows = read(TASKS, [
      ['I', 'A'],
      ['1', 'a', 'Văn phòng', null, 'Quý I'],
      ['2', 'b'],
      ['II', 'B'],
      ['3', 'c'],
      ['4', 'd', 'Thanh tra', null, 'Quý I'],
    ]);
    expect(leads(rows)).toEqual(['', 'Văn phòng', 'Văn phòng', '', '', 'Thanh tra']);
    expect(rows[2]!.deadline).toMatchObject({ origin: 'inherited', value: { kind: 'quarter' } });
  });

  it('a criterion that lost nothing shares nothing: it has nothing to be done', () => {
    const rows = read(PAR, [
      ['1.1', 'a', 2, 1.5, 'Họp định kỳ', 'Văn phòng', 'Thanh tra', 'Quý I'],
      ['1.2', 'b', 1, 1],
      ['1.3', 'c', 1, 0.5],
    ]);
    expect(leads(rows)).toEqual(['Văn phòng', '', '']);
    expect(rows[1]!.task).toBeUndefined();
  });

  it('a group with its points, where benchmarks are not told, shares nothing of the group above', () => {
    const header = ['STT', 'Nội dung thành phần', 'Kết quả 2025', 'Giải pháp', 'Đầu mối', 'Tiến độ'];
    const rows = read(header, [
      ['I', 'Tham gia ở cơ sở', 5.02],
      ['1.1', 'Tri thức công dân', 1.01, 'a', 'Sở Tư pháp', 'Quý I'],
      ['II', 'Công khai, minh bạch', 5.1],
      ['2.1', 'Tiếp cận thông tin', 0.79, 'b', 'Thanh tra', 'Quý II'],
    ]);
    expect(leads(rows)).toEqual(['', 'Sở Tư pháp', '', 'Thanh tra']);
    expect(kinds(rows)).toEqual(['section I', 'criterion 1.1', 'section II', 'criterion 2.1']);
  });

  it('a number of a kind above shares nothing either, whatever else stands in its row', () => {
    const rows = read(
      [...TASKS, 'Sản phẩm'],
      [
        ['1', 'a', 'Văn phòng', null, 'Quý I', 'Báo cáo'],
        ['B', 'Công khai', null, null, null, 'Quyết định'],
        ['2', 'b', 'Thanh tra', null, 'Quý I', 'Báo cáo'],
      ],
    );
    expect(leads(rows)).toEqual(['Văn phòng', '', 'Thanh tra']);
  });

  it('a lead left out beside other answers is missing, not shared', () => {
    const rows = read(TASKS, [
      ['1', 'a', 'Văn phòng', 'Thanh tra', 'Quý I'],
      ['2', 'b', null, 'Thanh tra', 'Quý I'],
    ]);
    expect(leads(rows)).toEqual(['Văn phòng', '']);
  });

  describe('in a table pasted page by page', () => {
    const pasted = (...rows: readonly (readonly CellValue[])[]): readonly PlanRow[] =>
      read(TASKS, [['1', 'a', 'Thanh tra', 'Sở Nội vụ', 'Quý I'], TASKS, ...rows]);
    it('a lead left out beside other answers is missing', () => {
      expect(
        leads(pasted(['2', 'b', 'Văn phòng', 'Thanh tra', 'Quý I'], ['3', 'c', null, 'Sở Y tế', 'Quý II'])),
      ).toEqual(['Thanh tra', 'Văn phòng', '']);
    });
    it('one that stands for two rows with the same others and time is shared (S004, 2.2)', () => {
      expect(
        leads(pasted(['2', 'b', 'Văn phòng', 'Thanh tra', 'Quý I'], ['3', 'c', null, 'THANH TRA', 'Quý I'])),
      ).toEqual(['Thanh tra', 'Văn phòng', 'Văn phòng']);
    });
    it('one that stands for rows that differ in one thing is shared: other helpers are why leads are merged', () => {
      expect(
        leads(
          pasted(
            ['2', 'b', 'Văn phòng', 'Thanh tra', 'Quý I'],
            ['3', 'c', null, 'Sở Y tế', 'Quý I'],
            ['4', 'd', null, 'Thanh tra', 'sớm'],
          ),
        ),
      ).toEqual(['Thanh tra', 'Văn phòng', 'Văn phòng', 'Văn phòng']);
    });
    it('and is held against the row that names the lead: what has drifted twice is another matter', () => {
      expect(
        leads(
          pasted(
            ['2', 'b', 'Văn phòng', 'Thanh tra', 'Quý I'],
            ['3', 'c', null, 'Sở Y tế', 'Quý I'],
            ['4', 'd', null, 'Sở Y tế', 'Quý II'],
          ),
        ),
      ).toEqual(['Thanh tra', 'Văn phòng', 'Văn phòng', '']);
    });
    it('a single blank time between times is missing, a time over the rest of the group is shared (S002)', () => {
      const times = (rows: readonly PlanRow[]): (string | undefined)[] => rows.map((row) => row.deadline?.text);
      expect(times(pasted(['2', 'b', 'Văn phòng', null, null], ['3', 'c', 'Văn phòng', null, 'Quý II']))).toEqual([
        'Quý I',
        undefined,
        'Quý II',
      ]);
      expect(times(pasted(['2', 'b', 'Văn phòng', null, null], ['3', 'c', 'Thanh tra', null, null]))).toEqual([
        'Quý I',
        'Quý I',
        'Quý I',
      ]);
    });
  });

  it.each([
    ['Các sở có TTHC (chủ trì), Sở Tư pháp (phối hợp)', 'Các sở có TTHC', 'Sở Tư pháp'],
    ['Sở Nội vụ (CT) và Sở Tư pháp, Sở Y tế (PH)', 'Sở Nội vụ', 'Sở Tư pháp; Sở Y tế'],
    ['Sở Văn hóa, Thể thao và Du lịch (chủ trì)', 'Sở Văn hóa, Thể thao và Du lịch', ''],
  ])('a remark says who leads and who helps: %s', (cell, lead, coordinating) => {
    const rows = read(['TT', 'Nhiệm vụ', 'Phân công thực hiện', 'Thời gian'], [['1', 'a', cell, 'Quý I']]);
    const names = (role: 'lead' | 'implementing' | 'coordinating'): string =>
      (rows[0]![role]?.value ?? []).map(({ name }) => name).join('; ');
    expect([names('lead'), names('implementing'), names('coordinating')]).toEqual([lead, '', coordinating]);
  });

  it.each([
    ['Phân công', 'Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp', 'Sở Nội vụ', '', 'Sở Tư pháp'],
    ['Đơn vị thực hiện', 'Sở Nội vụ chủ trì; UBND cấp xã thực hiện', 'Sở Nội vụ', 'UBND cấp xã', ''],
    ['Đơn vị thực hiện', 'Sở Nội vụ (chủ trì), Sở Tư pháp', 'Sở Nội vụ', 'Sở Tư pháp', ''],
    ['Cơ quan chủ trì', 'Sở Nội vụ (chủ trì), Sở Tư pháp', 'Sở Nội vụ', '', 'Sở Tư pháp'],
    ['Cơ quan chủ trì', 'Văn phòng làm đầu mối, Thanh tra cùng tham gia', 'Văn phòng', '', 'Thanh tra'],
    ['Phân công', 'Văn phòng (đầu mối), Thanh tra (cùng tham gia)', 'Văn phòng', '', 'Thanh tra'],
  ])('a sentence in one column says who leads and who helps: %s: %s', (header, cell, ...expected) => {
    const rows = read(['TT', 'Nhiệm vụ', header, 'Thời gian'], [['1', 'Rà soát thủ tục', cell, 'Quý I']]);
    expect(unitsOf(rows[0]!)).toEqual(expected);
  });

  it.each([
    ['Rà soát thủ tục (Sở Nội vụ chủ trì, Sở Tư pháp phối hợp)', 'Sở Nội vụ', 'Sở Tư pháp'],
    ['Rà soát thủ tục. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp', 'Sở Nội vụ', 'Sở Tư pháp'],
    ['Rà soát thủ tục\nĐơn vị chủ trì: Sở Nội vụ\nĐơn vị phối hợp: Sở Tư pháp', 'Sở Nội vụ', 'Sở Tư pháp'],
    ['Giao Sở Nội vụ chủ trì, phối hợp với các sở, ngành rà soát, trình ban hành', 'Sở Nội vụ', 'các sở, ngành'],
    ['Đề án do Sở Nội vụ chủ trì xây dựng', 'Sở Nội vụ', ''],
    ['Sở Nội vụ chủ trì tổ chức hội nghị', 'Sở Nội vụ', ''],
    ['Nâng cấp cổng dịch vụ; phối hợp với Sở Tư pháp', '', ''],
    ['Hướng dẫn cơ quan chủ trì soạn thảo văn bản', '', ''],
  ])('a task says who leads where no column does: %s', (task, lead, coordinating) => {
    const rows = read(['TT', 'Nhiệm vụ', 'Sản phẩm', 'Thời gian'], [['1', task, 'Báo cáo', 'Quý I']]);
    expect(unitsOf(rows[0]!)).toEqual([lead, '', coordinating]);
    expect(rows[0]!.task?.value).toBe(task);
  });

  it('what a task says of others is left where a column names the units', () => {
    const rows = read(TASKS, [['1', 'Rà soát (Sở Nội vụ chủ trì)', 'Văn phòng', null, 'Quý I']]);
    expect(leads(rows)).toEqual(['Văn phòng']);
  });

  it('what no remark tells stays with its column', () => {
    const rows = read(TASKS, [['1', 'a', 'Sở Nội vụ (chủ trì), Sở Tư pháp', null, 'Quý I']]);
    expect(leads(rows)).toEqual(['Sở Nội vụ; Sở Tư pháp']);
  });

  it('a parent criterion shares nothing', () => {
    const rows = read(PAR, [
      ['1.7', 'x', 1, 0.5, 'a', 'Văn phòng', null, 'Quý I'],
      ['2.4', 'y', 4, 3],
      ['2.4.1', 'z', 1, 0.5, 'b', 'Thanh tra', null, 'Quý I'],
    ]);
    expect(leads(rows)).toEqual(['Văn phòng', '', 'Thanh tra']);
    expect(rows[1]!.children).toEqual([2]);
  });

  it('a parent whose number cannot be read is a parent all the same, when the rows below add up to it', () => {
    const family = (...benchmarks: readonly number[]): readonly PlanRow[] =>
      read(PAR, [
        ['8', 'Tác động'],
        ['8.1?', 'y', 3, 2.5],
        ...benchmarks.map((points, index) => [`8.1.${index + 1}`, 'z', points, 0.5, 'b', 'Thanh tra', null, 'Quý I']),
      ]);
    expect(family(1, 2)[1]!.children).toEqual([2, 3]);
    const field = read(PAR, [
      ['8', 'Tác động', 16.5, 12, 'a', 'Thanh tra'],
      ['8.1?', 'y', 3, 2.5],
      ['8.1.1', 'z', 1, 0.5],
      ['8.1.2', 'z', 2, 1],
    ]);
    expect(field.map(({ children }) => children)).toEqual([[1], [2, 3], [], []]);
    // Points that do not add up, or a single row, prove nothing.
    expect(family(1, 1)[1]!.children).toEqual([]);
    expect(family(3)[1]!.children).toEqual([]);
  });

  it('a number that cannot be read is no parent of rows with a parent of their own', () => {
    const rows = read(PAR, [
      ['8.1', 'y', 3, 2.5],
      ['8.1.1', 'z', 1, 0.5, 'b', 'Thanh tra'],
      ['8.1?', 'y', 2, 1],
      ['8.1.2', 'z', 1, 0.5],
      ['8.1.3', 'z', 1, 0.5],
    ]);
    expect(rows.map(({ children }) => children)).toEqual([[1, 3, 4], [], [], [], []]);
  });

  it('placeholders: no unit, no points, no product', () => {
    const rows = read(
      ['STT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Sản phẩm'],
      [['1.1', 'a', 1, '-', 'Văn phòng', '-', 'X']],
    );
    expect(rows[0]).toMatchObject({ coordinating: { value: [], text: '-' }, product: { value: '', text: 'X' } });
    expect(rows[0]!.achieved).toBeUndefined();
  });
});

describe('codes and points that are not text and number', () => {
  const row = (code: CellValue, format: string, achieved: CellValue = 0.5): PlanRow =>
    readPlan([
      sheet([PAR, [code, 'a', 1, achieved, 'b', 'Văn phòng', null, 'Quý I'], ['9.9', 'z', 1, 1, 'c', 'Văn phòng']], {
        formats: [[1, 0, format]],
      }),
    ]).appendices[0]!.rows[0]!;

  it.each([
    [1.7, 'General', '1.7'],
    [1.1, '0.00', '1.10'],
    [2.4, '0.0', '2.4'],
    [36_983, 'd/m/yyyy', '2.4.1'],
    [45_474, 'd-mmm', '1.7'],
    [45_474, 'd/m/yyyy', '1.7'],
    [45_474, 'm/d/yyyy', '7.1'],
    ['２．４．１', '@', '2.4.1'],
    ['2. 4. 1', '@', '2.4.1'],
    ['2,4', '@', '2.4'],
    ['Tiêu chí 2.4.1', '@', '2.4.1'],
  ])('%j shown as %s is %s, recovered', (value, format, code) =>
    expect(row(value, format).code).toMatchObject({ value: { text: code }, origin: 'recovered' }),
  );

  it('whole numbers and code text are as written', () => {
    expect(row(3, 'General').code).toMatchObject({ value: { text: '3' }, origin: 'written' });
    expect(row('2.4.1.', '@').code).toMatchObject({ value: { text: '2.4.1' }, text: '2.4.1.', origin: 'written' });
  });

  it('what is no code keeps its text', () => {
    expect(row('2.4.x', '@').code).toMatchObject({ value: null, text: '2.4.x' });
    expect(row(20_000, 'd/m/yyyy').code).toMatchObject({ value: null, origin: 'recovered' });
  });

  it.each([
    ['0,8152', 8152],
    ['0.8152', 8152],
    ['1,5 điểm', 15_000],
    ['0, 5', 5000],
    ['tám', null],
    [true, null],
    [{ error: '#N/A' }, null],
  ])('points %j', (value, points) => expect(row('1.1', '@', value).achieved!.value).toBe(points));

  it('a deadline typed as a date', () => {
    const grid = sheet([TASKS, ['1', 'a', 'Văn phòng', null, 45_291]], { formats: [[1, 4, 'dd/mm/yyyy']] });
    expect(readPlan([grid]).appendices[0]!.rows[0]!.deadline!.value).toEqual({
      kind: 'date',
      text: '31/12/2023',
      due: ['2023-12-31'],
    });
  });

  it('works without a number share the body left of them, where merges are lost', () => {
    const rows = read(
      ['STT', 'Đơn vị được giao', 'Nội dung nhiệm vụ', 'Thời gian hoàn thành'],
      [
        ['1', 'Sở Tài chính', 'Công khai ngân sách', '30/6/2026'],
        [null, null, 'Nâng tỷ lệ giải ngân', '31/12/2026'],
        ['2', 'Sở Xây dựng', 'Rà soát quy hoạch', 'Quý II/2026'],
        ['3', null, 'Công bố quy hoạch', 'Quý III/2026'],
      ],
    );
    expect(rows.map((row) => unitsOf(row)[1])).toEqual(['Sở Tài chính', 'Sở Tài chính', 'Sở Xây dựng', '']);
  });
});
