/** The wordings of deadlines, on text in small letters whose short forms are written out. */

export const YEAR = '(?:\\s*(?:/|-|–|\\.|,|năm|của năm|\\s)\\s*(20\\d\\d)(?!\\d))?';
const ROMAN_OR_DIGIT = '(?:iv|i{1,3}|[1-4])';

/** Documents have numbers and dates that are no deadlines: 'Nghị quyết số 57/2025', 'Kế hoạch 121/KH-UBND ngày 6/6/2023'. */
export const DOCUMENT =
  /(?:(?:nghị quyết|quyết định|kế hoạch|chỉ thị|thông báo|công văn|nghị định|thông tư|luật|đề án|kết luận|hướng dẫn|văn bản)(?: số)?|số)\s*:?\s*\d+[/-][A-Za-zÀ-ỹ\d/.-]*(?:,? (?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|,? ngày \d{1,2} tháng \d{1,2} năm \d{4})?/gu;

/** A day after which nothing is in time; the last of a span. Groups: d m y of the end. */
export const SPAN_OF_DAYS =
  /(?<![\d/.])(\d{1,2})(?:\s*[/.]\s*(\d{1,2}))?(?:\s*[/.]\s*(20\d\d|\d\d))?\s*(?:-|–|đến(?: hết)?(?: ngày)?|tới)\s*(?:ngày )?(\d{1,2})\s*[/.]\s*(\d{1,2})(?:\s*[/.]\s*(20\d\d|\d\d(?!\d)))?(?![\d/])/g;
export const DATE =
  /(?<!\d)(20\d\d)-(\d{1,2})-(\d{1,2})(?!\d)|(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d|\d\d(?!\d))(?!\d)|ngày (\d{1,2})(?: tháng (\d{1,2})|\s*[/.]\s*(\d{1,2}))(?:,? năm (20\d\d)|\s*[/.]\s*(20\d\d))?|(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/])/g;
/** '30-9', '30.6': a day and its month. Two numbers that may both be months are none. */
export const DAY_BEFORE_SIGN = /(?<![\d/.-])(1[3-9]|2\d|3[01])[-.](0?[1-9]|1[0-2])(?![\d/-]|\.\d)/g;
/** '30/6, lùi đến 31/7', 'Quý I (gia hạn sang Quý II)': until when it was, and until when it is now. */
export const PUT_OFF =
  /^(.{2,60}?)[\s,;:(-]+(?:xin |được |đã )?(?:lùi|dời|gia hạn|giãn|hoãn|chuyển|điều chỉnh)(?: (?:lại|sang|đến|tới|thành|hết|về))*\s+((?:\d|(?:ngày|tuần|tháng|quý|năm|đầu|giữa|cuối) ).{1,60}?)\)?$/u;
export const QUARTERS = new RegExp(
  `((?:đầu|giữa|cuối|hết|trước) )?quý (${ROMAN_OR_DIGIT}(?:\\s*(?:,|và|&|\\+|-|–|đến|;|/(?!\\s*20))\\s*(?:quý )?${ROMAN_OR_DIGIT}(?![A-Za-zÀ-ỹ\\d]))*)(?![A-Za-zÀ-ỹ\\d])${YEAR}`,
  'gu',
);
/** 'III/2026', 'IV' in a column whose header says quarter. */
export const BARE_QUARTER = new RegExp(`^(iv|i{1,3})(?:\\s*[/-]\\s*(20\\d\\d))?\\.?$`);
export const WEEK_OF_MONTH = new RegExp(
  `tuần (?:thứ )?(?:[1-4]\\s*[-–,+]\\s*)?(1|2|3|4|5|i{1,3}|iv|v|đầu|cuối|nhất|nhì|hai|ba|tư)(?: (?:của|trong))?\\s*[,/-]?\\s*tháng (\\d{1,2})(?!\\d)${YEAR}`,
  'g',
);
export const WEEK_OF_YEAR = new RegExp(`tuần (?:thứ )?(\\d{1,2})(?!\\d)${YEAR}`, 'g');
export const MONTHS = new RegExp(
  `((?:đầu|giữa|cuối|hết|thượng tuần|trung tuần|hạ tuần) )?tháng (\\d{1,2}(?!\\d)(?:\\s*(?:,|và|&|\\+|-|–|đến|;)\\s*(?:tháng )?\\d{1,2}(?![\\d/]|\\s*/\\s*\\d{1,2}(?!\\d)))*)${YEAR}`,
  'g',
);
/** 'Tháng 4 - 9/2026': the months and their years. A date has one sign between its numbers, a span of months two. */
export const SPAN_OF_MONTHS =
  /(?<![\d/.-]|ngày )(?:tháng )?(?<![\d/.-]|ngày )(0?[1-9]|1[0-2])(?:\/(20\d\d))?\s*[-–]\s*(?:tháng )?(0?[1-9]|1[0-2])(?:\/|\s*năm\s*)(20\d\d)(?!\d)/g;
export const MONTH_OF_YEAR = /(?<![\d/])(0?[1-9]|1[0-2])\s*[/-]\s*(20\d\d)(?!\d)/g;
export const PART_OF_YEAR = new RegExp(
  `((?:0?6|sáu) tháng đầu|nửa đầu|(?:0?6|sáu) tháng cuối|nửa cuối|(?:0?9|chín) tháng(?: đầu)?|giữa|đầu)(?: năm)(?! học)${YEAR}`,
  'g',
);
export const NINE_MONTHS = new RegExp(`((?:0?6|0?9) tháng(?: đầu| cuối)?)${YEAR}`, 'g');
/** 'Năm học 2026 - 2027', 'Học kỳ I năm học 2026-2027'. */
export const SCHOOL_YEAR =
  /(?:(?:học kỳ|học kì|hk)\s*\.?\s*(i{1,3}|[123]|hè))?[\s,/(-]*(?:năm học|nh)\s*(20\d\d)\s*[-–/]\s*(20\d\d)\)?|(?:học kỳ|học kì|hk)\s*\.?\s*(i{1,3}|[123])(?![A-Za-zÀ-ỹ\d])|(?<!trước |đầu )năm học(?! 20)/gu;
export const SPAN_OF_YEARS = /(?<!\d)(20\d\d)\s*(?:-|–|đến|tới|\/)\s*(?:hết )?(?:năm )?(20\d\d)(?!\d)/g;
export const WHOLE_YEAR =
  /(?:giai đoạn|nhiệm kỳ|năm|trong|đến|hết|cuối|tới|vào)\s+(20\d\d)(?!\d)|(?:^|[,;&]\s*|và )(20\d\d)(?=$|[\s.,;:()])(?!\s*\d)/g;
export const BEFORE_YEAR = /trước (?:năm )?(20\d\d)(?!\d)/g;

/** Work without an end: 'Thường xuyên', 'Từ quý I/2026', '2025 và những năm tiếp theo'. */
export const ONGOING =
  /^duy trì (?:cả|trong|suốt) năm|^(?:(?:thực hiện|nhiệm vụ|công việc|làm|triển khai|duy trì)\s*)?(?:thường xuyên|liên tục|lâu dài|dài hạn|quanh năm|hằng ngày|hàng ngày|mỗi ngày|(?:trong |xuyên )?suốt|24\/(?:7|24))|^tx\.?$|(?:và|,) (?:những|các) năm (?:tiếp theo|sau|tiếp|kế tiếp)|trở đi(?:\.|$)/;
/** The same at the end of a text that begins otherwise. */
export const ENDS_ONGOING = /thường xuyên(?:,? liên tục)?[.;]?$/;
export const FROM_ON = /^(?:(?:kể|bắt đầu|thực hiện|triển khai) )?từ (?!.*(?: đến | tới |[-–]))/;

const PERIOD = '(?:ngày|đêm|tuần|tháng|quý|năm)';
export const PERIODIC = new RegExp(
  `định kỳ|đinh kỳ|${PERIOD} nào cũng (?!được)|(?:đầu|giữa)(?: và |, ?| - )cuối (?:mỗi |các )?(?:năm học|học kỳ|học kì|kỳ|${PERIOD}(?![A-Za-zÀ-ỹ])(?! \\d))|(?:0?[369]|sáu|ba|chín) tháng (?:một|1) (?:kỳ|lần)|(?:thứ [A-Za-zÀ-ỹ\\d]+|chủ nhật) (?:đầu|cuối) (?:tháng|quý)|mọi (?:đợt|kỳ|phiên|tháng|tuần|quý|ngày)(?![A-Za-zÀ-ỹ])|(?:hằng|hàng|mỗi|từng) (?:vụ|mùa|đợt|kỳ|phiên|khóa|buổi|ca)(?![A-Za-zÀ-ỹ])|(?:hằng|hàng|mỗi|từng|theo) (?:học kỳ|học kì|${PERIOD}(?![A-Za-zÀ-ỹ])(?! học))|\\d+ lần\\s*/\\s*${PERIOD}|\\d+ lần (?:một|1|mỗi|trong) ${PERIOD}(?! học)|${PERIOD}(?:\\s*/\\s*| \\d+ | một | hai )lần|(?:cuối|đầu) (?:mỗi|các) ${PERIOD}|tháng cuối quý|^ngày cuối (?:tháng|quý)$`,
  'u',
);
/** '6 tháng, năm', 'Quý, 6 tháng, năm', 'Tháng/quý/năm'. */
export const LIST_OF_PERIODS = new RegExp(
  `^(?:0?[69] tháng|tháng|quý|tuần|(?=.*(?:[,;/&+]| và ))(?:báo cáo |sơ kết |đánh giá )?(?:theo )?(?:(?:0?[369] tháng|sáu tháng|chín tháng|tháng|quý|cả năm|năm|tuần)(?: đầu năm| cuối năm)?(?:\\s*[,;/&+]\\s*|\\s+và\\s+|[.\\s]*$))+)$`,
);

/** 'Khi có yêu cầu', '10 ngày làm việc sau khi …', 'Theo tiến độ của …': what happens decides. */
export const EVENT =
  /^(?:(?:xong|hoàn thành|hoàn tất) )?(?:ngay )?(?:khi|sau khi|sau|theo|tại|ngay|trước|đột xuất|trong (?:quá trình|thời hạn|thời gian|vòng|kỳ|đợt|khi|phạm vi)|kịp thời|phát sinh|kể từ|cùng|tùy|tuỳ|căn cứ|đồng thời|kỳ họp|không quá|chậm nhất|tối đa|chưa xác định|không xác định|nếu|(?:trong )?(?:hè|tết)|trong ngày|(?:trong |vào |đầu |giữa |cuối )?(?:tuần|tháng|quý) (?:này|sau|tới)|(?:cho )?đến khi|dịp)(?![A-Za-zÀ-ỹ])| khi (?:có|phát sinh|được)|^(?:khoảng |sau |trong |chậm nhất |tối đa |không quá )*\d{1,3}(?:\s*[-–]\s*\d{1,3})? ?(?:ngày|tuần|tháng|giờ|h|phút|năm)(?: làm việc)?(?![A-Za-zÀ-ỹ])|\d+ ngày(?: làm việc)? (?:sau|kể từ|từ)(?![A-Za-zÀ-ỹ])|theo (?:kế hoạch|tiến độ|quy định|yêu cầu|lộ trình|chỉ đạo|thời hạn|kh)(?![A-Za-zÀ-ỹ])/u;
/** A plain number stands for days: a column 'Số ngày dự kiến'. '30.6' is the day of a month. */
export const PLAIN_NUMBER = /^(?!(?:1[3-9]|2\d|3[01])\.[1-9]$)\d{1,3}(?:[.,]\d)?$/;
/** So many days after an event: numbers of documents behind it are no dates. */
export const AFTER_EVENT =
  /^(?:trong )?(?:vòng |thời hạn )?\d{1,3} ?(?:ngày|tuần|tháng|giờ)(?: làm việc)?,? (?:sau|kể từ|từ)(?![A-Za-zÀ-ỹ])/u;
export const IN_PERIOD = /^(?:trong|cả|hết|đến hết|cuối|đầu|giữa|vào)(?: các)? (tháng|quý|năm)(?![A-Za-zÀ-ỹ])/u;

/** 'Từ tháng 3 đến tháng 10/2024', 'Quý II - Quý IV', 'Quý II/2026 - Quý I/2027': one span, due at its end. */
export const IN_ONE_SPAN =
  /(?:^|\s)từ .* (?:đến|tới) |^(?:quý|tháng) [ivx\d]+(?:\s*\/\s*20\d\d)?\s*(?:[-–]|đến)\s*(?:quý |tháng )?[ivx\d]+/;

/** Terms typed without accents, in texts that have none at all. */
export const WITHOUT_ACCENTS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])thuong xuyen(?![a-z])/g, 'thường xuyên'],
  [/(?<![a-z])lien tuc(?![a-z])/g, 'liên tục'],
  [/(?<![a-z])dinh ky(?![a-z])/g, 'định kỳ'],
  [/(?<![a-z])(?:hang|moi|tung) (?=ngay|tuan|thang|quy|nam)/g, 'hằng '],
  [/(?<![a-z])ca nam(?![a-z])/g, 'cả năm'],
  [/(?<![a-z])(?:truoc|xong truoc) /g, 'trước '],
  [/(?<![a-z])(?:den het|den|toi) /g, 'đến '],
  [/(?<![a-z])(?:ngay )?sau khi (?=[a-z])/g, 'sau khi '],
  [/(?<![a-z])khi co (?=[a-z])/g, 'khi có '],
  [/(?<![a-z])dau (?=thang|quy|nam)/g, 'đầu '],
  [/(?<![a-z])giua (?=thang|quy|nam)/g, 'giữa '],
  [/(?<![a-z])cuoi (?=thang|quy|nam)/g, 'cuối '],
  [/(?<![a-z])ngay(?![a-z])/g, 'ngày'],
  [/(?<![a-z])tuan(?![a-z])/g, 'tuần'],
  [/(?<![a-z])thang(?![a-z])/g, 'tháng'],
  [/(?<![a-z])quy(?![a-z])/g, 'quý'],
  [/(?<![a-z])nam(?![a-z])/g, 'năm'],
];

/** English terms in tables of projects, as Vietnamese ones write them. */
export const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(?:by|before|until|no later than) /g, 'trước '],
  [/(?<![A-Za-zÀ-ỹ])(?:monthly|every month)(?![A-Za-zÀ-ỹ])/gu, 'hằng tháng'],
  [/(?<![A-Za-zÀ-ỹ])(?:quarterly|every quarter)(?![A-Za-zÀ-ỹ])/gu, 'hằng quý'],
  [/(?<![A-Za-zÀ-ỹ])(?:weekly|every week)(?![A-Za-zÀ-ỹ])/gu, 'hằng tuần'],
  [/(?<![A-Za-zÀ-ỹ])(?:annually|yearly|every year)(?![A-Za-zÀ-ỹ])/gu, 'hằng năm'],
  [/^(?:ongoing|continuous(?:ly)?|regularly|all year(?: round)?)$/g, 'thường xuyên'],
  [/^upon (?=[A-Za-zÀ-ỹ])/gu, 'khi '],
];
const MONTHS_IN_ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_IN_ENGLISH = `(${MONTHS_IN_ENGLISH.join('|')})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?`;
/** '30 June 2026', 'June 30, 2026', 'June 2026'. */
export const DAY_IN_ENGLISH = new RegExp(
  `(?<![A-Za-zÀ-ỹ\\d])(?:(\\d{1,2})(?:st|nd|rd|th)?[ -])?${MONTH_IN_ENGLISH}(?![A-Za-zÀ-ỹ])(?: (\\d{1,2})(?:st|nd|rd|th)?,)?,?(?:[ -](20\\d\\d))?(?!\\d)`,
  'gu',
);
export const monthInEnglish = (name: string): number => MONTHS_IN_ENGLISH.indexOf(name) + 1;
