import { usedPart, type CellPlace, type Grid } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import { pause, Stopped, stopIf } from '../../model/steps';
import type { Applied, ApplyOptions, Change, RowName, SelectedArea } from '../port';
import type { FileWorkbook, OpenOptions } from './api';
import { LEAVING_ROOM, UNWATCHED, watchedOpening, type Opening } from './opening';
import { applyChange } from './changes';
import { writeTo, type TypedCell } from './writing/typed-cells';
import { isOtherSince, isPlannedOver } from '../planned-over';
import { sameOr } from '../same-reading';
import { CELL_LIMIT, refusedForLength } from '../text-limit';
import { formatOf, valueOf, type SheetModel } from './reading/grids';
import { mostBytesOf, sheetEntries, sizesOf, type Package } from './package/package';
import { refusedForSize } from './package/zip';
import { packing } from './packing';
import { gridStore } from './reading/grid-store';
import { readSheets, type SheetsRead } from './reading/read';
import { heldSeal, sealedParts } from './seal';
import { formulaAt, sheetViewOf } from './reading/sheet-view';
import { showTyped } from './reading/show-typed';
import { dropSignatures, isSigned } from './package/signatures';
import { marksOn } from './reading/marks';
import { sheetModels } from './reading/sheet-models';
import { takeBroken } from './writing/broken';
import { forgetMoves } from './writing/references';
import { hasTables } from './writing/tables';
import type { SheetView } from './view';
import { pack } from './package/pack';

/**
 * A workbook over an opened package. The package is the truth: every change is made there, and what was changed is read
 * again from it. Only what the user types waits beside it until the next change or the next saving. Throws for broken sheets.
 */
export async function fileWorkbook(
  name: string,
  pkg: Package,
  {
    view = true,
    extension,
    seal: found = null,
    opening = UNWATCHED,
  }: OpenOptions & Pick<FileWorkbook, 'extension'> & { seal?: string | null; opening?: Opening },
): Promise<FileWorkbook> {
  const signed = isSigned(pkg);
  const store = gridStore(pkg, { keepsCells: view, isSealed: found !== null });
  const packer = view ? null : packing(pkg);
  const seal = view ? null : heldSeal(found, () => store.areOursPlain);
  let models: readonly SheetModel[] = [];
  let paths: readonly string[] = [];
  let whole: SheetsRead = { sheets: [], heights: [], defaultFont: undefined, themeColors: [], is1904: false };
  let unsaved = false;
  /** Sheets of ours that are written and not drawn again yet: a view shows other rows than the file has. */
  const behind = new Set<string>();
  /** Names of sheets that were written and are not read again yet: of a file that nobody looks at, few ever are. */
  const unread = new Set<string>();
  /** What was typed and is not in the package yet: by part, then by place. */
  const typedCells = new Map<string, Map<string, TypedCell>>();
  /** Parts of which typed cells are seen only when they are written there. */
  const unseen = new Set<string>();
  /** What the last reading gave. */
  let given: readonly Grid[] = [];
  const views = new WeakMap<SheetModel, SheetView>();
  const edited = new Set<() => void>();
  const written = new Set<(sheets: readonly string[]) => unknown>();
  const selected = new Set<(place: CellPlace, name?: RowName) => void>();
  const asked = new Set<() => SelectedArea | null>();
  let queue: Promise<unknown> = Promise.resolve();

  /** One after the other: a read while changes are being made would see half of them. */
  function inTurn<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const result = queue
      .then(work)
      .catch((error: unknown) =>
        error instanceof Stopped
          ? failed('stopped-before')
          : failed('unexpected', {}, error instanceof Error ? error.message : String(error)),
      );
    queue = result;
    return result;
  }

  /** Reads the unread sheets, and those that are new. */
  async function refresh(watch = UNWATCHED): Promise<void> {
    flush();
    const entries = sheetEntries(pkg).filter((entry) => entry.isWorksheet);
    const known = new Map(paths.map((path, at) => [path, models[at]!]));
    const stale = entries.filter((entry) => unread.has(entry.name) || !known.has(entry.path));
    if (stale.length > 0) whole = await readSheets(pkg, stale, watch);
    models = sheetModels(
      pkg,
      entries,
      (entry) => {
        const at = stale.indexOf(entry);
        return at < 0 ? known.get(entry.path)! : { sheet: whole.sheets[at]!, heights: whole.heights[at]! };
      },
      whole,
    );
    paths = entries.map((entry) => entry.path);
    unread.clear();
    // Typed while the sheets were being read.
    for (const [path, cells] of typedCells)
      for (const cell of cells.values()) if (paths.includes(path)) show(models[paths.indexOf(path)]!, cell);
  }

  /** Puts what was typed into the package. */
  function flush(): void {
    const entries = sheetEntries(pkg);
    for (const [path, cells] of typedCells) {
      const entry = entries.find((one) => one.path === path);
      if (entry) writeTo(pkg, entry, [...cells.values()]);
    }
    typedCells.clear();
  }

  function show(model: SheetModel, cell: TypedCell): void {
    showTyped(model.sheet, cell);
    views.delete(model);
  }

  /** Sheets as they are now: with what was typed, and with what was written. */
  async function readGrids(watch = UNWATCHED): Promise<readonly Grid[]> {
    if (unseen.size > 0) {
      flush();
      for (const path of unseen) store.written(path);
      unseen.clear();
    }
    given = sameOr(given, await store.read(watch));
    return given;
  }

  function wait(path: string, cell: TypedCell): void {
    const waiting = typedCells.get(path) ?? new Map<string, TypedCell>();
    const key = `${cell.row},${cell.column}`;
    const earlier = waiting.get(key);
    // The formula that stays may itself be waiting to be written.
    const keepFormula = cell.keepFormula === true && (earlier?.formula === undefined || earlier.keepFormula === true);
    waiting.set(key, { ...cell, keepFormula, format: cell.format ?? earlier?.format });
    typedCells.set(path, waiting);
    if (!store.typed(path, cell)) unseen.add(path);
  }

  /**
   * True when a sheet is gone, is there by now, or holds something else than when it was read: what was planned for it
   * would go over what somebody typed meanwhile.
   */
  async function isOther(changes: readonly Change[]): Promise<boolean> {
    const planned = changes.filter(isPlannedOver);
    if (planned.length === 0) return false;
    const now = await readGrids();
    return planned.some((change) => isOtherSince(change, now));
  }

  /** The sheets as a view shows them. A view listens, so that all is read by now. */
  function viewed(): readonly SheetModel[] {
    if (!view) throw new Error('Nobody was to look at this file: open it with its view.');
    if (unread.size > 0 && written.size === 0)
      throw new Error('Sheets were written and not read again: listen to onWritten, or read first.');
    return models;
  }

  function type(place: CellPlace, typed: Parameters<FileWorkbook['type']>[1]): void {
    const at = viewed().findIndex((model) => model.name === place.sheet);
    const model = models[at];
    if (!model) return;
    const { row, column } = place;
    const value = typed.value === '' ? null : typed.value;
    const isTooLong = typeof value === 'string' && value.length > CELL_LIMIT;
    // Refused: the view shows the cell as it was.
    const refuse = (): void => [...written].forEach((listener) => listener([place.sheet]));
    if (model.sheet.protection?.sheet === true || isTooLong) return refuse();
    if (behind.has(place.sheet)) return typed.formula === undefined ? refuse() : undefined;
    const oldFormula = formulaAt(model.sheet, row, column);
    const before = valueOf(model, row, column);
    const isSame =
      JSON.stringify(before) === JSON.stringify(value) &&
      (typed.format === undefined || typed.format === formatOf(model.sheet, row, column));
    const keepFormula = oldFormula !== null && typed.formula === oldFormula;
    if (isSame && (typed.formula ?? null) === oldFormula) return;
    const cell: TypedCell = { row, column, value, formula: typed.formula, keepFormula, format: typed.format };
    const path = paths[at]!;
    const entry = sheetEntries(pkg).find((one) => one.path === path)!;
    if (hasTables(pkg, entry)) {
      flush();
      if (writeTo(pkg, entry, [cell]) === null) return refuse();
      store.written(path);
    } else wait(path, cell);
    show(model, cell);
    unsaved = true;
    // A new result of the same formula is the spreadsheet's calculation, not the user's typing.
    if (!keepFormula) for (const listener of [...edited]) listener();
  }

  async function apply(changes: readonly Change[], { signal, onProgress }: ApplyOptions): Promise<Outcome<Applied>> {
    const refused = refusedForLength(changes);
    if (refused) return refused;
    if (await isOther(changes)) return failed('workbook-changed');
    forgetMoves(pkg);
    let touched: readonly string[] = [];
    let outcome: Outcome<Applied> = done({ applied: changes.length });
    for (const [at, change] of changes.entries()) {
      if (signal?.aborted) {
        outcome = failed('stopped', { done: at, total: changes.length });
        break;
      }
      flush();
      await packer?.before(change);
      const made = applyChange(pkg, change);
      if (!made.ok) {
        outcome = made;
        break;
      }
      touched = [...touched, ...made.value];
      // Colours change no cell.
      if (change.type !== 'highlight' && change.type !== 'clear-highlights')
        for (const { name: sheet, path } of sheetEntries(pkg)) if (made.value.includes(sheet)) store.written(path);
      if (change.type === 'write-sheet') made.value.forEach((sheet) => behind.add(sheet));
      await packer?.after(made.value);
      onProgress?.(at + 1, changes.length);
      // Lets the page draw, and the user press Cancel.
      await pause();
    }
    if (touched.length > 0) {
      unsaved = true;
      seal?.breakIt();
      for (const sheet of touched) unread.add(sheet);
      if (written.size > 0) await refresh(LEAVING_ROOM);
      for (const listener of [...written]) await listener([...new Set(touched)]);
    }
    behind.clear();
    const broken = takeBroken(pkg);
    return outcome.ok && broken ? done({ ...outcome.value, broken }) : outcome;
  }

  const listen = <T>(listeners: Set<T>, listener: T): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const viewOf = (model: SheetModel): SheetView => {
    const found = views.get(model) ?? sheetViewOf(model, whole);
    views.set(model, found);
    return found;
  };

  if (view) await refresh(opening);
  await readGrids(opening);
  return {
    name,
    extension,
    signed,
    marks: (sheet) => marksOn(pkg, sheet),
    ...(seal && { seal }),
    get unsaved() {
      return unsaved;
    },
    read: ({ signal } = {}) =>
      inTurn(async () => {
        stopIf(signal);
        const watch = signal ? watchedOpening({ signal }) : UNWATCHED;
        if (view && unread.size > 0) await refresh(watch);
        return done(await readGrids(watch));
      }),
    apply: (changes, options = {}) => inTurn(() => apply(changes, options)),
    select: (place, name) => {
      if (!sheetEntries(pkg).some(({ name: sheet, isWorksheet }) => isWorksheet && sheet === place.sheet))
        return Promise.resolve(failed('sheet-gone', { sheet: place.sheet }));
      for (const listener of [...selected]) listener(place, name);
      return Promise.resolve(done(undefined));
    },
    selected: () => {
      const area = [...asked].map((answer) => answer()).find((one) => one !== null);
      const entry = area && sheetEntries(pkg).find((one) => one.isWorksheet && one.name === area.sheet);
      const grid = entry && store.known(entry.path);
      const range = area && grid ? usedPart(grid, area.range) : null;
      return Promise.resolve(range ? done({ sheet: area!.sheet, range }) : failed('nothing-selected'));
    },
    onEdited: (listener) => listen(edited, listener),
    onWritten: (listener) => listen(written, listener),
    onSelect: (listener) => listen(selected, listener),
    onAskSelected: (answer) => listen(asked, answer),
    sheets: () => viewed().map(viewOf),
    sheetNames: () => viewed().map((model) => model.name),
    sheet: (sheet) => viewed().flatMap((one) => (one.name === sheet ? [viewOf(one)] : []))[0],
    isBehind: (sheet) => behind.has(sheet),
    type,
    save: () =>
      inTurn(async () => {
        flush();
        if (unsaved && signed) dropSignatures(pkg);
        // What is typed while the copy is being made is not in it.
        unsaved = false;
        try {
          await packer?.end();
          // Counting tens of megabytes through takes as long as writing them, and is hardly ever needed.
          const refused = refusedForSize(name, mostBytesOf(pkg)) && refusedForSize(name, sizesOf(pkg));
          unsaved ||= refused !== null;
          if (refused) return refused;
          const word = seal?.said() ?? null;
          return done(await pack(word === null ? pkg.parts : await sealedParts(pkg, word)));
        } catch (error) {
          unsaved = true;
          throw error;
        }
      }),
  };
}
