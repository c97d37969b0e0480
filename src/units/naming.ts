import type { UnitVocabulary } from './vocabulary';
import type { UnitMention } from '../model/plan';
import { foldText, oneLine } from '../model/text';
import { aliasesOf, type Aliases } from './aliases';
import { isUnnamedCommune } from './plan-level';
import { splitUnits, type WrittenUnit } from './splitting';

/** Names the units of one workbook as its plan names them. */
export interface UnitNaming {
  /** Units of a cell; counts their spellings unless the cell was counted before (inherited entries). */
  read(text: string, counted: boolean): readonly WrittenUnit[];
  /** The mentions with their final names; to be called when everything was read. */
  mentions(units: readonly WrittenUnit[]): readonly UnitMention[];
}

/**
 * An official name may have several spellings ('Văn phòng', 'Văn phòng Sở'): the one that the workbook uses most is its
 * name, so that a planner meets the units as the plan names them (ties: the vocabulary's order). An unknown unit keeps its
 * most frequent written form (ties: the first one met). `aboveCommunes`: the plan is issued by a body above the communes,
 * so that 'UBND xã' means all of them.
 */
export function unitNaming(vocabulary: UnitVocabulary, aboveCommunes = false): UnitNaming {
  const cells = new Map<string, readonly WrittenUnit[]>();
  const uses = new Map<WrittenUnit, number>();
  const mentions = new Map<WrittenUnit, UnitMention>();
  const aliases = aliasesOf(vocabulary);
  let names: ReadonlyMap<string, string> | null = null;

  // Equal mentions are one object: a long plan names the same units thousands of times.
  const mention = (unit: WrittenUnit): UnitMention => {
    const before = mentions.get(unit);
    if (before) return before;
    if (!names) {
      aliases.settle([...cells.values()].flat());
      names = chosenNames(uses, vocabulary, aliases);
    }
    const { written, bare } = unit;
    const isGroup = unit.isGroup && (aboveCommunes || !isUnnamedCommune(bare));
    const key = aliases.keyOf(unit);
    const made = { key, name: names.get(key) ?? bare, written, isGroup, ...(bare !== written && { spelling: bare }) };
    mentions.set(unit, made);
    return made;
  };

  return {
    read(text, counted) {
      let units = cells.get(text);
      if (!units) {
        units = splitUnits(text, vocabulary);
        cells.set(text, units);
        for (const unit of units) aliases.learn(unit);
      }
      if (counted) for (const unit of units) uses.set(unit, (uses.get(unit) ?? 0) + 1);
      return units;
    },
    mentions: (units) => units.map(mention),
  };
}

/** The name of each key: of its official spellings, or of those met, the one that is used most. */
function chosenNames(
  uses: ReadonlyMap<WrittenUnit, number>,
  vocabulary: UnitVocabulary,
  aliases: Aliases,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const official = new Map<string, readonly string[]>();
  for (const [unit, count] of uses) {
    const key = aliases.keyOf(unit);
    let used = counts.get(key);
    if (!used) counts.set(key, (used = new Map<string, number>()));
    const spelling = oneLine(unit.bare);
    used.set(spelling, (used.get(spelling) ?? 0) + count);
    const names = official.has(key) ? null : vocabulary.find(unit.bare)?.names;
    if (names) official.set(key, names);
  }
  const chosen = new Map<string, string>();
  for (const [key, used] of counts) {
    const names = official.get(key);
    const name = names
      ? mostUsed(names, (one) => usesOf(used, one))
      : mostUsed([...used.keys()], (one) => used.get(one) ?? 0);
    if (name !== undefined) chosen.set(key, name);
  }
  return chosen;
}

/** How often the spelling was used, whatever its capitals. */
function usesOf(used: ReadonlyMap<string, number>, spelling: string): number {
  const folded = foldText(spelling);
  let uses = 0;
  for (const [written, count] of used) if (foldText(written) === folded) uses += count;
  return uses;
}

function mostUsed(spellings: readonly string[], uses: (spelling: string) => number): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const spelling of spellings) {
    const count = uses(spelling);
    if (count > most) [best, most] = [spelling, count];
  }
  return best;
}
