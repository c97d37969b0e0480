import type { CellEdit } from '../../model/finding';
import type { SheetTag } from '../../model/grid';
import { done, failed, type Outcome } from '../../model/outcome';
import { keepsWidth, type HighlightRule, type Rewrite, type SheetSpec } from '../../model/sheet-spec';
import type { Change } from '../port';
import { rewriteIn1904, specIn1904 } from '../rewrite';
import { encodeTag, placeOfNew, sameTag, TAG_NAME } from '../tag';
import { removeCharts, writeCharts } from './writing/charts';
import { richTexts } from './reading/rich-texts';
import { draftOf, obstacleIn, printNames, withDraft, withWidthsOf } from './writing/draft';
import { withLooksOf } from './looks/kept-looks';
import { highlightFormats, withHighlights, withoutHighlights } from './writing/highlights';
import { moveControls, withMovedControls } from './writing/moved-controls';
import { moveDrawings } from './writing/moved-drawings';
import { withMovedAreas } from './writing/moved-areas';
import { moveNotes, withMovedRules } from './writing/moved-parts';
import { movePivotTables } from './writing/moved-pivots';
import { moveTables } from './writing/moved-tables';
import { bytesPart, sheetEntries, textPart, workbookPart, type Package, type SheetEntry } from './package/package';
import {
  addSheet,
  countsFrom1904,
  dropCalculationChain,
  isStructureLocked,
  recalculateOnOpen,
  removeSheet,
  setSheetNames,
  sheetTags,
  withStyles,
} from './package/structure';
import { looksIn, looksOf, openShell } from './package/shell';
import { Obstacle } from './writing/obstacle';
import { noteBroken } from './writing/broken';
import { breaksIn, withMoved, withOwnMoved } from '../cell-references';
import { movedBy, movesLines } from '../line-map';
import { loseReferences, moveReferences, movesSoFar } from './writing/references';
import { loseTables, sheetsOf } from './writing/table-references';
import { storeBytes, writeTo } from './writing/typed-cells';
import { attribute, childrenOf, isTrue, parseRoot, printRoot, type Root } from './package/xml';

/**
 * Makes one change to the package; gives the names of the sheets that are different now. A problem means that nothing
 * was changed.
 */
export function applyChange(pkg: Package, change: Change): Outcome<readonly string[]> {
  const before = new Map(pkg.parts);
  try {
    const outcome = make(pkg, change);
    if (!outcome.ok) restore(pkg, before);
    return outcome;
  } catch (error) {
    restore(pkg, before);
    if (error instanceof Obstacle) return { ok: false, problem: error.problem };
    return failed('unexpected', {}, error instanceof Error ? error.message : String(error));
  }
}

function restore(pkg: Package, parts: Package['parts']): void {
  pkg.parts.clear();
  for (const [path, part] of parts) pkg.parts.set(path, part);
}

function make(pkg: Package, change: Change): Outcome<readonly string[]> {
  switch (change.type) {
    case 'highlight':
      return setHighlights(pkg, change.sheet, change.rules);
    case 'clear-highlights':
      return setHighlights(pkg, change.sheet, []);
    case 'write-sheet':
      return countsFrom1904(pkg)
        ? writeSheet(pkg, specIn1904(change.spec), change.over && rewriteIn1904(change.over))
        : writeSheet(pkg, change.spec, change.over);
    case 'remove-sheet':
      return dropSheet(pkg, (_, tag) => sameTag(tag, change.tag));
    case 'remove-template':
      return dropSheet(pkg, ({ name }, tag) => tag === null && name === change.sheet);
    case 'tag-sheet':
      return tagSheet(pkg, change.sheet, change.tag);
    case 'edit-cells':
      return editCells(pkg, change.edits);
  }
}

const worksheet = (pkg: Package, name: string): SheetEntry | undefined =>
  sheetEntries(pkg).find((sheet) => sheet.isWorksheet && sheet.name === name);

/** The worksheet with that name, when it may be written to. */
function writable(pkg: Package, name: string): Outcome<SheetEntry> {
  const entry = worksheet(pkg, name);
  if (!entry) return failed('sheet-gone', { sheet: name });
  return isProtected(openShell(pkg, entry.path).root) ? failed('sheet-protected', { sheet: name }) : done(entry);
}

const isProtected = (sheet: Root): boolean =>
  childrenOf(sheet, 'sheetProtection').some((xml) => isTrue(attribute(xml, 'sheet')));

function setHighlights(pkg: Package, name: string, rules: readonly HighlightRule[]): Outcome<readonly string[]> {
  const entry = worksheet(pkg, name);
  if (!entry) return failed('sheet-gone', { sheet: name });
  const { root, store: storeShell } = openShell(pkg, entry.path);
  if (isProtected(root)) return failed('sheet-protected', { sheet: name });
  const before = printRoot(root);
  if (holdsHighlights(pkg, root, rules)) return done([]);
  const bare = withoutHighlights(root);
  if (storeShell(bare)) {
    const formats = highlightFormats(root);
    withStyles(pkg, (styles) => styles.dropHighlights(unusedFormats(pkg, formats)));
  }
  if (rules.length === 0) return done(printRoot(bare) === before ? [] : [name]);
  const coloured = withStyles(pkg, (styles) => withHighlights(bare, rules, styles));
  storeShell(coloured);
  return done(printRoot(coloured) === before ? [] : [name]);
}

/** True when the sheet has these highlights already, in these very looks. */
function holdsHighlights(pkg: Package, root: Root, rules: readonly HighlightRule[]): boolean {
  if (rules.length === 0 || highlightFormats(root).length === 0) return false;
  const path = workbookPart(pkg, 'styles');
  const styles = path && textPart(pkg, path);
  if (styles === null) return false;
  const coloured = withStyles(pkg, (book) => withHighlights(root, rules, book));
  if (textPart(pkg, path!) === styles && printRoot(coloured) === printRoot(root)) return true;
  pkg.parts.set(path!, styles);
  return false;
}

/** Those of the differential formats that no sheet, table or pivot table uses any more. */
function unusedFormats(pkg: Package, formats: readonly number[]): ReadonlySet<number> {
  const unused = new Set(formats);
  for (const path of pkg.parts.keys()) {
    if (unused.size === 0) break;
    if (!/\/(worksheets|tables|pivotTables|slicers|timelines)\/[^/]+\.xml$|\/styles\.xml$/i.test(path)) continue;
    for (const id of looksUsed(pkg, path) ?? unused) unused.delete(id);
  }
  return unused;
}

/** The differential formats that a part uses; null where nobody has looked: then all are taken to be in use. */
function looksUsed(pkg: Package, path: string): ReadonlySet<number> | null {
  const part = pkg.parts.get(path)!;
  if (typeof part === 'string') return looksOf(part);
  return part instanceof Uint8Array ? looksIn(bytesPart(pkg, path)) : (part.looks ?? null);
}

const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** What a unit typed as a formula, after the cells that it names have moved: on this sheet, and on those written before it. */
const typedFormulas = (pkg: Package, sheet: SheetEntry, over: Rewrite, unnamed: (formula: string) => string) => {
  const own = movedBy(over);
  const [movesOwn, moves] = [movesLines(over), movesSoFar(pkg)];
  return (before: string): string => {
    const elsewhere = moves.reduce((formula, { name, moved }) => withMoved(formula, name, moved), unnamed(before));
    const now = movesOwn ? withMoved(withOwnMoved(elsewhere, own), sheet.name, own) : elsewhere;
    if (breaksIn(now) > breaksIn(before)) noteBroken(pkg, sheet.path);
    return now;
  };
};

const withFormulas = (over: Rewrite, change: (formula: string) => string): Rewrite => {
  const { formulaTexts } = over.before;
  if (!formulaTexts) return over;
  const changed = new Map([...formulaTexts].map(([at, formula]) => [at, change(formula)]));
  return { ...over, before: { ...over.before, formulaTexts: changed } };
};

/** Excel refuses a file with any other name of a sheet. */
const isLegalName = (name: string): boolean => name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);

function writeSheet(pkg: Package, spec: SheetSpec, over?: Rewrite): Outcome<readonly string[]> {
  const obstacle = obstacleIn(spec) ?? (isLegalName(spec.name) ? null : `sheet name ${spec.name}`);
  if (obstacle !== null) return failed('unexpected', { sheet: spec.name }, obstacle);
  const tags = sheetTags(pkg);
  const entries = sheetEntries(pkg);
  let entry = entries.find((one) => one.isWorksheet && sameTag(tags.get(one.index) ?? null, spec.tag));
  const isNew = entry === undefined;
  if (!entry) {
    if (entries.some((one) => nameKey(one.name) === nameKey(spec.name)))
      return failed('name-taken', { sheet: spec.name });
    if (isStructureLocked(pkg)) return failed('workbook-protected');
    entry = addSheet(
      pkg,
      spec.name,
      placeOfNew(
        entries.map(({ index }) => tags.get(index) ?? null),
        spec.tag,
      ),
    );
  }
  const at = entry;
  const root = parseRoot(textPart(pkg, at.path));
  if (isProtected(root)) return failed('sheet-protected', { sheet: at.name });
  const workbook = textPart(pkg, pkg.workbookPath);
  const tabled = isNew ? null : moveTables(pkg, at, root, { spec, over });
  const bare = tabled?.root ?? root;
  const kept = isNew || !over ? undefined : withFormulas(over, typedFormulas(pkg, at, over, tabled!.unnamed));
  const written = withStyles(pkg, (styles) => {
    const plain = draftOf(spec, styles);
    const sized =
      spec.keepWidths && !isNew
        ? {
            ...plain,
            columns: withWidthsOf(root, plain.columns, (column) =>
              keepsWidth(spec, column) ? (kept ? (kept.columns[column] ?? null) : column) : null,
            ),
          }
        : plain;
    return storeBytes(
      pkg,
      at,
      kept
        ? withDraft(
            withMovedControls(withMovedAreas(withMovedRules(bare, kept), at.name, kept), kept),
            withLooksOf(root, sized, { spec, over: kept, rich: richTexts(pkg) }, styles),
          )
        : withDraft(bare, sized),
    );
  });
  if (kept) {
    moveNotes(pkg, at, kept);
    moveDrawings(pkg, at, kept);
    moveControls(pkg, at, kept);
    movePivotTables(pkg, at, kept);
  }
  const elsewhere = [...(tabled?.elsewhere ?? []), ...(kept ? moveReferences(pkg, at, kept) : [])];
  const drawn = writeCharts(pkg, at, spec);
  setSheetNames(
    pkg,
    at.index,
    new Map<string, string | null>([
      [TAG_NAME, spec.tag.role === 'template' ? null : encodeTag(spec.tag)],
      ...printNames(at.name, spec.print),
    ]),
  );
  if (!isNew && !written && !drawn && workbook === textPart(pkg, pkg.workbookPath)) return done([]);
  // Formulas of the planner may read a sheet of ours that is rewritten.
  if (!isNew) {
    recalculateOnOpen(pkg);
    dropCalculationChain(pkg);
  }
  return done([at.name, ...sheetsOf(pkg, elsewhere)]);
}

function tagSheet(pkg: Package, name: string, tag: SheetTag | null): Outcome<readonly string[]> {
  const entry = worksheet(pkg, name);
  if (!entry) return failed('sheet-gone', { sheet: name });
  const before = textPart(pkg, pkg.workbookPath);
  setSheetNames(pkg, entry.index, new Map([[TAG_NAME, tag && encodeTag(tag)]]));
  return done(before === textPart(pkg, pkg.workbookPath) ? [] : [name]);
}

function dropSheet(
  pkg: Package,
  isMeant: (entry: SheetEntry, tag: SheetTag | null) => boolean,
): Outcome<readonly string[]> {
  const tags = sheetTags(pkg);
  const entries = sheetEntries(pkg);
  const entry = entries.find((one) => one.isWorksheet && isMeant(one, tags.get(one.index) ?? null));
  if (!entry) return done([]);
  if (isStructureLocked(pkg)) return failed('workbook-protected');
  if (!entries.some((one) => one.visible && one !== entry))
    return failed('unexpected', { sheet: entry.name }, 'the only visible sheet');
  removeCharts(pkg, entry);
  const elsewhere = sheetsOf(pkg, [...loseTables(pkg, entry), ...loseReferences(pkg, entry)]);
  removeSheet(pkg, entry);
  dropCalculationChain(pkg);
  recalculateOnOpen(pkg);
  return done([entry.name, ...elsewhere]);
}

function editCells(pkg: Package, edits: readonly CellEdit[]): Outcome<readonly string[]> {
  const touched: string[] = [];
  for (const name of new Set(edits.map((edit) => edit.at.sheet))) {
    const found = writable(pkg, name);
    if (!found.ok) return found;
    const its = edits.filter((edit) => edit.at.sheet === name);
    const writes = its.map(({ at, value, format, font, formula }) => ({
      row: at.row,
      column: at.column,
      value,
      format,
      font,
      formula,
    }));
    const written = writeTo(pkg, found.value, writes);
    if (written === null) return failed('unexpected', { sheet: name }, 'header of a table');
    if (written) touched.push(name);
  }
  return done(touched);
}
