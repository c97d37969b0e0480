import { textPart, workbookPart, type Package } from '../package/package';
import { sharedTexts } from './shared-texts';

const known = new WeakMap<Package, { readonly part: string; readonly rich: ReadonlySet<number> }>();

/** The numbers of shared texts with several looks, or with how they are read. A run asks for each of its sheets. */
export function richTexts(pkg: Package): ReadonlySet<number> {
  const path = workbookPart(pkg, 'sharedStrings');
  const part = path !== null && pkg.parts.has(path) ? textPart(pkg, path) : '';
  const last = known.get(pkg);
  if (last?.part === part) return last.rich;
  const runs = /<(?:[\w.-]+:)?r(?:Ph)?(?=[\s>])/.test(part)
    ? sharedTexts(part).flatMap((text, at) => (text.runs || text.hasReading ? [at] : []))
    : [];
  const rich = new Set(runs);
  known.set(pkg, { part, rich });
  return rich;
}
