import type { UnitList } from '../model/units';
import { afterPosts, beginsGroup, beginsUnit } from './heads';
import reorganisation from './words/reorganisation.json';
import { unitForm } from './unit-key';
import vocabulary from './words/units.json';

export { unitForm } from './unit-key';

/** A unit or group that the vocabulary (ours or the workbook's) knows. */
export interface KnownUnit {
  /** Identity, equal for all its spellings; stable, because tags of responsibility sheets hold it. */
  readonly key: string;
  /** Official spellings, the first one preferred. */
  readonly names: readonly string[];
  readonly isGroup: boolean;
  /** 'province', 'department' (inside a Sở), 'district', 'commune', or as the workbook's list writes it; '' when not known. */
  readonly level: string;
}

/** Look-up of unit names. Unknown names are no fault: every province has its own. */
export interface UnitVocabulary {
  find(name: string): KnownUnit | null;
  /** False when no known name begins with these words, the first two of a text (or its only one). */
  mayBegin(words: string): boolean;
  /** The key of any name, known or not. */
  keyOf(name: string): string;
  /** True for names that stand for several units: 'Các phòng, đơn vị có TTHC'. */
  isGroup(name: string): boolean;
  /** True when the name begins as unit names do: 'Phòng …', 'Sở …', 'Các …'. */
  looksLikeUnit(name: string): boolean;
}

/** True for the name of a unit or group that is known, or begins as names of them do. */
export const namesUnit = (name: string, vocabulary: UnitVocabulary): boolean =>
  vocabulary.find(name) !== null || vocabulary.isGroup(name) || vocabulary.looksLikeUnit(name);

const GROUPS = vocabulary.groupPatterns.map(({ pattern }) => new RegExp(pattern));

const groupByPattern = (form: string, name: string): boolean =>
  GROUPS.some((pattern) => pattern.test(form)) || beginsGroup(name) || isGroupOfPosts(name);
/** 'Giám đốc, Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND xã, phường'. */
const isGroupOfPosts = (name: string): boolean => {
  const bodies = afterPosts(name);
  return bodies !== '' && groupByPattern(unitForm(bodies), bodies);
};
/** 'Các' is only the plural: 'Các sở, ban, ngành thành phố' and 'Sở, ban, ngành TP' are one group. */
const keyFromForm = (form: string): string => (form.startsWith('các ') ? form.slice(4) : form);

/** The first two words of a form. */
const beginningOf = (form: string): string => {
  const first = form.indexOf(' ');
  const second = first < 0 ? -1 : form.indexOf(' ', first + 1);
  return (second < 0 ? form : form.slice(0, second)).replace(/[.,;:]$/, '');
};

let builtIn: ReadonlyMap<string, KnownUnit> | undefined;

function builtInUnits(): ReadonlyMap<string, KnownUnit> {
  if (builtIn) return builtIn;
  const byForm = new Map<string, KnownUnit>();
  for (const { names, otherNames = [], kind, level } of vocabulary.units) {
    const unit = { key: keyFromForm(unitForm(names[0]!)), names, isGroup: kind === 'group', level: level ?? '' };
    for (const name of [...names, ...otherNames]) byForm.set(keyFromForm(unitForm(name)), unit);
  }
  builtIn = byForm;
  return byForm;
}

/** The built-in vocabulary, overlaid by the workbook's own unit list when it has one: names there win. */
export function unitVocabulary(list: UnitList | null = null): UnitVocabulary {
  const byForm = new Map(builtInUnits());
  for (const unit of list?.units ?? []) {
    const known: KnownUnit = { key: unit.key, names: [unit.name], isGroup: unit.isGroup, level: unit.level };
    for (const name of [unit.name, ...unit.otherNames]) {
      const form = keyFromForm(unitForm(name));
      const before = builtInUnits().get(form);
      if (before) for (const spelling of before.names) byForm.set(keyFromForm(unitForm(spelling)), known);
      byForm.set(form, known);
    }
  }
  const beginnings = new Set([...byForm.keys()].map(beginningOf));
  const find = (name: string): KnownUnit | null => byForm.get(keyFromForm(unitForm(name))) ?? null;
  return {
    find,
    mayBegin: (words) => beginnings.has(beginningOf(keyFromForm(unitForm(words)))),
    keyOf: (name) => find(name)?.key ?? keyFromForm(unitForm(name)),
    isGroup: (name) => find(name)?.isGroup ?? groupByPattern(unitForm(name), name),
    looksLikeUnit: (name) => (beginsUnit(name, true) && !/^\p{Ll}/u.test(name)) || beginsGroup(name),
  };
}

/** When a unit name stopped being one, by the reorganisation of 2025. */
export interface Abolition {
  /** First day (ISO) on which a plan should no longer name it. */
  readonly from: string;
  /** The body that took over; null when a whole level ended. Other provinces may have merged otherwise. */
  readonly successor: string | null;
  readonly source: string;
}

const ABOLISHED = new Map(reorganisation.abolished.map((one) => [unitForm(one.name), one]));
const ABOLISHED_LEVELS = reorganisation.abolishedLevels.map((one) => ({ ...one, pattern: new RegExp(one.pattern) }));

/** Tells whether the reorganisation ended this unit; null for others and for text that says so itself: 'Sở … (cũ)'. */
export function abolitionOf(name: string): Abolition | null {
  const folded = name.toLowerCase();
  if (reorganisation.formerMarks.some((mark) => folded.includes(mark))) return null;
  const form = unitForm(name);
  const unit = ABOLISHED.get(form);
  if (unit) return { from: unit.from, successor: unit.successor, source: unit.source };
  const level = ABOLISHED_LEVELS.find(({ pattern }) => pattern.test(form));
  return level ? { from: level.from, successor: null, source: level.source } : null;
}
