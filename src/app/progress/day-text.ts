import { readDate } from '../../reporting/layout/serial-date';

/**
 * A day as planners type it ('31/12/2024', '31-12-2024', ISO) as ISO; null for anything else. For forms and calls: light,
 * because they are read before anything else is.
 */
export const dayFromText = (typed: string): string | null => readDate(typed);
