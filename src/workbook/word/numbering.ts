import { toRoman } from '../../model/code';
import { bulletOf } from './symbols';
import { childAt, elementsOf, switchAt, valueAt, type Element } from './xml-tree';

/** One level of a list. */
interface Level {
  readonly start: number;
  /** ST_NumberFormat: 'decimal', 'lowerLetter', 'bullet' … */
  readonly format: string;
  /** '%1.%2.' with the numbers of the levels in place of %1, %2. */
  readonly text: string;
  /** What stands between number and text. */
  readonly gap: '' | ' ';
  /** Every level is written in Arabic numbers. */
  readonly isLegal: boolean;
  /** The level (from 1) after which it begins anew; 0 for never. */
  readonly restart: number | null;
  readonly style: string | undefined;
}

interface List {
  /** Lists of one kind count on together. */
  readonly kind: string;
  readonly levels: readonly (Level | undefined)[];
  /** Where this list begins, by level, instead of going on. */
  readonly starts: ReadonlyMap<number, number>;
}

const LEVELS = 9;

/**
 * The automatic numbers of a document, which are no text in the file: 'next' is asked once for each numbered paragraph, in the
 * order of the document, and gives what the reader sees in front of it. Source: ECMA-376 part 1, 17.9.
 */
export interface Numbering {
  readonly next: (list: { readonly id: string; readonly level?: number }, style: string | undefined) => string;
}

/** In: the root of the numbering part, if there is one. */
export function numberingOf(root: Element | undefined): Numbering {
  const kinds = kindsOf(root);
  const lists = listsOf(root, kinds);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next({ id, level }, style) {
      const list = lists.get(id);
      if (!list) return '';
      const at = Math.min(Math.max(level ?? levelOfStyle(list, style), 0), LEVELS - 1);
      if (!counts.has(list.kind)) counts.set(list.kind, Array<number | undefined>(LEVELS).fill(undefined));
      const count = counts.get(list.kind)!;
      if (!begun.has(id)) for (const from of list.starts.keys()) count[from] = undefined;
      begun.add(id);
      return advance(list, count, at);
    },
  };
}

function advance(list: List, count: (number | undefined)[], at: number): string {
  const start = (level: number): number => list.starts.get(level) ?? list.levels[level]?.start ?? 1;
  for (let level = 0; level < at; level++) count[level] ??= start(level);
  count[at] = count[at] === undefined ? start(at) : count[at] + 1;
  for (let level = at + 1; level < LEVELS; level++) {
    const restart = list.levels[level]?.restart ?? null;
    if (restart === null || (restart > 0 && at < restart)) count[level] = undefined;
  }
  const own = list.levels[at];
  if (!own || own.format === 'none') return '';
  const text =
    own.format === 'bullet'
      ? own.text
      : own.text.replace(/%([1-9])/g, (_, digit: string) => {
          const level = Number(digit) - 1;
          const format = own.isLegal ? 'decimal' : (list.levels[level]?.format ?? 'decimal');
          return written(count[level] ?? start(level), format);
        });
  return text === '' ? '' : `${text}${own.gap}`;
}

function written(number: number, format: string): string {
  if (format === 'upperRoman') return toRoman(number);
  if (format === 'lowerRoman') return toRoman(number).toLowerCase();
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return format === 'none' ? '' : String(number);
}

/** a … z, then aa, bb … Source: ECMA-376 part 1, 17.18.59 (lowerLetter). */
const letters = (number: number): string =>
  number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const levelOfStyle = ({ levels }: List, style: string | undefined): number =>
  style === undefined
    ? 0
    : Math.max(
        0,
        levels.findIndex((level) => level?.style === style),
      );

type Levels = readonly (Level | undefined)[];

/** The kinds of lists by their id; a kind that points to a style has the levels of the kind that defines that style. */
function kindsOf(root: Element | undefined): ReadonlyMap<string, Levels> {
  const kinds = root ? elementsOf(root).filter(({ name }) => name === 'abstractNum') : [];
  const idOf = (kind: Element): string => kind.attributes.abstractNumId ?? '';
  const own = new Map<string, Levels>(kinds.map((kind) => [idOf(kind), levelsOf(kind)]));
  const defining = new Map(kinds.map((kind) => [valueAt(kind, 'styleLink'), idOf(kind)]));
  return new Map(
    kinds.map((kind) => {
      const link = valueAt(kind, 'numStyleLink');
      return [idOf(kind), own.get((link !== undefined && defining.get(link)) || idOf(kind))!];
    }),
  );
}

function listsOf(root: Element | undefined, kinds: ReadonlyMap<string, Levels>): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  for (const list of root ? elementsOf(root) : []) {
    if (list.name !== 'num') continue;
    const kind = valueAt(list, 'abstractNumId') ?? '';
    const levels = [...(kinds.get(kind) ?? [])];
    const starts = new Map<number, number>();
    for (const change of elementsOf(list)) {
      if (change.name !== 'lvlOverride') continue;
      const at = Number(change.attributes.ilvl ?? 0);
      const level = childAt(change, 'lvl');
      if (level) levels[at] = levelOf(level);
      const start = valueAt(change, 'startOverride');
      if (start !== undefined) starts.set(at, Number(start));
    }
    lists.set(list.attributes.numId ?? '', { kind, levels, starts });
  }
  return lists;
}

function levelsOf(kind: Element): Levels {
  const levels = Array<Level | undefined>(LEVELS).fill(undefined);
  for (const level of elementsOf(kind))
    if (level.name === 'lvl') levels[Number(level.attributes.ilvl ?? 0)] = levelOf(level);
  return levels;
}

function levelOf(level: Element): Level {
  const format = valueAt(level, 'numFmt') ?? 'decimal';
  const text = valueAt(level, 'lvlText') ?? '';
  const restart = valueAt(level, 'lvlRestart');
  const font = childAt(level, 'rPr', 'rFonts')?.attributes;
  return {
    start: Number(valueAt(level, 'start') ?? 1),
    format,
    text: format === 'bullet' ? bulletOf(text, font?.ascii ?? font?.hAnsi) : text,
    gap: valueAt(level, 'suff') === 'nothing' ? '' : ' ',
    isLegal: switchAt(level, 'isLgl') ?? false,
    restart: restart === undefined ? null : Number(restart),
    style: valueAt(level, 'pStyle'),
  };
}
