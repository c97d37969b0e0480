import type { Coverage, GivenRow, NotGivenRow, PlacedRow } from '../../model/coverage/coverage';
import { valueAt, type CellPlace, type Grid, type SheetTag } from '../../model/grid';
import type { PlanHeading, UnitMention } from '../../model/plan';
import { formatPoints } from '../../model/points';
import type { CellStyle, SheetSpec, SpecCell } from '../../model/sheet-spec';
import { coverageCounts } from '../../model/coverage/coverage';
import { listSheet, textCell } from '../layout/list-sheet';
import { headBlock, lineBlock, stack, type Block } from '../layout/sheet-frame';
import { COVERAGE, kindShort, ROLE_NAME, viaGroup } from '../layout/sheet-words';
import { textOf } from '../layout/spec-grid';

export const COVERAGE_TAG: SheetTag = { role: 'coverage', key: '' };

const NAMES = COVERAGE.columns;
type Column = keyof typeof NAMES;
const COLUMNS = [
  { key: 'number', width: 5, style: 'count' },
  { key: 'index', width: 8, style: 'centre' },
  { key: 'code', width: 7, style: 'code' },
  { key: 'given', width: 38, style: 'text' },
  { key: 'role', width: 18, style: 'text' },
  { key: 'deadline', width: 12, style: 'centre' },
  { key: 'ourCode', width: 8, style: 'code' },
  { key: 'ours', width: 30, style: 'text' },
  { key: 'lead', width: 13, style: 'text' },
  { key: 'ourDeadline', width: 11, style: 'centre' },
  { key: 'state', width: 18, style: 'text' },
  { key: 'note', width: 18, style: 'input' },
] as const satisfies readonly { readonly key: Column; readonly width: number; readonly style: CellStyle }[];
const LIST = listSheet<Exclude<Column, 'id'>>({
  columns: COLUMNS,
  names: NAMES,
  total: COVERAGE.total,
  tabColor: '#7030A0',
});

/** What a coverage sheet is drawn from. */
export interface CoverageSheetSource {
  readonly coverage: Coverage;
  readonly heading: PlanHeading;
  /** What the plan above is called: its file or its sheets. */
  readonly above: string;
  readonly aboveYear: number | null;
  /** The sheets of the plan above are in this workbook: links lead there. */
  readonly linksAbove: boolean;
}

interface Line {
  readonly id: string;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly links: Readonly<Partial<Record<Column, CellPlace>>>;
}

/** The printed list of what the plan above gives and what ours has. `before`: the sheet as it stands; what was noted stays. */
export function coverageSheet(source: CoverageSheetSource, before: Grid | null, name: string): SheetSpec {
  const { coverage, heading } = source;
  const notes = before ? notesOf(before) : new Map<string, Noted>();
  const sections = sectionsOf(source);
  const drawn = new Set(sections.flatMap(({ lines }) => lines.map(({ id }) => id)));
  const gone = [...notes]
    .filter(([id]) => !drawn.has(id))
    .map(([id, { texts }]): Line => ({ id, cells: texts, links: {} }));
  const all = [...sections, ...(gone.length === 0 ? [] : [{ title: COVERAGE.sections.gone, lines: gone }])];
  const counts = coverageCounts(coverage);
  const lines = [
    COVERAGE.source(source.above, source.aboveYear),
    COVERAGE.counts(counts.given, counts.covered + counts.reworded, counts.missing),
    ...(coverage.years ? [COVERAGE.years(coverage.years.above, coverage.years.ours)] : []),
  ];
  const head = stack([
    headBlock(LIST.frame, COVERAGE.title, COVERAGE.unit(coverage.unit), heading),
    ...lines.map((line) => lineBlock(LIST.frame, line, 'subtitle')),
    LIST.header(),
  ]);
  let number = 0;
  const body = all.flatMap(({ title, lines: own }): Block[] => [
    LIST.section(`${title} (${own.length})`, title),
    ...own.map((line) => lineRow(line, ++number, notes.get(line.id)?.note ?? '')),
  ]);
  const total = LIST.total(
    {
      number: textCell(COVERAGE.total, 'total-label'),
      given: textCell(COVERAGE.lines(number), 'total-label'),
    },
    { height: 24, merged: 3 },
  );
  const below = [lineBlock(LIST.frame, COVERAGE.hint, 'hint')];
  return LIST.sheet({ head, body, total, below, together: 'total' }, { tag: COVERAGE_TAG, name }, before);
}

function sectionsOf(source: CoverageSheetSource): { readonly title: string; readonly lines: readonly Line[] }[] {
  const { given, notGiven } = source.coverage;
  const differs = (row: GivenRow): boolean => row.later.length > 0 || row.points.length > 0;
  const sure = given.filter(({ conditional }) => !conditional);
  const of = (state: GivenRow['state']): readonly GivenRow[] =>
    sure.filter((row) => row.state === state && !differs(row));
  const { sections } = COVERAGE;
  const parts: readonly (readonly [title: string, lines: readonly Line[]])[] = [
    [sections.missing, of('missing').map((row) => givenLine(row, source))],
    [sections.doubtful, of('doubtful').map((row) => givenLine(row, source))],
    [sections.differs, sure.filter(differs).map((row) => givenLine(row, source))],
    [sections.reworded, of('reworded').map((row) => givenLine(row, source))],
    [sections.covered, of('covered').map((row) => givenLine(row, source))],
    [sections.conditional, given.filter(({ conditional }) => conditional).map((row) => givenLine(row, source))],
    [sections.notGiven, notGiven.map(notGivenLine)],
  ];
  return parts.filter(([, lines]) => lines.length > 0).map(([title, lines]) => ({ title, lines }));
}

function givenLine(given: GivenRow, { linksAbove }: CoverageSheetSource): Line {
  const { row, roles, matches } = given;
  const role = roles.map(({ role: one, via }) =>
    via === undefined ? ROLE_NAME[one] : `${ROLE_NAME[one]}, ${viaGroup(via)}`,
  );
  const ours = matches.map((match) => match.ours);
  return {
    id: given.id,
    cells: {
      index: kindShort(given.appendix.kind),
      code: codeOf(given),
      given: wordsOf(given),
      role: role.join('\n'),
      deadline: row.deadline?.text ?? '',
      ...ourCells(ours),
      state: [COVERAGE.states[given.state], ...differencesOf(given)].join('\n'),
    },
    links: { ...(linksAbove && { number: row.at }), ...(ours[0] && { ourCode: ours[0].row.at }) },
  };
}

function notGivenLine(line: NotGivenRow): Line {
  const { above, row } = line;
  const names = above ? unitsOf(above) : [];
  return {
    id: `own:${line.id}`,
    cells: {
      index: kindShort(line.appendix.kind),
      code: above ? codeOf(above) : '',
      given: above ? wordsOf(above) : '',
      ...ourCells([line]),
      state: names.length > 0 ? COVERAGE.toOthers(names.join('; ')) : COVERAGE.own,
    },
    links: { ourCode: row.at },
  };
}

const ourCells = (rows: readonly PlacedRow[]): Partial<Record<Column, string>> => ({
  ourCode: rows.map(codeOf).join('\n'),
  ours: rows.map(wordsOf).join('\n'),
  lead: distinct(rows.flatMap(({ row }) => namesIn(row.lead?.value))).join('; '),
  ourDeadline: distinct(rows.flatMap(({ row }) => row.deadline?.text ?? [])).join('\n'),
});

/** What ours does otherwise than the plan above asks, in the words of the sheet. */
function differencesOf({ later, points }: Pick<GivenRow, 'later' | 'points'>): readonly string[] {
  const day = (iso: string): string => iso.split('-').reverse().join('/');
  return [
    ...later.map(({ given, ours }) =>
      ours === null ? COVERAGE.noDay(day(given)) : COVERAGE.later(day(given), day(ours)),
    ),
    ...points.map(({ role, given, ours }) => COVERAGE[role](formatPoints(given, 'vi'), formatPoints(ours, 'vi'))),
  ];
}

const codeOf = ({ row }: PlacedRow): string => row.code?.value?.text ?? row.code?.text ?? '';
const namesIn = (mentions: readonly UnitMention[] | undefined): readonly string[] =>
  (mentions ?? []).map(({ name }) => name);
const unitsOf = ({ row }: PlacedRow): readonly string[] =>
  distinct([row.lead, row.implementing, row.coordinating].flatMap((field) => namesIn(field?.value)));
const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** The name of a criterion and what is to be done for it. */
function wordsOf({ row }: PlacedRow): string {
  const parts = [row.title?.value ?? '', row.task?.value ?? ''].filter((part) => part !== '');
  return distinct(parts).join('\n');
}

function lineRow({ id, cells, links }: Line, number: number, note: string): Block {
  const drawn: Partial<Record<Column, SpecCell>> = { id: { ...textCell(id, 'plain'), format: '@' } };
  for (const { key, style } of COLUMNS) {
    const link = links[key];
    const value = key === 'number' ? number : key === 'note' ? note : (cells[key] ?? '');
    drawn[key] = {
      value: value === '' ? null : value,
      style: link && value !== '' ? 'link' : style,
      ...((key === 'code' || key === 'ourCode') && { format: '@' }),
      ...(link && value !== '' && { link }),
    };
  }
  return LIST.row(drawn);
}

interface Noted {
  readonly note: string;
  /** The other texts of the line: when it is gone, they are all that says what the note was about. */
  readonly texts: Partial<Record<Column, string>>;
}

/** The lines to which somebody noted something, by their id. What stands beside our columns the list itself takes along. */
function notesOf(grid: Grid): ReadonlyMap<string, Noted> {
  const width = grid.left + (grid.values[0]?.length ?? 0);
  const text = (row: number, column: number): string => (column < 0 ? '' : textOf(valueAt(grid, row, column)));
  const rows = grid.values.map((_, at) => grid.top + at);
  const columns = Array.from({ length: width }, (_, column) => column);
  const header = rows.find((row) => columns.some((column) => text(row, column) === NAMES.id));
  const notes = new Map<string, Noted>();
  if (header === undefined) return notes;
  const place = (key: Column): number => columns.find((column) => text(header, column) === NAMES[key]) ?? -1;
  const shown = COLUMNS.filter(({ key }) => key !== 'number' && key !== 'note').map(
    ({ key }) => [key, place(key)] as const,
  );
  for (const row of rows.filter((one) => one > header)) {
    const [id, note] = [text(row, place('id')), text(row, place('note'))];
    if (id !== '' && note !== '')
      notes.set(id, { note, texts: Object.fromEntries(shown.map(([key, column]) => [key, text(row, column)])) });
  }
  return notes;
}
