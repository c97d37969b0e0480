import type { SheetSpec } from '../../model/sheet-spec';
import { done, failed, type Outcome } from '../../model/outcome';
import { applyChange } from './changes';
import { emptyPackage } from './package/structure';
import { pack } from './package/pack';

/** A new .xlsx file with these sheets of ours and nothing else. The same sheets give the same bytes. */
export async function fileOfSpecs(specs: readonly SheetSpec[]): Promise<Outcome<Uint8Array>> {
  if (specs.length === 0) return failed('unexpected', {}, 'a file without sheets');
  const pkg = emptyPackage();
  for (const spec of specs) {
    const written = applyChange(pkg, { type: 'write-sheet', spec });
    if (!written.ok) return written;
  }
  return done(await pack(pkg.parts));
}
