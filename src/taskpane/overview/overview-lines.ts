import type { OverviewReport } from '../../app/overview/collected-plans';
import { problemText, type Language } from '../../locale';
import { formatList, formatNumber } from '../../locale/format';
import type { OverviewPlan } from '../../model/coverage/overview';
import type { OverviewOrder } from '../year/opened';
import type { AllWords } from '../year/year-language';
import type { YearLine } from '../year/YearList';

/** So many names stand in a line; of more the number is said. */
const NAMED = 6;

/** The lines of the chosen order: by unit those that ask for a look first, those that sent nothing last; by row as in the plan. */
export function overviewLines(
  report: OverviewReport,
  by: OverviewOrder,
  text: AllWords,
  language: Language,
): readonly YearLine[] {
  if (by === 'row') return rowLines(report, text, language);
  const byName = (a: YearLine, b: YearLine): number =>
    Number(b.isLate) - Number(a.isLate) || a.name.localeCompare(b.name, 'vi', { numeric: true });
  return [
    ...report.plans.map((plan, at) => planLine(plan, at, text, language)).sort(byName),
    ...report.absent
      .map((unit): YearLine => ({
        ...{ key: `absent|${unit}`, code: '', name: unit, figure: text.overview.absent },
        ...{ isLate: true, facts: [], at: null },
      }))
      .sort(byName),
  ];
}

function planLine(plan: OverviewPlan, at: number, { overview: text }: AllWords, language: Language): YearLine {
  const { file, unit, problem, cause, given, covered, missing, doubtful, later, points } = plan;
  const common = { key: `${at}|${file}`, code: '', at: null };
  const from = unit === null ? [] : [file];
  if (problem !== null)
    return {
      ...common,
      name: unit ?? file,
      figure: text.unread,
      isLate: true,
      facts: [...from, cause ? problemText(cause, language).what : problem],
    };
  const number = (value: number): string => formatNumber(value, language);
  return {
    ...common,
    name: unit ?? file,
    figure: unit === null ? '' : text.covered(covered.length, given.length),
    isLate: unit === null || missing.length > 0 || plan.errors > 0,
    isCounted: true,
    facts: [
      ...(unit === null ? [text.whose] : from),
      [text.tables(plan.tables, plan.rows), text.errors(plan.errors, plan.warnings)].join(' · '),
      [
        ...(missing.length > 0 ? [text.missing(missing.length)] : []),
        ...(doubtful.length > 0 ? [text.doubtful(doubtful.length)] : []),
        ...(later.length > 0 ? [text.later(later.length)] : []),
        ...(points.benchmark > 0 ? [text.points(number(points.achieved), number(points.benchmark))] : []),
      ].join(' · '),
    ].filter((fact) => fact !== ''),
  };
}

function rowLines(
  { above, plans, places }: OverviewReport,
  { overview: text }: AllWords,
  language: Language,
): readonly YearLine[] {
  const have = above.rows.map((): string[] => []);
  const lack = above.rows.map((): string[] => []);
  const sent = new Map<string, number>();
  for (const { unit } of plans) if (unit !== null) sent.set(unit, (sent.get(unit) ?? 0) + 1);
  for (const plan of plans) {
    // Of a unit that sent several plans it matters which one.
    const name = plan.unit === null ? plan.file : sent.get(plan.unit)! > 1 ? `${plan.unit} (${plan.file})` : plan.unit;
    for (const at of plan.covered) have[at]?.push(name);
    for (const at of plan.missing) lack[at]?.push(name);
    for (const at of plan.doubtful) lack[at]?.push(text.maybe(name));
  }
  const names = (all: readonly string[]): string =>
    formatList([...all.slice(0, NAMED), ...(all.length > NAMED ? [text.others(all.length - NAMED)] : [])], language);
  return above.rows.map((row, at): YearLine => {
    const [has, lacks] = [have[at]!, lack[at]!];
    return {
      key: String(at),
      code: [row.index, row.code].filter((part) => part !== '').join(' '),
      name: row.title,
      figure: has.length + lacks.length > 0 ? text.covered(has.length, has.length + lacks.length) : '',
      isLate: lacks.length > 0,
      facts: [
        has.length > 0 ? text.have(names(has)) : text.nobody,
        ...(lacks.length > 0 ? [text.lack(names(lacks))] : []),
      ],
      at: places[at] ?? null,
    };
  });
}
