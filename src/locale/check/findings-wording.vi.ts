import type { FindingText } from './finding-parts';

/**
 * What findings about names of units, years, methods and misplaced values say: what is wrong, what was found, what is
 * allowed, what to do.
 */
export const wording = {
  'unit-unknown': {
    wrong: 'Ô {at} ghi “{name}”, không giống tên một đơn vị ({count} ô).',
    found: 'Ô {at}: “{name}”',
    allowed: 'Tên đơn vị hoặc nhóm đơn vị, ví dụ “Văn phòng”, “Sở Nội vụ”.',
    action: 'Ghi tên đơn vị vào ô {at}; nếu đây đúng là đơn vị thì thêm vào trang tính “Đơn vị”.',
  },
  'unit-unknown/likely': {
    wrong: 'Ô {at} ghi “{name}”; có lẽ là “{expected}” ({count} ô).',
    found: 'Ô {at}: “{name}”',
    allowed: '“{expected}”.',
    action: 'Nếu gõ nhầm thì sửa ô {at} thành “{expected}”; nếu không, đơn vị này có một phiếu riêng.',
  },
  'unit-unknown/list': {
    wrong: 'Đơn vị “{name}” ở ô {at} không có trong trang tính “{list}” ({count} ô).',
    found: 'Ô {at}: “{name}”',
    allowed: 'Tên đơn vị trong trang tính “{list}”, hoặc một tên khác đã ghi ở đó.',
    action: 'Sửa tên ở ô {at}, hoặc thêm đơn vị vào trang tính “{list}”.',
  },
  'unit-unknown/uncalculated': {
    wrong: 'Ô {at} có công thức chưa được tính, nên không biết là đơn vị nào ({count} ô).',
    found: 'Ô {at}: công thức chưa có kết quả',
    allowed: 'Công thức đã có kết quả, hoặc tên đơn vị.',
    action: 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại, rồi kiểm tra lại.',
  },
  'unit-variant': {
    wrong: 'Đơn vị “{name}” còn được viết là {spellings} ({count} ô, đầu tiên là {at}).',
    found: 'Cách viết khác: {spellings}',
    allowed: 'Một cách viết trong cả kế hoạch: “{name}”.',
    action: 'Viết thống nhất là “{name}”; Phuluc vẫn coi là một đơn vị.',
  },
  'group-undefined': {
    wrong: 'Trang tính “{list}” chưa ghi đơn vị nào thuộc nhóm “{group}” ({count} ô, đầu tiên là {at}).',
    found: 'Nhóm “{group}” chưa có đơn vị',
    allowed: 'Cột “Nhóm” của trang tính “{list}” ghi nhóm bên cạnh từng đơn vị.',
    action: 'Ghi “{group}” vào cột “Nhóm” của các đơn vị thuộc nhóm, để phiếu đến từng đơn vị.',
  },
  'group-undefined/no-list': {
    wrong:
      'Kế hoạch giao việc cho {count} nhóm đơn vị ({groups}, đầu tiên ở ô {at}) nhưng chưa có trang tính “Đơn vị” ghi đơn vị nào thuộc nhóm nào.',
    found: '{count} nhóm, không có trang tính “Đơn vị”',
    allowed: 'Một trang tính “Đơn vị” với các cột Tên đơn vị, Tên khác, Cấp, Nhóm.',
    action: 'Tạo trang tính “Đơn vị” từ các tên trong kế hoạch rồi ghi nhóm, để phiếu đến từng đơn vị.',
  },
  'year-mismatch': {
    wrong: 'Mục {row} (ô {at}) ghi năm {found} trong khi kế hoạch là của năm {year}.',
    found: 'Ô {at}: năm {found}',
    allowed: 'Năm {year}; năm trước chỉ khi so sánh hoặc dẫn văn bản.',
    action: 'Xem có phải sao chép từ kế hoạch cũ không; nếu đúng thì sửa thành năm {year}.',
  },
  'year-mismatch/deadline': {
    wrong: 'Thời gian của mục {row} (ô {at}) là “{found}”, trước năm {year} của kế hoạch.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Thời gian từ năm {year}.',
    action: 'Sửa năm ở ô {at}.',
  },
  'year-mismatch/document': {
    wrong: 'Số văn bản “{number}” ở ô {at} có năm {part}, không thể đúng.',
    found: 'Ô {at}: “{number}”',
    allowed: 'Số/năm ban hành/ký hiệu, ví dụ 61/2018/NĐ-CP.',
    action: 'Đối chiếu với văn bản rồi sửa ô {at}.',
  },
  'year-mismatch/heading': {
    wrong: 'Tiêu đề ở ô {at} ghi năm {found} trong khi các phụ lục khác ghi năm {year}.',
    found: 'Ô {at}: năm {found}',
    allowed: 'Một năm cho cả kế hoạch.',
    action: 'Sửa năm ở ô {at} thành {year}, hoặc bỏ bảng của năm cũ khỏi tệp.',
  },
  'method-unknown': {
    wrong: 'Ô {at} (cột “{header}”) ghi “{found}”, không phải phương thức chấm điểm đã biết.',
    found: 'Ô {at}: “{found}”',
    allowed: '“Phần mềm” (tự chấm và thẩm định trên phần mềm) hoặc “Điều tra xã hội học …”.',
    action: 'Ghi lại phương thức chấm điểm ở ô {at}; nếu địa phương dùng phương thức khác thì bỏ qua gợi ý này.',
  },
  'method-unknown/misspelt': {
    wrong: 'Ô {at} ghi “{found}”; có lẽ là “{expected}”.',
    found: 'Ô {at}: “{found}”',
    allowed: '“{expected}”.',
    action: 'Sửa “{found}” ở ô {at} thành “{expected}”.',
  },
  'method-unknown/differs': {
    wrong: 'Mục {row} (ô {at}) ghi phương thức chấm điểm là “{found}”, khác bộ tiêu chí {edition}.',
    found: 'Ô {at}: “{found}”',
    allowed:
      'Phương thức chấm điểm của bộ tiêu chí: điều tra xã hội học và chấm trên phần mềm là hai loại tiêu chí khác nhau.',
    action: 'Đối chiếu với quyết định rồi sửa ô {at}.',
  },
  'method-unknown/column': {
    wrong: '{count}/{rows} ô của cột “{header}” không ghi phương thức chấm điểm đã biết.',
    found: '{count} ô lạ',
    allowed: '“Phần mềm” hoặc “Điều tra xã hội học …”.',
    action: 'Xem cột “{header}” có đúng là cột phương thức chấm điểm không.',
  },
  'value-misplaced': {
    wrong: 'Mục {row}: “{found}” ở ô {at} (cột “{header}”) có lẽ thuộc cột “{target}”.',
    found: 'Cột “{header}”: “{found}”',
    allowed: 'Mỗi giá trị ở đúng cột của nó.',
    action: 'Chuyển “{found}” sang cột “{target}” rồi ghi lại ô {at}.',
  },
  'value-misplaced/swapped': {
    wrong: 'Mục {row}: “{found}” (cột “{header}”, ô {at}) và “{other}” (cột “{target}”) có lẽ bị đổi chỗ.',
    found: 'Cột “{header}”: “{found}”; cột “{target}”: “{other}”',
    allowed: 'Mỗi giá trị ở đúng cột của nó.',
    action: 'Đổi chỗ hai ô.',
  },
  'value-misplaced/placeholder': {
    wrong: 'Ô {at} (cột “{header}”) ghi “{found}”; dấu này thường nằm ở cột “{target}”.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Tên đơn vị; “-” nếu không có.',
    action: 'Chuyển “{found}” sang cột “{target}”, hoặc ghi “-” vào ô {at} nếu không có.',
  },
  'value-misplaced/column': {
    wrong: '{count}/{rows} ô của cột “{header}” có lẽ thuộc cột khác.',
    found: '{count} ô khác loại',
    allowed: 'Mỗi giá trị ở đúng cột của nó.',
    action: 'Xem tên cột “{header}” có đúng với nội dung bên dưới không.',
  },
  'task-repeated/other-subject': {
    wrong: 'Nhiệm vụ của mục {row} (ô {at}) là nhiệm vụ của mục {other}, không phù hợp với tiêu chí “{title}”.',
    found: 'Cùng nhiệm vụ và đơn vị chủ trì với mục {other}',
    allowed: 'Nhiệm vụ cải thiện chính tiêu chí của dòng.',
    action: 'Xem ô {at} có bị sao chép nhầm từ mục {other} không; ghi nhiệm vụ và đơn vị chủ trì của {row}.',
  },
  'deadline-unreadable/slip': {
    wrong: 'Thời gian của mục {row} (ô {at}) ghi “{found}”, chỉ khác các dòng khác một từ.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Các dòng khác ghi “{expected}”.',
    action: 'Nếu gõ nhầm thì sửa ô {at} thành “{expected}”.',
  },
  'appendix-reference/plan': {
    wrong: 'Ô {at} ghi kèm theo kế hoạch “{found}”, các phụ lục khác ghi “{expected}”.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Cùng số, ký hiệu kế hoạch ở mọi phụ lục: “{expected}”.',
    action: 'Sửa số, ký hiệu kế hoạch ở ô {at} nếu các phụ lục thuộc cùng một kế hoạch.',
  },
  'legacy-encoding': {
    wrong: 'Chữ ở {count} ô của trang tính này viết theo bảng mã cũ {encoding}, không phải Unicode.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Chữ Unicode: “{expected}”.',
    action: 'Phuluc đã đọc đúng các ô này. Chọn sửa để ghi chữ Unicode và đổi phông thành Times New Roman.',
  },
} as const satisfies Record<string, FindingText>;
