import type { CellValueType, ICellData, IDocumentData, IStyleData, Nullable } from '@univerjs/presets';
import type { CellValue } from '../../model/grid';
import type { ViewCell } from '../../workbook/file/view';

/** What a cell holds, in the file's words. */
export interface Typed {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

const NUMBER: CellValueType = 2;
const BOOLEAN: CellValueType = 3;
const EXCEL_ERROR = /^#(N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/**
 * In: a cell as Univer keeps it after an edit, and its look. Out: its content. Numbers come from the raw value, never
 * from what is displayed.
 */
export function typedIn(cell: Nullable<ICellData>, look: Nullable<IStyleData>): Typed {
  const format = look ? look.n?.pattern : undefined;
  const formula = cell ? cell.f : undefined;
  return { value: valueIn(cell), ...(formula && { formula: formula.replace(/^=/, '') }), ...(format && { format }) };
}

function valueIn(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  if (cell.p) return richText(cell.p) || null;
  const value = cell.v;
  if (value === undefined || value === null || value === '') return null;
  if (cell.t === BOOLEAN || typeof value === 'boolean') return value === 1 || value === true || value === '1';
  if (cell.t === NUMBER || typeof value === 'number') return Number(value);
  return cell.f && EXCEL_ERROR.test(value) ? { error: value } : value;
}

/** Univer ends paragraphs with \r and the document with \r\n. */
const richText = (document: IDocumentData): string =>
  (document.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');

/**
 * What the file must be told about a cell that changed in the view, or null for nothing.
 * @param before the cell as the file has it
 * @param recalculated true when Univer's formula engine wrote the value, not the user
 */
export function change(before: ViewCell | undefined, after: Typed, recalculated: boolean): Typed | null {
  const sameFormula = (before?.formula ?? '') === (after.formula ?? '');
  if (recalculated) {
    // A function that Univer does not know must not replace the result that Excel left in the file.
    const unknown = typeof after.value === 'object' && after.value?.error === '#NAME?';
    if (after.formula === undefined || !sameFormula || unknown || after.value === null) return null;
  }
  const format =
    after.format !== undefined && after.format !== (before?.format ?? 'General') ? { format: after.format } : {};
  const content = { value: after.value, ...(after.formula !== undefined && { formula: after.formula }) };
  if (sameFormula && same(before?.value ?? null, after.value) && !('format' in format)) return null;
  return { ...content, ...format };
}

function same(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}
