import type { UnitRole } from '../../../model/roles';
import { headerForm } from '../headers/key';
import { headerScores } from '../headers/scores';

/** What a mark in a cell may give: a time, or something to do. */
export type MarkRole = 'deadline' | UnitRole;

/** Crosses, ticks and dots. */
const SIGN = /^[xX×✓✔√☑☒✗✘●•○◯◎■□▲★*+]$/u;
/** Letters for what somebody does: 'CT', 'PH', 'R/A'. */
const LETTERS = /^\p{Lu}{1,3}\.?(?:\s*[/,+]\s*\p{Lu}{1,3}\.?)?$/u;
const WORDS =
  /^(?:chủ trì|phối hợp|thực hiện|tham gia|đầu mối|hỗ trợ|(?:làm )?(?:chính|phụ)|lo chính|cùng làm|giúp)$/iu;
const LONGEST = 12;

/** A cross says that it is so. A lone V, X or O is one as well, whatever its case. */
export const isSign = (text: string): boolean => SIGN.test(text) || /^[vo]$/i.test(text);
export const isLetters = (text: string): boolean =>
  text.length <= LONGEST && !isSign(text) && (LETTERS.test(text) || WORDS.test(text));
export const isMark = (text: string): boolean => text.length <= LONGEST && (isSign(text) || isLetters(text));

/** 'R/A' is two. */
export const lettersOf = (text: string): string[] =>
  isLetters(text) ? text.split(/\s*[/,+]\s*/).map((one) => one.replace(/\.$/, '').toUpperCase()) : [];

/** What offices write, where no legend says otherwise (plans of departments and communes, public, 2023 to 2026). */
const USUAL: readonly (readonly [letters: string, role: MarkRole])[] = [
  ['CT|C|CHỦ TRÌ|ĐM|ĐẦU MỐI|CTR|CHÍNH|LÀM CHÍNH|LO CHÍNH', 'lead'],
  ['PH|P|PHỐI HỢP|TG|THAM GIA|HT|HỖ TRỢ|H|PHỤ|LÀM PHỤ|CÙNG LÀM|GIÚP', 'coordinating'],
  ['TH|T|THỰC HIỆN|TK', 'implementing'],
];
/** Responsible, accountable, supporting; who is consulted or informed has nothing to do. */
const RACI: readonly (readonly [letters: string, role: MarkRole | null])[] = [
  ['A', 'lead'],
  ['R', 'implementing'],
  ['S', 'coordinating'],
  ['C|I|Q', null],
];

const spread = <T>(table: readonly (readonly [string, T])[]): Map<string, T> =>
  new Map(table.flatMap(([letters, role]) => letters.split('|').map((one) => [one, role] as const)));

const FILLED = '●■◎★☒✔xXvV';
const EMPTY = '○◯□☆oO';
/** Filled and empty signs in one table mean more and less. */
const hasBoth = (marks: ReadonlySet<string>): boolean =>
  [...marks].some((one) => FILLED.includes(one)) && [...marks].some((one) => EMPTY.includes(one));

/** What the marks of a table stand for: by its legend, as one of the known systems, else as offices use them. */
export function rolesOfMarks(
  marks: ReadonlySet<string>,
  legend: ReadonlyMap<string, string>,
): ReadonlyMap<string, MarkRole | null> {
  const letters = new Set([...marks].flatMap(lettersOf));
  const raci = spread(RACI);
  const isRaci = letters.has('R') && [...letters].every((one) => raci.has(one));
  // Where nobody is accountable, who is responsible leads.
  if (isRaci && !letters.has('A')) raci.set('R', 'lead');
  const usual: ReadonlyMap<string, MarkRole | null> = isRaci ? raci : spread(USUAL);
  const roles = new Map<string, MarkRole | null>();
  for (const one of letters) {
    const words = legend.get(one);
    if (words !== undefined && OVERSEES.test(words)) roles.set(one, null);
    else roles.set(one, (words === undefined ? null : roleOfWords(words)) ?? usual.get(one) ?? null);
  }
  for (const sign of [...marks].filter(isSign)) {
    const words = legend.get(sign);
    const said = words === undefined ? null : roleOfWords(words);
    if (said) roles.set(sign, said);
    else if (hasBoth(marks)) roles.set(sign, FILLED.includes(sign) ? 'lead' : 'coordinating');
  }
  return roles;
}

/** Who directs or watches over work neither does it nor answers for it. */
const OVERSEES =
  /^(?:chỉ đạo|phê duyệt|giám sát|theo dõi|kiểm tra|tham vấn|thông báo|được (?:tham vấn|thông báo))(?!.*(?:chủ trì|thực hiện|phối hợp))/iu;

function roleOfWords(words: string): MarkRole | null {
  const { kinds } = headerScores(headerForm(words));
  let best: MarkRole | null = null;
  let most = 1.5;
  for (const role of ['lead', 'coordinating', 'implementing'] as const) {
    const weight = kinds.get(role) ?? 0;
    if (weight > most) [best, most] = [role, weight];
  }
  return best;
}
