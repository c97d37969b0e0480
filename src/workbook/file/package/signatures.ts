import { CONTENT_TYPES, isNameOf, relationshipsPath, textPart, type Package } from './package';
import { attribute, parseRoot, printRoot } from './xml';

/** Relations of the package to signatures, of the parts and of the whole. Source: ECMA-376 part 2, 13.2.4. */
const ORIGIN = /\/digital-signature\/origin$/;

const originXml = (pkg: Package): readonly string[] =>
  parseRoot(textPart(pkg, relationshipsPath(''))).pieces.flatMap(({ xml, name }) =>
    name !== '' && ORIGIN.test(attribute(xml, 'Type') ?? '') ? [xml] : [],
  );

export const isSigned = (pkg: Package): boolean => originXml(pkg).length > 0;

/**
 * Takes the digital signatures off, as Excel does when a signed workbook is saved with changes: what they sign is not what the file
 * holds any more. Signatures of macros are another thing, and stay.
 */
export function dropSignatures(pkg: Package): void {
  for (const xml of originXml(pkg)) {
    const origin = (attribute(xml, 'Target') ?? '').replace(/^\//, '');
    const folder = origin.slice(0, origin.lastIndexOf('/') + 1).toLowerCase();
    if (folder === '') continue;
    const own = [...pkg.parts.keys()].filter((path) => path.toLowerCase().startsWith(folder));
    for (const path of own) pkg.parts.delete(path);
    keep(pkg, CONTENT_TYPES, (piece) => !own.some((path) => isNameOf(path, attribute(piece, 'PartName'))));
  }
  keep(pkg, relationshipsPath(''), (piece) => !ORIGIN.test(attribute(piece, 'Type') ?? ''));
}

function keep(pkg: Package, path: string, test: (xml: string) => boolean): void {
  const root = parseRoot(textPart(pkg, path));
  const pieces = root.pieces.filter(({ name, xml }) => name === '' || test(xml));
  pkg.parts.set(path, printRoot({ ...root, pieces }));
}
