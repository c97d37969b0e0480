import { rowLabel } from '../../app/coverage/row-label';
import type { Language } from '../../locale';
import type { AllWords as Words } from '../year/year-language';
import { formatDay, formatList } from '../../locale/format';
import type { Coverage, GivenRow, NotGivenRow, PlacedRow } from '../../model/coverage/coverage';
import type { CellPlace } from '../../model/grid';
import { formatPoints } from '../../model/points';

/** The parts of what was found, in the order in which a planner needs them. */
export const COVERAGE_PARTS = [
  'missing',
  'doubtful',
  'differs',
  'conditional',
  'reworded',
  'covered',
  'notGiven',
] as const;
export type CoveragePart = (typeof COVERAGE_PARTS)[number];

/** A line of the list. */
export interface CoverageItem {
  readonly key: string;
  readonly label: string;
  /** Sentences below it. */
  readonly notes: readonly string[];
  /** Where a press leads; null: the row is in a file that is not open. */
  readonly at: CellPlace | null;
  /** Two rows that are to be settled. */
  readonly pair: { readonly above: PlacedRow; readonly ours: PlacedRow; readonly oursLabel: string } | null;
}

const differs = (row: GivenRow): boolean => row.later.length > 0 || row.points.length > 0;

function inPart(row: GivenRow, part: Exclude<CoveragePart, 'notGiven'>): boolean {
  if (part === 'conditional' || row.conditional) return part === 'conditional' && row.conditional;
  if (part === 'differs') return differs(row);
  return row.state === part && !differs(row);
}

/** How many rows each part has. */
export const partCounts = ({ given, notGiven }: Coverage): Readonly<Record<CoveragePart, number>> =>
  Object.fromEntries(
    COVERAGE_PARTS.map((part) => [
      part,
      part === 'notGiven' ? notGiven.length : given.filter((row) => inPart(row, part)).length,
    ]),
  ) as Record<CoveragePart, number>;

/** The lines of a part. `isHere`: the sheets of the plan above are in this workbook. */
export function itemsOf(
  { given, notGiven }: Coverage,
  part: CoveragePart,
  { text, language, isHere }: { readonly text: Words; readonly language: Language; readonly isHere: boolean },
): readonly CoverageItem[] {
  if (part === 'notGiven') return notGiven.map((row) => notGivenItem(row, text, language));
  return given.filter((row) => inPart(row, part)).map((row) => givenItem(row, { text, language, isHere }));
}

function givenItem(
  row: GivenRow,
  {
    text: { coverage: text },
    language,
    isHere,
  }: { readonly text: Words; readonly language: Language; readonly isHere: boolean },
): CoverageItem {
  const day = (iso: string): string => formatDay(iso, language);
  const roles = row.roles.map(({ role, via }) =>
    via === undefined ? text.role[role] : text.viaGroup(text.role[role], via),
  );
  const first = row.matches[0];
  const doubtful = row.matches.find((match) => match.doubtful);
  return {
    key: row.id,
    label: rowLabel(row),
    notes: [
      text.asRole(formatList(roles, language)),
      ...row.matches.map((match) => text.ours(rowLabel(match.ours))),
      ...row.later.map(({ given, ours }) =>
        ours === null ? text.noDay(day(given)) : text.later(day(given), day(ours)),
      ),
      ...row.points.map(({ role, given, ours }) =>
        text[role](formatPoints(given, language), formatPoints(ours, language)),
      ),
    ],
    at: row.later[0]?.at ?? row.points[0]?.at ?? first?.ours.row.at ?? (isHere ? row.row.at : null),
    pair: doubtful ? { above: row, ours: doubtful.ours, oursLabel: rowLabel(doubtful.ours) } : null,
  };
}

function notGivenItem(row: NotGivenRow, { coverage: text }: Words, language: Language): CoverageItem {
  const units = row.above
    ? [row.above.row.lead, row.above.row.implementing, row.above.row.coordinating].flatMap((field) =>
        (field?.value ?? []).map(({ name }) => name),
      )
    : [];
  return {
    key: row.id,
    label: rowLabel(row),
    notes: [units.length > 0 ? text.toOthers(formatList([...new Set(units)], language)) : text.own],
    at: row.row.at,
    pair: null,
  };
}
