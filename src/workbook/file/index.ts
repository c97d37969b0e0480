export type { FileWorkbook } from './api';
export { createWorkbookFile, type NewCell, type NewSheet } from './create';
export { fileOfSpecs } from './from-specs';
export { pack as zipOf } from './package/pack';
export { openWorkbookFile } from './open';
export type { SheetView, ViewCell, ViewHighlight, ViewStyle } from './view';
export { LARGEST_FILE } from './package/zip';
