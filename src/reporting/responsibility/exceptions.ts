import { unitForm } from '../../units/vocabulary';

/** 'Các phòng, đơn vị (trừ Thanh tra; Văn phòng)': a group, and who of it is not meant. */
export interface Exception {
  /** The group's name alone. */
  readonly group: string;
  /** Who is left out, as written. */
  readonly without: string;
}

/** Words that leave somebody out of a group, in parentheses or plain. */
const EXCEPT =
  /^(.*?\S)[\s,;]*[(\s]\s*(?:ngoại trừ|trừ|không bao gồm|không gồm|không kể|không tính)(?:\s+(?:đơn vị|các đơn vị)(?=\s*:))?\s*:?\s+([^()]+)\)?\s*[.;]?$/iu;

/** The exception that a group's name carries; null when it carries none. */
export function exceptionIn(written: string): Exception | null {
  const match = EXCEPT.exec(written.replace(/\s+/g, ' ').trim());
  return match ? { group: match[1]!.trim(), without: match[2]!.trim() } : null;
}

/**
 * True when one of a unit's names stands in the list of those left out: as a whole entry, so that 'Văn phòng UBND' does
 * not leave out 'Văn phòng'. Names may themselves hold commas and 'và'.
 */
export function isExcepted(names: readonly string[], without: string): boolean {
  const list = ` ${unitForm(without)} `;
  return names.map(unitForm).some((name) => {
    for (let at = list.indexOf(name); name !== '' && at >= 0; at = list.indexOf(name, at + 1))
      if (/(^|[,;]| và) $/.test(list.slice(0, at)) && /^( và |\s*([,;]|$))/.test(list.slice(at + name.length)))
        return true;
    return false;
  });
}
