/**
 * Words by which cells tell what their column holds. Sources: the cells of S000 to S004 and of public plans of ministries,
 * provinces and communes, 2023 to 2026.
 */

/** How tasks begin. */
export const TASK_VERBS =
  'xây dựng|ban hành|tổ chức|triển khai|thực hiện|rà soát|tham mưu|đẩy mạnh|tăng cường|nâng cao|kiểm tra|hoàn thiện|phối hợp|' +
  'cập nhật|công khai|niêm yết|tiếp tục|đảm bảo|bảo đảm|hướng dẫn|chỉ đạo|nghiên cứu|đề xuất|phát triển|đôn đốc|thường xuyên|' +
  'chủ động|quán triệt|tuyên truyền|đào tạo|bồi dưỡng|sửa đổi|bổ sung|trình|lập|hoàn thành|khảo sát|đánh giá|theo dõi|thống kê|' +
  'số hóa|đầu tư|bố trí|phân công|kiện toàn|sắp xếp|duy trì|khắc phục|giải quyết|tiếp nhận|xử lý|' +
  'giám sát|kiểm soát|cải thiện|cải cách|khuyến khích|hỗ trợ|tạo|mở|thí điểm|kết nối|chia sẻ|tích hợp|vận hành|quản lý|chấn chỉnh|' +
  'phổ biến|quy định|rút ngắn|đơn giản hóa|cắt giảm|thu hút|huy động|tập trung|thúc đẩy|trang bị|tập huấn|xác định|thành lập|' +
  'cung cấp|tổng hợp|tổng kết|sơ kết|lấy ý kiến|phê duyệt|gửi|nộp|chuẩn hóa|mua sắm|sửa chữa|phát động|ký|phân cấp|chuyển đổi|' +
  'thu hồi|truy thu|thu gom|thu thập|kiểm điểm|kiểm kê|công bố|biên soạn|viết|họp|đăng|đăng tải|gắn|lắp|lắp đặt|cài đặt|nâng cấp|' +
  'mở rộng|cử|chuẩn bị|ra quân|vận động|phân loại|phân bổ|đối thoại|thanh tra|nhập|quét|bàn giao|di dời|xử phạt|chấm dứt|giảm|tăng|' +
  'áp dụng|kiến nghị|đề nghị|giới thiệu|khen thưởng|tuyển dụng|luân chuyển|luân phiên|thay|sửa|nạo vét|trả lời|điều chỉnh|quyết toán';

/** How products begin. */
export const PRODUCTS =
  'báo cáo|kế hoạch|quyết định|công văn|văn bản|tờ trình|nghị quyết|thông báo|đề án|danh mục|chương trình|hồ sơ|quy chế|quy định|' +
  'biên bản|chỉ thị|nghị định|thông tư|luật|hệ thống|phần mềm|cơ sở dữ liệu|csdl|hội nghị|lớp|mô hình|tài liệu|bảng|kết quả|' +
  'sổ|trang|phiếu|bài|tin|dự thảo|nền tảng|ứng dụng|cuộc|giấy|hợp đồng|chứng';

/** What things are counted in. */
export const MEASURES =
  '%|điểm|người|hồ sơ|lượt|lượt người|đồng|triệu đồng|tỷ đồng|tr\\.đ|cuốn|bộ|lớp|cuộc|văn bản|thủ tục|vụ|việc|đơn|doanh nghiệp|' +
  'thứ bậc|thứ hạng|bậc|hộ|km|m2|ha|tấn|cái|chiếc|máy|bài|tin|lần|ngày|giờ|tháng|năm|trường|trạm|xã|thôn|cơ sở|tổ chức|dự án|' +
  'sản phẩm|nhiệm vụ|kg|lít|giường|bác sĩ|‰|% gdp|% grdp|usd|mô hình|đơn vị|tiêu chí|chỉ tiêu|gói|suất|m3|kwh|mbps';

/** How work stands. */
export const STATES =
  'đã hoàn thành|hoàn thành|chưa hoàn thành|đang thực hiện|đã thực hiện|chưa thực hiện|đang triển khai|đã triển khai|quá hạn|' +
  'đúng hạn|trễ hạn|đã|đang|chưa đến hạn|không hoàn thành|đạt|không đạt|chưa đạt|vượt';

/** Family names and titles by which people are written. */
export const PEOPLE =
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|trịnh|lương|đào|cao|tạ|tô|châu|quách|la|thái|' +
  'đoàn(?! (?:thanh|tn|phường|xã|trường|thể|viên|khối|tỉnh|cơ|đại|kiểm|công|các))|mai|trương|lâm|hà|nông|vi|triệu|giàng|lò';
export const TITLES =
  'ông|bà|anh|chị|đồng chí|đ/c|gđ|pgđ|tp|ptp|giám đốc|phó giám đốc|chủ tịch|phó chủ tịch|trưởng phòng|phó trưởng phòng|' +
  'chánh văn phòng|phó chánh văn phòng|chuyên viên|công chức|trưởng ban|phó trưởng ban|bí thư|phó bí thư';

/** Words that only times have, or numbers with which they are written. */
export const TIMES =
  'thường xuyên|liên tục|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng|hằng tuần|hàng tuần|hằng ngày|hàng ngày|định kỳ|' +
  'trong năm|cả năm|cuối năm|đầu năm|ngay sau khi|sau khi|khi có|khi phát sinh|theo kế hoạch|theo tiến độ|theo yêu cầu|' +
  'theo lộ trình|theo quy định|đột xuất|quý|quí|tháng|trước ngày|đến ngày|chậm nhất|giai đoạn|năm 20|ngày';
