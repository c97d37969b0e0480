import { done, failed, type Outcome } from '../../model/outcome';
import type { SheetTag } from '../../model/grid';
import type { SheetSpec } from '../../model/sheet-spec';
import { encodeTag, sameTag, TAG_NAME } from '../tag';
import type { Step } from './looks';
import type { OwnEdits } from './own-edits';
import { inExcel } from './run';
import { foldName, listSheets, sameName, type SheetList } from './sheets';
import { sheetSteps } from './sheet-steps';
import { inSlices } from './slices';

/** A request stays under 1 MB (1,048,576 bytes). Steps are estimated high, but not the digits that ids have in a long message: 3 %. */
const MESSAGE_BYTES = 1_000_000;

/**
 * Writes sheets of ours: one sync to look at the workbook, then one for all of them, more only where a message would be
 * too large. A sheet is found by its tag; a new one gets its tag with the first step, so that a run that was broken off
 * finds it again. Specs before one that cannot be written are written; after it none.
 */
export function writeSheets(specs: readonly SheetSpec[], own: OwnEdits): Promise<Outcome<void>> {
  return inExcel(async (context) => {
    const { found, barred } = findTargets(await listSheets(context), specs);
    const queue: QueuedStep[] = [];
    await inSlices(found, ({ spec, id }) => void queue.push(...queueOf(context, spec, id, own)));
    for (const message of packed(queue)) await send(context, message);
    return barred;
  }, { made: specs.map((spec) => spec.name) });
}

interface Place {
  readonly spec: SheetSpec;
  /** Of the sheet that is to be rewritten; null: it is to be made. */
  readonly id: string | null;
}

/** Which sheet each spec goes to, up to the first that is barred. */
function findTargets({ sheets, locked }: SheetList, specs: readonly SheetSpec[]): { readonly found: readonly Place[]; readonly barred: Outcome<void> } {
  const found: Place[] = [];
  const taken = new Set(sheets.map((sheet) => foldName(sheet.name)));
  for (const spec of specs) {
    const there = sheets.find((sheet) => sameTag(sheet.tag, spec.tag));
    if (there?.protected) return { found, barred: failed('sheet-protected', { sheet: there.name }) };
    if (!there && locked) return { found, barred: failed('workbook-protected') };
    if (!there && taken.has(foldName(spec.name))) return { found, barred: failed('name-taken', { sheet: spec.name }) };
    taken.add(foldName(spec.name));
    found.push({ spec, id: there?.id ?? null });
  }
  return { found, barred: done(undefined) };
}

interface QueuedStep {
  readonly bytes: number;
  readonly write: () => void;
}

function queueOf(context: Excel.RequestContext, spec: SheetSpec, id: string | null, own: OwnEdits): QueuedStep[] {
  let sheet: Excel.Worksheet;
  const open: Step['write'] = () => {
    if (id !== null) {
      sheet = context.workbook.worksheets.getItem(id);
      return;
    }
    sheet = context.workbook.worksheets.add(spec.name);
    sheet.names.add(TAG_NAME, `=${encodeTag(spec.tag)}`);
    own.addedSheet(sheet.load('id'));
  };
  // Taken off last, so that a run that was broken off finds the half of it.
  const handOver: readonly Step[] = spec.tag.role === 'template' ? [{ bytes: 600, write: () => sheet.names.getItem(TAG_NAME).delete() }] : [];
  const steps: readonly Step[] = [{ bytes: 1_500 + spec.tag.key.length * 3, write: open }, ...sheetSteps(spec, id === null), ...handOver];
  return steps.map((step) => ({ bytes: step.bytes, write: () => step.write(sheet) }));
}

function packed(steps: readonly QueuedStep[]): QueuedStep[][] {
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
  await context.sync();
}

/** A sheet of ours by its tag; an empty table that was handed over, and carries none, by its name. */
export type Removal = SheetTag | string;

/** Removes sheets; one that is nowhere is content. */
export function removeSheets(removals: readonly Removal[], own: OwnEdits): Promise<Outcome<void>> {
  return inExcel(async (context) => {
    const { sheets, locked } = await listSheets(context);
    const ours = sheets.filter((sheet) => removals.some((one) => (typeof one === 'string' ? sheet.tag === null && sameName(sheet.name, one) : sameTag(sheet.tag, one))));
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
