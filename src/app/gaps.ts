/** Lost points by field and by lead, for the pane. */
export { gapsByField, gapsByUnit, type GapFilter, type GapGroup, type UnitGap } from '../reporting/gap-groups';
export { exceedsBenchmark, planGap } from '../reporting/gaps';
export { memberFinder } from '../reporting/responsibilities';
