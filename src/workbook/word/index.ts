export { openPlanFile, type OpenedPlan } from './open';
export { readWordFile } from './read';
