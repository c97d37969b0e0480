/** What people ask each other, and what the column under the question holds, whoever asks and of whatever. */
const QUESTIONS: readonly (readonly [RegExp, string])[] = [
  // 'Khoa mình làm gì', 'Cần làm gì để đủ điểm'.
  [/(?:^| )làm gì(?:$| )/u, 'làm gì'],
  // 'Làm xong thì có gì', 'Xong phải ra cái gì'.
  [/(?:^| )xong (?:thì |là )?(?:phải |sẽ )?(?:có|được|ra)(?:$| )/u, 'sản phẩm'],
  // 'Vì sao mất điểm', 'Kẹt ở đâu', 'Vướng gì'.
  [
    /(?:^| )(?:vì|tại) sao(?:$| )|(?:^| )do đâu(?:$| )|^(?:đang |còn )?(?:kẹt|vướng|mắc|tắc|nghẽn|hỏng|lỗi|yếu|hở|hụt|thiếu)(?: .{1,20})?(?: ở đâu| chỗ nào| khâu nào| gì)$/u,
    'nguyên nhân',
  ],
  // 'Sửa thế nào', 'Kéo điểm bằng cách', 'Gỡ ra sao'.
  [
    /^(?:cần |phải |sẽ )?(?:sửa|gỡ|tháo gỡ|kéo|lấy|bù|khắc phục|xử lý|giải quyết|làm|cải thiện|nâng|tăng|vá|chữa|cứu|thực hiện)(?: .{1,30})? (?:(?:như )?thế nào|ra sao|cách nào|bằng cách(?: nào)?|kiểu gì)$/u,
    'cách làm',
  ],
];

/** The header `form` (see `headerForm`), a question as the word for what answers it: 'Sửa thế nào' as 'cách làm'. */
export const answerOf = (form: string): string => QUESTIONS.find(([asked]) => asked.test(form))?.[1] ?? form;
