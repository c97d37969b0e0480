import { responsibilityRows, type PlanRow } from '../../model/plan';
import { rule } from '../rule';
import { sharedSubjects, subjectOf } from '../subjects';
import { nameOf } from '../table';

/** Shorter texts ('Báo cáo', 'Rà soát') repeat by nature. */
const SHORTEST = 20;
/** A criterion's name and a task that belong together share at least two subjects ('đăng ký', 'doanh nghiệp'). */
const FITTING = 2;
/** So many rows of a table, and most of them, stand in another one: somebody copied its sheet. */
const FEWEST_ROWS = 5;
const MOSTLY = 0.8;
/** Rows of one repeated text that are compared with one another; more of them are meant. */
const MOST_COMPARED = 6;

/**
 * The same task stands in several rows with cells of their own: on purpose (S001, 3.4.1 to 3.4.3), or copied and
 * forgotten. A warning where it stands with the same lead under a criterion of another subject: S001, 8.4 (budget
 * revenue) has the task of 8.3.2 (registration of enterprises). A warning too for a table whose rows stand in another one:
 * a copy of its sheet doubles all work and points.
 */
export const taskRepeated = rule({
  id: 'task-repeated',
  severity: 'info',
  messages: {
    'task-repeated': ['rows', 'count'],
    'task-repeated/other-subject': ['row', 'other', 'title'],
    'task-repeated/table': ['count', 'rows', 'other'],
  },
  *checkPlan({ appendices }) {
    const before: { readonly rows: ReadonlyMap<string, PlanRow> }[] = [];
    for (const appendix of appendices) {
      // Tables of points alone may stand beside each other for two years.
      const rows = responsibilityRows(appendix.rows).filter(asksSomebody);
      const known = new Map(rows.map((row) => [wordsOf(row), row]));
      for (const table of before) {
        const twice = rows.filter((row) => table.rows.has(wordsOf(row)));
        if (twice.length < FEWEST_ROWS || twice.length < rows.length * MOSTLY) continue;
        const [first] = twice;
        const original = table.rows.get(wordsOf(first!))!.at;
        yield {
          message: 'task-repeated/table',
          severity: 'warning',
          at: first!.at,
          related: [original],
          args: { count: twice.length, rows: rows.length, other: { cell: original } },
        };
        break;
      }
      before.push({ rows: known });
    }
  },
  *check({ responsibilityRows }) {
    const byText = new Map<string, WithTask[]>();
    for (const row of responsibilityRows) {
      if (!isOwnTask(row)) continue;
      const text = withoutEnd(row.task.text.toLowerCase());
      const same = byText.get(text);
      if (same) same.push(row);
      else byText.set(text, [row]);
    }
    const originals = new Map<PlanRow, PlanRow>();
    for (const { copy, original } of copies(byText)) {
      originals.set(copy, original);
      yield {
        message: 'task-repeated/other-subject',
        severity: 'warning',
        at: copy.task!.at,
        related: [original.task!.at],
        args: { row: nameOf(copy), other: nameOf(original), title: copy.title!.text },
      };
    }
    for (const [first, second, ...more] of byText.values()) {
      if (!first || !second) continue;
      const rows = [first, second, ...more];
      // A copy under another subject and the task that it was copied from are reported already.
      const said = new Set(rows.flatMap((row) => [row, originals.get(row)].filter(() => originals.has(row))));
      if (rows.every((row) => said.has(row))) continue;
      const named = rows.slice(0, 6).map(nameOf);
      yield {
        message: 'task-repeated',
        at: second.task.at,
        related: rows.filter((row) => row !== second).map((row) => row.task.at),
        args: { rows: { list: rows.length > named.length ? [...named, '…'] : named }, count: rows.length },
      };
    }
  },
});

/** What a row asks of whom. Its points may have been changed since it was copied. */
const wordsOf = ({ code, title, task, lead }: PlanRow): string =>
  JSON.stringify([code?.text, title?.text, task?.text, lead?.value.map(({ key }) => key)]);

const asksSomebody = ({ task, lead }: PlanRow): boolean => task !== undefined || (lead?.value.length ?? 0) > 0;

type WithTask = PlanRow & { readonly task: NonNullable<PlanRow['task']> };

const isOwnTask = (row: PlanRow): row is WithTask =>
  row.task !== undefined && row.task.origin !== 'inherited' && row.task.text.length >= SHORTEST;

/** Tasks that fit the criterion of another row and not their own. */
function* copies(
  byText: ReadonlyMap<string, readonly WithTask[]>,
): Generator<{ readonly copy: PlanRow; readonly original: PlanRow }> {
  for (const family of families(byText)) {
    const titled = family.filter(({ title }) => title !== undefined && title.origin !== 'inherited');
    if (titled.length < 2 || titled.length > MOST_COMPARED) continue;
    const known = titled.map((row) => ({ row, name: subjectOf(row.title!.text), task: subjectOf(row.task.text) }));
    for (const one of known) {
      if (sharedSubjects(one.name, one.task) > 0) continue;
      const original = known.find(
        (other) =>
          other !== one &&
          sameLead(one.row, other.row) &&
          sharedSubjects(one.name, other.name) === 0 &&
          sharedSubjects(other.name, one.task) >= FITTING,
      );
      if (original) yield { copy: one.row, original: original.row };
    }
  }
}

/** Rows with the same task, together with those whose task goes on in further sentences. */
function families(byText: ReadonlyMap<string, readonly WithTask[]>): (readonly WithTask[])[] {
  const longer = new Map<string, WithTask[]>();
  for (const [text, rows] of byText) {
    const stem = firstSentences(text).find((one) => byText.has(one));
    if (stem !== undefined) longer.set(stem, [...(longer.get(stem) ?? []), ...rows]);
  }
  return [...byText].flatMap(([text, rows]) => {
    const more = longer.get(text);
    return more ? [[...rows, ...more]] : rows.length > 1 ? [rows] : [];
  });
}

const withoutEnd = (text: string): string => (/[A-Za-zÀ-ỹ\d)]$/u.test(text) ? text : text.replace(/[.;\s]+$/, ''));

/** The beginnings of a text that end with a sentence or half-sentence, long enough to be told from others. */
function firstSentences(text: string): string[] {
  const found: string[] = [];
  for (let index = SHORTEST; index < text.length - 1 && found.length < 6; index++)
    if ((text[index] === '.' || text[index] === ';') && /\s/.test(text[index + 1]!)) found.push(text.slice(0, index));
  return found;
}

const sameLead = (a: PlanRow, b: PlanRow): boolean => {
  const keys = ({ lead }: PlanRow): string => (lead?.value ?? []).map(({ key }) => key).join('|');
  return keys(a) === keys(b);
};
