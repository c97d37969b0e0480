import { done, failed, type Outcome } from '../../model/outcome';
import { refusedByContent, refusedByParts } from '../file-kind';
import type { FileWorkbook, OpenOptions } from './api';
import { CONTENT_TYPES, isNameOf, openPackage, textPart, type Package } from './package/package';
import { fileWorkbook } from './workbook';
import { attribute, parseRoot } from './package/xml';
import { unpackSome } from './package/zip';
import { mayLiePacked } from './packing';

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/**
 * Opens an .xlsx file; the bytes given are never changed. Macro-enabled workbooks and templates are refused as
 * file-not-xlsx: a copy of one under the name of an .xlsx file could not be opened by Excel.
 * Problems: what `file-kind` says of other files, file-not-xlsx, file-broken, file-too-large.
 */
export async function openWorkbookFile(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<Outcome<FileWorkbook>> {
  const refused = refusedByContent(name, bytes, 'file-not-xlsx');
  if (refused) return refused;
  const unpacked = await unpackSome(name, bytes, options.view === false ? mayLiePacked : () => () => false);
  if (!unpacked.ok) return unpacked;
  try {
    const pkg = openPackage(unpacked.value);
    if (!pkg) return refusedByParts(name, unpacked.value.keys(), 'file-not-xlsx');
    const type = contentType(pkg);
    if (type !== WORKBOOK_TYPE) return failed('file-not-xlsx', { file: name }, `workbook part of type ${type}`);
    return done(await fileWorkbook(name, pkg, options));
  } catch (error) {
    return failed('file-broken', { file: name }, error instanceof Error ? error.message : String(error));
  }
}

function contentType(pkg: Package): string {
  const types = parseRoot(textPart(pkg, CONTENT_TYPES)).pieces;
  const own = types.find(
    (one) => one.name === 'Override' && isNameOf(pkg.workbookPath, attribute(one.xml, 'PartName')),
  );
  const byExtension = types.find(
    (one) => one.name === 'Default' && attribute(one.xml, 'Extension')?.toLowerCase() === 'xml',
  );
  return attribute((own ?? byExtension)?.xml ?? '<none/>', 'ContentType') ?? 'unknown';
}
