import type { SheetTag } from '../../../model/grid';
import { decodeTag, TAG_NAME } from '../../tag';
import {
  addWorkbookPart,
  CONTENT_TYPES,
  findPart,
  namespacesOf,
  ourNames,
  readDefinedName,
  relationshipsOf,
  removeWorkbookPart,
  sheetEntries,
  textPart,
  workbookPart,
  workbookRoot,
  type Package,
  type SheetEntry,
} from './package';
import { childRoot, withAppended, withChildren, withReplaced } from './sheet-part';
import { EMPTY_STYLES, openStyleBook, type StyleBook } from '../looks/style-book';
import {
  attribute,
  childrenOf,
  escapeAttribute,
  escapeText,
  isTrue,
  prefixed,
  printRoot,
  withAttribute,
  type Piece,
  type Root,
} from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const setWorkbook = (pkg: Package, root: Root): void => void pkg.parts.set(pkg.workbookPath, printRoot(root));

/** The tags of our sheets, by the sheet's index. */
export function sheetTags(pkg: Package): ReadonlyMap<number, SheetTag> {
  const tags = new Map<number, SheetTag>();
  for (const { name, sheet, formula } of ourNames(pkg)) {
    const tag = sheet === null || name.toLowerCase() !== TAG_NAME.toLowerCase() ? null : decodeTag(formula);
    if (tag) tags.set(sheet!, tag);
  }
  return tags;
}

/** True when sheets cannot be added or removed. */
export function isStructureLocked(pkg: Package): boolean {
  const protection = childrenOf(workbookRoot(pkg), 'workbookProtection')[0];
  return protection !== undefined && isTrue(attribute(protection, 'lockStructure'));
}

/** True when the workbook counts its days from 1904. */
export function countsFrom1904(pkg: Package): boolean {
  const properties = childrenOf(workbookRoot(pkg), 'workbookPr')[0];
  return properties !== undefined && isTrue(attribute(properties, 'date1904'));
}

/** A name of one sheet alone. */
const isOfSheet = ({ name, xml }: Piece): boolean =>
  name === 'definedName' && xml.slice(0, xml.indexOf('>')).includes('localSheetId');

/** Names that no list of names shows. */
const HIDDEN = /^_Phuluc/;

/**
 * Sets defined names of the sheet, or of the workbook where that is null; a formula of null removes one. All others
 * stay.
 */
export function setSheetNames(pkg: Package, sheet: number | null, names: ReadonlyMap<string, string | null>): void {
  const root = workbookRoot(pkg);
  const list = childRoot(root, 'definedNames');
  const wanted = new Map([...names].map(([name, formula]) => [name.toLowerCase(), { name, formula }]));
  const element = (name: string, formula: string): string => {
    const hidden = HIDDEN.test(name) ? ' hidden="1"' : '';
    const where = sheet === null ? '' : ` localSheetId="${sheet}"`;
    return `<definedName name="${escapeAttribute(name)}"${where}${hidden}>${escapeText(formula)}</definedName>`;
  };
  const kept = (list?.pieces ?? []).flatMap((piece) => {
    if (piece.name !== 'definedName' || isOfSheet(piece) !== (sheet !== null)) return [piece];
    const name = readDefinedName(piece.xml);
    const change = name.sheet === sheet ? wanted.get(name.name.toLowerCase()) : undefined;
    if (!change) return [piece];
    wanted.delete(name.name.toLowerCase());
    if (change.formula === null) return [];
    return [
      name.formula === change.formula
        ? piece
        : { name: 'definedName', xml: prefixed(element(change.name, change.formula), root.prefix) },
    ];
  });
  const missing = [...wanted.values()].flatMap(({ name, formula }) =>
    formula === null ? [] : [element(name, formula)],
  );
  const added = missing.map((xml) => ({ name: 'definedName', xml: prefixed(xml, root.prefix) }));
  const all = [...kept, ...added];
  if (!all.some((piece) => piece.name === 'definedName'))
    setWorkbook(pkg, withChildren(root, 'workbook', 'definedNames', []));
  else if (list) setWorkbook(pkg, withReplaced(root, 'definedNames', printRoot({ ...list, pieces: all })));
  else {
    const place = withChildren(root, 'workbook', 'definedNames', ['<definedNames></definedNames>']);
    setWorkbook(
      pkg,
      withReplaced(place, 'definedNames', printRoot({ ...childRoot(place, 'definedNames')!, pieces: all })),
    );
  }
}

/** Adds an empty worksheet at the end, or at that position among the sheets. */
export function addSheet(pkg: Package, name: string, at = sheetEntries(pkg).length): SheetEntry {
  const { main, office } = namespacesOf(workbookRoot(pkg));
  const folder = pkg.workbookPath.slice(0, pkg.workbookPath.lastIndexOf('/') + 1);
  let number = 1;
  while (findPart(pkg, `${folder}worksheets/sheet${number}.xml`) !== null) number += 1;
  const path = `${folder}worksheets/sheet${number}.xml`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}" xmlns:r="${office}"><sheetData/></worksheet>`;
  const relation = addWorkbookPart(pkg, path, xml, { kind: 'worksheet', contentType: `${TYPE}.worksheet+xml` });
  const root = workbookRoot(pkg);
  const sheetId = Math.max(0, ...sheetEntries(pkg).map((sheet) => Number(sheet.id))) + 1;
  // The prefix is declared here, because the workbook's root may name this namespace otherwise or not at all.
  const prefix = namespacesOf(root).officePrefix;
  const own = prefix === '' ? ` xmlns:r="${office}"` : '';
  const sheet = `<sheet${own} name="${escapeAttribute(name)}" sheetId="${sheetId}" ${prefix || 'r'}:id="${relation}"/>`;
  setWorkbook(pkg, withSheetAt(withAppended(root, 'workbook', 'sheets', sheet), at));
  return sheetEntries(pkg)[at]!;
}

/** The workbook with its last sheet at another position: names of sheets and the tab in front count positions. */
function withSheetAt(root: Root, at: number): Root {
  const sheets = childRoot(root, 'sheets')!;
  const places = [...sheets.pieces.keys()].filter(
    (piece) => sheets.pieces[piece]!.xml.startsWith('<') && !sheets.pieces[piece]!.xml.startsWith('<!'),
  );
  if (at >= places.length - 1) return root;
  const added = sheets.pieces[places.at(-1)!]!;
  const others = sheets.pieces.toSpliced(places.at(-1)!, 1);
  const moved = withReplaced(root, 'sheets', printRoot({ ...sheets, pieces: others.toSpliced(places[at]!, 0, added) }));
  const shifted =
    (list: string, names: Readonly<Record<string, number>>) =>
    (from: Root): Root => {
      const child = childRoot(from, list);
      if (!child) return from;
      const pieces = child.pieces.map((piece) =>
        piece.name === ''
          ? piece
          : {
              ...piece,
              xml: Object.entries(names).reduce((xml, [name, absent]) => behind(xml, name, absent, at), piece.xml),
            },
      );
      return withReplaced(from, list, printRoot({ ...child, pieces }));
    };
  return shifted('bookViews', { activeTab: 0, firstSheet: 0 })(shifted('definedNames', { localSheetId: -1 })(moved));
}

/**
 * The element with its count of a position raised when the position lies at or behind `at`; `absent` is what a missing
 * one means.
 */
function behind(xml: string, name: string, absent: number, at: number): string {
  const position = Number(attribute(xml, name) ?? absent);
  return position >= at ? withAttribute(xml, name, String(position + 1)) : xml;
}

/** Removes a worksheet and its own names; the names of the sheets behind it are numbered anew. */
export function removeSheet(pkg: Package, entry: SheetEntry): void {
  let root = workbookRoot(pkg);
  const sheets = childRoot(root, 'sheets')!;
  let index = -1;
  const others = sheets.pieces.filter((piece) => piece.name !== 'sheet' || ++index !== entry.index);
  root = withReplaced(root, 'sheets', printRoot({ ...sheets, pieces: others }));
  const names = childRoot(root, 'definedNames');
  if (names) {
    const kept = names.pieces.flatMap((piece) => {
      const sheet = isOfSheet(piece) ? readDefinedName(piece.xml).sheet : null;
      if (sheet === null || sheet < entry.index) return [piece];
      return sheet === entry.index
        ? []
        : [{ ...piece, xml: withAttribute(piece.xml, 'localSheetId', String(sheet - 1)) }];
    });
    const isEmpty = !kept.some((piece) => piece.name === 'definedName');
    root = isEmpty
      ? withChildren(root, 'workbook', 'definedNames', [])
      : withReplaced(root, 'definedNames', printRoot({ ...names, pieces: kept }));
  }
  setWorkbook(pkg, withTabsBefore(root, entry.index));
  removeWorkbookPart(pkg, entry.path);
}

/** The tab that comes to the front stays the same one, or the one before it when it is gone. */
function withTabsBefore(root: Root, removed: number): Root {
  const views = childRoot(root, 'bookViews');
  if (!views) return root;
  const pieces = views.pieces.map((piece) => {
    if (piece.name !== 'workbookView') return piece;
    let xml = piece.xml;
    for (const name of ['activeTab', 'firstSheet']) {
      const tab = Number(attribute(xml, name) ?? 0);
      if (tab > 0 && tab >= removed) xml = withAttribute(xml, name, String(tab - 1));
    }
    return { ...piece, xml };
  });
  return withReplaced(root, 'bookViews', printRoot({ ...views, pieces }));
}

/** True when the file asks whoever opens it to calculate all its formulas. */
export const asksToCalculate = (pkg: Package): boolean =>
  childrenOf(workbookRoot(pkg), 'calcPr').some((xml) => isTrue(attribute(xml, 'fullCalcOnLoad')));

/**
 * True when a program that wrote formulas asks so, as one does that calculated none of them. What we ask for is spelt as a
 * word: whatever we write into such a file, its formulas were still never calculated. Earlier versions of ours did not,
 * but they left the rest as the program had written it that calculated.
 */
export const asksUncalculated = (pkg: Package): boolean =>
  childrenOf(workbookRoot(pkg), 'calcPr').some((xml) => {
    const asked = attribute(xml, 'fullCalcOnLoad');
    return isTrue(asked) && asked !== OURS && !isOfCalculatingProgram(xml);
  });
const OURS = 'true';

/**
 * Excel since 2010 and WPS number their calculation from 14xxxx on, LibreOffice writes how it repeats circles: they store
 * the result of every formula. Libraries that write 0 for all call themselves Excel 2007 (124519), or 999999, or nothing.
 */
function isOfCalculatingProgram(calcPr: string): boolean {
  const id = Number(attribute(calcPr, 'calcId'));
  return (id >= 140_000 && id < 900_000) || attribute(calcPr, 'iterateDelta') !== null;
}

/** Excel shall calculate anew when it opens the file: values that formulas read were changed. */
export function recalculateOnOpen(pkg: Package): void {
  const root = workbookRoot(pkg);
  if (asksToCalculate(pkg)) return;
  const element = childrenOf(root, 'calcPr')[0];
  if (element === undefined)
    setWorkbook(pkg, withChildren(root, 'workbook', 'calcPr', [`<calcPr fullCalcOnLoad="${OURS}"/>`]));
  else setWorkbook(pkg, withReplaced(root, 'calcPr', withAttribute(element, 'fullCalcOnLoad', OURS)));
}

/**
 * Drops the list of formula cells after one was removed: Excel reports a list that names other cells as damage, and
 * makes a new one itself.
 */
export function dropCalculationChain(pkg: Package): void {
  const path = relationshipsOf(pkg, pkg.workbookPath).find((one) => one.type.endsWith('/calcChain'))?.target;
  if (path !== undefined) removeWorkbookPart(pkg, path);
}

/** Runs `edit` on the style part, which is made when the workbook has none. */
export function withStyles<T>(pkg: Package, edit: (styles: StyleBook) => T): T {
  let path = workbookPart(pkg, 'styles');
  if (path === null) {
    path = `${pkg.workbookPath.slice(0, pkg.workbookPath.lastIndexOf('/') + 1)}styles.xml`;
    addWorkbookPart(pkg, path, EMPTY_STYLES(namespacesOf(workbookRoot(pkg)).main), {
      kind: 'styles',
      contentType: `${TYPE}.styles+xml`,
    });
  }
  const before = textPart(pkg, path);
  const known = books.get(pkg);
  const styles = known?.text === before ? known.styles : openStyleBook(before);
  // What breaks off leaves entries behind that the part does not have.
  books.delete(pkg);
  const result = edit(styles);
  const text = styles.print();
  pkg.parts.set(path, text);
  books.set(pkg, { text, styles });
  return result;
}

/** The style part as it was opened last: twenty sheets in a row are written with the same looks. */
const books = new WeakMap<Package, { readonly text: string; readonly styles: StyleBook }>();

/** A workbook without sheets, to which `addSheet` adds. */
export function emptyPackage(): Package {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const contentTypes = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
  ];
  const toWorkbook = `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`;
  const parts: Package['parts'] = new Map([
    [CONTENT_TYPES, `${head}<Types xmlns="${types}">${contentTypes.join('')}</Types>`],
    ['_rels/.rels', `${head}<Relationships xmlns="${relations}">${toWorkbook}</Relationships>`],
    [
      'xl/workbook.xml',
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', `${head}<Relationships xmlns="${relations}"></Relationships>`],
  ]);
  return { parts, workbookPath: 'xl/workbook.xml' };
}
