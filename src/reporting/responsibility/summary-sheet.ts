import { a1, areaAddress, columnLetter } from '../../model/address';
import type { Area, CellPlace, CellValue, Grid } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { pointsToNumber } from '../../model/points';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';
import { valueAt } from '../../model/grid';
import type { UnitProgress } from '../progress/unit-progress';
import { asOfFrom, type lostBy } from '../progress/progress';
import { UNIT_ROLES } from '../../model/roles';
import { type Holder } from './responsibilities';
import { rowHeight } from '../layout/row-height';
import { DATE_FORMAT, serialOf } from '../layout/serial-date';
import { fitsOnOnePage, pageBreaks } from '../layout/page-breaks';
import { headBlock, lineBlock, printForm, signatureBlock, stack, type Block, type Frame } from '../layout/sheet-frame';
import { textOf } from '../layout/spec-grid';
import { progressFormulas } from './progress-formulas';
import type { SheetPlace, UnitSheet } from './unit-sheet';
import { PROGRESS, SUMMARY } from '../layout/sheet-words';

/** A responsibility sheet that the summary counts. */
export interface SummarySource {
  readonly holder: Holder;
  readonly sheet: UnitSheet;
  readonly progress: UnitProgress;
}

/** The day by which deadlines are judged, as the summary's cell holds it. */
export interface AsOf {
  /** ISO; '' when the cell holds no date: then nothing is late. */
  readonly day: string;
  readonly value: string | number | null;
  /** The planner wrote =TODAY() there. */
  readonly isFormula: boolean;
}

const NAMES = SUMMARY.columns;
const NARROW = 8.5;
/** Names that would make the head of the table five lines high. */
const WIDER: Readonly<Record<string, number>> = { [NAMES.saidOverdue]: 10.5, [NAMES.gap]: 9, [NAMES.gapOpen]: 12 };
const [, , , SAID_OVERDUE] = PROGRESS;
const COLUMNS: readonly { readonly header: string; readonly width: number; readonly hidden?: true }[] = [
  { header: NAMES.number, width: 5 },
  // LibreOffice keeps a link on one line: the longest usual name of a unit fits.
  { header: NAMES.unit, width: 44 },
  ...[
    NAMES.lead,
    NAMES.implementing,
    NAMES.coordinating,
    NAMES.all,
    NAMES.gap,
    ...PROGRESS.map((said) => (said === SAID_OVERDUE ? NAMES.saidOverdue : said)),
    NAMES.unclear,
    NAMES.blank,
    NAMES.overdue,
    NAMES.gapOpen,
  ].map((header) => ({ header, width: WIDER[header] ?? NARROW })),
  // A link does not follow a renamed sheet: the name beside it shows on the next run that the link is old.
  { header: NAMES.sheet, width: NARROW, hidden: true },
];
export const SUMMARY_HEADERS: readonly string[] = COLUMNS.map(({ header }) => header);
const UNIT = 1;
const ALL = 5;
const GAP = 6;
const FIRST_PROGRESS = 7;
const UNCLEAR = FIRST_PROGRESS + PROGRESS.length;
const BLANK = UNCLEAR + 1;
const OVERDUE = BLANK + 1;
const GAP_OPEN = OVERDUE + 1;
const SHEET_NAME = GAP_OPEN + 1;
const TAB_COLOR = '#548235';
const AS_OF_COLUMN = 2;

/** The day that the planner set on the summary; `today` (ISO) where there is none. */
export function asOfIn(summary: Grid | null, today: string): AsOf {
  const at = summary && asOfPlace(summary);
  const value = at ? valueAt(summary, at.row, at.column) : null;
  if (!at || value === null) return { day: today, value: serialOf(today), isFormula: false };
  const kept = typeof value === 'number' ? value : textOf(value);
  const day = asOfFrom(kept) ?? '';
  const formula = summary.formulaTexts?.get(a1(at.row, at.column));
  const isFormula = /^=?TODAY\(\)$/i.test(formula?.trim() ?? '');
  return { day, value: day === '' ? kept : serialOf(day), isFormula };
}

const isLabel = (value: CellValue): boolean => SUMMARY.asOf.includes(textOf(value));

/** The cell of the summary that holds the day, found by its label; null when the label is gone. */
export function asOfPlace({ sheet, top, left, values }: Grid): CellPlace | null {
  const row = values.findIndex((cells) => cells.some((value) => isLabel(value)));
  if (row < 0) return null;
  const label = values[row]!.findIndex(isLabel);
  const filled = values[row]!.findIndex((value, index) => index > label && value !== null);
  // A blank one stands where we put it, beside the two columns of the label.
  return { sheet, row: top + row, column: left + (filled < 0 ? label + AS_OF_COLUMN : filled) };
}

/**
 * One line a unit: how many rows it leads, implements and coordinates, the points at stake in them, and what its sheet
 * reports, counted live: progress in the words of the drop-down and in those that mean the same, rows that it is asked
 * for past their last day, points of what is not done. The last line counts each
 * criterion once.
 */
export function summarySheetSpec(
  sources: readonly SummarySource[],
  plan: Plan,
  { tag, name }: SheetPlace,
  { asOf, lost }: { readonly asOf: AsOf; readonly lost: ReturnType<typeof lostBy> },
): SheetSpec {
  const frame: Frame = { columns: COLUMNS, last: GAP_OPEN, mark: SHEET_NAME };
  const headers: Block = {
    rows: [
      {
        height: rowHeight(COLUMNS.map(({ header, width }) => ({ text: header, width, bold: true }))) + 4,
        cells: COLUMNS.map(({ header, hidden }) => ({ value: header, style: hidden ? 'plain' : 'header' })),
      },
    ],
    merges: [],
  };
  const title = headBlock(frame, SUMMARY.title, '', plan.heading);
  const dayRow = title.rows.length;
  const head = stack([title, asOfBlock(asOf), headers]);
  const top = head.rows.length;
  const day = `$${columnLetter(AS_OF_COLUMN)}$${dayRow + 1}`;
  const lines = sources.map((source, index) => unitLine(source, index, top + index, day));
  const body: Block = {
    rows: [
      ...lines.map((cells) => ({
        height: rowHeight([{ text: String(cells[UNIT]!.value), width: COLUMNS[UNIT]!.width }]),
        cells,
      })),
      { height: 20, cells: totalLine(lost, lines, top) },
    ],
    merges: [{ row: lines.length, column: 0, rows: 1, columns: 2 }],
  };
  const { rows, merges } = stack([
    head,
    body,
    lineBlock(frame, SUMMARY.hints[0]!, 'hint'),
    signatureBlock(frame, plan.heading),
  ]);
  const print = printForm(rows, top - 1, GAP_OPEN);
  const breaks = pageBreaks({ columns: COLUMNS, rows, print }, top + lines.length - 1);
  return {
    tag,
    name,
    tabColor: TAB_COLOR,
    columns: COLUMNS.map(({ width, hidden }) => (hidden ? { width, hidden } : { width })),
    rows,
    merges,
    dropDowns: [],
    freezeRows: top,
    // A last unit alone on a second page is made to fit, as long as it can be read.
    print:
      breaks.length > 0 && fitsOnOnePage({ columns: COLUMNS, rows, print })
        ? { ...print, onePage: true }
        : { ...print, breaks },
  };
}

/** The labelled cell in which the planner sets the day. */
function asOfBlock({ value, isFormula }: AsOf): Block {
  const date: SpecCell = { value, style: 'input', format: DATE_FORMAT, ...(isFormula ? { formula: 'TODAY()' } : {}) };
  return {
    rows: [
      {
        height: 18,
        cells: [
          { value: SUMMARY.asOf[0]!, style: 'hint' },
          { value: null, style: 'hint' },
          date,
          { value: null, style: 'input' },
        ],
      },
    ],
    merges: [
      { row: 0, column: 0, rows: 1, columns: AS_OF_COLUMN },
      { row: 0, column: AS_OF_COLUMN, rows: 1, columns: 2 },
    ],
  };
}

function unitLine({ holder, sheet, progress }: SummarySource, index: number, row: number, day: string): SpecCell[] {
  const roles = UNIT_ROLES.map(
    (role) => holder.assignments.filter(({ involvements }) => involvements.some((one) => one.role === role)).length,
  );
  const { words, blank, overdue, donePoints } = progressFormulas(sheet, day);
  return [
    { value: index + 1, style: 'centre' },
    { value: holder.name, style: 'link', link: { sheet: sheet.spec.name, row: 0, column: 0 } },
    ...[...roles, holder.assignments.length].map((value): SpecCell => ({ value, style: 'count' })),
    { value: pointsToNumber(progress.gap), style: 'points' },
    ...words.map(({ value, formula }): SpecCell => ({ value, formula, style: 'count' })),
    {
      value: progress.unclear,
      formula: `${a1(row, ALL)}-SUM(${rowRange(row, FIRST_PROGRESS, UNCLEAR - 1)})-${a1(row, BLANK)}`,
      style: 'count',
    },
    { value: progress.silent, formula: blank, style: 'count' },
    { value: progress.overdue, formula: overdue, style: 'count' },
    {
      value: pointsToNumber(progress.gapOpen),
      formula: `ROUND(${a1(row, GAP)}-${donePoints},4)`,
      style: 'points',
    },
    { value: sheet.spec.name, style: 'plain' },
  ];
}

function totalLine(lost: ReturnType<typeof lostBy>, lines: readonly (readonly SpecCell[])[], top: number): SpecCell[] {
  return COLUMNS.map((_, column): SpecCell => {
    if (column === 0) return { value: SUMMARY.total, style: 'total-label' };
    if (column === UNIT) return { value: null, style: 'total-label' };
    if (column === SHEET_NAME) return { value: null, style: 'plain' };
    // Units share criteria: these two count each criterion once.
    if (column === GAP || column === GAP_OPEN)
      return { value: pointsToNumber(column === GAP ? lost.gap : lost.gapOpen), style: 'total-points' };
    const value = lines.reduce((sum, cells) => sum + Number(cells[column]!.value), 0);
    if (lines.length === 0) return { value, style: 'total-count' };
    const letter = columnLetter(column);
    return { value, formula: `SUM(${letter}${top + 1}:${letter}${top + lines.length})`, style: 'total-count' };
  });
}

function rowRange(row: number, from: number, to: number): string {
  const area: Area = { row, column: from, rows: 1, columns: to - from + 1 };
  return areaAddress(area);
}
