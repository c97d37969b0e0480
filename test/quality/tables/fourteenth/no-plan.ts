import { day } from '../../typed-sheet';
import type { LabelledSheet, Line } from '../labels';

const noPlan = (name: string, about: string, above: readonly Line[]): LabelledSheet => ({
  name,
  about: `no plan: ${about}`,
  tables: [{ above, header: [], columns: [], rows: [] }],
});

/** Members of a task force by their posts, money for the year, meetings of a week, communes by their rank. */
export const NONE_OF_FOURTEEN: readonly LabelledSheet[] = [
  noPlan('Thành viên Tổ giúp việc', 'members by their posts, bodies that send them, what they are in the group', [
    ['DANH SÁCH THÀNH VIÊN TỔ GIÚP VIỆC BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH TỈNH SƠN HẢI'],
    ['(Kèm theo Quyết định số 702/QĐ-BCĐ ngày 21/4/2026)'],
    [],
    ['STT', 'Chức vụ', 'Cơ quan công tác', 'Vai trò trong Tổ', 'Số điện thoại cơ quan'],
    ['I', 'Lãnh đạo Tổ', null, null, null],
    [1, 'Phó Giám đốc', 'Sở Nội vụ', 'Tổ trưởng', '0200 000 011'],
    [2, 'Phó Chánh Văn phòng', 'Văn phòng UBND tỉnh', 'Tổ phó', '0200 000 012'],
    ['II', 'Thành viên', null, null, null],
    [3, 'Trưởng phòng Cải cách hành chính', 'Sở Nội vụ', 'Thành viên, Thư ký', '0200 000 013'],
    [4, 'Phó Trưởng phòng Chuyển đổi số', 'Sở Khoa học và Công nghệ', 'Thành viên', '0200 000 014'],
    [5, 'Chuyên viên Phòng Ngân sách', 'Sở Tài chính', 'Thành viên', '0200 000 015'],
  ]),
  noPlan('Dự toán CCHC 2026', 'money for administrative reform by item and source', [
    ['DỰ TOÁN KINH PHÍ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
    ['Đơn vị tính: nghìn đồng'],
    [],
    ['STT', 'Nội dung chi', 'Căn cứ', 'Số lượng', 'Định mức', 'Thành tiền', 'Nguồn kinh phí', '<'],
    ['^', '^', '^', '^', '^', '^', 'Ngân sách tỉnh', 'Nguồn khác'],
    ['I', 'Chi khảo sát', null, null, null, 86000, 86000, 0],
    [1, 'In phiếu khảo sát SIPAS', 'TT 109/2016/TT-BTC', 4000, 4, 16000, 16000, 0],
    [2, 'Bồi dưỡng điều tra viên', 'TT 109/2016/TT-BTC', 1400, 50, 70000, 70000, 0],
    ['II', 'Chi tập huấn', null, null, null, 48000, 40000, 8000],
    [1, 'Thuê giảng viên', 'TT 36/2018/TT-BTC', 6, 3000, 18000, 18000, 0],
    [2, 'Nước uống, tài liệu', 'TT 36/2018/TT-BTC', 300, 100, 30000, 22000, 8000],
    [null, 'Tổng cộng', null, null, null, 134000, 126000, 8000],
  ]),
  noPlan('Lịch họp tuần 22', 'meetings of a week, who chairs them, who is asked to come, where', [
    ['LỊCH HỌP, LÀM VIỆC CỦA LÃNH ĐẠO UBND TỈNH (từ 25/5 đến 29/5/2026)'],
    [],
    ['Thứ, ngày', 'Giờ', 'Nội dung cuộc họp', 'Lãnh đạo chủ trì', 'Thành phần dự', 'Địa điểm'],
    [day('2026-05-25'), '8h00', 'Giao ban đầu tuần', 'Chủ tịch', 'Các Phó Chủ tịch; Văn phòng', 'Phòng họp A'],
    ['^', '14h00', 'Nghe báo cáo kết quả PAR INDEX', 'Chủ tịch', 'Sở Nội vụ; các sở, ngành', 'Phòng họp B'],
    [day('2026-05-26'), '7h30', 'Kiểm tra đê biển', 'Phó Chủ tịch phụ trách', 'Sở NN&MT', 'Xã Hải Đông'],
    [day('2026-05-28'), '8h30', 'Tiếp công dân định kỳ', 'Chủ tịch', 'Ban Tiếp công dân', 'Trụ sở tiếp dân'],
  ]),
  noPlan('Xếp hạng CCHC các xã', 'ranks of communes, marks by field, kind of result', [
    ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC XÃ, PHƯỜNG NĂM 2025'],
    [],
    ['Hạng', 'Địa phương', 'Điểm các lĩnh vực', '<', '<', 'Tổng điểm', 'Xếp loại', 'So với năm trước'],
    ['^', '^', 'Thể chế', 'Thủ tục', 'Công vụ', '^', '^', '^'],
    [1, 'Phường Nam Lĩnh', 18.5, 36.2, 33.1, 87.8, 'Tốt', 'Mới'],
    [2, 'Xã Thượng Khê', 17, 35.4, 32.6, 85, 'Tốt', 'Mới'],
    [3, 'Xã Bản Lầu', 15.25, 30.1, 29.9, 75.25, 'Khá', 'Mới'],
    [4, 'Đặc khu Hòn Ngư', 14, 28.8, 27.2, 70, 'Khá', 'Mới'],
    ['Bình quân', '<', 16.19, 32.63, 30.7, 79.51, null, null],
  ]),
];
