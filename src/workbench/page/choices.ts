import type { WorkbenchWords } from '../../locale/workbench/workbench';

/** What the list of samples and recent files offers. */
export type Choice = { readonly what: 'sample' | 'recent'; readonly index: number } | { readonly what: 'forget' };

/**
 * Fills the list, samples first; its first entry only names it. Out: what the other entries stand for, by their value.
 */
export function fillChoices(
  list: HTMLSelectElement,
  samples: readonly string[],
  recent: readonly string[],
  words: WorkbenchWords,
): readonly Choice[] {
  const choices: Choice[] = [];
  const option = (title: string, choice: Choice): HTMLOptionElement =>
    new Option(title, String(choices.push(choice) - 1));
  const group = (label: string, options: readonly HTMLOptionElement[]): HTMLOptGroupElement => {
    const made = document.createElement('optgroup');
    made.label = label;
    made.append(...options);
    return made;
  };
  const name = new Option(words.samples, '', true, true);
  name.disabled = true;
  const groups = [
    group(
      words.sampleGroup,
      samples.map((title, index) => option(title, { what: 'sample', index })),
    ),
  ];
  if (recent.length > 0) {
    const files = recent.map((title, index) => option(title, { what: 'recent', index }));
    groups.push(group(words.recentGroup, [...files, option(words.forgetRecent, { what: 'forget' })]));
  }
  list.replaceChildren(name, ...groups);
  return choices;
}
