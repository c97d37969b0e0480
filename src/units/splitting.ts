import { isPlaceholder } from '../model/cell-text';
import { cleanText } from '../model/text';
import { LIST_MARK } from './bare-name';
import { beginsUnit, bodyOf, headOf, isBareBody, isWholeBody, writtenHead } from './heads';
import { continuesLine, partsOf } from './lines';
import { BRAND, namesIn } from './names';
import { masked } from './remarks';
import type { UnitVocabulary } from './vocabulary';

/** One unit as a cell names it, before the workbook's spelling is chosen. */
export interface WrittenUnit {
  readonly key: string;
  /** As the cell writes it, remarks included. */
  readonly written: string;
  /** The name alone: no bullet, no remark in parentheses. */
  readonly bare: string;
  readonly isGroup: boolean;
}

/** A cell with more text than this is no list of units; it is read as one mention. */
const LONGEST_LIST = 1500;
const COMMA = String.raw`\s*,\s*`;
const BODY = '(?:HĐND|UBND|Hội đồng nhân dân|[UỦ][yỷ] ban nhân dân)';
const FURTHER_LEVEL = `(?:${COMMA}| và )(?:cấp )?(?:tỉnh|huyện|xã)(?![A-Za-zÀ-ỹ\\d])`;
/** 'HĐND, UBND cấp huyện, cấp xã': every body at every level (S001, 2.4.1). */
const BODIES_AT_LEVELS = new RegExp(
  `(${BODY}(?:${COMMA}${BODY})*) (?:các )?(cấp (?:tỉnh|huyện|xã|thôn)(?:${FURTHER_LEVEL})*)`,
  'giu',
);

/**
 * Splits a cell into the units that it names, by a grammar of names: a head word begins a name; ';', line breaks, bullets,
 * commas, slashes and 'và' part names only where one begins behind them. People, telephone numbers and what a unit is asked
 * to do are left out. Placeholders give an empty list. Takes time linear in the text.
 */
export function splitUnits(text: string, vocabulary: UnitVocabulary): readonly WrittenUnit[] {
  const clean = cleanText(text);
  if (clean === '' || isPlaceholder(clean)) return [];
  if (clean.length > LONGEST_LIST) return [unit(clean, clean, vocabulary)];
  const units: WrittenUnit[] = [];
  for (const part of withoutTranslations(clean, vocabulary)) {
    const [first, ...added] = part.split(ADDED);
    const cut = splitPart(first!, vocabulary);
    units.push(...(cut.length === 1 ? [withHeadOf(units.at(-1), cut[0]!, vocabulary)] : cut));
    units.push(...added.flatMap((piece) => splitPart(piece, vocabulary)));
  }
  return units;
}

/** 'Phòng Chính sách + Kho bạc': no name has a plus between its words. */
const ADDED = /\s\+\s(?=[A-Za-zÀ-ỹ])/u;

const ENGLISH_BODY =
  /(?:^|\/)\s*[A-Za-z&,. -]*\b(?:Department|Dept|Division|Office|Board|Committee|Center|Centre|Faculty|Unit)\b\.?[A-Za-z&,. -]*(?=\/|$)/g;

/** The parts of a cell; 'QA Department/Phòng Đảm bảo chất lượng' names one body twice. */
function withoutTranslations(text: string, vocabulary: UnitVocabulary): string[] {
  return partsOf(text, vocabulary).map((part) => {
    if (!part.includes('/')) return part;
    const rest = part.replace(ENGLISH_BODY, '').replace(/^\s*\/\s*/, '');
    return beginsUnit(rest, true) ? rest : part;
  });
}

const HEADLESS = /^\p{Lu}[A-Za-zÀ-ỹ&-]*(?: [A-Za-zÀ-ỹ]+){0,3}$/u;

/** 'Khoa Nội; Ngoại; Sản': the head is said once, whatever sign parts the names. */
function withHeadOf(before: WrittenUnit | undefined, own: WrittenUnit, vocabulary: UnitVocabulary): WrittenUnit {
  if (!before || before.isGroup || own.isGroup || !HEADLESS.test(own.bare)) return own;
  if (vocabulary.find(own.bare) !== null || headOf(own.bare) !== null || isWholeBody(own.bare) || BRAND.test(own.bare))
    return own;
  const head = headOf(before.bare);
  // 'Ban đại diện cha mẹ học sinh' tells what it is and has no name that others could stand beside.
  if (!head?.shared || !/^[\p{Lu}\d]/u.test(head.rest)) return own;
  return unit(own.written, `${writtenHead(before.bare, head)} ${own.bare}`, vocabulary);
}

/** A row that carries on the row above, over a page break: its unit is the rest of a name, or of a list. */
export function continuesName(before: string, after: string, vocabulary: UnitVocabulary): boolean {
  if (after === '' || isPlaceholder(before) || /^[-+•*]\s/.test(after)) return false;
  // A list broken after its sign goes on: 'Văn phòng Sở;' + 'Thanh tra', '- Văn phòng\n-' + 'Thanh tra'.
  if (/[;,]$|\s[-+•]$/.test(before)) return true;
  return continuesLine(before, after, vocabulary);
}

/** Parts met before: the units of a plan stand in many cells, each time with others. */
const metParts = new WeakMap<UnitVocabulary, Map<string, readonly WrittenUnit[]>>();
const MEMORY = 20_000;

function splitPart(part: string, vocabulary: UnitVocabulary): readonly WrittenUnit[] {
  let met = metParts.get(vocabulary);
  if (!met) metParts.set(vocabulary, (met = new Map<string, readonly WrittenUnit[]>()));
  const before = met.get(part);
  if (before) return before;
  const units = cutPart(part, vocabulary);
  if (met.size >= MEMORY) met.clear();
  met.set(part, units);
  return units;
}

function cutPart(part: string, vocabulary: UnitVocabulary): WrittenUnit[] {
  const mark = LIST_MARK.exec(part)?.[0] ?? '';
  const bulleted = mark !== '';
  const text = part.slice(mark.length).trim();
  if (text === '') return [];
  const found: WrittenUnit[] = [];
  let from = 0;
  for (const match of masked(text).matchAll(BODIES_AT_LEVELS)) {
    const written = match[0];
    const bodies = match[1]!.split(/\s*,\s*/);
    const levels = match[2]!.split(/\s*,\s*| và /i).map((level) => (/^cấp /i.test(level) ? level : `cấp ${level}`));
    // One body at one level is a plain name and may be part of a longer one ('Văn phòng UBND cấp huyện').
    if (bodies.length * levels.length === 1) continue;
    const gap = text.slice(from, match.index);
    const before = gap.replace(/(?:[\s,./-]|\s(?:và|cùng))+$/, '');
    if (before !== '' && before.length === gap.trimEnd().length) continue;
    found.push(...splitNames(before, bulleted, vocabulary));
    for (const body of bodies) for (const level of levels) found.push(unit(written, `${body} ${level}`, vocabulary));
    from = match.index + written.length;
  }
  found.push(...splitNames(text.slice(from).replace(/^[\s,./]+(?:và )?(?=\S)/, ''), bulleted, vocabulary));
  return found;
}

function splitNames(text: string, bulleted: boolean, vocabulary: UnitVocabulary): WrittenUnit[] {
  const trimmed = text.trim();
  const whole = trimmed.replace(/[\s.,;:-]+$/, '');
  if (whole === '' || isPlaceholder(whole)) return [];
  if (vocabulary.find(whole)) return [unit(trimmed, whole, vocabulary)];
  const parts = namesIn(trimmed, vocabulary, bulleted).filter((part) => !isPlaceholder(part.bare));
  let next = '';
  return parts
    .toReversed()
    .map(({ written, bare }) => {
      next = bare + levelOfNext(bare, next);
      return unit(written, next, vocabulary);
    })
    .reverse();
}

/** 'HĐND, UBND tỉnh': the level of the last body is that of all. */
function levelOfNext(bare: string, next: string): string {
  if (!isBareBody(bare)) return '';
  const body = bodyOf(next);
  return body === '' || body === bare ? '' : next.slice(body.length);
}

function unit(written: string, bare: string, vocabulary: UnitVocabulary): WrittenUnit {
  return {
    key: vocabulary.keyOf(bare),
    written: written.replace(LIST_MARK, ''),
    bare,
    isGroup: vocabulary.isGroup(bare),
  };
}
