import { foldName } from './sheet-names';

/**
 * Names that Windows keeps for devices, also with an ending. Source: Microsoft, Naming Files, Paths, and Namespaces.
 */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
/** Well below the 255 that disks allow: folders and mail programs need room too. Counted in UTF-8 bytes. */
const LIMIT = 180;

/**
 * A file name for each title, in the same order: legal on Windows, readable, unlike every other when case and Unicode
 * forms are ignored. `ending` with its dot.
 */
export function fileNames(titles: readonly string[], ending: string): readonly string[] {
  const used = new Set<string>();
  return titles.map((title) => {
    const stem = legalStem(title);
    for (let number = 1; ; number++) {
      const name = `${number === 1 ? stem : `${stem} (${number})`}${ending}`;
      if (used.has(foldName(name))) continue;
      used.add(foldName(name));
      return name;
    }
  });
}

function legalStem(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/"/g, '')
    .replace(/[<>:/\\|?*]+/g, '-')
    .replace(/\s+/g, ' ');
  // A blank or a point at the end is dropped by Windows: two names would be one.
  const trimmed = cut(plain.trim())
    .replace(/[. ]+$/g, '')
    .replace(/^[. ]+/g, '');
  if (trimmed === '') return '_';
  return DEVICE.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** At most so many bytes, without cutting a letter from its marks. */
function cut(text: string): string {
  const bytes = new TextEncoder();
  if (bytes.encode(text).length <= LIMIT) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text)) {
    if (bytes.encode(kept + segment).length > LIMIT - 3) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
