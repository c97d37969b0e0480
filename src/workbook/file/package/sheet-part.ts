import { parseRoot, prefixed, printRoot, type Piece, type Root } from './xml';

/** Children of a worksheet in the order that Excel insists on. Source: ECMA-376 part 1, 18.3.1.99 (CT_Worksheet). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Children of a workbook. Source: ECMA-376 part 1, 18.2.27 (CT_Workbook). */
const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Children of a style sheet. Source: ECMA-376 part 1, 18.8.39 (CT_Stylesheet). */
const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

const ORDERS = { worksheet: ORDER, workbook: WORKBOOK_ORDER, styles: STYLES_ORDER };

/**
 * The root with the children of that name replaced by `elements` (text made by this folder, without a prefix), put
 * where the schema wants them. No elements: the children are removed.
 */
export function withChildren(root: Root, kind: keyof typeof ORDERS, name: string, elements: readonly string[]): Root {
  const order = ORDERS[kind];
  const added: Piece[] = elements.map((xml) => ({ name, xml: prefixed(xml, root.prefix) }));
  const first = root.pieces.findIndex((piece) => piece.name === name);
  const rest = root.pieces.filter((piece) => piece.name !== name);
  const rank = order.indexOf(name);
  // Behind the last child that must come before: a root may hold children that are not in the list
  // (mc:AlternateContent).
  const before = rest.findLastIndex((piece) => order.includes(piece.name) && order.indexOf(piece.name) < rank);
  const at = first >= 0 ? first : before + 1;
  return { ...root, pieces: [...rest.slice(0, at), ...added, ...rest.slice(at)] };
}

/** The root with the first child of that name replaced by text that already carries the part's own prefix. */
export function withReplaced(root: Root, name: string, xml: string): Root {
  let replaced = false;
  const pieces = root.pieces.map((piece) =>
    piece.name === name && !replaced ? ((replaced = true), { name, xml }) : piece,
  );
  return { ...root, pieces };
}

/** The first child of that name, cut into its own children; null when there is none. */
export function childRoot(root: Root, name: string): Root | null {
  const piece = root.pieces.find((one) => one.name === name);
  return piece ? parseRoot(piece.xml) : null;
}

/** Appends an element (made by this folder) to the child of that name, which is made when it is not there. */
export function withAppended(root: Root, kind: keyof typeof ORDERS, name: string, element: string): Root {
  const child = childRoot(root, name);
  if (!child) return withChildren(root, kind, name, [`<${name}>${element}</${name}>`]);
  return withReplaced(
    root,
    name,
    printRoot({ ...child, pieces: [...child.pieces, { name: '', xml: prefixed(element, child.prefix) }] }),
  );
}
