import { unitForm, unitVocabulary } from '../../units/vocabulary';
import type { Plan } from '../../model/plan';
import { oneLine } from '../../model/text';
import { unitSpellings, type UnitList } from '../../model/units';
import type { Who } from '../responsibility/responsibilities';

/** Each unit once. */
export const distinctUnits = (units: readonly Who[]): Who[] => [
  ...new Map(units.map(({ key, name, isGroup }) => [key, { key, name, isGroup }])).values(),
];

/** Names in one cell, one a line or after ';'. Commas stay: they belong to names. */
export const unitsIn = (text: string): string[] =>
  text
    .split(/[;\n]/)
    .map((name) => oneLine(name).replace(/^[-+•*]\s*/, ''))
    .filter((name) => name !== '');

/** A unit as a line of the block names it. */
export interface NamedUnit extends Who {
  /** The plan, the unit list or the vocabulary calls a unit so. */
  readonly isKnown: boolean;
}

/** Finds the unit that a name means: as the plan calls it, then the unit list, then the vocabulary. */
export function unitFinder(plan: Plan, list: UnitList | null): (name: string) => NamedUnit {
  const byForm = new Map<string, NamedUnit>();
  const byKey = new Map<string, NamedUnit>();
  const learn = (who: Who, names: readonly string[]): void => {
    if (!byKey.has(who.key)) byKey.set(who.key, { ...who, isKnown: true });
    for (const name of [who.name, ...names])
      if (!byForm.has(unitForm(name))) byForm.set(unitForm(name), { ...who, isKnown: true });
  };
  for (const { key, name, isGroup, spellings } of unitSpellings(plan))
    learn(
      { key, name, isGroup },
      spellings.map(({ spelling }) => spelling),
    );
  for (const { key, name, isGroup, otherNames } of list?.units ?? []) learn({ key, name, isGroup }, otherNames);
  const vocabulary = unitVocabulary(list);
  return (name) => {
    const key = vocabulary.keyOf(name);
    return (
      byForm.get(unitForm(name)) ??
      byKey.get(key) ?? { key, name, isGroup: vocabulary.isGroup(name), isKnown: vocabulary.find(name) !== null }
    );
  };
}

/** Units that can be chosen: those that the plan and the unit list name, no groups, by name. */
export function unitsToChoose(plan: Plan, list: UnitList | null): readonly Who[] {
  const units = [...unitSpellings(plan), ...(list?.units ?? [])].filter(({ isGroup }) => !isGroup);
  return distinctUnits(units).sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
