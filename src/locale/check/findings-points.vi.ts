import type { FindingText } from './finding-parts';

/** What findings about codes, points and totals say: what is wrong, what was found, what is allowed, what to do. */
export const numbers = {
  'code-malformed': {
    wrong: 'Ô {at} ghi “{found}”, không đọc được thành mã.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Số thứ tự hoặc mã như 3, 2.4, 2.4.1, IV, a).',
    action: 'Sửa lại mã trong ô {at}; nếu đây không phải là mã thì chuyển sang cột khác.',
  },
  'code-malformed/likely': {
    wrong: 'Ô {at} ghi “{found}”, không đọc được thành mã; có lẽ là {expected}.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Số thứ tự hoặc mã như 3, 2.4, 2.4.1, IV, a).',
    action: 'Nếu đúng là {expected} thì sửa ô {at} thành {expected}, định dạng văn bản.',
  },
  'code-unknown': {
    wrong: 'Mã {code} ở ô {at} không có trong phần đã biết của bộ tiêu chí {edition}.',
    found: 'Ô {at}: {code}',
    allowed: 'Mã của bộ tiêu chí đã công bố, hoặc mã của bộ tiêu chí riêng mà kế hoạch áp dụng.',
    action: 'Đối chiếu mã {code} với quyết định đang áp dụng; mã đúng thì bỏ qua gợi ý này.',
  },
  'code-duplicate': {
    wrong: 'Mã {code} ở ô {at} đã dùng ở ô {first}.',
    found: '{code} ở hai ô {first} và {at}',
    allowed: 'Mỗi mã chỉ một dòng.',
    action: 'Xem lại hai dòng và sửa mã ở dòng ghi nhầm, hoặc gộp hai dòng làm một.',
  },
  'code-duplicate/next': {
    wrong: 'Số {code} ở ô {at} đã dùng ở ô {first}.',
    found: '{code} ở hai ô {first} và {at}',
    allowed: 'Mỗi số chỉ một dòng trong cùng đề mục; số tiếp theo chưa dùng là {next}.',
    action: 'Nếu đây là nhiệm vụ khác thì sửa ô {at} thành {next}.',
  },
  'number-gap': {
    wrong: 'Sau số {previous} là số {next} (ô {at}): thiếu {missing}.',
    found: '{previous}, rồi {next}',
    allowed: 'Số thứ tự liên tục.',
    action: 'Bổ sung mục {missing} nếu bị sót, hoặc đánh lại số từ ô {at}.',
  },
  'number-gap/start': {
    wrong: 'Danh sách bắt đầu từ {next} ở ô {at}: thiếu {missing}.',
    found: 'Số đầu tiên là {next}',
    allowed: 'Số thứ tự bắt đầu từ 1.',
    action: 'Bổ sung mục {missing} nếu bị sót, hoặc đánh lại số từ ô {at}.',
  },
  'number-gap/mistyped': {
    wrong: 'Ô {at} ghi số {found} nhưng đứng sau {previous}; có lẽ là {expected}.',
    found: 'Ô {at}: {found}',
    allowed: 'Số thứ tự liên tục: sau {previous} là {expected}.',
    action: 'Sửa ô {at} thành {expected} nếu gõ nhầm.',
  },
  'section-repeated': {
    wrong: 'Đề mục {code} ở ô {at} trùng số với đề mục ở ô {first}.',
    found: '{code} ở hai ô {first} và {at}',
    allowed: 'Mỗi đề mục cùng cấp có số riêng.',
    action: 'Đánh lại số các đề mục từ ô {first}.',
  },
  'section-repeated/next': {
    wrong: 'Đề mục {code} ở ô {at} trùng số với đề mục ở ô {first}; theo thứ tự phải là {next}.',
    found: '{code} ở hai ô {first} và {at}',
    allowed: 'Mỗi đề mục cùng cấp có số riêng.',
    action: 'Sửa ô {at} thành {next}.',
  },
  'points-unreadable': {
    wrong: 'Ô {at} (cột “{header}”) ghi “{found}”, không phải là số điểm.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Một số, tối đa bốn chữ số thập phân, ví dụ 0,8152.',
    action: 'Ghi lại số điểm vào ô {at}; chưa có điểm thì để trống.',
  },
  'points-unreadable/likely': {
    wrong: 'Ô {at} (cột “{header}”) ghi “{found}”, không đọc được thành số; có lẽ là {expected}.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Một số, tối đa bốn chữ số thập phân, ví dụ 0,8152.',
    action: 'Nếu đúng là {expected} thì ghi {expected} vào ô {at}.',
  },
  'points-unreadable/decimals': {
    wrong: 'Ô {at} (cột “{header}”) ghi {found}, nhiều hơn bốn chữ số thập phân.',
    found: 'Ô {at}: {found}',
    allowed: 'Tối đa bốn chữ số thập phân, như trong kết quả công bố.',
    action: 'Ghi lại số điểm theo kết quả công bố.',
  },
  'points-unreadable/column': {
    wrong: '{count}/{rows} ô của cột “{header}” không phải là số điểm.',
    found: '{count} ô không đọc được',
    allowed: 'Một số ở mỗi ô, tối đa bốn chữ số thập phân, ví dụ 0,8152.',
    action: 'Xem cột “{header}” có đúng là cột điểm không, rồi ghi lại số điểm.',
  },
  'points-unreadable/uncalculated': {
    wrong: 'Ô {at} (cột “{header}”) có công thức chưa được tính, nên không biết là bao nhiêu điểm.',
    found: 'Ô {at}: công thức chưa có kết quả',
    allowed: 'Công thức đã có kết quả, hoặc một số.',
    action: 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại, rồi kiểm tra lại.',
  },
  'points-unreadable/uncalculated-column': {
    wrong: '{count}/{rows} ô của cột “{header}” có công thức chưa được tính, nên không biết là bao nhiêu điểm.',
    found: '{count} công thức chưa có kết quả',
    allowed: 'Công thức đã có kết quả, hoặc các số.',
    action: 'Mở tệp bằng Excel hoặc LibreOffice, lưu lại, rồi kiểm tra lại.',
  },
  'achieved-above-benchmark': {
    wrong: 'Ô {at} ghi {found} điểm nhưng điểm chuẩn của mục {row} chỉ là {benchmark}.',
    found: '“{header}”: {found}; điểm chuẩn: {benchmark}',
    allowed: 'Từ 0 đến {benchmark}; phần vượt làm tổng điểm mất nhỏ đi.',
    action: 'Đối chiếu với kết quả công bố và sửa điểm đạt được hoặc điểm chuẩn.',
  },
  'benchmark-mismatch': {
    wrong: 'Ô {at} ghi điểm chuẩn {found} nhưng bộ tiêu chí {edition} ghi {expected} cho {row}.',
    found: 'Ô {at}: {found}',
    allowed: '{expected} điểm (bộ tiêu chí {edition}).',
    action: 'Sửa ô {at} thành {expected}, hoặc sửa mã nếu dòng này là tiêu chí khác.',
  },
  'children-sum': {
    wrong: 'Ô {at} ghi {found} nhưng cộng {count} tiêu chí thành phần của {row} được {sum}.',
    found: 'Ô {at}: {found}',
    allowed: '{sum}, bằng tổng các tiêu chí thành phần.',
    action: 'Đối chiếu với kết quả công bố: sửa ô {at} thành {sum}, hoặc sửa điểm tiêu chí thành phần ghi nhầm.',
  },
  'children-sum/transposed': {
    wrong:
      'Ô {at} ghi {found} nhưng cộng {count} tiêu chí thành phần của {row} được {sum}; có lẽ hai chữ số bị đảo chỗ.',
    found: 'Ô {at}: {found}',
    allowed: '{sum}, bằng tổng các tiêu chí thành phần.',
    action: 'Đối chiếu với kết quả công bố rồi sửa ô {at} thành {sum}.',
  },
  'children-sum/child': {
    wrong:
      'Ô {at} ghi {found} nhưng cộng các tiêu chí thành phần của {row} được {sum}; có lẽ {child} ở ô {childCell} bị đảo chữ số: {childFound} thay vì {childExpected}.',
    found: 'Ô {at}: {found}; ô {childCell}: {childFound}',
    allowed: 'Điểm của {row} bằng tổng các tiêu chí thành phần.',
    action: 'Đối chiếu với kết quả công bố rồi sửa ô {childCell} thành {childExpected}, hoặc sửa ô {at}.',
  },
  'children-sum/benchmark': {
    wrong: 'Ô {at} ghi điểm chuẩn {found} nhưng cộng điểm chuẩn {count} tiêu chí thành phần của {row} được {sum}.',
    found: 'Ô {at}: {found}',
    allowed: 'Điểm chuẩn bằng tổng điểm chuẩn các tiêu chí thành phần.',
    action: 'Đối chiếu với bộ tiêu chí rồi sửa điểm chuẩn của {row} hoặc của tiêu chí thành phần.',
  },
  'children-sum/exceeds': {
    wrong: 'Ô {at} ghi {found} nhưng riêng {count} tiêu chí thành phần của {row} có trong bảng đã cộng được {sum}.',
    found: 'Ô {at}: {found}',
    allowed: 'Không nhỏ hơn tổng các tiêu chí thành phần.',
    action: 'Đối chiếu với kết quả công bố rồi sửa ô {at} hoặc điểm tiêu chí thành phần ghi nhầm.',
  },
  'total-mismatch': {
    wrong: 'Ô {at} ghi {declared} {what} nhưng bảng có {counted}.',
    found: 'Ô {at}: {declared} {what}',
    allowed: '{counted}, bằng số dòng của bảng.',
    action: 'Sửa số ở ô {at} thành {counted}, hoặc bổ sung dòng còn thiếu.',
  },
  'total-mismatch/points': {
    wrong: 'Ô {at} (cột “{header}”) ghi tổng {found} nhưng cộng {count} dòng được {sum}.',
    found: 'Ô {at}: {found}',
    allowed: '{sum}, bằng tổng các dòng (tiêu chí đã có tiêu chí thành phần thì không cộng hai lần).',
    action: 'Sửa ô {at} thành {sum}, hoặc sửa dòng ghi nhầm.',
  },
  'points-negative': {
    wrong: 'Ô {at} (cột “{header}”) ghi {found} cho mục {row}: điểm không thể âm.',
    found: 'Ô {at}: {found}',
    allowed: 'Từ 0 đến điểm chuẩn.',
    action: 'Ghi lại điểm vào ô {at}; điểm mất được tính tự động, không cần ghi số âm.',
  },
  'points-missing': {
    wrong: 'Mục {row} chưa có điểm ở cột “{header}” (ô {at}).',
    found: 'Ô {at} trống hoặc chỉ có dấu gạch',
    allowed: 'Một số; 0 nếu không được điểm.',
    action: 'Ghi điểm vào ô {at}; ô trống hay dấu gạch không được coi là 0.',
  },
  'points-missing/column': {
    wrong: 'Cột “{header}” còn trống ở {count}/{rows} tiêu chí.',
    found: '{count} ô trống',
    allowed: 'Điểm của từng tiêu chí; 0 nếu không được điểm.',
    action: 'Điền cột “{header}”; ô trống hay dấu gạch không được coi là 0.',
  },
  'nothing-lost': {
    wrong: 'Mục {row} đạt đủ điểm chuẩn ({found}, ô {at}) nhưng nằm trong bảng các tiêu chí mất điểm.',
    found: 'Điểm đạt được bằng điểm chuẩn: {found}',
    allowed: 'Kế hoạch cải thiện chỉ cần nêu tiêu chí chưa đạt điểm tối đa.',
    action: 'Kiểm tra lại điểm ở ô {at}; nếu đúng thì có thể bỏ dòng này hoặc giữ để duy trì kết quả.',
  },
  'header-unclear': {
    wrong:
      'Dòng tên cột ở ô {at} chưa đọc được nên bảng trên trang tính “{sheet}” chưa được kiểm tra; thiếu cột {missing}.',
    found: 'Đã nhận ra: {known}',
    allowed: 'Một dòng tên cột có nội dung (tiêu chí hoặc nhiệm vụ) và có điểm hoặc đơn vị.',
    action: 'Đặt tên cột còn thiếu như {missing}, rồi kiểm tra lại.',
  },
  'points-slipped': {
    wrong: 'Ô {at} ghi {found} cho mục {row}, lớn hơn điểm chuẩn {benchmark}; có lẽ mất dấu phẩy: {expected}.',
    found: 'Ô {at}: {found}',
    allowed: 'Từ 0 đến {benchmark}.',
    action: 'Nếu đúng là {expected} thì ghi {expected} vào ô {at}.',
  },
  'appendix-reference': {
    wrong: 'Ô {at} dẫn chiếu “{found}” nhưng kế hoạch không có phụ lục đó.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Các phụ lục có trong tệp: {present}.',
    action: 'Sửa số phụ lục ở ô {at}, hoặc thêm phụ lục còn thiếu vào tệp.',
  },
  'appendix-reference/style': {
    wrong: 'Ô {at} dẫn chiếu “{found}” nhưng phụ lục của kế hoạch đánh số là {expected}.',
    found: 'Ô {at}: “{found}”',
    allowed: 'Số như ở đầu phụ lục: {present}.',
    action: 'Sửa ô {at} thành “Phụ lục {expected}”; xem có phải sao chép từ kế hoạch khác không.',
  },
} as const satisfies Record<string, FindingText>;
