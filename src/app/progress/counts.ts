/** Counting what units report, for the pane: light, because it counts again with every press on a filter. */
export { isUnclear, isUnclearRow } from '../../reporting/progress/report-line';
export { unitsTaking } from '../../reporting/progress/unit-progress';
