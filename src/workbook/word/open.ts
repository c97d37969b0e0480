import { done, type Outcome } from '../../model/outcome';
import type { WordNotes } from '../../model/word-tables';
import { fileOfSpecs, openWorkbookFile } from '../file';
import type { FileWorkbook, OpenOptions } from '../file/api';
import { readWordFile } from './read';

/** An opened workbook, and what happened on the way when it was made from a Word file. */
export interface OpenedPlan {
  readonly workbook: FileWorkbook;
  readonly fromWord: WordNotes | null;
}

/**
 * Opens a file that holds a plan: an .xlsx workbook, or a .docx document whose tables become the sheets of a new workbook. What
 * it is, is told by its content. Problems: those of `openWorkbookFile` and `readWordFile`.
 */
export async function openPlanFile(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<Outcome<OpenedPlan>> {
  const opened = await openWorkbookFile(name, bytes, options);
  if (opened.ok) return done({ workbook: opened.value, fromWord: null });
  if (opened.problem.id !== 'file-is-word') return opened;
  const tables = await readWordFile(name, bytes);
  if (!tables.ok) return tables;
  const made = await fileOfSpecs(tables.value.sheets);
  if (!made.ok) return made;
  const workbook = await openWorkbookFile(workbookName(name), made.value, options);
  return workbook.ok ? done({ workbook: workbook.value, fromWord: tables.value.notes }) : workbook;
}

/** 'Kế hoạch.docx' → 'Kế hoạch.xlsx' */
const workbookName = (name: string): string => `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.xlsx`;
