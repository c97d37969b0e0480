import type { TierId } from '../../app/gaps/tiers';

/** What the lost points are listed by. */
export const GAP_ORDERS = ['criterion', 'field', 'unit', 'part'] as const;
export type GapOrder = (typeof GAP_ORDERS)[number];

/**
 * What of the view is chosen and open; kept while other views are shown. Apart from what it counts with: the pane holds
 * it from its first paint.
 */
export interface GapsOpened {
  readonly by: GapOrder;
  /** Tiers that are shown; none chosen shows all. */
  readonly tiers: ReadonlySet<TierId>;
  /** Bars whose criteria are shown, by order and key. */
  readonly bars: ReadonlySet<string>;
  /** The criterion whose cell was selected last. */
  readonly current: string | null;
}
export const GAPS_CLOSED: GapsOpened = { by: 'criterion', tiers: new Set(), bars: new Set(), current: null };
