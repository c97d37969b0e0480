import type { CellPlace, Grid } from '../../model/grid';
import type { SheetSpec } from '../../model/sheet-spec';
import { existingSheet, isOwn, type ExistingRow } from '../rows/existing-sheet';
import { PROGRESS_HEADERS } from '../progress/progress-sheet';
import { matchRows } from '../rows/row-id';
import { labelOf } from '../rows/row-label';
import { gridOfSpec, textOf } from '../layout/spec-grid';
import { SUMMARY_HEADERS } from './summary-sheet';
import { UNIT_COLUMNS, columnOf, type UnitColumn } from './unit-columns';
import { headersNow, PROGRESS_SHEET, SUMMARY } from '../layout/sheet-words';

/** A cell whose text a run changes. */
export interface CellChange {
  /** Where it will stand. */
  readonly at: CellPlace;
  /** The row as a reader calls it: its code, or the beginning of its words. */
  readonly row: string;
  /** The column's header. */
  readonly column: string;
  /** '' for a blank cell. */
  readonly before: string;
  readonly after: string;
}

/** What a run does to a sheet that exists, in a reader's words. */
export interface ContentChanges {
  readonly cells: readonly CellChange[];
  readonly rowsAdded: readonly string[];
  /** Rows that leave the plan, or the list. */
  readonly rowsGone: readonly string[];
}

/**
 * Compares a sheet as it stands with what it shall hold, row by row, wherever a row has moved. The running number is no
 * change.
 */
export const contentChanges = (before: Grid, spec: SheetSpec): ContentChanges =>
  spec.tag.role === 'unit' ? unitChanges(before, spec) : listChanges(before, spec);

const COMPARED: readonly UnitColumn[] = UNIT_COLUMNS.filter(
  (column) => !('hidden' in column) && column.key !== 'number',
).map(({ key }) => key);

function unitChanges(before: Grid, spec: SheetSpec): ContentChanges {
  const inPlan = (row: ExistingRow): boolean => !isOwn(row) && row.source !== '';
  const old = existingSheet(before).rows.filter((row) => !isOwn(row));
  const now = existingSheet(gridOfSpec(spec)).rows.filter(inPlan);
  const pairs = matchRows(now, old);
  const byId = new Map(old.map((row) => [row.id, row]));
  const cells = now.flatMap((row) => {
    const earlier = byId.get(pairs.get(row.id) ?? '');
    return earlier ? COMPARED.flatMap((key) => cellChange(spec.name, row, earlier, key)) : [];
  });
  const paired = new Set(pairs.values());
  return {
    cells,
    rowsAdded: now.filter(({ id }) => !inPlan(byId.get(pairs.get(id) ?? '') ?? NOWHERE)).map(labelOf),
    rowsGone: old.filter((row) => inPlan(row) && !paired.has(row.id)).map(labelOf),
  };
}

const NOWHERE: ExistingRow = { id: '', words: '', at: 0, source: '', counted: null, cells: new Map(), extra: [] };

function cellChange(sheet: string, row: ExistingRow, earlier: ExistingRow, key: UnitColumn): CellChange[] {
  const [before, after] = [earlier, row].map(({ cells }) => textOf(cells.get(key)?.value ?? null)) as [string, string];
  return before === after
    ? []
    : [
        {
          at: { sheet, row: row.at, column: columnOf(key) },
          row: labelOf(row),
          column: UNIT_COLUMNS[columnOf(key)]!.header,
          before,
          after,
        },
      ];
}

/** The lists over all units: lines are known by the text that names them. */
function listChanges(before: Grid, spec: SheetSpec): ContentChanges {
  const form =
    spec.tag.key === ''
      ? { headers: SUMMARY_HEADERS, key: SUMMARY.columns.unit, label: SUMMARY.columns.unit }
      : { headers: PROGRESS_HEADERS, key: PROGRESS_SHEET.columns.id, label: PROGRESS_SHEET.columns.title };
  const old = linesOf(before, form.headers, form.key);
  const now = linesOf(gridOfSpec(spec), form.headers, form.key);
  const cells = [...now].flatMap(([key, { row, texts }]) => {
    const earlier = old.get(key)?.texts;
    if (!earlier) return [];
    return [...texts].flatMap(([column, { at, text }]): CellChange[] => {
      const was = earlier.get(column)?.text ?? '';
      return was === text || column === form.headers[0]
        ? []
        : [
            {
              at: { sheet: spec.name, row, column: at },
              row: texts.get(form.label)?.text ?? key,
              column,
              before: was,
              after: text,
            },
          ];
    });
  });
  const names = (some: typeof now, others: typeof now): string[] =>
    [...some].flatMap(([key, { texts }]) => (others.has(key) ? [] : [texts.get(form.label)?.text ?? key]));
  return { cells, rowsAdded: names(now, old), rowsGone: names(old, now) };
}

interface Line {
  readonly row: number;
  /** By header. */
  readonly texts: ReadonlyMap<string, { readonly at: number; readonly text: string }>;
}

function linesOf(grid: Grid, headers: readonly string[], keyHeader: string): ReadonlyMap<string, Line> {
  const header = grid.values.findIndex(
    (row) => row.some((value) => textOf(value) === headers[0]) && row.some((value) => textOf(value) === keyHeader),
  );
  const lines = new Map<string, Line>();
  if (header < 0) return lines;
  const columns = headersNow(grid.values[header]!.map(textOf)).flatMap((title, index) =>
    headers.includes(title) ? [{ index, header: title }] : [],
  );
  grid.values.slice(header + 1).forEach((values, index) => {
    const texts = new Map(
      columns.map((column) => [
        column.header,
        { at: grid.left + column.index, text: textOf(values[column.index] ?? null) },
      ]),
    );
    const key = texts.get(keyHeader)?.text ?? '';
    if (key !== '' && !lines.has(key)) lines.set(key, { row: grid.top + header + 1 + index, texts });
  });
  return lines;
}
