import { textOf } from '../layout/spec-grid';
import type { UnitColumn } from '../responsibility/unit-columns';
import { codeInId, fingerprint, OWN_PREFIX, wordsMark, type RowIdentity } from './row-id';

/** A row of a sheet of ours: what stands in its hidden cells, and what is shown. */
interface SheetRow extends RowIdentity {
  readonly source: string;
  readonly counted: number | null;
  readonly cells: ReadonlyMap<UnitColumn, { readonly value: string | number }>;
}

/**
 * Rows of a sheet of ours with the ids that their words have. Hands and programs part a row from its hidden cells: they
 * sort the shown columns alone, paste over the hidden ones or drop them. What somebody typed belongs to the words that
 * it stands beside, so where an id does not fit the words of its row but another one does, the words win. A row that
 * was only reworded fits no other id and keeps its own; a row whose id went to the row with its words has none any
 * more. `known`: rows whose ids the sheet may have lost. Linear in the rows.
 */
export function recogniseRows<Row extends SheetRow>(
  rows: readonly Row[],
  known: readonly RowIdentity[] = [],
): readonly Row[] {
  const codes = countBy(rows.map(codeOf));
  // A dotted code that stands once says which row it is, without looking at the words.
  const fits = (row: Row): boolean => {
    const code = codeOf(row);
    if (code.includes('.') && codes.get(code) === 1 && code === codeInId(row.id)) return true;
    return wordsMark(row.id) === fingerprint(row.words) && (code === '' || code === codeInId(row.id));
  };
  const doubtful = new Set(rows.filter((row) => !row.id.startsWith(OWN_PREFIX) && hasWords(row) && !fits(row)));
  if (doubtful.size === 0) return rows;

  const settled = new Set(rows.filter((row) => !doubtful.has(row)).map(({ id }) => id));
  const free = new Map<string, string[]>();
  for (const id of new Set([...rows, ...known].map((row) => row.id)))
    if (id !== '' && !id.startsWith(OWN_PREFIX) && !settled.has(id))
      free.set(wordsMark(id), [...(free.get(wordsMark(id)) ?? []), id]);

  const found = new Map<Row, string>();
  // Twins of one wording are told apart by their codes; where codes tell nothing they stay in their order.
  for (const suits of [(id: string, row: Row) => codeInId(id) === codeOf(row), () => true])
    for (const row of doubtful) {
      const ids = found.has(row) ? [] : (free.get(fingerprint(row.words)) ?? []);
      const at = ids.findIndex((id) => suits(id, row));
      if (at >= 0) found.set(row, ids.splice(at, 1)[0]!);
    }

  const byId = new Map(rows.map((row) => [row.id, row]));
  const taken = new Set(found.values());
  return rows.map((row) => {
    const id = found.get(row) ?? (doubtful.has(row) && taken.has(row.id) ? '' : row.id);
    // What else is hidden went with the id.
    return id === row.id
      ? row
      : { ...row, id, source: byId.get(id)?.source ?? '', counted: byId.get(id)?.counted ?? null };
  });
}

const codeOf = ({ cells }: SheetRow): string => textOf(cells.get('code')?.value ?? null);
const hasWords = ({ words }: SheetRow): boolean => words.trim() !== '';

function countBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
