import { describe, expect, it } from 'vitest';
import { checkGrids } from '../../../src/app/check/check';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { legendOf } from '../../../src/reading/columns/marks/legend';
import { headerRole } from '../../../src/reading/columns/headers/header';
import { merge, sheet } from '../table';

type Row = readonly CellValue[];

function table(rows: readonly Row[]) {
  const { appendices } = readPlan([sheet(rows)]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!;
}
const roles = (rows: readonly Row[]): string =>
  table(rows)
    .columnReadings.map(({ role }) => role ?? '-')
    .join(', ');

describe('columns of other offices', () => {
  it('takes plain numbers under a header that says months or quarters for those, and a count of months for none', () => {
    const rows: Row[] = [
      ['Việc cần làm', 'Đầu mối', 'Xong trong tháng'],
      ['Rà soát thủ tục hành chính', 'Sở Nội vụ', 4],
      ['Công khai kết quả giải quyết hồ sơ', 'Sở Tư pháp', 12],
      ['Tổ chức tập huấn cho công chức', 'Sở Tài chính', 6],
    ];
    const read = readPlan([sheet([['KẾ HOẠCH NĂM 2026'], ...rows])]).appendices[0]!;
    expect(read.rows.map(({ deadline }) => deadline?.value.due)).toEqual([
      ['2026-04-30'],
      ['2026-12-31'],
      ['2026-06-30'],
    ]);
    expect(read.rows[0]!.deadline!.value.text).toBe('4');
    const counted = [['Việc cần làm', 'Đầu mối', 'Số tháng'], ...rows.slice(1)];
    expect(readPlan([sheet(counted)]).appendices[0]?.rows[0]!.deadline?.value.due ?? []).toEqual([]);
  });

  it('reads what is to be done with a body beside it, whatever few words head them, and no list of other things', () => {
    const works: Row[] = [
      ['1', 'Rà soát, công bố thủ tục hành chính', 'Văn phòng UBND tỉnh'],
      ['2', 'Xây dựng kế hoạch tuyên truyền', 'Sở Nội vụ'],
      ['3', 'Tổ chức hội nghị đối thoại với doanh nghiệp', 'Sở Tài chính'],
    ];
    expect(roles([['STT', 'Nội dung', 'Đơn vị'], ...works])).toBe('code, task, implementing');
    expect(roles([['STT', 'Nội dung', 'Phân công', 'Ghi chú'], ...works])).toBe('code, task, implementing, note');
    const things: Row[] = [
      ['1', 'Phần mềm theo dõi nhiệm vụ', 'Văn phòng UBND tỉnh'],
      ['2', 'Trợ lý ảo hỗ trợ nộp hồ sơ', 'Sở Nội vụ'],
      ['3', 'Bản đồ số đất đai', 'Sở Tài chính'],
    ];
    expect(readPlan([sheet([['STT', 'Nội dung', 'Đơn vị'], ...things])]).appendices).toEqual([]);
  });

  it('takes months in lists and spans under a header that says months', () => {
    const rows: Row[] = [
      ['Nội dung', 'Nhiệm vụ cụ thể', 'Đơn vị', 'Tháng thực hiện'],
      ['TUYÊN TRUYỀN', 'Đăng 12 tin bài', 'Phòng Văn hóa - Xã hội', '1-12'],
      [null, 'Phát tờ rơi tại các khu phố', 'Đoàn phường', '3, 6, 9'],
      ['KIỂM TRA', 'Kiểm tra công vụ', 'Tổ kiểm tra', '5 và 11'],
    ];
    const read = readPlan([sheet([['KẾ HOẠCH NĂM 2026'], ...rows])]).appendices[0]!;
    expect(read.rows.map(({ deadline }) => deadline?.value.due)).toEqual([
      ['2026-12-31'],
      ['2026-03-31', '2026-06-30', '2026-09-30'],
      ['2026-05-31', '2026-11-30'],
    ]);
  });

  it('reads a header that lost its merges, where columns alone have two lines as well', () => {
    const rows: Row[] = [
      ['TT', 'Chỉ số', 'Điểm', null, null, 'Xếp hạng', 'Giải pháp', 'Cơ quan', null],
      [null, null, 'Chuẩn', '2024', '2025', '2025', null, 'Chủ trì', 'Phối hợp'],
      [
        '1',
        'Công tác chỉ đạo, điều hành',
        '9,5',
        '8,9',
        '9,1',
        '5/34',
        'Duy trì kiểm tra',
        'Sở Nội vụ',
        'Sở Tài chính',
      ],
      ['2', 'Xây dựng văn bản', '10', '9,2', '8,8', '20/34', 'Rà soát văn bản', 'Sở Tư pháp', 'Sở Nội vụ'],
    ];
    expect(roles(rows)).toBe('code, title, benchmark, -, achieved, -, task, lead, coordinating');
  });

  it('lets a group name what has the points, where the only other names are figures', () => {
    const rows: Row[] = [
      ['STT', 'Trục nội dung', 'Điểm năm 2025', 'Chỉ tiêu năm 2026', 'Cơ quan phụ trách'],
      ['1', 'Tham gia của người dân', '5,1', '5,3', 'Sở Nội vụ'],
      ['2', 'Công khai, minh bạch', '5,0', '5,4', 'Thanh tra tỉnh'],
      ['3', 'Trách nhiệm giải trình', '4,2', '4,5', 'Sở Tư pháp'],
    ];
    expect(roles(rows)).toBe('code, title, achieved, -, lead');
  });

  it('reads measures of a company with their owners', () => {
    const rows: Row[] = [
      ['KPI', 'Diễn giải', 'Trọng số', 'Điểm chấm', 'Chủ KPI', 'Hành động cải tiến', 'Deadline'],
      ['K1', 'Tỷ lệ phản hồi đúng hạn', '20%', 16, 'Phòng CSKH', 'Thiết lập tổng đài', '31/3/2026'],
      ['K2', 'Tỷ lệ thất thoát nước', '30%', 21, 'Xí nghiệp Cấp nước 1', 'Thay ống gang', '30/9/2026'],
      ['K3', 'Chỉ số hài lòng', '50%', 43, 'Phòng Kinh doanh', 'Khảo sát khách hàng', '30/6/2026'],
    ];
    expect(roles(rows)).toBe('code, title, -, achieved, lead, task, deadline');
  });

  it('takes signs of police departments for who answers, unless they rise like codes', () => {
    const work = (...names: readonly string[]): Row[] => [
      ['TT', 'Nội dung công tác', 'Lãnh đạo phụ trách', 'Chủ trì', 'Thời hạn'],
      ...names.map((name, at): Row => [at + 1, `Rà soát thủ tục nhóm ${at + 1}`, 'Phó Giám đốc', name, 'Quý I/2026']),
    ];
    const read = table(work('PV01', 'PX05', 'PC06', 'PC06 và PV06'));
    expect(read.columns.lead).toBe(3);
    expect(read.rows.map(({ lead }) => lead?.value.map(({ name }) => name).join(' + '))).toEqual([
      'PV01',
      'PX05',
      'PC06',
      'PC06 + PV06',
    ]);
    const measures: Row[] = [
      ['Mã', 'Chỉ số', 'Điểm tối đa', 'Điểm đạt'],
      ['PC01', 'Công khai thủ tục', 2, 1],
      ['PC02', 'Trả kết quả đúng hạn', 3, 3],
      ['PC03', 'Hồ sơ trực tuyến', 4, 2],
    ];
    expect(roles(measures)).toBe('code, title, benchmark, achieved');
  });

  it('keeps the day on which work was done apart from the day until when it must be', () => {
    const rows: Row[] = [
      ['TT', 'Nhiệm vụ được giao', 'Cơ quan chủ trì', 'Thời hạn', 'Ngày hoàn thành'],
      ['1', 'Rà soát thủ tục', 'Sở Nội vụ', 'Quý I/2026', '28/3/2026'],
      ['2', 'Công khai kết quả', 'Sở Tư pháp', '15/5/2026', '12/5/2026'],
      ['3', 'Tập huấn công chức', 'Sở Nội vụ', '30/10/2026', null],
    ];
    expect(roles(rows)).toBe('code, task, lead, deadline, -');
    const begun = [['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Ngày bắt đầu', 'Ngày hoàn thành'], ...rows.slice(1)];
    expect(roles(begun)).toBe('code, task, lead, -, deadline');
  });

  it('lets a committee that follows up lead nothing that others answer for', () => {
    const rows: Row[] = [
      ['STT', 'Kiến nghị', 'Cơ quan chịu trách nhiệm thực hiện', 'Ban của HĐND theo dõi', 'Thời hạn'],
      ['1', 'Khắc phục hồ sơ trễ hạn', 'Sở Nông nghiệp và Môi trường', 'Ban Kinh tế - Ngân sách', 'Quý I/2026'],
      ['2', 'Công khai thủ tục', 'Văn phòng UBND tỉnh', 'Ban Pháp chế', 'Quý II/2026'],
      ['3', 'Bố trí đủ công chức', 'Sở Nội vụ', 'Ban Pháp chế', 'Quý II/2026'],
    ];
    expect(roles(rows)).toBe('code, task, lead, -, deadline');
    const header = (second: string, third: string): Row => ['STT', 'Kiến nghị', second, third, 'Thời hạn'];
    const [does, follows] = ['Đơn vị thực hiện', 'Đơn vị theo dõi, đôn đốc'];
    expect(roles([header(does, follows), ...rows.slice(1)])).toBe('code, task, implementing, -, deadline');
    expect(roles([header(follows, does), ...rows.slice(1)])).toBe('code, task, lead, implementing, deadline');
  });

  it('lets posts lead where the header says who answers, and bodies help under a word for people', () => {
    const rows: Row[] = [
      ['TT', 'Phần việc', 'Phụ trách', 'Đơn vị thực hiện', 'Người giúp'],
      ['1', 'Lập đội hình tình nguyện', 'Bí thư Đoàn phường', 'Các chi đoàn', 'Trường THPT Hòa Bắc'],
      ['2', 'Tập huấn nộp hồ sơ', 'Phó Bí thư Đoàn phường', 'Chi đoàn cơ quan', 'Trung tâm PVHCC'],
      ['3', 'Trực hướng dẫn tại quầy', 'Ủy viên BTV Đoàn phường', 'Chi đoàn Công an', 'Hội Người cao tuổi'],
    ];
    expect(roles(rows)).toBe('code, task, lead, implementing, coordinating');
  });

  it('takes how work is done for no way of scoring where nothing is scored', () => {
    const rows: Row[] = [
      ['Thời gian', 'Nội dung công việc', 'Hình thức', 'Người thực hiện'],
      ['Tháng 8/2026', 'Công khai các khoản thu', 'Niêm yết, đăng trang trường', 'Kế toán'],
      ['Tháng 9/2026', 'Họp cha mẹ học sinh', 'Trực tiếp', 'Giáo viên chủ nhiệm'],
    ];
    expect(roles(rows)).toMatch(/^deadline, task, -, /);
  });

  it('takes begin and end in one column for the time, and which work comes before for no work', () => {
    const rows: Row[] = [
      ['Công việc', 'Bộ phận làm', 'Bắt đầu - Kết thúc', 'Việc trước'],
      ['Khảo sát hiện trạng', 'Phòng CNTT', '01/01/2026 - 15/01/2026', null],
      ['Xây dựng quy trình', 'Phòng TCHC', '01/02/2026 - 28/02/2026', '1'],
      ['Đánh giá nội bộ', 'Ban ISO', '01/3/2026 - 31/3/2026', '2'],
    ];
    expect(roles(rows)).toBe('task, implementing, deadline, -');
  });

  it('takes a list of who sits where on which day for no work', () => {
    const rows: Row[] = [
      ['Thứ', 'Ngày', 'Quầy tư pháp', 'Quầy đất đai', 'Trực trưa'],
      ['Hai', '03/8', 'Công chức tư pháp 1', 'Công chức địa chính 1', 'Quầy tư pháp'],
      ['Ba', '04/8', 'Công chức tư pháp 2', 'Công chức địa chính 1', 'Quầy đất đai'],
      ['Tư', '05/8', 'Công chức tư pháp 1', 'Công chức địa chính 2', 'Quầy tư pháp'],
    ];
    expect(readPlan([sheet(rows)]).appendices).toEqual([]);
  });

  it('takes points hoped for in a year for no codes', () => {
    const rows: Row[] = [
      ['Chỉ số', 'Tối đa', 'Tự đánh giá 2025', 'Dự kiến 2026', 'Việc cần làm', 'Đầu mối'],
      ['Hạ tầng số', 200, 102, 164, 'Phủ sóng thôn bản', 'Phòng Kinh tế'],
      ['Nhân lực số', 80, 31, 40, 'Tập huấn kỹ năng số', 'Phòng Văn hóa - Xã hội'],
      ['An toàn thông tin', 60, 20, 62, 'Sao lưu dữ liệu hằng tuần', 'Công an xã'],
    ];
    expect(roles(rows)).toBe('title, benchmark, selfAssessed, -, task, lead');
  });

  it('takes an empty column of results for no points where nothing has a maximum', () => {
    const rows: Row[] = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn', 'Kết quả đạt được'],
      ['1', 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Quý I/2026', null],
      ['2', 'Công khai kết quả giải quyết hồ sơ', 'Sở Tư pháp', 'Quý II/2026', null],
    ];
    expect(roles(rows)).toBe('code, task, lead, deadline, -');
  });

  it('explains letters though the explanation before them ends in a short name', () => {
    const rows: Row[] = [
      ['Chú thích: HĐ: Hội đồng UBND, TC: tự chấm'],
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm TC', 'Điểm HĐ'],
      ['1', 'Kế hoạch năm', 5, 5, 4],
      ['2', 'Báo cáo đúng hạn', 3, 3, 2.5],
      ['3', 'Kiểm tra nội bộ', 4, 3.5, 3],
    ];
    expect(legendOf(sheet(rows), 1, 4).get('TC')).toBe('tự chấm');
    expect(roles(rows)).toBe('code, title, benchmark, selfAssessed, achieved');
  });

  it('leaves letters alone that stand in a row before what they mean together', () => {
    const rows: Row[] = [
      ['Viết tắt: GP - giải pháp; CQCT, CQPH - cơ quan chủ trì, phối hợp; TGHT - thời gian hoàn thành'],
      ['STT', 'GP', 'CQCT', 'CQPH', 'TGHT'],
      ['1', 'Rà soát thủ tục hành chính', 'Sở Nội vụ', 'Sở Tư pháp', 'Quý I/2026'],
      ['2', 'Công khai kết quả giải quyết hồ sơ', 'Sở Tư pháp', 'Các sở, ngành', 'Quý II/2026'],
    ];
    expect(roles(rows)).toBe('code, task, lead, coordinating, deadline');
  });

  it.each([
    [
      ['Hạng', 'Địa phương', 'Thể chế', 'Thủ tục', 'Tổng điểm', 'Xếp loại'],
      [1, 'Phường Nam Lĩnh', 18.5, 36.2, 87.8, 'Tốt'],
      [2, 'Xã Thượng Khê', 17, 35.4, 85, 'Tốt'],
      [3, 'Xã Bản Lầu', 15.25, 30.1, 75.25, 'Khá'],
    ],
    [
      ['TT', 'Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng'],
      [1, 'Sở Nội vụ', 66.25, 65, 1],
      [2, 'Sở Tư pháp', 63.5, 62, 2],
      [3, 'Sở Y tế', 60, 59.5, 3],
    ],
    [
      ['STT', 'Cơ quan, đơn vị', 'Lãnh đạo phụ trách', 'Chuyên viên đầu mối', 'Điện thoại', 'Thư điện tử'],
      [1, 'Sở Nội vụ', 'Phó Giám đốc', 'Phòng CCHC', '0200 000 101', 'cchc@sonoivu.example'],
      [2, 'Sở Xây dựng', 'Phó Giám đốc', 'Văn phòng Sở', '0200 000 102', 'vp@soxaydung.example'],
      [3, 'Thuế tỉnh', 'Phó Trưởng Thuế tỉnh', 'Văn phòng', '0200 000 103', 'vp@thue.example'],
    ],
  ] as Row[][])('reads no plan in a list that ranks bodies, or tells whom to call', (...rows) => {
    expect(readPlan([sheet(rows)]).appendices).toEqual([]);
  });

  it('ends a table where the next one is named above the same header, and goes on at a page break', () => {
    const header: Row = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
    const row = (code: string): Row => [code, `Rà soát thủ tục ${code}`, 'Sở Nội vụ', 'Quý I/2026'];
    const between = (line: string): readonly number[] =>
      readPlan([sheet([header, row('1'), row('2'), [], [line], header, row('1'), row('2')])]).appendices.map(
        ({ rows }) => rows.filter(({ type }) => type === 'task').length,
      );
    expect(between('Bảng 2. Người bệnh ngoại trú')).toEqual([2, 2]);
    expect(between('Bảng 1 (tiếp theo)')).toEqual([4]);
  });

  it.each(['Sở Nội vụ thẩm định', 'Phòng Nội vụ chấm', 'Ban Thi đua đánh giá'])(
    'takes what a body gave for the achieved points: %s',
    (appraised) => {
      const rows: Row[] = [
        ['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự chấm', appraised],
        ['1', 'Kế hoạch năm', 5, 5, 4],
        ['2', 'Báo cáo đúng hạn', 3, 3, 2.5],
        ['3', 'Kiểm tra nội bộ', 4, 3.5, 3],
      ];
      expect(roles(rows)).toBe('code, title, benchmark, selfAssessed, achieved');
    },
  );

  it('takes no words under a header of points for points', () => {
    const rows: Row[] = [
      ['TT', 'Tiêu chí', 'Tự đánh giá', 'Phần việc còn lại', 'Phụ trách', 'Thời gian'],
      [1, 'Quy hoạch', 'Đạt', 'Công bố quy hoạch', 'Phòng Kinh tế', 'Tháng 4/2026'],
      [2, 'Giao thông', 'Chưa đạt', 'Sửa chữa 4 km đường', 'Phòng Kinh tế', 'Quý III/2026'],
      [3, 'Y tế', 'Chưa đạt', 'Lập sổ sức khỏe', 'Trạm Y tế', '30/11/2026'],
    ];
    expect(table(rows).columns.selfAssessed).toBeUndefined();
  });

  it('takes what is demanded because of a fault for what is to be done', () => {
    const rows: Row[] = [
      ['STT', 'Nội dung vi phạm', 'Kiến nghị xử lý', 'Đơn vị thực hiện', 'Thời hạn'],
      [1, 'Thanh toán sai khối lượng', 'Thu hồi nộp ngân sách', 'Ban Quản lý dự án', 'Quý II/2026'],
      [2, 'Chậm quyết toán', 'Lập hồ sơ quyết toán', 'UBND xã Long Mỹ', '15/8/2026'],
    ];
    expect(table(rows).rows.map(({ task }) => task?.value)).toEqual(['Thu hồi nộp ngân sách', 'Lập hồ sơ quyết toán']);
  });

  it.each([
    ['Mã TC', ['1.1', '1.2', '2.1']],
    ['Tiêu chí số', [1.1, 1.2, 2.1]],
    ['Số hiệu', ['2.4.1', '2.4.2', '3.1']],
    ['Mã', ['TC01', 'TC02', 'TC03']],
  ] as const)('takes no running number for the code beside it: STT | %s', (header, codes) => {
    const rows: Row[] = [
      ['STT', header, 'Tên tiêu chí', 'Điểm chuẩn', 'Điểm đạt', 'Đơn vị chủ trì'],
      ...codes.map((code, at): Row => [at + 1, code, `Kế hoạch ${at}`, 5, 4, 'Văn phòng']),
    ];
    expect(table(rows).rows.map(({ code }) => code?.text)).toEqual(codes.map(String));
  });

  it('takes the running number where a code beside it only says the same', () => {
    const rows: Row[] = [
      ['STT', 'Mã nhiệm vụ', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'],
      ...['Ban hành kế hoạch', 'Kiểm tra', 'Lập báo cáo năm'].map((task, at): Row => [
        at + 1,
        at + 1,
        task,
        'Văn phòng',
        'Quý I',
      ]),
    ];
    expect(table(rows).columns.code).toBe(0);
  });

  it('takes no points of an earlier year for codes', () => {
    const rows: Row[] = [
      ['Chỉ số thành phần', 'Điểm 2024', 'Điểm 2025', 'Nhiệm vụ trọng tâm', 'Sở, ngành phụ trách'],
      ['1. Gia nhập thị trường', 7.21, 7.5, 'Rút ngắn thời gian đăng ký', 'Sở Tài chính'],
      ['2. Tiếp cận đất đai', 6.8, 6.5, 'Công khai quy hoạch', 'Sở Nông nghiệp và Môi trường'],
      ['3. Tính minh bạch', 5.9, 6.2, 'Nâng cấp cổng thông tin', 'Văn phòng UBND tỉnh'],
    ];
    const read = table(rows);
    expect(read.rows.map(({ code, achieved }) => [code?.text, achieved?.value])).toEqual([
      ['1', 75_000],
      ['2', 65_000],
      ['3', 62_000],
    ]);
  });

  it('takes work under a header that says nothing for the task of a criterion', () => {
    const rows: Row[] = [
      ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Đường đi nước bước', 'Đơn vị chủ trì'],
      ['1', 'Kế hoạch năm', 5, 4, 'Ban hành trước 31/01', 'Văn phòng'],
      ['2', 'Kiểm tra nội bộ', 4, 3, 'Kiểm tra 10 đơn vị', 'Thanh tra'],
    ];
    expect(roles(rows)).toBe('code, title, benchmark, achieved, task, lead');
  });

  it('takes amounts for aims, never for what the rows are about', () => {
    const rows: Row[] = [
      ['Nội dung hoạt động', 'Trách nhiệm', 'Thời gian', 'Chỉ tiêu'],
      ['Truyền thông an toàn trên mạng', 'Ban Thường vụ Hội', 'Tháng 3/2026', '06 buổi'],
      ['Hội thi nấu ăn', 'Các chi hội', '20/10/2026', '01 hội thi'],
      ['Giải ngân vốn vay', 'Ban Thường vụ Hội', 'Hằng tháng', '2 tỷ đồng'],
    ];
    const { columns } = table(rows);
    expect([columns.task, columns.title]).toEqual([0, undefined]);
  });

  it('gives no work to whom an inspection looks at', () => {
    const rows: Row[] = [
      ['STT', 'Cơ quan được kiểm tra', 'Nội dung kiểm tra', 'Đơn vị chủ trì', 'Thời gian'],
      [1, 'Sở Xây dựng', 'Giải quyết thủ tục hành chính', 'Phòng CCHC', 'Tháng 4/2026'],
      [2, 'UBND phường Vị Tân', 'Chế độ công vụ', 'Thanh tra Sở', 'Tháng 6/2026'],
    ];
    expect(roles(rows)).toBe('code, -, task, lead, deadline');
  });

  it('reads who leads and who helps by short labels in one cell', () => {
    const rows: Row[] = [
      ['STT', 'Hành động', 'Đơn vị chủ trì/phối hợp', 'Thời hạn'],
      [1, 'Chuẩn hóa ngân hàng câu hỏi', 'CT: Phòng Khảo thí\nPH: Các khoa', '15/12/2026'],
      [2, 'Công bố điểm trực tuyến', 'CT: Phòng Đào tạo\nPH: Phòng Khảo thí', '30/6/2026'],
    ];
    const [first] = table(rows).rows;
    expect([first!.lead, first!.coordinating].map((field) => field?.value.map(({ name }) => name))).toEqual([
      ['Phòng Khảo thí'],
      ['Các khoa'],
    ]);
  });

  it.each([
    ['Cơ quan chủ trì/phối hợp', 'Sở Nội vụ/ UBND các xã', 'Sở Nội vụ', 'UBND các xã'],
    ['Cơ quan chủ trì, phối hợp', 'Sở Nội vụ, Sở Tư pháp, Sở Y tế', 'Sở Nội vụ', 'Sở Tư pháp; Sở Y tế'],
    ['Đầu mối và phối hợp', 'Phòng VHTT, Văn phòng\nCác phòng', 'Phòng VHTT; Văn phòng', 'Các phòng'],
    ['Cơ quan chủ trì/phối hợp', 'Các phòng/đơn vị có liên quan', 'Các phòng, đơn vị có liên quan', ''],
    ['Cơ quan chủ trì phối hợp với các sở', 'Sở Nội vụ, Sở Tư pháp', 'Sở Nội vụ; Sở Tư pháp', ''],
  ])('tells helpers behind who leads where one header names both: %s, %j', (header, cell, lead, coordinating) => {
    const [first] = table([
      ['STT', 'Nhiệm vụ', header, 'Thời hạn'],
      [1, 'Tập huấn kỹ năng giao tiếp', cell, '15/12/2026'],
      [2, 'Bố trí người hướng dẫn', 'Trung tâm PVHCC tỉnh', '30/6/2026'],
    ]).rows;
    const names = (role: 'lead' | 'coordinating'): string =>
      (first![role]?.value ?? []).map(({ name }) => name).join('; ');
    expect([names('lead'), names('coordinating')]).toEqual([lead, coordinating]);
  });

  it('takes a list of procedures with their days for no plan', () => {
    const rows: Row[] = [
      ['STT', 'Tên thủ tục hành chính', 'Lĩnh vực', 'Thời gian quy định', 'Thời gian giải quyết', 'Cơ quan giải quyết'],
      [1, 'Cấp giấy phép xây dựng', 'Xây dựng', '20 ngày', '10 ngày', 'Sở Xây dựng'],
      [2, 'Đăng ký hộ kinh doanh', 'Kinh doanh', '3 ngày', '1 ngày', 'UBND cấp xã'],
      [3, 'Cấp phiếu lý lịch', 'Tư pháp', '10 ngày', '5 ngày', 'Công an tỉnh'],
    ];
    expect(readPlan([sheet(rows)]).appendices).toEqual([]);
  });

  it('takes documents for the work where nothing else says what is to be done', () => {
    const rows: Row[] = [
      ['TT', 'Tên văn bản', 'Cơ quan chủ trì soạn thảo', 'Cơ quan phối hợp', 'Thời gian trình'],
      [1, 'Quy định mức thu phí', 'Sở Tài chính', 'Sở Tư pháp', 'Tháng 6/2026'],
      [2, 'Quy chế phối hợp quản lý', 'Sở Xây dựng', 'Công an tỉnh', 'Tháng 8/2026'],
    ];
    expect(roles(rows)).toBe('code, task, lead, coordinating, deadline');
  });

  it('finds a header whose columns are mostly named after bodies', () => {
    const rows: Row[] = [
      ['#', 'Hạng mục công việc', 'Phòng Đào tạo', 'Trung tâm CNTT', 'Phòng KHTC', 'Khoa Kinh tế', 'Kết thúc'],
      [1, 'Khảo sát quy trình', 'x', null, null, 'x', '20/3/2026'],
      [2, 'Lập dự toán', null, null, 'x', null, '15/4/2026'],
    ];
    expect(table(rows).rows.map(({ deadline }) => deadline?.value.due)).toEqual([['2026-03-20'], ['2026-04-15']]);
  });

  it('finds a header whose words stand in two rows', () => {
    const rows: Row[] = [
      ['STT', 'Hạng mục lớn', 'Trách nhiệm', null, 'Khi nào', 'Ra gì'],
      [null, null, 'Đơn vị chủ trì', 'Đơn vị phối hợp', null, null],
      [1, 'Khảo sát quy trình', 'Phòng Đào tạo', 'Các khoa', '20/3/2026', 'Báo cáo'],
      [2, 'Lập dự toán', 'Phòng KHTC', 'Các khoa', '15/4/2026', 'Dự toán'],
    ];
    const merges = [0, 1, 4, 5].map((column) => merge(0, column, 2, 1));
    const { appendices } = readPlan([sheet(rows, { merges: [...merges, merge(0, 2, 1, 2)] })]);
    expect(appendices[0]?.rows.map(({ lead, task }) => [task?.value, lead?.value[0]?.name])).toEqual([
      ['Khảo sát quy trình', 'Phòng Đào tạo'],
      ['Lập dự toán', 'Phòng KHTC'],
    ]);
  });

  it('says nothing of rows that number the columns in brackets, though one is missing', () => {
    const rows: Row[] = [
      ['STT', 'Nội dung công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Sản phẩm'],
      ['(1)', '(2)', '(4)', '(3)', '(7)'],
      [1, 'Ban hành kế hoạch', 'Văn phòng', 'Các phòng', 'Kế hoạch'],
      [2, 'Kiểm tra công vụ', 'Thanh tra', 'Các phòng', 'Báo cáo'],
    ];
    expect(table(rows).rows).toHaveLength(2);
    expect(checkGrids([sheet(rows)], {}).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('headers that are typed otherwise', () => {
  it.each([
    ['Khắc phục (thời hạn)', 'deadline'],
    ['Đánh giá (điểm tự)', 'selfAssessed'],
    ['Tên hcỉ tiêu', 'title'],
    ['Chỉ itêu', 'title'],
    ['Đơn vị hhỗ trợ', 'coordinating'],
  ] as const)('%s is the %s', (text, role) => {
    expect(headerRole(text)).toBe(role);
  });

  it.each(['Ghi chú (nếu có)', 'Điểm đạt (tối đa)', 'Kết quả đạt được'])('%s stays what it says', (text) => {
    expect(headerRole(text)).not.toBe('benchmark');
    expect(headerRole(text)).not.toBe('deadline');
  });
});
