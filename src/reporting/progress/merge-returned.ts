import {
  hasTyped,
  isOwn,
  type ExistingRow,
  type ExistingSheet,
  type PlacedText,
  type Typed,
  type TypedLine,
} from '../rows/existing-sheet';
import { alteredCells, type AlteredCell } from './altered-cells';
import { recogniseRows } from '../rows/recognise-rows';
import { matchRows } from '../rows/row-id';
import { labelOf } from '../rows/row-label';
import { textOf } from '../layout/spec-grid';
import { headerOf, INPUT_COLUMNS, UNIT_COLUMNS, type UnitColumn } from '../responsibility/unit-columns';

/** What became of one typed cell of a returned sheet. Cells that the master holds already are not listed. */
export interface ReturnedCell {
  /** The row as a reader calls it; '' for cells outside the table. */
  readonly row: string;
  /** The column's header. */
  readonly column: string;
  /** What the master held; '' when blank. */
  readonly held: string;
  readonly returned: string;
  /** taken: the master was blank; conflict: it holds something else and keeps it; replaced: it held something else. */
  readonly fate: 'taken' | 'conflict' | 'replaced';
}

export interface MergedReturn {
  readonly sheet: ExistingSheet;
  readonly cells: readonly ReturnedCell[];
  /** Rows that came as a whole: those that the unit put in itself, and those that the master no longer has. */
  readonly rows: readonly { readonly row: string; readonly why: 'own' | 'gone' }[];
  /** What the plan says otherwise: it is reported and never taken. */
  readonly altered: readonly AlteredCell[];
}

/**
 * Takes what a unit typed in its returned sheet into the sheet as the master has it. A blank cell takes nothing away;
 * where both hold something else the master's stays, unless `newer` says that the returned one wins.
 */
export function mergeReturned(base: ExistingSheet, sent: ExistingSheet, newer: boolean): MergedReturn {
  const returned = { ...sent, rows: recogniseRows(sent.rows, base.rows) };
  const cells: ReturnedCell[] = [];
  const pick = (
    row: string,
    column: string,
    held: Typed | null | undefined,
    typed: Typed | null | undefined,
  ): Typed | null => {
    if (!typed || (held && textOf(held.value) === textOf(typed.value))) return held ?? null;
    const fate = !held ? 'taken' : newer ? 'replaced' : 'conflict';
    cells.push({ row, column, held: held ? textOf(held.value) : '', returned: textOf(typed.value), fate });
    return fate === 'conflict' ? held! : typed;
  };
  const extras = joinHeaders(base.extraHeaders, returned.extraHeaders);
  const fill = <T extends Pick<ExistingRow, 'cells' | 'extra'>>(
    held: T,
    typed: Pick<ExistingRow, 'cells' | 'extra'>,
    label: string,
    keys: readonly UnitColumn[],
  ): T => ({
    ...held,
    cells: new Map([
      ...held.cells,
      ...keys.flatMap((key): [UnitColumn, Typed][] =>
        entry(key, pick(label, headerOf(key), held.cells.get(key), typed.cells.get(key))),
      ),
    ]),
    extra: extras.headers.map((header, index) =>
      pick(label, header, held.extra[index], typed.extra[extras.from[index] ?? -1]),
    ),
  });

  const partners = pairRows(base.rows, returned.rows);
  const rows = base.rows.map((row) => {
    const partner = partners.get(row);
    return partner
      ? fill(row, partner, labelOf(row), isOwn(row) ? SHOWN : INPUT_COLUMNS)
      : { ...row, extra: extras.headers.map((_, index) => row.extra[index] ?? null) };
  });
  const altered = alteredCells(partners);
  const paired = new Set(partners.values());
  const known = new Set(base.rows.filter(isOwn).map(contentOf));
  const left = returned.rows.filter(
    (row) => !paired.has(row) && hasTyped(row) && !(isOwn(row) && known.has(contentOf(row))),
  );
  // Of an own row nothing but its content is known here: the master gives it an id.
  const added = left.map((row): ExistingRow => ({
    ...row,
    id: isOwn(row) ? '' : row.id,
    extra: extras.headers.map((_, index) => row.extra[extras.from[index] ?? -1] ?? null),
  }));
  return {
    sheet: {
      ...base,
      rows: [...rows, ...added],
      lines: mergeLines(base.lines, returned.lines, fill),
      extraHeaders: extras.headers,
      above: [...base.above, ...returned.above.filter((one) => !base.above.some((other) => samePlace(one, other)))],
      below: mergeBelow(base.below, returned.below, pick),
    },
    cells,
    altered,
    rows: left.map((row) => ({ row: labelOf(row), why: isOwn(row) ? 'own' : 'gone' })),
  };
}

const SHOWN: readonly UnitColumn[] = UNIT_COLUMNS.filter((column) => !('hidden' in column)).map(({ key }) => key);
const entry = (key: UnitColumn, typed: Typed | null): [UnitColumn, Typed][] => (typed ? [[key, typed]] : []);

/** Rows of the plan by what they are; rows that the unit put in by the id that a run of the master gave them. */
function pairRows(held: readonly ExistingRow[], returned: readonly ExistingRow[]): Map<ExistingRow, ExistingRow> {
  const pairs = matchRows(
    held.filter((row) => !isOwn(row)),
    returned.filter((row) => !isOwn(row)),
  );
  const byId = new Map(returned.filter(({ id }) => id !== '').map((row) => [row.id, row]));
  return new Map(
    held.flatMap((row): [ExistingRow, ExistingRow][] => {
      const partner = byId.get(isOwn(row) ? row.id : (pairs.get(row.id) ?? ''));
      return partner ? [[row, partner]] : [];
    }),
  );
}

/** The unit's own columns of both sheets: those of one header are one column, the second of a header is the second. */
function joinHeaders(
  held: readonly string[],
  returned: readonly string[],
): { readonly headers: readonly string[]; readonly from: readonly (number | undefined)[] } {
  const headers = [...held];
  const from: (number | undefined)[] = held.map(() => undefined);
  returned.forEach((header, index) => {
    const at = headers.findIndex((other, place) => other === header && from[place] === undefined);
    if (at < 0) headers.push(header);
    from[at < 0 ? headers.length - 1 : at] = index;
  });
  return { headers, from };
}

function mergeLines(
  held: readonly TypedLine[],
  returned: readonly TypedLine[],
  fill: (held: TypedLine, typed: TypedLine, label: string, keys: readonly UnitColumn[]) => TypedLine,
): TypedLine[] {
  const open = [...returned];
  const merged = held.map((line) => {
    const at = open.findIndex(({ label }) => label === line.label);
    return at < 0 ? line : fill(line, open.splice(at, 1)[0]!, line.label, INPUT_COLUMNS);
  });
  return [
    ...merged,
    ...open.map((line) => fill({ label: line.label, cells: new Map(), extra: [] }, line, line.label, INPUT_COLUMNS)),
  ];
}

const samePlace = (a: PlacedText, b: PlacedText): boolean => a.offset === b.offset && a.column === b.column;

function mergeBelow(
  held: readonly PlacedText[],
  returned: readonly PlacedText[],
  pick: (row: string, column: string, held: Typed | undefined, typed: Typed | undefined) => Typed | null,
): PlacedText[] {
  const merged = held.map((one) => ({
    ...one,
    typed: pick('', '', one.typed, returned.find((other) => samePlace(one, other))?.typed)!,
  }));
  const added = returned.filter((one) => !held.some((other) => samePlace(one, other)));
  for (const { typed } of added) pick('', '', undefined, typed);
  return [...merged, ...added];
}

const contentOf = ({ cells, extra }: ExistingRow): string =>
  JSON.stringify([
    SHOWN.map((key) => textOf(cells.get(key)?.value ?? null)),
    extra.filter((one) => one !== null).map((one) => textOf(one.value)),
  ]);
