import { VI_FILES } from './problems-files';
import { VI_SETS } from './problems-sets';
import type { ProblemTexts } from './problem-texts';

/** What is said of each problem in Vietnamese. */
export const VI_PROBLEMS: ProblemTexts = {
  ...VI_FILES,
  ...VI_SETS,
  'editing-cell': { what: 'Một ô của Excel đang được nhập dở.', action: 'Nhấn Enter để nhập xong ô đó rồi bấm lại.' },
  'sheet-protected': {
    what: 'Trang tính “{sheet}” đang bị khóa.',
    action: 'Vào Xem lại, chọn Bỏ bảo vệ trang tính, rồi bấm lại. Phuluc không tự mở khóa.',
  },
  'workbook-protected': {
    what: 'Tệp đang khóa cấu trúc nên không thêm được trang tính.',
    action: 'Vào Xem lại, bỏ Bảo vệ sổ làm việc, rồi bấm lại.',
  },
  'table-with-slicer': {
    what: 'Trang tính “{sheet}” của Phuluc có bảng “{table}” đang gắn slicer (khung nút bấm để lọc), nên không ghi lại được trang tính này.',
    kept: 'Trang tính đó, bảng và slicer còn nguyên.',
    action:
      'Bấm vào slicer rồi nhấn Delete, hoặc bấm vào bảng, vào thẻ Thiết kế Bảng, chọn Chuyển đổi thành Phạm vi; rồi bấm lại.',
  },
  'pivot-in-the-way': {
    what: 'Trang tính “{sheet}” của Phuluc có PivotTable “{table}” nằm ngang các dòng cần thêm, bớt hoặc dời chỗ.',
    kept: 'Trang tính đó và PivotTable còn nguyên.',
    action:
      'Chuyển PivotTable sang trang tính khác (thẻ Phân tích PivotTable, chọn Di chuyển PivotTable), rồi bấm lại.',
  },
  'sheet-gone': {
    what: 'Không còn trang tính “{sheet}”: trang đã bị xóa hoặc đổi tên.',
    action: 'Bấm Kiểm tra để đọc lại tệp.',
  },
  'sheet-hidden': {
    what: 'Trang tính “{sheet}” đang ẩn nên Phuluc không mở ra.',
    action: 'Bấm chuột phải vào thẻ một trang tính, chọn Bỏ ẩn, rồi bấm lại.',
  },
  'workbook-changed': {
    what: 'Có người vừa sửa tệp (gõ thêm, thêm, bớt dòng hoặc trang tính) trong lúc Phuluc đang làm.',
    action: 'Bấm lại: Phuluc đọc lại tệp từ đầu.',
  },
  'read-only': {
    what: 'Excel không cho Phuluc làm việc với tệp này, dù trang tính không khóa.',
    action:
      'Tệp có thể đang ở chế độ chỉ đọc hoặc bị hạn chế quyền: chọn Cho phép Chỉnh sửa, hoặc lưu một bản sao rồi mở Phuluc ở bản đó.',
  },
  'excel-refused': {
    what: 'Excel từ chối thao tác này ({code}).',
    action:
      'Bấm lại. Nếu vẫn bị từ chối, lưu tệp, đóng rồi mở lại Excel, và gửi phần Chi tiết kỹ thuật cho người phụ trách Phuluc.',
  },
  'highlights-unreadable': {
    what: 'Bản Excel này không cho biết quy tắc định dạng nào trên trang tính “{sheet}” là của Phuluc.',
    kept: 'Phuluc không gỡ quy tắc nào mà không chắc là của mình; màu của bạn còn nguyên.',
    action:
      'Vào Trang đầu, Định dạng có Điều kiện, Quản lý Quy tắc, xóa các quy tắc có chữ phuluc: trong công thức, rồi bấm lại.',
  },
  'name-taken': {
    what: 'Tệp đã có một trang tính khác tên “{sheet}”.',
    kept: 'Trang tính đó giữ nguyên, không bị ghi đè.',
    action: 'Đổi tên trang tính đó rồi bấm lại.',
  },
  'sheet-name-unfit': {
    what: 'Không đặt được tên trang tính “{name}”.',
    kept: 'Chưa ghi gì vào tệp.',
    action:
      'Chọn tên khác: tối đa 31 ký tự, không có : \\ / ? * [ ], không có dấu nháy ở đầu hay cuối, không trùng tên trang tính khác.',
  },
  'text-too-long': {
    what: 'Chữ ở ô {cell} của trang tính “{sheet}” dài quá {limit} ký tự, một ô Excel không chứa hết.',
    kept: 'Chưa ghi gì vào tệp.',
    action: 'Rút gọn hoặc tách nội dung đó trong kế hoạch rồi bấm lại.',
  },
  'message-too-large': {
    what: 'Bảng quá lớn, Excel không nhận hết một lần.',
    action: 'Tách bảng thành vài trang tính rồi bấm lại.',
  },
  'excel-too-old': {
    what: 'Phiên bản Excel này quá cũ.',
    action:
      'Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web; hoặc mở tệp bằng bản Phuluc chạy trên trình duyệt.',
  },
  'connection-lost': { what: 'Mất kết nối với Excel.', action: 'Đóng rồi mở lại khung Phuluc và bấm lại.' },
  'stopped-before': {
    what: 'Đã dừng theo yêu cầu khi chưa ghi gì.',
    kept: 'Các bảng trong tệp không có gì thay đổi.',
    action: 'Bấm lại khi cần.',
  },
  stopped: {
    what: 'Đã dừng theo yêu cầu: xong {done}/{total}.',
    kept: 'Phần đã ghi xong vẫn còn nguyên và dùng được.',
    action: 'Bấm lại để làm tiếp phần còn lại.',
  },
  'nothing-selected': {
    what: 'Chưa chọn vùng nào có dữ liệu.',
    action: 'Chọn các ô của bảng trong trang tính, cả dòng tên cột, rồi bấm lại.',
  },
  'selection-too-small': {
    what: 'Vùng đang chọn ở trang tính “{sheet}” chưa phải một bảng.',
    action: 'Chọn ít nhất hai cột, cả dòng tên cột và các dòng ở dưới, rồi bấm lại.',
  },
  'no-table': {
    what: 'Không thấy bảng phụ lục nào trong tệp.',
    action:
      'Kiểm tra dòng tên cột: cần có cột mã (TT) và cột tiêu chí hoặc nhiệm vụ. Trang tính đang ẩn không được đọc.',
  },
  'nothing-due': {
    what: 'Không có ngày đến hạn nào từ ngày này trở đi.',
    action: 'Đổi ngày, chọn đơn vị khác, hoặc xem lại cột thời gian thực hiện của kế hoạch.',
  },
  'above-without-table': {
    what: 'Không đọc được bảng phụ lục nào trong kế hoạch cấp trên {file}.',
    action:
      'Chọn tệp có bảng giao nhiệm vụ (.xlsx hoặc .docx); kiểm tra dòng tên cột có cột mã và cột tiêu chí hoặc nhiệm vụ.',
  },
  'group-not-above': {
    what: 'Kế hoạch cấp trên không giao việc nào cho nhóm “{group}”.',
    action: 'Ghi đúng tên nhóm như trong cột chủ trì, thực hiện hoặc phối hợp của kế hoạch cấp trên.',
  },
  'part-unreadable': {
    what: 'Dòng {line} của {file} không phải là dòng tổng hợp do phuluc overview --json ghi.',
    action: 'Mỗi tệp phải nguyên vẹn, bắt đầu bằng dòng của kế hoạch cấp trên.',
  },
  'parts-differ': {
    what: '{file} được lập theo một kế hoạch cấp trên khác.',
    action: 'Lập lại phần đó với cùng tệp kế hoạch cấp trên rồi ghép.',
  },
  'nothing-to-draft': {
    what: 'Không có dòng nào để lập dự thảo.',
    action:
      'Từ cấp trên: kiểm tra tên đơn vị và các nhóm có đơn vị mình. Từ năm trước: bảng cần có điểm chuẩn và điểm đạt được.',
  },
  'above-missing': {
    what: 'Chưa chọn kế hoạch cấp trên.',
    action: 'Chọn tệp kế hoạch cấp trên, hoặc đánh dấu trang tính của kế hoạch đó trong tệp này.',
  },
  'unit-not-given': {
    what: 'Chưa rõ kế hoạch này là của đơn vị nào.',
    action: 'Ghi tên đơn vị, ví dụ “Sở Khoa học và Công nghệ”; lệnh phuluc nhận tên này sau --unit.',
  },
  'no-day-cell': {
    what: 'Không thấy ô ghi ngày tính quá hạn ở trang Tổng hợp phiếu.',
    kept: 'Chưa ghi gì vào tệp.',
    action: 'Vào Giao việc, bấm Tạo phiếu để lập lại dòng đó, rồi đổi ngày.',
  },
  'reason-missing': {
    what: 'Chưa ghi lý do bỏ qua.',
    kept: 'Chưa có gì được bỏ qua.',
    action: 'Ghi lý do rồi bấm lại.',
  },
  'not-in-plan': {
    what: 'Kế hoạch không còn dòng “{what}”.',
    kept: 'Chưa ghi gì vào tệp.',
    action: 'Bấm Xem lại để đọc lại các bảng rồi chọn lại.',
  },
  'setting-unfit': {
    what: 'Không dùng được “{value}” làm thiết lập.',
    kept: 'Thiết lập cũ vẫn giữ nguyên.',
    action: 'Sửa lại giá trị đó rồi lưu lần nữa.',
  },
  'counts-differ': {
    what: 'Đối chiếu không khớp ({what}): kế hoạch có {before}, các phiếu có {after}.',
    action: 'Chưa nên dùng các phiếu này. Bấm Tạo phiếu lại; nếu vẫn lệch, hãy báo cho người phụ trách Phuluc.',
  },
  unexpected: { what: 'Có lỗi ngoài dự kiến.', action: 'Bấm lại; nếu vẫn lỗi, lưu tệp, đóng và mở lại khung Phuluc.' },
};
