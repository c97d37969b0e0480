import { abolitionOf, type Abolition } from '../../units/vocabulary';
import type { Appendix } from '../../model/plan';
import { UNIT_ROLES } from '../../model/roles';
import { rule } from '../rule';

/** Words that mark a name as the former one, on purpose. */
const FORMER = /\(cũ\)|trước (?:khi )?sắp xếp/i;

/** A plan of today names no body that the reorganisation of 2025 ended. Sources: units/words/reorganisation.json. */
export const unitAbolished = rule({
  id: 'unit-abolished',
  severity: 'warning',
  messages: {
    'unit-abolished': ['units', 'successors', 'day'],
    'unit-abolished/level': ['units', 'day'],
    'unit-abolished/column': ['count', 'rows', 'header'],
  },
  summary: {
    message: 'unit-abolished/column',
    role: 'implementing',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check({ appendix, rows }) {
    const day = dayOf(appendix);
    if (day === null) return;
    // A table names few units in many rows.
    const known = new Map<string, Abolition | null>();
    const ended = (name: string): Abolition | null => {
      let abolition = known.get(name);
      if (abolition === undefined) known.set(name, (abolition = abolitionOf(name)));
      return abolition;
    };
    for (const row of rows)
      for (const role of UNIT_ROLES) {
        const field = row[role];
        if (!field || row.type === 'section' || row.type === 'total') continue;
        // The name is the official one of an alias ('Sở TTTT'); what is written may say '(cũ)', which the name does
        // not.
        const former = field.value.flatMap(({ written, name }) => {
          const abolition = ended(name);
          return abolition && day >= abolition.from && !FORMER.test(written) ? [{ ...abolition, name }] : [];
        });
        if (former.length === 0) continue;
        const bodies = former.filter(({ successor }) => successor !== null);
        const levels = former.filter(({ successor }) => successor === null);
        if (bodies.length > 0) {
          const successors = [...new Set(bodies.map(({ successor }) => successor!))];
          yield {
            message: 'unit-abolished',
            at: field.at,
            args: {
              units: { list: bodies.map(({ name }) => name) },
              successors: { list: successors },
              day: { day: bodies[0]!.from },
            },
          };
        }
        if (levels.length > 0)
          yield {
            message: 'unit-abolished/level',
            at: field.at,
            args: { units: { list: levels.map(({ name }) => name) }, day: { day: levels[0]!.from } },
          };
      }
  },
});

/** The day of the plan as its heading gives it, else the last day of its year; null when neither is written. */
function dayOf({ heading, planYear }: Appendix): string | null {
  for (const { text } of heading) {
    const match =
      /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(20\d\d)/i.exec(text) ??
      /ngày\s+(\d{1,2})\/(\d{1,2})\/(20\d\d)/i.exec(text);
    if (match) return `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  }
  return planYear === null ? null : `${planYear}-12-31`;
}
