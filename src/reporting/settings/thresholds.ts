import { readSettingsSheet, SETTINGS, type SettingsSheet } from './blocks';
import type { Grid } from '../../model/grid';
import { itemIn, withItems } from './items';
import type { SettingNote } from './setting-note';
import { USUAL_THRESHOLDS, type TierThresholds } from '../gaps/tiers';

/** The block 'TÔ MÀU' of the settings sheet: where the two middle colours of lost points end. */
const COLOURS = 'TÔ MÀU';
const ITEMS = { low: 'Mốc thấp (%)', high: 'Mốc cao (%)' } as const;

/**
 * What is wrong with two thresholds: not whole numbers from 1 to 99, or the first is not the smaller; null when they
 * can be used.
 */
export type ThresholdFault = 'not-percent' | 'not-rising';
export function thresholdFault({ low, high }: TierThresholds): ThresholdFault | null {
  if (![low, high].every((one) => Number.isInteger(one) && one >= 1 && one <= 99)) return 'not-percent';
  return low < high ? null : 'not-rising';
}

/** '60', '60%' → 60; NaN for anything else. */
export const percentIn = (text: string): number =>
  /^\d{1,3}\s*%?$/.test(text.trim()) ? Number.parseInt(text, 10) : Number.NaN;

/**
 * The thresholds of the workbook. Where the sheet says something that cannot be used, the usual ones hold and a note
 * says so.
 */
export function readThresholds(grid: Grid | null): {
  readonly thresholds: TierThresholds;
  readonly notes: readonly SettingNote[];
} {
  const sheet = readSettingsSheet(grid);
  const [low, high] = [itemIn(sheet, COLOURS, ITEMS.low), itemIn(sheet, COLOURS, ITEMS.high)];
  const written = {
    low: low ? percentOf(low.value) : USUAL_THRESHOLDS.low,
    high: high ? percentOf(high.value) : USUAL_THRESHOLDS.high,
  };
  if (thresholdFault(written) === null) return { thresholds: written, notes: [] };
  const at = { sheet: grid?.sheet ?? SETTINGS.name, row: (low ?? high)!.row, column: 0 };
  const found = [low, high].flatMap((one) => (one ? [one.value] : [])).join('; ');
  return { thresholds: USUAL_THRESHOLDS, notes: [{ at, what: 'tiers', args: { found } }] };
}

/** A cell that Excel shows as 60 % holds 0,6. */
const percentOf = (text: string): number =>
  /^0,\d{1,2}$/.test(text) ? Math.round(Number(text.replace(',', '.')) * 100) : percentIn(text);

/** The sheet saying so; the usual thresholds need no line. */
export function withThresholds(sheet: SettingsSheet, { low, high }: TierThresholds): SettingsSheet {
  const isUsual = low === USUAL_THRESHOLDS.low && high === USUAL_THRESHOLDS.high;
  return withItems(
    sheet,
    COLOURS,
    new Map([
      [ITEMS.low, isUsual ? '' : String(low)],
      [ITEMS.high, isUsual ? '' : String(high)],
    ]),
  );
}
