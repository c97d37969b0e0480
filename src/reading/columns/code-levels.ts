import { cellText } from '../../model/cell-text';
import { formatAt, valueAt, type Grid } from '../../model/grid';
import { readCode } from '../cells/code';
import { isTotal } from '../tables/closing';
import { headerWeight, speakFor, type ColumnEvidence } from './evidence';
import type { HeaderRows } from './headers/rows';
import { SAMPLE_ROWS } from './contents';
import type { ColumnKind } from './headers/kinds';
import { NUMBER_KINDS } from './numbers';

/** What is no code either where a column holds the codes of one level. */
const NO_LEVEL: readonly ColumnKind[] = [...NUMBER_KINDS, 'deadline'];
const NAMED = 1.5;
const MOSTLY = 0.8;

/**
 * Columns that hold the codes of one level each, left to right: 'TC' over 1.1 and 'TCTP' over 1.1.1. The codes of each go on
 * those of the column before it; running numbers beside codes do not. Empty where codes have one column, as in most tables.
 */
export function codeLevels(
  grid: Grid,
  header: HeaderRows,
  bottom: number,
  columns: readonly ColumnEvidence[],
): readonly ColumnEvidence[] {
  const last = Math.min(bottom, header.bottom + SAMPLE_ROWS);
  const candidates = columns.flatMap((one) => {
    if (one.said !== undefined || NO_LEVEL.some((kind) => headerWeight(one, kind) >= NAMED)) return [];
    const codes = codesOf(grid, one.column, { from: header.bottom + 1, to: last });
    return codes ? [{ one, codes }] : [];
  });
  let levels: number[] = [];
  for (const at of candidates.keys()) {
    const last = levels.at(-1);
    if (last === undefined || goesOn(candidates[last]!.codes, candidates[at]!.codes)) levels.push(at);
    else if (levels.length < 2) levels = [at];
  }
  const deepest = candidates[levels.at(-1) ?? 0]?.codes.filter((code) => code !== null).length ?? 0;
  return levels.length < 2 || deepest < 2 ? [] : levels.map((at) => candidates[at]!.one);
}

/** The codes of a column, row by row; null when it holds other things. A sum that is named at the left is none of its own. */
function codesOf(
  grid: Grid,
  column: number,
  { from, to }: { readonly from: number; readonly to: number },
): (string | null)[] | null {
  const codes: (string | null)[] = [];
  let filled = 0;
  let coded = 0;
  for (let row = from; row <= to; row++) {
    const value = valueAt(grid, row, column);
    const text = cellText(value);
    const code = text === '' ? null : (readCode(value, formatAt(grid, row, column)).code?.text ?? null);
    codes.push(code);
    if (text === '' || isTotal(text)) continue;
    filled++;
    if (code !== null) coded++;
    // Not even if all that follow were codes: most columns hold words, and are known by the first of their rows.
    if (coded + to - row < MOSTLY * (filled + to - row)) return null;
  }
  return coded > 0 && coded >= MOSTLY * filled ? codes : null;
}

/** The codes of the right column begin with the code that stands last in the left one, beside or above them. */
function goesOn(left: readonly (string | null)[], right: readonly (string | null)[]): boolean {
  let above: string | null = null;
  let filled = 0;
  let below = 0;
  right.forEach((code, at) => {
    above = left[at] ?? above;
    if (code === null) return;
    filled++;
    if (above !== null && code.startsWith(`${above}.`)) below++;
  });
  return filled > 0 && below >= MOSTLY * filled;
}

/** What names rows stands elsewhere than in columns of codes; the deepest level is that of the rows. */
export function weighCodeLevels(levels: readonly ColumnEvidence[]): void {
  for (const [at, one] of levels.entries()) {
    for (const kind of one.byHeader.keys()) if (kind !== 'code') speakFor(one, kind, -headerWeight(one, kind) - 2);
    speakFor(one, 'code', at === levels.length - 1 ? DEEPEST : -DEEPEST);
  }
}

const DEEPEST = 9;
