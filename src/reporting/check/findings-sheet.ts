import { a1, cellAddress, quoteSheet } from '../../model/address';
import type { Severity } from '../../model/finding';
import type { CellPlace, Grid, SheetTag } from '../../model/grid';
import type { Plan, PlanRow } from '../../model/plan';
import { isAssignable } from '../../model/plan';
import { rowFinder } from '../../model/row-at';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { oneLine } from '../../model/text';
import {
  FINDING_COLUMNS,
  matchLines,
  OUR_MARK,
  readFindingsSheet,
  type FindingColumn,
  type LineIdentity,
  type NotedLine,
  type NotedSheet,
} from './findings-notes';
import { pageBreaks } from '../layout/page-breaks';
import { rowHeight } from '../layout/row-height';
import { headBlock, lineBlock, printForm, stack, type Block, type Frame } from '../layout/sheet-frame';
import { holdsAlready } from '../layout/spec-grid';
import { FINDINGS } from '../layout/sheet-words';

export const FINDINGS_TAG: SheetTag = { role: 'findings', key: '' };

/** A finding in words: reporting knows no messages. */
export interface FindingLine {
  /** Which message it is, for knowing it again. */
  readonly message: string;
  readonly severity: Severity;
  readonly at: CellPlace;
  readonly problem: string;
  readonly action: string;
}
/** What a check found, worst first. */
export interface FoundLines {
  readonly checkedAt: Date;
  readonly found: readonly FindingLine[];
  readonly ignored: readonly { readonly line: FindingLine; readonly reason: string }[];
  readonly severities: Readonly<Record<Severity, { readonly name: string; readonly meaning: string }>>;
}

const WIDTHS: Readonly<Record<FindingColumn, number>> = {
  number: 5,
  severity: 11,
  sheet: 15,
  cell: 8,
  row: 28,
  problem: 40,
  action: 36,
  note: 31,
  id: 8,
  place: 8,
  code: 8,
};
const HIDDEN: ReadonlySet<FindingColumn> = new Set<FindingColumn>(['id', 'place', 'code']);
const STYLES: Readonly<Record<FindingColumn, CellStyle>> = {
  number: 'centre',
  severity: 'centre',
  sheet: 'text',
  cell: 'link',
  row: 'text',
  problem: 'text',
  action: 'text',
  note: 'input',
  id: 'plain',
  place: 'plain',
  code: 'plain',
};
const COLUMNS = FINDING_COLUMNS.map((key) => ({ key, width: WIDTHS[key], ...(HIDDEN.has(key) && { hidden: true }) }));
const LAST = FINDING_COLUMNS.indexOf('note');
const EXTRA_WIDTH = 20;
const TAB_COLOR = '#C55A11';
const FRAME: Frame = { columns: COLUMNS, last: LAST };

/** Worst first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The sheet of findings as it shall stand, and whether it stands so already: then the time alone is no reason to write
 * it again. `before`: the sheet as it is; what was written to its lines comes along, and lines that are gone stay at
 * the end with what was written to them.
 */
export function findingsSheet(
  plan: Plan,
  lines: FoundLines,
  before: Grid | null,
  name: string,
): { readonly spec: SheetSpec; readonly standsAlready: boolean } {
  const noted = before && readFindingsSheet(before);
  if (before && noted && noted.checkedAt !== '') {
    const same = specOf(plan, lines, noted, { name, checkedAt: noted.checkedAt });
    if (holdsAlready(before, same)) return { spec: same, standsAlready: true };
  }
  return { spec: specOf(plan, lines, noted, { name, checkedAt: timeOf(lines.checkedAt) }), standsAlready: false };
}

function specOf(
  plan: Plan,
  { found, ignored, severities }: FoundLines,
  noted: NotedSheet | null,
  { name, checkedAt }: { readonly name: string; readonly checkedAt: string },
): SheetSpec {
  const rowAt = rowFinder(plan);
  const all = [
    ...ORDER.flatMap((severity) => found.filter((line) => line.severity === severity)).map((line) => ({
      line,
      action: line.action,
    })),
    ...ignored.map(({ line, reason }) => ({ line, action: FINDINGS.ignoredBecause(reason) })),
  ];
  const identities = identitiesOf(
    all.map(({ line }) => line),
    rowAt,
  );
  const notes = matchLines(identities, noted?.lines ?? []);
  const drawn = all.map(({ line, action }, index) =>
    lineRow(
      {
        line,
        action,
        severity: severities[line.severity].name,
        number: index < found.length ? index + 1 : index + 1 - found.length,
        row: rowAt(line.at),
        identity: identities[index]!,
      },
      notes[index] ?? null,
    ),
  );
  const kept = new Set(notes);
  const gone = (noted?.lines ?? []).filter(
    (line) => !kept.has(line) && (line.note !== null || line.extra.some(Boolean)),
  );

  let at = 0;
  const sections = ORDER.flatMap((severity): Block[] => {
    const count = found.filter((line) => line.severity === severity).length;
    const own = drawn.slice(at, (at += count));
    return count === 0
      ? []
      : [sectionBlock(FINDINGS.section(severities[severity].name, count, severities[severity].meaning)), ...own];
  });
  const rows = plan.appendices.flatMap((appendix) => appendix.rows).filter(isAssignable).length;
  const head = stack([
    headBlock(FRAME, FINDINGS.title, '', plan.heading),
    lineBlock(FRAME, checkedAt, 'subtitle'),
    lineBlock(
      FRAME,
      [
        FINDINGS.counts(plan.appendices.length, rows),
        ...ORDER.map(
          (severity) =>
            `${found.filter((line) => line.severity === severity).length} ${severities[severity].name.toLocaleLowerCase('vi')}`,
        ),
      ].join(', '),
      'subtitle',
    ),
    headerBlock(noted?.extraHeaders ?? []),
  ]);
  const body = stack([
    head,
    ...(found.length === 0 ? [sectionBlock(FINDINGS.nothing)] : sections),
    ...(ignored.length === 0 ? [] : [sectionBlock(FINDINGS.ignored(ignored.length)), ...drawn.slice(found.length)]),
    ...(gone.length === 0 ? [] : [sectionBlock(FINDINGS.gone), ...gone.map(goneRow)]),
    marked(lineBlock(FRAME, FINDINGS.hint, 'hint')),
    ...(noted?.own ?? []).map((cells): Block => ({
      rows: [
        {
          cells: cells.reduce<(SpecCell | null)[]>(
            (row, { column, typed }) =>
              put(row, typeof column === 'number' ? COLUMNS.length + column : FINDING_COLUMNS.indexOf(column), {
                ...typed,
                style: 'plain',
              }),
            [],
          ),
        },
      ],
      merges: [],
    })),
  ]);
  const specRows = withHeadNotes(body.rows, noted);
  const print = printForm(specRows, head.rows.length - 1, LAST);
  return {
    tag: FINDINGS_TAG,
    name,
    tabColor: TAB_COLOR,
    columns: [
      ...COLUMNS.map(({ width, ...column }) => ('hidden' in column ? { width, hidden: true } : { width })),
      ...(noted?.extraHeaders ?? []).map(() => ({ width: EXTRA_WIDTH })),
    ],
    // A sheet that was broken off in the making has no widths of anybody's yet.
    ...(noted?.inOrder && noted.checkedAt !== '' ? { keepWidths: true } : {}),
    rows: specRows,
    merges: body.merges,
    dropDowns: [],
    freezeRows: head.rows.length,
    print: { ...print, breaks: pageBreaks({ columns: COLUMNS, rows: specRows, print }, specRows.length) },
  };
}

interface DrawnLine {
  readonly line: FindingLine;
  readonly action: string;
  readonly severity: string;
  readonly number: number;
  readonly row: PlanRow | null;
  readonly identity: LineIdentity;
}

function lineRow({ line, action, severity, number, row, identity }: DrawnLine, noted: NotedLine | null): Block {
  const texts: Readonly<Record<FindingColumn, string | number>> = {
    number,
    severity,
    sheet: line.at.sheet,
    cell: cellAddress(line.at),
    row: row ? rowName(row) : '',
    problem: line.problem,
    action,
    note: '',
    ...identity,
  };
  return tableRow((key) => texts[key], noted, line.at);
}

const goneRow = (line: NotedLine): Block =>
  tableRow((key) => (key === 'number' ? '' : (line.texts.get(key) ?? '')), line, null);

/**
 * A line of the table, with what was written to it. Everything is text, so that neither '2.4.1' nor '=…' becomes
 * something else.
 */
function tableRow(
  textOf: (key: FindingColumn) => string | number,
  noted: NotedLine | null,
  link: CellPlace | null,
): Block {
  const cells = FINDING_COLUMNS.map((key): SpecCell => {
    if (key === 'note' && noted?.note) return { ...noted.note, style: STYLES.note };
    const value = textOf(key);
    const style = key === 'cell' && !link ? 'code' : STYLES[key];
    return { value: value === '' ? null : value, style, ...(key === 'cell' && { format: '@', ...(link && { link }) }) };
  });
  const shown = COLUMNS.slice(0, LAST + 1).map(({ width }, index) => ({
    text: String(cells[index]!.value ?? ''),
    width,
  }));
  const extra = (noted?.extra ?? []).map((typed): SpecCell | null => typed && { ...typed, style: 'plain' });
  return { rows: [{ height: rowHeight(shown) + 2, cells: [...cells, ...extra] }], merges: [] };
}

function headerBlock(extraHeaders: NotedSheet['extraHeaders']): Block {
  const cells = COLUMNS.map(({ key }): SpecCell => ({
    value: FINDINGS.columns[key],
    style: HIDDEN.has(key) ? 'plain' : 'header',
  }));
  const height =
    rowHeight(
      COLUMNS.slice(0, LAST + 1).map(({ key, width }) => ({ text: FINDINGS.columns[key], width, bold: true })),
    ) + 4;
  return {
    rows: [
      {
        height,
        cells: [...cells, ...extraHeaders.map((typed): SpecCell | null => typed && { ...typed, style: 'plain' })],
      },
    ],
    merges: [],
  };
}

const sectionBlock = (text: string): Block => marked(lineBlock(FRAME, text, 'section'));

/** A row of ours that is no finding. */
const marked = ({ rows, merges }: Block): Block => ({
  rows: rows.map((row) => ({
    ...row,
    cells: put([...row.cells], FINDING_COLUMNS.indexOf('id'), { value: OUR_MARK, style: 'plain' }),
  })),
  merges,
});

function put(cells: (SpecCell | null)[], column: number, cell: SpecCell): (SpecCell | null)[] {
  while (cells.length < column) cells.push(null);
  cells[column] = cell;
  return cells;
}

/** What was typed above the table stays where it was, as long as nothing of ours stands there. */
function withHeadNotes(rows: SheetSpec['rows'], noted: NotedSheet | null): SheetSpec['rows'] {
  if (!noted || noted.above.length === 0) return rows;
  const all = rows.map((row) => ({ ...row, cells: [...row.cells] as (SpecCell | null)[] }));
  const ours = new Set(rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)));
  for (const { row, column, typed } of noted.above) {
    const cells = all[row]?.cells;
    if (cells && (cells[column]?.value ?? null) === null && !ours.has(typed.value))
      put(cells, column, { ...typed, style: cells[column]?.style ?? 'plain' });
  }
  return all;
}

/** The same message of the same cell twice gets a number. */
function identitiesOf(
  lines: readonly FindingLine[],
  rowAt: (at: CellPlace) => PlanRow | null,
): readonly LineIdentity[] {
  const times = new Map<string, number>();
  return lines.map(({ message, at }) => {
    const place = `${quoteSheet(at.sheet)}!${a1(at.row, at.column)}`;
    const time = (times.get(`${message}|${place}`) ?? 0) + 1;
    times.set(`${message}|${place}`, time);
    return { id: time === 1 ? message : `${message}#${time}`, place, code: rowAt(at)?.code?.value?.text ?? '' };
  });
}

/** Enough of a task to know it by. */
const NAME_LENGTH = 120;

/** '2.4 Tác động đến thể chế'. */
function rowName({ code, title, task }: PlanRow): string {
  const words = oneLine((title ?? task)?.value ?? '');
  const short = words.length > NAME_LENGTH ? `${words.slice(0, NAME_LENGTH).trimEnd()}…` : words;
  return [code?.value?.text ?? code?.text ?? '', short].filter((part) => part !== '').join(' ');
}

function timeOf(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${FINDINGS.checkedAt} ${FINDINGS.when(`${two(at.getHours())}:${two(at.getMinutes())}`, `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`)}`;
}
