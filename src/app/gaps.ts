/** Lost points by field and by lead, for the pane. */
export { gapsByField, gapsByUnit, type GapFilter, type GapGroup, type UnitGap } from '../reporting/gap-groups';
