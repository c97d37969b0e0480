import type { PlanRow } from '../../model/plan';
import { rule } from '../rule';
import { nameOf } from '../table';

/** Shorter texts ('Báo cáo', 'Rà soát') repeat by nature. */
const SHORTEST = 20;

/** The same task stands in several rows with cells of their own: on purpose (S001, 3.4.1 to 3.4.3), or copied and forgotten. */
export const taskRepeated = rule({
  id: 'task-repeated',
  severity: 'info',
  messages: { 'task-repeated': ['rows', 'count'] },
  *check({ duties }) {
    const byText = new Map<string, PlanRow[]>();
    for (const row of duties) {
      if (!row.task || row.task.origin === 'inherited' || row.task.text.length < SHORTEST) continue;
      const text = row.task.text.toLowerCase();
      const same = byText.get(text);
      if (same) same.push(row);
      else byText.set(text, [row]);
    }
    for (const [first, second, ...more] of byText.values()) {
      if (!first || !second) continue;
      const rows = [first, second, ...more];
      const named = rows.slice(0, 6).map(nameOf);
      yield {
        message: 'task-repeated',
        at: second.task!.at,
        related: rows.filter((row) => row !== second).map((row) => row.task!.at),
        args: { rows: { list: rows.length > named.length ? [...named, '…'] : named }, count: rows.length },
      };
    }
  },
});
