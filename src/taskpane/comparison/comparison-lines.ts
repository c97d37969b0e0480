import type { ComparisonOpened, ComparisonOrder } from '../year/opened';
import type { ChangeGroup, ComparedCriterion, ComparisonReport } from '../../app/comparison/comparison';
import type { Language } from '../../locale';
import type { AllWords as Words } from '../year/year-language';
import type { CellPlace } from '../../model/grid';
import { gapOf, type PlanRow } from '../../model/plan';
import { formatPoints, type Points } from '../../model/points';
import { oneLine } from '../../model/text';

/** A line on show. `change`: for its bar and figure. `at`: the cell that it leads to; null where it is in the other file. */
export type ComparisonLine =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly name: string;
      readonly group: ChangeGroup;
      readonly open: boolean;
    }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly code: string;
      readonly name: string;
      readonly change: Points | null;
      readonly facts: readonly string[];
      readonly at: CellPlace | null;
      readonly below: boolean;
    };

/** Points with their sign: '+0,25', '-0,1', '0'. */
export const signedPoints = (points: Points, language: Language): string =>
  `${points > 0 ? '+' : ''}${formatPoints(points, language)}`;

export const yearName = (report: ComparisonReport, place: 'before' | 'after', { comparison }: Words): string => {
  const year = report.years[place];
  return year === null ? comparison.someYear[place] : comparison.year(String(year));
};

/** How many lines each order has. */
export const countsOf = (report: ComparisonReport): Readonly<Record<ComparisonOrder, number>> => ({
  field: report.fields.length,
  unit: report.units.length,
  criterion: report.criteria.length,
  again: report.criteria.filter(({ lostAgain, counts }) => lostAgain && counts).length,
  carried: report.carried.length,
  alone: report.onlyBefore.length + report.onlyAfter.length,
});

/** The lines of the chosen order, top down. */
export function comparisonLines(
  report: ComparisonReport,
  opened: ComparisonOpened,
  text: Words,
  language: Language,
): readonly ComparisonLine[] {
  const row = (criterion: ComparedCriterion, parent: string): ComparisonLine =>
    criterionLine(criterion, { report, text, language, parent });
  switch (opened.by) {
    case 'field':
    case 'unit':
      return groupLines(report, opened, text, row);
    case 'criterion':
      return report.criteria.map((criterion) => row(criterion, ''));
    case 'again':
      return report.criteria
        .filter(({ lostAgain, counts }) => lostAgain && counts)
        .toSorted((a, b) => gapOf(b.after.row)! - gapOf(a.after.row)!)
        .map((criterion) => row(criterion, 'again'));
    case 'carried':
      return report.carried.map(({ row: one, before, lines, of }) => ({
        ...plainLine(one, `carried|${keyOf(one)}`),
        name: oneLine(one.task?.value ?? ''),
        facts: [text.comparison.lines(lines, of)],
        at: [one, before].find(report.isOurs)?.at ?? null,
      }));
    case 'alone':
      return (['before', 'after'] as const).flatMap((place) =>
        report[place === 'before' ? 'onlyBefore' : 'onlyAfter'].map(({ row: one }): ComparisonLine => ({
          ...plainLine(one, `${place}|${keyOf(one)}`),
          facts: [text.comparison.onlyIn(yearName(report, place, text)), ...unitsOf(one)],
          at: report.isOurs(one) ? one.at : null,
        })),
      );
  }
}

function groupLines(
  report: ComparisonReport,
  opened: ComparisonOpened,
  { comparison }: Words,
  row: (criterion: ComparedCriterion, parent: string) => ComparisonLine,
): readonly ComparisonLine[] {
  const groups = opened.by === 'field' ? report.fields : report.units;
  return groups.flatMap((group) => {
    const key = `${opened.by}|${group.key}`;
    const open = opened.open.has(key);
    const name = [group.code, group.name || (opened.by === 'field' ? comparison.noField : comparison.nobody)];
    return [
      { kind: 'group' as const, key, group, open, name: name.filter((part) => part !== '').join('. ') },
      ...(open ? group.criteria.map((criterion) => row(criterion, key)) : []),
    ];
  });
}

const keyOf = ({ at }: PlanRow): string => `${at.sheet}|${at.row}|${at.column}`;
const codeOf = ({ code }: PlanRow): string => code?.value?.text ?? code?.text ?? '';
const unitsOf = (row: PlanRow): readonly string[] => {
  const names = (row.lead?.value ?? []).map(({ name }) => name).join('; ');
  return names === '' ? [] : [names];
};

const plainLine = (row: PlanRow, key: string) => ({
  kind: 'row' as const,
  key,
  code: codeOf(row),
  name: oneLine(row.title?.value ?? row.task?.value ?? ''),
  change: null,
  below: false,
});

interface LineContext {
  readonly report: ComparisonReport;
  readonly text: Words;
  readonly language: Language;
  /** The group that the line is in; '' for none. */
  readonly parent: string;
}

function criterionLine(criterion: ComparedCriterion, { report, text, language, parent }: LineContext): ComparisonLine {
  const { before, after, achieved, change, by, doubtful, benchmarkChanged, counts, lostAgain, unitsChanged } =
    criterion;
  const { comparison } = text;
  const shown = (points: Points | null): string =>
    points === null ? comparison.missing : formatPoints(points, language);
  return {
    ...plainLine(after.row, `${parent}|${keyOf(after.row)}`),
    change,
    below: parent.includes('|'),
    at: [after.row, before.row].find(report.isOurs)?.at ?? null,
    facts: [
      `${shown(achieved.before)} → ${shown(achieved.after)}`,
      ...(by === 'name' ? [comparison.renumbered(codeOf(before.row))] : []),
      ...(doubtful ? [comparison.doubtful] : []),
      ...(benchmarkChanged ? [comparison.benchmark] : []),
      ...(lostAgain ? [comparison.again(formatPoints(gapOf(after.row)!, language))] : []),
      ...(counts ? [] : [comparison.parent]),
      ...(unitsChanged
        ? [comparison.units[unitsChanged.role](unitsChanged.before.join(', '), unitsChanged.after.join(', '))]
        : []),
    ],
  };
}
