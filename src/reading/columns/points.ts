import { contentWeight, headerWeight, speakFor, weightOf, type ColumnEvidence } from './evidence';
import { POINT_ROLES } from '../../model/roles';
import { periodOf, type Period } from '../cells/periods-as-columns';
import { headerScores } from './headers/scores';
import { areCodes, isCounting, isDifference, neverBelow } from './numbers';

/** A column speaks of points by its header so clearly that its numbers need not be asked. */
const CLEAR = 4;

/**
 * Which of several columns of points is the benchmark, which the achieved one: of several appraisals the final one and of
 * several years the last; of several maxima the one that belongs to it. Without words, the numbers: no row achieves more than
 * its benchmark, and what is lost is the difference.
 */
export function weighPoints(columns: readonly ColumnEvidence[]): void {
  weighYears(columns);
  weighPeriodsOfPoints(columns);
  const appraised = columns.filter((one) => speaksOf(one, 'achieved') && !isNegative(one));
  const maxima = columns.filter((one) => headerWeight(one, 'benchmark') >= CLEAR && holdsNumbers(one));
  const achieved = lastAppraisal(appraised, maxima);
  for (const one of appraised)
    if (achieved && one !== achieved) {
      speakFor(one, 'achieved', -6);
      // Points of another year are no benchmark of this one.
      if (one.year !== null && one.year !== achieved.year) speakFor(one, 'benchmark', -5);
    }
  settleSeveral(maxima, 'benchmark', achieved);
  const own = columns.filter((one) => headerWeight(one, 'selfAssessed') >= CLEAR && holdsNumbers(one));
  settleSeveral(own, 'selfAssessed', achieved);
  if (maxima.length === 0 || (appraised.length === 0 && own.length === 0)) weighNumbers(columns);
  weighDifferences(columns);
  weighNegative(columns);
}

/**
 * 'Năm 2024', 'Năm 2025' and their difference over indicators: the points of two years, of which the last ones count. Only a
 * difference on nearly every row proves it: two years alone may be aims or amounts.
 */
function weighYears(columns: readonly ColumnEvidence[]): void {
  const isOfIndicators = columns.some((one) => headerWeight(one, 'title') >= 5);
  const isElse = (one: ColumnEvidence): boolean =>
    headerWeight(one, 'measure') >= CLEAR ||
    (headerWeight(one, 'achieved') >= 2.5 && one.year === null) ||
    headerWeight(one, 'target') >= CLEAR;
  if (!isOfIndicators || columns.some(isElse)) return;
  const years = columns.filter((one) => one.year !== null && isOpenYear(one));
  if (years.length !== 2 || years[0]!.year === years[1]!.year) return;
  const [earlier, last] = [...years].sort((a, b) => a.year! - b.year!) as [ColumnEvidence, ColumnEvidence];
  if (!columns.some((one) => !years.includes(one) && isDifference(one, earlier, last))) return;
  if (headerWeight(last, 'achieved') >= 2.5) return;
  speakFor(last, 'achieved', 5);
  // The word for points may be mistyped in one of the two headers only.
  speakFor(earlier, 'achieved', -6);
  for (const one of years) speakFor(one, 'period', -headerWeight(one, 'period'));
}

const WITH_PERIOD = /^(.{2,60}?)\s+((?:tháng|quý) ?\S+(?:\s*\/\s*20\d\d)?)$/iu;

/** The words of points and the part of a year behind them or below them: 'Điểm tháng 5', 'Điểm của tỉnh' over 'Tháng 5/2026'. */
function pointsAt(one: ColumnEvidence): { readonly heading: string; readonly period: Period } | null {
  const own = one.parts.at(-1) ?? '';
  const [, before, at] = one.parts.length === 1 ? (WITH_PERIOD.exec(own) ?? []) : [];
  const heading = one.parts.length > 1 ? one.parts[0]! : (before ?? '');
  if ((headerScores(heading).kinds.get('achieved') ?? 0) < 2.5 || !/[A-Za-zÀ-ỹ]/u.test(own)) return null;
  const period = at === undefined ? periodOf(one.parts, one.year) : periodOf([at], one.year);
  return period ? { heading, period } : null;
}

/** Points as they stood in several parts of a year: the last ones that are there count, and none of them is a maximum. */
function weighPeriodsOfPoints(columns: readonly ColumnEvidence[]): void {
  const byHeading = new Map<string, { readonly one: ColumnEvidence; readonly period: Period }[]>();
  for (const one of columns) {
    const { filled, shares } = one.contents;
    const at = one.said === undefined && filled > 0 && shares.number >= 0.9 ? pointsAt(one) : null;
    if (at) byHeading.set(at.heading, [...(byHeading.get(at.heading) ?? []), { one, period: at.period }]);
  }
  for (const of of byHeading.values()) {
    const isTold = columns.some(
      (one) =>
        of.every((other) => other.one !== one) &&
        headerWeight(one, 'achieved') >= CLEAR &&
        strongestPoints(one) === 'achieved',
    );
    const kinds = new Set(of.map(({ period }) => period.kind));
    if (of.length < 2 || kinds.size > 1 || isTold) continue;
    const [last, ...earlier] = of.toSorted((a, b) => b.period.at - a.period.at);
    for (const { one } of of)
      for (const kind of ['period', 'deadline', 'benchmark'] as const) speakFor(one, kind, -headerWeight(one, kind));
    speakFor(last!.one, 'achieved', 5);
    for (const { one } of earlier) for (const role of ['achieved', 'benchmark'] as const) speakFor(one, role, -6);
  }
}

const SAID_OF_YEARS: ReadonlySet<string> = new Set([
  'period',
  'deadline',
  'achieved',
  'benchmark',
  'status',
  'product',
]);
const isOpenYear = (one: ColumnEvidence): boolean =>
  one.contents.shares.number >= 0.9 &&
  one.contents.shares.large === 0 &&
  [...one.byHeader].every(([kind, weight]) => SAID_OF_YEARS.has(kind) || weight < 3);

/** Not contradicted by what stands below the header. */
const holdsNumbers = ({ contents }: ColumnEvidence): boolean => contents.filled < 2 || contents.shares.number >= 0.3;

const speaksOf = (one: ColumnEvidence, role: 'achieved'): boolean =>
  headerWeight(one, role) >= 2.5 && holdsNumbers(one) && strongestPoints(one) === role;

function strongestPoints(one: ColumnEvidence): string {
  const kinds = [
    'achieved',
    'benchmark',
    'selfAssessed',
    'gap',
    'bonus',
    'rank',
    'survey',
    'target',
    'period',
    'weight',
  ] as const;
  return kinds.reduce((best, kind) => (headerWeight(one, kind) > headerWeight(one, best) ? kind : best), kinds[0]);
}

/** Words by which later appraisals are told from earlier ones. */
const STAGES: readonly (readonly [RegExp, number])[] = [
  [
    /phúc tra|phúc khảo|hội đồng|đạt|kết luận|thống nhất|chính thức|công bố|cuối cùng|chốt|sau giải trình|sau thẩm định/u,
    4,
  ],
  [/thẩm định|thẩm tra|đánh giá lại|tđ/u, 2.5],
  [/chấm|đánh giá|kiểm tra/u, 2],
];

const SHARE = /^(?:tỷ|tỉ) (?:lệ|trọng)(?![A-Za-zÀ-ỹ])/u;

/** Before it stands 'lần 1', behind it 'lần 2'. */
const UNNUMBERED = 1.5;

function lastAppraisal(
  appraised: readonly ColumnEvidence[],
  maxima: readonly ColumnEvidence[],
): ColumnEvidence | undefined {
  const lastDated = Math.max(-1, ...appraised.flatMap(({ year, column }) => (year === null ? [] : [column])));
  // Right of points of earlier years stand those of now, whose year the title says.
  const yearOf = (one: ColumnEvidence): number =>
    one.year ?? (one.column > lastDated && headerWeight(one, 'achieved') >= CLEAR ? Infinity : 0);
  const rank = (one: ColumnEvidence): readonly number[] => [
    // 'Tỷ lệ đạt (%)' beside the points says them once more.
    SHARE.test(one.form) ? 0 : 1,
    yearOf(one),
    // A column of plain 'điểm' before the only other column of points is its benchmark.
    maxima.length === 0 && /^(số )?điểm( số)?$/.test(one.form) ? 0 : 1,
    // An empty column was prepared for later.
    one.contents.filled > 0 ? 1 : 0,
    STAGES.find(([words]) => words.test(one.form))?.[1] ?? 1,
    Number(/(?:lần|vòng|đợt|tđ|tháng|quý) ?(\d{1,2})/u.exec(one.form)?.[1] ?? UNNUMBERED),
    // What was appraised later stands further right.
    one.column,
    headerWeight(one, 'achieved'),
  ];
  return [...appraised].sort((a, b) => compare(rank(b), rank(a)))[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!;
  return 0;
}

/** Of several columns of one role, the one of the same year as the achieved points, else the one beside them. */
function settleSeveral(
  candidates: readonly ColumnEvidence[],
  role: 'benchmark' | 'selfAssessed',
  achieved: ColumnEvidence | undefined,
): void {
  if (candidates.length < 2) return;
  const rank = (one: ColumnEvidence): readonly number[] => [
    achieved ? (one.year === achieved.year ? 1 : 0) : (one.year ?? 0),
    headerWeight(one, role) >= CLEAR ? 1 : 0,
    achieved && one.column < achieved.column ? one.column : -one.column,
  ];
  const [, ...others] = [...candidates].sort((a, b) => compare(rank(b), rank(a)));
  for (const one of others) speakFor(one, role, -8);
}

/** A column of numbers that may be points, whose header does not say something else. */
export const isOpen = (one: ColumnEvidence, hasCodes = false): boolean =>
  !one.isAmbiguous &&
  one.contents.shares.number >= 0.7 &&
  one.contents.shares.large === 0 &&
  one.contents.filled >= 2 &&
  (hasCodes || !areCodes(one)) &&
  !isCounting(one) &&
  headerWeight(one, 'code') < 3 &&
  [
    'money',
    'quantity',
    'gap',
    'rank',
    'bonus',
    'weight',
    'target',
    'status',
    'people',
    'period',
    'survey',
    'deadline',
  ].every((kind) => headerWeight(one, kind as 'money') < 3);

const hasFractions = (one: ColumnEvidence): boolean => contentWeight(one, 'code') < 2.4;

/** Two columns of numbers side by side of which the left one is never below: benchmark and achieved. */
function weighNumbers(columns: readonly ColumnEvidence[]): void {
  const open = columns.filter((one) => isOpen(one));
  for (let at = 0; at + 1 < open.length; at++) {
    const [left, right] = [open[at]!, open[at + 1]!];
    if (right.column - left.column > 2 || (left.year !== null && right.year !== null && left.year !== right.year))
      continue;
    const { rows, share, strict } = neverBelow(left, right);
    const words = Math.max(
      headerWeight(left, 'benchmark'),
      headerWeight(right, 'achieved'),
      headerWeight(right, 'selfAssessed'),
    );
    // Without a word for points, whole numbers may count anything.
    const isTold = words >= 2 || (rows >= 3 && strict > 0 && [left, right].every(hasFractions));
    if (share < 0.95 || !isTold) continue;
    if (headerWeight(left, 'achieved') >= 5 || headerWeight(right, 'benchmark') >= CLEAR) continue;
    speakFor(left, 'benchmark', 2.2);
    speakFor(left, 'achieved', -2);
    if (headerWeight(right, 'selfAssessed') < CLEAR) speakFor(right, 'achieved', 2.2);
    speakFor(right, 'benchmark', -3);
    return;
  }
}

/** Points are not negative; what is lost may be written so. One cell in a column may be a slip. */
const OFTEN = 0.3;
function weighNegative(columns: readonly ColumnEvidence[]): void {
  for (const one of columns.filter(isNegative)) {
    speakFor(one, 'gap', 3);
    for (const role of POINT_ROLES) speakFor(one, role, -5);
  }
}

function isNegative(one: ColumnEvidence): boolean {
  const numbers = one.contents.numbers.filter((number) => number !== null);
  const negative = numbers.filter((number) => number < 0).length;
  if (negative < 2 || negative < numbers.length * OFTEN) return false;
  // Its own words are not outdone: 'Điểm đạt được' over -0,18 is for the planner to put right. A heading over it may be.
  const own = headerScores(one.parts.at(-1) ?? '').kinds;
  return POINT_ROLES.every((role) => (own.get(role) ?? 0) < CLEAR);
}

/** A column that is the difference of two others on every row is what was lost. */
function weighDifferences(columns: readonly ColumnEvidence[]): void {
  const numbers = columns.filter(({ contents }) => contents.shares.number >= 0.6 && contents.filled >= 3);
  const best = (role: 'benchmark' | 'achieved'): ColumnEvidence | undefined =>
    [...numbers].sort((a, b) => weightOf(b, role) - weightOf(a, role)).find((one) => weightOf(one, role) >= 3);
  const [benchmark, achieved] = [best('benchmark'), best('achieved')];
  if (!benchmark || !achieved || benchmark === achieved) return;
  for (const one of numbers) {
    if (one === benchmark || one === achieved || headerWeight(one, 'selfAssessed') >= CLEAR) continue;
    if (isDifference(one, benchmark, achieved) && neverBelow(benchmark, achieved).strict > 0) {
      speakFor(one, 'gap', 4);
      speakFor(one, 'achieved', -3);
    }
  }
}
