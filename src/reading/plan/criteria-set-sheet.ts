import { unitVocabulary } from '../../units/vocabulary';
import { workbookCatalogue, type ListedCriterion, type WorkbookCatalogue } from '../../catalogue/workbook';
import type { Grid } from '../../model/grid';
import { foldText } from '../../model/text';
import { atOnce } from '../../model/steps';
import { assembleRows } from '../rows/assemble';
import { readFields } from '../cells/fields';
import { mayBeHeader } from '../columns/header';
import { headerForm } from '../columns/header-key';
import { readHeader, type Header } from '../columns/header-rows';
import { indexMerges, type Merges } from '../tables/merges';
import { unitNaming } from '../../units/naming';
import { lastRow } from '../tables/tables';

/** The header stands in the first rows, below the titles. */
const HEADER_WITHIN = 40;
const NAMED = /^bộ (tiêu chí|chỉ số)(?![\p{L}])/u;

/**
 * The workbook's own criteria set: a sheet with the columns Mã | Tiêu chí | Điểm chuẩn, and no column of achieved points or of
 * work, that is named 'Bộ tiêu chí …' or whose numbers are headed 'Mã …'. Null when there is none; of several the named one,
 * then the first. Hidden sheets are drafts and not asked.
 */
export function readCatalogueSheet(grids: readonly Grid[]): WorkbookCatalogue | null {
  const grid = grids.find((one) => isNamed(one) && isCatalogueSheet(one)) ?? grids.find(isCatalogueSheet);
  const found = grid && findHeader(grid);
  if (!grid || !found) return null;
  const { header, top, merges } = found;
  const bottom = lastRow(grid, header, grid.top + grid.values.length);
  const frame = {
    ...header,
    headerTop: top,
    headerRow: header.bottom,
    bottom,
    headingTop: grid.top,
    readings: [],
    repeats: repeatsOf(grid, merges, header, bottom),
  };
  const vocabulary = unitVocabulary();
  const naming = unitNaming(vocabulary);
  const rows = atOnce(assembleRows(grid, merges, frame, true, vocabulary)).map((draft): ListedCriterion => {
    const { row } = readFields(draft, naming, (text) => ({ kind: 'unreadable', text, due: [] }));
    // 'Nội dung' heads tasks elsewhere; here it is the criterion.
    const title = row.title ?? row.task;
    return {
      at: row.at,
      isTotal: row.type === 'total',
      ...(row.code && { code: row.code }),
      ...(title && { title }),
      ...(row.benchmark && { maximum: row.benchmark }),
    };
  });
  return workbookCatalogue(grid.sheet, rows);
}

/** True for a sheet that holds a criteria set and no appendix. */
export const isCatalogueSheet = (grid: Grid): boolean => grid.tag === null && grid.visible && findHeader(grid) !== null;

const isNamed = (grid: Grid): boolean => NAMED.test(foldText(grid.sheet));

function findHeader(grid: Grid): { readonly header: Header; readonly top: number; readonly merges: Merges } | null {
  let merges: Merges | null = null;
  for (let row = 0; row < Math.min(grid.values.length, HEADER_WITHIN); row++) {
    if (!mayBeHeader(grid.values[row]!)) continue;
    merges ??= indexMerges(grid);
    const header = readHeader(grid, merges, grid.top + row);
    return listsCriteria(grid, header) ? { header, top: grid.top + row, merges } : null;
  }
  return null;
}

function listsCriteria(grid: Grid, { columns, texts }: Header): boolean {
  const isSet =
    columns.code !== undefined && (columns.title ?? columns.task) !== undefined && columns.benchmark !== undefined;
  const isAppendix = (['achieved', 'selfAssessed', 'lead', 'implementing', 'coordinating', 'deadline'] as const).some(
    (role) => columns[role] !== undefined,
  );
  return isSet && !isAppendix && (isNamed(grid) || headerForm(texts.code!).startsWith('mã'));
}

/** The header again at a page break. */
function repeatsOf(grid: Grid, merges: Merges, header: Header, bottom: number): Set<number> {
  const repeats = new Set<number>();
  for (let row = header.bottom + 1; row <= bottom; row++) {
    if (!mayBeHeader(grid.values[row - grid.top]!)) continue;
    const again = readHeader(grid, merges, row);
    if (
      again.columns.code === header.columns.code &&
      again.columns.benchmark === header.columns.benchmark &&
      again.columns.code !== undefined
    )
      for (let one = row; one <= again.bottom; one++) repeats.add(one);
  }
  return repeats;
}
