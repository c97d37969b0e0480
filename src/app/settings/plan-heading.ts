/**
 * The plan's heading as read and as the planner set it, for the pane: light, because a form asks while somebody types.
 */
export {
  attachedParts,
  headingWith,
  PLAN_ITEMS,
  planItemFault,
  type PlanItem,
  type PlanSettings,
} from '../../reporting/settings/plan-heading';
