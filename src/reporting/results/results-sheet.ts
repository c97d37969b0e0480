import type { Grid, SheetTag } from '../../model/grid';
import type { PlanHeading } from '../../model/plan';
import { pointsToNumber, type Points } from '../../model/points';
import { oneLine } from '../../model/text';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { pageBreaks } from '../layout/page-breaks';
import { rowHeight } from '../layout/row-height';
import { headBlock, lineBlock, printForm, signatureBlock, stack, type Block, type Frame } from '../layout/sheet-frame';
import { kindName, RESULTS, vietnameseDay } from '../layout/year-words';
import { sameName, withNotes, type ListForm } from '../responsibility/summary-notes';
import type { SheetPlace } from '../responsibility/unit-sheet';
import { periodName } from './periods';
import { fieldLabel, generalLines, leadsOf, saidOf } from './results-letter';
import type { ResultRow, Results, Tally } from './results';

export const RESULTS_TAG: SheetTag = { role: 'results', key: '' };

const COLUMNS = [
  { key: 'number', width: 5 },
  { key: 'code', width: 8 },
  { key: 'title', width: 44 },
  { key: 'lead', width: 20 },
  { key: 'deadline', width: 15 },
  { key: 'state', width: 18 },
  { key: 'results', width: 38 },
  { key: 'evidence', width: 24 },
  { key: 'gap', width: 11 },
  { key: 'id', width: 8, hidden: true },
] as const satisfies readonly {
  readonly key: keyof typeof RESULTS.columns;
  readonly width: number;
  readonly hidden?: boolean;
}[];
type ResultsColumn = (typeof COLUMNS)[number]['key'];
type Cells = Partial<Record<ResultsColumn, SpecCell>>;

const LAST = COLUMNS.findIndex(({ key }) => key === 'gap');
const ID = COLUMNS.findIndex(({ key }) => key === 'id');
const FRAME: Frame = { columns: COLUMNS, last: LAST, mark: ID };
const SHOWN = COLUMNS.filter((column) => !('hidden' in column));
const TAB_COLOR = '#385723';

const FORM: ListForm = {
  headers: COLUMNS.map(({ key }) => RESULTS.columns[key]),
  keyHeader: RESULTS.columns.id,
  markHeader: RESULTS.columns.id,
  total: RESULTS.total,
  match: sameName,
};

/** The report on a sheet: in general, by unit, row by row, and what units find difficult. */
export function resultsSheetSpec(
  results: Results,
  heading: PlanHeading,
  { tag, name }: SheetPlace,
  before: Grid | null,
): SheetSpec {
  const { period, total, indices, fields, units, rows: all, difficulties } = results;
  const { section } = RESULTS;
  const span = RESULTS.span(vietnameseDay(period.from), vietnameseDay(period.to));
  const head = stack([
    headBlock(FRAME, RESULTS.title, RESULTS.subject(periodName(period)), heading),
    lineBlock(FRAME, span, 'subtitle'),
    ...generalLines(results).map((line) => lineBlock(FRAME, line, 'line')),
    headerBlock(),
  ]);
  const table = stack([
    head,
    sectionBlock(section.general, 'general'),
    ...indices.map((index, at) =>
      tallyBlock(index, { label: kindName(index.kind), number: at + 1, id: `index ${index.kind}` }),
    ),
    sectionBlock(section.fields, 'fields'),
    ...fields.map((field, at) =>
      tallyBlock(field, { label: fieldLabel(field), number: at + 1, id: `field ${field.kind} ${field.key}` }),
    ),
    sectionBlock(section.units, 'units'),
    ...units.map((unit, at) =>
      tallyBlock(unit, {
        label: unit.name,
        number: at + 1,
        id: `unit ${unit.key}`,
        note: unit.silent === unit.rows ? RESULTS.silent : unit.silent > 0 ? RESULTS.partly(unit.silent) : '',
      }),
    ),
    sectionBlock(section.rows, 'rows'),
    ...all.map(rowBlock),
    sectionBlock(section.difficulties, 'difficulties'),
    ...(difficulties.length === 0
      ? [tableRow({ title: words(RESULTS.none), id: words('§ none', 'plain') })]
      : difficulties.map(({ unit, row, text }, at) =>
          tableRow({
            number: { value: at + 1, style: 'link', link: row.source },
            code: words(row.code, 'code'),
            title: words(oneLine(row.title)),
            lead: words(unit),
            results: words(text),
            id: words(`§ difficulty ${row.id} ${unit}`, 'plain'),
          }),
        )),
  ]);
  const { rows, merges } = stack([
    table,
    totalBlock(total),
    lineBlock(FRAME, RESULTS.hint, 'hint'),
    signatureBlock(FRAME, heading),
  ]);
  const print = printForm(rows, head.rows.length - 1, LAST);
  const spec: SheetSpec = {
    tag,
    name,
    tabColor: TAB_COLOR,
    columns: COLUMNS.map(({ width, ...column }) => ('hidden' in column ? { width, hidden: true } : { width })),
    rows,
    merges,
    dropDowns: [],
    freezeRows: head.rows.length,
    print: { ...print, breaks: pageBreaks({ columns: COLUMNS, rows, print }, table.rows.length - 1) },
  };
  return withNotes(spec, before, FORM);
}

function headerBlock(): Block {
  const cells = COLUMNS.map((column): SpecCell => ({
    value: RESULTS.columns[column.key],
    style: 'hidden' in column ? 'plain' : 'header',
  }));
  const height = rowHeight(SHOWN.map(({ key, width }) => ({ text: RESULTS.columns[key], width, bold: true }))) + 4;
  return { rows: [{ height, cells }], merges: [] };
}

/** A heading of ours, told by its mark from rows that somebody put in. */
function sectionBlock(text: string, mark: string): Block {
  const { rows, merges } = lineBlock(FRAME, text, 'section');
  const marked = rows.map((row) => {
    const cells = [...row.cells];
    while (cells.length < ID) cells.push(null);
    cells[ID] = { value: `§ ${mark}`, style: 'plain' };
    return { ...row, cells };
  });
  return { rows: marked, merges };
}

const words = (value: string, style: CellStyle = 'text'): SpecCell => ({ value: value === '' ? null : value, style });
const points = (value: Points, style: CellStyle = 'points'): SpecCell => ({ value: pointsToNumber(value), style });

function tableRow(cells: Cells): Block {
  const all = COLUMNS.map(
    (column): SpecCell => cells[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : 'text' },
  );
  const height = rowHeight(
    SHOWN.map(({ width }, at) => ({ text: typeof all[at]!.value === 'string' ? all[at]!.value : '', width })),
  );
  return { rows: [{ height: height + 2, cells: all }], merges: [] };
}

interface TallyLine {
  readonly label: string;
  readonly number: number;
  readonly id: string;
  readonly note?: string;
}

const tallyBlock = (tally: Tally, { label, number, id, note = '' }: TallyLine): Block =>
  tableRow({
    number: { value: number, style: 'count' },
    title: words(label),
    state: words(RESULTS.tally(tally.done, tally.rows), 'centre'),
    results: words(
      [RESULTS.rest(tally.open, tally.overdue, tally.dropped), note].filter((part) => part !== '').join('; '),
    ),
    gap: points(tally.gapOpen),
    id: words(`§ ${id}`, 'plain'),
  });

const rowBlock = (one: ResultRow, at: number): Block =>
  tableRow({
    number: { value: at + 1, style: 'link', link: one.row.source },
    code: words(one.row.code, 'code'),
    title: words(oneLine(one.row.title)),
    lead: words(leadsOf(one)),
    deadline: words(one.row.deadline, 'centre'),
    state: words(RESULTS.state[one.state], 'centre'),
    results: words(saidOf(one, 'result')),
    evidence: words(saidOf(one, 'evidence')),
    gap: points(one.state === 'done' ? (0 as Points) : one.row.gap),
    id: words(one.id, 'plain'),
  });

function totalBlock(total: Tally): Block {
  const values: Cells = {
    number: { value: RESULTS.total, style: 'total-label' },
    state: { value: RESULTS.tally(total.done, total.rows), style: 'total-label' },
    results: { value: RESULTS.rest(total.open, total.overdue, total.dropped) || null, style: 'total-label' },
    gap: points(total.gapOpen, 'total-points'),
  };
  const cells = COLUMNS.map(
    (column): SpecCell => values[column.key] ?? { value: null, style: 'hidden' in column ? 'plain' : 'total-label' },
  );
  return { rows: [{ height: 34, cells }], merges: [{ row: 0, column: 0, rows: 1, columns: 3 }] };
}
