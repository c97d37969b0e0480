import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding';
import type { CellValue, Grid } from '../../src/model/grid';
import type { Plan } from '../../src/model/plan';
import { readPlan } from '../../src/reading';
import { PLAN_NAMES } from '../fixtures/facts';
import { checkGrids } from '../quality/measure';
import { bookOf, dressed, DRESSES } from '../quality/workbooks';

/** The workbook with every safe fix made, as an adapter would write it. */
function mended(grids: readonly Grid[], findings: readonly Finding[]): Grid[] {
  const edits = findings.flatMap(({ fix }) => (fix?.grade === 'safe' ? fix.edits : []));
  return grids.map((grid) => {
    const values = grid.values.map((row) => [...row]);
    const formats = grid.formats.map((row) => [...row]);
    for (const { at, value, format } of edits) {
      if (at.sheet !== grid.sheet) continue;
      values[at.row - grid.top]![at.column - grid.left] = value;
      if (format) formats[at.row - grid.top]![at.column - grid.left] = format;
    }
    return { ...grid, values, formats };
  });
}

/** What a plan says: who does what by when, with which points and codes; not how it is spelt. */
const meaningOf = ({ appendices }: Plan): unknown =>
  appendices.map(({ rows }) =>
    rows.map((row) => ({
      type: row.type,
      code: row.code?.value?.text,
      points: [row.benchmark?.value, row.achieved?.value, row.selfAssessed?.value],
      units: [row.lead, row.implementing, row.coordinating].map((field) => field?.value.map(({ key }) => key)),
      deadline: row.deadline?.value,
      texts: [row.title?.value, row.task?.value, row.product?.value],
      family: [row.parent, row.section],
    })),
  );

describe.each(DRESSES)('safe fixes of the plans, %s', (dress) => {
  it.each(PLAN_NAMES)('%s: change no meaning, and leave nothing to fix', (name) => {
    const { grids } = dressed(bookOf(name, dress));
    const fixed = mended(grids, checkGrids(grids));
    expect(meaningOf(readPlan(fixed))).toEqual(meaningOf(readPlan(grids)));
    expect(checkGrids(fixed).filter(({ fix }) => fix?.grade === 'safe')).toEqual([]);
  });

  it('put spoilt codes and points back', () => {
    const book = bookOf('000', dress);
    const sheet = book.sheets[0]!;
    const row = sheet.rows.find((one) => sheet.cells[one.row]![0] === '7.3.7')!.row;
    const clean = meaningOf(readPlan(dressed(book).grids));
    const spoilt: CellValue[] = ['Tiêu chí 7.3.7', ...sheet.cells[row]!.slice(1)];
    spoilt[3] = '0,8814 điểm';
    sheet.cells[row] = spoilt;
    const { grids } = dressed(book);
    const findings = checkGrids(grids);
    expect(findings.map(({ rule }) => rule)).toContain('code-mangled');
    const fixed = mended(grids, findings);
    expect(meaningOf(readPlan(fixed))).toEqual(clean);
    expect(checkGrids(fixed).filter(({ rule }) => rule === 'code-mangled')).toEqual([]);
  });
});
