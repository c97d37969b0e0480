import { foldText, oneLetterOff, withoutAccents } from '../../model/text';
import { PROGRESS } from '../layout/sheet-words';
import vocabulary from './progress-words.json';

/** A word of the drop-down. */
export type ProgressWord = (typeof PROGRESS)[number];

/** How what a unit wrote as its progress is understood. All null: it is blank, or nobody can say. */
export interface ProgressMeaning {
  /** What it certainly means. */
  readonly word: ProgressWord | null;
  /** What it probably means: to be agreed to, and counted as not understood until then. */
  readonly likely: ProgressWord | null;
  /** 0 to 100, where it says how far the work is. */
  readonly percent: number | null;
}

const NOT_STARTED = PROGRESS[0];
const GOING_ON = PROGRESS[1];
const DONE = PROGRESS[2];
const NOTHING: ProgressMeaning = { word: null, likely: null, percent: null };
const certainly = (word: ProgressWord, percent: number | null = null): ProgressMeaning => ({
  word,
  likely: null,
  percent,
});
const probably = (likely: ProgressWord | null, percent: number | null = null): ProgressMeaning => ({
  word: null,
  likely,
  percent,
});

interface Wording {
  readonly text: string;
  readonly bare: string;
  readonly word: ProgressWord;
}
const wordings = (by: Readonly<Record<ProgressWord, readonly string[]>>): readonly Wording[] =>
  PROGRESS.flatMap((word) => by[word].map((text) => ({ text, bare: withoutAccents(text), word })));
const CERTAIN = wordings(vocabulary.certain);
const KNOWN = [...CERTAIN, ...wordings(vocabulary.likely)];
const CERTAIN_BY_TEXT = new Map(CERTAIN.map((wording) => [wording.text, wording.word]));
const KNOWN_BY_TEXT = new Map(KNOWN.map((wording) => [wording.text, wording.word]));
/** Longest first, so that 'đã hoàn thành một phần' is met before 'đã hoàn thành'. */
const BEGINNINGS = KNOWN.filter(({ text }) => text.includes(' ') || text === 'xong').toSorted(
  (a, b) => b.text.length - a.text.length,
);

/** The spellings that certainly mean a word, the word itself first; for formulas, which compare without case. */
export const certainSpellings = (word: ProgressWord): readonly string[] => [
  word,
  ...vocabulary.certain[word].filter((text) => text !== word.toLowerCase()),
];

const PERCENT = /(?<!\d)(\d{1,3}(?:[.,]\d+)?)\s*%/;
/** 'ngày 15/6/2024', 'vào tháng 6/2024'. */
const WHEN = / (?:vào |trong |từ )?(?:ngày |tháng |quý )?\d{1,2}(?:[/.-]\d{1,4}){1,2}$/;
const ENDS = /^[\s.,;:!+*•(\[-]+|[\s.,;:!)\]-]+$/g;
/** More than a note of progress: a sentence of which only the beginning could be known. */
const LONGEST = 200;

/**
 * What a progress cell says: words of the drop-down, units' own words for them ('xong', 'HT', 'đang làm'), and how far
 * the work is ('80 %', 0.8). Accents are never dropped for certainty, only for a proposal. `format`: the cell's number
 * format.
 */
export function progressMeaning(written: string | number, format?: string): ProgressMeaning {
  if (typeof written === 'number') return meaningOfNumber(written, format?.includes('%') === true);
  const text = foldText(written).replace(ENDS, '');
  if (text === '' || text.length > LONGEST) return NOTHING;
  const number = /^\d{1,3}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
  if (number !== null) return meaningOfNumber(number, false);
  const percent = PERCENT.exec(text);
  if (percent) return meaningWithPercent(text.replace(percent[0], ' '), Number(percent[1]!.replace(',', '.')));
  const certain = CERTAIN_BY_TEXT.get(text) ?? doneOnADay(text);
  return certain ? certainly(certain) : probably(likelyWord(text));
}

function meaningOfNumber(number: number, isShare: boolean): ProgressMeaning {
  // 1 alone may be all of it or the hundredth part.
  if (number === 1 && !isShare) return probably(DONE);
  const percent = Math.round((isShare || number < 1 ? number * 100 : number) * 100) / 100;
  return percent >= 0 && percent <= 100 ? certainly(wordAt(percent), percent) : NOTHING;
}

const wordAt = (percent: number): ProgressWord => (percent === 0 ? NOT_STARTED : percent < 100 ? GOING_ON : DONE);

/** 'đang thực hiện (80 %)', 'hoàn thành 80 %', 'đạt 100 %'; what contradicts its own number is not understood. */
function meaningWithPercent(rest: string, percent: number): ProgressMeaning {
  if (percent > 100) return NOTHING;
  const words = rest.replace(/[()]/g, ' ').replace(/\s+/g, ' ').replace(ENDS, '');
  const said = KNOWN_BY_TEXT.get(words) ?? (MEASURES.has(words) ? wordAt(percent) : null);
  if (said === null) return probably(null, percent);
  if (said === DONE || said === wordAt(percent)) return certainly(wordAt(percent), percent);
  return said === PROGRESS[3] && percent < 100 ? certainly(said, percent) : probably(null, percent);
}
const MEASURES: ReadonlySet<string> = new Set([
  '',
  'đạt',
  'được',
  'đã đạt',
  'đã được',
  'khoảng',
  'tiến độ',
  'đạt khoảng',
]);

/** 'đã hoàn thành ngày 15/6/2024'. Without 'đã' it may be when it is to be done. */
function doneOnADay(text: string): ProgressWord | null {
  const when = WHEN.exec(text);
  if (!when || !/^(?:đã|xong) ?/.test(text)) return null;
  return CERTAIN_BY_TEXT.get(text.slice(0, when.index)) === DONE ? DONE : null;
}

const UNSETTLING = vocabulary.unsettling.map((word) => ` ${word} `);
const unsettles = (text: string): boolean => UNSETTLING.some((word) => ` ${text} `.includes(word));

function likelyWord(text: string): ProgressWord | null {
  const known = KNOWN_BY_TEXT.get(text);
  if (known) return known;
  const beginning = BEGINNINGS.find(
    (one) => text.startsWith(one.text) && /^[\s,.;:(–-]/.test(text.slice(one.text.length)),
  );
  if (beginning) return unsettles(text.slice(beginning.text.length)) ? null : beginning.word;
  const bare = withoutAccents(text);
  const near = new Set(KNOWN.filter((one) => nearly(one.bare, bare)).map(({ word }) => word));
  // Two words that are equally near ('chưa làm', 'chậm') are no proposal.
  return near.size === 1 ? [...near][0]! : null;
}

/** The same without accents, or one letter off in one word; a word that says no is never put in or left out. */
function nearly(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a.split(' '), b.split(' ')];
  if (one.length !== other.length) return false;
  const off = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at]!] as const]));
  return off.length === 1 && off.every(([left, right]) => left.length > 3 && oneLetterOff(left, right));
}
