import { many } from '../many';
import type { NextStepWords } from './next-steps.vi';

/** What the pane says on the way from sheets to those who get them, in English. */
export const enNextSteps: NextStepWords = {
  changes: (cells, sheets) =>
    cells === 0
      ? `Preview changes on ${many(sheets, 'sheet')}`
      : `Preview ${many(cells, 'cell')} to be changed on ${many(sheets, 'sheet')}`,
  leftBehind: 'some of the plan is on no sheet',
  unasked: (criteria) =>
    `${many(criteria, 'more criterion needs', 'more criteria need')} no unit of ${criteria === 1 ? 'its' : 'their'} own: made up of others, or nothing lost and nothing to do.`,
  label: 'What to do with the sheets next',
  print: 'Print the sheets…',
  printing: 'Preparing the pages…',
  split: 'Split into files to send…',
  updateFirst: (sheets) => `${many(sheets, 'sheet')} not up to date with the plan: press Make sheets before printing.`,
  printHelp: {
    title: 'Print all sheets of units at once',
    openFirst: (sheet) => `Open the first one: ${sheet}`,
    select: (last) => `Hold Shift and click the tab “${last}” at the foot of Excel’s window: all of them are selected.`,
    selectApart:
      'Hold Ctrl and click the tab of each of them at the foot of Excel’s window (they do not stand side by side).',
    print:
      'Press Ctrl+P, then Print. For one PDF file choose the printer “Microsoft Print to PDF” (on a Mac: Save as PDF).',
    ungroup:
      'Then click the tab of another sheet to end the selection. Type nothing while several sheets are selected: it would go into all of them.',
    web: 'Excel lets no add-in print. Excel on the web cannot select several sheets to print: open the file in Excel on a computer, or in the workbench in a browser, and press Print the sheets there.',
  },
};
