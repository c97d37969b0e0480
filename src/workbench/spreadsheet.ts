import { UniverSheetsConditionalFormattingPreset, AddConditionalRuleMutation, DeleteConditionalRuleMutation } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import { InsertSheetMutation, RemoveSheetMutation, ScrollToRangeOperation, SetRangeValuesMutation, UniverSheetsCorePreset, type ISetRangeValuesMutationParams } from '@univerjs/preset-sheets-core';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import { AddDataValidationMutation, RemoveDataValidationMutation, UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import hyperLinkVi from '@univerjs/preset-sheets-hyper-link/locales/vi-VN';
import { CalculationMode } from '@univerjs/preset-sheets-core';
import { createUniver, IUndoRedoService, LocaleType, mergeLocales, type IStyleData } from '@univerjs/presets';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-hyper-link/lib/index.css';
import type { CellPlace } from '../model/grid';
import type { FileWorkbook } from '../workbook/file/api';
import type { SheetView, ViewCell } from '../workbook/file/view';
import { cellChanges, cellKey, cellsByKey, sameFrame } from './redraw';
import { refusalOf, type Refusal } from './refusals';
import { dropDownRules, formulaRules } from './rules';
import { toCell, toWorksheet, type Mapping } from './snapshot';
import { change, typedIn } from './typed';

/** The spreadsheet on the page: a view of one opened file. The file is the truth; what the user types goes to it at once. */
export interface Spreadsheet {
  /** Shows the file instead of the one before. */
  show(file: FileWorkbook): void;
  /** Takes over what is being typed in a cell, as Enter would. */
  finishTyping(): Promise<void>;
}

/** One sheet as it is drawn now. */
interface Drawn {
  readonly id: string;
  view: SheetView;
  cells: Map<string, ViewCell>;
}

/** Rows and columns kept in view around a cell that is shown: the last ones may be cut by the window's edge. */
const CONTEXT = { above: 2, below: 3, right: 1 } as const;

type Univer = ReturnType<typeof createUniver>;

/**
 * Starts Univer in the container. The one place that knows it.
 * @param onRefused called when the user asked for something that the file cannot follow yet
 */
export function startSpreadsheet(container: HTMLElement, onRefused: (refusal: Refusal) => void): Spreadsheet {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreVi, conditionalFormattingVi, dataValidationVi, hyperLinkVi) },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true, // the formula bar
        toolbar: false, // formats do not reach the file
        footer: { menus: false, addSheetButtonConfig: { show: false } },
        disableAutoFocus: true,
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        // The results stored in the file are shown until the user changes something.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
      UniverSheetsHyperLinkPreset(),
    ],
  });
  let view: FileView | undefined;
  let opened = 0;
  univerAPI.addEvent(univerAPI.Event.BeforeCommandExecute, (event) => {
    if (!view || view.drawing) return;
    const locked = event.id === SetRangeValuesMutation.id && event.options?.fromFormula !== true && view.locks((event.params as ISetRangeValuesMutationParams).subUnitId);
    const refusal = locked ? 'protected' : refusalOf(event.id);
    if (refusal === null) return;
    event.cancel = true;
    onRefused(refusal);
  });
  univerAPI.addEvent(univerAPI.Event.CommandExecuted, ({ id, params, options }) => {
    if (id === SetRangeValuesMutation.id && view && !view.drawing) view.takeOver(params as ISetRangeValuesMutationParams, options?.fromFormula === true);
  });
  return {
    show(file) {
      view?.close();
      view = fileView({ univer, univerAPI }, `file-${opened++}`, file);
    },
    async finishTyping() {
      const workbook = univerAPI.getActiveWorkbook();
      if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
    },
  };
}

/** An opened file on show: draws it, draws again what the add-in wrote, and hands the user's edits to it. */
interface FileView {
  /** True while this view itself writes to Univer: such writes are neither refused nor taken for the user's. */
  readonly drawing: boolean;
  /** True for a protected sheet: it is read, never changed. */
  locks(sheetId: string): boolean;
  takeOver(edit: ISetRangeValuesMutationParams, recalculated: boolean): void;
  close(): void;
}

function fileView({ univer, univerAPI }: Univer, unitId: string, file: FileWorkbook): FileView {
  let drawing = false;
  const drawn = new Map<string, Drawn>();
  const ids = new Map<string, string>();
  const sheetId = (name: string): string => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    ids.set(name, `sheet-${ids.size}`);
    return `sheet-${ids.size - 1}`;
  };
  let styles: Record<string, IStyleData> = {};
  const styleIds = new Map<string, string>();
  const styleId = (look: IStyleData): string => {
    const key = JSON.stringify(look);
    const known = styleIds.get(key);
    if (known !== undefined) return known;
    const id = `look-${styleIds.size}`;
    styleIds.set(key, id);
    styles[id] = look;
    return id;
  };
  const mapping: Mapping = { sheetId, styleId };
  const run = (mutation: { readonly id: string }, params: object): void => void univerAPI.syncExecuteCommand(mutation.id, { unitId, ...params });
  const draw = (work: () => void): void => {
    drawing = true;
    try {
      work();
    } finally {
      drawing = false;
    }
  };
  const remember = (view: SheetView): void => void drawn.set(view.name, { id: sheetId(view.name), view, cells: cellsByKey(view) });

  const addRules = (view: SheetView): void => {
    const subUnitId = sheetId(view.name);
    // Univer puts each new rule before the others.
    for (const rule of formulaRules(view, subUnitId).reverse()) run(AddConditionalRuleMutation, { subUnitId, rule });
    const lists = dropDownRules(view, subUnitId);
    if (lists.length > 0) run(AddDataValidationMutation, { subUnitId, rule: lists });
  };
  const removeRules = (view: SheetView): void => {
    const subUnitId = sheetId(view.name);
    for (const { cfId } of formulaRules(view, subUnitId)) run(DeleteConditionalRuleMutation, { subUnitId, cfId });
    const lists = dropDownRules(view, subUnitId).map(({ uid }) => uid);
    if (lists.length > 0) run(RemoveDataValidationMutation, { subUnitId, ruleId: lists });
  };
  const insert = (view: SheetView, index: number): void => {
    styles = {};
    const sheet = toWorksheet(view, mapping);
    run(InsertSheetMutation, { index, sheet, styles });
    addRules(view);
    remember(view);
  };
  const remove = ({ id, view }: Drawn): void => {
    removeRules(view);
    run(RemoveSheetMutation, { subUnitId: id, subUnitName: view.name });
    drawn.delete(view.name);
  };
  const update = (before: Drawn, view: SheetView): void => {
    const { gone, set } = cellChanges(before.cells, view.cells);
    const matrix = <T>(cells: readonly ViewCell[], value: (cell: ViewCell) => T) => {
      const rows: Record<number, Record<number, T>> = {};
      for (const cell of cells) (rows[cell.row] ??= {})[cell.column] = value(cell);
      return rows;
    };
    // First emptied, then set: Univer merges a new cell into the old one.
    if (gone.length > 0) run(SetRangeValuesMutation, { subUnitId: before.id, cellValue: matrix(gone, () => null) });
    styles = {};
    const cellValue = matrix(set, (cell) => toCell(cell, mapping));
    workbook.addStyles(styles);
    if (set.length > 0) run(SetRangeValuesMutation, { subUnitId: before.id, cellValue });
    removeRules(before.view);
    addRules(view);
    remember(view);
  };

  const sheets = file.sheets();
  const worksheets = sheets.map((view) => toWorksheet(view, mapping));
  const workbook = univerAPI.createWorkbook({
    id: unitId,
    name: file.name,
    locale: LocaleType.VI_VN,
    styles,
    sheetOrder: worksheets.map(({ id }) => id),
    sheets: Object.fromEntries(worksheets.map((worksheet) => [worksheet.id, worksheet])),
  });
  workbook.setNumfmtLocal('vi');
  draw(() => sheets.forEach((view) => (addRules(view), remember(view))));

  /** Draws the sheets again that the add-in wrote; the sheet in front and its scrolling stay. */
  const redraw = (names: readonly string[]): void =>
    draw(() => {
      const now = file.sheets();
      const front = workbook.getActiveSheet();
      const frontId = front.getSheetId();
      const scrolled = front.getScrollState();
      for (const name of names) {
        const index = now.findIndex((view) => view.name === name);
        const view = now[index];
        const before = drawn.get(name);
        if (view && before && sameFrame(before.view, view)) update(before, view);
        else {
          if (before) remove(before);
          if (view) insert(view, index);
        }
      }
      if (workbook.getSheetBySheetId(frontId) && workbook.getActiveSheet().getSheetId() !== frontId) {
        workbook.setActiveSheet(frontId);
        workbook.getActiveSheet().scrollToCell(scrolled.sheetViewStartRow, scrolled.sheetViewStartColumn);
      }
      // Undoing an older edit over what was just written would put it into the wrong row.
      univer.__getInjector().get(IUndoRedoService).clearUndoRedo(unitId);
    });

  const select = ({ sheet, row, column }: CellPlace): void => {
    const target = drawn.get(sheet);
    const worksheet = target && workbook.getSheetBySheetId(target.id);
    if (!worksheet) return;
    const focused = document.activeElement;
    workbook.setActiveSheet(worksheet);
    worksheet.getRange(row, column).activate();
    const { above, below, right } = CONTEXT;
    run(ScrollToRangeOperation, { range: { startRow: Math.max(0, row - above), endRow: row + below, startColumn: column, endColumn: column + right } });
    if (focused instanceof HTMLElement && document.activeElement !== focused) focused.focus();
  };

  const endings = [file.onWritten(redraw), file.onSelect(select)];
  return {
    get drawing() {
      return drawing;
    },
    locks: (id) => [...drawn.values()].some((sheet) => sheet.id === id && sheet.view.protected),
    takeOver({ unitId: unit, subUnitId, cellValue }, recalculated) {
      const edited = unit === unitId ? [...drawn.values()].find(({ id }) => id === subUnitId) : undefined;
      const worksheet = workbook.getWorkbook().getSheetBySheetId(subUnitId);
      if (!edited || !worksheet || !cellValue) return;
      for (const [rowKey, row] of Object.entries(cellValue))
        for (const columnKey of Object.keys(row ?? {})) {
          const place = { row: Number(rowKey), column: Number(columnKey) };
          const cell = worksheet.getCellRaw(place.row, place.column);
          const before = edited.cells.get(cellKey(place));
          const typed = change(before, typedIn(cell, workbook.getWorkbook().getStyles().getStyleByCell(cell)), recalculated);
          if (!typed) continue;
          edited.cells.set(cellKey(place), { format: 'General', ...before, ...place, formula: undefined, ...typed });
          file.type({ sheet: edited.view.name, ...place }, typed);
        }
    },
    close() {
      for (const end of endings) end();
      draw(() => univerAPI.disposeUnit(unitId));
    },
  };
}
