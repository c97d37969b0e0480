import type { Language } from '../../locale';

/** A part of a rule's page: a name, what it says, and its table where it has one. */
export interface PagePart {
  readonly name: string;
  readonly text: string;
  /** Header row first. */
  readonly table: readonly (readonly string[])[] | null;
}

/** The page of a rule from docs/rules in a language, part by part, as its Markdown has them. */
export function rulePage(markdown: string, language: Language): readonly PagePart[] {
  const [vietnamese = '', english = ''] = markdown.split(/^## English$/m);
  const parts: PagePart[] = [];
  for (const block of (language === 'vi' ? vietnamese : english).split(/\n{2,}/)) {
    const named = /^\*\*([^*]+):\*\*\s*([\s\S]*)$/.exec(block.trim());
    const last = parts.at(-1);
    if (named) parts.push({ name: named[1]!, text: plain(named[2]!), table: null });
    else if (block.trim().startsWith('|') && last) parts[parts.length - 1] = { ...last, table: tableOf(block) };
  }
  return parts;
}

/** The second line of a table parts its head from its rows. */
const tableOf = (block: string): string[][] =>
  block
    .trim()
    .split('\n')
    .filter((_, line) => line !== 1)
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => plain(cell)),
    );

const plain = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll('`', '')
    .trim();

/**
 * What the pane shows of it: the rest stands in the finding already. By place, because the names follow the language.
 */
export const shownParts = (parts: readonly PagePart[]): readonly PagePart[] =>
  [1, 3, 4, 6].flatMap((at) => parts[at] ?? []);
