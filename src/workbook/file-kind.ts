import { failed, type Problem } from '../model/outcome';

/** A file that cannot be opened for what it is, with the reason. */
export type Refused = { readonly ok: false; readonly problem: Problem };

/** First bytes of a zip, and of the container of old Office files and of encrypted new ones. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The mark may stand behind a few bytes. Source: ISO 32000-1, annex H, implementation note 13. */
const PDF_WITHIN = 1024;

/**
 * What speaks against a file that should be a workbook or a document, told by its first bytes and never by its name; null for a
 * zip, which both are. `other`: what to say of a file of no known kind.
 */
export function refusedByContent(
  file: string,
  bytes: Uint8Array,
  other: 'file-not-xlsx' | 'file-not-docx',
): Refused | null {
  if (bytes.length === 0) return failed('file-empty', { file });
  if (beginsWith(bytes, ZIP) || beginsWith(bytes, EMPTY_ZIP)) return null;
  if (beginsWith(bytes, OLE)) {
    if (holdsName(bytes, 'EncryptedPackage')) return failed('file-encrypted', { file });
    return failed(holdsName(bytes, 'WordDocument') ? 'file-old-doc' : 'file-old-xls', { file });
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN));
  if (start.includes('%PDF-')) return failed('file-pdf', { file });
  if (start.startsWith('{\\rtf')) return failed('file-rtf', { file });
  if (/^(?:ï»¿)?\s*<(?:!doctype html|html|head|meta|table|div|style)\b/i.test(start))
    return failed('file-html', { file });
  return failed(other, { file });
}

/** What speaks against an unpacked file that has no main part of the wanted kind. In: the paths of its parts. */
export function refusedByParts(
  file: string,
  paths: Iterable<string>,
  other: 'file-not-xlsx' | 'file-not-docx',
): Refused {
  const all = [...paths];
  if (all.includes('mimetype') || all.includes('content.xml')) return failed('file-open-document', { file });
  if (other === 'file-not-xlsx' && all.some((path) => path.startsWith('word/')))
    return failed('file-is-word', { file });
  if (other === 'file-not-docx' && all.some((path) => path.startsWith('xl/'))) return failed('file-is-excel', { file });
  return failed(other, { file }, 'no main part');
}

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Looks for the name of a stream in an OLE directory, which writes names in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
