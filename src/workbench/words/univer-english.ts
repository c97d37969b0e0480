import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import hyperLink from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import { mergedWords } from './merged-words';

/** What Univer 0.25.1 asks for and has no words for: it would show the key. */
const OWN = {
  'sheets-formula': {
    progress: {
      analyzing: 'Analysing',
      calculating: 'Calculating',
      done: 'Done',
      'array-analysis': 'Analysing arrays',
      'array-calculation': 'Calculating arrays',
    },
    functionList: {
      LET: {
        functionParameter: {
          name1: { name: 'name1', detail: 'The first name; begins with a letter.' },
          nameValue1: { name: 'name_value1', detail: 'The value of the first name.' },
          calculationOrName2: {
            name: 'calculation_or_name2',
            detail: 'A calculation with the names before it, or a second name.',
          },
          nameValue2: { name: 'name_value2', detail: 'The value of the second name.' },
          calculationOrName3: {
            name: 'calculation_or_name3',
            detail: 'A calculation with the names before it, or a third name.',
          },
        },
      },
    },
  },
  'sheets-ui': {
    merge: {
      confirm: { warning: 'Warning', dismantleMergeCellWarning: 'Some merged cells will be split. Go on?' },
    },
    filter: {
      confirm: { error: 'Not possible', notAllowedToInsertRange: 'Clear the filter before inserting cells here.' },
    },
    info: { error: 'Warning', forceStringInfo: 'Number stored as text' },
    borderLine: {
      borderTlbr: 'Diagonal down',
      borderBlTr: 'Diagonal up',
      borderTlbcTlmr: 'Two diagonals down',
      borderMltrBctr: 'Two diagonals up',
      borderTlbrTlbcTlmr: 'Three diagonals down',
    },
  },
  'sheets-hyper-link-ui': {
    permission: { hyperLinkErr: 'This sheet is protected: links cannot be added or changed.' },
  },
};

/** Univer's own words in English: a chunk of its own, for who asks for it. */
export default mergedWords(core, conditionalFormatting, dataValidation, hyperLink, OWN);
