import { addSheet as addToPackage, removeSheet, setSheetNames } from '../../../src/workbook/file/package/structure';
import { openPackage, sheetEntries, textPart, type Package } from '../../../src/workbook/file/package/package';
import { pack } from '../../../src/workbook/file/package/pack';
import { unpackSome } from '../../../src/workbook/file/package/zip';
import { createWorkbookFile, openWorkbookFile, type FileWorkbook } from '../../../src/workbook/file';
import { openExcelWorkbook } from '../../../src/workbook/excel';
import { TAG_NAME } from '../../../src/workbook/tag';
import type { Workbook } from '../../../src/workbook/port';
import type { CellPlace, CellValue } from '../../../src/model/grid';
import { startExcel } from '../../host';
import { addSheet, touch, type Sheet } from '../../host/book';
import { cellsOf, must } from '../workbooks';

/** A workbook, the panes that are open beside it, and what people and programs do to its sheets outside of the add-in. */
export interface Desk {
  /** The pane of one person, or of a co-author. */
  pane(which: 0 | 1): Workbook;
  type(place: CellPlace, value: CellValue): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(sheet: string): Promise<void>;
  /** A copy behind the sheet, or in front of it; it carries the same tag. */
  copy(sheet: string, name: string, inFront: boolean): Promise<void>;
  /** The text of the tag's name ('="unit|…"'); null: none. */
  tag(sheet: string): Promise<string | null>;
  setTag(sheet: string, tag: string | null): Promise<void>;
}

type Rows = readonly (readonly (string | number | null)[])[];

export function excelDesk(name: string, rows: Rows): Promise<Desk> {
  const host = startExcel();
  const { book } = host;
  const first = addSheet(book, name);
  rows.forEach((row, at) => row.forEach((value, column) => value !== null && (touch(first, at, column).value = value)));
  const panes = [openExcelWorkbook(), openExcelWorkbook()] as const;
  const named = (sheet: string): Sheet => book.sheets.find((one) => one.name === sheet)!;
  return Promise.resolve({
    pane: (which) => panes[which],
    type: (place, value) => host.type(place, value),
    rename: (from, to) => {
      named(from).name = to;
      return Promise.resolve();
    },
    remove: (sheet) => {
      const [gone] = book.sheets.splice(book.sheets.indexOf(named(sheet)), 1);
      return host.tell('deleted', gone!);
    },
    copy: async (sheet, to, inFront) => {
      const from = named(sheet);
      const made = addSheet(book, to);
      for (const [key, cell] of from.cells) made.cells.set(key, structuredClone(cell));
      for (const [key, formula] of from.names) made.names.set(key, formula);
      made.merges = structuredClone(from.merges);
      book.sheets.splice(book.sheets.indexOf(made), 1);
      book.sheets.splice(book.sheets.indexOf(from) + (inFront ? 0 : 1), 0, made);
      await host.tell('added', made);
    },
    tag: (sheet) => Promise.resolve(named(sheet).names.get(TAG_NAME) ?? null),
    setTag: (sheet, tag) => {
      if (tag === null) named(sheet).names.delete(TAG_NAME);
      else named(sheet).names.set(TAG_NAME, tag);
      return Promise.resolve();
    },
  });
}

export async function fileDesk(name: string, rows: Rows): Promise<Desk> {
  const open = async (bytes: Uint8Array): Promise<FileWorkbook> => {
    const workbook = must(await openWorkbookFile('sổ.xlsx', bytes));
    workbook.onWritten(() => undefined);
    return workbook;
  };
  let workbook = await open(await createWorkbookFile([{ name, cells: cellsOf(rows) }]));
  /** Another program saves the file with a change of its own. */
  const elsewhere = async (change: (pkg: Package) => void): Promise<void> => {
    const pkg = openPackage(must(await unpackSome('sổ.xlsx', must(await workbook.save()), () => () => false)))!;
    change(pkg);
    workbook = await open(await pack(pkg.parts));
  };
  const entryOf = (pkg: Package, sheet: string) => sheetEntries(pkg).find((one) => one.name === sheet)!;
  const tagOf = async (sheet: string): Promise<string | null> => {
    const grid = must(await workbook.read()).find((one) => one.sheet === sheet)!;
    return grid.tag && `="${grid.tag.role}|${grid.tag.key}"`;
  };
  return {
    // Two sessions of one page share its workbook.
    pane: () => workbook,
    type: (place, value) => Promise.resolve(workbook.type(place, { value })),
    rename: (from, to) =>
      elsewhere((pkg) => {
        const xml = textPart(pkg, pkg.workbookPath);
        pkg.parts.set(pkg.workbookPath, xml.replace(`name="${from}"`, `name="${to}"`));
      }),
    remove: (sheet) => elsewhere((pkg) => removeSheet(pkg, entryOf(pkg, sheet))),
    copy: async (sheet, to, inFront) => {
      const tag = await tagOf(sheet);
      await elsewhere((pkg) => {
        const from = entryOf(pkg, sheet);
        const made = addToPackage(pkg, to, from.index + (inFront ? 0 : 1));
        pkg.parts.set(made.path, textPart(pkg, from.path).replace(/<hyperlinks>[^]*<\/hyperlinks>/, ''));
        setSheetNames(pkg, entryOf(pkg, to).index, new Map([[TAG_NAME, tag && tag.slice(1)]]));
      });
    },
    tag: tagOf,
    setTag: (sheet, tag) =>
      elsewhere((pkg) => setSheetNames(pkg, entryOf(pkg, sheet).index, new Map([[TAG_NAME, tag && tag.slice(1)]]))),
  };
}
