import { failed, type Outcome, type Problem, type ProblemId } from '../../model/outcome';
import { Stopped } from '../../model/steps';
import { listSheets, sameName } from './sheets';

/** What a batch works on, so that a refusal can be told with the name of the sheet that is meant. */
export interface Target {
  /** Sheets that are there when the batch begins. */
  readonly sheets?: readonly string[];
  /** Sheets that the batch may make, or rewrite if they are there. */
  readonly made?: readonly string[];
}

/**
 * Runs one batch in Excel and turns what Excel refuses into a `Problem`. Every call of `Excel.run` goes through here.
 * The batch waits while the user types in a cell, because all that comes here was started by the user ("Delay execution
 * while cell is being edited"); a batch that is already under way is not saved by this and ends as 'editing-cell'.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<Outcome<T>>,
  target: Target = {},
): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (cause) {
    return { ok: false, problem: await problemOf(cause, target) };
  }
}

/** Error codes of Excel and of its client library. Sources: Excel.ErrorCodes, OfficeExtension.ErrorCodes. */
const PROBLEMS: Readonly<Record<string, ProblemId>> = {
  InvalidOperationInCellEditMode: 'editing-cell',
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  ItemAlreadyExists: 'name-taken',
  RequestPayloadSizeLimitExceeded: 'message-too-large',
  ResponsePayloadSizeLimitExceeded: 'message-too-large',
  OperationCellsExceedLimit: 'message-too-large',
  RangeExceedsLimit: 'message-too-large',
  ApiNotFound: 'excel-too-old',
  ApiNotAvailable: 'excel-too-old',
  ConnectionFailure: 'connection-lost',
  Timeout: 'connection-lost',
  RequestAborted: 'connection-lost',
  InvalidOrTimedOutSession: 'connection-lost',
};

async function problemOf(cause: unknown, target: Target): Promise<Problem> {
  if (cause instanceof Stopped) return failed('stopped-before').problem;
  if (!(cause instanceof OfficeExtension.Error))
    return failed('unexpected', {}, cause instanceof Error ? cause.message : String(cause)).problem;
  const where = cause.debugInfo?.errorLocation ?? '';
  const detail = `${cause.code}: ${cause.message}${where ? ` (${where})` : ''}`;
  const id = PROBLEMS[cause.code];
  if (id === undefined) return failed('excel-refused', { code: cause.code }, detail).problem;
  return id === 'sheet-protected' || id === 'sheet-gone' || id === 'name-taken'
    ? { ...(await looked(id, where, target)), detail }
    : failed(id, {}, detail).problem;
}

/**
 * Excel gives AccessDenied for a locked sheet and for a locked structure alike; only these members change the
 * structure.
 */
const STRUCTURE = /^(WorksheetCollection\.add|Worksheet\.(delete|name|position|visibility))$/;

/** Excel does not say which sheet it means, so the workbook is looked at once more. */
async function looked(
  id: 'sheet-protected' | 'sheet-gone' | 'name-taken',
  where: string,
  { sheets = [], made = [] }: Target,
): Promise<Problem> {
  // The workbook may be out of reach by now: then the problem is told without a look.
  const now = await Excel.run(listSheets).catch(() => null);
  const entryOf = (name: string) => now?.sheets.find((sheet) => sameName(sheet.name, name));
  const named = (name: string | undefined, otherwise: ProblemId): Problem =>
    name === undefined ? failed(otherwise).problem : failed(id, { sheet: name }).problem;
  if (id === 'name-taken')
    return named(made.find((name) => entryOf(name)?.tag === null) ?? made[0], 'workbook-changed');
  if (id === 'sheet-gone')
    return named(now === null ? sheets[0] : sheets.find((name) => !entryOf(name)), 'workbook-changed');
  if (STRUCTURE.test(where) && now?.locked) return failed('workbook-protected').problem;
  return named(
    [...sheets, ...made].find((name) => entryOf(name)?.protected),
    'read-only',
  );
}
