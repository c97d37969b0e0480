import { foldText } from '../../model/text';

/** The normal form of a header: 'ĐIỂM ĐẠT ĐƯỢC (năm 2023):' → 'điểm đạt được'. */
export function headerForm(text: string): string {
  return foldText(text)
    .replace(/[()[\]*"“”]/g, ' ')
    .replace(/(năm )?20\d\d([-–]20\d\d)?/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ?, ?/g, ', ')
    .replace(/[\s.:;,]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Names a header in what the planner said about its table: the texts of its columns in normal form, without years, left to
 * right. `headers`: those of an appendix's columnReadings. Columns without a header have no part in it.
 */
export const headerKey = (headers: readonly string[]): string =>
  headers
    .map(headerForm)
    .filter((form) => form !== '')
    .join(' | ');
