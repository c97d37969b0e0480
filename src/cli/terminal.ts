/**
 * Text for a terminal, which obeys control characters: one that stands in a cell could clear the screen, or let a line read
 * otherwise. They are shown as JSON writes them, so that --json stays what it is.
 */
export const forTerminal = (text: string): string =>
  text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (character) =>
    character === '\n' || character === '\t'
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
