import { areaAddress, a1, columnLetter, quoteSheet } from '../model/address';
import type { Area } from '../model/grid';
import type { Plan } from '../model/plan';
import { pointsToNumber, sumPoints, type Points } from '../model/points';
import type { SheetSpec, SpecCell } from '../model/sheet-spec';
import { countedGap } from './gaps';
import { ROLES, type Holder } from './responsibilities';
import { rowHeight } from './row-height';
import { MARGINS, headBlock, lineBlock, signatureBlock, stack, type Block, type Frame } from './sheet-frame';
import { PROGRESS, SUMMARY } from './words';

/** A responsibility sheet that the summary counts. */
export interface SummarySource {
  readonly holder: Holder;
  readonly spec: SheetSpec;
}

const NAMES = SUMMARY.columns;
const COLUMNS: readonly { readonly header: string; readonly width: number }[] = [
  { header: NAMES.number, width: 5 },
  { header: NAMES.unit, width: 40 },
  ...[NAMES.lead, NAMES.implementing, NAMES.coordinating, NAMES.all, NAMES.gap].map((header) => ({ header, width: 9.5 })),
  ...[...PROGRESS, NAMES.blank].map((header) => ({ header, width: 9.5 })),
];
const ALL = 5;
const GAP = 6;
const FIRST_PROGRESS = 7;
const BLANK = FIRST_PROGRESS + PROGRESS.length;
const TAB_COLOR = '#548235';

/**
 * One line a unit: how many rows it leads, implements and coordinates, the points at stake in them, and the progress that
 * its sheet reports, counted live. The last line counts each criterion once.
 */
export function summarySheetSpec(sources: readonly SummarySource[], plan: Plan, name: string): SheetSpec {
  const frame: Frame = { columns: COLUMNS, last: BLANK };
  const headers: Block = {
    rows: [{ height: rowHeight(COLUMNS.map(({ header, width }) => ({ text: header, width, bold: true }))) + 4, cells: COLUMNS.map(({ header }) => ({ value: header, style: 'header' })) }],
    merges: [],
  };
  const head = stack([headBlock(frame, SUMMARY.title, '', plan.heading), headers]);
  const top = head.rows.length;
  const lines = sources.map((source, index) => unitLine(source, index, top + index));
  const total = totalLine(sources, lines, top);
  const body: Block = {
    rows: [
      ...lines.map((cells) => ({ height: rowHeight([{ text: String(cells[1]!.value), width: COLUMNS[1]!.width }]) + 2, cells })),
      { height: 20, cells: total },
    ],
    merges: [{ row: lines.length, column: 0, rows: 1, columns: 2 }],
  };
  const { rows, merges } = stack([head, body, lineBlock(frame, SUMMARY.hint, 'hint'), signatureBlock(frame)]);
  return {
    tag: { role: 'summary', key: '' },
    name,
    tabColor: TAB_COLOR,
    columns: COLUMNS.map(({ width }) => ({ width })),
    rows,
    merges,
    dropDowns: [],
    freezeRows: top,
    print: {
      orientation: 'landscape',
      titleRows: { from: top - 1, to: top - 1 },
      area: { row: 0, column: 0, rows: rows.length, columns: BLANK + 1 },
      margins: MARGINS,
      pageNumbers: true,
    },
  };
}

function unitLine({ holder, spec }: SummarySource, index: number, row: number): SpecCell[] {
  const roles = ROLES.map((role) => holder.assignments.filter(({ involvements }) => involvements.some((one) => one.role === role)).length);
  const gap = sumPoints(holder.assignments.map((assignment) => countedGap(assignment.row)));
  const progress = progressCells(spec);
  const reported = progress.reduce((sum, { value }) => sum + value, 0);
  return [
    { value: index + 1, style: 'centre' },
    { value: holder.name, style: 'link', link: { sheet: spec.name, row: 0, column: 0 } },
    ...[...roles, holder.assignments.length].map((value): SpecCell => ({ value, style: 'count' })),
    { value: pointsToNumber(gap), style: 'points' },
    ...progress.map(({ value, formula }): SpecCell => ({ value, formula, style: 'count' })),
    { value: holder.assignments.length - reported, formula: `${a1(row, ALL)}-SUM(${rowRange(row, FIRST_PROGRESS, BLANK - 1)})`, style: 'count' },
  ];
}

/** How often each word of the drop-down stands in the unit's sheet: a live count, and its value now. */
function progressCells(spec: SheetSpec): { readonly value: number; readonly formula: string }[] {
  const area = spec.dropDowns[0]?.area ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const values = spec.rows.slice(area.row, area.row + area.rows).map((row) => row.cells[area.column]?.value);
  const column = columnLetter(area.column);
  const where = `${quoteSheet(spec.name)}!$${column}$${area.row + 1}:$${column}$${area.row + area.rows}`;
  return PROGRESS.map((word) => ({
    // As COUNTIF compares: without case.
    value: values.filter((value) => typeof value === 'string' && value.toLowerCase() === word.toLowerCase()).length,
    formula: `COUNTIF(${where},"${word}")`,
  }));
}

function totalLine(sources: readonly SummarySource[], lines: readonly (readonly SpecCell[])[], top: number): SpecCell[] {
  return COLUMNS.map((_, column): SpecCell => {
    if (column === 0) return { value: SUMMARY.total, style: 'total-label' };
    if (column === 1) return { value: null, style: 'total-label' };
    if (column === GAP) return { value: pointsToNumber(gapOnce(sources)), style: 'total-points' };
    const value = lines.reduce((sum, cells) => sum + Number(cells[column]!.value), 0);
    if (lines.length === 0) return { value, style: 'total-count' };
    const letter = columnLetter(column);
    return { value, formula: `SUM(${letter}${top + 1}:${letter}${top + lines.length})`, style: 'total-count' };
  });
}

/** Points at stake in all sheets together, each criterion once. */
function gapOnce(sources: readonly SummarySource[]): Points {
  const rows = new Set(sources.flatMap(({ holder }) => holder.assignments.map(({ row }) => row)));
  return sumPoints([...rows].map(countedGap));
}

function rowRange(row: number, from: number, to: number): string {
  const area: Area = { row, column: from, rows: 1, columns: to - from + 1 };
  return areaAddress(area);
}
