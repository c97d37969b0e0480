import type { CellEdit, Finding } from '../../model/finding';
import type { CellPlace } from '../../model/grid';
import type { PlanRow } from '../../model/plan';
import { misplacedIn, type Misplaced } from '../misplaced';
import { rule } from '../rule';
import { nameOf, type Table } from '../table';
import { headerOf } from '../usual-headers';

/**
 * A value stands in the column of its kind: a time, a unit, points or a way of scoring in another column is lost to the
 * unit's sheet and to the reminder. An X for 'no product' that slid into a unit column (S000, 6.2.5) is only worth
 * knowing.
 */
export const valueMisplaced = rule({
  id: 'value-misplaced',
  severity: 'warning',
  messages: {
    'value-misplaced': ['row', 'found', 'header', 'target'],
    'value-misplaced/swapped': ['row', 'found', 'header', 'other', 'target'],
    'value-misplaced/placeholder': ['found', 'header', 'target'],
    'value-misplaced/column': ['count', 'rows', 'header'],
  },
  summary: {
    message: 'value-misplaced/column',
    role: 'implementing',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check(table) {
    const misplaced = misplacedIn(table);
    const byRow = new Map<PlanRow, Misplaced[]>();
    for (const one of misplaced) byRow.set(one.row, [...(byRow.get(one.row) ?? []), one]);
    const said = new Set<Misplaced>();
    for (const one of misplaced) {
      if (said.has(one)) continue;
      const { row, role, field, target, placeholder } = one;
      const partner = byRow.get(row)?.find((other) => other !== one && !said.has(other) && other.role === target);
      const args = {
        found: field.text,
        header: headerOf(table.appendix, role),
        target: headerOf(table.appendix, target),
      };
      const named = { ...args, row: nameOf(row) };
      if (placeholder)
        yield { message: 'value-misplaced/placeholder', severity: 'info', at: field.at, args, ...moved(table, one) };
      else if (partner) {
        said.add(partner);
        yield {
          message: 'value-misplaced/swapped',
          at: field.at,
          related: [partner.field.at],
          args: { ...named, other: partner.field.text },
          fix: { grade: 'suggestion', edits: swap(one, partner) },
        };
      } else yield { message: 'value-misplaced', at: field.at, args: named, ...moved(table, one) };
    }
  },
});

/** Proposes to move the value, where its own column is there and its cell free. */
function moved(table: Table, { row, field, target }: Misplaced): Pick<Finding, 'fix'> {
  if (table.appendix.columns[target] === undefined || row[target] || field.origin === 'joined') return {};
  return {
    fix: { grade: 'suggestion', edits: [write(table.place(row, target), field.text), { at: field.at, value: null }] },
  };
}

const write = (at: CellPlace, value: string): CellEdit => ({ at, value });
const swap = (one: Misplaced, other: Misplaced): CellEdit[] => [
  write(one.field.at, other.field.text),
  write(other.field.at, one.field.text),
];
