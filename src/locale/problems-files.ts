import type { ProblemId } from '../model/outcome';
import type { ProblemTexts } from './problem-texts';

type FileProblem = Extract<ProblemId, `file-${string}`>;

/** What is said of files that cannot be read, by what they are. */
export const VI_FILES: ProblemTexts<FileProblem> = {
  'file-not-found': { what: 'Không tìm thấy tệp “{file}”.', action: 'Xem lại tên tệp và thư mục.' },
  'file-not-xlsx': {
    what: '“{file}” không phải tệp Excel (.xlsx).',
    action: 'Mở tệp đó bằng Excel hoặc LibreOffice và lưu thành .xlsx.',
  },
  'file-old-xls': {
    what: '“{file}” là tệp Excel kiểu cũ (.xls).',
    action: 'Mở tệp bằng Excel, chọn Lưu thành, kiểu Sổ làm việc Excel (.xlsx).',
  },
  'file-encrypted': {
    what: '“{file}” có đặt mật khẩu nên không đọc được.',
    action: 'Mở tệp bằng Excel hoặc Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), rồi lưu lại.',
  },
  'file-empty': {
    what: '“{file}” trống: tệp không có nội dung nào (0 byte).',
    action: 'Đề nghị nơi gửi cung cấp lại tệp; có thể tệp chưa sao chép hoặc tải về xong.',
  },
  'file-broken': {
    what: '“{file}” bị hỏng, không đọc được.',
    action: 'Mở tệp bằng Excel hoặc Word để chương trình tự sửa, lưu lại, rồi thử lại.',
  },
  'file-too-large': {
    what: '“{file}” quá lớn: {megabytes} MB, tối đa {limit} MB.',
    action: 'Bỏ bớt ảnh và trang tính không cần rồi thử lại.',
  },
  'file-sheet-too-large': {
    what: 'Trang tính “{sheet}” trong “{file}” quá lớn: {megabytes} MB, tối đa {limit} MB. Thường là do định dạng kéo xuống tận cuối trang, dù các ô không có chữ.',
    action:
      'Trong Excel, chọn dòng trống đầu tiên dưới bảng, nhấn Ctrl+Shift+↓, bấm chuột phải, chọn Xóa (Delete); làm như vậy với cột trống đầu tiên bên phải bảng (Ctrl+Shift+→); lưu tệp rồi thử lại.',
  },
  'file-many-parts': {
    what: '“{file}” gồm {parts} phần, nhiều hơn mức đọc được là {limit}.',
    action:
      'Bỏ bớt ảnh, hình vẽ và biểu đồ (Trang đầu, Tìm & Chọn, Đi tới Đặc biệt, Đối tượng, rồi Delete), lưu tệp rồi thử lại.',
  },
  'file-name-of-kind': {
    what: '“{file}”: tên này không hợp với nội dung, Excel sẽ không mở.',
    action: 'Đặt tên bản sao có đuôi {extension}, đúng loại của tệp gốc; macro của tệp gốc, nếu có, được giữ nguyên.',
  },
  'file-not-readable': {
    what: 'Chưa đọc được “{file}”: tệp đang mở ở chương trình khác, hoặc vừa bị chuyển đi.',
    action: 'Đóng tệp đó rồi chọn lại.',
  },
  'file-not-docx': {
    what: '“{file}” không phải tệp Word (.docx).',
    action: 'Mở tệp đó bằng Word hoặc LibreOffice và lưu thành .docx.',
  },
  'file-old-doc': {
    what: '“{file}” là tệp Word kiểu cũ (.doc).',
    action: 'Mở tệp bằng Word, chọn Lưu thành, kiểu Tài liệu Word (.docx), rồi chọn tệp mới.',
  },
  'file-pdf': {
    what: '“{file}” là tệp PDF, không phải tệp Excel hay Word: bảng trong PDF không có hàng và cột để đọc.',
    action:
      'Đề nghị nơi gửi cung cấp tệp Word hoặc Excel gốc. Nếu không có, mở PDF bằng Word, kiểm tra lại bảng rồi lưu thành .docx.',
  },
  'file-rtf': {
    what: '“{file}” là tệp RTF.',
    action: 'Mở tệp bằng Word, chọn Lưu thành, kiểu Tài liệu Word (.docx), rồi chọn tệp mới.',
  },
  'file-html': {
    what: '“{file}” là trang web mang tên tệp Excel hoặc Word (nhiều phần mềm xuất báo cáo như vậy).',
    action: 'Mở tệp bằng Excel và lưu thành .xlsx, hoặc bằng Word và lưu thành .docx.',
  },
  'file-open-document': {
    what: '“{file}” là tệp OpenDocument (.ods, .odt).',
    action: 'Mở tệp bằng LibreOffice và lưu bảng tính thành .xlsx, văn bản thành .docx.',
  },
  'file-is-word': {
    what: '“{file}” là tệp Word, không phải tệp Excel.',
    action: 'Chọn Lấy bảng từ tệp Word, hoặc mở tệp ở bản Phuluc chạy trên trình duyệt, để có bảng trong Excel.',
  },
  'file-is-excel': {
    what: '“{file}” là tệp Excel, không phải tệp Word.',
    action: 'Mở thẳng tệp đó bằng Excel hoặc ở bản Phuluc chạy trên trình duyệt.',
  },
  'file-without-criteria': {
    what: '“{file}” không có bảng tiêu chí nào để so sánh.',
    action: 'Chọn tệp kế hoạch hoặc bảng điểm của năm cần so sánh, có cột mã, tiêu chí và điểm.',
  },
  'file-without-table': {
    what: '“{file}” không có bảng nào để lấy.',
    action: 'Nếu bảng là ảnh, hoặc phụ lục nằm ở tệp khác, hãy chọn tệp có bảng kẻ bằng Word.',
  },
};

export const EN_FILES: ProblemTexts<FileProblem> = {
  'file-not-found': { what: 'The file “{file}” was not found.', action: 'Check the name and the folder.' },
  'file-not-xlsx': {
    what: '“{file}” is not an Excel file (.xlsx).',
    action: 'Open it in Excel or LibreOffice and save it as .xlsx.',
  },
  'file-old-xls': {
    what: '“{file}” is an old Excel file (.xls).',
    action: 'Open it in Excel and save it as Excel Workbook (.xlsx).',
  },
  'file-encrypted': {
    what: '“{file}” has a password and cannot be read.',
    action: 'Open it in Excel or Word, remove the password (File, Info, Protect) and save it.',
  },
  'file-empty': {
    what: '“{file}” is empty: there is nothing in it (0 bytes).',
    action: 'Get the file again from whoever sent it; it may not have been copied or downloaded to its end.',
  },
  'file-broken': {
    what: '“{file}” is damaged and cannot be read.',
    action: 'Let Excel or Word open and repair it, save it, then try again.',
  },
  'file-too-large': {
    what: '“{file}” is too large: {megabytes} MB, the limit is {limit} MB.',
    action: 'Remove pictures and sheets that are not needed, then try again.',
  },
  'file-sheet-too-large': {
    what: 'The sheet “{sheet}” of “{file}” is too large: {megabytes} MB, the limit is {limit} MB. Most often a format was dragged down to its last row, over cells without words.',
    action:
      'In Excel select the first blank row below the table, press Ctrl+Shift+↓, right-click and choose Delete; do the same with the first blank column to its right (Ctrl+Shift+→); save, then try again.',
  },
  'file-many-parts': {
    what: '“{file}” has {parts} parts, more than the {limit} that can be read.',
    action:
      'Remove pictures, shapes and charts (Home, Find & Select, Go To Special, Objects, then Delete), save, then try again.',
  },
  'file-name-of-kind': {
    what: '“{file}”: this name does not fit what is in the file, and Excel would not open it.',
    action: 'Give the copy a name that ends in {extension}, as the source’s kind is: what macros it has are kept.',
  },
  'file-not-readable': {
    what: '“{file}” cannot be read now: another program has it open, or it was moved.',
    action: 'Close that file, then choose it again.',
  },
  'file-not-docx': {
    what: '“{file}” is not a Word file (.docx).',
    action: 'Open it in Word or LibreOffice and save it as .docx.',
  },
  'file-old-doc': {
    what: '“{file}” is an old Word file (.doc).',
    action: 'Open it in Word, save it as Word Document (.docx), then choose the new file.',
  },
  'file-pdf': {
    what: '“{file}” is a PDF file, not an Excel or Word file: tables in a PDF have no rows and columns to read.',
    action:
      'Ask for the Word or Excel file that it was made from. If there is none, open the PDF in Word, check the tables, and save it as .docx.',
  },
  'file-rtf': {
    what: '“{file}” is an RTF file.',
    action: 'Open it in Word, save it as Word Document (.docx), then choose the new file.',
  },
  'file-html': {
    what: '“{file}” is a web page under the name of an Excel or Word file, as some systems export their reports.',
    action: 'Open it in Excel and save it as .xlsx, or in Word and save it as .docx.',
  },
  'file-open-document': {
    what: '“{file}” is an OpenDocument file (.ods, .odt).',
    action: 'Open it in LibreOffice and save a spreadsheet as .xlsx, a text as .docx.',
  },
  'file-is-word': {
    what: '“{file}” is a Word file, not an Excel file.',
    action: 'Choose Get tables from a Word file, or open it in the Phuluc workbench, to have its tables in Excel.',
  },
  'file-is-excel': {
    what: '“{file}” is an Excel file, not a Word file.',
    action: 'Open it in Excel or in the Phuluc workbench.',
  },
  'file-without-criteria': {
    what: '“{file}” has no table with criteria to compare with.',
    action: 'Choose the plan or score table of the other year, with columns of codes, criteria and points.',
  },
  'file-without-table': {
    what: '“{file}” has no table that could be taken.',
    action:
      'If the table is a picture, or the appendix is another file, choose the file whose tables were made in Word.',
  },
};
