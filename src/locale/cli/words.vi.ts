import type { CommandWords } from './command-words';

export const vi: CommandWords = {
  help: `phuluc: kiểm tra phụ lục của kế hoạch cải thiện PAR INDEX, SIPAS, PAPI

  phuluc check TỆP… [--set BỘ_TIÊU_CHÍ]… [--json] [--lang vi|en]
      Đọc các bảng phụ lục và báo lỗi. --set: đối chiếu với bộ tiêu chí trong tệp .json hoặc .xlsx này, có thể ghi nhiều
      lần. --json: mỗi tệp một đối tượng JSON trên một dòng.
      TỆP là .xlsx hoặc .docx: bảng trong tệp Word được đọc thẳng.
  phuluc read TỆP.docx -o TỆP_MỚI.xlsx [--overwrite]
      Ghi các bảng của tệp Word vào một tệp Excel, mỗi phụ lục một trang tính. Mọi ô là chữ như trong Word.
  phuluc sheets TỆP -o TỆP_MỚI.xlsx [--overwrite]
      Ghi một bản sao có tô màu điểm mất và phiếu giao việc cho từng đơn vị. Tệp gốc không bị sửa.
  phuluc split TỆP -o THƯ_MỤC [--overwrite]
      Ghi phiếu của mỗi đơn vị thành một tệp riêng để gửi đi.
  phuluc collect TỆP_CHÍNH TỆP_GỬI_VỀ… -o TỆP_MỚI.xlsx [--newer] [--other-plans] [--overwrite]
      Ghi một bản sao của tệp chính, thêm những gì các đơn vị đã ghi trong phiếu gửi về. Ô nào tệp chính đã ghi khác
      thì giữ nguyên và báo lại; --newer: lấy theo phiếu gửi về;
      --other-plans: lấy cả phiếu có số, năm hoặc cơ quan khác.
  phuluc due TỆP [--day NGÀY] [--unit ĐƠN_VỊ] [--json] [-o LỊCH.ics] [--overwrite]
      Việc còn phải làm và ngày đến hạn, báo cáo định kỳ thành từng ngày. --day: tính từ ngày này (31/12/2024); --unit:
      chỉ việc của đơn vị này; -o: ghi tệp lịch.
  phuluc coverage KẾ_HOẠCH_CẤP_TRÊN KẾ_HOẠCH_ĐƠN_VỊ [--unit "TÊN ĐƠN VỊ"] [--group "NHÓM"]… [--json]
      Đối chiếu: dòng nào cấp trên giao cho đơn vị mà kế hoạch của đơn vị chưa có, có hạn muộn hơn hoặc khác điểm.
      --unit: tên đơn vị; không ghi thì lấy theo trang “Thiết lập Phuluc” hoặc tên cơ quan trên kế hoạch.
      --group: chỉ tính các nhóm này của kế hoạch cấp trên là có đơn vị mình.
  phuluc compare TỆP_NĂM_TRƯỚC TỆP_NĂM_SAU [--json] [-o TỆP_MỚI.xlsx] [--overwrite]
      So điểm của hai năm theo tiêu chí, lĩnh vực và đơn vị. -o: ghi một bản sao của tệp năm sau có trang so sánh.
  phuluc report TỆP [--period KỲ/NĂM] [--json] [-o BÁO_CÁO.docx|TỆP_MỚI.xlsx] [--overwrite]
      Kết quả trong kỳ theo phiếu của các đơn vị. KỲ: q1, q2, q3, q4, half (6 tháng), nine-months (9 tháng), year; ví dụ
      q3/2024. -o: bản Word, hoặc một bản sao có trang báo cáo.
  phuluc director TỆP [--day NGÀY] [--json] [-o TỆP_MỚI.xlsx] [--overwrite]
      Một trang cho lãnh đạo: điểm mất, tiêu chí mất nhiều điểm và đơn vị chủ trì, tiến độ, việc quá hạn và sắp đến hạn.
      -o: ghi một bản sao có trang ấy, in trên một tờ A4.
  phuluc overview KẾ_HOẠCH_CẤP_TRÊN THƯ_MỤC|TỆP… -o TỆP_MỚI.xlsx [--json] [--overwrite]
      Tổng hợp nhiều kế hoạch: mỗi đơn vị một dòng (đã gửi chưa, lỗi, dòng được giao đã có hay còn thiếu), mỗi tiêu chí
      một dòng. Tệp hỏng cũng là một dòng. --json: mỗi kế hoạch một dòng JSON.
  phuluc overview --from-json PHẦN.jsonl… -o TỆP_MỚI.xlsx
      Ghép các phần đã ghi bằng --json của cùng một kế hoạch cấp trên.

Mã kết thúc: 0 không có lỗi, 1 có lỗi trong bảng, có việc quá hạn hoặc có chỗ chưa lấy được, 2 không chạy được.`,
  wrong: {
    'unknown-command':
      'Không có lệnh “{word}”. Các lệnh: check, read, sheets, split, collect, due, coverage, compare, report, director, overview. Xem: phuluc --help',
    'unknown-option': 'Không hiểu “{word}”. Xem: phuluc --help',
    'value-missing': 'Sau “{word}” còn thiếu tên tệp, thư mục hoặc ngôn ngữ. Xem: phuluc --help',
    'value-unwanted': '“{word}” đứng một mình, không kèm giá trị. Xem: phuluc --help',
    'no-file': 'Chưa nêu tệp nào. Ví dụ: phuluc check ke-hoach.xlsx',
    'no-word-file': 'Chưa nêu tệp Word nào. Ví dụ: phuluc read ke-hoach.docx -o ke-hoach.xlsx',
    'no-output-of-read': 'Chưa nêu tệp mới để ghi. Ví dụ: phuluc read ke-hoach.docx -o ke-hoach.xlsx',
    'one-file': 'Lệnh này xử lý mỗi lần một tệp; bỏ “{word}” hoặc chạy riêng cho tệp đó.',
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
  tablesRead: '{file}: đã ghi {count} trang tính: {sheets}.',
  cannotMakeFolder: '{file}: không tạo được thư mục này. Kiểm tra tên, và xem có tệp nào trùng tên không.',
  threadFailed: '{file}: việc kiểm tra bị dừng giữa chừng ({reason}). Chạy lại riêng tệp này.',
  cannotWrite: '{file}: không ghi được tệp này. Kiểm tra thư mục có tồn tại, tệp có đang mở trong Excel, rồi chạy lại.',
  diskFull: '{file}: ổ đĩa đã đầy, tệp này chưa được ghi. Xóa bớt tệp hoặc chọn ổ đĩa khác, rồi chạy lại.',
  unsigned: '{file}: bản sao không mang chữ ký số của tệp gốc, vì nội dung đã khác phần được ký. Cần thì ký lại.',
  nothingFound: 'Không thấy lỗi nào.',
  nothingSure: 'Chưa thấy lỗi, nhưng chưa đọc hết bảng; chưa kiểm tra được chắc chắn: {doubts}.',
  summary:
    '{criteria} tiêu chí, {tasks} nhiệm vụ: {errors} lỗi, {warnings} cảnh báo, {infos} gợi ý; tổng điểm mất {gap}',
  noTable: 'Không thấy bảng phụ lục nào trong tệp này.',
  hidden: 'Trang tính đang ẩn, không được đọc: {sheets}. Nếu bảng ở đó, bỏ ẩn trang tính rồi chạy lại.',
  written:
    '{file}: đã ghi. Thêm {added} trang tính, cập nhật {updated}, giữ nguyên {unchanged}; tô {criteria} tiêu chí.',
  proof:
    'Đối chiếu: {criteria} tiêu chí, {assignments} lượt giao việc, {points} điểm mất; kế hoạch và phiếu khớp nhau.',
  planFaults: 'Kế hoạch còn {facts}: nên xem lại trước khi dùng phiếu.',
  unplaced: 'Chưa vào phiếu: {facts}.',
  splitUnit: '{file}: {rows} nhiệm vụ',
  splitGroup: '{file}: {rows} nhiệm vụ; nhóm chưa rõ gồm đơn vị nào',
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
  collectUnread: 'Ô {at} ({row} · {column}) là công thức chưa có kết quả, báo lỗi, hoặc là ảnh đặt trong ô; chưa lấy.',
  overview: { done: '{file}: đã ghi. {plans} kế hoạch đọc được, {unread} tệp không đọc được.' },
  coverage: {
    head: '{file}: {unit} theo {above}',
    counts:
      'Được giao {given} dòng: đã có {covered}, đã có, diễn đạt khác {reworded}, cần xem lại {doubtful}, chưa có {missing}; {later} dòng muộn hơn, {otherPoints} dòng khác điểm; {notGiven} dòng tự đề ra hoặc giao cho đơn vị khác.',
    missing: 'Chưa có: {row} ({role})',
    doubtful: 'Cần xem lại: {row} ~ {ours}',
    later: '{cell}: hạn {ours} muộn hơn {given} của cấp trên: {row}',
    noDay: '{cell}: không có hạn cụ thể, cấp trên giao đến {given}: {row}',
    otherPoints: '{cell}: điểm {ours}, cấp trên ghi {given}: {row}',
    notGiven: '{cell}: cấp trên không giao: {row}',
    conditional: 'Chưa tính {count} dòng giao cho nhóm có điều kiện: {groups}.',
    years: 'Kế hoạch cấp trên của năm {above}, kế hoạch này của năm {ours}: không đối chiếu thời hạn.',
  },
  collectRow: { own: 'Dòng đơn vị ghi thêm: {row}', gone: 'Dòng không còn trong kế hoạch, để ở cuối phiếu: {row}' },
  collectAltered: '{row} · {column}: kế hoạch ghi “{held}”, phiếu gửi về ghi “{returned}”; không lấy.',
  collectMissing: 'Còn {count} đơn vị chưa báo cáo: {units}.',
  collectCell: {
    conflict: '{row} · {column}: tệp chính ghi “{held}”, phiếu gửi về ghi “{returned}”; giữ theo tệp chính.',
    replaced: '{row} · {column}: “{held}” được thay bằng “{returned}”.',
  },
};
