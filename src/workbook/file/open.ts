import { done, failed, type Outcome } from '../../model/outcome';
import { Stopped } from '../../model/steps';
import { refusedByContent, refusedByParts } from '../file-kind';
import type { FileWorkbook, OpenOptions } from './api';
import { watchedOpening } from './opening';
import { CONTENT_TYPES, isNameOf, openPackage, textPart, type Package } from './package/package';
import { fileWorkbook } from './workbook';
import { attribute, parseRoot } from './package/xml';
import { packedParts, unpackSome } from './package/zip';
import { sealOf } from './seal';
import { mayLiePacked } from './packing';

/** The type of the workbook part by what Excel opens, with the extension that a copy must have. Source: MS-OFFMACRO2, 2.2; ECMA-376 part 1, 12.3.23. */
const KINDS: Readonly<Record<string, FileWorkbook['extension']>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': '.xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': '.xlsx',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': '.xlsm',
  'application/vnd.ms-excel.template.macroEnabled.main+xml': '.xlsm',
};

/**
 * Opens an .xlsx file; the bytes given are never changed. One with macros is opened as well: they are never run, and
 * stay in every copy, which must be called .xlsm then. A copy of a template is a workbook.
 * Problems: what `file-kind` says of other files, file-not-xlsx, file-broken, file-too-large, stopped-before.
 */
export async function openWorkbookFile(
  name: string,
  bytes: Uint8Array,
  options: OpenOptions = {},
): Promise<Outcome<FileWorkbook>> {
  const refused = refusedByContent(name, bytes, 'file-not-xlsx');
  if (refused) return refused;
  const opening = watchedOpening(options);
  try {
    const leave = options.view === false ? mayLiePacked : () => () => false;
    const unpacked = await unpackSome(name, bytes, leave, opening);
    if (!unpacked.ok) return unpacked;
    const pkg = openPackage(unpacked.value);
    if (!pkg) return refusedByParts(name, unpacked.value.keys(), 'file-not-xlsx');
    const type = contentType(pkg);
    const extension = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    if (extension === undefined) return failed('file-not-xlsx', { file: name }, `workbook part of type ${type}`);
    if (type.includes('template.')) asWorkbook(pkg, type);
    const seal = options.view === false ? sealOf(pkg, () => packedParts(bytes)) : null;
    return done(await fileWorkbook(name, pkg, { ...options, extension, seal, opening }));
  } catch (error) {
    if (error instanceof Stopped) return failed('stopped-before');
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

/** A template is opened as what is made from it: a workbook. */
function asWorkbook(pkg: Package, type: string): void {
  const types = textPart(pkg, CONTENT_TYPES);
  pkg.parts.set(CONTENT_TYPES, types.replaceAll(`"${type}"`, `"${type.replace('template.', 'sheet.')}"`));
}
