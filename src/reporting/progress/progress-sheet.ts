import { a1, quoteSheet } from '../../model/address';
import type { Plan } from '../../model/plan';
import { pointsToNumber } from '../../model/points';
import type { SheetSpec, SpecCell } from '../../model/sheet-spec';
import { lostBy, type Progress, type RowProgress } from './progress';
import type { UnitReportLine } from './report-line';
import { rowHeight } from '../layout/row-height';
import { pageBreaks } from '../layout/page-breaks';
import { headBlock, lineBlock, printForm, stack, type Block, type Frame } from '../layout/sheet-frame';
import { columnOf } from '../responsibility/unit-columns';
import type { SheetPlace } from '../responsibility/unit-sheet';
import { kindShort, PROGRESS_SHEET } from '../layout/sheet-words';

const NAMES = PROGRESS_SHEET.columns;
const COLUMNS = [
  { key: 'number', width: 5 },
  { key: 'index', width: 7 },
  { key: 'code', width: 8 },
  { key: 'title', width: 40 },
  { key: 'lead', width: 19 },
  { key: 'deadline', width: 12 },
  { key: 'gap', width: 8 },
  { key: 'units', width: 7 },
  { key: 'done', width: 8 },
  { key: 'open', width: 7 },
  { key: 'overdue', width: 7 },
  { key: 'gapOpen', width: 12 },
  { key: 'state', width: 11 },
  { key: 'reports', width: 34 },
  { key: 'id', width: 8, hidden: true },
  { key: 'place', width: 8, hidden: true },
] as const satisfies readonly { readonly key: keyof typeof NAMES; readonly width: number; readonly hidden?: true }[];
type ProgressColumn = (typeof COLUMNS)[number]['key'];

export const PROGRESS_HEADERS: readonly string[] = COLUMNS.map(({ key }) => NAMES[key]);
const LAST = COLUMNS.findIndex(({ key }) => key === 'reports');
const TAB_COLOR = '#548235';

/**
 * One line a row of the plan: who leads it, how many units have done it, what is open and late, the points at stake in
 * it, and where units report differently. The number leads to the row of the plan, the code (of a row without one the
 * number of units) to the row on the sheet of the unit that leads it. Pauses after each line.
 */
export function* progressSheetSpec(
  { rows: progressRows, total, asOf }: Progress,
  plan: Plan,
  { tag, name }: SheetPlace,
): Generator<void, SheetSpec> {
  const frame: Frame = { columns: COLUMNS, last: LAST, mark: COLUMNS.findIndex(({ key }) => key === 'id') };
  const headers: SpecCell[] = COLUMNS.map((column) => ({
    value: NAMES[column.key],
    style: 'hidden' in column ? 'plain' : 'header',
  }));
  const headerHeight = rowHeight(COLUMNS.map(({ key, width }) => ({ text: NAMES[key], width, bold: true }))) + 4;
  const day = asOf === '' ? '' : PROGRESS_SHEET.asOf(asOf.split('-').reverse().join('/'));
  const head = stack([
    headBlock(frame, PROGRESS_SHEET.title, day, plan.heading),
    { rows: [{ height: headerHeight, cells: headers }], merges: [] },
  ]);
  const top = head.rows.length;
  const lines: Block[] = [];
  for (const [index, row] of progressRows.entries()) {
    lines.push(rowBlock(row, index));
    yield;
  }
  const { rows, merges } = stack([
    head,
    ...lines,
    totalBlock(total, lostBy(progressRows)),
    lineBlock(frame, PROGRESS_SHEET.hints[0]!, 'hint'),
  ]);
  yield;
  const print = printForm(rows, top - 1, LAST);
  return {
    tag,
    name,
    tabColor: TAB_COLOR,
    columns: COLUMNS.map((column) =>
      'hidden' in column ? { width: column.width, hidden: true } : { width: column.width },
    ),
    rows,
    merges,
    dropDowns: [],
    freezeRows: top,
    print: { ...print, breaks: pageBreaks({ columns: COLUMNS, rows, print }, top + progressRows.length - 1) },
  };
}

function rowBlock(row: RowProgress, index: number): Block {
  const count = (of: (report: UnitReportLine) => boolean): SpecCell => ({
    value: row.reports.filter(of).length,
    style: 'count',
  });
  const byLead = row.reports.toSorted((a, b) => Number(b.roles.includes('lead')) - Number(a.roles.includes('lead')));
  const at = byLead.find((report) => report.at !== null)?.at;
  const link = at && { ...at, column: columnOf('code') };
  const leaders = row.reports.filter(({ roles }) => roles.includes('lead')).map(({ unit }) => unit);
  const cells: Readonly<Record<ProgressColumn, SpecCell>> = {
    number: { value: index + 1, style: 'link-centre', link: row.source },
    index: { value: kindShort(row.kind), style: 'centre' },
    code:
      row.code !== '' && link
        ? { value: row.code, style: 'link-centre', format: '@', link }
        : { value: row.code === '' ? null : row.code, style: 'code' },
    title: { value: row.title, style: 'text' },
    lead: { value: leaders.length === 0 ? null : leaders.join('; '), style: 'text' },
    deadline: { value: row.deadline === '' ? null : row.deadline, style: 'centre' },
    gap: { value: pointsToNumber(row.gap), style: 'points' },
    units:
      row.code === '' && link
        ? { value: row.reports.length, style: 'link', link }
        : { value: row.reports.length, style: 'count' },
    done: count(({ state }) => state === 'done'),
    open: count(({ state }) => state === 'open'),
    overdue: count(({ overdue }) => overdue),
    gapOpen: { value: row.state === 'done' ? 0 : pointsToNumber(row.gap), style: 'points' },
    state: { value: row.overdue ? PROGRESS_SHEET.state.overdue : PROGRESS_SHEET.state[row.state], style: 'centre' },
    reports: { value: reportsOf(row), style: 'text' },
    id: { value: row.id, style: 'plain' },
    // Where both links lead: after a sheet was renamed it is seen by this that they are old.
    place: {
      value: [...(link ? [link] : []), row.source]
        .map((place) => `${quoteSheet(place.sheet)}!${a1(place.row, place.column)}`)
        .join(' '),
      style: 'plain',
    },
  };
  const shown = COLUMNS.filter((column) => !('hidden' in column));
  const height = rowHeight(shown.map(({ key, width }) => ({ text: String(cells[key].value ?? ''), width }))) + 2;
  return { rows: [{ height, cells: COLUMNS.map(({ key }) => cells[key]) }], merges: [] };
}

/** 'Các đơn vị báo khác nhau:' and who said what; one line a unit that reported anything. */
function reportsOf({ reports, conflict }: RowProgress): string | null {
  const said = reports
    .filter(({ progress }) => progress !== '')
    .map(
      ({ unit, progress, word, percent }) =>
        `${unit}: ${progress}${percent === null || progress.includes('%') ? '' : ` (${String(percent).replace('.', ',')} %)`}${
          word === null ? ` ${PROGRESS_SHEET.unclear}` : ''
        }`,
    );
  return said.length === 0 ? null : [...(conflict ? [PROGRESS_SHEET.conflict] : []), ...said].join('\n');
}

/** The last line adds up the lines above it, those that nobody answers for too. */
function totalBlock(total: Progress['total'], lost: ReturnType<typeof lostBy>): Block {
  const counts: Partial<Record<ProgressColumn, SpecCell>> = {
    number: { value: PROGRESS_SHEET.total, style: 'total-label' },
    gap: { value: pointsToNumber(lost.gap), style: 'total-points' },
    gapOpen: { value: pointsToNumber(lost.gapOpen), style: 'total-points' },
    reports: { value: PROGRESS_SHEET.counts(total.done, total.rows), style: 'total-label' },
  };
  const cells = COLUMNS.map(
    (column): SpecCell => counts[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : 'total-label' },
  );
  return { rows: [{ height: 20, cells }], merges: [{ row: 0, column: 0, rows: 1, columns: 6 }] };
}
