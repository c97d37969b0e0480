import type { viWord } from './words.vi';

/** The pane's texts on tables from Word files, in English. A part of `words.en`. */
export const enWord: typeof viWord = {
  word: {
    title: 'Tables in a Word file',
    hint: 'Each appendix becomes a new sheet; merged cells, tables over several pages and automatic numbers are kept. Sheets that are there are not written over.',
    run: 'Get tables from a Word file…',
    choose: 'Choose a Word file (.docx) to get tables from',
    reading: 'Getting the tables…',
    taken: (file: string, sheets: string) =>
      `The tables of “${file}” are on ${sheets}. Every cell is text, as in Word. Press Check to read the tables.`,
  },
};
