import {
  AFTER_CELL_EDIT,
  ISheetClipboardService,
  PasteCommand,
  SetRangeValuesCommand,
  SheetInterceptorService,
  SheetPasteShortKeyCommand,
  type ISheetPasteByShortKeyParams,
} from '@univerjs/preset-sheets-core';
import { CellValueType, isTextFormat, type ICellData } from '@univerjs/presets';
import { entered } from './entered';
import { pastedCells, type PastedCells } from './pasted';
import { isHashes } from './true-values';
import type { Univer } from './univer';

/** How the spreadsheet marks copies of its own cells, which it pastes itself: with their formulas. */
const OWN_COPY = /data-copy-id="([^"\s]+)"/;
/** More rows than a plan of all indices has; a whole document would make the page stand still. */
const MOST_CELLS = 500_000;

/**
 * Decides what typed and pasted text becomes (see entered.ts), before Univer reads it in its own way.
 */
export function takeEntries(
  { univer, univerAPI }: Univer,
  {
    onUnreadable,
    onHashes,
  }: {
    /** The browser does not let the page read the clipboard. */
    readonly onUnreadable: () => void;
    /** So many pasted cells show ### and tell no value. */
    readonly onHashes: (cells: number) => void;
  },
): void {
  const injector = univer.__getInjector();
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 100,
    handler: (cell, { worksheet, row, col }, next) => {
      if (!cell || cell.f || cell.p || typeof cell.v !== 'string') return next(cell);
      const before = worksheet.getCellRaw(row, col);
      const format = worksheet.getComposedCellStyle(row, col).n?.pattern;
      if (isTextFormat(format) || format?.includes('%')) return next(cell);
      return next({ ...cell, ...content(cell.v, before?.t === CellValueType.NUMBER) });
    },
  });

  const clipboard = injector.get(ISheetClipboardService);
  const isOwn = (html: string): boolean => {
    const id = OWN_COPY.exec(html)?.[1];
    return id !== undefined && clipboard.copyContentCache().get(id) !== undefined;
  };
  let ownPaste = false;
  const put = (cells: PastedCells): void => {
    const worksheet = univerAPI.getActiveWorkbook()?.getActiveSheet();
    const selected = worksheet?.getSelection()?.getActiveRange()?.getRange();
    const width = Math.max(0, ...cells.map((row) => row.length));
    if (!worksheet || !selected || width === 0 || width * cells.length > MOST_CELLS) return;
    const { startRow, startColumn } = selected;
    const single = cells.length === 1 && width === 1;
    const [endRow, endColumn] = single
      ? [selected.endRow, selected.endColumn]
      : [startRow + cells.length - 1, startColumn + width - 1];
    if (endRow >= worksheet.getMaxRows()) worksheet.setRowCount(endRow + 1);
    if (endColumn >= worksheet.getMaxColumns()) worksheet.setColumnCount(endColumn + 1);
    const value: Record<number, Record<number, ICellData>> = {};
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++) {
        const text = (single ? cells[0]![0] : cells[row - startRow]![column - startColumn]) ?? '';
        const before = worksheet.getSheet().getCellRaw(row, column);
        const isText = isTextFormat(worksheet.getSheet().getComposedCellStyle(row, column).n?.pattern);
        (value[row] ??= {})[column] = {
          f: null,
          si: null,
          p: null,
          ...(isText
            ? { v: String(text), t: CellValueType.STRING }
            : content(text, before?.t === CellValueType.NUMBER)),
        };
      }
    univerAPI.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: worksheet.getSheet().getUnitId(),
      subUnitId: worksheet.getSheetId(),
      value,
    });
    const hashes = cells.flat().filter((cell) => typeof cell === 'string' && isHashes(cell)).length;
    if (hashes > 0) onHashes(hashes);
  };
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (event.id === SheetPasteShortKeyCommand.id) {
      const { htmlContent = '', textContent = '' } = event.params as ISheetPasteByShortKeyParams;
      if (isOwn(htmlContent)) return;
      event.cancel = true;
      put(pastedCells(htmlContent, textContent));
    }
    // From the menu: the page itself must ask for the clipboard.
    if (event.id === PasteCommand.id && !ownPaste && !univerAPI.getActiveWorkbook()?.isCellEditing()) {
      event.cancel = true;
      void read().then(async ({ html, text }) => {
        if (!isOwn(html)) return put(pastedCells(html, text));
        ownPaste = true;
        await univerAPI
          .executeCommand(PasteCommand.id, event.params as object | undefined)
          .finally(() => (ownPaste = false));
      }, onUnreadable);
    }
  });
}

async function read(): Promise<{ readonly html: string; readonly text: string }> {
  const [item] = await navigator.clipboard.read();
  const part = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
  return { html: await part('text/html'), text: await part('text/plain') };
}

function content(pasted: string | number, overNumber: boolean): ICellData {
  const value = typeof pasted === 'number' ? pasted : entered(pasted, overNumber);
  return typeof value === 'number'
    ? { v: value, t: CellValueType.NUMBER }
    : { v: value, t: isPlainWords(value) ? CellValueType.STRING : CellValueType.FORCE_STRING };
}

/**
 * Nothing that Univer could take for a number, a day, a truth or a formula: it stays text by itself. Text that is forced
 * to be text shows an apostrophe before it in the formula bar, which nobody typed.
 */
const isPlainWords = (text: string): boolean =>
  !/\d/.test(text) && !/^[\s=+\-@'%]/.test(text) && !/^(?:true|false)$/i.test(text.trim());
