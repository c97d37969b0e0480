import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { readPlan } from '../../../src/reading';
import { sheet } from '../table';

type Row = readonly CellValue[];

function roles(rows: readonly Row[]): string {
  const { appendices } = readPlan([sheet(rows)]);
  expect(appendices).toHaveLength(1);
  return appendices[0]!.columnReadings.map(({ role }) => role ?? '-').join(', ');
}

describe('words of every day in headers', () => {
  it('reads the words in which people ask each other', () => {
    const rows: Row[] = [
      ['Mục', 'Cách sửa', 'Ai lo', 'Nhờ thêm', 'Bao giờ', 'Ai đôn đốc'],
      ['1', 'Niêm yết lại bảng giá', 'Tổ Kiểm soát', 'Đội Trật tự', '15/8', 'Trưởng ban'],
      ['2', 'Sửa mái nhà chờ', 'Kế toán', 'Công ty Môi trường đô thị', 'cuối T5', 'Trưởng ban'],
      ['3', 'Lắp thêm đèn', 'Bảo vệ', 'Điện lực khu vực', 'Quý III/2026', 'Phó ban'],
    ];
    expect(roles(rows)).toBe('code, task, lead, coordinating, deadline, -');
  });

  it('gives the work to whom the header gives it, whatever people there are called', () => {
    const rows: Row[] = [
      ['Mã', 'Tiêu chí', 'Việc làm cụ thể', 'Phân công', 'Thời gian xong'],
      ['A1', 'Biển báo dễ hiểu', 'Sơn lại vạch chỉ đường', 'ĐD trưởng', '30/4'],
      ['A2', 'Giải thích rõ ràng', 'Tập huấn giao tiếp', 'Hộ lý', '15/5'],
      ['A3', 'Buồng bệnh sạch', 'Thay ga mỗi ngày', 'BS trưởng khoa', 'cuối T6'],
    ];
    expect(roles(rows)).toBe('code, title, task, implementing, deadline');
  });

  it('tells who gives the work from who gets it, and both from who lends a hand', () => {
    const rows: Row[] = [
      ['Mã việc', 'Mô tả', 'Mức ưu tiên', 'Người giao', 'Người nhận', 'Người phụ', 'Hạn chót'],
      ['CV-01', 'Làm báo cáo cải cách hành chính quý I', 'Cao', 'Chủ tịch', 'Văn phòng', 'Kế toán', '10/3/2026'],
      ['CV-02', 'Cập nhật bảng niêm yết thủ tục', 'Vừa', 'Phó Chủ tịch', 'Trung tâm PVHCC', 'Văn thư', '20/01/2026'],
      ['CV-03', 'Kiểm tra giờ giấc làm việc', 'Cao', 'Chủ tịch', 'Phòng Văn hóa - Xã hội', 'Văn phòng', '28/02/2026'],
    ];
    expect(roles(rows)).toBe('code, task, -, -, lead, coordinating, deadline');
  });

  it('gives the work to the place that does it, not to the post that watches', () => {
    const rows: Row[] = [
      ['Nội dung tồn tại', 'Hướng giải quyết', 'Nơi thực hiện', 'Người theo dõi', 'Xong trong'],
      ['Trễ hạn hồ sơ', 'Cử người đôn đốc hằng ngày', 'Trung tâm PVHCC', 'Phó Chủ tịch phụ trách', 'tháng 4'],
      ['Chưa ký số', 'Cấp lại chữ ký số', 'Phòng Văn hóa - Xã hội', 'Chánh Văn phòng', 'tháng 2'],
      ['Chưa công khai phí', 'Bổ sung bảng phí', 'Bộ phận Một cửa xã', 'Chánh Văn phòng', 'tuần 1 tháng 3'],
    ];
    expect(roles(rows)).toBe('-, task, implementing, -, deadline');
  });

  it('tells who has the work in hand from the leader who looks after it', () => {
    const rows: Row[] = [
      ['STT', 'Phần việc', 'Phòng, ban đảm trách', 'Phòng, ban cùng xử lý', 'Ngày phải xong', 'Lãnh đạo theo dõi'],
      ['1', 'Ban hành kế hoạch', 'Phòng Hành chính', 'Các phòng', '20/12/2025', 'Đ/c Phó Giám đốc'],
      ['2', 'Soạn đề cương báo cáo', 'Phòng Tổng hợp', 'Phòng Tài chính', '15/3/2026', 'Đ/c Giám đốc'],
    ];
    expect(roles(rows)).toBe('code, task, lead, coordinating, deadline, -');
  });

  it('takes who is concerned for who answers where nobody else is named, and for who helps beside a lead', () => {
    const rows = (lead: Row): Row[] => [
      ['TT', 'Biện pháp cải thiện', 'Bộ phận liên quan', 'Cam kết thời gian', ...lead.slice(0, 1)],
      ['1', 'Tăng bàn khám giờ cao điểm', 'Khoa Khám bệnh', '01/3/2026', ...lead.slice(1)],
      ['2', 'Sửa nhà vệ sinh', 'Phòng Hành chính', '30/4/2026', ...lead.slice(1)],
      ['3', 'Tập huấn giao tiếp', 'Phòng Tài chính', 'Quý II/2026', ...lead.slice(1)],
    ];
    expect(roles(rows([]))).toBe('code, task, implementing, deadline');
    expect(roles(rows(['Chủ trì', 'Phòng Điều dưỡng']))).toBe('code, task, coordinating, deadline, lead');
  });

  it('reads months by their letter under a word for days as times, not as codes', () => {
    const rows: Row[] = [
      ['Ngày', 'Công việc', 'Phòng chủ trì', 'Phòng phối hợp'],
      ['T1', 'Xây dựng kế hoạch', 'Văn phòng', 'Các phòng'],
      ['T2', 'Tự kiểm tra', 'Thanh tra', 'Văn phòng'],
      ['T3', 'Báo cáo quý I', 'Văn phòng', 'Các phòng'],
    ];
    expect(roles(rows)).toBe('deadline, task, lead, coordinating');
  });

  it('takes what the chairman wrote beside it for a remark, and the promised day for the time', () => {
    const rows: Row[] = [
      ['TT', 'Đầu việc', 'Giao cho', 'Ai cùng làm', 'Hẹn xong', 'CT phường phê'],
      ['1', 'Kê bàn viết đơn ở khu ngồi chờ', 'Văn phòng', 'Đoàn phường', '10/6', 'tốt'],
      ['2', 'Rà hồ sơ chứng thực trả muộn', 'Trung tâm PVHCC', 'Văn phòng', '20/6', 'gửi tôi danh sách'],
      ['3', 'Gắn biển tên trước từng quầy', 'Văn phòng', null, 'cuối tháng 6', 'ngắn thôi'],
    ];
    expect(roles(rows)).toBe('code, task, lead, coordinating, deadline, -');
  });

  it('lets a post do what another body leads, and gives nothing to who directs', () => {
    const rows: Row[] = [
      ['TT', 'Nhiệm vụ', 'LĐ xã chỉ đạo', 'Bộ phận chủ trì', 'Công chức thực hiện', 'Thời hạn'],
      ['1', 'Ban hành kế hoạch tuyên truyền', 'Chủ tịch', 'Văn phòng', 'Công chức tư pháp', '25/01/2026'],
      ['2', 'Tự kiểm tra 30% số bộ phận', 'Phó Chủ tịch', 'Phòng Kinh tế', 'Công chức nội vụ', '30/6/2026'],
      ['3', 'Công khai phí, lệ phí', 'Phó Chủ tịch', 'Văn phòng', 'Kế toán', 'Quý I/2026'],
    ];
    expect(roles(rows)).toBe('code, task, -, lead, implementing, deadline');
  });

  it('takes a question after the work for the work, whoever is asked', () => {
    const rows: Row[] = [
      ['Mã', 'Tiêu chí', 'Mức đang đạt', 'Khoa mình làm gì', 'Ai lo', 'Người lo cùng', 'Hạn'],
      ['A1', 'Chỉ dẫn rõ ràng', 3, 'Dán vạch màu từ cổng', 'Điều dưỡng', 'Bảo vệ', '30/4'],
      ['A2', 'Chỗ chờ đủ tiện nghi', 2, 'Xin thêm ghế', 'Hộ lý', 'Kế toán', '15/5'],
      ['A3', 'Buồng vệ sinh sạch', 3, 'Phân ca cọ rửa', 'Hộ lý', 'Tổ Vệ sinh', '15/6'],
    ];
    expect(roles(rows)).toMatch(/^code, title, (?:-|achieved), task, implementing, coordinating, deadline$/);
  });

  it('takes sentences under a leader for what he wants done, and numbers in words for no work', () => {
    const rows: Row[] = [
      ['Thứ tự', 'Chủ tịch dặn', 'Giao cho', 'Hạn'],
      ['Một', 'Soát lại toàn bộ hồ sơ quá hạn từ đầu năm đến nay', 'Văn phòng', '10/3/2026'],
      ['Hai', 'Làm giấy xin lỗi cho từng hồ sơ trễ, nói rõ lý do', 'Trung tâm PVHCC', '18/3/2026'],
      ['Ba', 'Kê lại bàn ghế cho dân ngồi đối diện cán bộ', 'Văn phòng', '20/3/2026'],
    ];
    expect(roles(rows)).toMatch(/^(?:-|code), task, implementing, deadline$/);
  });

  it('lets who only reminds lead nothing beside who answers, on whichever side', () => {
    const rows = (header: Row): Row[] => [
      header,
      ['1', 'Ban hành kế hoạch', 'Ban Xây dựng Đảng', 'Văn phòng Đảng ủy', '20/3/2026'],
      ['2', 'Kiểm tra chi bộ', 'Ủy ban Kiểm tra', 'Văn phòng Đảng ủy', '15/6/2026'],
      ['3', 'Sơ kết nghị quyết', 'Ban Xây dựng Đảng', 'Văn phòng Đảng ủy', '30/6/2026'],
    ];
    expect(roles(rows(['TT', 'Nhiệm vụ', 'Đơn vị chịu trách nhiệm chính', 'Đôn đốc', 'Hạn']))).toBe(
      'code, task, lead, -, deadline',
    );
    expect(roles(rows(['TT', 'Nhiệm vụ', 'Theo dõi, đôn đốc', 'Đơn vị đầu mối', 'Hạn']))).toBe(
      'code, task, -, lead, deadline',
    );
  });

  it('knows why, how and what comes of it under questions', () => {
    const rows: Row[] = [
      ['Mã', 'Câu hỏi người dân chấm', 'Max', 'Được', 'Vướng ở đâu', 'Gỡ ra sao', 'Phòng', 'Phòng khác', 'Khi nào'],
      [
        'B1',
        'Dễ tìm nơi nộp hồ sơ',
        '5',
        '3,5',
        'Thiếu biển chỉ dẫn',
        'Đặt thêm biển ở cổng',
        'Văn phòng',
        'Đoàn xã',
        '15/5',
      ],
      [
        'B2',
        'Cán bộ giải thích rõ',
        '5',
        '4',
        'Người mới chưa quen',
        'Kèm cặp một tháng',
        'Phòng Kinh tế',
        'Văn phòng',
        '30/6',
      ],
      ['B3', 'Trả kết quả đúng hẹn', '5', '4,1', 'Chậm ký', 'Ký hai buổi mỗi ngày', 'Văn phòng', null, 'tháng 7'],
    ];
    expect(roles(rows)).toMatch(
      /^code, title, benchmark, achieved, -, task, (?:lead|implementing), coordinating, deadline$/,
    );
  });

  it.each(['Xong thì được gì', 'Làm xong phải có'])('what there is in the end: %s', (header) => {
    const rows: Row[] = [
      ['STT', 'Việc', 'Bộ phận lo chính', header, 'Hạn'],
      ['1', 'Đổi thẻ bạn đọc', 'Phòng Phục vụ', '3.000 thẻ mới', '30/6'],
      ['2', 'Mở cửa buổi tối', 'Phòng Nghiệp vụ', 'Lịch mở cửa', '15/7'],
    ];
    expect(roles(rows)).toBe('code, task, lead, product, deadline');
  });

  it('reads points by their letter, and codes under whatever groups them', () => {
    const rows: Row[] = [
      ['Nhóm', 'Chỉ số', 'Đ.tối đa', 'Đ.tự chấm', 'Đ. hệ thống', 'Đầu mối'],
      ['I', 'Công khai', 18, 16, 15, null],
      ['I.1', 'Công khai thủ tục', 10, 9, 8.5, 'Văn phòng'],
      ['I.2', 'Đồng bộ hồ sơ', 8, 7, 6.5, 'Phòng Kinh tế'],
      ['II', 'Tiến độ', 20, 18, 17, null],
      ['II.1', 'Đúng hạn', 20, 18, 17, 'Văn phòng'],
    ];
    expect(roles(rows)).toBe('code, title, benchmark, selfAssessed, achieved, lead');
  });

  it('gives the work to who has it now, not to who had it', () => {
    const rows: Row[] = [
      ['TT', 'Việc còn lại', 'Đơn vị cũ', 'Nay giao cho', 'Cần xong trước'],
      ['1', 'Trả hồ sơ đất còn nợ', 'Phòng TNMT huyện', 'Phòng Kinh tế xã', '30/9/2025'],
      ['2', 'Chuyển kho lưu trữ', 'Văn phòng huyện', 'Văn phòng xã', '15/10/2025'],
      ['3', 'Giải quyết đơn', 'Thanh tra huyện', 'Ủy ban kiểm tra', '30/10/2025'],
    ];
    expect(roles(rows)).toMatch(/^code, task, -, (?:lead|implementing), deadline$/);
  });

  it.each(['Đơn vị phụ', 'Cơ sở cùng tham gia', 'Bộ phận khác'])('who only helps: %s', (header) => {
    const rows: Row[] = [
      ['STT', 'Nhiệm vụ', 'Đơn vị chính', header, 'Hạn'],
      ['1', 'Sửa quy chế', 'Ban Chính sách', 'Hội Điều dưỡng', '30/6'],
      ['2', 'Họp tổ dân phố', 'Ban Thi đua', 'UBND xã', '15/7'],
    ];
    expect(roles(rows)).toBe('code, task, lead, coordinating, deadline');
  });

  it('takes neither a link for a product nor the number of a criterion for points', () => {
    const rows: Row[] = [
      ['TT', 'Việc', 'Hạn', 'Bộ phận', 'Đầu ra', 'Điểm liên quan', 'Link minh chứng'],
      [1, 'Cắt hai ngày thủ tục', '30/4', 'Phòng Pháp chế', 'Tờ trình', '2.1', 'Báo cáo tháng'],
      [2, 'Đưa thủ tục lên mạng', '31/5', 'Phòng Pháp chế', 'Danh mục', '2.3', 'Báo cáo quý'],
      [3, 'Niêm yết ở các trạm', '30/6', 'Các trạm', 'Ảnh', '2.2', 'Hồ sơ'],
    ];
    expect(roles(rows)).toMatch(/^code, task, deadline, (?:lead|implementing), product, -, -$/);
  });

  it('reads a table each of whose headers only hints at what it is', () => {
    const rows: Row[] = [
      ['Công ty cấp nước'],
      ['TT', 'Hạng mục', 'XN/phòng', 'Hỗ trợ', 'Ngày HT dự kiến', 'Ngày HT thực tế', 'Ghi chú'],
      ['1', 'Thay van xả cặn', 'XN Mạng lưới', 'P. Kỹ thuật', '30/5/2026', '28/5/2026', 'vượt'],
      ['2', 'Ghi số bằng ảnh', 'P. Khách hàng', 'P. CNTT', '30/6/2026', null, null],
      ['3', 'Kiểm định đồng hồ', 'XN Sản xuất', 'XN Mạng lưới', 'Q3/2026', null, null],
    ];
    expect(roles(rows)).toMatch(/^code, task, (?:lead|implementing), coordinating, deadline, -, (?:-|note)$/);
  });

  it('reads work whose money and people are told beside it, by who helps and what comes of it', () => {
    const rows: Row[] = [
      ['#', 'Hạng mục', 'SL', 'Kinh phí', 'Người phụ trách', 'Bộ phận phối hợp', 'Bàn giao', 'Đầu ra'],
      [1, 'Quét tư liệu giấy', '4.000 trang', 40, 'Phòng Kiểm kê', 'Phòng Trưng bày', '30/6/2026', 'Tệp ảnh'],
      [2, 'Chụp hiện vật gốm', '300 ảnh', 60, 'Phòng Bảo quản', 'Phòng Kiểm kê', '30/9/2026', 'Kho ảnh'],
      [3, 'Làm vé điện tử', '1 bộ', 80, 'Phòng Giáo dục', 'Phòng Hành chính', '31/3/2026', 'Phần mềm vé'],
    ];
    expect(roles(rows)).toMatch(/^code, task, -, -, (?:lead|implementing), coordinating, deadline, product$/);
  });

  it('begins a table where its header is mistyped: its rows are none of the table above', () => {
    const rows: Row[] = [
      ['Ký hiệu', 'Nội dung', 'Thang điểm', 'Điểm 2025', 'Ban phụ trách', 'Nhận xét'],
      ['1.1', 'Hiểu biết của người dân', '2,5', '1,02', 'Ban Tuyên giáo', 'thấp'],
      ['1.2', 'Cơ hội tham gia', '2,5', '1,44', 'Ban Dân chủ', null],
      [],
      ['Tháng', 'Việc', 'Ngưoi/ban chủ trì', 'Mời', 'Ra cái gì', 'KP (tr.đ)'],
      [2, 'Bàn lại quy ước', 'Ban Phong trào', 'Tổ trưởng tổ dân phố', 'quy ước mới', 0],
      [3, 'In tờ gấp', 'Ban Tuyên giáo', 'Phòng Văn hóa', '2.000 tờ', 9],
      [4, 'Giám sát thu chi', 'Ban Dân chủ', 'UBND phường', 'báo cáo', 3],
    ];
    expect(readPlan([sheet(rows)]).appendices.map(({ rows: read }) => read.length)).toEqual([2, 3]);
  });
});
