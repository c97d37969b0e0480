import type { GroupAnswer, KeptGroupAnswer } from '../../app/responsibility/group-answers';
import type { CheckResult, GenerateOptions } from '../../app/session';
import { done } from '../../model/outcome';
import { writeSettings, type JobContext } from './job-context';

/** What Giao việc can ask for. */
export interface ResponsibilityActions {
  readonly preview: () => Promise<void>;
  readonly draftUnits: () => Promise<void>;
  /** Chooses a name for a sheet that is to be added. */
  readonly name: (sheet: string, name: string) => void;
  readonly generate: (names: NonNullable<GenerateOptions['names']>) => Promise<void>;
  /** Puts all sheets of units that are up to date before the print dialog, where the host has one. */
  readonly print: () => Promise<void>;
  /** Says that a sheet which only looks like one of ours is one. */
  readonly takeBack: (sheet: string) => Promise<void>;
  /** Takes the cells of a copy into the sheet that counts; `newer`: also where both hold something. */
  readonly takeOver: (sheet: string, newer: boolean) => Promise<void>;
  /** Keeps who is meant by a group. */
  readonly answerGroup: (answer: GroupAnswer, check: CheckResult | null) => Promise<void>;
  readonly removeGroupAnswer: (kept: KeptGroupAnswer, check: CheckResult | null) => Promise<void>;
}

export function responsibilityActions(context: JobContext): ResponsibilityActions {
  const { workbook, files, load, checkOptions, dispatch, run, recorded, stoppable } = context;
  return {
    preview: () =>
      run(
        'preview',
        async () => (await load()).previewResponsibilitySheets(workbook, { check: await checkOptions() }),
        (preview) => ({ type: 'previewed', preview }),
      ),
    draftUnits: () =>
      run(
        'draft',
        async () => {
          const drafted = await recorded('draft', ({ draftUnitList }, one) => draftUnitList(one))();
          // The planner is asked to look at the list: it comes to the front. Where it cannot, it is there all the same.
          if (drafted.ok) await workbook.select({ sheet: drafted.value.sheet, row: 1, column: 0 });
          return drafted;
        },
        () => ({ type: 'finished', done: { what: 'unit-list-drafted' } }),
      ),
    name: (sheet, name) => dispatch({ type: 'named', sheet, name }),
    generate: (names) => {
      const signal = stoppable();
      const onProgress = (done: number, total: number) => dispatch({ type: 'run-progressed', done, total });
      return run(
        'generate',
        recorded('generate', ({ generateResponsibilitySheets }, one) =>
          generateResponsibilitySheets(one, { signal, onProgress, names }),
        ),
        (result) => ({ type: 'generated', result }),
      );
    },
    print: () =>
      run(
        'print',
        async () => {
          const printed = await (await load()).sheetsToPrint(workbook);
          if (!printed.ok) return printed;
          await files.print?.(printed.value.title, printed.value.specs);
          return done(null);
        },
        () => ({ type: 'finished', done: null }),
      ),
    takeBack: (sheet) =>
      run(
        'take-back',
        recorded('take-back', ({ takeBackSheet }, one) => takeBackSheet(one, sheet)),
        () => ({ type: 'finished', done: { what: 'sheet-taken-back', sheet } }),
      ),
    takeOver: (sheet, newer) =>
      run(
        'take-over',
        recorded('take-over', ({ takeOverCopy }, one) => takeOverCopy(one, sheet, { newer })),
        (result) => ({ type: 'finished', done: { what: 'copy-taken-over', result } }),
      ),
    answerGroup: (answer, check) =>
      writeSettings(
        context,
        {
          job: 'group-answer',
          kind: 'group-answer',
          work: ({ answerGroup }, one) => answerGroup(one, answer),
          doneOf: () => ({ what: 'group-answered', group: answer.group.name }),
        },
        check,
      ),
    removeGroupAnswer: (gone, check) =>
      writeSettings(
        context,
        {
          job: 'group-answer',
          kind: 'group-answer',
          work: ({ removeGroupAnswer }, one) => removeGroupAnswer(one, gone),
          doneOf: () => ({ what: 'group-answer-removed', group: gone.group }),
        },
        check,
      ),
  };
}
