import { beginsGroup, beginsUnit, headOf } from './heads';
import { masked } from './remarks';
import { sentenceParts, startOf, type RolePart } from './role-sentences';
import { labelledParts } from './roles';

const TELLS_LEAD = /chủ trì|đầu mối|chịu trách nhiệm chính/iu;
const HANDED = /^.*(?<![A-Za-zÀ-ỹ])(?:do|giao|đề nghị|yêu cầu|phân công|cho)\s+(?=[A-Za-zÀ-ỹ])/iu;
/** What a name does not hold and work begins with, in small letters behind it. */
const WORK =
  /[\s,]+(?:rà soát|xây dựng|ban hành|tham mưu|triển khai|tổ chức|thực hiện|trình|kiểm tra|hướng dẫn|đôn đốc|cập nhật|hoàn thiện|hoàn thành|nghiên cứu|đề xuất|báo cáo|tuyên truyền|nâng cấp|đẩy mạnh|tăng cường|để|trong|theo|nhằm|về|khi|trước|hằng|hàng|định kỳ|giám sát|đánh giá|tổng hợp|lập|vận hành|bảo đảm|đảm bảo|bố trí|công khai|chỉ đạo|cung cấp|tiếp nhận|giải quyết|xử lý|số hóa|chuẩn bị|làm việc|đầu tư|hỗ trợ|khảo sát|thẩm định)(?![A-Za-zÀ-ỹ])/gu;

/**
 * 'Rà soát thủ tục (Sở A chủ trì, Sở B phối hợp)', 'Giao Sở A chủ trì, phối hợp với các sở ban hành …': who leads and who
 * helps, as the text of a task says it, without the work. Null unless it names a body that leads.
 */
export function partsInTask(text: string): RolePart[] | null {
  if (!TELLS_LEAD.test(text)) return null;
  const labelled = text.includes(':') ? labelledParts(text) : null;
  const told = labelled ?? [
    ...[...text.matchAll(/\(([^()]*)\)/g)].flatMap(([, remark]) => sentenceParts(remark!, bodiesIn) ?? []),
    ...(sentenceParts(text, bodiesIn) ?? []),
  ];
  const parts = told.flatMap(({ role, text: names }): RolePart[] => {
    const bodies = role === null ? '' : withoutTask(bodiesIn(names));
    return bodies === '' ? [] : [{ role, text: bodies }];
  });
  return parts.some(({ role }) => role === 'lead') ? parts : null;
}

const isBody = (text: string): boolean => {
  const head = headOf(text);
  return (beginsUnit(text, true) && head !== null && (head.rest !== '' || head.alone)) || beginsGroup(text);
};

/** What names bodies at the end of a text: what is handed to them stands before. */
function bodiesIn(text: string): string {
  let rest = startOf(text.replace(HANDED, ''));
  while (rest !== '' && !isBody(rest)) {
    const comma = masked(rest).search(/,|\s[-–]\s/u);
    rest = comma < 0 ? '' : startOf(rest.slice(comma + 1));
  }
  return rest;
}

/** The names alone: 'các sở, ngành' of 'các sở, ngành rà soát, trình ban hành'. */
function withoutTask(names: string): string {
  for (const work of names.matchAll(WORK)) {
    const before = startOf(names.slice(0, work.index));
    if (isBody(before)) return before;
  }
  return names;
}
