/** Our colour formulas read back, for the workbench: its spreadsheet is too slow with a formula in every cell. */
export { highlightTest, type HighlightTest } from '../../reporting/gaps/highlight-formula';
