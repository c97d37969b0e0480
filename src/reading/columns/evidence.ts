import type { Grid } from '../../model/grid';
import type { ColumnRole } from '../../model/plan';
import type { UnitVocabulary } from '../../units/vocabulary';
import { holdsColumnNumbers } from '../cells/column-labels';
import { repeatOf } from '../tables/repeats';
import { contentScores } from './content-scores';
import { contentsOf, SAMPLE_ROWS, type Contents } from './contents';
import { headerForm } from './headers/key';
import type { HeaderRows } from './headers/rows';
import { scoresOfParts } from './headers/scores';
import { OTHER_KINDS, type ColumnKind, type OtherKind } from './headers/kinds';
import { speltOut } from './marks/legend';

/** All that speaks for what a column is. */
export interface ColumnEvidence {
  /** Sheet column. */
  readonly column: number;
  /** The header as it stands, the upper row's text before the lower one's. */
  readonly header: string;
  /** The same in normal form, without years. */
  readonly form: string;
  readonly year: number | null;
  readonly fromGroup: boolean;
  readonly contents: Contents;
  readonly byHeader: ReadonlyMap<ColumnKind, number>;
  readonly byContents: ReadonlyMap<ColumnKind, number>;
  /** The headings above and its own text, with headings that stand before a dash parted from it. */
  readonly parts: readonly string[];
  /** What the columns beside it add; filled in by neighbours.ts and points.ts. */
  readonly byNeighbours: Map<ColumnKind, number>;
  /** What the planner said it is; absent when nothing was said. */
  said?: ColumnRole | null;
  /** Its letters may mean several kinds of points, and nothing tells which. */
  readonly isAmbiguous?: true;
  /** The planner wants it on the sheets of units. */
  isCarried?: true;
}

export const headerWeight = ({ byHeader }: ColumnEvidence, kind: ColumnKind): number => byHeader.get(kind) ?? 0;
export const contentWeight = ({ byContents }: ColumnEvidence, kind: ColumnKind): number => byContents.get(kind) ?? 0;

/** The header of some column speaks clearly for it. */
export const anySays = (columns: readonly ColumnEvidence[], kind: ColumnKind): boolean =>
  columns.some((one) => headerWeight(one, kind) >= CLEAR);

/** What the words of its header say most clearly, less what the columns beside it take from that. */
export function strongestWords({ byHeader, byNeighbours }: ColumnEvidence): number {
  let most = 0;
  for (const [kind, weight] of byHeader)
    most = Math.max(most, Math.min(weight, weight + (byNeighbours.get(kind) ?? 0)));
  return most;
}

/** The header says nothing that we know. */
export const isUnknown = (one: ColumnEvidence): boolean => strongestWords(one) < 1.5;

/** The column that the planner says it is, or whose header speaks for it so much and for nothing else more. */
export const named = (
  columns: readonly ColumnEvidence[],
  role: ColumnRole,
  least: number,
): ColumnEvidence | undefined =>
  columns.find(
    (one) =>
      one.said === role || (one.said === undefined && headerWeight(one, role) >= least && isStrongest(one, role)),
  );

/** Of nothing else does the header speak more clearly. */
export const isStrongest = (one: ColumnEvidence, role: ColumnRole): boolean =>
  [...one.byHeader.values()].every((weight) => weight <= headerWeight(one, role));

export function speakFor(evidence: ColumnEvidence, kind: ColumnKind, weight: number): void {
  evidence.byNeighbours.set(kind, (evidence.byNeighbours.get(kind) ?? 0) + weight);
}

/** A header that says so clearly is not outdone by a few cells: what stands there may be misplaced. */
const CLEAR = 4;
const AGAINST_A_CELL = 0.75;

/** All weights of a kind together. */
export function weightOf(evidence: ColumnEvidence, kind: ColumnKind): number {
  const words = headerWeight(evidence, kind);
  const cells = contentWeight(evidence, kind);
  const least = words >= CLEAR ? -AGAINST_A_CELL * evidence.contents.filled : -Infinity;
  return words + Math.max(cells, least) + (evidence.byNeighbours.get(kind) ?? 0);
}

/** The kind without a role for which most speaks. */
export function other(one: ColumnEvidence): { readonly kind: OtherKind | null; readonly weight: number } {
  let best: { kind: OtherKind | null; weight: number } = { kind: null, weight: 0 };
  for (const kind of OTHER_KINDS) {
    const weight = weightOf(one, kind);
    if ((headerWeight(one, kind) >= 1 || contentWeight(one, kind) >= 2 || weight >= 4) && weight > best.weight)
      best = { kind, weight };
  }
  return best;
}

/** What columns are looked at with: the last row that tells, the units, what letters stand for. */
interface EvidenceContext {
  readonly bottom: number;
  readonly vocabulary: UnitVocabulary;
  readonly legend: ReadonlyMap<string, string>;
}

/** Looks at every column of a table: its header and a sample of the rows down to `bottom`. */
export function gatherEvidence(
  grid: Grid,
  header: HeaderRows,
  { bottom, vocabulary, legend }: EvidenceContext,
): ColumnEvidence[] {
  const rows = sampleRows(grid, header, bottom);
  const lost = lostHeadings(header.parts);
  return header.parts.map((parts, index) => {
    const column = header.left + index;
    const contents = contentsOf(grid, column, rows, vocabulary);
    const split = parts.flatMap((part) => withHeading(part, lost));
    const { kinds, year, fromGroup } = scoresOfParts(split.map((part) => speltOut(part, legend)));
    const text = parts.join(' ');
    return {
      column,
      header: text,
      form: headerForm(speltOut(text, legend)),
      year,
      fromGroup,
      parts: split,
      contents,
      byHeader: kinds,
      byContents: contentScores(contents),
      byNeighbours: new Map(),
    };
  });
}

const HEADING_BEFORE = /^(.{2,60}?)\s*(?: [-–—|]|:)\s+(?=\S)/u;

/** Beginnings that several columns share before a dash: a heading over them, written out where merges are lost. */
function lostHeadings(parts: HeaderRows['parts']): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const part of parts.flat()) {
    let rest = part;
    for (let match = HEADING_BEFORE.exec(rest); match; match = HEADING_BEFORE.exec(rest)) {
      counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1);
      rest = rest.slice(match[0].length);
    }
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

/** 'Kết quả đánh giá - Điểm tối đa' as a heading and what stands below it. */
function withHeading(part: string, lost: ReadonlySet<string>): string[] {
  const match = lost.size > 0 ? HEADING_BEFORE.exec(part) : null;
  return match && lost.has(match[1]!) ? [match[1]!, ...withHeading(part.slice(match[0].length), lost)] : [part];
}

/** Rows of the body that fill several columns; headings say nothing of the columns. */
function sampleRows(grid: Grid, header: HeaderRows, bottom: number): number[] {
  const from = header.left - grid.left;
  const to = header.right - grid.left;
  const rows: number[] = [];
  const thin: number[] = [];
  for (let row = header.bottom + 1; row <= bottom && rows.length < SAMPLE_ROWS; row++) {
    const values = grid.values[row - grid.top];
    if (!values) break;
    let filled = 0;
    for (let index = from; index <= to && filled < 3; index++) {
      const value = values[index] ?? null;
      if (value !== null && value !== '') filled++;
    }
    if (row <= header.bottom + 2 && holdsColumnNumbers(values)) continue;
    if (filled >= 2 && repeatOf(grid, header, row) > 0) continue;
    if (filled >= 3 || (filled >= 2 && to - from < 3)) rows.push(row);
    else if (filled > 0 && thin.length < SAMPLE_ROWS) thin.push(row);
  }
  return rows.length > 0 ? rows : thin;
}
