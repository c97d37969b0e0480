import type { Grid, SheetTag, OddSheet } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { foldText } from '../../model/text';
import type { UnitList } from '../../model/units';
import { unitVocabulary } from '../../units/vocabulary';
import { kindName } from '../layout/sheet-words';
import { gridOfSpec } from '../layout/spec-grid';
import { mergeReturned } from '../progress/merge-returned';
import { originOf, otherPlan } from '../progress/sheet-origin';
import { idOf } from '../responsibility/plan-sheets';
import { responsibilities, type AnsweredGroups, type Holder } from '../responsibility/responsibilities';
import { unitSheet } from '../responsibility/unit-sheet';
import { existingSheet, isOwn } from '../rows/existing-sheet';
import { recogniseRows } from '../rows/recognise-rows';
import { matchRows } from '../rows/row-id';
import { formOf, type SheetForm } from './sheet-forms';

/** A sheet whose tag is to be given, or taken off. */
export interface Retag {
  readonly sheet: string;
  readonly tag: SheetTag | null;
}

export interface Recognised {
  /** The workbook as it is meant: the very same array where nothing is odd. */
  readonly grids: readonly Grid[];
  readonly odd: readonly OddSheet[];
  /** What makes the workbook say so itself. */
  readonly retags: readonly Retag[];
}

/** What sheets are compared with. */
export interface PlanOfSheets {
  readonly plan: Plan;
  readonly list: UnitList | null;
  readonly answered: AnsweredGroups;
}

const asideTag = (grid: Grid): SheetTag => ({ role: 'aside', key: grid.sheet });
const isUnitForm = (form: SheetForm | null): form is SheetForm => form?.role === 'unit';

/** True where a sheet should be looked at closer: one of our form without a tag, twice the same tag, a tag that is not its head's. */
export function areOdd(grids: readonly Grid[], list: UnitList | null): boolean {
  const vocabulary = unitVocabulary(list);
  const seen = new Set<string>();
  return grids.some((grid) => {
    if (grid.tag?.role === 'aside') return false;
    const form = formOf(grid);
    if (grid.tag === null) return form !== null;
    const isTwice = seen.has(idOf(grid.tag));
    seen.add(idOf(grid.tag));
    const isOther =
      grid.tag.role === 'unit' &&
      isUnitForm(form) &&
      form.head !== '' &&
      vocabulary.keyOf(form.head) !== vocabulary.keyOf(grid.tag.key);
    return isTwice || isOther;
  });
}

/**
 * The workbook without the sheets that only look like ours: so the plan is read. The settings count at once where no
 * other sheet has them, because they say how it is read.
 */
export function setAside(grids: readonly Grid[]): readonly Grid[] {
  let settings = grids.some(({ tag }) => tag?.role === 'settings');
  return grids.map((grid) => {
    const form = grid.tag === null ? formOf(grid) : null;
    if (!form) return grid;
    if (form.role !== 'settings' || settings) return { ...grid, tag: asideTag(grid) };
    settings = true;
    return { ...grid, tag: { role: 'settings', key: '' } };
  });
}

/**
 * Says of each sheet which one it is. A tag holds unless the head names another unit of the plan whose rows fit at
 * least as well. Without a tag it is the sheet of the unit that its head names when that is in the plan, most rows are
 * the unit's, and it is of no other plan. Of several sheets for one unit the one that says so itself counts, then the
 * first.
 */
export function recognise(grids: readonly Grid[], about: PlanOfSheets): Recognised {
  const claims = grids.map((grid) => claimOf(grid, about));
  const owner = new Map<string, Grid>();
  for (const states of [['ours'], ['lost', 'moved']])
    claims.forEach((claim, at) => {
      if (claim && states.includes(claim.state) && !owner.has(idOf(claim.tag))) owner.set(idOf(claim.tag), grids[at]!);
    });
  const odd: OddSheet[] = [];
  const retags: Retag[] = [];
  const meant = grids.map((grid, at): Grid => {
    const claim = claims[at];
    if (!claim) return grid;
    const counts = owner.get(idOf(claim.tag));
    const said = { sheet: grid.sheet, role: claim.tag.role, unit: claim.unit, tag: claim.tag, why: claim.why };
    if (claim.state === 'doubtful') {
      odd.push({ ...said, state: 'doubtful', counted: counts?.sheet ?? '', ...NOTHING });
      return { ...grid, tag: asideTag(grid) };
    }
    if (counts && counts !== grid) {
      odd.push({ ...said, state: 'copy', counted: counts.sheet, ...onlyIn(grid, counts, claim.tag) });
      if (claim.state === 'moved') retags.push({ sheet: grid.sheet, tag: null });
      return { ...grid, tag: asideTag(grid) };
    }
    if (claim.state === 'ours') return grid;
    odd.push({ ...said, state: claim.state, counted: '', ...NOTHING });
    retags.push({ sheet: grid.sheet, tag: claim.tag });
    return { ...grid, tag: claim.tag };
  });
  return { grids: odd.length === 0 ? grids : meant, odd, retags };
}

interface Claim {
  readonly tag: SheetTag;
  readonly unit: string;
  readonly state: 'ours' | 'lost' | 'moved' | 'doubtful';
  readonly why: OddSheet['why'];
}

function claimOf(grid: Grid, about: PlanOfSheets): Claim | null {
  const { tag } = grid;
  const form = formOf(grid);
  if (tag?.role === 'aside') return null;
  const ours: Claim | null = tag && { tag, unit: form?.head ?? '', state: 'ours', why: null };
  if (!form || (tag && (tag.role !== 'unit' || !isUnitForm(form)))) return ours;
  if (!isUnitForm(form)) return listClaim(form, about.plan);
  const { keyOf } = unitVocabulary(about.list);
  const holder = form.head === '' ? undefined : holderNamed(form.head, about);
  const key = holder?.key ?? keyOf(form.head);
  if (ours) {
    const own = holdersOf(about).get(tag!.key) ?? holdersOf(about).get(keyOf(tag!.key));
    if (!holder || holder === own || (own && foldText(own.name) === foldText(form.head))) return ours;
    const [here, there] = [holder, own].map((one) => fit(grid, one));
    return here! > 0 && here! >= there! ? { ...ours, tag: { role: 'unit', key }, state: 'moved' } : ours;
  }
  const said = { tag: { role: 'unit', key: form.head === '' ? grid.sheet : key }, unit: form.head } as const;
  if (!holder) return { ...said, state: 'doubtful', why: 'unknown-unit' };
  if (isOfOtherPlan(grid, holder, about.plan)) return { ...said, state: 'doubtful', why: 'other-plan' };
  if (fit(grid, holder) < MOST_ROWS) return { ...said, state: 'doubtful', why: 'other-rows' };
  return { ...said, state: 'lost', why: null };
}

/** A list is known by its words alone; a plan of points by its index, when the plan has it. */
function listClaim({ role, key }: SheetForm, plan: Plan): Claim {
  const kind = plan.appendices.find((one) => kindName(one.kind).toLocaleUpperCase('vi') === key)?.kind;
  if (role === 'target' && kind === undefined)
    return { tag: { role, key }, unit: '', state: 'doubtful', why: 'other-plan' };
  return { tag: { role, key: role === 'target' ? kind! : key }, unit: '', state: 'lost', why: null };
}

/** So many of a sheet's rows are those of its unit, or it is somebody else's. */
const MOST_ROWS = 0.5;

/** The part of a sheet's rows that are rows of the unit, 0 to 1; a sheet without rows fits. */
function fit(grid: Grid, holder: Holder | undefined): number {
  const rows = existingSheet(grid).rows.filter((row) => !isOwn(row));
  if (rows.length === 0) return 1;
  const named = holder ? recogniseRows(rows, holder.assignments) : [];
  return matchRows(holder?.assignments ?? [], named).size / rows.length;
}

const isOfOtherPlan = (grid: Grid, holder: Holder, plan: Plan): boolean => {
  const { spec } = unitSheet(holder, plan, { tag: { role: 'unit', key: holder.key }, name: holder.name }, null);
  return otherPlan(originOf(grid), originOf(gridOfSpec(spec))) !== null;
};

type OnlyThere = Pick<OddSheet, 'cells' | 'rows'>;
const NOTHING: OnlyThere = { cells: [], rows: [] };

/** What somebody filled in on a copy and the sheet that counts does not hold. */
function onlyIn(copy: Grid, counted: Grid, { role }: SheetTag): OnlyThere {
  if (role !== 'unit') return NOTHING;
  const { cells, rows } = mergeReturned(existingSheet(counted), existingSheet(copy), false);
  return {
    cells: cells.map(({ row, column, held, returned }) => ({ row, column, held, copied: returned })),
    rows: rows.map(({ row }) => row),
  };
}

/** A head says the unit's name as the plan is read now, or as it was then. */
const holderNamed = (head: string, about: PlanOfSheets): Holder | undefined =>
  [...holdersOf(about).values()].find(({ name }) => foldText(name) === foldText(head)) ??
  holdersOf(about).get(unitVocabulary(about.list).keyOf(head));

const holders = new WeakMap<PlanOfSheets, ReadonlyMap<string, Holder>>();

function holdersOf(about: PlanOfSheets): ReadonlyMap<string, Holder> {
  const before = holders.get(about);
  if (before) return before;
  const found = new Map(responsibilities(about.plan, about.list, about.answered).map((one) => [one.key, one]));
  holders.set(about, found);
  return found;
}
