import { unitVocabulary } from '../../units/vocabulary';
import { ownSetOf, type ListedCriterion, type OwnSet } from '../../catalogue/own-set';
import { cellText, isPlaceholder } from '../../model/cell-text';
import { valueAt, type Grid } from '../../model/grid';
import { foldText } from '../../model/text';
import { atOnce } from '../../model/steps';
import { assembleRows } from '../rows/assemble';
import { readFields } from '../cells/fields';
import { mayBeHeader } from '../columns/headers/header';
import { headerForm } from '../columns/headers/key';
import { columnRoles, type ColumnRoles } from '../columns/column-roles';
import { readHeaderRows, type HeaderRows } from '../columns/headers/rows';
import { scoresOfParts, strongest } from '../columns/headers/scores';
import { indexMerges, type Merges } from '../tables/merges';
import { unitNaming } from '../../units/naming';
import { lastRow } from '../tables/last-row';
import { repeatOf } from '../tables/repeats';
import { saidReading } from './said-reading';

/** The header stands in the first rows, below the titles. */
const HEADER_WITHIN = 40;
const NAMED = /^bộ (tiêu chí|chỉ số)(?![A-Za-zÀ-ỹ])/u;

/**
 * The workbook's own criteria set: a sheet with the columns Mã | Tiêu chí | Điểm chuẩn, and no column of achieved points or of
 * work, that is named 'Bộ tiêu chí …' or whose numbers are headed 'Mã …'. Null when there is none; of several the named one,
 * then the first. Hidden sheets are drafts and not asked.
 */
export function readOwnSet(grids: readonly Grid[]): OwnSet | null {
  const grid = grids.find((one) => isNamed(one) && isOwnSetSheet(one)) ?? grids.find(isOwnSetSheet);
  const found = grid && findHeader(grid);
  if (!grid || !found) return null;
  const { header, roles, merges } = found;
  const { left, right } = header;
  const end = grid.top + grid.values.length;
  const bottom = lastRow(grid, { headerRow: header.bottom, left, right, code: roles.columns.code ?? left }, end);
  const frame = {
    ...roles,
    left,
    right,
    headerTop: header.top,
    headerRow: header.bottom,
    bottom,
    headingTop: grid.top,
    repeats: repeatsOf(grid, header, bottom),
  };
  const vocabulary = unitVocabulary();
  const naming = unitNaming(vocabulary);
  const rows = atOnce(assembleRows(grid, frame, { merges, vocabulary, said: null })).rows.map(
    (draft): ListedCriterion => {
      const { row } = readFields(draft, {
        naming,
        readDeadline: (text) => ({ kind: 'unreadable', text, due: [] }),
        withHelpers: null,
        inTasks: false,
        namesHelpers: false,
      });
      // 'Nội dung' heads tasks elsewhere; here it is the criterion.
      const title = row.title ?? row.task;
      return {
        at: row.at,
        isTotal: row.type === 'total',
        ...(row.code && { code: row.code }),
        ...(title && { title }),
        ...(row.benchmark && { maximum: row.benchmark }),
      };
    },
  );
  return ownSetOf(grid.sheet, rows);
}

/** True for a sheet that holds a criteria set and no appendix. */
export const isOwnSetSheet = (grid: Grid): boolean => grid.tag === null && grid.visible && findHeader(grid) !== null;

const isNamed = (grid: Grid): boolean => NAMED.test(foldText(grid.sheet));

interface FoundHeader {
  readonly header: HeaderRows;
  readonly roles: ColumnRoles;
  readonly merges: Merges;
}

function findHeader(grid: Grid): FoundHeader | null {
  let merges: Merges | null = null;
  for (let row = 0; row < Math.min(grid.values.length, HEADER_WITHIN); row++) {
    if (!mayBeHeader(grid.values[row]!)) continue;
    merges ??= indexMerges(grid);
    const header = readHeaderRows(grid, merges, grid.top + row);
    if (!namesMaxima(header)) return null;
    const bottom = grid.top + grid.values.length - 1;
    const roles = columnRoles(grid, header, { bottom, vocabulary: unitVocabulary(), said: saidReading([]) });
    const isSet = listsCriteria(grid, roles) && (isNamed(grid) || !hasOtherNumbers(grid, header, roles));
    return isSet ? { header, roles, merges } : null;
  }
  return null;
}

/** What an appendix has and a criteria set has not. */
const OF_APPENDIX = ['achieved', 'selfAssessed', 'lead', 'implementing', 'coordinating', 'deadline'] as const;

/** Most sheets are told by their words alone, without a look at what stands below. */
function namesMaxima({ parts }: HeaderRows): boolean {
  const kinds = parts.map((one) => strongest(scoresOfParts(one).kinds)?.kind);
  return kinds.includes('benchmark') && !OF_APPENDIX.some((role) => kinds.includes(role));
}

function listsCriteria(grid: Grid, { columns, texts }: ColumnRoles): boolean {
  const isSet =
    columns.code !== undefined && (columns.title ?? columns.task) !== undefined && columns.benchmark !== undefined;
  const isAppendix = OF_APPENDIX.some((role) => columns[role] !== undefined);
  return isSet && !isAppendix && (isNamed(grid) || headerForm(texts.code!).startsWith('mã'));
}

/** A column of numbers beside the maxima, whatever its header says: somebody scored here, so that it is a table of points. */
function hasOtherNumbers(grid: Grid, { left, right, bottom }: HeaderRows, { columns }: ColumnRoles): boolean {
  const known = new Set(Object.values(columns));
  for (let column = left; column <= right; column++) {
    if (known.has(column)) continue;
    let [filled, numbers] = [0, 0];
    for (let row = bottom + 1; row < grid.top + grid.values.length; row++) {
      const text = cellText(valueAt(grid, row, column));
      if (text === '' || isPlaceholder(text)) continue;
      filled++;
      if (/^\d+([.,]\d+)?$/.test(text)) numbers++;
    }
    if (numbers >= 3 && numbers * 2 > filled) return true;
  }
  return false;
}

/** The header again at a page break. */
function repeatsOf(grid: Grid, header: HeaderRows, bottom: number): Set<number> {
  const repeats = new Set<number>();
  for (let row = header.bottom + 1; row <= bottom; row++) {
    if (!mayBeHeader(grid.values[row - grid.top]!)) continue;
    const rows = repeatOf(grid, header, row);
    for (let one = row; one < row + rows; one++) repeats.add(one);
  }
  return repeats;
}
