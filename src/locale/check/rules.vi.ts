import type { RuleText } from './finding-parts';

/** Names of the rules and why they are there. */
export const rules = {
  'code-malformed': {
    name: 'Mã không đọc được',
    why: 'Dòng không có mã đọc được thì không đối chiếu được với bộ tiêu chí, không cộng được vào tiêu chí cấp trên và khó dẫn chiếu.',
  },
  'code-unknown': {
    name: 'Mã không có trong bộ tiêu chí',
    why: 'Mã PAR INDEX lấy từ bộ tiêu chí đã công bố (876/QĐ-BNV). Phuluc chưa có đủ mọi tiêu chí của bộ, nên đây chỉ là gợi ý.',
  },
  'code-duplicate': {
    name: 'Mã trùng',
    why: 'Mỗi mã chỉ một dòng; nếu không, đơn vị không biết mình được giao dòng nào.',
  },
  'number-gap': {
    name: 'Số thứ tự không liên tục',
    why: 'Danh mục đánh số liên tục mà thiếu một số thì có thể đã sót một nhiệm vụ, hoặc quên đánh lại số sau khi bỏ bớt.',
  },
  'section-repeated': {
    name: 'Đề mục trùng số',
    why: 'Mỗi đề mục cùng cấp có số riêng; hai đề mục cùng số làm dẫn chiếu nhầm.',
  },
  'points-unreadable': {
    name: 'Điểm không đọc được',
    why: 'Ô điểm không phải là số thì không tham gia tính toán: điểm mất, tổng điểm và phiếu giao việc đều thiếu dòng này.',
  },
  'achieved-above-benchmark': {
    name: 'Điểm đạt được lớn hơn điểm chuẩn',
    why: 'Điểm chuẩn là mức tối đa của tiêu chí (876/QĐ-BNV).',
  },
  'benchmark-mismatch': {
    name: 'Điểm chuẩn khác bộ tiêu chí',
    why: 'Điểm chuẩn do bộ tiêu chí đã công bố quy định (876/QĐ-BNV, áp dụng cho chỉ số năm 2022 và 2023).',
  },
  'children-sum': {
    name: 'Tổng tiêu chí thành phần không khớp',
    why: 'Điểm của tiêu chí bằng tổng điểm các tiêu chí thành phần (876/QĐ-BNV); chỉ đối chiếu khi đã liệt kê đủ tiêu chí thành phần.',
  },
  'lead-missing': {
    name: 'Thiếu đơn vị chủ trì',
    why: 'Đơn vị chủ trì đôn đốc, kiểm tra, tổng hợp kết quả; thiếu thì không ai chịu trách nhiệm về nhiệm vụ.',
  },
  'deadline-missing': {
    name: 'Thiếu thời gian',
    why: 'Không có thời gian thì không theo dõi được tiến độ và không biết khi nào là quá hạn.',
  },
  'total-mismatch': {
    name: 'Dòng tổng không khớp',
    why: 'Số ghi ở dòng tổng phải đúng với số dòng và số điểm trong bảng.',
  },
  'points-negative': {
    name: 'Điểm âm',
    why: 'Mỗi tiêu chí được từ 0 đến điểm chuẩn (876/QĐ-BNV); điểm mất là hiệu của hai số đó.',
  },
  'points-missing': {
    name: 'Thiếu điểm',
    why: 'Thiếu một trong hai số thì không biết mất bao nhiêu điểm; ô trống không phải là 0.',
  },
  'nothing-lost': {
    name: 'Không mất điểm',
    why: 'Bảng chỉ nêu tiêu chí mất điểm; một tiêu chí đủ điểm có thể là ghi nhầm điểm.',
  },
  'lead-several': {
    name: 'Nhiều đơn vị chủ trì',
    why: 'Có hai đơn vị chủ trì thì không rõ đơn vị nào chịu trách nhiệm tổng hợp, báo cáo.',
  },
  'lead-is-group': {
    name: 'Chủ trì là một nhóm',
    why: '“Các phòng, đơn vị” có thể thực hiện hoặc phối hợp; giao chủ trì cho nhóm thì không có đơn vị nào chịu trách nhiệm.',
  },
  'implementer-missing': {
    name: 'Thiếu đơn vị thực hiện',
    why: 'Đơn vị chủ trì đôn đốc, tổng hợp; đơn vị thực hiện là đơn vị trực tiếp làm. Bảng đã có cột thực hiện thì mỗi dòng cần có tên đơn vị.',
  },
  'task-missing': {
    name: 'Thiếu nhiệm vụ',
    why: 'Dòng mất điểm mà không có nhiệm vụ thì kế hoạch không cải thiện được gì ở dòng đó.',
  },
  'product-missing': {
    name: 'Thiếu sản phẩm',
    why: 'Sản phẩm là căn cứ để xác nhận nhiệm vụ đã hoàn thành và là tài liệu kiểm chứng khi chấm điểm.',
  },
  'header-unclear': {
    name: 'Tên cột chưa rõ',
    why: 'Không nhận ra các cột thì không kiểm tra được dòng nào của bảng.',
  },
  'points-slipped': {
    name: 'Mất dấu phẩy thập phân',
    why: 'Sao chép từ Word hoặc PDF thường làm mất dấu phẩy: 1,4716 thành 14716. Điểm đạt được không thể lớn hơn điểm chuẩn (876/QĐ-BNV).',
  },
  'deadline-unreadable': {
    name: 'Thời gian không rõ',
    why: 'Thời gian không đọc được thì không theo dõi được thời hạn và nhiệm vụ quá hạn.',
  },
  'unit-abolished': {
    name: 'Cơ quan không còn',
    why: 'Từ 01/3/2025 các sở được hợp nhất, từ 01/7/2025 không còn cấp huyện; giao việc cho cơ quan đã kết thúc hoạt động thì không có ai thực hiện.',
  },
  'task-repeated': { name: 'Nhiệm vụ lặp lại', why: 'Cùng một nội dung ở nhiều dòng có thể là sao chép mà quên sửa.' },
  'appendix-reference': {
    name: 'Dẫn chiếu phụ lục không có',
    why: 'Dẫn chiếu tới phụ lục không có trong kế hoạch thường do sao chép từ kế hoạch khác (“Phụ lục II” trong khi các phụ lục là 1, 2, 3).',
  },
  'code-mangled': {
    name: 'Mã bị Excel đổi',
    why: 'Gõ 1.10 vào ô thường, Excel giữ 1,1; gõ 2.4.1, Excel hiểu là ngày 2/4/2001. Bản in sẽ mang mã khác.',
  },
  'code-order': {
    name: 'Mã không đúng thứ tự',
    why: 'Người đọc tìm tiêu chí theo mã tăng dần; dòng sai chỗ thường là do chuyển dòng hoặc gõ nhầm mã.',
  },
  'name-mismatch': {
    name: 'Tên khác bộ tiêu chí',
    why: 'Tên tiêu chí do bộ tiêu chí đã công bố quy định (876/QĐ-BNV); tên của tiêu chí khác nghĩa là mã hoặc tên bị sao chép nhầm.',
  },
  'points-as-text': {
    name: 'Điểm dạng văn bản',
    why: 'Excel không cộng, không so sánh điểm dạng văn bản; vài ô như vậy giữa các ô số bị bỏ sót trong mọi công thức.',
  },
  'unit-unknown': {
    name: 'Đơn vị lạ',
    why: 'Tên gõ nhầm thành một đơn vị khác: đơn vị thật không nhận được việc trong phiếu của mình.',
  },
  'unit-variant': {
    name: 'Một đơn vị nhiều cách viết',
    why: 'Cùng một đơn vị viết nhiều cách thì người đọc dễ tưởng là nhiều đơn vị (“KH&CN”, “KHCN”).',
  },
  'group-undefined': {
    name: 'Nhóm chưa có danh sách',
    why: 'Phuluc chỉ chia việc của một nhóm đến từng đơn vị khi biết nhóm đó gồm những đơn vị nào.',
  },
  'year-mismatch': {
    name: 'Năm cũ',
    why: 'Kế hoạch thường soạn trên bản của năm trước; năm còn sót lại làm sai mục tiêu.',
  },
  'method-unknown': {
    name: 'Phương thức chấm điểm lạ',
    why: 'Tiêu chí được chấm trên phần mềm hoặc qua điều tra xã hội học (876/QĐ-BNV); ghi sai thì đơn vị chuẩn bị nhầm tài liệu.',
  },
  'value-misplaced': {
    name: 'Giá trị ở nhầm cột',
    why: 'Thời gian hay đơn vị ở nhầm cột thì không vào phiếu giao việc và không theo dõi được thời hạn.',
  },
  'legacy-encoding': {
    name: 'Bảng mã chữ cũ (TCVN3, VNI)',
    why: 'Chữ phông .VnTime hay VNI chỉ hiện đúng khi máy có phông cũ; phần mềm và người nhận đọc thành chữ lạ.',
  },
  'given-not-covered': {
    name: 'Việc cấp trên giao chưa có',
    why: 'Đơn vị lập kế hoạch theo kế hoạch cấp trên (121/KH-UBND, IV.1); việc được giao mà không có trong kế hoạch thì không ai làm.',
  },
  'later-than-given': {
    name: 'Muộn hơn hạn của cấp trên',
    why: 'Cấp trên tính hạn theo kế hoạch của mình; theo hạn muộn hơn thì đơn vị bị tính quá hạn.',
  },
  'not-given': {
    name: 'Cấp trên không giao',
    why: 'Việc tự đề ra là bình thường; nhưng dòng này cũng có thể còn lại từ năm trước hoặc là việc của đơn vị khác.',
  },
} as const satisfies Record<string, RuleText>;
