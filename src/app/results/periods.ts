/** Periods of a year by name, for who reads a call or offers a choice: light. */
export { PERIOD_IDS, type PeriodId } from '../../reporting/results/periods';
