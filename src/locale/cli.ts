import type { Language } from './language';

/** What the command prints. `{name}` is filled by the caller. */
export interface CommandWords {
  readonly help: string;
  readonly wrong: Readonly<Record<'unknown-command' | 'unknown-option' | 'no-file' | 'one-file' | 'no-output' | 'unknown-language', string>>;
  readonly sameFile: string;
  readonly outputExists: string;
  readonly cannotWrite: string;
  readonly nothingFound: string;
  readonly summary: string;
  readonly noTable: string;
  readonly written: string;
  readonly proof: string;
}

const vi: CommandWords = {
  help: `phuluc: kiểm tra phụ lục của kế hoạch cải thiện PAR INDEX, SIPAS, PAPI

  phuluc check TỆP… [--json] [--lang vi|en]
      Đọc các bảng phụ lục và báo lỗi. --json: mỗi tệp một đối tượng JSON trên một dòng.
  phuluc sheets TỆP -o TỆP_MỚI.xlsx [--overwrite]
      Ghi một bản sao có tô điểm mất và phiếu giao việc cho từng đơn vị. Tệp gốc không bị sửa.

Mã kết thúc: 0 không có lỗi, 1 có lỗi trong bảng, 2 không chạy được.`,
  wrong: {
    'unknown-command': 'Không có lệnh «{word}». Các lệnh: check, sheets. Xem: phuluc --help',
    'unknown-option': 'Không hiểu «{word}». Xem: phuluc --help',
    'no-file': 'Chưa nêu tệp nào. Ví dụ: phuluc check ke-hoach.xlsx',
    'one-file': 'Lệnh sheets làm mỗi lần một tệp; bỏ «{word}» hoặc chạy riêng cho tệp đó.',
    'no-output': 'Chưa nêu tệp mới để ghi. Ví dụ: phuluc sheets ke-hoach.xlsx -o giao-viec.xlsx',
    'unknown-language': 'Không có ngôn ngữ «{word}». Dùng --lang vi hoặc --lang en.',
  },
  sameFile: '{file}: tệp mới trùng với tệp gốc. Tệp gốc không bao giờ bị ghi đè; hãy chọn tên khác sau -o.',
  outputExists:
    '{file}: tệp này đã có, có thể các đơn vị đã ghi kết quả vào đó. Hãy chọn tên khác; muốn giữ phần đã ghi thì chạy lệnh sheets trên chính tệp này; muốn thay hẳn thì thêm --overwrite.',
  cannotWrite: '{file}: không ghi được tệp này. Kiểm tra thư mục có tồn tại, tệp có đang mở trong Excel, rồi chạy lại.',
  nothingFound: 'Không thấy lỗi nào.',
  summary: '{criteria} tiêu chí, {tasks} nhiệm vụ: {errors} lỗi, {warnings} cảnh báo, {infos} gợi ý; tổng điểm mất {gap}',
  noTable: 'Không thấy bảng phụ lục nào trong tệp này.',
  written: '{file}: đã ghi. Thêm {added} trang, cập nhật {updated}, giữ nguyên {unchanged}; tô {criteria} tiêu chí.',
  proof: 'Đối chiếu: {criteria} tiêu chí, {assignments} lượt giao việc, {points} điểm mất; kế hoạch và phiếu khớp nhau.',
};

const en: CommandWords = {
  help: `phuluc: checks the appendix tables of PAR INDEX, SIPAS and PAPI plans

  phuluc check FILE… [--json] [--lang vi|en]
      Reads the tables and reports what is wrong. --json: one JSON object a file, each on one line.
  phuluc sheets FILE -o NEW.xlsx [--overwrite]
      Writes a copy with the lost points highlighted and a responsibility sheet per unit. The source is not changed.

Exit status: 0 no errors, 1 errors in the tables, 2 could not run.`,
  wrong: {
    'unknown-command': 'There is no command «{word}». Commands: check, sheets. See: phuluc --help',
    'unknown-option': '«{word}» is not understood. See: phuluc --help',
    'no-file': 'No file was named. For example: phuluc check plan.xlsx',
    'one-file': 'sheets takes one file at a time; leave out «{word}» or run it alone.',
    'no-output': 'No new file was named. For example: phuluc sheets plan.xlsx -o sheets.xlsx',
    'unknown-language': 'There is no language «{word}». Use --lang vi or --lang en.',
  },
  sameFile: '{file}: the new file is the source itself. The source is never overwritten; choose another name after -o.',
  outputExists:
    '{file}: this file exists, and units may have filled it in. Choose another name; to keep what was filled in, run sheets on that file; to replace it, add --overwrite.',
  cannotWrite: '{file}: cannot be written. Check that the folder exists and that the file is not open in Excel, then run again.',
  nothingFound: 'Nothing was found.',
  summary: '{criteria} criteria, {tasks} tasks: {errors} errors, {warnings} warnings, {infos} notes; {gap} points lost',
  noTable: 'There is no appendix table in this file.',
  written: '{file}: written. {added} sheets added, {updated} updated, {unchanged} unchanged; {criteria} criteria highlighted.',
  proof: 'Proof: {criteria} criteria, {assignments} assignments, {points} points lost; plan and sheets agree.',
};

export const commandWords = (language: Language): CommandWords => (language === 'vi' ? vi : en);

/** Fills `{name}` in a text. A name without a value is a mistake of ours and stays visible. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
