export { createWorkbookFile, type NewCell, type NewSheet } from './create';
export type { FileWorkbook } from './api';
