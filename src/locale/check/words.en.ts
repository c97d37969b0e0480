import { many } from '../many';
import type { viFindings } from './words.vi';

/** As `viFindings`, in English. */
export const enFindings: typeof viFindings = {
  filter: {
    search: 'Search the findings',
    placeholder: 'Search…',
    open: 'Filter',
    facet: { sheet: 'Sheet', unit: 'Unit', rule: 'Rule' },
    everything: { sheet: 'All sheets', unit: 'All units', rule: 'All rules' },
    remove: (what) => `Remove filter: ${what}`,
    shown: (shown, all) => `${shown} of ${many(all, 'finding')}`,
    none: 'Nothing matches',
    noneHint: 'Search for fewer words, choose another severity or remove a filter.',
    clear: 'Remove all filters',
  },

  copying: {
    tools: 'Copy, write to a sheet',
    one: 'Copy',
    all: (count) => `Copy ${count} ${count === 1 ? 'finding' : 'findings'}`,
    done: (count) => `${count} ${count === 1 ? 'finding' : 'findings'} copied.`,
    refused: 'This computer does not let us copy. The text below is selected: press Ctrl+C to copy it.',
    text: 'Text to copy',
    heading: (count) => `Findings of the check: ${count}`,
    place: (cell, sheet) => `cell ${cell}, sheet ${sheet}`,
    action: (action) => `How to fix: ${action}`,
  },

  listing: {
    run: 'Write to a sheet',
    hint: 'Checks again and writes every finding on a sheet to print, with a column for what you decide. The sheet is in Vietnamese.',
    working: 'Checking and writing the findings…',
    done: {
      add: (sheet) => `The findings are on the sheet “${sheet}”.`,
      update: (sheet) => `The sheet “${sheet}” is up to date; what you wrote on it is kept.`,
      leave: (sheet) => `The sheet “${sheet}” is up to date; nothing was written.`,
    },
  },

  explained: {
    open: 'Wrong and right examples',
    failed: 'The examples could not be loaded. Check the network, then open this again.',
  },
};
