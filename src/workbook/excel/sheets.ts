import { chartOf } from '../../model/sheet-spec';
import type { ChartSpec, SheetTag } from '../../model/grid';
import { decodeTag, TAG_NAME } from '../tag';

/** A sheet of the workbook as a batch begins. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly tag: SheetTag | null;
  /** Charts of ours. */
  readonly charts: readonly ChartSpec[];
  /** There is a name for the tag, whatever it says. */
  readonly hasTag: boolean;
  /** Names of charts of ours that a run broke off in the middle of drawing. */
  readonly halfCharts: readonly string[];
}
export interface SheetList {
  readonly sheets: readonly SheetEntry[];
  /** The structure is locked: no sheet can be added or removed. */
  readonly locked: boolean;
  /** The workbook counts its days from 1904. */
  readonly is1904: boolean;
}

/** What a chart of ours is called until it is drawn. */
export const halfName = (name: string): string => `${name}…`;
const isHalfDrawn = (name: string): boolean => name.endsWith('…') && chartOf(name.slice(0, -1)) !== null;

/** All sheets in their order, with what must be known before anything is written. One sync. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const protection = context.workbook.protection.load('protected');
  // No member tells the date system; the number of a day does: 1 or 1463 (assumption, see the checklist).
  const day = context.workbook.functions.date(1904, 1, 2).load('value');
  const worksheets = context.workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,' +
      'items/charts/items/name',
  );
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const tag = sheet.names.items.find((item) => item.name.toLowerCase() === TAG_NAME.toLowerCase());
    return {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
      tag: tag ? decodeTag(String(tag.formula)) : null,
      charts: sheet.charts.items.flatMap(({ name }) => chartOf(name) ?? []),
      hasTag: tag !== undefined,
      halfCharts: sheet.charts.items.flatMap(({ name }) => (isHalfDrawn(name) ? [name] : [])),
    };
  });
  return { sheets, locked: protection.protected, is1904: day.value === 1 };
}

/** The block of a sheet, or of a part of it, that holds values, with its place; null object where there are none. */
export const usedPlace = (cells: Excel.Worksheet | Excel.Range): Excel.Range =>
  cells.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');

/** Excel tells names apart without regard to case; the add-in also without regard to the composition of letters. */
export const sameName = (a: string, b: string): boolean => foldName(a) === foldName(b);
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase();
