import type { FindingText } from './finding-parts';

/**
 * What findings about a workbook's own criteria set say: what is wrong, what was found, what is allowed, what to do.
 */
export const criteriaSet = {
  'code-malformed/set': {
    wrong: 'Ô {at} ghi “{found}”, không đọc được thành mã của bộ tiêu chí.',
    found: 'Trang tính “{sheet}”, ô {at}: “{found}”',
    allowed: 'Mã như 3, 2.4, 2.4.1, IV, I.2.',
    action: 'Sửa mã ở ô {at}; tiêu chí này chưa được dùng để đối chiếu.',
  },
  'code-duplicate/set': {
    wrong: 'Mã {code} ở ô {at} của bộ tiêu chí đã dùng ở ô {first}.',
    found: 'Trang tính “{sheet}”: {code} ở hai ô {first} và {at}',
    allowed: 'Mỗi mã của bộ tiêu chí chỉ một dòng.',
    action: 'Sửa mã ở dòng ghi nhầm; hiện chỉ dòng ở ô {first} được dùng để đối chiếu.',
  },
  'points-missing/set': {
    wrong: 'Mã {code} của bộ tiêu chí chưa có điểm chuẩn (dòng của ô {at}).',
    found: 'Trang tính “{sheet}”: {code} không có điểm',
    allowed: 'Điểm chuẩn cho mỗi tiêu chí không có tiêu chí thành phần.',
    action: 'Ghi điểm chuẩn của {code}.',
  },
  'points-unreadable/set': {
    wrong: 'Ô {at} của bộ tiêu chí ghi điểm “{found}” cho {code}, không phải là số.',
    found: 'Trang tính “{sheet}”, ô {at}: “{found}”',
    allowed: 'Một số, tối đa bốn chữ số thập phân.',
    action: 'Ghi lại điểm chuẩn của {code} vào ô {at}.',
  },
  'children-sum/set': {
    wrong: 'Bộ tiêu chí ghi {found} điểm cho {row} (ô {at}) nhưng cộng {count} tiêu chí thành phần được {sum}.',
    found: 'Trang tính “{sheet}”, ô {at}: {found}',
    allowed: '{sum}, bằng tổng các tiêu chí thành phần.',
    action: 'Đối chiếu với quyết định rồi sửa ô {at} hoặc điểm tiêu chí thành phần.',
  },
  'children-sum/set-total': {
    wrong: 'Dòng tổng của bộ tiêu chí ghi {found} (ô {at}) nhưng cộng {count} nhóm được {sum}.',
    found: 'Trang tính “{sheet}”, ô {at}: {found}',
    allowed: '{sum}, bằng tổng các nhóm.',
    action: 'Đối chiếu với quyết định rồi sửa ô {at} hoặc điểm của nhóm.',
  },
  'code-unknown/set': {
    wrong: 'Mã {code} ở ô {at} không có trong bộ tiêu chí {edition} của tệp.',
    found: 'Ô {at}: {code}',
    allowed: 'Mã có trong trang tính {edition}.',
    action: 'Sửa mã ở ô {at}, hoặc bổ sung tiêu chí vào trang tính {edition}.',
  },
  'name-mismatch/set': {
    wrong: 'Mã {code} của bộ tiêu chí chưa có tên (ô {at}).',
    found: 'Trang tính “{sheet}”: {code} không có tên',
    allowed: 'Tên của mỗi tiêu chí.',
    action: 'Ghi tên của {code} vào ô {at}.',
  },
  'code-unknown/not-held': {
    wrong: 'Phuluc chưa có bộ tiêu chí cho năm {year}: không đối chiếu mã, tên và điểm chuẩn của bảng.',
    found: 'Bảng ghi điểm năm {year}',
    allowed: 'Cấu trúc bảng và các phép cộng vẫn được kiểm tra.',
    action:
      'Nếu cần đối chiếu, bấm Nạp bộ tiêu chí… ở hình bánh răng, hoặc thêm vào tệp trang tính “Bộ tiêu chí” (Mã, Tiêu chí, Điểm chuẩn) của năm {year}.',
  },
  'code-unknown/not-held-named': {
    wrong: 'Năm {year} áp dụng {edition}; Phuluc chưa có bộ này nên không đối chiếu mã, tên và điểm chuẩn của bảng.',
    found: 'Bảng ghi điểm năm {year}',
    allowed: 'Cấu trúc bảng và các phép cộng vẫn được kiểm tra.',
    action:
      'Nếu cần đối chiếu, bấm Nạp bộ tiêu chí… ở hình bánh răng, hoặc thêm vào tệp trang tính “Bộ tiêu chí” (Mã, Tiêu chí, Điểm chuẩn) theo {edition}.',
  },
  'code-unknown/other-codes': {
    wrong: 'Bảng theo bộ tiêu chí khác: {count}/{rows} mã không có trong bộ {edition}, nên không đối chiếu.',
    found: '{count} mã không có trong bộ {edition}',
    allowed: 'Cấu trúc bảng và các phép cộng vẫn được kiểm tra.',
    action:
      'Nếu bảng theo bộ tiêu chí riêng, thêm bộ đó vào tệp ở trang tính “Bộ tiêu chí”; nếu không, xem lại năm ghi trên bảng.',
  },
  'code-unknown/other-names': {
    wrong: 'Bảng theo bộ tiêu chí khác: {count}/{rows} tên tiêu chí khác bộ {edition}, nên không đối chiếu.',
    found: '{count} tên khác bộ {edition}',
    allowed: 'Cấu trúc bảng và các phép cộng vẫn được kiểm tra.',
    action:
      'Nếu bảng theo bộ tiêu chí riêng, thêm bộ đó vào tệp ở trang tính “Bộ tiêu chí”; nếu không, xem lại năm ghi trên bảng.',
  },
  'code-unknown/other-maxima': {
    wrong: 'Bảng theo bộ tiêu chí khác: {count}/{rows} điểm chuẩn khác bộ {edition}, nên không đối chiếu.',
    found: '{count} điểm chuẩn khác bộ {edition}',
    allowed: 'Cấu trúc bảng và các phép cộng vẫn được kiểm tra.',
    action:
      'Nếu bảng theo bộ tiêu chí riêng, thêm bộ đó vào tệp ở trang tính “Bộ tiêu chí”; nếu không, xem lại năm ghi trên bảng.',
  },
} as const satisfies Record<string, FindingText>;
