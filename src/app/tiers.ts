/** The colours and names of the gap tiers, for the pane: what it shows is what the sheet shows. */
export { GAP_TIERS, PARENT_TIER, tierOf, type GapTier, type TierId } from '../reporting/tiers';
