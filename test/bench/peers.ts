// The same job done by hucre alone, to measure ours against.
import { readXlsx, writeXlsx, type CellStyle as HucreStyle, type WriteSheet } from 'hucre';
import { a1, areaAddress, quoteSheet } from '../../src/model/address';
import type { CellValue } from '../../src/model/grid';
import type { CellStyle, SheetSpec } from '../../src/model/sheet-spec';
import { LOOKS } from '../../src/workbook/styles';

/** Reads, checks five things, and writes one sheet of the bare rows a unit. */
export async function bareHucre(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await readXlsx(bytes);
  const byUnit = new Map<string, CellValue[][]>();
  const codes = new Set<string>();
  let faults = 0;
  for (const row of workbook.sheets[0]!.rows as CellValue[][]) {
    const [code, title, benchmark, achieved, , lead, implementing] = row;
    if (typeof benchmark !== 'number' || typeof achieved !== 'number') continue;
    if (achieved > benchmark) faults++;
    if (codes.has(String(code))) faults++;
    codes.add(String(code));
    if (!/^\d+(\.\d+)*$/.test(String(code))) faults++;
    if (lead === null || title === null) faults++;
    for (const unit of new Set([
      String(lead),
      ...String(implementing)
        .split('\n')
        .map((line) => line.replace(/^- /, '')),
    ])) {
      if (!byUnit.has(unit)) byUnit.set(unit, []);
      byUnit.get(unit)!.push(row);
    }
  }
  if (faults > 0) throw new Error(`${faults} faults in a plan without any`);
  return writeXlsx({
    sheets: [
      { name: 'Plan', rows: workbook.sheets[0]!.rows },
      ...[...byUnit].map(([name, rows]) => ({ name: name.slice(0, 31), rows })),
    ],
  } as never);
}

/** Reads, and writes our sheets with everything on them; what they shall hold is given, not worked out. */
export async function hucreWithOurSheets(bytes: Uint8Array, specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = await readXlsx(bytes);
  return writeXlsx({ sheets: [{ name: 'Plan', rows: workbook.sheets[0]!.rows }, ...specs.map(asHucre)] });
}

function asHucre(spec: SheetSpec): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, one] of spec.rows.entries())
    for (const [column, cell] of one.cells.entries())
      if (cell) {
        const link = cell.link && {
          target: '',
          location: `${quoteSheet(cell.link.sheet)}!${a1(cell.link.row, cell.link.column)}`,
        };
        cells.set(`${row},${column}`, {
          value: cell.value,
          style: styleOf(cell.style, cell.format),
          ...(cell.formula && { formula: cell.formula, formulaResult: cell.value }),
          ...(link && { hyperlink: link }),
        });
      }
  return {
    name: spec.name,
    columns: spec.columns.map(({ width, hidden }) => ({ width, hidden })),
    rows: spec.rows.map((row) => row.cells.map((cell) => cell?.value ?? null)),
    cells,
    rowDefs: new Map([...spec.rows.entries()].map(([row, { height }]) => [row, { height }])),
    merges: spec.merges.map(({ row, column, rows, columns }) => ({
      startRow: row,
      startCol: column,
      endRow: row + rows - 1,
      endCol: column + columns - 1,
    })),
    dataValidations: spec.dropDowns.map(({ area, values }) => ({
      type: 'list',
      values: [...values],
      range: areaAddress(area),
    })),
    freezePane: { rows: spec.freezeRows },
    rowBreaks: [...(spec.print.breaks ?? [])],
    pageSetup: { orientation: spec.print.orientation, paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const styles = new Map<string, HucreStyle>();

function styleOf(style: CellStyle, format: string | undefined): HucreStyle {
  const key = `${style} ${format}`;
  const known = styles.get(key) ?? hucreStyle(style, format);
  styles.set(key, known);
  return known;
}

function hucreStyle(style: CellStyle, format: string | undefined): HucreStyle {
  const look = LOOKS[style];
  const rgb = (color: string) => ({ rgb: color.slice(1) });
  const side = { style: 'thin', color: rgb('#404040') } as const;
  return {
    font: {
      name: look.font,
      size: look.size,
      bold: look.bold,
      italic: look.italic,
      underline: look.underline,
      color: rgb(look.color),
    },
    alignment: { horizontal: look.horizontal, vertical: look.vertical, wrapText: look.wrap },
    numFmt: format ?? look.format,
    ...(look.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(look.fill) } }),
    ...(look.border === 'all' && { border: { top: side, right: side, bottom: side, left: side } }),
  };
}
