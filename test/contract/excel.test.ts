import { areaAddress, parseArea } from '../../src/model/address';
import { openExcelWorkbook } from '../../src/workbook/excel';
import { startExcel, type ExcelHost } from '../host';
import { addSheet, cellAt, setLook, touch, type Book, type Rule } from '../host/book';
import { chartContract } from './charts';
import { heldReadingContract } from './held-reading';
import { defined, type MakeWorkbook, type StartWorkbook, type Subject } from './start';
import { workbookContract } from './workbook';

const make: MakeWorkbook = async (start) => {
  const host = startExcel();
  fill(host.book, start);
  return subject(host);
};
workbookContract('Excel', make);
chartContract('Excel', make);
heldReadingContract('Excel', make);

function subject(host: ExcelHost): Subject {
  return {
    workbook: openExcelWorkbook(),
    // The workbook stays open in Excel; the add-in is loaded anew.
    reopen: async () => subject(host),
    rename: async (from, to) => {
      host.book.sheets.find((sheet) => sheet.name === from)!.name = to;
      return subject(host);
    },
    type: (place, value) => host.type(place, value),
    choose: (name, area) => {
      const sheet = host.book.sheets.find((one) => one.name === name)!;
      host.book.active = sheet;
      host.book.selection = { sheet: name, area };
    },
    give: async ({ sheet: name, row, column }, given) => {
      const sheet = host.book.sheets.find((one) => one.name === name)!;
      const cell = touch(sheet, row, column);
      const looks: Record<string, unknown> = {
        'fill/color': given.fill,
        'font/color': given.color,
        'font/bold': given.bold,
        'font/italic': given.italic,
      };
      for (const [path, value] of Object.entries(looks)) if (value !== undefined) setLook(cell, path, value);
      if (given.format !== undefined) cell.format = given.format;
      if (given.note !== undefined) cell.note = given.note;
      if (given.link !== undefined) cell.link = { address: given.link };
      if (given.height !== undefined) sheet.rows.set(row, { height: given.height });
      return subject(host);
    },
    lookOf: async ({ sheet: name, row, column }) => {
      const sheet = host.book.sheets.find((one) => one.name === name)!;
      const cell = cellAt(sheet, row, column);
      const look = (path: string) => cell?.look.get(path);
      const link = cell?.link?.['address'];
      return defined({
        fill: look('fill/color'),
        color: look('font/color'),
        bold: look('font/bold') || undefined,
        italic: look('font/italic') || undefined,
        format: cell?.format ?? 'General',
        note: cell?.note,
        link,
        height: sheet.rows.get(row)?.height,
      });
    },
    charts: async (name) =>
      host.book.sheets
        .find((sheet) => sheet.name === name)!
        .charts.map((one) => ({
          name: one.name,
          source: areaAddress(one.source),
          place: one.place ? areaAddress(one.place) : '',
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    giveChart: async (name, chart) => {
      host.book.sheets
        .find((sheet) => sheet.name === name)!
        .charts.push({
          name: chart,
          type: 'ColumnClustered',
          source: { row: 0, column: 0, rows: 2, columns: 2 },
          seriesBy: 'Auto',
          place: null,
          look: new Map(),
        });
      return subject(host);
    },
    dropChart: async (name, chart) => {
      const sheet = host.book.sheets.find((one) => one.name === name)!;
      sheet.charts = sheet.charts.filter((one) => one.name !== chart);
      return subject(host);
    },
    highlights: async (name) => asGiven(host.book.sheets.find((sheet) => sheet.name === name)!.rules),
  };
}

/** Rules as they were given: in Excel there is one for each area, with the formula written for the area's first row. */
function asGiven(rules: readonly Rule[]) {
  const joined = new Map<string, { formula: string; areas: string[]; fill?: string }>();
  for (const { formula, areas, fill: color } of [...rules].sort((a, b) => a.areas[0]!.row - b.areas[0]!.row)) {
    const row = areas[0]!.row;
    const key = `${color} ${formula.replace(/(?<=\$?[A-Z])\d+/g, (written) => String(Number(written) - row))}`;
    const rule = joined.get(key) ?? {
      formula: formula.replace(/^=/, ''),
      areas: [],
      ...(color === undefined ? {} : { fill: color }),
    };
    rule.areas.push(...areas.map(areaAddress));
    joined.set(key, rule);
  }
  return [...joined.values()].map((rule) => ({ ...rule, areas: rule.areas.sort() }));
}

/** Puts a planner's workbook into the host as a user would have typed it. */
function fill(book: Book, start: StartWorkbook): void {
  for (const given of start.sheets) {
    const sheet = addSheet(book, given.name);
    const at = (address: string): { row: number; column: number } => parseArea(address)!;
    for (const [address, value] of Object.entries(given.cells)) {
      const cell = touch(sheet, at(address).row, at(address).column);
      if (typeof value === 'object' && value !== null && 'formula' in value)
        Object.assign(cell, { value: value.value, formula: `=${value.formula}` });
      else cell.value = value;
    }
    for (const [address, format] of Object.entries(given.formats ?? {}))
      touch(sheet, at(address).row, at(address).column).format = format;
    sheet.merges = (given.merges ?? []).map((address) => parseArea(address)!);
    sheet.rules = (given.highlights ?? []).map((one, index) => ({
      id: `planner-${index}`,
      type: 'Custom',
      areas: [parseArea(one.area)!],
      formula: `=${one.formula}`,
      fill: one.fill,
    }));
    sheet.protected = given.protected ?? false;
    sheet.visibility = given.hidden ? 'Hidden' : 'Visible';
  }
  book.locked = start.structureProtected ?? false;
}
