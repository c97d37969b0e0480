import type { AboveChoice, AbovePlan, CoverageReport } from '../../app/coverage/coverage';
import type { PlacedRow } from '../../model/coverage/coverage';
import type { Outcome } from '../../model/outcome';
import type { Workbook } from '../../workbook/port';
import { bytesOf } from '../parts/file-access';
import type { JobContext, UseCases } from './job-context';

export interface CoverageActions {
  /** Holds the workbook against the plan above that was chosen last. */
  readonly readCoverage: () => Promise<void>;
  /** Takes the plan above from a file, and compares. */
  readonly chooseAbove: (file: File) => Promise<void>;
  readonly setAboveChoice: (change: Partial<AboveChoice>) => Promise<void>;
  readonly answerAboveGroup: (group: string, said: 'in' | 'out') => Promise<void>;
  readonly agreePair: (pair: { readonly above: PlacedRow; readonly ours: PlacedRow }, same: boolean) => Promise<void>;
  /** Writes the list on a sheet to print. */
  readonly listCoverage: () => Promise<void>;
  readonly draftPlan: (from: 'above' | 'last-year') => Promise<void>;
  /** A draft of the criteria that lost points in the score table of a file. */
  readonly draftFromScores: (file: File) => Promise<void>;
  readonly acceptProposals: () => Promise<void>;
}

export function coverageActions({ workbook, files, above, load, run, recorded }: JobContext): CoverageActions {
  const planOfFile = async (file: File): Promise<Outcome<AbovePlan>> => {
    const bytes = await bytesOf(file);
    if (!bytes.ok) return bytes;
    const useCases = await load();
    if (/\.doc[xm]$/i.test(file.name)) {
      const tables = await files.readWord(file.name, bytes.value);
      return tables.ok ? useCases.abovePlanOf(file.name, useCases.gridsOfWord(tables.value)) : tables;
    }
    const opened = await files.open(file.name, bytes.value);
    const read = opened.ok ? await useCases.readSheets(opened.value) : opened;
    return read.ok ? useCases.abovePlanOf(file.name, read.value) : read;
  };
  const compared = async (): Promise<Outcome<CoverageReport>> => (await load()).readCoverage(workbook, above.file);

  /** Writes on the settings sheet; the view compares again then. */
  const say = (write: (useCases: UseCases, one: Workbook) => Promise<Outcome<null>>): Promise<void> =>
    run('above-choice', recorded('settings', write), () => ({ type: 'finished', done: { what: 'above-chosen' } }));

  return {
    readCoverage: () => run('coverage', compared, (report) => ({ type: 'covered', report })),
    chooseAbove: (file) =>
      run(
        'coverage',
        async () => {
          const plan = await planOfFile(file);
          if (!plan.ok) return plan;
          above.file = plan.value;
          return compared();
        },
        (report) => ({ type: 'covered', report, chosen: true }),
      ),
    setAboveChoice: (change) =>
      say((useCases, one) => {
        // Sheets of the workbook are chosen in place of a file.
        if (change.sheets) above.file = null;
        return useCases.setAboveChoice(one, change);
      }),
    answerAboveGroup: (group, said) => say(({ answerAboveGroup }, one) => answerAboveGroup(one, group, said)),
    agreePair: (pair, same) => say(({ agreePair }, one) => agreePair(one, pair, same)),
    listCoverage: () =>
      run(
        'coverage-sheet',
        recorded('coverage', ({ writeCoverageSheet }, one) => writeCoverageSheet(one, above.file)),
        ({ sheet, action }) => ({ type: 'finished', done: { what: 'coverage-listed', sheet, action } }),
      ),
    draftPlan: (from) =>
      run(
        'draft-plan',
        recorded('draft-plan', ({ draftPlan }, one) =>
          draftPlan(one, from === 'above' ? { from, above: above.file } : { from, scores: null }),
        ),
        ({ sheets, rows, proposals }) => ({
          type: 'finished',
          done: { what: 'plan-drafted', sheets, rows, proposals },
        }),
      ),
    draftFromScores: (file) =>
      run(
        'draft-plan',
        async () => {
          const scores = await planOfFile(file);
          if (!scores.ok) return scores;
          return recorded('draft-plan', ({ draftPlan }, one) =>
            draftPlan(one, { from: 'last-year', scores: scores.value }),
          )();
        },
        ({ sheets, rows, proposals }) => ({
          type: 'finished',
          done: { what: 'plan-drafted', sheets, rows, proposals },
        }),
      ),
    acceptProposals: () =>
      run(
        'accept',
        recorded('draft-plan', ({ acceptProposals }, one) => acceptProposals(one)),
        ({ accepted }) => ({ type: 'finished', done: { what: 'proposals-accepted', rows: accepted } }),
      ),
  };
}
