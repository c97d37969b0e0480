import { a1 } from '../../model/address';
import { onceByText } from '../../model/once-by-text';
import type { CellPlace, Grid } from '../../model/grid';
import {
  evidenceOf,
  fromLegacy,
  isLegacy,
  LEGACY_ENCODINGS,
  type Evidence,
  type LegacyEncoding,
} from '../../model/legacy/encoding';
import type { LegacyTexts } from '../../model/plan';

/** Letters that Vietnamese has in Unicode and no encoding of before it. */
const UNICODE_LETTER = /[\u0102-\u0103\u0110-\u0111\u0128-\u0129\u0168-\u0169\u01a0-\u01b0\u1ea0-\u1ef9]/u;
const ASCII = /^[\u0000-\u007f]*$/u;

/** Words that make it sure: one or two may be a sign beside a letter ("½ ngày", "µm"). */
const SURE = 5;
const SURE_ALONE = 2;
/** So many words of one cell make it sure of that cell, whatever stands around it. */
const SURE_OF_CELL = 2;

interface LegacyCell {
  readonly at: CellPlace;
  readonly text: string;
  /** In a font of before Unicode; true: one that draws small letters as capitals. */
  readonly oldFont: boolean | undefined;
  readonly evidence: Readonly<Record<LegacyEncoding, Evidence>>;
}

/**
 * Cells whose text is in an encoding of before Unicode, told by their words: an entry for each sheet and encoding. Sheets of
 * ours, hidden sheets and formulas are left out.
 */
export function legacyTextsOf(grids: readonly Grid[]): readonly LegacyTexts[] {
  return grids.filter(({ tag, visible }) => tag === null && visible).flatMap(legacyTextsIn);
}

function legacyTextsIn(grid: Grid): readonly LegacyTexts[] {
  const { cells, unicodeCells } = candidatesIn(grid);
  return LEGACY_ENCODINGS.flatMap((encoding): LegacyTexts[] => {
    const other = LEGACY_ENCODINGS.find((one) => one !== encoding)!;
    const isOwn = ({ evidence }: LegacyCell): boolean =>
      isLegacy(evidence[encoding]) && evidence[encoding].legacy >= evidence[other].legacy;
    const words = cells.filter(isOwn).reduce((sum, { evidence }) => sum + evidence[encoding].legacy, 0);
    const isSureOfAll = words >= (unicodeCells === 0 ? SURE_ALONE : SURE);
    // "bé" is a word either way: where nothing else is Unicode, or in a font of the time, it is not either.
    const isAlone = isSureOfAll && unicodeCells === 0 && !cells.some(({ evidence }) => isLegacy(evidence[other]));
    const isSure = (cell: LegacyCell): boolean =>
      isSureOfAll || cell.oldFont !== undefined || isCertain(cell.evidence[encoding]);
    const found = cells.filter((cell) =>
      isOwn(cell)
        ? isSure(cell)
        : isOpen(cell.evidence[encoding]) && (isAlone || (cell.oldFont !== undefined && words > 0)),
    );
    if (found.length === 0) return [];
    return [
      {
        sheet: grid.sheet,
        encoding,
        cells: found.map(({ at, text, oldFont }) => ({ at, before: text, after: fromLegacy(text, encoding, oldFont) })),
      },
    ];
  });
}

const isCertain = ({ legacy, unicode, either, neither }: Evidence): boolean =>
  legacy >= SURE_OF_CELL && unicode + neither === 0 && either <= legacy;

const isOpen = ({ legacy, unicode, either, neither }: Evidence): boolean =>
  legacy === 0 && unicode === 0 && neither === 0 && either > 0;

/** Cells with letters beyond ASCII that could be of before Unicode, and how many are Unicode for sure. */
function candidatesIn({ sheet, top, left, values, formulas, oldFonts }: Grid): {
  readonly cells: readonly LegacyCell[];
  readonly unicodeCells: number;
} {
  const cells: LegacyCell[] = [];
  // The same few words stand in every row: 'Báo cáo'.
  const evidenceFor = onceByText((text) => ({ tcvn3: evidenceOf(text, 'tcvn3'), vni: evidenceOf(text, 'vni') }));
  let unicodeCells = 0;
  for (const [r, row] of values.entries())
    for (const [c, text] of row.entries()) {
      if (typeof text !== 'string') continue;
      if (UNICODE_LETTER.test(text)) unicodeCells += 1;
      else if (!ASCII.test(text) && !formulas.has(a1(top + r, left + c)))
        cells.push({
          at: { sheet, row: top + r, column: left + c },
          text,
          oldFont: oldFonts?.get(a1(top + r, left + c)),
          evidence: evidenceFor(text),
        });
    }
  return { cells, unicodeCells };
}
