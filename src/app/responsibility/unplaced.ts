/** Whether all of a plan is on its sheets, for the pane and the command. */
export { isAllPlaced, type Unplaced } from '../../reporting/responsibility/unplaced';
