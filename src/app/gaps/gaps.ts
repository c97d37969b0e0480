/** Lost points by field and by lead, for the pane. */
export { gapsByField, gapsByUnit, type GapFilter, type GapGroup, type UnitGap } from '../../reporting/gaps/gap-groups';
export { exceedsBenchmark, excessOf, planGap } from '../../reporting/gaps/gaps';
export { memberFinder } from '../../reporting/responsibility/responsibilities';
