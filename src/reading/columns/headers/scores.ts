import { foldText } from '../../../model/text';
import { headerForm } from './key';
import { answerOf } from './questions';
import { bare, isBare, meantWordings } from './slips';
import type { ColumnKind, KindWeights } from './kinds';
import { FILLERS, HEADER_WORDS, LONGEST_HEADER } from './words';

/** What the words of one header cell speak for. */
export interface HeaderScores {
  readonly kinds: ReadonlyMap<ColumnKind, number>;
  /** Share of its words that the vocabulary knows, and whether the first one is among them. */
  readonly coverage: number;
  readonly beginsKnown: boolean;
  /** The last year that is written in it. */
  readonly year: number | null;
}

interface Phrase {
  readonly head: KindWeights | null;
  readonly qualifier: KindWeights | null;
}

/** 'Đ.chuẩn', 'Đ. tự tính'; not 'đ.vị', nor letters alone ('đ.tc'). */
const POINTS_BY_LETTER = /(?<!\S)đ\.\s?(?!vị)(?=[a-z]*[aeiouyà-ỹ])/gu;

const PHRASES = new Map<string, Phrase>();
let longest = 1;
for (const [wordings, part, says] of HEADER_WORDS)
  for (const wording of wordings.split('|')) {
    const words = tokensOf(wording).join(' ');
    PHRASES.set(words, { head: null, qualifier: null, ...PHRASES.get(words), [part]: says });
    longest = Math.max(longest, words.split(' ').length);
  }

const meant = meantWordings([...PHRASES.keys()]);
let accentless: ReadonlySet<string> | undefined;
const differsInAccents = (text: string): boolean =>
  (accentless ??= new Set([...PHRASES.keys()].map(bare))).has(bare(text));

const NOTHING: HeaderScores = { kinds: new Map(), coverage: 0, beginsKnown: false, year: null };
const known = new Map<string, HeaderScores>();
/** Workbooks repeat their headers; other short texts must not fill the memory of a long session. */
const MEMORY = 4000;

/** Words that name a column speak for something so clearly. */
const NAMES = 3;
const NAMES_COVERED = 0.75;
/** Where they leave no doubt, a name may stand among them ('Điểm Bộ Nội vụ thẩm định'). */
const NO_DOUBT = 6.5;
const NO_DOUBT_COVERED = 0.6;

/** What is longer than this is text of a row rather than a header of few known words. */
const LONGEST_HINT = 40;

/** Longer headers are not looked through for slips. */
const MOST_WORDS = 10;

/** How much a head counts that depends on another ('thời gian … của nhiệm vụ'), a further qualifier, words in parentheses. */
const DEPENDENT = 0.25;
const FURTHER = 0.4;
const IN_PARENTHESES = 0.4;
/** What a qualifier counts for kinds of which the head says nothing. */
const OUTSIDE = 0.3;
/** 'Thẩm định' alone are points; only of a body it says that it decides and does nothing of the work. */
const OF_A_HEAD: ReadonlySet<ColumnKind> = new Set(['decider']);
/** 'Đơn vị tự chấm' are points all the same. */
const ANYWHERE: ReadonlySet<ColumnKind> = new Set(['selfAssessed']);

/** What a header text speaks for, by its words alone. */
export function headerScores(text: string): HeaderScores {
  if (text === '' || text.length > LONGEST_HEADER * 2) return NOTHING;
  const remembered = known.get(text);
  if (remembered) return remembered;
  const scores = readScores(text);
  if (known.size >= MEMORY) known.clear();
  known.set(text, scores);
  return scores;
}

function readScores(text: string): HeaderScores {
  const folded = foldText(text);
  const bare = folded.replace(/\([^()]*\)?/g, ' ');
  const outside = headerForm(bare);
  const form = answerOf(spanEnd(outside === '' ? headerForm(folded) : outside));
  const inside =
    outside === '' ? '' : headerForm([...folded.matchAll(/\(([^()]*)\)?/g)].map(([, one]) => one).join(' '));
  const year =
    [...folded.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([one]) => Number(one)).sort((a, b) => b - a)[0] ?? null;
  // A sentence is no header, nor is a label with what it labels ('Đơn vị thực hiện: có trách nhiệm …').
  if (form.length > LONGEST_HEADER || /:\s*\S/.test(bare)) return { ...NOTHING, year };
  const tokens = tokensOf(form);
  const asWritten = parse(tokens, phraseAt);
  const isUnsure = asWritten.coverage < 1 && tokens.length <= MOST_WORDS;
  const mended = isUnsure ? parse(tokens, isBare(form) ? slipOfBareAt : slipAt) : asWritten;
  const words = mended.coverage > asWritten.coverage ? mended : asWritten;
  const turned = inside === '' || outside === '' ? null : turnedRound(inside, outside, words);
  if (turned) return { kinds: turned.weights, coverage: turned.coverage, beginsKnown: turned.beginsKnown, year };
  const kinds = words.weights;
  if (inside !== '' && inside.length <= LONGEST_HEADER)
    for (const [kind, weight] of parse(tokensOf(inside), phraseAt).weights)
      if (weight > 0 && kinds.has(kind)) kinds.set(kind, kinds.get(kind)! + weight * IN_PARENTHESES);
  return { kinds, coverage: words.coverage, beginsKnown: words.beginsKnown, year };
}

/** 'Từ' and 'Đến' alone stand over days. */
const spanEnd = (form: string): string => (form === 'từ' || form === 'đến' ? `${form} ngày` : form);

/** Words before a parenthesis say so little that what stands in it may be their beginning. */
const LITTLE = 3;

/** 'Khắc phục (thời hạn)' is the 'thời hạn khắc phục', where its words say little as they stand or only go with others. */
function turnedRound(inside: string, outside: string, words: Parsed): Parsed | null {
  const says = strongest(words.weights)?.weight ?? 0;
  if ((says >= LITTLE && words.hasMain) || inside.length + outside.length > LONGEST_HEADER) return null;
  const turned = parse(tokensOf(`${inside} ${outside}`), phraseAt);
  const least = words.hasMain ? Math.max(says, LITTLE) : LITTLE;
  return turned.hasMain && (strongest(turned.weights)?.weight ?? 0) > least ? turned : null;
}

const SEPARATOR = /^([,/;+&|–—-]|và|hoặc)$/;

/** Words and the signs between them. */
function tokensOf(form: string): string[] {
  return form
    .replace(/đ\/c/g, 'đồng chí')
    .replace(POINTS_BY_LETTER, 'điểm ')
    .replace(/\s*([,/;+&|]|[–—-](?!mail))\s*/g, ' $1 ')
    .split(' ')
    .filter((word) => word !== '');
}

interface Parsed {
  /** It has a head of its own, not only what goes with one. */
  readonly hasMain: boolean;
  readonly weights: Map<ColumnKind, number>;
  readonly coverage: number;
  readonly beginsKnown: boolean;
}

type PhraseAt = (tokens: readonly string[], at: number) => readonly [Phrase | null, number];

function parse(tokens: readonly string[], find: PhraseAt): Parsed {
  const heads = new Map<ColumnKind, number>();
  /** What the heads say that depend on no other. */
  const main = new Set<ColumnKind>();
  const qualifiers: KindWeights[] = [];
  let words = 0;
  let covered = 0;
  let beginsKnown = false;
  let joined = true;
  let hasHead = false;
  for (let at = 0; at < tokens.length;) {
    if (SEPARATOR.test(tokens[at]!)) {
      joined = true;
      at++;
      continue;
    }
    const [phrase, length] = find(tokens, at);
    if (phrase) {
      const head = phrase.head && (joined || !hasHead || !phrase.qualifier) ? phrase.head : null;
      if (head && qualifiers.every(isWeak)) {
        const isMain = joined || !hasHead;
        addHead(heads, head, isMain ? 1 : DEPENDENT);
        if (isMain) for (const kind of Object.keys(head)) main.add(kind as ColumnKind);
        hasHead = true;
      } else if (phrase.qualifier) qualifiers.push(phrase.qualifier);
      else if (head) addHead(heads, head, DEPENDENT);
      covered += length;
      joined = false;
    } else {
      if (FILLERS.has(tokens[at]!)) covered++;
      else joined = false;
    }
    if (words === 0) beginsKnown = covered > 0;
    words += length;
    at += length;
  }
  return {
    hasMain: main.size > 0,
    weights: combined(heads, main, qualifiers),
    coverage: words === 0 ? 0 : covered / words,
    beginsKnown,
  };
}

function phraseAt(tokens: readonly string[], at: number): [Phrase | null, number] {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
    const phrase = PHRASES.get(tokens.slice(at, at + length).join(' '));
    if (phrase) return [phrase, length];
  }
  return [null, 1];
}

const slipAt: PhraseAt = (tokens, at) => phraseOrSlip(tokens, at, false);
const slipOfBareAt: PhraseAt = (tokens, at) => phraseOrSlip(tokens, at, true);

/** The phrase that stands here, or that was meant; what is written right goes first. */
function phraseOrSlip(tokens: readonly string[], at: number, wholeIsBare: boolean): [Phrase | null, number] {
  const exact = phraseAt(tokens, at);
  if (exact[0] && (exact[1] > 1 || at + 1 >= tokens.length)) return exact;
  // 'Phòng hổ trợ' is no 'phòng họp': what follows a known word is another one.
  if (exact[0] && beginsPhrase(tokens, at + exact[1])) return exact;
  for (let length = Math.min(3, tokens.length - at); length > 0; length--) {
    const written = tokens.slice(at, at + length);
    if (written.some((one) => SEPARATOR.test(one))) continue;
    const phrase = PHRASES.get(meant(written.join(' '), wholeIsBare) ?? '');
    if (phrase) return exact[0] && length <= exact[1] ? exact : [phrase, length];
  }
  return exact;
}

/** Words that stand in the vocabulary but for their accents. */
function beginsPhrase(tokens: readonly string[], at: number): boolean {
  if (phraseAt(tokens, at)[1] > 1) return true;
  const two = tokens.slice(at, at + 2);
  return two.length === 2 && differsInAccents(two.join(' '));
}

/** 'Dự kiến', 'cụ thể': says little of what the column holds, so that what comes after it is no less its head. */
const isWeak = (qualifier: KindWeights): boolean => Object.values(qualifier).every((weight) => weight < 2);

/** Heads side by side ('nhiệm vụ, giải pháp') say the same thing twice: the stronger one counts. */
function addHead(heads: Map<ColumnKind, number>, says: KindWeights, factor: number): void {
  for (const [kind, weight] of Object.entries(says) as [ColumnKind, number][])
    heads.set(kind, Math.max(heads.get(kind) ?? 0, weight * factor));
}

function combined(
  heads: ReadonlyMap<ColumnKind, number>,
  main: ReadonlySet<ColumnKind>,
  qualifiers: readonly KindWeights[],
): Map<ColumnKind, number> {
  const weights = new Map(heads);
  qualifiers.forEach((says, index) => {
    const factor = index === 0 ? 1 : FURTHER;
    for (const [kind, weight] of Object.entries(says) as [ColumnKind, number][]) {
      if (OF_A_HEAD.has(kind) && !heads.has(kind)) continue;
      const isOutside = weight > 0 && main.size > 0 && !main.has(kind) && !ANYWHERE.has(kind);
      const outside = isOutside ? OUTSIDE : 1;
      weights.set(kind, (weights.get(kind) ?? 0) + weight * factor * outside);
    }
  });
  return weights;
}

/** How much the heading over several columns counts for each of them; more where their own words say little. */
const GROUP = 0.4;
const GROUP_OF_UNKNOWN = 0.75;

/**
 * What the header of a column speaks for, over one or more rows: its lowest text, with the headings above it as a context
 * ('Phối hợp' over 'thực hiện', 'Điểm' over 'chuẩn', 'Điểm số' over 'Năm 2024').
 */
export function scoresOfParts(parts: readonly string[]): HeaderScores & { readonly fromGroup: boolean } {
  const own = headerScores(parts.at(-1) ?? '');
  if (parts.length < 2) return { ...own, fromGroup: false };
  const group = scoresOfParts(parts.slice(0, -1));
  // Plain 'Điểm' under 'Mục tiêu năm 2026' is 'điểm mục tiêu'.
  const kinds = new Map(isPlainPoints(parts.at(-1)!) ? headerScores(`điểm ${parts.at(-2)!}`).kinds : own.kinds);
  const says = strongest(own.kinds)?.weight ?? 0;
  const factor = says >= 2.4 ? GROUP : own.year !== null && kinds.size === 0 ? 1 : GROUP_OF_UNKNOWN;
  for (const [kind, weight] of group.kinds)
    if (weight > 0 || kinds.has(kind)) kinds.set(kind, (kinds.get(kind) ?? 0) + weight * factor);
  return {
    kinds,
    coverage: own.coverage,
    beginsKnown: own.beginsKnown,
    year: own.year ?? group.year,
    fromGroup: group.kinds.size > 0,
  };
}

const isPlainPoints = (text: string): boolean => /^(?:số )?điểm(?: số)?$/u.test(headerForm(text));

/** The kind that the words speak for most, and how clearly. */
export function strongest(
  kinds: ReadonlyMap<ColumnKind, number>,
): { readonly kind: ColumnKind; readonly weight: number } | null {
  let best: { kind: ColumnKind; weight: number } | null = null;
  for (const [kind, weight] of kinds) if (weight > 0 && (!best || weight > best.weight)) best = { kind, weight };
  return best;
}

/** What a text names when it is the header of a column, whatever stands below; null for text that is none. */
export function namedKind(text: string): ColumnKind | null {
  const { kinds, coverage, beginsKnown } = headerScores(text);
  if (!beginsKnown || coverage < NO_DOUBT_COVERED) return null;
  const best = strongest(kinds);
  return best && best.weight > (coverage < NAMES_COVERED ? NO_DOUBT : NAMES) ? best.kind : null;
}

/** Half of the words and more are known, the first one is, and together they say something. */
export function hintsAtKind(text: string): boolean {
  if (text.length > LONGEST_HINT) return false;
  const { kinds, coverage, beginsKnown } = headerScores(text);
  return beginsKnown && coverage >= 0.5 && (strongest(kinds)?.weight ?? 0) >= NAMES;
}
