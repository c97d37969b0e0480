import { touchesSheets } from '../../app/check/plan-faults';
import { cellAddress } from '../../model/address';
import type { Severity } from '../../model/finding';
import type { Plan, PlanRow, UnitMention } from '../../model/plan';
import { rowFinder } from '../../model/row-at';
import { cleanText, foldText, withoutAccents } from '../../model/text';
import type { Item } from './finding-item';

/** What the planner wants to see of the findings; null and '' stand for everything. */
export interface Filter {
  readonly sheet: string | null;
  /** Key of a unit. */
  readonly unit: string | null;
  readonly rule: string | null;
  readonly search: string;
  /** Only what would be wrong on the sheets of units. */
  readonly sheetsOnly: boolean;
}
export const NO_FILTER: Filter = { sheet: null, unit: null, rule: null, search: '', sheetsOnly: false };

export const FACETS = ['sheet', 'unit', 'rule'] as const;
export type Facet = (typeof FACETS)[number];

/** A finding with all that it can be found by. */
export interface Findable {
  readonly item: Item;
  /** Units and groups that the row of its cell names, in any role. */
  readonly units: readonly UnitMention[];
  /** Folded; the second without accents as well. */
  readonly text: string;
  readonly bare: string;
}

/** One thing to choose in a facet, and how many findings would then be shown. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** Words that a finding is found by besides its cell and sheet; and the name of its rule. */
export interface FindingWords {
  readonly sentence: (item: Item) => string;
  readonly rule: (rule: string) => string;
}

/** Prepares the findings of a check for looking them up. Linear in findings and rows. */
export function findable(items: readonly Item[], plan: Plan, words: FindingWords): readonly Findable[] {
  const rowAt = rowFinder(plan);
  return items.map((item) => {
    const { at, rule } = item.finding;
    const row = rowAt(at);
    const text = foldText(`${cellAddress(at)} ${at.sheet} ${words.rule(rule)} ${words.sentence(item)}`);
    return { item, units: row ? unitsOf(row) : [], text, bare: withoutAccents(text) };
  });
}

/** Each unit that a row names, once. */
export function unitsOf({ lead, implementing, coordinating }: PlanRow): readonly UnitMention[] {
  const mentions = [lead, implementing, coordinating].flatMap((field) => field?.value ?? []);
  return [...new Map(mentions.map((mention) => [mention.key, mention])).values()];
}

/**
 * Every word of the search must be found, in any order. Accents may be left out or be half typed ('don', 'đon', 'đơn'
 * find 'đơn'); those that are typed must be there ('đơn' does not find 'don').
 */
export function finder(search: string): (one: Pick<Findable, 'text' | 'bare'>) => boolean {
  const sought = foldText(search)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word, bare: withoutAccents(word) }));
  return ({ text, bare }) =>
    sought.every((one) => (one.word === one.bare ? bare.includes(one.bare) : holdsWithAccents(text, bare, one)));
}

function holdsWithAccents(
  text: string,
  bare: string,
  sought: { readonly word: string; readonly bare: string },
): boolean {
  for (let at = bare.indexOf(sought.bare); at >= 0; at = bare.indexOf(sought.bare, at + 1)) {
    const place = at;
    if ([...sought.word].every((letter, index) => bears(text[place + index]!, letter))) return true;
  }
  return false;
}

/** True when a letter bears every accent that was typed: 'ế' bears 'ê' and 'é'. */
function bears(letter: string, typed: string): boolean {
  if (letter === typed || withoutAccents(typed) === typed) return true;
  if (typed === 'đ') return false;
  const marks = letter.normalize('NFD');
  return [...typed.normalize('NFD')].every((mark) => marks.includes(mark));
}

/** The findings that the filter leaves, in their order. */
export function filtered(all: readonly Findable[], filter: Filter, without: Facet | null = null): readonly Findable[] {
  const { sheet, unit, rule, sheetsOnly }: Filter = without === null ? filter : { ...filter, [without]: null };
  const found = finder(filter.search);
  return all.filter(
    (one) =>
      (sheet === null || one.item.finding.at.sheet === sheet) &&
      (rule === null || one.item.finding.rule === rule) &&
      (unit === null || one.units.some(({ key }) => key === unit)) &&
      (!sheetsOnly || touchesSheets(one.item.finding)) &&
      found(one),
  );
}

/**
 * What can be chosen in a facet, with the findings that each choice would show beside everything else that is chosen.
 * What is chosen now stays among them, also with none. Sheets in the order of the workbook, units by name, rules by how
 * often they occur.
 */
export function choices(
  all: readonly Findable[],
  { filter, severities }: { readonly filter: Filter; readonly severities: ReadonlySet<Severity> },
  facet: Facet,
  nameOf: (rule: string) => string,
): readonly Choice[] {
  const found = new Map<string, { name: string; count: number }>();
  const rest = filtered(all, filter, facet).filter(
    ({ item }) => severities.size === 0 || severities.has(item.finding.severity),
  );
  for (const one of rest)
    for (const [value, name] of valuesOf(one, facet, nameOf)) {
      const entry = found.get(value) ?? { name, count: 0 };
      entry.count += 1;
      found.set(value, entry);
    }
  const now = filter[facet];
  if (now !== null && !found.has(now)) found.set(now, { name: chosenName(all, filter, facet, nameOf), count: 0 });
  const list = [...found].map(([value, { name, count }]): Choice => ({ value, name, count }));
  if (facet === 'unit') return list.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  return facet === 'rule' ? list.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi')) : list;
}

/** What is chosen in a facet, as it is called. A unit that no finding names any more is called by its key. */
export function chosenName(
  all: readonly Findable[],
  filter: Filter,
  facet: Facet,
  nameOf: (rule: string) => string,
): string {
  const now = filter[facet] ?? '';
  if (facet === 'rule') return nameOf(now);
  return facet === 'sheet' ? now : (all.flatMap(({ units }) => units).find(({ key }) => key === now)?.name ?? now);
}

function valuesOf(
  { item, units }: Findable,
  facet: Facet,
  nameOf: (rule: string) => string,
): readonly (readonly [string, string])[] {
  const { at, rule } = item.finding;
  if (facet === 'unit') return units.map(({ key, name }) => [key, name] as const);
  return [facet === 'sheet' ? [at.sheet, at.sheet] : [rule, nameOf(rule)]];
}

/** What of the filter is in use; a search of blanks is none. */
export const chosenFacets = (filter: Filter): readonly Facet[] => FACETS.filter((facet) => filter[facet] !== null);
export const isFiltering = (filter: Filter): boolean =>
  filter.sheetsOnly || chosenFacets(filter).length > 0 || cleanText(filter.search) !== '';
