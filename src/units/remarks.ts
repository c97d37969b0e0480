import { beginsGroup, headOf } from './heads';
import persons from './words/persons.json';

/** Stands for every letter of a remark in parentheses: neither a blank nor a sign, so that places stay. */
const MASK = '\u0001';

/** Text in parentheses is a remark or another name: it neither splits nor names. Same length, so that places stay. */
export const masked = (text: string): string =>
  text.includes('(') ? text.replace(/\([^()]*\)/g, (remark) => MASK.repeat(remark.length)) : text;

/** The text without its remarks in parentheses. */
export const withoutParentheses = (text: string): string =>
  text.includes('(')
    ? text
        .replace(/\s*\([^()]*\)/g, ' ')
        .replace(/ {2,}/g, ' ')
        .trim()
    : text;

/** A pattern for these words in small letters, with a first letter or all letters in capitals. */
function inAnyCapitals(words: string): string {
  return words
    .split(' ')
    .map((word) => `(?:${word}|${word[0]!.toUpperCase()}${word.slice(1)}|${word.toUpperCase()})`)
    .join(' ');
}

const SURNAME = `(?:${persons.surnames.join('|')})`;
/** 'Văn Phòng Sở', 'Đoàn Thanh Niên' begin like people and are none. */
const BODY = `(?:${persons.bodies.map(inAnyCapitals).join('|')})(?![A-Za-zÀ-ỹ])`;
const PERSON = `(?!${BODY})${SURNAME}(?: \\p{Lu}[A-Za-zÀ-ỹ\\d]*\\.?){1,4}`;
const longestFirst = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const anyCase = (words: readonly string[]): string =>
  longestFirst(words.flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]));
const MARK = `(?:${anyCase(persons.marks)})[.:]? ?`;
const LONG_POST = `(?:[Pp]hó )?(?:${anyCase(persons.posts)})`;
const SHORT_POST = `P?(?:${longestFirst(persons.shortPosts)})`;
const POST = `(?:${LONG_POST}|${SHORT_POST})(?: (?:Sở|phòng|Phòng|Ban|UBND|xã|phường|[\\p{Lu}\\d&]{2,8}))?`;
const NUMBER = '(?<!\\d)(?:\\+?84|0)\\d(?:[ .-]?\\d){7,9}(?!\\d)';
const CONTACT = `(?:(?:[Ss](?:ố )?[ĐđDd]?(?:iện thoại|t|T)|SĐT|SDT|sđt|sdt|ĐT|Đt|[Đđ]iện thoại|Tel|TEL|Mobile|Hotline|[Zz]alo|[Ee]-?mail)\\s*[.:]|${NUMBER}|[\\w.+-]+@[\\w-]+\\.\\w)`;

/** A line that names a person, or says how to reach one: 'Đ/c …', 'PGĐ …', 'SĐT: …'. */
const PERSON_LINE = new RegExp(
  `^(?:${MARK}(?=\\p{Lu})|${POST}\\s*[:–-]?\\s*(?:${MARK})?(?:${PERSON}|:)|${CONTACT}|${PERSON}\\s*(?:[-–,;:(]|${NUMBER}|$))`,
  'u',
);
/** The same within a line, where a unit stands before it. */
const PERSON_AFTER = new RegExp(
  `\\s*(?:[-–,:(]\\s*)?(?:(?<![A-Za-zÀ-ỹ])(?:${MARK}|${POST}\\s*[:–-]?\\s*(?:${MARK})?)${PERSON}|[:–-] ${PERSON}(?=$|[\\s,;:(-])|${CONTACT})`,
  'u',
);

/** A quick look: a family name, a figure or an address must be there. */
const MAY_NAME_PERSON = new RegExp(`(?:${persons.surnames.join('|')}) \\p{Lu}|\\d{3}|@|[:.]`, 'u');

/** True for a line about a person: no unit. */
export const isAboutPerson = (line: string): boolean =>
  (MAY_NAME_PERSON.test(line) || MAY_MARK.test(line)) && PERSON_LINE.test(line);
const MAY_MARK = new RegExp(`^(?:${MARK})`, 'u');

/** What stands before the first person or telephone number of a text; all of it when there is none. */
export function beforePerson(text: string): string {
  if (!MAY_NAME_PERSON.test(text)) return text;
  const match = PERSON_AFTER.exec(text);
  return match ? text.slice(0, match.index) : text;
}

/** What a unit is asked to do, written behind its name in small letters. */
const WORK =
  / (?:chủ trì|(?<!^(?:[Hh]ội đồng|HĐ|[Tt]ổ) (?=phối hợp (?!với|cùng)))phối hợp|(?:với|có|cùng) sự (?:tham gia|phối hợp|hỗ trợ|giúp đỡ)|trực tiếp|chịu trách nhiệm|làm đầu mối|là (?:đầu mối|cơ quan|đơn vị)|chủ động)(?![A-Za-zÀ-ỹ])/u;
/** The same, where only a name that is certainly whole may go before it: 'Trung tâm hỗ trợ …' is a name. */
const WORK_AFTER_WHOLE =
  / (?:tham mưu|(?<!^[Vv]ăn phòng )tổng hợp|triển khai|thực hiện|hướng dẫn|theo dõi|đôn đốc|kiểm tra|báo cáo|cung cấp|rà soát|theo (?:chức năng|phân công|nhiệm vụ|thẩm quyền|lĩnh vực)|xây dựng (?!cơ bản)|có trách nhiệm|đề xuất|gửi|để)(?![A-Za-zÀ-ỹ])/u;
const ONLY_GENERAL = /^(?:các |những )?(?:cơ quan|đơn vị|phòng|sở|bộ|tổ chức|ban|cá nhân)$/i;
/** 'Đơn vị cung cấp phần mềm': what it does is all that tells which one it is. */
const ONE_OF_MANY = /^(?:cơ quan|đơn vị|phòng|bộ phận|tổ chức|bên|cá nhân)$/i;
const ASKED =
  /^(?:(?:giao|đề nghị|do|chủ trì,?|phối hợp(?: với)?|tham mưu|thực hiện|cùng(?: với)?)\s*:?\s+)+(?=\p{Lu}|các |sở|ubnd)/iu;

/** The name without what the unit is asked to do: 'UBND các xã, phường trực tiếp triển khai …'. */
export function withoutWork(name: string, isWhole: (name: string) => boolean): string {
  const from = ASKED.exec(name)?.[0].length ?? 0;
  const text = name.slice(from);
  const strong = WORK.exec(text);
  const before = strong && text.slice(0, strong.index).replace(/[\s,]+$/, '');
  if (before && !ONLY_GENERAL.test(before) && isName(before)) return before;
  const weak = WORK_AFTER_WHOLE.exec(text);
  const whole = weak && text.slice(0, weak.index).replace(/[\s,]+$/, '');
  return whole && !ONE_OF_MANY.test(whole) && isWhole(whole) ? whole : text;
}

function isName(text: string): boolean {
  const head = headOf(text);
  return (head !== null && (head.rest !== '' || head.alone)) || beginsGroup(text);
}
