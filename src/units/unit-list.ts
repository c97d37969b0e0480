import { unitForm, unitVocabulary } from './vocabulary';
import type { CellPlace, CellValue, Grid } from '../model/grid';
import { foldText } from '../model/text';
import type { ListedUnit, UnitList } from '../model/units';
import { cellText } from '../model/cell-text';

/** Headers of the sheet 'Đơn vị', in normal form. */
const HEADERS = {
  name: /^tên( đơn vị)?$/,
  otherNames: /^(tên|cách gọi) khác$/,
  level: /^cấp$/,
  groups: /^(thuộc )?nhóm$/,
} as const;
type ListColumn = keyof typeof HEADERS;
/** The header stands in the first rows, below a title at most. */
const HEADER_WITHIN = 10;

interface ListHeader {
  readonly row: number;
  readonly columns: Partial<Record<ListColumn, number>>;
}

/** True for the sheet that lists the workbook's units, tagged or recognised by its header. */
export const isUnitList = (grid: Grid): boolean =>
  grid.tag?.role === 'units' || (grid.tag === null && findHeader(grid) !== null);

/** The workbook's own unit list (the first one, a tagged one before others); null when it has none. */
export function readUnitList(grids: readonly Grid[]): UnitList | null {
  const grid = grids.find((one) => one.tag?.role === 'units') ?? grids.find(isUnitList);
  const header = grid && findHeader(grid);
  return grid && header ? { sheet: grid.sheet, units: readUnits(grid, header) } : null;
}

function findHeader(grid: Grid): ListHeader | null {
  for (const [row, values] of grid.values.slice(0, HEADER_WITHIN).entries()) {
    const columns: ListHeader['columns'] = {};
    values.forEach((value, column) => {
      const text = typeof value === 'string' && value.length < 40 ? foldText(value) : '';
      for (const name of Object.keys(HEADERS) as ListColumn[])
        if (columns[name] === undefined && HEADERS[name].test(text)) columns[name] = column;
    });
    // 'Nhóm' or 'Tên khác' beside a name tells it from any list of names.
    if (columns.name !== undefined && (columns.otherNames !== undefined || columns.groups !== undefined))
      return { row, columns };
  }
  return null;
}

function readUnits(grid: Grid, { row: headerRow, columns }: ListHeader): ListedUnit[] {
  const builtIn = unitVocabulary();
  const lines = grid.values.slice(headerRow + 1).map((values, index) => {
    const cell = (column: ListColumn): CellValue => values[columns[column] ?? -1] ?? null;
    const at: CellPlace = {
      sheet: grid.sheet,
      row: grid.top + headerRow + 1 + index,
      column: grid.left + columns.name!,
    };
    return {
      name: cellText(cell('name')),
      otherNames: listed(cell('otherNames')),
      level: cellText(cell('level')),
      groups: listed(cell('groups')),
      at,
    };
  });
  const units = lines.filter((line) => line.name !== '');
  // Every spelling in the list has the key of its line's name, so that groups are met by any of their names.
  const keys = new Map<string, string>();
  for (const unit of units)
    for (const name of [unit.name, ...unit.otherNames])
      keys.set(unitForm(name), keys.get(unitForm(name)) ?? builtIn.keyOf(unit.name));
  const keyOf = (name: string): string => keys.get(unitForm(name)) ?? builtIn.keyOf(name);
  const usedAsGroup = new Set(units.flatMap((unit) => unit.groups.map(keyOf)));
  return units.map((unit) => ({
    ...unit,
    key: keyOf(unit.name),
    groupKeys: unit.groups.map(keyOf),
    isGroup: usedAsGroup.has(keyOf(unit.name)) || builtIn.isGroup(unit.name) || foldText(unit.level).startsWith('nhóm'),
  }));
}

/** Several names in one cell, one a line or after ';'. Commas stay: they belong to names ('Sở, ban, ngành TP'). */
const listed = (value: CellValue): string[] =>
  cellText(value)
    .split(/[;\n]/)
    .map((name) => name.replace(/^[-+•*]\s*/, '').trim())
    .filter((name) => name !== '');
