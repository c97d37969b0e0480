import { isAny, mayName, unfollowedIn, type Unfollowed } from '../../unfollowed';
import { textPart, type Package } from '../package/package';
import { attribute, decodeXml } from '../package/xml';

export const FORMULA =
  /(<(?:[\w.-]+:)?(?:f|formula\d?|definedName|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?>)([^<]+)(<)/g;

const unfollowedInPart = (xml: string): Unfollowed =>
  unfollowedIn(
    /![^<]*<\//.test(xml)
      ? [...xml.matchAll(FORMULA)].flatMap(([, , formula]) => (formula!.includes('!') ? [decodeXml(formula!)] : []))
      : [],
  );

/** A run asks the same parts for each of its sheets. */
const known = new WeakMap<Package, Map<string, { readonly xml: string; readonly found: Unfollowed }>>();
function unfollowedOf(pkg: Package, path: string): Unfollowed {
  const parts = known.get(pkg) ?? new Map<string, { readonly xml: string; readonly found: Unfollowed }>();
  known.set(pkg, parts);
  const xml = textPart(pkg, path);
  const last = parts.get(path);
  if (last?.xml === xml) return last.found;
  const found = unfollowedInPart(xml);
  parts.set(path, { xml, found });
  return found;
}

/** True when formulas of the part name cells in ways that no program follows, of whatever sheet. */
export const namesUnfollowed = (xml: string): boolean => isAny(unfollowedInPart(xml));

/** True when formulas of the part may name cells of the sheet so. `names`: of all sheets, in their order. */
export const isLeftBehind = (pkg: Package, path: string, sheet: string, names: readonly string[]): boolean =>
  mayName(unfollowedOf(pkg, path), sheet, names);

/** The defined names of the workbook that may name cells of the sheet so; not the program's own (print area, filter). */
export const namesLeftBehind = (pkg: Package, sheet: string, names: readonly string[]): readonly string[] =>
  isLeftBehind(pkg, pkg.workbookPath, sheet, names)
    ? [...textPart(pkg, pkg.workbookPath).matchAll(FORMULA)].flatMap(([, open, formula]) => {
        const name = attribute(open!, 'name') ?? '';
        return !name.startsWith('_xlnm.') && mayName(unfollowedIn([decodeXml(formula!)]), sheet, names) ? [name] : [];
      })
    : [];
