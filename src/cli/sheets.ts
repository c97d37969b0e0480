import { checkWorkbook } from '../app/check/check';
import { highlightGaps } from '../app/gaps/highlight';
import { generateResponsibilitySheets } from '../app/responsibility/sheets';
import { likeUnits } from '../app/check/like-units';
import { planFaults } from '../app/check/plan-faults';
import { isAllPlaced } from '../app/responsibility/unplaced';
import { words } from '../locale';
import { faultFacts, unplacedFacts } from '../locale/responsibility/fault-facts';
import { mendedSentences, oddSheetSentences, stillOdd } from '../locale/responsibility/odd-sheets';
import { commandWords, fill } from '../locale/cli/cli';
import { formatPoints } from '../model/points';
import type { Request } from './arguments';
import { summaryLine } from './check';
import {
  complain,
  mayBeCalled,
  mayWrite,
  openFile,
  tellSignature,
  writeFile,
  type ExitStatus,
  type Machine,
} from './machine';

/** phuluc sheets: a copy with highlights and responsibility sheets. */
export async function writeSheets(
  request: Extract<Request, { command: 'sheets' }>,
  machine: Machine,
): Promise<ExitStatus> {
  const { file, output, language } = request;
  const text = commandWords(language);
  if (!(await mayWrite(request, [file], 'outputExists', machine))) return 2;

  const opened = await openFile(file, machine);
  if (!opened.ok) return complain(opened.problem, language, machine);
  const workbook = opened.value;
  if (!mayBeCalled(output, workbook, language, machine)) return 2;
  const checked = await checkWorkbook(workbook);
  if (!checked.ok) return complain(checked.problem, language, machine);
  // Colours first: the plan is read once more after them; the other way round, all the new sheets would be.
  // A plan of tasks alone has no points to colour: that is no reason to withhold its sheets.
  const highlighted = await highlightGaps(workbook);
  if (!highlighted.ok && highlighted.problem.id !== 'no-table') return complain(highlighted.problem, language, machine);
  const generated = await generateResponsibilitySheets(workbook, {});
  if (!generated.ok) return complain(generated.problem, language, machine);
  const saved = await workbook.save();
  if (!saved.ok) return complain(saved.problem, language, machine);
  if (!(await writeFile(output, saved.value, language, machine))) return 2;

  tellSignature(workbook, output, language, machine);
  const { added, updated, unchanged, proof } = generated.value;
  const pane = words(language);
  for (const sentence of [
    ...mendedSentences(generated.value, language),
    ...oddSheetSentences(stillOdd(generated.value.odd), language),
  ])
    machine.err(`phuluc: ${sentence}`);
  const { plan, findings } = checked.value;
  const faults = faultFacts(planFaults(findings, likeUnits(plan, findings)), pane.planFaults);
  if (faults.length > 0) machine.err(`phuluc: ${fill(text.planFaults, { facts: faults.join(', ') })}`);
  if (!isAllPlaced(proof.unplaced))
    machine.err(`phuluc: ${fill(text.unplaced, { facts: unplacedFacts(proof.unplaced, pane, language).join('; ') })}`);
  machine.out(
    fill(text.written, {
      file: output,
      added,
      updated,
      unchanged,
      criteria: highlighted.ok ? highlighted.value.criteria : 0,
    }),
  );
  machine.out(
    fill(text.proof, {
      criteria: proof.criteria.sheets,
      assignments: proof.assignments.sheets,
      points: formatPoints(proof.points.sheets, language),
    }),
  );
  machine.out(summaryLine(checked.value, language));
  return checked.value.summary.errors > 0 ? 1 : 0;
}
