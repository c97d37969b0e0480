import { POINT_ROLES, UNIT_ROLES } from '../../model/roles';
import type { Contents, Look } from './contents';
import type { ColumnKind, KindWeights } from './headers/kinds';

/**
 * What the cells of a column speak for and against, as a share of them looks like something: `per` that share, from 0 to 1.
 * Positive weights say what may stand there, negative ones what cannot.
 */
const SPEAKS: Readonly<Record<Look, KindWeights>> = {
  number: {
    benchmark: 1.5,
    achieved: 1.5,
    selfAssessed: 1.5,
    gap: 1,
    weight: 0.5,
    rank: 0.5,
    quantity: 0.8,
    title: -5,
    task: -5,
    lead: -6,
    implementing: -6,
    coordinating: -6,
    product: -3.5,
    method: -2.5,
    note: -1,
    deadline: -2,
    person: -3,
    cause: -3,
    decider: -6,
  },
  figures: { title: -5, task: -5, product: -3, lead: -6, implementing: -6, coordinating: -6 },
  large: { money: 2.5, benchmark: -5, achieved: -5, selfAssessed: -5, code: -3 },
  code: { code: 2.5 },
  time: {
    deadline: 2.5,
    start: 1.5,
    period: 1,
    title: -3,
    task: -2.5,
    lead: -5,
    implementing: -5,
    coordinating: -5,
    product: -2.5,
    benchmark: -1.5,
    achieved: -1.5,
    note: -1,
    method: -2,
    status: -0.5,
    decider: -4,
  },
  duration: {},
  unit: {
    lead: 2.5,
    implementing: 2.5,
    coordinating: 2.5,
    title: -2,
    task: -2,
    deadline: -4,
    product: -2,
    method: -2,
    measure: -3,
    decider: 1.5,
    code: -2,
    person: -1.5,
    field: -1,
  },
  person: { person: 3.5, people: 2, lead: -3.5, implementing: -3, coordinating: -3, title: -3, task: -3, product: -3 },
  task: { task: 1.5, title: 0.3, lead: -2, implementing: -2, coordinating: -2, code: -3 },
  product: { product: 1.8, task: -0.3, lead: -1.5, implementing: -1.5, coordinating: -1.5 },
  cited: { reference: 1, product: -1.5 },
  measure: { measure: 3, title: -2.5, task: -2.5, product: -2, lead: -2, implementing: -2, deadline: -1 },
  state: { status: 3, product: -1.5, task: -1.5, title: -1.5, deadline: -2 },
  target: { target: 2.5, product: 0.5, title: -2, task: -2, benchmark: -1, achieved: -0.5, deadline: -3 },
  named: {},
  calling: {},
  numbered: {},
  words: { title: 1, task: 1, method: 0.4, product: 0.4, note: 0.4, cause: 0.4, code: -3 },
  long: {
    title: 1,
    task: 1.3,
    code: -3,
    deadline: -0.8,
    lead: -0.5,
    implementing: -0.5,
    method: 0.3,
    cause: 0.5,
    field: -1.5,
    measure: -3,
  },
};

/** A few cells prove less than many. */
const trust = (filled: number): number => (filled >= 3 ? 1 : filled === 2 ? 0.85 : 0.6);

/** What stands in a column speaks for these kinds, or against them. */
export function contentScores(contents: Contents): Map<ColumnKind, number> {
  const scores = new Map<ColumnKind, number>();
  if (contents.filled === 0) return scores;
  const { shares } = contents;
  for (const [look, says] of Object.entries(SPEAKS) as [Look, KindWeights][]) {
    if (shares[look] === 0) continue;
    for (const [kind, weight] of Object.entries(says) as [ColumnKind, number][])
      scores.set(kind, (scores.get(kind) ?? 0) + weight * shares[look]);
  }
  const add = (kind: ColumnKind, weight: number): void => void scores.set(kind, (scores.get(kind) ?? 0) + weight);
  if (contents.filled >= 2) {
    // Points are numbers, and who answers is named: a column of other things is neither.
    if (shares.number < 0.3) for (const role of POINT_ROLES) add(role, -5);
    if (shares.unit < 0.15 && shares.long > 0.5) for (const role of UNIT_ROLES) add(role, -2.5);
    if (shares.code < 0.3) add('code', -3);
    if (shares.time < 0.1 && shares.number === 0 && shares.long > 0.6) add('deadline', -1.5);
    // A name that comes again and again says where a row belongs, not what it asks.
    if (contents.filled >= 6 && contents.distinct < 0.5) {
      add('title', -1);
      add('task', -1.5);
      add('field', 1.5);
    }
  }
  const by = trust(contents.filled);
  for (const [kind, score] of scores) scores.set(kind, score * by);
  return scores;
}
