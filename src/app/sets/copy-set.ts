import type { LoadedSet } from '../../catalogue';
import { done, failed, type Outcome } from '../../model/outcome';
import { pointsFromNumber } from '../../model/points';
import type { SheetSpec } from '../../model/sheet-spec';
import { readOwnSet } from '../../reading';
import { planSheetNames } from '../../reporting/layout/sheet-names';
import { gridOfSpec } from '../../reporting/layout/spec-grid';
import { idOf, namesInUse } from '../../reporting/responsibility/plan-sheets';
import { criteriaSetSpec } from '../../reporting/template/criteria-set';
import type { Workbook } from '../../workbook/port';
import { readSheets } from '../read-sheets';

/**
 * Copies a kept set into the workbook as the sheet 'Bộ tiêu chí …', which every check then reads, and shows it. It is the
 * planner's sheet from then on. Fails before anything is written: with 'set-on-sheet-already' where the workbook lists a set,
 * of which only one counts, and with 'set-unfit-for-sheet' where the sheet would not be read as the same set.
 */
export async function copySetIntoWorkbook(
  workbook: Workbook,
  set: LoadedSet,
): Promise<Outcome<{ readonly sheet: string }>> {
  const read = await readSheets(workbook);
  if (!read.ok) return read;
  const there = readOwnSet(read.value);
  if (there) return failed('set-on-sheet-already', { sheet: there.sheet });
  const draft = criteriaSetSpec(set, `Bộ tiêu chí ${set.short}`);
  const id = idOf(draft.tag);
  const name = planSheetNames([{ id, name: draft.name }], namesInUse(read.value)).get(id)!.name;
  const spec = { ...draft, name };
  if (!isReadAs(spec, set)) return failed('set-unfit-for-sheet', { set: set.editions[0]!.edition });
  const applied = await workbook.apply([{ type: 'write-sheet', spec }]);
  if (!applied.ok) return applied;
  // The sheet is there; that it could not be brought to the front is no failure.
  await workbook.select({ sheet: name, row: spec.freezeRows, column: 0 });
  return done({ sheet: name });
}

/** Whether the sheet will be read as the same set: codes that only their set knows, or weighted parts, a sheet cannot say. */
function isReadAs(spec: SheetSpec, { codes, editions }: LoadedSet): boolean {
  const read = readOwnSet([{ ...gridOfSpec(spec), tag: null }]);
  if (!read || codes !== 'fixed' || read.problems.some(({ kind }) => !/-missing$/.test(kind))) return false;
  const { criteria } = editions[0]!;
  const { entries } = read.catalogue;
  return (
    entries.length === criteria.length &&
    criteria.every(({ code, parent, part, name, maximum }, at) => {
      const entry = entries[at]!;
      return (
        entry.code === (code ?? '') &&
        (parent == null || entry.parent === parent) &&
        (part === undefined || entry.part === part) &&
        entry.name === name &&
        entry.maximum === (maximum === null ? null : pointsFromNumber(maximum))
      );
    })
  );
}
