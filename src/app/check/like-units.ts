import type { Finding } from '../../model/finding';
import type { Plan } from '../../model/plan';
import { atOnce } from '../../model/steps';
import { likeUnitWordsInSteps } from '../../reporting/likeness/like-words';
import { UNIT_ROLES } from '../../model/roles';

/**
 * How many units would get a sheet of their own although their name is nearly that of another: 'Phòng Nội Vu' beside
 * 'Phòng Nội vụ'. Those that a finding calls unknown are counted there.
 */
export const likeUnits = (plan: Plan, findings: readonly Finding[]): number => atOnce(likeUnitsInSteps(plan, findings));

/** As `likeUnits`, with pauses between the rows. */
export function* likeUnitsInSteps(plan: Plan, findings: readonly Finding[]): Generator<void, number> {
  const keys = new Map<string, string>();
  for (const row of plan.appendices.flatMap(({ rows }) => rows)) {
    for (const role of UNIT_ROLES)
      for (const { key, spelling, written } of row[role]?.value ?? []) keys.set(spelling ?? written, key);
    yield;
  }
  const place = ({ sheet, row, column }: Finding['at']): string => `${sheet}|${row}|${column}`;
  const told = new Set(findings.filter(({ rule }) => rule === 'unit-unknown').map(({ at }) => place(at)));
  const alike = yield* likeUnitWordsInSteps(plan);
  return alike.reduce((units, { wordings }) => {
    const own = wordings.filter(({ cells }) => !cells.some(({ at }) => told.has(place(at))));
    return units + Math.max(0, new Set(own.map(({ text }) => keys.get(text))).size - 1);
  }, 0);
}
