import type { Rewrite, SheetSpec } from '../../../model/sheet-spec';
import { rewriteIn1904 } from '../../rewrite';
import { rangeBytes } from '../request-size';
import { overwritten, type OtherRows, type Overwritten } from './overwritten';

/**
 * Of values that are asked for in one message, as they stood: those that come next and, once more, those that are written
 * over now. Together with all else an answer stays under a megabyte.
 */
export const LOOK_BYTES = 450_000;
/** What asking for rows takes of a message. */
export const ASK_BYTES = rangeBytes(1, 1);

/** What is asked for in one message. */
interface Room {
  /** Of the answer, in bytes. */
  readonly answer: number;
  /** Of the request, in bytes. */
  readonly request: number;
}

/**
 * Looks at the cells of sheets before they are written over, sheet after sheet, in messages that go out anyway: so looking
 * costs hardly a message of its own, and what is written was looked at shortly before.
 */
export interface LookAhead {
  /** Queues as many questions as there is room for. */
  ask(context: Excel.RequestContext, room: Room): void;
  /** After the sync: something that was asked for is other than it was read. */
  isOther(is1904: boolean): boolean;
  /** All cells of so many sheets, from the first, have been asked for. */
  reached(): number;
}

export function lookAhead(sheets: readonly { readonly spec: SheetSpec; readonly over?: Rewrite }[]): LookAhead {
  const questions = questionsOf(sheets);
  let next = questions.next();
  const asked: { readonly over: Rewrite; readonly others: OtherRows }[] = [];
  return {
    ask: (context, { answer, request }) => {
      let [bytes, count] = [0, 0];
      // A row alone may be larger than an answer should be.
      while (
        !next.done &&
        (count === 0 || bytes + next.value.rows.bytes <= answer) &&
        (count + 1) * ASK_BYTES <= request
      ) {
        const { over, rows } = next.value;
        const sheet = context.workbook.worksheets.getItem(over.before.sheet);
        asked.push({ over, others: rows.ask(sheet) });
        [bytes, count] = [bytes + rows.bytes, count + 1];
        next = questions.next();
      }
    },
    isOther: (is1904) => asked.splice(0).some(({ over, others }) => others(heldIn(over, is1904)).length > 0),
    reached: () => (next.done ? sheets.length : next.value.at),
  };
}

/** The sheet as it was read, in the days of the workbook. */
export const heldIn = (over: Rewrite, is1904: boolean): Rewrite['before'] =>
  (is1904 ? rewriteIn1904(over) : over).before;

function* questionsOf(
  sheets: readonly { readonly spec: SheetSpec; readonly over?: Rewrite }[],
): Generator<{ readonly at: number; readonly over: Rewrite; readonly rows: Overwritten }, void> {
  for (const [at, { spec, over }] of sheets.entries())
    if (over) for (const rows of overwritten(spec, over)) yield { at, over, rows };
}
