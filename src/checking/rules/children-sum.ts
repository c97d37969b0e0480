import type { Fix, MessageArgument } from '../../model/finding';
import { pointRoles, type Field, type PlanRow } from '../../model/plan';
import { addPoints, pointsToNumber, subtractPoints, sumPoints, type Points } from '../../model/points';
import { areTransposed } from '../digits';
import { allChildrenListed, benchmarksTell, partsAddUp } from '../families';
import { setFaults } from '../own-set';
import { rule } from '../rule';
import { nameOf } from '../table';

/** Ten-thousandths: published points are rounded to the fourth place. */
const TOLERANCE = 1;

type PointsField = Field<Points>;
type PointsRole = 'benchmark' | 'achieved' | 'selfAssessed';

/**
 * A parent's points are the sum of its children, when all of them are listed; the points of some children are never
 * more than the parent's. Only where parts add up: the index says so, or the other families of the table show it.
 * Source: 876/QĐ-BNV, structure of the set; PCI is weighted, SIPAS per cents.
 */
export const childrenSum = rule({
  id: 'children-sum',
  severity: 'error',
  messages: {
    'children-sum': ['row', 'found', 'sum', 'count'],
    'children-sum/transposed': ['row', 'found', 'sum', 'count'],
    'children-sum/child': ['row', 'found', 'sum', 'child', 'childCell', 'childFound', 'childExpected'],
    'children-sum/benchmark': ['row', 'found', 'sum', 'count'],
    'children-sum/exceeds': ['row', 'found', 'sum', 'count'],
    'children-sum/set': ['row', 'found', 'sum', 'count'],
    'children-sum/set-total': ['found', 'sum', 'count'],
  },
  *checkPlan(_, context) {
    for (const { at, code, found, expected, children } of setFaults(context, 'children-sum')) {
      const args = { found: { points: found }, sum: { points: expected }, count: children.length };
      if (code === '') yield { message: 'children-sum/set-total', at, related: children, args };
      else yield { message: 'children-sum/set', at, related: children, args: { ...args, row: code } };
    }
  },
  *check(table) {
    if (table.index?.partsAddUp === false) return;
    const addsUp = partsAddUp(table);
    for (const parent of table.rows) {
      if (parent.children.length === 0) continue;
      const children = parent.children.map((index) => table.rows[index]!);
      const complete = allChildrenListed(table, parent, children);
      for (const role of pointRoles(table.appendix)) {
        const family = readFamily(parent, children, role, complete);
        if (!family || (role === 'benchmark' && benchmarksTell(table, [parent, ...children]))) continue;
        const found = family.own.value;
        const sum = sumPoints(family.children.map((child) => child.value));
        if (complete ? Math.abs(sum - found) <= TOLERANCE : sum - found <= TOLERANCE) continue;

        const shared = { at: family.own.at, related: family.children.map((child) => child.at) };
        const args = {
          row: nameOf(parent),
          found: { points: found },
          sum: { points: sum },
          count: family.children.length,
        };
        const culprit = transposedChild(found, sum, family.children);
        if (!complete && !addsUp) continue;
        if (!complete) yield { message: 'children-sum/exceeds', ...shared, args };
        else if (role === 'benchmark') yield { message: 'children-sum/benchmark', ...shared, args };
        else if (areTransposed(found, sum))
          yield { message: 'children-sum/transposed', ...shared, args, ...propose(parent, family.own, sum) };
        else if (!culprit) yield { message: 'children-sum', ...shared, args, ...propose(parent, family.own, sum) };
        else {
          const child = children[culprit.index]!;
          const named = {
            child: nameOf(child),
            childCell: { cell: culprit.field.at },
            childFound: { points: culprit.field.value },
            childExpected: { points: culprit.expected },
          };
          yield {
            message: 'children-sum/child',
            ...shared,
            args: {
              row: args.row,
              found: args.found,
              sum: args.sum,
              ...(named satisfies Record<string, MessageArgument>),
            },
            ...propose(child, culprit.field, culprit.expected),
          };
        }
      }
    }
  },
});

const readPointsOf = (row: PlanRow, role: PointsRole): PointsField | null => {
  const field = row[role];
  return field && field.value !== null && field.origin !== 'inherited' ? { ...field, value: field.value } : null;
};

/**
 * The points of a family in one column; null when they prove nothing. That is so when points of the parent are blank or
 * unreadable (blank is not zero), in a complete family also those of a child; and when a row has more than its
 * benchmark: another rule reports that.
 */
function readFamily(
  parent: PlanRow,
  children: readonly PlanRow[],
  role: PointsRole,
  complete: boolean,
): { own: PointsField; children: PointsField[] } | null {
  const own = readPointsOf(parent, role);
  const fields = children.map((child) => readPointsOf(child, role)).filter((field) => field !== null);
  const impossible =
    role !== 'benchmark' &&
    [parent, ...children].some((row) => (row[role]?.value ?? 0) > (row.benchmark?.value ?? Infinity));
  return own && !impossible && (fields.length === children.length || !complete) ? { own, children: fields } : null;
}

/** The one child whose digits, two of them swapped, would make the sum right; null when none or several would. */
function transposedChild(
  found: Points,
  sum: Points,
  children: readonly PointsField[],
): { index: number; field: PointsField; expected: Points } | null {
  const candidates = children.flatMap((field, index) => {
    const expected = addPoints(field.value, subtractPoints(found, sum));
    return expected >= 0 && areTransposed(field.value, expected) ? [{ index, field, expected }] : [];
  });
  return candidates.length === 1 ? candidates[0]! : null;
}

/** Proposes points for a cell, but never more than the benchmark. */
function propose(row: PlanRow, field: PointsField, points: Points): { fix?: Fix } {
  if (points > (row.benchmark?.value ?? points)) return {};
  return { fix: { grade: 'suggestion', edits: [{ at: field.at, value: pointsToNumber(points) }] } };
}
