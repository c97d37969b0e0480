import type { CellPlace } from '../../model/grid';

/** What on the settings sheet needs somebody's look. Whatever it is, the line stays there as it was written. */
export type SettingFault =
  | 'tiers' // {found}: no thresholds; the usual ones hold
  | 'plan-date' // {found}: no day; the plan's own heading holds
  | 'group-missing' // no group is written
  | 'group-gone' // {group}: the plan names no such group
  | 'units-missing' // {group}: nobody is written
  | 'row-gone' // {group, row}: no row of that group is so called
  | 'row-unclear' // {group, row}: several rows of that group may be meant
  | 'said-twice' // {group}: a line above holds already
  | 'overruled' // {group}: the unit list names its members
  | 'reading-unclear' // {found}: no choice on how a table is read
  | 'unit-unknown'; // {group, unit}: it counts, but nobody else calls a unit so

export interface SettingNote {
  readonly at: CellPlace;
  readonly what: SettingFault;
  readonly args: Readonly<Record<string, string>>;
}
