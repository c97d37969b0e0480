import type { Seal } from '../port';
import { readTextConstant, textConstant } from '../tag';
import { digestOf } from './package/compression';
import { packPart } from './package/pack';
import { ourNames, workbookRoot, type Package } from './package/package';
import { childRoot, withReplaced } from './package/sheet-part';
import { setSheetNames } from './package/structure';
import { printRoot } from './package/xml';
import type { PackedPart } from './package/zip';

/**
 * A word on the file as a whole stands in a hidden defined name of the workbook, behind a digest of all parts as they lie
 * packed: whoever saves the file anew, or changes a letter of it, makes another digest.
 */
const SEAL_NAME = '_PhulucSeal';
const BETWEEN = ' ';

type Packed = ReadonlyMap<string, PackedPart>;

/** The word that the file carries and that is true of it; null where there is none. `packed`: its parts as they lie there. */
export function sealOf(pkg: Package, packed: () => Packed): string | null {
  const formula = ourNames(pkg).find(({ name, sheet }) => name === SEAL_NAME && sheet === null)?.formula;
  const text = formula === undefined ? null : readTextConstant(formula);
  if (text === null) return null;
  const end = text.indexOf(BETWEEN);
  return end > 0 && text.slice(0, end) === digest(pkg, packed()) ? text.slice(end + 1) : null;
}

/** The parts of a copy that carries the word. The package stays as it is. */
export async function sealedParts(pkg: Package, word: string): Promise<Package['parts']> {
  const encoder = new TextEncoder();
  const packed = new Map<string, PackedPart>();
  for (const [path, part] of pkg.parts)
    packed.set(
      path,
      typeof part === 'string'
        ? await packPart(encoder.encode(part))
        : part instanceof Uint8Array
          ? await packPart(part)
          : part,
    );
  const seal = digest(pkg, packed);
  if (seal === null) return pkg.parts;
  const copy: Package = { ...pkg, parts: new Map<string, Uint8Array | string | PackedPart>(packed) };
  copy.parts.set(pkg.workbookPath, unsealed(pkg));
  setSheetNames(copy, null, new Map([[SEAL_NAME, textConstant(seal + BETWEEN + word)]]));
  return copy.parts;
}

/** Of everything in the file but the seal itself. */
function digest(pkg: Package, packed: Packed): string | null {
  const others = [...packed].filter(([path]) => path !== pkg.workbookPath);
  return digestOf([
    unsealed(pkg),
    ...others.flatMap(([path, part]) => [`${path}\n${part.packed.length}\n`, part.packed]),
  ]);
}

/** The workbook part without the seal. */
function unsealed(pkg: Package): string {
  const root = workbookRoot(pkg);
  const list = childRoot(root, 'definedNames');
  if (!list) return printRoot(root);
  const pieces = list.pieces.filter(({ xml }) => !xml.includes(SEAL_NAME));
  return printRoot(withReplaced(root, 'definedNames', printRoot({ ...list, pieces })));
}

/** The seal of an opened file. `mayBeSet`: whether the file can be vouched for. */
export function heldSeal(found: string | null, mayBeSet: () => boolean): Seal & { readonly breakIt: () => void } {
  let word = found;
  return {
    said: () => word,
    say: (said) => {
      if (mayBeSet()) word = said;
    },
    breakIt: () => {
      word = null;
    },
  };
}
