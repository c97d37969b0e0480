import { failed, type Outcome, type Problem, type ProblemId } from '../../model/outcome';

/**
 * Runs one batch in Excel and turns what Excel refuses into a `Problem`. Every call of `Excel.run` goes through here.
 *
 * `sheets` are the names that the problem may speak of. The batch waits while the user types in a cell, because all that
 * comes here was started by the user ("Delay execution while cell is being edited"); a batch that is already under way is
 * not saved by this and ends as 'editing-cell'.
 */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<Outcome<T>>, sheets: readonly string[] = []): Promise<Outcome<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (cause) {
    return { ok: false, problem: problemOf(cause, sheets) };
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

/** Excel gives AccessDenied for a locked sheet and for a locked structure alike; only these members change the structure. */
const STRUCTURE = /^(WorksheetCollection\.add|Worksheet\.(delete|name|position|visibility))$/;

export function problemOf(cause: unknown, sheets: readonly string[]): Problem {
  if (!(cause instanceof OfficeExtension.Error)) return failed('unexpected', {}, cause instanceof Error ? cause.message : String(cause)).problem;
  const where = cause.debugInfo?.errorLocation ?? '';
  const detail = `${cause.code}: ${cause.message}${where ? ` (${where})` : ''}`;
  const id = PROBLEMS[cause.code] ?? 'unexpected';
  if (id === 'sheet-protected' && STRUCTURE.test(where)) return failed('workbook-protected', {}, detail).problem;
  const named = id === 'sheet-protected' || id === 'sheet-gone' || id === 'name-taken';
  return failed(id, named ? { sheet: sheets.join(', ') } : {}, detail).problem;
}
