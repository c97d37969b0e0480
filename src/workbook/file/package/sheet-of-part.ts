import { decodeXml } from './xml';

/**
 * The name of the sheet that a part holds; null for any other part. For a workbook that is not opened, so only the few small parts
 * are read that tell it: `textOf` gives the first whose name fits.
 */
export async function sheetOfPart(part: string, textOf: (name: RegExp) => Promise<string>): Promise<string | null> {
  const own = part.slice(part.lastIndexOf('/') + 1).replaceAll('.', '\\.');
  const relations = (await textOf(/(^|\/)workbook\.xml\.rels$/i)).match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  const leads = new RegExp(`Target=["'](?:[^"']*/)?${own}["']`, 'i');
  const id = /\sId=["']([^"']+)["']/.exec(relations.find((xml) => leads.test(xml)) ?? '')?.[1];
  if (id === undefined) return null;
  const sheets = (await textOf(/(^|\/)workbook\.xml$/i)).match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
  const name = /\sname="([^"]*)"/.exec(sheets.find((xml) => xml.includes(`:id="${id}"`)) ?? '')?.[1];
  return name === undefined ? null : decodeXml(name);
}
