import type { FindingText } from './finding-parts';

/**
 * What findings about mangled codes, order, names and text points say: what is wrong, what was found, what is allowed,
 * what to do.
 */
export const codes = {
  'code-mangled': {
    wrong: 'Ô {at} chứa số {held}, không phải mã {expected} dạng văn bản.',
    found: 'Ô {at}: số {held}',
    allowed: 'Mã ở dạng văn bản, ví dụ 1.10, để Excel không đổi thành số.',
    action: 'Định dạng ô {at} là văn bản rồi ghi {expected}.',
  },
  'code-mangled/open': {
    wrong: 'Excel đã đổi mã ở ô {at} thành {held}; có lẽ là {expected}, cũng có thể là {others}.',
    found: 'Ô {at}: {held}',
    allowed: 'Mã ở dạng văn bản.',
    action: 'Chọn mã đúng theo bộ tiêu chí, định dạng ô {at} là văn bản rồi ghi lại.',
  },
  'code-mangled/date': {
    wrong: 'Excel đã đổi mã ở ô {at} thành ngày {held}; mã là {expected}.',
    found: 'Ô {at}: ngày {held}',
    allowed: 'Mã ở dạng văn bản, để Excel không đổi thành ngày.',
    action: 'Định dạng ô {at} là văn bản rồi ghi {expected}.',
  },
  'code-mangled/sign': {
    wrong: 'Ô {at} ghi “{held}”, được đọc là mã {expected}.',
    found: 'Ô {at}: “{held}”',
    allowed: 'Chỉ ghi mã, bằng chữ số thường: {expected}.',
    action: 'Ghi lại {expected} vào ô {at}.',
  },
  'code-mangled/column': {
    wrong: '{count}/{rows} mã của cột “{header}” là số, không phải văn bản.',
    found: '{count} ô chứa số',
    allowed: 'Mã ở dạng văn bản: 1.10 khác 1.1.',
    action: 'Đổi cột “{header}” sang dạng văn bản và ghi lại các mã; có thể sửa một lần.',
  },
  'code-unknown/likely': {
    wrong: 'Mã {code} ở ô {at} không có trong bộ tiêu chí {edition}; tên tiêu chí là của mã {expected}.',
    found: 'Ô {at}: {code}',
    allowed: '{expected}: {name}.',
    action: 'Nếu gõ nhầm thì sửa ô {at} thành {expected}.',
  },
  'code-order': {
    wrong: 'Mã {code} ở ô {at} không đúng thứ tự: phải đứng sau {after} (ô {afterCell}).',
    found: 'Ô {at}: {code}',
    allowed: 'Mã tăng dần từ trên xuống.',
    action: 'Chuyển dòng {code} xuống sau {after} hoặc lên đúng chỗ; nếu gõ nhầm thì sửa mã.',
  },
  'code-order/first': {
    wrong: 'Mã {code} ở ô {at} không đúng thứ tự: phải đứng trước {before} (ô {beforeCell}).',
    found: 'Ô {at}: {code}',
    allowed: 'Mã tăng dần từ trên xuống.',
    action: 'Chuyển dòng {code} lên trước {before}; nếu gõ nhầm thì sửa mã.',
  },
  'name-mismatch': {
    wrong: 'Tên ở ô {at} khác tên của mã {code} trong bộ tiêu chí {edition}.',
    found: 'Ô {at}: “{found}”',
    allowed: '{code}: {expected}.',
    action: 'Đối chiếu với quyết định: sửa tên ở ô {at}, hoặc sửa mã {code}.',
  },
  'name-mismatch/other': {
    wrong: 'Tên ở ô {at} là tên của mã {other}, không phải của {code} (bộ tiêu chí {edition}).',
    found: 'Ô {at}: “{found}”',
    allowed: '{code}: {expected}.',
    action: 'Nếu dòng này là {other} thì sửa mã {code}; nếu không thì sửa tên ở ô {at}.',
  },
  'name-mismatch/heading': {
    wrong: 'Tên đề mục ở ô {at} gần giống “{expected}” nhưng có từ bị thay.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Tên lĩnh vực, nội dung như đã công bố: “{expected}”.',
    action: 'Sửa tên ở ô {at} nếu đúng là đề mục này.',
  },
  'points-as-text': {
    wrong: 'Ô {at} (cột “{header}”) ghi {found} dạng văn bản, các ô khác là số.',
    found: 'Ô {at}: văn bản “{found}”',
    allowed: 'Điểm là số, như các ô khác của cột.',
    action: 'Đổi ô {at} thành số; nếu không, công thức cộng sẽ bỏ sót ô này.',
  },
  'points-as-text/column': {
    wrong: 'Điểm ở cột “{header}” là văn bản ({count} ô), Excel không cộng được.',
    found: '{count} ô văn bản',
    allowed: 'Điểm là số; Phuluc vẫn đọc được điểm dạng văn bản.',
    action: 'Đổi cột “{header}” thành số nếu cần cộng, lọc hay vẽ biểu đồ.',
  },
  'points-as-text/signs': {
    wrong: 'Cột “{header}” viết điểm theo hai kiểu: {commas} ô dùng dấu phẩy, {points} ô dùng dấu chấm.',
    found: '{count} ô văn bản, hai kiểu dấu thập phân',
    allowed: 'Một kiểu dấu thập phân trong cả cột (dấu phẩy).',
    action: 'Đổi cột “{header}” thành số; Excel sẽ viết cùng một kiểu.',
  },
} as const satisfies Record<string, FindingText>;
