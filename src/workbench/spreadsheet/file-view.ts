import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  type ISetRangeValuesMutationParams,
} from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { LocaleType, type IStyleData, type IWorksheetData } from '@univerjs/presets';
import type { FileWorkbook } from '../../workbook/file/api';
import type { SheetView, ViewCell, ViewHighlight } from '../../workbook/file/view';
import { drawCharts } from './charts';
import { editedCells } from './edited-cells';
import { ownColours, type OwnColours } from './own-colours';
import { cellChanges, cellKey, cellsByKey, sameFrame } from './redraw';
import { dropDownRules, formulaRules } from './rules';
import { cellShower, selectedIn, type Window } from './show-cell';
import { toCell, toWorksheet, type Mapping } from './snapshot';
import { change, typedIn } from './typed';
import { forgetEdits, undoRedoOf } from './undo';
import { layOver, showDecimalComma, type Univer } from './univer';

/** One sheet as it is drawn now. */
interface Drawn {
  readonly id: string;
  readonly view: SheetView;
  readonly cells: Map<string, ViewCell>;
  /** The add-in's colours; the conditional formats of others are Univer's. */
  readonly colours: OwnColours;
  readonly others: readonly ViewHighlight[];
}

/** An opened file on show: draws it, draws again what the add-in wrote, and hands the user's edits to it. */
export interface FileView {
  /** True while this view itself writes to Univer: such writes are neither refused nor taken for the user's. */
  readonly drawing: boolean;
  /** True when edits of the user can no longer be undone because the add-in has written over their sheet. */
  readonly forgotEdits: boolean;
  /** Why nothing can be typed into a sheet now: it is protected, or about to be drawn again. Null: it can. */
  locks(sheetId: string): 'protected' | 'drawing' | null;
  /** The number format of a cell, undefined for General. */
  formatAt(sheetId: string, row: number, column: number): string | undefined;
  /** Hands the cells that a mutation has changed to the file. */
  takeOver(edit: ISetRangeValuesMutationParams, recalculated: boolean): void;
  close(): void;
}

/**
 * Opens the file in Univer under an id of its own.
 */
export function fileView(started: Univer, unitId: string, file: FileWorkbook, window: Window): FileView {
  const { univerAPI } = started;
  let drawing = false;
  let forgotten = false;
  const drawn = new Map<string, Drawn>();
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  const sheetId = (name: string): string => {
    const id = ids.get(name) ?? `sheet-${ids.size}`;
    ids.set(name, id);
    names.set(id, name);
    return id;
  };
  /** Looks that Univer has not been told of yet. */
  let styles: Record<string, IStyleData> = {};
  const styleIds = new Map<string, string>();
  const idsOfLooks = new WeakMap<IStyleData, string>();
  const styleId = (look: IStyleData): string => {
    const id = idsOfLooks.get(look) ?? idOfLook(look);
    idsOfLooks.set(look, id);
    return id;
  };
  const idOfLook = (look: IStyleData): string => {
    const key = JSON.stringify(look);
    const known = styleIds.get(key);
    if (known !== undefined) return known;
    const id = `look-${styleIds.size}`;
    styleIds.set(key, id);
    // Univer owns what it is given; the look serves the next cell.
    styles[id] = structuredClone(look);
    return id;
  };
  const mapping: Mapping = { sheetId, styleId };
  const run = (mutation: { readonly id: string }, params: object): void =>
    void univerAPI.syncExecuteCommand(mutation.id, { unitId, ...params });
  const draw = (work: () => void): void => {
    drawing = true;
    try {
      work();
    } finally {
      drawing = false;
    }
  };
  const byId = (id: string): Drawn | undefined => drawn.get(names.get(id) ?? '');

  /** Gives the sheet its rules and remembers it as it is drawn now. */
  const addRules = (view: SheetView): void => {
    const subUnitId = sheetId(view.name);
    const cells = cellsByKey(view);
    const { colours, others } = ownColours(
      view.highlights,
      (row, column) => cells.get(cellKey({ row, column }))?.value ?? null,
    );
    drawn.set(view.name, { id: subUnitId, view, cells, colours, others });
    // Univer puts each new rule before the others.
    for (const rule of formulaRules(others, subUnitId).reverse()) run(AddConditionalRuleMutation, { subUnitId, rule });
    const lists = dropDownRules(view, subUnitId);
    if (lists.length > 0) run(AddDataValidationMutation, { subUnitId, rule: lists });
  };
  const removeRules = ({ id: subUnitId, view, others }: Drawn): void => {
    for (const { cfId } of formulaRules(others, subUnitId)) run(DeleteConditionalRuleMutation, { subUnitId, cfId });
    const lists = dropDownRules(view, subUnitId).map(({ uid }) => uid);
    if (lists.length > 0) run(RemoveDataValidationMutation, { subUnitId, ruleId: lists });
  };
  /** Sheets as Univer takes them, worked out before they are drawn. */
  const ready = new WeakMap<SheetView, IWorksheetData>();
  const worksheetOf = (view: SheetView): IWorksheetData => {
    const sheet = ready.get(view) ?? toWorksheet(view, mapping);
    ready.set(view, sheet);
    return sheet;
  };
  const insert = (view: SheetView, index: number): void => {
    shower.forget(view.name);
    const sheet = worksheetOf(view);
    ready.delete(view);
    run(InsertSheetMutation, { index, sheet, styles });
    styles = {};
    addRules(view);
  };
  const remove = (sheet: Drawn): void => {
    removeRules(sheet);
    run(RemoveSheetMutation, { subUnitId: sheet.id, subUnitName: sheet.view.name });
    drawn.delete(sheet.view.name);
  };
  /** Out: whether cells have changed, and not colours alone. */
  const update = (before: Drawn, view: SheetView): boolean => {
    const { gone, set } = cellChanges(before.cells, view.cells);
    const matrix = <T>(cells: readonly ViewCell[], value: (cell: ViewCell) => T) => {
      const rows: Record<number, Record<number, T>> = {};
      for (const cell of cells) (rows[cell.row] ??= {})[cell.column] = value(cell);
      return rows;
    };
    // First emptied, then set: Univer merges a new cell into the old one.
    if (gone.length > 0) run(SetRangeValuesMutation, { subUnitId: before.id, cellValue: matrix(gone, () => null) });
    const cellValue = matrix(set, (cell) => toCell(cell, mapping));
    workbook.addStyles(styles);
    styles = {};
    if (set.length > 0) run(SetRangeValuesMutation, { subUnitId: before.id, cellValue });
    removeRules(before);
    addRules(view);
    return gone.length > 0 || set.length > 0;
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
  styles = {};
  workbook.setNumfmtLocal('vi');
  // Else a double click on a tab begins a name that is then refused, and leaves the tab half-way.
  void workbook.getWorkbookPermission().setPoint(univerAPI.Enum.WorkbookPermissionPoint.RenameSheet, false);
  draw(() => sheets.forEach(addRules));

  /** Sheets that the add-in wrote and that are not drawn again yet: what is typed there would go into other rows. */
  const waiting = new Set<string>();
  let closed = false;
  let last: Promise<void> = Promise.resolve();
  const redraw = (written: readonly string[]): Promise<void> => {
    for (const name of written) waiting.add(name);
    return (last = last.catch(() => undefined).then(() => redrawn(written)));
  };
  /**
   * Draws the sheets again that the add-in wrote. They are worked out one by one, so that the page answers in between,
   * and drawn at once, since the formulas of one lean on others.
   */
  const redrawn = async (written: readonly string[]): Promise<void> => {
    for (const name of written) {
      const view = file.sheet(name);
      const before = drawn.get(name);
      if (view && !(before && sameFrame(before.view, view))) worksheetOf(view);
      await new Promise((resume) => setTimeout(resume));
      if (closed) return;
    }
    draw(() => drawAgain(written));
    for (const name of written) waiting.delete(name);
  };
  /** The sheet in front and its scrolling stay. */
  const drawAgain = (written: readonly string[]): void => {
    const order = file.sheetNames();
    const front = workbook.getActiveSheet();
    const frontId = front.getSheetId();
    const scrolled = front.getScrollState();
    const rewritten = new Set<string>();
    for (const name of written) {
      const view = file.sheet(name);
      const before = drawn.get(name);
      if (view && before && sameFrame(before.view, view)) {
        if (update(before, view)) rewritten.add(before.id);
      } else {
        rewritten.add(sheetId(name));
        if (before) remove(before);
        if (view) insert(view, order.indexOf(name));
      }
    }
    if (workbook.getSheetBySheetId(frontId) && workbook.getActiveSheet().getSheetId() !== frontId) {
      workbook.setActiveSheet(frontId);
      workbook.getActiveSheet().scrollToCell(scrolled.sheetViewStartRow, scrolled.sheetViewStartColumn);
    }
    if (rewritten.size > 0 && forgetEdits(undoRedoOf(started), unitId, rewritten)) forgotten = true;
    workbook.getActiveSheet().refreshCanvas();
  };

  const shower = cellShower({ workbook, window, drawn: (name) => drawn.get(name), run, draw });
  const lookAt = (unit: string, id: string, row: number, column: number): IStyleData | null =>
    unit === unitId ? (byId(id)?.colours.lookAt(row, column) ?? null) : null;
  const endings = [
    file.onWritten(redraw),
    file.onSelect(shower.show),
    file.onAskSelected(() => selectedIn(workbook)),
    showDecimalComma(started),
    layOver(started, lookAt),
    drawCharts(started, (unit, id) => (unit === unitId ? (byId(id)?.view.charts ?? []) : [])),
  ];
  return {
    get drawing() {
      return drawing;
    },
    get forgotEdits() {
      return forgotten;
    },
    locks(id) {
      const name = names.get(id) ?? '';
      if (waiting.has(name) || file.isBehind(name)) return 'drawing';
      return byId(id)?.view.protected ? 'protected' : null;
    },
    formatAt(id, row, column) {
      const cell = workbook.getWorkbook().getSheetBySheetId(id)?.getCellRaw(row, column);
      return (cell && workbook.getWorkbook().getStyles().getStyleByCell(cell)?.n?.pattern) || undefined;
    },
    takeOver(edit, recalculated) {
      const edited = edit.unitId === unitId ? byId(edit.subUnitId) : undefined;
      const worksheet = workbook.getWorkbook().getSheetBySheetId(edit.subUnitId);
      if (!edited || !worksheet || waiting.has(edited.view.name)) return;
      let recolour = false;
      for (const { row, column } of editedCells(edit)) {
        const at = { row, column };
        const cell = worksheet.getCellRaw(row, column);
        const before = edited.cells.get(cellKey(at));
        const typed = change(
          before,
          typedIn(cell, workbook.getWorkbook().getStyles().getStyleByCell(cell)),
          recalculated,
        );
        if (!typed) continue;
        edited.cells.set(cellKey(at), { format: 'General', ...before, ...at, formula: undefined, ...typed });
        recolour ||= edited.colours.leansOn(row, column);
        file.type({ sheet: edited.view.name, ...at }, typed);
      }
      // Univer draws the typed cell again, the colours reach over its row.
      if (recolour) workbook.getActiveSheet().refreshCanvas();
    },
    close() {
      closed = true;
      for (const end of endings) end();
      draw(() => univerAPI.disposeUnit(unitId));
    },
  };
}
