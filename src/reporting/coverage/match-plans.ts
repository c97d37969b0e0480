import type { MatchedBy } from '../../model/coverage/coverage';
import { atOnce } from '../../model/steps';
import { ROWS_A_STEP, type Entry } from './entries';
import { containment, likeness } from './likeness';

/** A row of the plan above and one of ours that speak of the same. */
export interface Pair {
  readonly above: Entry;
  readonly ours: Entry;
  readonly by: MatchedBy;
  readonly doubtful: boolean;
}

/** What the planner said of two rows, by their ids. */
export interface AgreedPair {
  readonly above: string;
  readonly ours: string;
  /** False: they are different things. */
  readonly same: boolean;
}

/** Pairs by one of their rows, in their order. */
export function grouped(pairs: readonly Pair[], side: (pair: Pair) => Entry): ReadonlyMap<Entry, readonly Pair[]> {
  const groups = new Map<Entry, Pair[]>();
  for (const pair of pairs) groups.set(side(pair), [...(groups.get(side(pair)) ?? []), pair]);
  return groups;
}

interface Candidate extends Pair {
  /** Higher is surer. */
  readonly strength: number;
  /** Equal by code or name: several rows of one plan may then stand for one of the other. */
  readonly exact: boolean;
}

/** Names of which so much is common are one name reworded. */
const SAME_NAME = 0.8;
const LIKE_NAME = 0.6;
/** A code stands for its criterion unless the names have less in common. */
const CODE_HOLDS = 0.5;
const SAME_WORK = 0.5;
const LIKE_WORK = 0.38;
/** A short task that stands nearly whole in a longer one. */
const HELD = { part: 0.75, words: 6 };

/**
 * Which rows of ours speak of which rows of the plan above. First what the planner agreed; then the surest pairs, each row once;
 * then rows that are equal by code or name to one that is paired already: a criterion may be one row above and several below, or the
 * other way round.
 */
export const matchPlans = (
  above: readonly Entry[],
  ours: readonly Entry[],
  agreed: readonly AgreedPair[] = [],
): readonly Pair[] => atOnce(matchPlansInSteps(above, ours, agreed));

/** As `matchPlans`, with a pause now and then for the caller to let others work. */
export function* matchPlansInSteps(
  above: readonly Entry[],
  ours: readonly Entry[],
  agreed: readonly AgreedPair[] = [],
): Generator<void, readonly Pair[]> {
  const said = new Map(agreed.map((pair) => [`${pair.above}\n${pair.ours}`, pair.same]));
  const verdict = (a: Entry, b: Entry): boolean | undefined => said.get(`${a.id}\n${b.id}`);
  const candidates = (yield* candidatesOf(above, ours))
    .filter((pair) => verdict(pair.above, pair.ours) === undefined)
    .sort((a, b) => b.strength - a.strength);
  const taken = { above: new Set<Entry>(), ours: new Set<Entry>() };
  const pairs: Pair[] = [];
  const take = (pair: Pair): void => {
    pairs.push(pair);
    taken.above.add(pair.above);
    taken.ours.add(pair.ours);
  };
  if (said.size > 0)
    for (const a of above)
      for (const b of ours) if (verdict(a, b) === true) take({ above: a, ours: b, by: 'agreed', doubtful: false });
  for (const candidate of candidates)
    if (!taken.above.has(candidate.above) && !taken.ours.has(candidate.ours)) take(pairOf(candidate));
  yield;
  for (const candidate of candidates.filter(({ exact }) => exact)) {
    const [a, b] = [taken.above.has(candidate.above), taken.ours.has(candidate.ours)];
    if (a && b) continue;
    // A second row of ours adds to what is there; a second row above may ask for more than ours has.
    const sameTask = likeness(candidate.above.task, candidate.ours.task) >= SAME_WORK;
    take({ ...pairOf(candidate), doubtful: a ? candidate.doubtful : !sameTask });
  }
  return pairs;
}

const pairOf = ({ above, ours, by, doubtful }: Candidate): Pair => ({ above, ours, by, doubtful });

function* candidatesOf(above: readonly Entry[], ours: readonly Entry[]): Generator<void, Candidate[]> {
  const near = yield* neighbours(above);
  const codes = new Set(above.map(({ code }) => code));
  const found: Candidate[] = [];
  for (const [index, own] of ours.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    for (const other of near(own)) {
      const candidate = compared(other, own, codes);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** Two rows side by side; null where nothing speaks for it. `codes`: all of the plan above. */
function compared(above: Entry, ours: Entry, codes: ReadonlySet<string>): Candidate | null {
  const pair = { above, ours };
  const titled = above.title.size > 0 && ours.title.size > 0;
  const name = titled ? likeness(above.title, ours.title) : 1;
  const work = likeness(above.task, ours.task);
  const sameName = titled && [...ours.names].some((one) => above.names.has(one));
  if (above.code !== '' && above.code === ours.code && above.kind === ours.kind)
    return name >= CODE_HOLDS
      ? { ...pair, by: 'code', doubtful: false, exact: true, strength: 3 + name + work / 4 }
      : { ...pair, by: 'code', doubtful: true, exact: false, strength: 0.9 + name / 2 };
  // An index is not another one, though a criterion may have the same name in both.
  const otherKind = above.kind !== ours.kind && !isLoose(above.kind) && !isLoose(ours.kind);
  if (otherKind) return null;
  if (sameName) {
    const place = above.place === ours.place ? 0.1 : 0;
    return { ...pair, by: 'name', doubtful: false, exact: true, strength: 2.5 + work / 4 + place };
  }
  if (titled) {
    if (name < LIKE_NAME) return null;
    // Two codes that the plan above both has are two criteria, however alike their names.
    const otherCode = above.code !== '' && codes.has(ours.code) && above.code !== ours.code;
    return { ...pair, by: 'name', doubtful: otherCode || name < SAME_NAME, exact: false, strength: name + work / 4 };
  }
  const alike = likeness(above.all, ours.all);
  if (alike >= SAME_WORK) return { ...pair, by: 'words', doubtful: false, exact: false, strength: 1 + alike };
  const short = Math.min(above.all.size, ours.all.size);
  const held = short >= HELD.words && containment(above.all, ours.all) >= HELD.part;
  return alike >= LIKE_WORK || held ? { ...pair, by: 'words', doubtful: true, exact: false, strength: alike } : null;
}

/** Lists of tasks and unknown indices may hold what another plan puts under an index. */
const isLoose = (kind: string): boolean => kind === 'tasks' || kind === 'other';

/** Words that more rows than this have lead nowhere: a task has rarer ones too. */
const FREQUENT = 60;

/** The rows above that share a code, a name or a telling word with a row: large plans are not compared row by row. */
function* neighbours(above: readonly Entry[]): Generator<void, (own: Entry) => Iterable<Entry>> {
  const keyed = new Map<string, Entry[]>();
  const put = (key: string, entry: Entry): void => {
    const list = keyed.get(key);
    if (list) list.push(entry);
    else keyed.set(key, [entry]);
  };
  for (const [index, entry] of above.entries()) {
    if (index % ROWS_A_STEP === 0) yield;
    for (const key of keysOf(entry)) put(key, entry);
  }
  return (own) => {
    const found = new Set<Entry>();
    for (const key of keysOf(own)) {
      const list = keyed.get(key) ?? [];
      if (!key.startsWith('w') || list.length <= FREQUENT) for (const entry of list) found.add(entry);
    }
    return found;
  };
}

function keysOf({ code, names, all }: Entry): string[] {
  return [
    ...(code === '' ? [] : [`c${code}`]),
    ...[...names].map((name) => `n${name}`),
    ...[...all].map((word) => `w${word}`),
  ];
}
