import type { Rewrite, SheetSpec } from '../../../model/sheet-spec';
import type { OwnEdits } from '../own-edits';
import { MESSAGE_BYTES, objectBytes } from '../request-size';
import { encodeTag, TAG_NAME } from '../../tag';
import { chartSteps, type ChartsThere } from './chart-steps';
import { ASK_BYTES, LOOK_BYTES } from './look-ahead';
import type { Step } from './looks';
import { overwritten, type OtherRow, type Overwritten } from './overwritten';
import { sheetSteps } from './sheet-steps';

/** Of a message, kept for asking what stands in the cells of the sheets that come next. */
const ASKING_BYTES = 40_000;

export interface SheetToWrite {
  readonly spec: SheetSpec;
  readonly over?: Rewrite;
  /** No sheet had the tag when the workbook was read. */
  readonly isNew?: true;
}

/** Where a sheet is written. What was read of it has the days of the workbook. */
export interface Place extends SheetToWrite {
  /** Of the sheet that is to be rewritten; null: it is to be made. */
  readonly id: string | null;
  readonly charts: ChartsThere;
  /** Of a sheet that is to be made, among the others. */
  readonly position: number;
}
export const NO_CHARTS: ChartsThere = { charts: [], halfCharts: [] };

export interface QueuedStep {
  readonly bytes: number;
  readonly write: () => void;
}
export const sizeOf = (steps: readonly QueuedStep[]): number => steps.reduce((sum, { bytes }) => sum + bytes, 0);

/** Rows of a sheet that were written over while they were other than they were read. */
export interface Others {
  readonly place: Place;
  readonly rows: readonly OtherRow[];
}

/** All steps of a sheet. */
interface Queue {
  readonly steps: readonly QueuedStep[];
  /** Of the answer, in bytes. */
  readonly answer: number;
  /** After the sync. */
  readonly others: () => readonly Others[];
}

/** The steps of as many sheets as a message has room for; one that is larger than a message begins where the others end. */
export function* fitting(
  context: Excel.RequestContext,
  places: readonly Place[],
  own: OwnEdits,
): Generator<void, readonly Queue[]> {
  const queues: Queue[] = [];
  let [room, answer] = [MESSAGE_BYTES - ASKING_BYTES, LOOK_BYTES];
  for (const place of places) {
    const queue = yield* queueOf(context, place, own);
    const size = sizeOf(queue.steps);
    if (queues.length > 0 && ((size > room && size <= MESSAGE_BYTES) || queue.answer > answer)) break;
    queues.push(queue);
    [room, answer] = [room - size, answer - queue.answer];
    if (room <= 0) break;
    yield;
  }
  return queues;
}

function* queueOf(context: Excel.RequestContext, place: Place, own: OwnEdits): Generator<void, Queue> {
  const { spec, over, id, charts, position } = place;
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
  const again = lookAgain(place);
  const steps: readonly Step[] = [
    { bytes: objectBytes(3, 3, spec.name, spec.tag), write: open },
    again.step,
    ...(yield* sheetSteps(spec, id === null ? null : (over ?? 'anew'))),
    ...chartSteps(spec, charts),
    ...handOver,
  ];
  return { ...again, steps: steps.map((step) => ({ bytes: step.bytes, write: () => step.write(sheet) })) };
}

/**
 * Asks for the cells once more before they are written over: somebody may have typed there since they were looked at. What
 * is more than an answer holds was only looked at.
 */
function lookAgain(place: Place): Omit<Queue, 'steps'> & { readonly step: Step } {
  const { spec, over } = place;
  const rows: Overwritten[] = [];
  let answer = 0;
  for (const one of over ? overwritten(spec, over) : []) {
    if (answer + one.bytes > LOOK_BYTES) break;
    rows.push(one);
    answer += one.bytes;
  }
  let asked: readonly ReturnType<Overwritten['ask']>[] = [];
  return {
    answer,
    step: { bytes: rows.length * ASK_BYTES, write: (sheet) => (asked = rows.map(({ ask }) => ask(sheet))) },
    others: () => {
      const found = over ? asked.flatMap((others) => others(over.before)) : [];
      return found.length > 0 ? [{ place, rows: found }] : [];
    },
  };
}

/** The steps in as many messages as it takes. */
export function parted(steps: readonly QueuedStep[]): QueuedStep[][] {
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
