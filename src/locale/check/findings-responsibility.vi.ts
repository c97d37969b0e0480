import type { FindingText } from './finding-parts';

/** What findings about responsibility and tasks say: what is wrong, what was found, what is allowed, what to do. */
export const responsibility = {
  'lead-missing': {
    wrong: 'Mục {row} chưa có đơn vị chủ trì (ô {at} trống).',
    found: 'Ô {at} trống, phía trên trong cùng đề mục cũng không có',
    allowed: 'Một đơn vị chủ trì.',
    action: 'Ghi đơn vị chủ trì vào ô {at}.',
  },
  'lead-missing/placeholder': {
    wrong: 'Mục {row} chưa có đơn vị chủ trì (ô {at} ghi “{found}”).',
    found: 'Ô {at}: “{found}”',
    allowed: 'Một đơn vị chủ trì.',
    action: 'Ghi tên đơn vị chủ trì vào ô {at}.',
  },
  'lead-missing/column': {
    wrong: 'Cột “{header}” còn trống ở {count}/{rows} dòng.',
    found: '{count} dòng chưa có đơn vị chủ trì',
    allowed: 'Mỗi dòng một đơn vị chủ trì; có thể gộp ô cho nhiều dòng.',
    action: 'Điền cột “{header}”, hoặc gộp ô nếu một đơn vị chủ trì nhiều dòng.',
  },
  'lead-missing/no-column': {
    wrong: 'Bảng trên trang tính “{sheet}” không có cột đơn vị chủ trì.',
    found: 'Không có cột chủ trì',
    allowed: 'Một cột như “Cơ quan chủ trì”, “Đơn vị chủ trì”.',
    action: 'Thêm cột đơn vị chủ trì; nếu đã có thì sửa tên cột cho có chữ “chủ trì”.',
  },
  'deadline-missing': {
    wrong: 'Mục {row} chưa có thời gian (ô {at} trống).',
    found: 'Ô {at} trống, phía trên trong cùng đề mục cũng không có',
    allowed: 'Ngày, tháng, quý, năm, “Thường xuyên”, hoặc sự kiện (“Khi có yêu cầu”).',
    action: 'Ghi thời gian vào ô {at}.',
  },
  'deadline-missing/column': {
    wrong: 'Cột “{header}” còn trống ở {count}/{rows} dòng.',
    found: '{count} dòng chưa có thời gian',
    allowed: 'Ngày, tháng, quý, năm, “Thường xuyên”, hoặc sự kiện; có thể gộp ô cho nhiều dòng.',
    action: 'Điền cột “{header}”, hoặc gộp ô nếu nhiều dòng cùng thời gian.',
  },
  'deadline-missing/no-column': {
    wrong: 'Bảng trên trang tính “{sheet}” không có cột thời gian.',
    found: 'Không có cột thời gian',
    allowed: 'Một cột như “Thời gian thực hiện”, “Thời gian hoàn thành”.',
    action: 'Thêm cột thời gian; nếu đã có thì sửa tên cột cho có chữ “thời gian”.',
  },
  'lead-several': {
    wrong: 'Mục {row} có {count} đơn vị chủ trì (ô {at}): {units}.',
    found: 'Ô {at}: {units}',
    allowed: 'Một đơn vị chủ trì; các đơn vị khác thực hiện hoặc phối hợp.',
    action: 'Chọn một đơn vị chủ trì và chuyển đơn vị còn lại sang cột thực hiện hoặc phối hợp.',
  },
  'lead-several/column': {
    wrong: '{count}/{rows} dòng của cột “{header}” có nhiều đơn vị chủ trì.',
    found: '{count} dòng có từ hai đơn vị chủ trì',
    allowed: 'Một đơn vị chủ trì ở mỗi dòng.',
    action: 'Chọn một đơn vị chủ trì cho mỗi dòng; xem lại cột “{header}” có phải là cột thực hiện không.',
  },
  'lead-is-group': {
    wrong: 'Mục {row} giao chủ trì cho một nhóm, không cho đơn vị cụ thể (ô {at}): {groups}.',
    found: 'Ô {at}: {groups}',
    allowed: 'Tên một đơn vị.',
    action: 'Ghi tên đơn vị chịu trách nhiệm chính; chuyển nhóm sang cột thực hiện hoặc phối hợp.',
  },
  'lead-is-group/column': {
    wrong: '{count}/{rows} dòng của cột “{header}” giao chủ trì cho một nhóm.',
    found: '{count} dòng không nêu đơn vị cụ thể',
    allowed: 'Tên một đơn vị ở mỗi dòng.',
    action: 'Ghi tên đơn vị chịu trách nhiệm chính ở mỗi dòng.',
  },
  'implementer-missing': {
    wrong: 'Mục {row} chưa có đơn vị thực hiện (ô {at}, cột “{header}”, trống).',
    found: 'Ô {at} trống, phía trên trong cùng đề mục cũng không có',
    allowed: 'Một hay nhiều đơn vị; “-” nếu đơn vị chủ trì tự thực hiện.',
    action: 'Ghi đơn vị thực hiện vào ô {at}.',
  },
  'implementer-missing/column': {
    wrong: 'Cột “{header}” còn trống ở {count}/{rows} dòng.',
    found: '{count} dòng chưa có đơn vị thực hiện',
    allowed: 'Một hay nhiều đơn vị ở mỗi dòng; có thể gộp ô cho nhiều dòng.',
    action: 'Điền cột “{header}”, hoặc gộp ô nếu nhiều dòng cùng đơn vị.',
  },
  'task-missing': {
    wrong: 'Mục {row} chưa có nội dung ở cột “{header}” (ô {at} trống).',
    found: 'Ô {at} trống, phía trên trong cùng đề mục cũng không có',
    allowed: 'Nhiệm vụ, giải pháp phải làm.',
    action: 'Ghi nhiệm vụ vào ô {at}, hoặc gộp ô nếu dùng chung với dòng trên.',
  },
  'task-missing/column': {
    wrong: 'Cột “{header}” còn trống ở {count}/{rows} dòng.',
    found: '{count} dòng chưa có nhiệm vụ',
    allowed: 'Nhiệm vụ, giải pháp ở mỗi dòng; có thể gộp ô cho nhiều dòng.',
    action: 'Điền cột “{header}”, hoặc gộp ô nếu nhiều dòng chung một nhiệm vụ.',
  },
  'product-missing': {
    wrong: 'Mục {row} chưa có sản phẩm (ô {at}, cột “{header}”, trống).',
    found: 'Ô {at} trống',
    allowed: 'Tên văn bản, báo cáo…; “X” hoặc “-” nếu không có sản phẩm.',
    action: 'Ghi sản phẩm vào ô {at}; nếu không có thì ghi “X”.',
  },
  'product-missing/column': {
    wrong: 'Cột “{header}” còn trống ở {count}/{rows} dòng.',
    found: '{count} dòng chưa có sản phẩm',
    allowed: 'Tên văn bản, báo cáo…; “X” hoặc “-” nếu không có sản phẩm.',
    action: 'Điền cột “{header}”, hoặc bỏ cột nếu không dùng.',
  },
  'deadline-unreadable': {
    wrong: 'Thời gian của mục {row} (ô {at}) ghi “{found}”, không đọc được thành thời hạn.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Ngày, tháng, quý, năm, “Thường xuyên”, báo cáo định kỳ, hoặc sự kiện (“Khi có yêu cầu”).',
    action: 'Ghi lại thời gian ở ô {at} cho rõ.',
  },
  'deadline-unreadable/like': {
    wrong:
      'Thời gian ở {count} ô, đầu tiên là ô {at} (mục {row}), ghi “{found}” hoặc tương tự, không đọc được thành thời hạn.',
    found: 'Ô {at}: “{found}” ({count} ô)',
    allowed: 'Ngày, tháng, quý, năm, “Thường xuyên”, báo cáo định kỳ, hoặc sự kiện (“Khi có yêu cầu”).',
    action: 'Ghi lại thời gian ở các ô này cho rõ.',
  },
  'unit-abolished': {
    wrong: 'Ô {at} ghi {units}, không còn từ {day} theo sắp xếp bộ máy; nhiệm vụ chuyển về {successors}.',
    found: 'Ô {at}: {units}',
    allowed: 'Tên cơ quan hiện nay; tên cũ thì ghi thêm “(cũ)”.',
    action: 'Kiểm tra tên cơ quan sau sắp xếp ở địa phương rồi sửa ô {at}.',
  },
  'unit-abolished/level': {
    wrong: 'Ô {at} ghi {units}, cấp này không còn từ {day}.',
    found: 'Ô {at}: {units}',
    allowed: 'Cơ quan cấp tỉnh hoặc cấp xã; tên cũ thì ghi thêm “(cũ)”.',
    action: 'Giao lại cho cơ quan cấp tỉnh hoặc cấp xã rồi sửa ô {at}.',
  },
  'unit-abolished/column': {
    wrong: '{count}/{rows} dòng của cột “{header}” ghi cơ quan không còn sau sắp xếp bộ máy năm 2025.',
    found: '{count} dòng ghi tên cơ quan cũ',
    allowed: 'Tên cơ quan hiện nay; tên cũ thì ghi thêm “(cũ)”.',
    action: 'Thay tên cơ quan cũ trong cột “{header}” (ví dụ UBND cấp huyện) bằng cơ quan hiện nay.',
  },
  'task-repeated': {
    wrong: 'Cùng một nhiệm vụ được ghi ở {count} mục: {rows} (ô {at} và các ô liên quan).',
    found: '{count} ô cùng nội dung',
    allowed: 'Lặp lại được nếu đúng ý; nên gộp ô cho dễ đọc.',
    action: 'Xem nội dung ở ô {at} có bị sao chép nhầm không; nếu dùng chung thì có thể gộp ô.',
  },
  'task-repeated/table': {
    wrong:
      'Bảng có ô {at} lặp lại bảng có ô {other}: {count}/{rows} dòng giao việc giống hệt nhau, nên việc và điểm bị tính hai lần.',
    found: '{count}/{rows} dòng giống hệt dòng của bảng có ô {other}',
    allowed: 'Mỗi việc ghi ở một bảng.',
    action: 'Nếu đây là bản sao, xóa bảng hoặc ẩn trang tính của bảng; trang tính đang ẩn không được đọc.',
  },
} as const satisfies Record<string, FindingText>;
