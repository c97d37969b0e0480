import type { ProblemId } from '../model/outcome';
import type { ProblemTexts } from './problem-texts';

type SetProblem = Extract<ProblemId, `set-${string}` | `sets-${string}`>;

/** What is said of criteria sets that cannot be loaded, kept or copied. */
export const VI_SETS: ProblemTexts<SetProblem> = {
  'set-not-json': {
    what: '{file}: tệp bộ tiêu chí không phải là JSON.',
    action:
      'Mở tệp bằng một trình soạn thảo để xem dấu phẩy, dấu ngoặc; cách ghi: Hướng dẫn sử dụng, trang Bộ tiêu chí riêng.',
  },
  'set-unreadable': {
    what: '{file}: bộ tiêu chí ghi thiếu hoặc ghi sai ở {place}.',
    action: 'Sửa chỗ đó theo mẫu ở trang Bộ tiêu chí riêng của Hướng dẫn sử dụng rồi nạp lại.',
  },
  'set-missing': {
    what: '{file}: không thấy trang tính nào liệt kê bộ tiêu chí.',
    action: 'Ghi bộ tiêu chí vào trang tính “Bộ tiêu chí” với các cột Mã, Tiêu chí, Điểm chuẩn rồi nạp lại.',
  },
  'set-faulty-cell': {
    what: '{file}: bộ tiêu chí có lỗi ở ô {cell} của trang tính “{sheet}”.',
    action: 'Xem mã trùng, tên hoặc điểm còn thiếu, tổng điểm tiêu chí thành phần ở ô đó; sửa rồi nạp lại.',
  },
  'set-code-twice': {
    what: '{file}: mã {code} có hai lần trong cùng một phần của bộ tiêu chí.',
    action: 'Sửa một trong hai mã rồi nạp lại.',
  },
  'set-sum': {
    what: '{file}: mã {code} ghi {found} điểm nhưng các tiêu chí thành phần cộng được {sum}.',
    action: 'Đối chiếu với quyết định, sửa điểm rồi nạp lại.',
  },
  'set-without-criteria': {
    what: '{file}: không có tiêu chí nào, chỉ có tên bộ.',
    action: 'Ghi các tiêu chí vào mục criteria (mẫu: Hướng dẫn sử dụng, trang Bộ tiêu chí riêng) rồi nạp lại.',
  },
  'set-on-sheet-already': {
    what: 'Tệp này đã có bộ tiêu chí ở trang tính “{sheet}”, và chỉ một bộ được dùng.',
    action: 'Muốn dùng bộ khác, hãy xóa hoặc ẩn trang tính đó trong Excel rồi sao chép lại.',
  },
  'set-unfit-for-sheet': {
    what: 'Trang tính không ghi được đầy đủ bộ “{set}”, vì bộ này có mã riêng, điểm theo trọng số hoặc đối chiếu theo tên.',
    action: 'Giữ bộ này trên máy; muốn chuyển cho người khác thì bấm Xuất tệp.',
  },
  'sets-not-kept': {
    what: 'Trình duyệt trên máy này không cho Phuluc giữ bộ tiêu chí (cửa sổ riêng tư, hoặc cơ quan chặn).',
    action:
      'Ghi bộ tiêu chí vào trang tính “Bộ tiêu chí” của tệp (Mã, Tiêu chí, Điểm chuẩn): Phuluc tự đọc khi kiểm tra.',
  },
  'sets-full': {
    what: 'Không giữ được bộ “{set}”: hết chỗ trong trình duyệt. Các bộ đã nạp trước vẫn còn.',
    action: 'Bỏ bớt bộ không dùng rồi nạp lại, hoặc ghi bộ này vào trang tính “Bộ tiêu chí” của tệp.',
  },
};

export const EN_SETS: ProblemTexts<SetProblem> = {
  'set-not-json': {
    what: '{file}: the file of the criteria set is not JSON.',
    action:
      'Open it in a text editor and look at commas and brackets; how to write it: the user guide, page Bộ tiêu chí riêng.',
  },
  'set-unreadable': {
    what: '{file}: the criteria set has something wrong or missing at {place}.',
    action: 'Correct it by the example in the user guide (page Bộ tiêu chí riêng) and load it again.',
  },
  'set-missing': {
    what: '{file}: no sheet lists a criteria set.',
    action: 'List the set on a sheet “Bộ tiêu chí” with the columns Mã, Tiêu chí, Điểm chuẩn and load it again.',
  },
  'set-faulty-cell': {
    what: '{file}: the criteria set has a fault in cell {cell} of sheet “{sheet}”.',
    action: 'Look for a code that stands twice, a missing name or number, a sum; correct it and load it again.',
  },
  'set-code-twice': {
    what: '{file}: code {code} stands twice in one part of the criteria set.',
    action: 'Correct one of the two and load it again.',
  },
  'set-sum': {
    what: '{file}: {code} has {found} points, but its parts add up to {sum}.',
    action: 'Compare with the decision, correct the points and load it again.',
  },
  'set-without-criteria': {
    what: '{file}: there is no criterion in it, only the name of a set.',
    action: 'List the criteria below criteria (example: the user guide, page Bộ tiêu chí riêng) and load it again.',
  },
  'set-on-sheet-already': {
    what: 'This workbook lists a criteria set on sheet “{sheet}” already, and only one counts.',
    action: 'To use another one, delete or hide that sheet in Excel, then copy again.',
  },
  'set-unfit-for-sheet': {
    what: 'A sheet cannot say all of “{set}”: codes of its own, weighted points, or criteria told by name.',
    action: 'Leave it on this machine; to pass it on, export it as a file.',
  },
  'sets-not-kept': {
    what: 'The browser lets Phuluc keep no criteria set on this machine (private window, or blocked by your office).',
    action: 'List the set on a sheet “Bộ tiêu chí” of the workbook (Mã, Tiêu chí, Điểm chuẩn): every check reads it.',
  },
  'sets-full': {
    what: '“{set}” could not be kept: the browser has no room left. Sets that were loaded before are still there.',
    action: 'Remove one that you do not use and load again, or list this set on a sheet “Bộ tiêu chí” of the workbook.',
  },
};
