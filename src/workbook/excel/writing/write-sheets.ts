import { done, failed, type Outcome } from '../../../model/outcome';
import type { SheetTag } from '../../../model/grid';
import type { Rewrite } from '../../../model/sheet-spec';
import { rewriteIn1904, specIn1904 } from '../../rewrite';
import { placeOfNew, sameTag } from '../../tag';
import { lookAhead, LOOK_BYTES, type LookAhead } from './look-ahead';
import type { OwnEdits } from '../own-edits';
import { putBack } from './put-back';
import { MESSAGE_BYTES } from '../request-size';
import { inExcel } from '../run';
import { foldName, listSheets, sameName, usedPlace, type SheetList } from '../sheets';
import {
  fitting,
  NO_CHARTS,
  parted,
  sizeOf,
  type Others,
  type Place,
  type QueuedStep,
  type SheetToWrite,
} from './sheet-queue';
import { inSlices, pause } from '../../../model/steps';
import { eachInSlices } from '../slices';

/** Sheets of one message: between messages the user can stop, and sees how far it is. */
const SHEETS_AT_ONCE = 20;
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
 * it none. What is written over is looked at in the messages before, and put back where somebody typed there since.
 */
export async function writeSheets(
  sheets: readonly SheetToWrite[],
  own: OwnEdits,
  { report, isStopped }: Progress,
): Promise<Outcome<void>> {
  const target = { made: sheets.map(({ spec }) => spec.name) };
  const ahead = lookAhead(sheets);
  const looked = await inExcel((context) => look(context, sheets, ahead), target);
  if (!looked.ok) return looked;
  const { found, barred, is1904 } = looked.value;
  for (let written = 0; written < found.length;) {
    if (isStopped()) return done(undefined);
    if (ahead.reached() === written) {
      const isOther = await inExcel((context) => lookOn(context, ahead, is1904), target);
      if (!isOther.ok) return isOther;
      continue;
    }
    const places = found.slice(written, ahead.reached());
    const sent = await inExcel((context) => sendSome(context, places, { own, ahead, is1904 }), target);
    if (!sent.ok) return sent;
    const { others, count, isOther } = sent.value;
    if (others.length > 0) return putBack(others, is1904);
    written += count;
    report(count);
    if (isOther && written < found.length) return failed('workbook-changed');
  }
  return barred;
}

interface Found {
  readonly is1904: boolean;
  readonly found: readonly Place[];
  /** Why nothing is written after the sheets that were found. */
  readonly barred: Outcome<void>;
}

async function look(
  context: Excel.RequestContext,
  sheets: readonly SheetToWrite[],
  ahead: LookAhead,
): Promise<Outcome<Found>> {
  const places = sheets.flatMap(({ over }) =>
    over ? [{ over, now: usedPlace(context.workbook.worksheets.getItem(over.before.sheet)) }] : [],
  );
  ahead.ask(context, { answer: LOOK_BYTES, request: MESSAGE_BYTES / 2 });
  const list = await listSheets(context);
  return ahead.isOther(list.is1904) || places.some(({ over, now }) => hasOtherSize(over, now))
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

/** Where a message of writing had no room to ask. */
async function lookOn(context: Excel.RequestContext, ahead: LookAhead, is1904: boolean): Promise<Outcome<void>> {
  ahead.ask(context, { answer: LOOK_BYTES, request: MESSAGE_BYTES });
  await context.sync();
  return ahead.isOther(is1904) ? failed('workbook-changed') : done(undefined);
}

function hasOtherSize({ before: { top, left, values, used } }: Rewrite, now: Excel.Range): boolean {
  const before = used ?? { row: top, column: left, rows: values.length, columns: values[0]?.length };
  return (
    now.isNullObject ||
    now.rowIndex !== before.row ||
    now.columnIndex !== before.column ||
    now.rowCount !== before.rows ||
    now.columnCount !== before.columns
  );
}

/** Which sheet each spec goes to, up to the first that is barred. */
function findTargets({ sheets, locked, is1904 }: SheetList, wanted: readonly SheetToWrite[]): Found {
  const found: Place[] = [];
  const tags = sheets.map(({ tag }) => tag);
  const taken = new Set(sheets.map((sheet) => foldName(sheet.name)));
  for (const one of wanted) {
    const { name, tag } = one.spec;
    const there = sheets.find((sheet) => sameTag(sheet.tag, tag));
    if (there && one.isNew) return { is1904, found: [], barred: failed('workbook-changed') };
    if (there?.protected) return { is1904, found, barred: failed('sheet-protected', { sheet: there.name }) };
    if (!there && locked) return { is1904, found, barred: failed('workbook-protected') };
    if (!there && taken.has(foldName(name))) return { is1904, found, barred: failed('name-taken', { sheet: name }) };
    taken.add(foldName(name));
    const position = placeOfNew(tags, tag);
    if (!there) tags.splice(position, 0, tag.role === 'template' ? null : tag);
    found.push({ ...one, id: there?.id ?? null, charts: there ?? NO_CHARTS, position });
  }
  return { is1904, found, barred: done(undefined) };
}

/** What goes along with the writing. */
interface Beside {
  readonly own: OwnEdits;
  readonly ahead: LookAhead;
  readonly is1904: boolean;
}

interface Sent {
  readonly count: number;
  /** What was written over although somebody had typed there since it was looked at. */
  readonly others: readonly Others[];
  /** What comes next is not as it was read. */
  readonly isOther: boolean;
}

/** Writes as many of the sheets as a message holds, the first in any case; then asks what stands in those that come next. */
async function sendSome(
  context: Excel.RequestContext,
  places: readonly Place[],
  { own, ahead, is1904 }: Beside,
): Promise<Outcome<Sent>> {
  const queues = await inSlices(fitting(context, places.slice(0, SHEETS_AT_ONCE), own));
  const messages = parted(queues.flatMap(({ steps }) => steps));
  const last = messages.pop()!;
  for (const message of messages) await send(context, message);
  await send(context, last, () => ahead.ask(context, { answer: LOOK_BYTES, request: MESSAGE_BYTES - sizeOf(last) }));
  return done({
    count: queues.length,
    others: queues.flatMap(({ others }) => others()),
    isOther: ahead.isOther(is1904),
  });
}

/** Queues and sends the steps, and after them what else is asked for. */
async function send(context: Excel.RequestContext, steps: readonly QueuedStep[], ask?: () => void): Promise<void> {
  await eachInSlices(steps, (step) => step.write());
  ask?.();
  // What the client makes of the message is one piece of work, and begins anew.
  await pause();
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
