import type { Area, CellPlace } from '../../model/grid';
import type { Appendix, AppendixKind, ColumnRole, Plan, PlanRow, RowType, Skipped } from '../../model/plan';
import type { ColumnReading, LeftOutRow } from '../../model/reading-choice';
import { oneLine } from '../../model/text';
import { columnForms } from '../../reading/columns/headers/key';
import { leftOutKey, rowKeyOf } from '../../reading/rows/row-key';

/** A column and the normal form of its header, by which the planner's choice is kept. */
export interface ReadColumn extends ColumnReading {
  readonly form: string;
}

/** A row as the planner meets it: one line of text and what it was taken for. */
export interface ReadRow {
  /** First cell of the row. */
  readonly at: CellPlace;
  /** By which the planner's choice is kept; '' for a row without words or a number, which cannot be chosen. */
  readonly key: string;
  readonly text: string;
  readonly type: RowType | 'left-out';
  /** For rows that were left out. */
  readonly why?: LeftOutRow['why'];
}

/** How one table was read, or what is known of one that could not be read. */
export interface TableReading {
  readonly id: string;
  readonly sheet: string;
  readonly range: Area;
  readonly headerKey: string;
  readonly columns: readonly ReadColumn[];
  /** Null: the table was not read. */
  readonly read: {
    readonly kind: AppendixKind;
    readonly year: number | null;
    /** Self-assessed points stand for achieved ones: nothing better is there. */
    readonly isSelfAssessed: boolean;
    /** No title names the index: its criteria do. */
    readonly isLikelyKind: boolean;
    readonly rows: readonly ReadRow[];
  } | null;
  /** Of a table that was not read: what it cannot be read without. */
  readonly missing: readonly ColumnRole[];
}

/** The tables of a plan, read or not, in the order of the workbook's sheets and rows. */
export function tableReadings({ appendices, skipped }: Plan): readonly TableReading[] {
  return [...skipped.flatMap(unreadTable), ...appendices.map(readTable)];
}

/** True for a column that nobody should rely on before the planner looked: it is not understood, or only guessed. */
export const isDoubtful = ({ certainty }: ColumnReading): boolean => certainty === 'guess';

/** True for a table that asks for the planner's word. */
export const needsWord = ({ read, columns }: TableReading): boolean => read === null || columns.some(isDoubtful);

/** What nobody should rely on before the planner looked: columns of tables that were read, and tables that were not. */
export interface ReadingDoubts {
  readonly columns: number;
  readonly tables: number;
}

export function readingDoubts(plan: Plan): ReadingDoubts {
  const tables = tableReadings(plan);
  const read = tables.filter((table) => table.read !== null);
  return {
    columns: read.flatMap(({ columns }) => columns.filter(isDoubtful)).length,
    tables: tables.length - read.length,
  };
}

/** Whether anything of a plan was not read for certain: then nobody may say that all of it is right. */
export const hasDoubts = ({ columns, tables }: ReadingDoubts): boolean => columns + tables > 0;

const idOf = (sheet: string, { row, column }: Area): string => `${sheet}|${row}|${column}`;

function withForms(columns: readonly ColumnReading[]): ReadColumn[] {
  const forms = columnForms(columns.map(({ header }) => header));
  return columns.map((column, at) => ({ ...column, form: forms[at]! }));
}

function readTable(appendix: Appendix): TableReading {
  const { sheet, range, headerKey, columnReadings, kind, year, rows, leftOut } = appendix;
  const left: ReadRow[] = leftOut.map((row) => ({
    at: { sheet, row: row.row, column: range.column },
    key: leftOutKey(row),
    text: oneLine(row.text),
    type: 'left-out',
    why: row.why,
  }));
  return {
    id: idOf(sheet, range),
    sheet,
    range,
    headerKey,
    columns: withForms(columnReadings),
    read: {
      kind,
      year,
      isSelfAssessed: appendix.achievedFrom !== undefined,
      isLikelyKind: appendix.kindFrom !== undefined,
      rows: [...rows.map(readRow), ...left].sort((a, b) => a.at.row - b.at.row),
    },
    missing: [],
  };
}

function readRow(row: PlanRow): ReadRow {
  const words = row.title ?? row.task;
  const text = [row.code?.text, words?.text].filter((part) => part !== undefined && part !== '').join(' ');
  return { at: row.at, key: rowKeyOf(row), text: oneLine(text), type: row.type };
}

function unreadTable({ sheet, headerKey, columnReadings, range, missing }: Skipped): TableReading[] {
  if (headerKey === undefined || !columnReadings || !range) return [];
  return [
    {
      id: idOf(sheet, range),
      sheet,
      range,
      headerKey,
      columns: withForms(columnReadings),
      read: null,
      missing: missing ?? [],
    },
  ];
}
