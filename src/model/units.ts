import type { CellPlace } from './grid';
import type { Plan, UnitMention } from './plan';

/** One line of the workbook's own unit list (sheet 'Đơn vị': Tên đơn vị | Tên khác | Cấp | Nhóm). */
export interface ListedUnit {
  /** Identity: the same as `UnitMention.key` for every spelling of this unit. */
  readonly key: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** As written: 'Sở', 'Cấp xã' …; '' when blank. */
  readonly level: string;
  /** The groups that this unit belongs to, as written: 'Các phòng, đơn vị có TTHC'. */
  readonly groups: readonly string[];
  /** The keys of `groups`, in the same order: compare them with `UnitMention.key` of a group. */
  readonly groupKeys: readonly string[];
  /** The line is itself a group ('Các phòng, đơn vị'), which other lines may belong to. */
  readonly isGroup: boolean;
  readonly at: CellPlace;
}

export interface UnitList {
  readonly sheet: string;
  readonly units: readonly ListedUnit[];
}

/**
 * One spelling of a unit and the cells that use it, in reading order; entries that rows inherit are not counted again.
 */
export interface UnitSpelling {
  /** As written: 'Chi cục TCĐLCL'. */
  readonly spelling: string;
  readonly at: readonly CellPlace[];
}

/** A unit or group of a plan with all its spellings, the most used first (ties: the one met first). */
export interface SpelledUnit {
  readonly key: string;
  /** The name that the plan goes by. */
  readonly name: string;
  readonly isGroup: boolean;
  readonly spellings: readonly UnitSpelling[];
}

/**
 * Every unit that the plan names, in the order of its first mention, with how it is written. Linear in the mentions.
 */
export function unitSpellings(plan: Plan): readonly SpelledUnit[] {
  const units = new Map<
    string,
    { readonly name: string; readonly isGroup: boolean; readonly spellings: Map<string, CellPlace[]> }
  >();
  // Reading gives equal mentions as one object: then one look-up does.
  const met = new Map<UnitMention, CellPlace[]>();
  const placesOf = (mention: UnitMention): CellPlace[] => {
    const { key, name, isGroup, written, spelling = written } = mention;
    let unit = units.get(key);
    if (!unit) units.set(key, (unit = { name, isGroup, spellings: new Map() }));
    let places = unit.spellings.get(spelling);
    if (!places) unit.spellings.set(spelling, (places = []));
    met.set(mention, places);
    return places;
  };
  for (const appendix of plan.appendices)
    for (const row of appendix.rows)
      for (const field of [row.lead, row.implementing, row.coordinating]) {
        if (!field || field.origin === 'inherited') continue;
        for (const mention of field.value) (met.get(mention) ?? placesOf(mention)).push(field.at);
      }
  return [...units].map(([key, { spellings, ...unit }]) => ({
    key,
    ...unit,
    spellings: [...spellings].map(([spelling, at]) => ({ spelling, at })).sort((a, b) => b.at.length - a.at.length),
  }));
}
