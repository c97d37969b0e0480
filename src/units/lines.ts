import { LIST_MARK } from './bare-name';
import { beginsGroup, beginsUnit, headOf, isPost, startsWithLevel } from './heads';
import { isAboutPerson, masked } from './remarks';
import type { UnitVocabulary } from './vocabulary';

/** A line of a cell, without its list mark. */
interface Line {
  readonly text: string;
  /** '-', '+', '1.' or ''. */
  readonly mark: string;
  /** It follows a ';', which a name never holds. */
  readonly afterSign: boolean;
}

/**
 * The parts of a cell between ';' and line breaks. A line that only carries the one above on is joined to it, lines about
 * people are left out. Every line is looked at once, beside the one before.
 */
export function partsOf(text: string, vocabulary: UnitVocabulary): string[] {
  const parts: string[] = [];
  for (const { text: line, mark, afterSign } of withoutContacts(linesOf(text))) {
    const before = parts.at(-1);
    if (before !== undefined && !afterSign && goesOn(before, line, mark, vocabulary))
      parts.push(`${parts.pop()!} ${mark}${line}`);
    else parts.push(`${mark}${line}`);
  }
  return parts;
}

function linesOf(text: string): Line[] {
  const hidden = masked(text);
  const lines: Line[] = [];
  let from = 0;
  let afterSign = false;
  for (const match of hidden.matchAll(/;|\n|$/g)) {
    const line = text.slice(from, match.index).trim();
    if (line !== '') {
      const mark = LIST_MARK.exec(line)?.[0] ?? '';
      lines.push({ text: line.slice(mark.length), mark, afterSign });
      afterSign = false;
    }
    afterSign ||= match[0] === ';';
    from = match.index + 1;
  }
  return lines;
}

/** Lines of a list below a unit that name people name whom to ask there; the offices between them are where they sit. */
function withoutContacts(lines: readonly Line[]): Line[] {
  const people = lines.map(({ text }) => isAboutPerson(text));
  if (!people.includes(true)) return [...lines];
  const kept: Line[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]!.mark !== '') to++;
    const hasUnit = lines[from]!.mark === '' && !people[from];
    const hasPeople = hasUnit && people.slice(from + 1, to).includes(true);
    for (let at = from; at < to; at++) {
      const line = lines[at]!;
      if (people[at]) kept.push(...unitOf(line));
      else if (at === from || !hasPeople) kept.push(line);
    }
    from = to;
  }
  return kept;
}

/** 'Bà … - Phòng Kinh tế': the office that a line names behind a person. */
function unitOf(line: Line): Line[] {
  const office = /(?:[-–,]|thuộc)\s*([A-Za-zÀ-ỹ][^-–,]*)$/u.exec(line.text)?.[1] ?? '';
  const head = headOf(office);
  return head && !isPost(head.head) && beginsUnit(office) ? [{ ...line, text: office }] : [];
}

const OPEN_END = /(?:^|\s)(?:và|có|của|thuộc|cấp|các|&|cho|trực thuộc|tại|với|về)$|[,&]$|\s[-–+•]$|\S-$/;

/** Lines met before, one above the other. */
const metLines = new WeakMap<UnitVocabulary, Map<string, boolean>>();
const MEMORY = 20_000;

/** 'Sở Thông tin và' + 'Truyền thông', 'Các phòng, đơn vị có' + 'TTHC': the line below is the rest of a name. */
function goesOn(before: string, line: string, mark: string, vocabulary: UnitVocabulary): boolean {
  let met = metLines.get(vocabulary);
  if (!met) metLines.set(vocabulary, (met = new Map<string, boolean>()));
  const lines = `${before}\n${mark}${line}`;
  let joined = met.get(lines);
  if (joined === undefined) {
    joined = isJoined(before, line, mark, vocabulary);
    if (met.size >= MEMORY) met.clear();
    met.set(lines, joined);
  }
  return joined;
}

function isJoined(before: string, line: string, mark: string, vocabulary: UnitVocabulary): boolean {
  if (/^\(/.test(line) && masked(line).trim().replaceAll('\u0001', '') === '') return true;
  const tail = lastName(before, vocabulary);
  if (mark !== '') return /^[-–]/.test(mark) && !beginsUnit(line) && vocabulary.find(`${tail} - ${line}`) !== null;
  const isKnown = vocabulary.find(tail) !== null;
  if (isKnown && vocabulary.find(line)) return false;
  if (OPEN_END.test(before)) return true;
  if (vocabulary.find(`${tail} ${line}`)) return true;
  if (vocabulary.find(line)) return false;
  const headBefore = headOf(tail);
  const bareHead = headBefore !== null && headBefore.rest === '' && !isKnown;
  const small = /^\p{Ll}/u.test(line);
  if (/^(?:các|những|một số) /i.test(line)) return false;
  if (small && bareHead) return true;
  if (beginsUnit(line, true) && !startsWithLevel(line)) return false;
  if (startsWithLevel(line)) return true;
  if (small || /^[\d(]/.test(line)) return bareHead || !line.includes(' ') || !beginsGroup(line);
  if (beginsGroup(line)) return false;
  // A capital may begin another name, unless the one before needs more: 'Trung tâm Giám sát' + 'Điều hành'.
  return bareHead || (!isKnown && (headBefore !== null || beginsGroup(tail)));
}

/** The last name of a run, as far as a look tells. */
function lastName(text: string, vocabulary: UnitVocabulary): string {
  const plain = text.replace(LIST_MARK, '');
  let from = 0;
  for (const match of [...plain.matchAll(/\s*[,/]\s*| [-–+•] |\. /g)].slice(-6)) {
    const rest = plain.slice(match.index + match[0].length);
    if (vocabulary.find(rest) || beginsUnit(rest) || beginsGroup(rest)) from = match.index + match[0].length;
    if (vocabulary.find(plain.slice(from))) break;
  }
  return plain.slice(from);
}

/** The same for a cell of a row that may carry on the row above, at a page break. */
export function continuesLine(before: string, after: string, vocabulary: UnitVocabulary): boolean {
  const tail = lastName(before.slice(before.lastIndexOf('\n') + 1).replace(/^.*;\s*/, ''), vocabulary);
  if (vocabulary.find(after) && vocabulary.find(tail)) return false;
  if (/(^|\s)(và|có|của|thuộc|cấp|&)$|[,&-]$/.test(before)) return true;
  if (vocabulary.find(`${tail} ${after}`)) return true;
  return !vocabulary.looksLikeUnit(after) && /^\p{Ll}/u.test(after);
}
