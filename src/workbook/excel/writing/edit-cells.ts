import { dateTo1904 } from '../../../model/date-system';
import type { CellEdit } from '../../../model/finding';
import type { Grid } from '../../../model/grid';
import { done, failed, type Outcome } from '../../../model/outcome';
import { inExcel } from '../run';
import { listSheets, sameName, type SheetEntry } from '../sheets';
import { bytesOf } from '../request-size';
import { needsGeneral, toCell } from '../text';
import { editLooks, type EditLook } from './edit-looks';
import { ASK_BYTES, LOOK_BYTES } from './look-ahead';
import { rangeOf } from './looks';
import { setFormat } from './word-steps';

/** Cells of one column that lie below each other and get the same number format. */
interface Run {
  readonly entry: SheetEntry;
  readonly row: number;
  readonly column: number;
  readonly format: string | undefined;
  readonly font: string | undefined;
  readonly values: CellEdit['value'][];
  /** Beside the values, where a formula is meant. */
  readonly formulas: (string | undefined)[];
}

/** A request stays well under 1 MB, and so does what is asked for beside it. */
const MESSAGE_BYTES = 500_000;
/** So many cells in one go: what is asked for again in the message that writes them has room in an answer. */
const RUN_CELLS = 1000;
/** What the format of a cell takes of an answer. */
const FORMAT_BYTES = 20;

/**
 * Writes single cells; nothing at all when one of the sheets is absent or protected, or when a cell, or what tells its
 * row, is not as it is in `over`. Three syncs: sheets with a look, formats of the cells that keep theirs, writing. The
 * message that writes looks once more; what somebody typed between is put back.
 */
export async function editCells(edits: readonly CellEdit[], over: readonly Grid[] = []): Promise<Outcome<void>> {
  const names = [...new Set(edits.map((edit) => edit.at.sheet))];
  const written = await inExcel((context) => write(context, edits, over), { sheets: names });
  if (!written.ok) return written;
  if (written.value.length === 0) return done(undefined);
  const back = await editCells(written.value);
  return back.ok ? failed('workbook-changed') : back;
}

/** Gives the edits that put back what was written over although somebody had typed there since it was looked at. */
async function write(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  over: readonly Grid[],
): Promise<Outcome<readonly CellEdit[]>> {
  const looks = editLooks(edits, over).map(asQuestion);
  const isOther = asked(context, looks);
  const { sheets, is1904 } = await listSheets(context);
  const entries = new Map<string, SheetEntry>();
  for (const name of new Set(edits.map((edit) => edit.at.sheet))) {
    const entry = sheets.find((sheet) => sameName(sheet.name, name));
    if (!entry) return failed('sheet-gone', { sheet: name });
    if (entry.protected) return failed('sheet-protected', { sheet: name });
    entries.set(name, entry);
  }
  if (isOther(is1904)) return failed('workbook-changed');
  const runs = runsOf(edits, entries);
  // What a text becomes depends on the format that its cell has, and what a number is where days are counted from
  // 1904.
  const kept = runs.filter(
    (run) =>
      run.format === undefined &&
      run.values.some((value) => typeof value === 'string' || (is1904 && typeof value === 'number')),
  );
  const formatsOf = new Map<Run, readonly string[]>();
  const questions = [...looks, ...kept.map((run) => formatsIn(run, formatsOf))];
  while (questions.length > 0) if (await askSome(context, questions, is1904)) return failed('workbook-changed');
  for (const message of messages(runs, over)) {
    const again = editLooks(message.flatMap(editsOf), over).map(({ ask }) => ask(context));
    const fontOf = fontsIn(context, message);
    await send(context, message, formatsOf, is1904);
    const others = again.flatMap((other) => other(is1904));
    if (others.length > 0) return done(others.map((edit) => ({ ...edit, ...fontOf(edit) })));
  }
  return done([]);
}

/** What is asked for before cells are written: what stands in them, or their formats. */
type Question = Pick<EditLook, 'bytes'> & {
  /** After the sync: true where something is not as it was read. */
  readonly isOther: (context: Excel.RequestContext) => (is1904: boolean) => boolean;
};
const asQuestion = ({ bytes, ask }: EditLook): Question => ({
  bytes,
  isOther: (context) => {
    const others = ask(context);
    return (is1904) => others(is1904).length > 0;
  },
});

const formatsIn = (run: Run, found: Map<Run, readonly string[]>): Question => ({
  bytes: run.values.length * FORMAT_BYTES,
  isOther: (context) => {
    const range = cellsOf(context, run).load('numberFormat');
    return () => {
      found.set(
        run,
        range.numberFormat.map((row) => String(row[0])),
      );
      return false;
    };
  },
});

/**
 * The fonts of cells that get another one, as they are before that: what somebody types in an old font is read in it. Where
 * the cells of a run have several, none is told, and the new one stays.
 */
function fontsIn(context: Excel.RequestContext, runs: readonly Run[]): (edit: CellEdit) => Pick<CellEdit, 'font'> {
  const asked = runs.flatMap((run) =>
    run.font === undefined ? [] : [{ run, font: cellsOf(context, run).format.font.load('name') }],
  );
  return ({ at }) => {
    const found = asked.find(
      ({ run }) =>
        sameName(run.entry.name, at.sheet) &&
        run.column === at.column &&
        at.row >= run.row &&
        at.row < run.row + run.values.length,
    );
    const name = found?.font.name as string | null | undefined;
    return name ? { font: name } : {};
  };
}

async function askSome(context: Excel.RequestContext, questions: Question[], is1904: boolean): Promise<boolean> {
  const isOther = asked(context, questions);
  await context.sync();
  return isOther(is1904);
}

/** Queues as many questions as a message and its answer have room for, and takes them off. */
function asked(context: Excel.RequestContext, questions: Question[]): (is1904: boolean) => boolean {
  const queued: ReturnType<Question['isOther']>[] = [];
  for (let bytes = 0; questions.length > 0;) {
    bytes += questions[0]!.bytes;
    if (queued.length > 0 && (bytes > LOOK_BYTES || queued.length * ASK_BYTES > MESSAGE_BYTES)) break;
    queued.push(questions.shift()!.isOther(context));
  }
  // All of them: each keeps what it was asked for.
  return (is1904) => queued.filter((isOther) => isOther(is1904)).length > 0;
}

const editsOf = ({ entry, row, column, values }: Run): CellEdit[] =>
  values.map((value, at) => ({ at: { sheet: entry.name, row: row + at, column }, value }));

const cellsOf = (context: Excel.RequestContext, run: Run): Excel.Range =>
  rangeOf(context.workbook.worksheets.getItem(run.entry.id), {
    row: run.row,
    column: run.column,
    rows: run.values.length,
    columns: 1,
  });

async function send(
  context: Excel.RequestContext,
  runs: readonly Run[],
  formatsOf: ReadonlyMap<Run, readonly string[]>,
  is1904: boolean,
): Promise<void> {
  for (const run of runs) {
    const range = cellsOf(context, run);
    const formats = run.values.map((_, at) => run.format ?? formatsOf.get(run)?.[at] ?? 'General');
    if (run.format !== undefined) setFormat(range, run.format);
    if (run.font !== undefined) range.format.font.name = run.font;
    const wait = run.values.flatMap((value, at) => (needsGeneral(value, formats[at]) ? [at] : []));
    wait.forEach((at) => setFormat(range.getCell(at, 0), 'General'));
    range.values = run.values.map((value, at) => [
      run.formulas[at] === undefined
        ? toCell(is1904 ? dateTo1904(value, formats[at]!) : value, wait.includes(at) ? 'General' : formats[at]!)
        : `=${run.formulas[at]}`,
    ]);
    wait.forEach((at) => setFormat(range.getCell(at, 0), formats[at]!));
  }
  await context.sync();
}

/** The last edit of a cell counts. */
function runsOf(edits: readonly CellEdit[], entries: ReadonlyMap<string, SheetEntry>): Run[] {
  const last = new Map(
    edits.map((edit) => [`${entries.get(edit.at.sheet)!.id}|${edit.at.column}|${edit.at.row}`, edit]),
  );
  const sorted = [...last.values()].sort(
    (a, b) => a.at.sheet.localeCompare(b.at.sheet) || a.at.column - b.at.column || a.at.row - b.at.row,
  );
  const runs: Run[] = [];
  for (const { at, value, format, font, formula } of sorted) {
    const entry = entries.get(at.sheet)!;
    const run = runs.at(-1);
    if (
      run &&
      run.entry === entry &&
      run.column === at.column &&
      run.row + run.values.length === at.row &&
      run.values.length < RUN_CELLS &&
      run.format === format &&
      run.font === font
    ) {
      run.values.push(value);
      run.formulas.push(formula);
    } else runs.push({ entry, row: at.row, column: at.column, format, font, values: [value], formulas: [formula] });
  }
  return runs;
}

function messages(runs: readonly Run[], over: readonly Grid[]): Run[][] {
  const groups: Run[][] = [];
  let [request, answer] = [Infinity, 0];
  for (const run of runs) {
    const looks = editLooks(editsOf(run), over);
    const size = 1_200 + bytesOf(run.values) + run.values.length * 20;
    const asked = looks.reduce((sum, { bytes }) => sum + bytes, 0);
    if (request + size > MESSAGE_BYTES || answer + asked > LOOK_BYTES) {
      groups.push([]);
      [request, answer] = [0, 0];
    }
    groups.at(-1)!.push(run);
    [request, answer] = [request + size, answer + asked];
  }
  return groups;
}
