/** The colours and names of the gap tiers, for the pane: what it shows is what the sheet shows. */
export {
  GAP_TIERS,
  PARENT_TIER,
  tierOf,
  tiersFor,
  type GapTier,
  type TierId,
  type TierThresholds,
} from '../../reporting/gaps/tiers';
export { percentIn, thresholdFault } from '../../reporting/settings/thresholds';
