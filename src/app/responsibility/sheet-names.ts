/** What may be a sheet's name, for the pane: light, because the pane asks while the planner types. */
export { nameFault, type NameFault } from '../../reporting/layout/sheet-names';
