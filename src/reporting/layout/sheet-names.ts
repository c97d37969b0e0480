import { literally } from '../../model/text';
import { ABBREVIATIONS } from './abbreviations';

/** Why a sheet is not called as its unit is. */
export type NameReason = 'shortened' | 'forbidden-character' | 'name-taken' | 'reserved';

export interface WantedSheet {
  /** Identity of the sheet: role and unit key. */
  readonly id: string;
  /** What it would be called if Excel allowed everything. */
  readonly name: string;
}
export interface PlannedName {
  readonly name: string;
  readonly reasons: readonly NameReason[];
}
export interface NamesInUse {
  /** Names of the planner's own sheets. */
  readonly taken: Iterable<string>;
  /** Our sheets that exist, by id: they keep their name, also one that the planner gave them. */
  readonly ours: ReadonlyMap<string, string>;
}

/** Excel's limit, in UTF-16 units. */
export const NAME_LIMIT = 31;
/** Excel keeps this name for its own list of changes. */
const RESERVED = 'history';
const NAMELESS = 'Phiếu';

/**
 * A legal name for each sheet: at most 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not 'History',
 * and unlike every other when case and Unicode forms are ignored. The order of `wanted` does not matter, and a sheet
 * that exists keeps its name, so that names stay when other units come and go. Names that the planner chose for new
 * sheets come first, as they are: `nameFault` has let them pass.
 */
export function planSheetNames(
  wanted: readonly WantedSheet[],
  { taken, ours }: NamesInUse,
  chosen: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, PlannedName> {
  const used = new Set<string>();
  for (const name of taken) used.add(foldName(name));
  for (const name of ours.values()) used.add(foldName(name));
  const planned = new Map<string, PlannedName>();
  for (const { id } of wanted) {
    const name = chosen.get(id);
    if (name === undefined || ours.has(id)) continue;
    planned.set(id, { name, reasons: [] });
    used.add(foldName(name));
  }
  const byId = [...wanted].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const { id, name } of byId) {
    if (planned.has(id)) continue;
    const proposal = legalName(name);
    const existing = ours.get(id);
    if (existing !== undefined) {
      planned.set(id, { name: existing, reasons: existing === proposal.name ? proposal.reasons : [] });
      continue;
    }
    const free = freeName(proposal.name, used);
    used.add(foldName(free));
    planned.set(id, free === proposal.name ? proposal : { name: free, reasons: [...proposal.reasons, 'name-taken'] });
  }
  return planned;
}

/** Why a name cannot be a sheet's. */
export type NameFault = 'empty' | 'too-long' | 'forbidden-character' | 'apostrophe' | 'reserved' | 'name-taken';

/** What is wrong with a name that the planner chose, given the names of the other sheets; null when it can be used. */
export function nameFault(name: string, others: Iterable<string>): NameFault | null {
  if (name.trim() === '') return 'empty';
  if (name.length > NAME_LIMIT) return 'too-long';
  if (/^'|'$/u.test(name)) return 'apostrophe';
  if (allowedCharacters(name) !== name) return 'forbidden-character';
  if (foldName(name) === RESERVED) return 'reserved';
  for (const other of others) if (foldName(other) === foldName(name)) return 'name-taken';
  return null;
}

/** Names that Excel, or a reader, takes for the same: without case, in one Unicode form. */
export const foldName = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');

/** The name alone, made legal and short enough. */
export function legalName(wanted: string): PlannedName {
  const reasons: NameReason[] = [];
  const whole = tidy(wanted);
  let name = allowedCharacters(whole);
  if (name !== whole) reasons.push('forbidden-character');
  if (name === '') name = NAMELESS;
  if (name.length > NAME_LIMIT) {
    name = shorten(name);
    reasons.push('shortened');
  }
  if (foldName(name) === RESERVED) {
    name = `${name} (1)`;
    reasons.push('reserved');
  }
  return { name, reasons };
}

const tidy = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').trim();

function allowedCharacters(name: string): string {
  const allowed = name
    // Excel allows '|', which is the sign of a call to another program (DDE) in a formula.
    .replace(/[:\\/|]/gu, '-')
    .replace(/\[/gu, '(')
    .replace(/\]/gu, ')')
    // Controls, lone halves of a pair, and marks that turn the direction of writing do not show in a tab.
    .replace(/[?*\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu, '');
  // Once more: what is left may come together anew.
  return trimEnds(tidy(allowed));
}

/** No apostrophe and no blank at an end. */
const trimEnds = (name: string): string => name.replace(/^['\s]+|['\s]+$/gu, '');

/** The name with as many abbreviations as it takes to fit, if they are enough. */
export function abbreviated(name: string, fits: (name: string) => boolean): string {
  let short = name;
  for (const [full, abbreviation] of ABBREVIATIONS) {
    if (fits(short)) return short;
    short = replaceWords(short, full, abbreviation);
  }
  return short;
}

/** Abbreviates word by word only as far as needed; cuts at a word only when that is not enough. */
function shorten(name: string): string {
  const fits = (text: string): boolean => text.length <= NAME_LIMIT;
  let short = abbreviated(name, fits);
  if (fits(short)) return short;
  // 'Các' is only the plural.
  short = short.replace(/^các (?=\p{L})/iu, '').replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));
  return fits(short) ? short : cutAtWord(short, NAME_LIMIT);
}

function replaceWords(text: string, full: string, abbreviation: string): string {
  const escaped = literally(full);
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), () => abbreviation);
}

/** Ends with an ellipsis, so that a reader sees that something is missing; never cuts inside a letter and its marks. */
function cutAtWord(text: string, limit: number): string {
  const room = limit - 1;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length > room) break;
    kept += segment;
  }
  const blank = kept.lastIndexOf(' ');
  const words = text[kept.length] === ' ' || blank < room / 2 ? kept : kept.slice(0, blank);
  return `${trimEnds(words).replace(/[,;\-–\s]+$/u, '')}…`;
}

function freeName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(foldName(name))) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const stem = name.length + suffix.length <= NAME_LIMIT ? name : cutAtWord(name, NAME_LIMIT - suffix.length);
    const candidate = `${stem}${suffix}`;
    if (!used.has(foldName(candidate))) return candidate;
  }
}
