import { SECTION_MARK, type Typed } from '../rows/existing-sheet';
import type { ReportedRow, ReportedSheet } from './progress';
import { INPUT_COLUMNS, columnOf, type UnitColumn } from '../responsibility/unit-columns';
import type { UnitSheet } from '../responsibility/unit-sheet';

/**
 * What a unit reports, from its sheet as it was just worked out. The whole sheet could be read back like one that
 * stands in the workbook, but most of it is blank while a plan begins, and a large plan would be held twice.
 */
export function reportedSheet({ spec, table }: UnitSheet): ReportedSheet {
  const rows: ReportedRow[] = [];
  for (let at = table.row; at < table.row + table.rows; at++) {
    const { cells } = spec.rows[at]!;
    const text = (key: UnitColumn): string => String(cells[columnOf(key)]?.value ?? '');
    if (text('id') === SECTION_MARK) continue;
    const typed = INPUT_COLUMNS.flatMap((key): [UnitColumn, Typed][] => {
      const { value, format } = cells[columnOf(key)]!;
      return value === null ? [] : [[key, format === undefined ? { value } : { value, format }]];
    });
    rows.push({
      id: text('id'),
      words: `${text('title')}\n${text('task')}`,
      at,
      cells: typed.length === 0 ? NOTHING : new Map(typed),
    });
  }
  return { name: spec.name, sheet: { rows, columns: COLUMNS } };
}

const NOTHING: ReportedRow['cells'] = new Map();
const COLUMNS = new Map(INPUT_COLUMNS.map((key) => [key as UnitColumn, columnOf(key)]));
