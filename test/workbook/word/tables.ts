import type { SheetSpec } from '../../../src/model/sheet-spec';
import type { WordTables } from '../../../src/model/word-tables';
import { readWordFile } from '../../../src/workbook/word';
import { docx, type DocumentParts } from '../../fixtures/docx';

/** The tables of a document with this body; throws with the problem when it cannot be read. */
export async function tablesIn(body: string, parts: DocumentParts = {}): Promise<WordTables> {
  const read = await readWordFile('kế hoạch.docx', await docx(body, parts));
  if (!read.ok) throw new Error(`${read.problem.id} ${read.problem.detail}`);
  return read.value;
}

/** The texts of a sheet, row by row; '' for a blank cell. */
export const texts = ({ rows }: SheetSpec): readonly (readonly string[])[] =>
  rows.map(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));

/** The texts of the only sheet of a document. */
export async function textsIn(body: string, parts?: DocumentParts): Promise<readonly (readonly string[])[]> {
  const { sheets } = await tablesIn(body, parts);
  if (sheets.length !== 1) throw new Error(`${sheets.length} sheets`);
  return texts(sheets[0]!);
}
