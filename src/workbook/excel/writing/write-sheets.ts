import { done, failed, type Outcome } from '../../../model/outcome';
import type { SheetTag } from '../../../model/grid';
import type { Rewrite, SheetSpec } from '../../../model/sheet-spec';
import { rewriteIn1904, specIn1904 } from '../../rewrite';
import { encodeTag, placeOfNew, sameTag, TAG_NAME } from '../../tag';
import { chartSteps, type ChartsThere } from './chart-steps';
import type { Step } from './looks';
import type { OwnEdits } from '../own-edits';
import { overwritten, type Overwritten } from './overwritten';
import { MESSAGE_BYTES, objectBytes } from '../request-size';
import { inExcel } from '../run';
import { foldName, listSheets, sameName, usedPlace, type SheetList } from '../sheets';
import { sheetSteps } from './sheet-steps';
import { breathe, inSlices, stepByStep } from '../slices';

/** Sheets of one message: between messages the user can stop, and sees how far it is. */
const SHEETS_AT_ONCE = 20;
/** Of values that are asked for in one message, as they stood: an answer stays under a megabyte with all else. */
const ANSWER_BYTES = 500_000;

export interface SheetToWrite {
  readonly spec: SheetSpec;
  readonly over?: Rewrite;
  /** No sheet had the tag when the workbook was read. */
  readonly isNew?: true;
}

/** What becomes of a group of changes that takes several messages. */
export interface Progress {
  /** So many of the group are written. */
  readonly report: (written: number) => void;
  /** The user wants no more to be written. */
  readonly isStopped: () => boolean;
}

/**
 * Writes sheets of ours: one sync to look at the workbook, then one for as many whole sheets as a message holds; a
 * sheet that is larger than a message is parted. A sheet is found by its tag; a new one gets its tag with the first
 * step, so that a run that was broken off finds it again. Sheets before one that cannot be written are written; after
 * it none.
 */
export async function writeSheets(
  sheets: readonly SheetToWrite[],
  own: OwnEdits,
  { report, isStopped }: Progress,
): Promise<Outcome<void>> {
  const target = { made: sheets.map(({ spec }) => spec.name) };
  const looked = await inExcel((context) => look(context, sheets), target);
  if (!looked.ok) return looked;
  const { found, barred } = looked.value;
  for (let written = 0; written < found.length;) {
    if (isStopped()) return done(undefined);
    const sent = await inExcel((context) => sendSome(context, found.slice(written), own), target);
    if (!sent.ok) return sent;
    written += sent.value;
    report(sent.value);
  }
  return barred;
}

interface Place extends SheetToWrite {
  /** Of the sheet that is to be rewritten; null: it is to be made. */
  readonly id: string | null;
  readonly charts: ChartsThere;
  /** Of a sheet that is to be made, among the others. */
  readonly position: number;
}
const NO_CHARTS: ChartsThere = { charts: [], halfCharts: [] };

interface Found {
  readonly found: readonly Place[];
  /** Why nothing is written after the sheets that were found. */
  readonly barred: Outcome<void>;
}

async function look(context: Excel.RequestContext, sheets: readonly SheetToWrite[]): Promise<Outcome<Found>> {
  const looked = sheets.flatMap(({ spec, over }) => (over ? [lookAt(context, spec, over)] : []));
  const asked = asksOf(looked);
  asked.shift()?.forEach((ask) => ask());
  const list = await listSheets(context);
  for (const message of asked) await askAll(context, message);
  return looked.some((one) => isOther(one, list))
    ? failed('workbook-changed')
    : done(
        findTargets(
          list,
          list.is1904
            ? sheets.map(({ spec, over, isNew }) => ({
                spec: specIn1904(spec),
                ...(over && { over: rewriteIn1904(over) }),
                ...(isNew && { isNew }),
              }))
            : sheets,
        ),
      );
}

async function askAll(context: Excel.RequestContext, message: readonly (() => void)[]): Promise<void> {
  message.forEach((ask) => ask());
  await context.sync();
}

/** A sheet of ours that is to be written over. */
interface Looked {
  readonly over: Rewrite;
  readonly sheet: Excel.Worksheet;
  /** The block that it fills by now. */
  readonly now: Excel.Range;
  readonly cells: Overwritten;
}

function lookAt(context: Excel.RequestContext, spec: SheetSpec, over: Rewrite): Looked {
  const sheet = context.workbook.worksheets.getItem(over.before.sheet);
  return { over, sheet, now: usedPlace(sheet), cells: overwritten(spec, over) };
}

/** What is asked for of the cells, message by message, so that no answer is too large; the first goes with all else. */
function asksOf(looked: readonly Looked[]): (() => void)[][] {
  const messages: (() => void)[][] = [];
  let bytes = Infinity;
  for (const { sheet, cells } of looked)
    for (const rows of cells.rows) {
      if (bytes + rows.bytes > ANSWER_BYTES) {
        messages.push([]);
        bytes = 0;
      }
      messages.at(-1)!.push(() => rows.ask(sheet));
      bytes += rows.bytes;
    }
  return messages;
}

function isOther({ over, now, cells }: Looked, { is1904 }: SheetList): boolean {
  const { top, left, values, used: whole } = over.before;
  const before = whole ?? { row: top, column: left, rows: values.length, columns: values[0]?.length };
  return (
    now.isNullObject ||
    now.rowIndex !== before.row ||
    now.columnIndex !== before.column ||
    now.rowCount !== before.rows ||
    now.columnCount !== before.columns ||
    cells.isOther((is1904 ? rewriteIn1904(over) : over).before)
  );
}

/** Which sheet each spec goes to, up to the first that is barred. */
function findTargets({ sheets, locked }: SheetList, wanted: readonly SheetToWrite[]): Found {
  const found: Place[] = [];
  const tags = sheets.map(({ tag }) => tag);
  const taken = new Set(sheets.map((sheet) => foldName(sheet.name)));
  for (const one of wanted) {
    const { name, tag } = one.spec;
    const there = sheets.find((sheet) => sameTag(sheet.tag, tag));
    if (there && one.isNew) return { found: [], barred: failed('workbook-changed') };
    if (there?.protected) return { found, barred: failed('sheet-protected', { sheet: there.name }) };
    if (!there && locked) return { found, barred: failed('workbook-protected') };
    if (!there && taken.has(foldName(name))) return { found, barred: failed('name-taken', { sheet: name }) };
    taken.add(foldName(name));
    const position = placeOfNew(tags, tag);
    if (!there) tags.splice(position, 0, tag.role === 'template' ? null : tag);
    found.push({ ...one, id: there?.id ?? null, charts: there ?? NO_CHARTS, position });
  }
  return { found, barred: done(undefined) };
}

/** Writes as many of the sheets as a message holds, the first in any case; gives their number. */
async function sendSome(
  context: Excel.RequestContext,
  places: readonly Place[],
  own: OwnEdits,
): Promise<Outcome<number>> {
  const messages = parted(await stepByStep(queueOf(context, places[0]!, own)));
  const more = await stepByStep(
    fitting(
      context,
      messages.length === 1 ? MESSAGE_BYTES - sizeOf(messages[0]!) : 0,
      places.slice(1, SHEETS_AT_ONCE),
      own,
    ),
  );
  messages[0]!.push(...more.flat());
  for (const message of messages) await send(context, message);
  return done(1 + more.length);
}

/** The steps of as many sheets as there is room for, sheet by sheet. */
function* fitting(
  context: Excel.RequestContext,
  bytes: number,
  places: readonly Place[],
  own: OwnEdits,
): Generator<void, QueuedStep[][]> {
  const queues: QueuedStep[][] = [];
  let room = bytes;
  for (const place of places) {
    if (room <= 0) break;
    const queue = yield* queueOf(context, place, own);
    room -= sizeOf(queue);
    if (room > 0) queues.push(queue);
    yield;
  }
  return queues;
}

interface QueuedStep {
  readonly bytes: number;
  readonly write: () => void;
}
const sizeOf = (steps: readonly QueuedStep[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

function* queueOf(
  context: Excel.RequestContext,
  { spec, over, id, charts, position }: Place,
  own: OwnEdits,
): Generator<void, QueuedStep[]> {
  let sheet: Excel.Worksheet;
  const open: Step['write'] = () => {
    if (id !== null) {
      sheet = context.workbook.worksheets.getItem(id);
      return;
    }
    sheet = context.workbook.worksheets.add(spec.name);
    sheet.names.add(TAG_NAME, `=${encodeTag(spec.tag)}`);
    sheet.position = position;
    own.addedSheet(sheet.load('id'));
  };
  // Taken off last, so that a run that was broken off finds the half of it.
  const handOver: readonly Step[] =
    spec.tag.role === 'template'
      ? [{ bytes: objectBytes(2, 1), write: () => sheet.names.getItem(TAG_NAME).delete() }]
      : [];
  const steps: readonly Step[] = [
    { bytes: objectBytes(3, 3, spec.name, spec.tag), write: open },
    ...(yield* sheetSteps(spec, id === null ? null : (over ?? 'anew'))),
    ...chartSteps(spec, charts),
    ...handOver,
  ];
  return steps.map((step) => ({ bytes: step.bytes, write: () => step.write(sheet) }));
}

/** The steps of one sheet in as many messages as it takes. */
function parted(steps: readonly QueuedStep[]): QueuedStep[][] {
  const messages: QueuedStep[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > MESSAGE_BYTES) {
      messages.push([]);
      bytes = 0;
    }
    messages.at(-1)!.push(step);
    bytes += step.bytes;
  }
  return messages;
}

async function send(context: Excel.RequestContext, steps: readonly QueuedStep[]): Promise<void> {
  await inSlices(steps, (step) => step.write());
  // What the client makes of the message is one piece of work, and begins anew.
  await breathe();
  await context.sync();
}

/** A sheet of ours by its tag; an empty table that was handed over, and carries none, by its name. */
export type Removal = SheetTag | string;

/** Removes sheets; one that is nowhere is content. */
export function removeSheets(removals: readonly Removal[], own: OwnEdits): Promise<Outcome<void>> {
  return inExcel(async (context) => {
    const { sheets, locked } = await listSheets(context);
    const ours = sheets.filter((sheet) =>
      removals.some((one) =>
        typeof one === 'string' ? sheet.tag === null && sameName(sheet.name, one) : sameTag(sheet.tag, one),
      ),
    );
    if (ours.length > 0 && locked) return failed('workbook-protected');
    if (ours.length > 0) {
      ours.forEach((sheet) => {
        own.removedSheet(sheet.id);
        context.workbook.worksheets.getItem(sheet.id).delete();
      });
      await context.sync();
    }
    return done(undefined);
  });
}
