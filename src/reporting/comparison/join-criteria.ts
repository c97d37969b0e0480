import type { Appendix, AppendixKind, Plan, PlanRow } from '../../model/plan';
import { foldText } from '../../model/text';
import { likeWords } from '../rows/row-id';

/** A criterion in its table. */
export interface PlacedCriterion {
  readonly appendix: Appendix;
  readonly row: PlanRow;
}

/**
 * A criterion that stands in both plans. code: under the same code; name: under another one, so it was renumbered.
 * doubtful: the names are only alike, or the criterion was renumbered and its name reworded.
 */
export interface CriterionPair {
  readonly kind: AppendixKind;
  readonly before: PlacedCriterion;
  readonly after: PlacedCriterion;
  readonly by: 'code' | 'name';
  readonly doubtful: boolean;
}

export interface JoinedCriteria {
  /** In the order of the later plan. */
  readonly pairs: readonly CriterionPair[];
  readonly onlyBefore: readonly PlacedCriterion[];
  readonly onlyAfter: readonly PlacedCriterion[];
}

/** Under one code, names that have less in common are two criteria: the code was given away. */
const CODE_HOLDS = 0.4;
/** Under one code, names that have so much in common are one name. */
const SAME_NAME = 0.75;
/** A renumbered criterion is known by nearly its whole name alone. */
const RENUMBERED = 0.8;

/**
 * Which criteria of two plans are the same, index by index: by code where the names agree, then by equal names, then by
 * the likest names. A name that stands twice names nothing.
 */
export function joinCriteria(before: Plan, after: Plan): JoinedCriteria {
  const [old, now] = [criteriaOf(before), criteriaOf(after)];
  const free = new Set(old);
  const pairs = new Map<PlacedCriterion, CriterionPair>();
  const pair = (a: PlacedCriterion, b: PlacedCriterion, by: CriterionPair['by'], doubtful: boolean): void => {
    pairs.set(b, { kind: b.appendix.kind, before: a, after: b, by, doubtful });
    free.delete(a);
  };
  const open = (): PlacedCriterion[] => now.filter((one) => !pairs.has(one));

  const byCode = grouped(old, codeKey);
  for (const one of now)
    for (const other of (byCode.get(codeKey(one)) ?? []).filter((candidate) => free.has(candidate)).slice(0, 1)) {
      const alike = likeWords(nameOf(one), nameOf(other));
      const unnamed = nameOf(one) === '' || nameOf(other) === '';
      if (alike >= CODE_HOLDS || unnamed) pair(other, one, 'code', alike < SAME_NAME);
    }
  const [oldByName, nowByName] = [grouped([...free], nameKey), grouped(open(), nameKey)];
  for (const [name, [one, ...twins]] of nowByName) {
    const [other, ...others] = oldByName.get(name) ?? [];
    if (one && other && twins.length + others.length === 0 && nameOf(one) !== '') pair(other, one, 'name', false);
  }
  for (const one of open()) {
    const [best, second] = [...free]
      .filter(({ appendix }) => appendix.kind === one.appendix.kind)
      .map((other) => ({ other, alike: likeWords(nameOf(one), nameOf(other)) }))
      .sort((a, b) => b.alike - a.alike);
    if (best && best.alike >= RENUMBERED && best.alike !== second?.alike) pair(best.other, one, 'name', true);
  }
  return {
    pairs: now.flatMap((one) => pairs.get(one) ?? []),
    onlyBefore: old.filter((one) => free.has(one)),
    onlyAfter: open(),
  };
}

const criteriaOf = ({ appendices }: Plan): PlacedCriterion[] =>
  appendices.flatMap((appendix) =>
    appendix.rows.filter(({ type }) => type === 'criterion').map((row) => ({ appendix, row })),
  );

const nameOf = ({ row }: PlacedCriterion): string => row.title?.value ?? '';
const nameKey = (one: PlacedCriterion): string => `${one.appendix.kind}|${foldText(nameOf(one))}`;

/** Plain numbers restart in every section: with them the heading counts too. */
function codeKey({ appendix, row }: PlacedCriterion): string {
  const code = row.code?.value ?? null;
  const section = row.section === undefined ? undefined : appendix.rows[row.section]?.code?.value?.text;
  const place = code !== null && code.parts.length === 1 ? `${section ?? ''}/` : '';
  return code === null ? `|${row.at.row}|${row.at.sheet}` : `${appendix.kind}|${place}${code.text}`;
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
