import type { Language } from '../locale';
import type { Refusal } from './refusals';

/** The workbench's own texts; those of the pane are in locale/. */
export interface Texts {
  readonly open: string;
  readonly save: string;
  readonly samples: string;
  readonly unsaved: string;
  readonly waiting: string;
  readonly sheet: string;
  readonly pane: string;
  readonly close: string;
  readonly drop: string;
  readonly oneFile: string;
  readonly leave: string;
  readonly leaveAnyway: string;
  readonly noSpreadsheet: string;
  readonly noSample: string;
  readonly saved: (name: string) => string;
  readonly refused: Readonly<Record<Refusal, string>>;
}

const vi: Texts = {
  open: 'Mở tệp…',
  save: 'Lưu bản sao',
  samples: 'Mở tệp mẫu…',
  unsaved: 'chưa lưu',
  waiting: 'Đang mở bảng tính…',
  sheet: 'Bảng tính. F6 sang khung kiểm tra.',
  pane: 'Khung kiểm tra',
  close: 'Đóng',
  drop: 'Thả tệp .xlsx vào đây để mở',
  oneFile: 'Mỗi lần chỉ mở được một tệp. Hãy thả từng tệp .xlsx.',
  leave: 'Tệp đang mở có chỗ sửa chưa lưu. Hãy bấm “Lưu bản sao” trước, hoặc mở tệp khác và bỏ các chỗ sửa đó.',
  leaveAnyway: 'Bỏ chỗ sửa, mở tệp khác',
  noSpreadsheet: 'Không mở được bảng tính trong trình duyệt này. Hãy tải lại trang; nếu vẫn lỗi, dùng bản mới của Chrome, Edge hoặc Firefox.',
  noSample: 'Không tải được tệp mẫu. Hãy thử lại, hoặc mở tệp của bạn.',
  saved: (name) => `Đã lưu bản sao “${name}” vào thư mục tải về. Tệp gốc không bị thay đổi.`,
  refused: {
    structure: 'Ở đây chưa chèn, xóa hàng hoặc cột được, vì công thức và quy tắc trong tệp sẽ lệch. Hãy lưu bản sao, làm việc đó trong Excel, rồi mở lại tệp.',
    moving: 'Ở đây chưa dời hoặc sắp xếp ô được, vì công thức và quy tắc trong tệp sẽ lệch. Hãy sao chép rồi dán, hoặc làm việc đó trong Excel.',
    sheets: 'Ở đây chưa thêm, xóa, đổi tên hoặc dời trang tính được. Hãy làm việc đó trong Excel rồi mở lại tệp.',
    formats: 'Ở đây chỉ sửa được nội dung ô; định dạng sẽ không vào tệp. Hãy định dạng trong Excel.',
    protected: 'Trang tính này đang bị khóa nên không sửa được. Hãy mở khóa trong Excel (Xem lại, Bỏ bảo vệ trang tính) rồi mở lại tệp.',
    rules: 'Ở đây chưa sửa được quy tắc, danh sách chọn và liên kết của tệp. Hãy sửa trong Excel.',
  },
};

const en: Texts = {
  open: 'Open file…',
  save: 'Save a copy',
  samples: 'Open a sample…',
  unsaved: 'not saved',
  waiting: 'Opening the spreadsheet…',
  sheet: 'Spreadsheet. F6 goes to the checking pane.',
  pane: 'Checking pane',
  close: 'Close',
  drop: 'Drop an .xlsx file here to open it',
  oneFile: 'Only one file can be open at a time. Drop one .xlsx file.',
  leave: 'The open file has changes that are not saved. Choose “Save a copy” first, or open the other file and drop those changes.',
  leaveAnyway: 'Drop changes, open',
  noSpreadsheet: 'The spreadsheet cannot be opened in this browser. Load the page again; if that does not help, use a recent Chrome, Edge or Firefox.',
  noSample: 'The sample could not be loaded. Try again, or open a file of your own.',
  saved: (name) => `The copy “${name}” is in your downloads folder. The original file is unchanged.`,
  refused: {
    structure: 'Rows and columns cannot be inserted or deleted here yet: formulas and rules of the file would shift. Save a copy, do it in Excel, then open the file again.',
    moving: 'Cells cannot be moved or sorted here yet: formulas and rules of the file would shift. Copy and paste instead, or do it in Excel.',
    sheets: 'Sheets cannot be added, deleted, renamed or moved here yet. Do it in Excel, then open the file again.',
    formats: 'Only the contents of cells can be changed here; formats would not reach the file. Format cells in Excel.',
    protected: 'This sheet is protected and cannot be changed. Unprotect it in Excel (Review, Unprotect Sheet), then open the file again.',
    rules: 'Rules, drop-downs and links of the file cannot be changed here yet. Change them in Excel.',
  },
};

/** The texts of the workbench in a language. */
export const texts = (language: Language): Texts => (language === 'vi' ? vi : en);
