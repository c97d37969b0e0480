import { problemText } from '../../../src/locale';
import type { Outcome, ProblemId } from '../../../src/model/outcome';
import { content, startUseCase, type UseCase } from './use-cases';

/** What may go wrong at any sync, and how far Excel has come when it does. */
export interface Fault {
  readonly name: string;
  /** Null: no answer comes, and nothing was done. */
  readonly code: string | null;
  /** Actions of the message that are done before; Infinity: all, but the answer is lost. */
  readonly actions: number;
}

/** Codes: Excel.ErrorCodes and OfficeExtension.ErrorCodes. */
export const FAULTS: readonly Fault[] = [
  { name: 'gõ dở ô · cell edit', code: 'InvalidOperationInCellEditMode', actions: 0 },
  { name: 'gõ dở ô, giữa chừng · cell edit, half-way', code: 'InvalidOperationInCellEditMode', actions: 14 },
  { name: 'AccessDenied', code: 'AccessDenied', actions: 0 },
  { name: 'ItemNotFound', code: 'ItemNotFound', actions: 0 },
  { name: 'InvalidArgument', code: 'InvalidArgument', actions: 0 },
  { name: 'GeneralException', code: 'GeneralException', actions: 0 },
  { name: 'quá 5 MB · payload', code: 'RequestPayloadSizeLimitExceeded', actions: 0 },
  { name: 'mất kết nối · connection gone', code: null, actions: 0 },
  { name: 'mất kết nối sau khi ghi · answer lost', code: 'RequestAborted', actions: Infinity },
];

/**
 * How a use case ended that met a fault at a sync: the problem that was told, or 'đi tiếp' when the adapter found a
 * way.
 */
export interface Ending {
  readonly useCase: UseCase;
  readonly sync: number;
  readonly fault: string;
  readonly problem: ProblemId | null;
  /** What is wrong with it; empty when all is well. */
  readonly faults: readonly string[];
}

/** Every sync of the use case with every fault, and each time the same once more. */
export async function tryFaults(useCase: UseCase): Promise<Ending[]> {
  const clean = await startUseCase(useCase);
  expectOk(await useCase.run(clean.workbook, clean.before));
  const syncs = clean.host.messages.length;
  const wanted = JSON.stringify(content(clean.host));
  const endings: Ending[] = [];
  for (let sync = 1; sync <= syncs; sync++)
    for (const fault of FAULTS) {
      const { host, workbook, before } = await startUseCase(useCase);
      if (fault.code === null) host.loseConnectionAt(sync);
      else host.failAt(sync, fault.code, fault.actions);
      const outcome = await useCase.run(workbook, before);
      const faults = outcome.ok ? [] : wordFaults(outcome, useCase.during);
      // A run that found a way through has ended as a clean one already.
      const whole = outcome.ok || (useCase.adds === true && JSON.stringify(content(host)) === wanted);
      const again = whole ? { ok: true as const } : await useCase.run(workbook, before);
      if (!again.ok) faults.push(`a second run fails: ${again.problem.id} ${again.problem.detail ?? ''}`);
      else if (JSON.stringify(content(host)) !== wanted)
        faults.push(`${whole ? 'it' : 'a second run'} does not end as a clean one`);
      endings.push({ useCase, sync, fault: fault.name, problem: outcome.ok ? null : outcome.problem.id, faults });
    }
  return endings;
}

function expectOk(outcome: Outcome<unknown>): void {
  if (!outcome.ok) throw new Error(`A clean run fails: ${outcome.problem.id} ${outcome.problem.detail ?? ''}`);
}

/** The three sentences in both languages: complete, with every name in its place. */
function wordFaults(outcome: Extract<Outcome<unknown>, { ok: false }>, during: 'reading' | 'writing'): string[] {
  return (['vi', 'en'] as const).flatMap((language) => {
    const { what, kept, action } = problemText(outcome.problem, language, during);
    return [what, kept, action]
      .filter((sentence) => sentence.length < 12 || /[{}…]|“”/.test(sentence))
      .map((sentence) => `${language}: '${sentence}'`);
  });
}
