import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../src/app/read-sheets';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { valueAt } from '../../../src/model/grid';
import { serialOf } from '../../../src/reporting/layout/serial-date';
import { dayCellIn, sheetsByTag } from '../../../src/reporting/responsibility/plan-sheets';
import { must } from '../workbooks';
import { excelDesk, fileDesk, type Desk } from './hands';
import { act, PLAN, PLAN_SHEET, TODAY, UNITS, type Act } from './acts';
import { Office, placesOf } from './office';
import { isUnitSheet, unitOf } from './sheet-hands';

/**
 * People and programs at the sheets of a workbook, in any order, with two panes open beside it: what somebody typed stays, and
 * stays with the unit and the task that it was typed for; the next run says what it found.
 */

async function holds(start: (name: string, rows: typeof PLAN) => Promise<Desk>, acts: readonly Act[]): Promise<void> {
  const office = new Office(await start(PLAN_SHEET, PLAN));
  await office.do({ do: 'run', pane: 0 });
  for (const one of acts) await office.do(one);
  await office.do({ do: 'run', pane: 1 });
  const { odd } = must(await generateResponsibilitySheets(office.desk.pane(0), TODAY));
  const grids = await office.grids();

  for (const [text, owner] of office.owners) {
    const places = placesOf(text, grids);
    expect({ text, lost: office.owed.has(text) && places.length === 0 }).toEqual({ text, lost: false });
    for (const place of places) expect({ text, ...place }).toEqual({ text, ...owner });
  }
  const own = grids.find(({ sheet }) => sheet === PLAN_SHEET)!;
  for (const [place, value] of office.plan) {
    const [row, at] = place.split(',').map(Number);
    expect({ place, value: valueAt(own, row!, at!) }).toEqual({ place, value });
  }
  if (office.day !== null) {
    const meant = must(await readSheets(office.desk.pane(0)));
    const at = dayCellIn(meant)?.at;
    const summary = meant.find(({ sheet }) => sheet === at?.sheet);
    expect(summary && valueAt(summary, at!.row, at!.column)).toBe(serialOf(office.day));
  }
  // One sheet a unit counts; each other one of our form is told.
  const counted = new Set([...sheetsByTag(grids).values()].map(({ sheet }) => sheet));
  const told = new Set(odd.map(({ sheet }) => sheet));
  const units = grids.filter(isUnitSheet);
  expect(
    units
      .filter(({ sheet }) => counted.has(sheet) && !told.has(sheet))
      .map(unitOf)
      .sort(),
  ).toEqual(UNITS.toSorted());
  expect(units.filter(({ sheet }) => !counted.has(sheet) && !told.has(sheet))).toEqual([]);
  const again = must(await generateResponsibilitySheets(office.desk.pane(1), TODAY));
  expect([again.added, again.updated]).toEqual([0, 0]);
}

/** More of them: HANDS_RUNS=200 npx vitest run test/app/responsibility/any-hands.test.ts --testTimeout 600000 */
const RUNS = Number(process.env['HANDS_RUNS'] ?? 6);
describe('hands at the sheets of a workbook', () => {
  for (const [kind, start] of [
    ['file', fileDesk],
    ['Excel', excelDesk],
  ] as const)
    it(`keep what was typed with its unit and task, ${kind}`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 9 }), (acts) => holds(start, acts)),
        { numRuns: RUNS },
      );
    });
});
