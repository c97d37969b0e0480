import type { UnitVocabulary } from '../catalogue/units';
import type { UnitMention } from '../model/plan';
import { foldText, oneLine } from '../model/text';
import { splitUnits, type WrittenUnit } from './units';

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
 * most frequent written form (ties: the first one met).
 */
export function unitNaming(vocabulary: UnitVocabulary): UnitNaming {
  const cells = new Map<string, readonly WrittenUnit[]>();
  const counts = new Map<string, Map<string, number>>();
  const chosen = new Map<string, string>();

  const nameOf = (unit: WrittenUnit): string => {
    const before = chosen.get(unit.key);
    if (before !== undefined) return before;
    const used = counts.get(unit.key) ?? new Map<string, number>();
    const official = vocabulary.find(unit.bare)?.names;
    const name = official ? mostUsed(official, (one) => usesOf(used, one)) : mostUsed([...used.keys()], (one) => used.get(one) ?? 0);
    chosen.set(unit.key, name ?? unit.bare);
    return name ?? unit.bare;
  };

  return {
    read(text, counted) {
      const units = cells.get(text) ?? splitUnits(text, vocabulary);
      cells.set(text, units);
      if (counted)
        for (const unit of units) {
          const used = counts.get(unit.key) ?? new Map<string, number>();
          const spelling = oneLine(unit.bare);
          used.set(spelling, (used.get(spelling) ?? 0) + 1);
          counts.set(unit.key, used);
        }
      return units;
    },
    mentions: (units) =>
      units.map((unit) => {
        const mention = { key: unit.key, name: nameOf(unit), written: unit.written, isGroup: unit.isGroup };
        return unit.bare === unit.written ? mention : { ...mention, spelling: unit.bare };
      }),
  };
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
