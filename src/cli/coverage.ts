import { basename } from 'node:path';
import { abovePlanOf, coverageIn, type SaidOfUnit } from '../app/coverage/coverage';
import { coverageJson } from '../app/coverage/coverage-report';
import { rowLabel } from '../app/coverage/row-label';
import { commandWords, fill } from '../locale/cli/cli';
import { formatDay, formatList } from '../locale/format';
import type { Language } from '../locale/language';
import { cellAddress } from '../model/address';
import type { Coverage, CoverageCounts, GivenRow } from '../model/coverage/coverage';
import type { CellPlace, Grid } from '../model/grid';
import { failed, type Outcome } from '../model/outcome';
import { formatPoints } from '../model/points';
import type { Request } from './arguments';
import { complain, openFile, type ExitStatus, type Machine } from './machine';
import { readSheets } from '../app/read-sheets';

type CoverageRequest = Extract<Request, { command: 'coverage' }>;

/** phuluc coverage: what a plan above gives to a unit, and what the unit's plan has for it. 1: something is missing or later. */
export async function coverFile(request: CoverageRequest, machine: Machine): Promise<ExitStatus> {
  const { above, ours, language } = request;
  const [first, second] = [await gridsIn(above, machine), await gridsIn(ours, machine)];
  if (!first.ok) return complain(first.problem, language, machine);
  if (!second.ok) return complain(second.problem, language, machine);
  const plan = abovePlanOf(basename(above), first.value);
  if (!plan.ok) return complain(plan.problem, language, machine);
  const said: SaidOfUnit = { unit: request.unit, onlyGroups: request.groups };
  const report = coverageIn(second.value, plan.value, said);
  if (!report.ok) return complain(report.problem, language, machine);
  const { coverage, counts, sheets } = report.value;
  if (sheets.length === 0) return complain(failed('no-table').problem, language, machine);
  if (!coverage || !counts) return complain(failed('unit-not-given').problem, language, machine);
  machine.out(
    request.json
      ? JSON.stringify(coverageJson({ file: ours, above }, coverage, language))
      : readable(request, coverage, counts),
  );
  return counts.missing + counts.doubtful + counts.later > 0 ? 1 : 0;
}

async function gridsIn(path: string, machine: Machine): Promise<Outcome<readonly Grid[]>> {
  const opened = await openFile(path, machine);
  return opened.ok ? readSheets(opened.value) : opened;
}

function readable({ above, ours, language }: CoverageRequest, coverage: Coverage, counts: CoverageCounts): string {
  const text = commandWords(language).coverage;
  const { unit, given, notGiven, years, groups } = coverage;
  const maybe = groups.filter(({ membership }) => membership === 'maybe').map(({ name }) => name);
  const lines = [
    ...given.filter(({ conditional }) => !conditional).flatMap((row) => linesOf(row, language)),
    ...notGiven.map((row) => fill(text.notGiven, { cell: placeOf(row.row.at), row: rowLabel(row) })),
    ...(counts.conditional > 0
      ? [fill(text.conditional, { count: counts.conditional, groups: formatList(maybe, language) })]
      : []),
    ...(years ? [fill(text.years, years)] : []),
    fill(text.counts, { ...counts }),
  ];
  return [fill(text.head, { file: ours, unit, above }), ...lines.map((line) => `  ${line}`)].join('\n');
}

function linesOf(given: GivenRow, language: Language): string[] {
  const text = commandWords(language).coverage;
  const row = rowLabel(given);
  const day = (iso: string): string => formatDay(iso, language);
  const ours = formatList(
    given.matches.map((match) => rowLabel(match.ours)),
    language,
  );
  const role = given.roles.map(({ via }) => via ?? coverageUnit(given)).join('; ');
  return [
    ...(given.state === 'missing' ? [fill(text.missing, { row, role })] : []),
    ...(given.state === 'doubtful' ? [fill(text.doubtful, { row, ours })] : []),
    ...given.later.map(({ at, given: asked, ours: own }) =>
      own === null
        ? fill(text.noDay, { cell: placeOf(at), given: day(asked), row })
        : fill(text.later, { cell: placeOf(at), given: day(asked), ours: day(own), row }),
    ),
    ...given.points.map(({ at, given: asked, ours: own }) =>
      fill(text.otherPoints, {
        cell: placeOf(at),
        given: formatPoints(asked, language),
        ours: formatPoints(own, language),
        row,
      }),
    ),
  ];
}

/** The cell in which a row of the plan above stands, where the unit itself is named. */
const coverageUnit = ({ row }: GivenRow): string => placeOf(row.at);
const placeOf = (at: CellPlace): string => `${at.sheet}!${cellAddress(at)}`;
