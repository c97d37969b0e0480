import type { Problem } from '../model/outcome';
import { formatNumber } from './format';
import type { Language } from './language';
import { EN_FILES, VI_FILES } from './problems-files';
import type { ProblemTexts } from './problem-texts';

/** A failure in the three parts a planner needs: what happened, what became of the file, what to do. */
export interface ProblemText {
  readonly what: string;
  readonly kept: string;
  readonly action: string;
}

/** Was the workbook only read when it failed, or was it being written? Decides what can truly be said of the file. */
export type During = 'reading' | 'writing';

/** `{name}` is an argument of the problem. `kept` replaces the usual sentence where more can be said. */
const VI: ProblemTexts = {
  ...VI_FILES,
  'editing-cell': { what: 'Excel đang ở trong một ô gõ dở.', action: 'Nhấn Enter để gõ xong ô đó rồi bấm lại.' },
  'sheet-protected': {
    what: 'Trang tính “{sheet}” đang bị khóa.',
    action: 'Vào Xem lại, chọn Bỏ bảo vệ trang tính, rồi bấm lại. Phuluc không tự mở khóa.',
  },
  'workbook-protected': {
    what: 'Tệp đang khóa cấu trúc nên không thêm được trang tính.',
    action: 'Vào Xem lại, bỏ Bảo vệ sổ làm việc, rồi bấm lại.',
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
    what: 'Có người vừa sửa tệp (gõ thêm, thêm bớt dòng hoặc trang tính) trong lúc Phuluc đang làm.',
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
    what: 'Bản Excel này không cho biết quy tắc định dạng nào trên trang “{sheet}” là của Phuluc.',
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
    what: 'Không đặt được tên trang “{name}”.',
    kept: 'Chưa ghi gì vào tệp.',
    action:
      'Chọn tên khác: tối đa 31 ký tự, không có : \\ / ? * [ ], không có dấu nháy ở đầu hay cuối, không trùng tên trang khác.',
  },
  'text-too-long': {
    what: 'Chữ ở ô {cell} của trang “{sheet}” dài quá {limit} ký tự, một ô Excel không chứa hết.',
    kept: 'Chưa ghi gì vào tệp.',
    action: 'Rút gọn hoặc tách nội dung đó trong kế hoạch rồi bấm lại.',
  },
  'message-too-large': {
    what: 'Bảng quá lớn, Excel không nhận hết một lần.',
    action: 'Tách bảng ra vài trang tính rồi bấm lại.',
  },
  'excel-too-old': {
    what: 'Phiên bản Excel này quá cũ.',
    action:
      'Dùng Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web; hoặc mở tệp bằng bàn làm việc Phuluc trong trình duyệt.',
  },
  'connection-lost': { what: 'Mất kết nối với Excel.', action: 'Đóng rồi mở lại khung Phuluc và bấm lại.' },
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
    what: 'Vùng đang chọn ở trang “{sheet}” chưa phải một bảng.',
    action: 'Chọn ít nhất hai cột, cả dòng tên cột và các dòng ở dưới, rồi bấm lại.',
  },
  'no-table': {
    what: 'Không thấy bảng phụ lục nào trong tệp.',
    action: 'Kiểm tra dòng tên cột: cần có cột mã (TT) và cột tiêu chí hoặc nhiệm vụ.',
  },
  'no-day-cell': {
    what: 'Không thấy ô ghi ngày tính trễ hạn ở trang Tổng hợp phiếu.',
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
  'set-not-json': {
    what: '{file}: tệp bộ tiêu chí không phải là JSON.',
    action: 'Mở tệp bằng một trình soạn thảo để xem dấu phẩy, dấu ngoặc; cách ghi: docs/bo-tieu-chi.md.',
  },
  'set-unreadable': {
    what: '{file}: bộ tiêu chí ghi thiếu hoặc ghi sai ở {place}.',
    action: 'Sửa chỗ đó theo mẫu trong docs/bo-tieu-chi.md rồi nạp lại.',
  },
  'set-missing': {
    what: '{file}: không thấy trang tính nào liệt kê bộ tiêu chí.',
    action: 'Ghi bộ tiêu chí vào trang tính “Bộ tiêu chí” với các cột Mã, Tiêu chí, Điểm chuẩn rồi nạp lại.',
  },
  'set-faulty-cell': {
    what: '{file}: bộ tiêu chí có lỗi ở ô {cell} của trang “{sheet}”.',
    action: 'Xem mã trùng, tên hoặc điểm còn thiếu, tổng điểm tiêu chí con ở ô đó; sửa rồi nạp lại.',
  },
  'set-code-twice': {
    what: '{file}: mã {code} có hai lần trong cùng một phần của bộ tiêu chí.',
    action: 'Sửa một trong hai mã rồi nạp lại.',
  },
  'set-sum': {
    what: '{file}: mã {code} ghi {found} điểm nhưng các tiêu chí con cộng được {sum}.',
    action: 'Đối chiếu với quyết định, sửa điểm rồi nạp lại.',
  },
  'counts-differ': {
    what: 'Đối chiếu không khớp ({what}): kế hoạch có {before}, các phiếu có {after}.',
    action: 'Chưa nên dùng các phiếu này. Bấm Tạo phiếu lại; nếu vẫn lệch, hãy báo cho người phụ trách Phuluc.',
  },
  unexpected: { what: 'Có lỗi ngoài dự kiến.', action: 'Bấm lại; nếu vẫn lỗi, lưu tệp, đóng và mở lại khung Phuluc.' },
};

const EN: ProblemTexts = {
  ...EN_FILES,
  'editing-cell': {
    what: 'A cell is still being edited in Excel.',
    action: 'Press Enter to finish the cell, then try again.',
  },
  'sheet-protected': {
    what: 'The sheet “{sheet}” is protected.',
    action: 'Choose Review, Unprotect Sheet, then try again. Phuluc never unprotects a sheet itself.',
  },
  'workbook-protected': {
    what: 'The structure of the workbook is protected, so no sheet can be added.',
    action: 'Choose Review, switch off Protect Workbook, then try again.',
  },
  'sheet-gone': {
    what: 'The sheet “{sheet}” is no longer there: it was deleted or renamed.',
    action: 'Press Check to read the workbook again.',
  },
  'sheet-hidden': {
    what: 'The sheet “{sheet}” is hidden, so Phuluc does not open it.',
    action: 'Right-click a sheet tab, choose Unhide, then try again.',
  },
  'workbook-changed': {
    what: 'Somebody changed the workbook (typed, or added or removed rows or sheets) while Phuluc was working.',
    action: 'Try again: Phuluc reads the workbook anew.',
  },
  'read-only': {
    what: 'Excel does not let Phuluc work on this file, although no sheet is protected.',
    action:
      'The file may be open for reading only, or its use restricted: choose Enable Editing, or save a copy and open Phuluc there.',
  },
  'excel-refused': {
    what: 'Excel refused this ({code}).',
    action:
      'Try again. If it is refused again, save the file, close and reopen Excel, and send the technical details to whoever looks after Phuluc.',
  },
  'highlights-unreadable': {
    what: 'This Excel does not tell which formatting rules on the sheet “{sheet}” are Phuluc’s.',
    kept: 'Phuluc removes no rule that may be yours; your colours are as they were.',
    action:
      'Choose Home, Conditional Formatting, Manage Rules, delete the rules with phuluc: in their formula, then try again.',
  },
  'name-taken': {
    what: 'The workbook has another sheet called “{sheet}”.',
    kept: 'That sheet was not overwritten.',
    action: 'Rename that sheet, then try again.',
  },
  'sheet-name-unfit': {
    what: 'A sheet cannot be called “{name}”.',
    kept: 'Nothing was written.',
    action:
      'Choose another name: at most 31 characters, without : \\ / ? * [ ], without an apostrophe at an end, and unlike the other sheets.',
  },
  'text-too-long': {
    what: 'The text in cell {cell} of sheet “{sheet}” is longer than the {limit} characters that a cell of Excel holds.',
    kept: 'Nothing was written to the file.',
    action: 'Shorten or split that text in the plan, then try again.',
  },
  'message-too-large': {
    what: 'The table is too large for Excel to take at once.',
    action: 'Split the table over several sheets, then try again.',
  },
  'excel-too-old': {
    what: 'This version of Excel is too old.',
    action:
      'Use Excel 2021 or later, Microsoft 365 or Excel on the web; or open the file in the Phuluc workbench in a browser.',
  },
  'connection-lost': {
    what: 'The connection with Excel was lost.',
    action: 'Close and reopen the Phuluc pane, then try again.',
  },
  stopped: {
    what: 'Stopped as you asked: {done} of {total} done.',
    kept: 'What was written is complete and stays.',
    action: 'Press the button again to go on with the rest.',
  },
  'nothing-selected': {
    what: 'No cells with anything in them are selected.',
    action: 'Select the cells of the table on the sheet, its header row too, then press again.',
  },
  'selection-too-small': {
    what: 'The cells that are selected on “{sheet}” are no table yet.',
    action: 'Select two columns or more, the header row and the rows below it, then press again.',
  },
  'no-table': {
    what: 'There is no appendix table in the workbook.',
    action: 'Check the row of column names: a code column (TT) and a column of criteria or tasks are needed.',
  },
  'no-day-cell': {
    what: 'The cell with the day for late work is not on the summary sheet (Tổng hợp phiếu).',
    kept: 'Nothing was written.',
    action: 'Make the sheets again on the view Assign, which puts the line back, then set the day.',
  },
  'reason-missing': {
    what: 'There is no reason for ignoring it.',
    kept: 'Nothing was ignored.',
    action: 'Write a reason, then try again.',
  },
  'not-in-plan': {
    what: 'The plan no longer has the row “{what}”.',
    kept: 'Nothing was written.',
    action: 'Preview again to read the tables anew, then choose again.',
  },
  'setting-unfit': {
    what: '“{value}” cannot be used as a setting.',
    kept: 'The earlier setting still holds.',
    action: 'Correct the value and save again.',
  },
  'set-not-json': {
    what: '{file}: the file of the criteria set is no JSON.',
    action: 'Open it in a text editor and look at commas and brackets; how to write it: docs/bo-tieu-chi.md.',
  },
  'set-unreadable': {
    what: '{file}: the criteria set has something wrong or missing at {place}.',
    action: 'Correct it by the example in docs/bo-tieu-chi.md and load it again.',
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
  'counts-differ': {
    what: 'The counts do not agree ({what}): {before} in the plan, {after} in the sheets.',
    action:
      'Do not use these sheets yet. Make the sheets again; if they still differ, tell whoever looks after Phuluc.',
  },
  unexpected: {
    what: 'Something unexpected went wrong.',
    action: 'Try again; if it fails again, save the file, then close and reopen the Phuluc pane.',
  },
};

const KEPT: Readonly<Record<Language, Readonly<Record<During, string>>>> = {
  vi: {
    reading: 'Tệp không bị thay đổi gì.',
    writing: 'Bảng bạn nhập không bị thay đổi; phần đã ghi xong trước đó vẫn còn.',
  },
  en: {
    reading: 'Nothing in the file was changed.',
    writing: 'The tables you typed are unchanged; what was written before the failure stays.',
  },
};

/** What the proof of a run counts. */
const COUNTED: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { criteria: 'số tiêu chí', assignments: 'số lượt giao việc', points: 'điểm mất' },
  en: { criteria: 'criteria', assignments: 'assignments', points: 'lost points' },
};

/** Numbers as each language writes them: 51.2 → '51,2' in Vietnamese. */
const shown = (value: string | number, language: Language): string =>
  typeof value === 'number' ? formatNumber(value, language) : value;

/** The three sentences of a failure. A missing argument leaves its place empty rather than showing a brace. */
export function problemText(problem: Problem, language: Language, during: During = 'reading'): ProblemText {
  const texts = (language === 'vi' ? VI : EN)[problem.id];
  const argument = (name: string): string => {
    const value = Object.hasOwn(problem.args, name) ? problem.args[name]! : '…';
    return name === 'what' ? (COUNTED[language][value] ?? String(value)) : shown(value, language);
  };
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => argument(name));
  return { what: filled(texts.what), kept: filled(texts.kept ?? KEPT[language][during]), action: filled(texts.action) };
}

/** A failure in one plain line, for the command: what happened and what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  const { what, action } = problemText(problem, language);
  return `${what} ${action}`;
}
