import { onceByText } from '../../../model/once-by-text';
import { foldText } from '../../../model/text';

/**
 * The normal form of a header: 'ĐIỂM ĐẠT ĐƯỢC (năm 2023):' → 'điểm đạt được'. Headers are held against the rows below them,
 * one by one.
 */
export const headerForm = onceByText((text) =>
  foldText(text)
    .replace(/[()[\]*"“”]/g, ' ')
    .replace(/(năm )?20\d\d([-–]20\d\d)?/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/ ?, ?/g, ', ')
    .replace(/[\s.:;,]+$/, '')
    .replace(/\s+/g, ' ')
    .trim(),
);

/**
 * Names a header in what the planner said about its table: the texts of its columns in normal form, without years, left to
 * right. `headers`: those of an appendix's columnReadings. Columns without a header have no part in it.
 */
export const headerKey = (headers: readonly string[]): string =>
  headers
    .map(headerForm)
    .filter((form) => form !== '')
    .join(' | ');

/**
 * How the planner's word names the columns of a table, left to right: their headers in normal form, and which of several with
 * the same one ('Điểm 2024', 'Điểm 2025' → 'điểm (1)', 'điểm (2)').
 */
export function columnForms(headers: readonly string[]): string[] {
  const forms = headers.map(headerForm);
  const met = new Map<string, number>();
  return forms.map((form) => {
    if (form === '' || forms.indexOf(form) === forms.lastIndexOf(form)) return form;
    const number = (met.get(form) ?? 0) + 1;
    met.set(form, number);
    return `${form} (${number})`;
  });
}

/** What such a name says: the normal form, and which of several it is; null where it names them all. */
export function parseColumnForm(name: string): { readonly form: string; readonly number: number | null } {
  const match = /^(.*\S) \((\d{1,2})\)$/.exec(name.trim());
  return match ? { form: headerForm(match[1]!), number: Number(match[2]) } : { form: headerForm(name), number: null };
}
