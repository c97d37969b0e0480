import { done, failed, type Outcome } from '../../model/outcome';
import type { FileWorkbook } from './api';
import { CONTENT_TYPES, isNameOf, openPackage, textPart, type Package } from './package/package';
import { fileWorkbook } from './workbook';
import { attribute, parseRoot } from './package/xml';
import { unpack } from './package/zip';

/** First bytes of a zip, and of the container of old .xls files and of encrypted workbooks. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/**
 * Opens an .xlsx file; the bytes given are never changed. Macro-enabled workbooks and templates are refused as
 * file-not-xlsx: a copy of one under the name of an .xlsx file could not be opened by Excel.
 * Problems: file-empty, file-not-xlsx, file-old-xls, file-encrypted, file-broken, file-too-large.
 */
export async function openWorkbookFile(name: string, bytes: Uint8Array): Promise<Outcome<FileWorkbook>> {
  if (bytes.length === 0) return failed('file-empty', { file: name });
  if (beginsWith(bytes, OLE))
    return failed(holdsText(bytes, 'EncryptedPackage') ? 'file-encrypted' : 'file-old-xls', { file: name });
  if (!beginsWith(bytes, ZIP) && !beginsWith(bytes, EMPTY_ZIP)) return failed('file-not-xlsx', { file: name });
  const unpacked = await unpack(name, bytes);
  if (!unpacked.ok) return unpacked;
  try {
    const pkg = openPackage(unpacked.value);
    if (!pkg) return failed('file-not-xlsx', { file: name }, 'no workbook part');
    const type = contentType(pkg);
    if (type !== WORKBOOK_TYPE) return failed('file-not-xlsx', { file: name }, `workbook part of type ${type}`);
    return done(await fileWorkbook(name, pkg));
  } catch (error) {
    return failed('file-broken', { file: name }, error instanceof Error ? error.message : String(error));
  }
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Looks for the name of a stream in an OLE directory, which writes names in UTF-16. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
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
