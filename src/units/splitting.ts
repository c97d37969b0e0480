import type { UnitVocabulary } from './vocabulary';
import { cleanText } from '../model/text';
import { isPlaceholder } from '../model/cell-text';

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
const FURTHER_LEVEL = String.raw`(?:${COMMA}| và )(?:cấp )?(?:tỉnh|huyện|xã)(?![\p{L}\d])`;
/** 'HĐND, UBND cấp huyện, cấp xã': every body at every level (S001, 2.4.1). */
const BODIES_AT_LEVELS = new RegExp(
  `(${BODY}(?:${COMMA}${BODY})*) (?:các )?(cấp (?:tỉnh|huyện|xã|thôn)(?:${FURTHER_LEVEL})*)`,
  'giu',
);
/** What stands before a name in a list: a bullet, '1.', 'a)'. */
const LIST_MARK = /^(?:[-–+•*]\s*|\d{1,2}[.)]\s+|[a-zđ]\)\s+)/;

/**
 * Splits a cell into the units that it names. Splits at ';', line breaks and bullets; at commas, slashes, run-together
 * bullets, full stops and blanks only where the parts on both sides are units by themselves; never at 'và', never inside a
 * known name, also where a line break cuts it.
 * Placeholders give an empty list.
 */
export function splitUnits(text: string, vocabulary: UnitVocabulary): readonly WrittenUnit[] {
  const clean = cleanText(text);
  if (clean === '' || isPlaceholder(clean)) return [];
  if (clean.length > LONGEST_LIST) return [unit(clean, clean, vocabulary)];
  return pieces(clean, vocabulary).flatMap((piece) => splitPiece(piece, vocabulary));
}

/** Text in parentheses is a remark or another name: it neither splits nor names. Same length, so that places stay. */
const withoutRemarks = (text: string): string =>
  text.includes('(') ? text.replace(/\([^()]*\)/g, (remark) => ' '.repeat(remark.length)) : text;

/** The parts between ';' and line breaks; a line that only carries the one above on is joined to it. */
function pieces(text: string, vocabulary: UnitVocabulary): string[] {
  const masked = withoutRemarks(text);
  const blocks: string[][] = [[]];
  let from = 0;
  for (const match of masked.matchAll(/;|\n|$/g)) {
    const line = text.slice(from, match.index).trim();
    const lines = blocks.at(-1)!;
    const onlyRemark = line !== '' && masked.slice(from, match.index).trim() === '';
    if (onlyRemark && lines.length > 0) lines.push(`${lines.pop()!} ${line}`);
    else if (line !== '') lines.push(line);
    if (match[0] === ';') blocks.push([]);
    from = match.index + 1;
  }
  return blocks.flatMap((lines) => (lines.length > 1 ? unwrapped(lines, vocabulary) : lines));
}

/** A cell of a narrow column, converted from PDF, cuts a list of names into as many lines. */
const MOST_LINES_JOINED = 12;

/** The best way from a line on: its first piece ends before the line `to`, and is a list of known units or not. */
interface Rest {
  readonly unknown: number;
  readonly pieces: number;
  readonly to: number;
  readonly known: boolean;
}

/** Lines put together where that leaves the fewest lines that no known unit explains, and then the most pieces. */
function unwrapped(lines: readonly string[], vocabulary: UnitVocabulary): string[] {
  const isKnownList = (text: string): boolean => {
    const units = splitPiece(text, vocabulary);
    return units.length > 0 && units.every(({ bare }) => vocabulary.find(bare));
  };
  const best: Rest[] = [];
  best[lines.length] = { unknown: 0, pieces: 0, to: lines.length, known: true };
  for (let from = lines.length - 1; from >= 0; from--) {
    const alone = best[from + 1]!;
    let least: Rest = { unknown: alone.unknown + 1, pieces: alone.pieces + 1, to: from + 1, known: false };
    for (let to = from + 1; to <= Math.min(lines.length, from + MOST_LINES_JOINED); to++) {
      const rest = best[to]!;
      const better = rest.unknown < least.unknown || (rest.unknown === least.unknown && rest.pieces + 1 > least.pieces);
      if (better && isKnownList(lines.slice(from, to).join(' ')))
        least = { unknown: rest.unknown, pieces: rest.pieces + 1, to, known: true };
    }
    best[from] = least;
  }
  const found: string[] = [];
  let knownBefore = true;
  for (let from = 0; from < lines.length; from = best[from]!.to) {
    const { to, known } = best[from]!;
    const piece = lines.slice(from, to).join(' ');
    if (from > 0 && !(known && knownBefore) && continuesName(found.at(-1)!, piece, vocabulary))
      found.push(`${found.pop()!} ${piece}`);
    else found.push(piece);
    knownBefore = known;
  }
  return found;
}

/** 'Sở Thông tin và' + 'Truyền thông', 'Các phòng, đơn vị có' + 'TTHC': a name broken by a line break. */
export function continuesName(before: string, after: string, vocabulary: UnitVocabulary): boolean {
  if (after === '' || isPlaceholder(before) || /^[-+•*]\s/.test(after)) return false;
  // A list broken after its sign goes on: 'Văn phòng Sở;' + 'Thanh tra', '- Văn phòng\n-' + 'Thanh tra'.
  if (/[;,]$|\s[-+•]$/.test(before)) return true;
  const last = splitPiece(before, vocabulary).at(-1)?.bare ?? before;
  if (vocabulary.find(after) && vocabulary.find(last)) return false;
  if (/(^|\s)(và|có|của|thuộc|cấp|&)$|[,&-]$/.test(before)) return true;
  if (vocabulary.find(`${last} ${after}`)) return true;
  return !vocabulary.looksLikeUnit(after) && /^\p{Ll}/u.test(after);
}

/** Pieces met before: the units of a plan stand in many cells, each time with others. */
const metPieces = new WeakMap<UnitVocabulary, Map<string, readonly WrittenUnit[]>>();
const MEMORY = 20_000;

function splitPiece(piece: string, vocabulary: UnitVocabulary): readonly WrittenUnit[] {
  let met = metPieces.get(vocabulary);
  if (!met) metPieces.set(vocabulary, (met = new Map<string, readonly WrittenUnit[]>()));
  const before = met.get(piece);
  if (before) return before;
  const units = cutPiece(piece, vocabulary);
  if (met.size >= MEMORY) met.clear();
  met.set(piece, units);
  return units;
}

function cutPiece(piece: string, vocabulary: UnitVocabulary): WrittenUnit[] {
  const text = piece.replace(LIST_MARK, '').trim();
  if (text === '') return [];
  const masked = withoutRemarks(text);
  const found: WrittenUnit[] = [];
  let from = 0;
  for (const match of masked.matchAll(BODIES_AT_LEVELS)) {
    const written = match[0];
    const bodies = match[1]!.split(/\s*,\s*/);
    const levels = match[2]!.split(/\s*,\s*| và /i).map((level) => (/^cấp /i.test(level) ? level : `cấp ${level}`));
    // One body at one level is a plain name and may be part of a longer one ('Văn phòng UBND cấp huyện').
    if (bodies.length * levels.length === 1) continue;
    const before = text.slice(from, match.index).replace(/[\s,./-]+$/, '');
    if (before !== '' && !/[,./-]\s*$/.test(text.slice(from, match.index))) continue;
    found.push(...splitNames(before, vocabulary));
    for (const body of bodies) for (const level of levels) found.push(unit(written, `${body} ${level}`, vocabulary));
    from = match.index + written.length;
  }
  found.push(...splitNames(text.slice(from).replace(/^[\s,./]+(?=\S)/, ''), vocabulary));
  return found;
}

interface Cut {
  readonly at: number;
  readonly next: number;
  /** A blank alone separates only names of the vocabulary; a sign also names that look like units. */
  readonly sign: boolean;
}

/** Cuts a run of names where every part is a unit by itself, into as few parts as possible; else leaves it whole. */
function splitNames(text: string, vocabulary: UnitVocabulary): WrittenUnit[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (bareName(trimmed, vocabulary) === '') return [];
  const whole = [unit(trimmed, bareName(trimmed, vocabulary), vocabulary)];
  if (vocabulary.find(bareName(trimmed, vocabulary))) return whole;
  const masked = withoutRemarks(trimmed);
  const cuts: Cut[] = [...masked.matchAll(/\s*[,/]\s*| [-–+•] ?|\. | +/g)].map((match) => ({
    at: match.index,
    next: match.index + match[0].length,
    sign: /\S/.test(match[0]),
  }));
  const known = (part: string, _: boolean, beforeBlank: boolean): boolean => isKnown(part, beforeBlank, vocabulary);
  const parts =
    bestParts(trimmed, cuts, known) ??
    bestParts(
      trimmed,
      cuts,
      (part, signs, blank) => known(part, signs, blank) || (signs && isLikely(part, vocabulary)),
    );
  return parts ? parts.map((part) => unit(part, bareName(part, vocabulary), vocabulary)) : whole;
}

/** No name of a unit has more cuts inside than this. */
const LONGEST_NAME = 24;
/** Tells whether a part is a unit; `signs`: it stands between signs or the ends, `beforeBlank`: a mere blank ends it. */
type IsUnit = (part: string, signs: boolean, beforeBlank: boolean) => boolean;

function bestParts(text: string, cuts: readonly Cut[], isUnit: IsUnit): string[] | null {
  if (cuts.length === 0) return null;
  // best[i]: fewest parts for the text before cut i, with the cut where the last of them began.
  const ends = [...cuts.map((cut) => cut.at), text.length];
  const best: ({ readonly parts: number; readonly from: number } | null)[] = new Array<null>(ends.length).fill(null);
  for (let end = 0; end < ends.length; end++)
    for (let from = Math.max(-1, end - LONGEST_NAME); from < end; from++) {
      const before = from < 0 ? 0 : best[from]?.parts;
      if (before === undefined || (best[end]?.parts ?? Infinity) <= before + 1) continue;
      const start = from < 0 ? 0 : cuts[from]!.next;
      const signs = (from < 0 || cuts[from]!.sign) && (end === cuts.length || cuts[end]!.sign);
      if (isUnit(text.slice(start, ends[end]), signs, end < cuts.length && !cuts[end]!.sign))
        best[end] = { parts: before + 1, from };
    }
  const parts: string[] = [];
  for (let end = ends.length - 1; end >= 0;) {
    const step = best[end];
    if (!step) return null;
    parts.unshift(text.slice(step.from < 0 ? 0 : cuts[step.from]!.next, ends[end]).trim());
    end = step.from;
  }
  return parts.length > 1 ? parts : null;
}

/** 'Văn phòng Sở Nội vụ' is one office: before a mere blank a name of two words may be the beginning of a longer one. */
function isKnown(part: string, beforeBlank: boolean, vocabulary: UnitVocabulary): boolean {
  const name = bareName(part, vocabulary);
  return vocabulary.find(name) !== null && (!beforeBlank || name.split(' ').length > 2);
}

/** A part that begins as units do: 'Trung tâm Văn hóa, Thể thao' is one name, 'Phòng Nội vụ, Phòng Tư pháp' is two. */
function isLikely(part: string, vocabulary: UnitVocabulary): boolean {
  const name = bareName(part, vocabulary);
  const tails = name.split(/\s*[,/]\s*| [-–] |\. /).slice(1);
  return (
    vocabulary.looksLikeUnit(name) && tails.every((tail) => !vocabulary.looksLikeUnit(tail) && !vocabulary.find(tail))
  );
}

/** The name without bullet, remarks and closing signs. */
function bareName(part: string, vocabulary: UnitVocabulary): string {
  const bare = part.replace(LIST_MARK, '').replace(/[\s.,;:-]+$/, '');
  // A name of the vocabulary may itself hold parentheses.
  if (!bare.includes('(') || vocabulary.find(bare)) return bare;
  return (
    withoutRemarks(bare)
      .replace(/\s+/g, ' ')
      .replace(/[\s.,;:-]+$/, '')
      .trim() || bare
  );
}

function unit(written: string, bare: string, vocabulary: UnitVocabulary): WrittenUnit {
  return {
    key: vocabulary.keyOf(bare),
    written: written.replace(LIST_MARK, ''),
    bare,
    isGroup: vocabulary.isGroup(bare),
  };
}
