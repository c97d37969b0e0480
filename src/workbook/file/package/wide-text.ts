const wideTexts = new WeakMap<Uint8Array, string>();

/**
 * The text of a part in UTF-16, null for any other. It is kept beside the part, which stays as it is until it is written to; what
 * is written is UTF-8, and says so.
 */
export function wideText(part: Uint8Array): string | null {
  const encoding =
    part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : null;
  if (encoding === null) return null;
  const text =
    wideTexts.get(part) ??
    new TextDecoder(encoding).decode(part).replace(/^(<\?xml[^>]*?encoding\s*=\s*["'])[^"']*/, '$1UTF-8');
  wideTexts.set(part, text);
  return text;
}
