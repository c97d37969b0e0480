import type { Language } from '../language';

/** What the command prints. `{name}` is filled by the caller. */
export interface CommandWords {
  readonly help: string;
  readonly wrong: Readonly<
    Record<
      | 'unknown-command'
      | 'unknown-option'
      | 'value-missing'
      | 'value-unwanted'
      | 'no-file'
      | 'no-word-file'
      | 'one-file'
      | 'no-output'
      | 'no-output-of-read'
      | 'no-folder'
      | 'no-master'
      | 'no-day'
      | 'no-period'
      | 'no-plans'
      | 'two-files'
      | 'no-overview'
      | 'unknown-language',
      string
    >
  >;
  readonly sameFile: string;
  readonly outputExists: string;
  readonly fileExists: string;
  readonly copyExists: string;
  readonly tablesRead: string;
  readonly cannotWrite: string;
  readonly diskFull: string;
  readonly unsigned: string;
  readonly cannotMakeFolder: string;
  /** The thread that checked a file broke down. */
  readonly threadFailed: string;
  readonly nothingFound: string;
  readonly summary: string;
  readonly noTable: string;
  readonly written: string;
  readonly proof: string;
  readonly planFaults: string;
  readonly unplaced: string;
  readonly splitUnit: string;
  readonly splitGroup: string;
  readonly splitDone: string;
  readonly collected: string;
  readonly collectNothing: string;
  readonly collectSheet: string;
  readonly collectFate: Readonly<Record<'unknown-unit' | 'unreadable', string>>;
  readonly collectLockFile: string;
  readonly collectOtherPlan: string;
  readonly collectUnread: string;
  readonly collectRow: Readonly<Record<'own' | 'gone', string>>;
  readonly overview: { readonly done: string };
  readonly coverage: Readonly<
    Record<
      | 'head'
      | 'counts'
      | 'missing'
      | 'doubtful'
      | 'later'
      | 'noDay'
      | 'otherPoints'
      | 'notGiven'
      | 'conditional'
      | 'years',
      string
    >
  >;
  readonly collectAltered: string;
  readonly collectMissing: string;
  readonly collectCell: Readonly<Record<'conflict' | 'replaced', string>>;
}

const vi: CommandWords = {
  help: `phuluc: kiểm tra phụ lục của kế hoạch cải thiện PAR INDEX, SIPAS, PAPI

  phuluc check TỆP… [--set BỘ_TIÊU_CHÍ]… [--json] [--lang vi|en]
      Đọc các bảng phụ lục và báo lỗi. --set: đối chiếu với bộ tiêu chí trong tệp .json hoặc .xlsx này, có thể ghi nhiều
      lần. --json: mỗi tệp một đối tượng JSON trên một dòng.
      TỆP là .xlsx hoặc .docx: bảng trong tệp Word được đọc thẳng.
  phuluc read TỆP.docx -o TỆP_MỚI.xlsx [--overwrite]
      Ghi các bảng của tệp Word vào một tệp Excel, mỗi phụ lục một trang. Mọi ô là chữ như trong Word.
  phuluc sheets TỆP -o TỆP_MỚI.xlsx [--overwrite]
      Ghi một bản sao có tô màu điểm mất và phiếu giao việc cho từng đơn vị. Tệp gốc không bị sửa.
  phuluc split TỆP -o THƯ_MỤC [--overwrite]
      Ghi phiếu của mỗi đơn vị thành một tệp riêng để gửi đi.
  phuluc collect TỆP_CHÍNH TỆP_GỬI_VỀ… -o TỆP_MỚI.xlsx [--newer] [--other-plans] [--overwrite]
      Ghi một bản sao của tệp chính, thêm những gì các đơn vị đã ghi trong phiếu gửi về. Ô nào tệp chính đã ghi khác
      thì giữ nguyên và báo lại; --newer: lấy theo phiếu gửi về;
      --other-plans: lấy cả phiếu có số, năm hoặc cơ quan khác.
  phuluc due TỆP [--day NGÀY] [--unit ĐƠN_VỊ] [--json] [-o LỊCH.ics] [--overwrite]
      Việc còn phải làm và ngày đến hạn, báo cáo định kỳ thành từng ngày. --day: tính từ ngày này (31/12/2024); -o: ghi
      tệp lịch.
  phuluc coverage KẾ_HOẠCH_CẤP_TRÊN KẾ_HOẠCH_ĐƠN_VỊ [--unit "TÊN ĐƠN VỊ"] [--group "NHÓM"]… [--json]
      Đối chiếu: dòng nào cấp trên giao cho đơn vị mà kế hoạch của đơn vị chưa có, có hạn muộn hơn hoặc khác điểm.
      --unit: tên đơn vị; không ghi thì lấy theo trang “Thiết lập Phuluc” hoặc tên cơ quan trên kế hoạch.
      --group: chỉ tính các nhóm này của kế hoạch cấp trên là có đơn vị mình.
  phuluc compare TỆP_NĂM_TRƯỚC TỆP_NĂM_SAU [--json] [-o TỆP_MỚI.xlsx] [--overwrite]
      So điểm của hai năm theo tiêu chí, lĩnh vực và đơn vị. -o: ghi một bản sao của tệp năm sau có trang so sánh.
  phuluc report TỆP [--period KỲ/NĂM] [--json] [-o BÁO_CÁO.docx|TỆP_MỚI.xlsx] [--overwrite]
      Kết quả trong kỳ theo phiếu của các đơn vị. KỲ: q1, q2, q3, q4, half (6 tháng), nine-months (9 tháng), year; ví dụ
      q3/2024. -o: bản Word, hoặc một bản sao có trang báo cáo.
  phuluc overview KẾ_HOẠCH_CẤP_TRÊN THƯ_MỤC|TỆP… -o TỆP_MỚI.xlsx [--json] [--overwrite]
      Tổng hợp nhiều kế hoạch: mỗi đơn vị một dòng (đã gửi chưa, lỗi, dòng được giao đã có hay còn thiếu), mỗi tiêu chí
      một dòng. Tệp hỏng cũng là một dòng. --json: mỗi kế hoạch một dòng JSON.
  phuluc overview --from-json PHẦN.jsonl… -o TỆP_MỚI.xlsx
      Ghép các phần đã ghi bằng --json của cùng một kế hoạch cấp trên.

Mã kết thúc: 0 không có lỗi, 1 có lỗi trong bảng, có việc quá hạn hoặc có chỗ chưa lấy được, 2 không chạy được.`,
  wrong: {
    'unknown-command':
      'Không có lệnh “{word}”. Các lệnh: check, read, sheets, split, collect, due, coverage, compare, report, overview. Xem: phuluc --help',
    'unknown-option': 'Không hiểu “{word}”. Xem: phuluc --help',
    'value-missing': 'Sau “{word}” còn thiếu tên tệp, thư mục hoặc ngôn ngữ. Xem: phuluc --help',
    'value-unwanted': '“{word}” đứng một mình, không kèm giá trị. Xem: phuluc --help',
    'no-file': 'Chưa nêu tệp nào. Ví dụ: phuluc check ke-hoach.xlsx',
    'no-word-file': 'Chưa nêu tệp Word nào. Ví dụ: phuluc read ke-hoach.docx -o ke-hoach.xlsx',
    'no-output-of-read': 'Chưa nêu tệp mới để ghi. Ví dụ: phuluc read ke-hoach.docx -o ke-hoach.xlsx',
    'one-file': 'Lệnh này làm mỗi lần một tệp; bỏ “{word}” hoặc chạy riêng cho tệp đó.',
    'no-output': 'Chưa nêu tệp mới để ghi. Ví dụ: phuluc sheets ke-hoach.xlsx -o giao-viec.xlsx',
    'no-folder': 'Chưa nêu thư mục để ghi. Ví dụ: phuluc split giao-viec.xlsx -o gui-di',
    'no-master':
      'Cần tệp chính và ít nhất một tệp gửi về. Ví dụ: phuluc collect giao-viec.xlsx gui-ve/*.xlsx -o tong-hop.xlsx',
    'two-files': 'Cần đúng hai tệp. Ví dụ: phuluc compare nam-2022.xlsx nam-2023.xlsx',
    'no-period': '“{word}” không phải là kỳ báo cáo. Ví dụ: --period q3/2024, half/2024, year/2024.',
    'no-day': '“{word}” không phải là ngày. Ví dụ: --day 31/12/2024.',
    'no-overview':
      'Cần kế hoạch cấp trên, các kế hoạch hoặc thư mục, và tệp mới. Ví dụ: phuluc overview ke-hoach-tp.xlsx gui-ve -o tong-hop.xlsx',
    'no-plans':
      'Cần kế hoạch cấp trên rồi kế hoạch của đơn vị. Ví dụ: phuluc coverage ke-hoach-tp.xlsx ke-hoach-so.xlsx --unit "Sở Nội vụ"',
    'unknown-language': 'Không có ngôn ngữ “{word}”. Dùng --lang vi hoặc --lang en.',
  },
  sameFile: '{file}: tệp mới trùng với tệp gốc. Tệp gốc không bao giờ bị ghi đè; hãy chọn tên khác sau -o.',
  outputExists:
    '{file}: tệp này đã có, có thể các đơn vị đã ghi kết quả vào đó. Hãy chọn tên khác; muốn giữ phần đã ghi thì chạy lệnh sheets trên chính tệp này; muốn thay hẳn thì thêm --overwrite.',
  fileExists: '{file}: tệp này đã có, chưa ghi tệp nào. Hãy chọn thư mục khác; muốn thay hẳn thì thêm --overwrite.',
  copyExists: '{file}: tệp này đã có. Hãy chọn tên khác; muốn thay hẳn thì thêm --overwrite.',
  tablesRead: '{file}: đã ghi {count} trang: {sheets}.',
  cannotMakeFolder: '{file}: không tạo được thư mục này. Kiểm tra tên, và xem có tệp nào trùng tên không.',
  threadFailed: '{file}: việc kiểm tra bị dừng giữa chừng ({reason}). Chạy lại riêng tệp này.',
  cannotWrite: '{file}: không ghi được tệp này. Kiểm tra thư mục có tồn tại, tệp có đang mở trong Excel, rồi chạy lại.',
  diskFull: '{file}: ổ đĩa đã đầy, tệp này chưa được ghi. Xóa bớt tệp hoặc chọn ổ đĩa khác, rồi chạy lại.',
  unsigned: '{file}: bản sao không mang chữ ký số của tệp gốc, vì nội dung đã khác phần được ký. Cần thì ký lại.',
  nothingFound: 'Không thấy lỗi nào.',
  summary:
    '{criteria} tiêu chí, {tasks} nhiệm vụ: {errors} lỗi, {warnings} cảnh báo, {infos} gợi ý; tổng điểm mất {gap}',
  noTable: 'Không thấy bảng phụ lục nào trong tệp này.',
  written: '{file}: đã ghi. Thêm {added} trang, cập nhật {updated}, giữ nguyên {unchanged}; tô {criteria} tiêu chí.',
  proof:
    'Đối chiếu: {criteria} tiêu chí, {assignments} lượt giao việc, {points} điểm mất; kế hoạch và phiếu khớp nhau.',
  planFaults: 'Kế hoạch còn {facts}: nên xem lại trước khi dùng phiếu.',
  unplaced: 'Chưa vào phiếu: {facts}.',
  splitUnit: '{file}: {rows} việc',
  splitGroup: '{file}: {rows} việc; nhóm chưa rõ gồm đơn vị nào',
  splitDone: '{file}: đã ghi {files} tệp.',
  collected: '{file}: đã ghi. Lấy {taken} ô và dòng mới, thay {replaced} ô, để lại {conflicts} ô ghi khác nhau.',
  collectNothing: '{file}: không có phiếu nào do Phuluc lập; không lấy gì từ tệp này.',
  collectSheet: '{unit}: lấy {taken} ô, {rows} dòng',
  collectFate: {
    'unknown-unit': '{unit}: tệp chính không có đơn vị này; không lấy gì từ trang “{sheet}”.',
    unreadable: '{unit}: không còn dòng tên cột; không lấy gì từ trang “{sheet}”.',
  },
  collectLockFile: '{file}: tệp khóa của chương trình bảng tính, bỏ qua.',
  collectOtherPlan:
    '{unit}: phiếu của kế hoạch khác (“{returned}”, tệp chính là “{master}”); không lấy gì từ trang “{sheet}”. Vẫn lấy: thêm --other-plans.',
  collectUnread: 'Ô {at} ({row} · {column}) là công thức chưa có kết quả hoặc báo lỗi; chưa lấy.',
  overview: { done: '{file}: đã ghi. {plans} kế hoạch đọc được, {unread} tệp không đọc được.' },
  coverage: {
    head: '{file}: {unit} theo {above}',
    counts:
      'Được giao {given} dòng: đã có {covered}, có theo lời khác {reworded}, cần xem lại {doubtful}, chưa có {missing}; {later} dòng muộn hơn, {otherPoints} dòng khác điểm; {notGiven} dòng tự đề ra hoặc giao cho nơi khác.',
    missing: 'Chưa có: {row} ({role})',
    doubtful: 'Cần xem lại: {row} ~ {ours}',
    later: '{cell}: hạn {ours} muộn hơn {given} của cấp trên: {row}',
    noDay: '{cell}: không có hạn cụ thể, cấp trên giao đến {given}: {row}',
    otherPoints: '{cell}: điểm {ours}, cấp trên ghi {given}: {row}',
    notGiven: '{cell}: cấp trên không giao: {row}',
    conditional: 'Chưa tính {count} dòng giao cho nhóm có điều kiện: {groups}.',
    years: 'Kế hoạch cấp trên của năm {above}, kế hoạch này của năm {ours}: không so thời hạn.',
  },
  collectRow: { own: 'Dòng đơn vị ghi thêm: {row}', gone: 'Dòng không còn trong kế hoạch, để ở cuối phiếu: {row}' },
  collectAltered: '{row} · {column}: kế hoạch ghi “{held}”, phiếu gửi về ghi “{returned}”; không lấy.',
  collectMissing: 'Còn {count} đơn vị chưa báo cáo: {units}.',
  collectCell: {
    conflict: '{row} · {column}: tệp chính ghi “{held}”, phiếu gửi về ghi “{returned}”; giữ theo tệp chính.',
    replaced: '{row} · {column}: “{held}” được thay bằng “{returned}”.',
  },
};

const en: CommandWords = {
  help: `phuluc: checks the appendix tables of PAR INDEX, SIPAS and PAPI plans

  phuluc check FILE… [--set CRITERIA_SET]… [--json] [--lang vi|en]
      --set: hold tables against the criteria set in this .json or .xlsx file; may be given several times.
      Reads the tables and reports what is wrong. --json: one JSON object a file, each on one line.
      FILE is .xlsx or .docx: tables in a Word file are read as they are.
  phuluc read FILE.docx -o NEW.xlsx [--overwrite]
      Writes the tables of a Word file to an Excel file, each appendix on a sheet. Every cell is text, as in Word.
  phuluc sheets FILE -o NEW.xlsx [--overwrite]
      Writes a copy with the lost points highlighted and a responsibility sheet per unit. The source is not changed.
  phuluc split FILE -o FOLDER [--overwrite]
      Writes each unit's sheet as a file of its own, to be sent.
  phuluc collect MASTER RETURNED… -o NEW.xlsx [--newer] [--other-plans] [--overwrite]
      Writes a copy of the master with what units filled in on returned sheets. A cell in which the master holds
      something else is kept and reported; --newer: the returned sheet wins;
      --other-plans: sheets of another number, year or agency as well.
  phuluc due FILE [--day DAY] [--unit UNIT] [--json] [-o CALENDAR.ics] [--overwrite]
      Work still to be done and when it is due, recurring reports as single days. --day: as seen on this day
      (31/12/2024); -o: writes a calendar file.
  phuluc coverage PLAN_ABOVE OUR_PLAN [--unit "NAME"] [--group "GROUP"]… [--json]
      Holds our plan against the one above: rows that are given to the unit and missing, with a later deadline or other
      points. --unit: the unit's name; by default what the workbook says. --group: only these groups of the plan above
      take the unit in.
  phuluc compare EARLIER LATER [--json] [-o NEW.xlsx] [--overwrite]
      Points of two years by criterion, field and unit. -o: writes a copy of the later file with the comparison.
  phuluc report FILE [--period PERIOD/YEAR] [--json] [-o REPORT.docx|NEW.xlsx] [--overwrite]
      Results of a period as the units report them. PERIOD: q1, q2, q3, q4, half, nine-months, year; for example q3/2024.
      -o: the report for Word, or a copy of the file with its sheet.
  phuluc overview PLAN_ABOVE FOLDER|FILE… -o NEW.xlsx [--json] [--overwrite]
      Many plans in one workbook: a line a unit (sent or not, errors, rows that are given and covered or missing), a line
      a criterion. A broken file is a line too. --json: a JSON line a plan.
  phuluc overview --from-json PART.jsonl… -o NEW.xlsx
      Puts parts together that were written by --json beside one plan above.

Exit status: 0 no errors, 1 errors in the tables, late work or something not taken, 2 could not run.`,
  wrong: {
    'unknown-command':
      'There is no command “{word}”. Commands: check, read, sheets, split, collect, due, coverage, compare, report, overview. See: phuluc --help',
    'unknown-option': '“{word}” is not understood. See: phuluc --help',
    'value-missing': 'A file, a folder or a language is missing after “{word}”. See: phuluc --help',
    'value-unwanted': '“{word}” stands alone, without a value. See: phuluc --help',
    'no-file': 'No file was named. For example: phuluc check plan.xlsx',
    'no-word-file': 'No Word file was named. For example: phuluc read plan.docx -o plan.xlsx',
    'no-output-of-read': 'No new file was named. For example: phuluc read plan.docx -o plan.xlsx',
    'one-file': 'This command takes one file at a time; leave out “{word}” or run it alone.',
    'no-output': 'No new file was named. For example: phuluc sheets plan.xlsx -o sheets.xlsx',
    'no-folder': 'No folder was named. For example: phuluc split sheets.xlsx -o to-send',
    'no-master':
      'The master file and at least one returned file are needed. For example: phuluc collect sheets.xlsx returned/*.xlsx -o collected.xlsx',
    'two-files': 'Two files are needed. For example: phuluc compare year-2022.xlsx year-2023.xlsx',
    'no-period': '“{word}” is no period. For example: --period q3/2024, half/2024, year/2024.',
    'no-day': '“{word}” is no day. For example: --day 31/12/2024.',
    'no-overview':
      'The plan above, plans or folders and a new file are needed. For example: phuluc overview city.xlsx plans -o overview.xlsx',
    'no-plans':
      'The plan above and then the unit\'s plan are needed. For example: phuluc coverage city.xlsx ours.xlsx --unit "Sở Nội vụ"',
    'unknown-language': 'There is no language “{word}”. Use --lang vi or --lang en.',
  },
  sameFile: '{file}: the new file is the source itself. The source is never overwritten; choose another name after -o.',
  outputExists:
    '{file}: this file exists, and units may have filled it in. Choose another name; to keep what was filled in, run sheets on that file; to replace it, add --overwrite.',
  fileExists:
    '{file}: this file exists, and nothing was written. Choose another folder; to replace it, add --overwrite.',
  copyExists: '{file}: this file exists. Choose another name; to replace it, add --overwrite.',
  tablesRead: '{file}: written; number of sheets: {count} ({sheets}).',
  cannotMakeFolder: '{file}: this folder cannot be made. Check the name, and whether a file has the same name.',
  threadFailed: '{file}: the check broke off ({reason}). Run it again for this file alone.',
  cannotWrite:
    '{file}: cannot be written. Check that the folder exists and that the file is not open in Excel, then run again.',
  diskFull:
    '{file}: the disk is full, and this file was not written. Free some space or choose another disk, then run again.',
  unsigned:
    '{file}: the copy does not carry the digital signature of the source, because it holds other things than were signed. Sign it again if needed.',
  nothingFound: 'Nothing was found.',
  summary: '{criteria} criteria, {tasks} tasks: {errors} errors, {warnings} warnings, {infos} notes; {gap} points lost',
  noTable: 'There is no appendix table in this file.',
  written:
    '{file}: written. {added} sheets added, {updated} updated, {unchanged} unchanged; {criteria} criteria highlighted.',
  proof: 'Proof: {criteria} criteria, {assignments} assignments, {points} points lost; plan and sheets agree.',
  planFaults: 'The plan still has {facts}: look at that before the sheets are used.',
  unplaced: 'On no sheet: {facts}.',
  splitUnit: '{file}: {rows} rows',
  splitGroup: '{file}: {rows} rows; a group whose members are not listed',
  splitDone: '{file}: {files} files written.',
  collected:
    '{file}: written. {taken} new cells and rows taken, {replaced} cells replaced, {conflicts} cells that differ left alone.',
  collectNothing: '{file}: there is no sheet made by Phuluc; nothing was taken from this file.',
  collectSheet: '{unit}: {taken} cells and {rows} rows taken',
  collectFate: {
    'unknown-unit': '{unit}: the master does not have this unit; nothing was taken from the sheet “{sheet}”.',
    unreadable: '{unit}: the row of column names is gone; nothing was taken from the sheet “{sheet}”.',
  },
  collectLockFile: '{file}: a lock file of a spreadsheet program, left out.',
  collectOtherPlan:
    '{unit}: a sheet of another plan (“{returned}”, the master is “{master}”); nothing was taken from the sheet “{sheet}”. To take it: --other-plans.',
  collectUnread: 'Cell {at} ({row} · {column}) holds a formula without a result or an error; not taken.',
  overview: { done: '{file}: written. {plans} plans were read, {unread} files could not be.' },
  coverage: {
    head: '{file}: {unit} beside {above}',
    counts:
      '{given} rows are given: {covered} covered, {reworded} in other words, {doubtful} to be looked at, {missing} missing; {later} later, {otherPoints} with other points; {notGiven} rows are our own or given to others.',
    missing: 'Missing: {row} ({role})',
    doubtful: 'To be looked at: {row} ~ {ours}',
    later: '{cell}: {ours} is later than {given} of the plan above: {row}',
    noDay: '{cell}: no last day, the plan above says {given}: {row}',
    otherPoints: '{cell}: {ours} points, the plan above has {given}: {row}',
    notGiven: '{cell}: not given by the plan above: {row}',
    conditional: '{count} rows given to groups with a condition are not counted: {groups}.',
    years: 'The plan above is of {above}, this one of {ours}: deadlines are not compared.',
  },
  collectRow: {
    own: 'Row added by the unit: {row}',
    gone: 'Row no longer in the plan, kept at the end of the sheet: {row}',
  },
  collectAltered: '{row} · {column}: the plan says “{held}”, the returned sheet “{returned}”; not taken.',
  collectMissing: '{count} units have not reported: {units}.',
  collectCell: {
    conflict: '{row} · {column}: the master says “{held}”, the returned sheet “{returned}”; the master’s was kept.',
    replaced: '{row} · {column}: “{held}” was replaced by “{returned}”.',
  },
};

export const commandWords = (language: Language): CommandWords => (language === 'vi' ? vi : en);

/** Fills `{name}` in a text. A name without a value is a mistake of ours and stays visible. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
