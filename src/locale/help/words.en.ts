import type { viHelp } from './words.vi';

/** The pane's texts on templates, settings and help, in English. A part of `words.en`. */
export const enHelp: typeof viHelp = {
  templates: {
    title: 'An empty table to fill in',
    hint: 'Adds a sheet with title, column names, drop-downs and page setup. The number column is text, so Excel cannot turn 2.4.1 into a date.',
    tasks: 'Task list',
    inserting: 'Adding the sheet…',
    inserted: (sheet) => `Sheet “${sheet}” added. It is yours: fill in the table, then press Check.`,
  },

  settings: {
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    criteriaSetTitle: 'Compare with the published criteria set',
    criteriaSet: { auto: 'Compare codes, names and benchmarks', off: 'Do not compare' },
    criteriaSetHint:
      'For a province’s own index load its set below, or choose “Do not compare”. The choice is written on the sheet Thiết lập Phuluc of the file, so everybody’s check is the same.',
    criteriaSetChanging: 'Writing the choice and checking again…',
    compared: {
      auto: 'Checked again, compared with the criteria set.',
      off: 'Checked again, not compared with the criteria set.',
    },
    recheckTitle: 'When you edit a table',
    recheck: { on: 'Check again after a second', off: 'Check only when asked' },
    ignoredTitle: 'Ignored findings',
    nothingIgnored: 'Nothing is ignored.',
    privacyTitle: 'Nothing leaves this machine',
    privacy:
      'Reading, checking and making sheets all happen on this machine. Phuluc sends nothing over the network and keeps no usage statistics.',
    safetyTitle: 'Your tables stay as they are',
    safety:
      'Checking only reads; your cells change only when you press a fix. Highlights are conditional formats that can be removed. Responsibility sheets are sheets of their own. Everything has an Undo.',
    aboutTitle: 'About',
    about:
      'Phuluc checks the appendix tables of PAR INDEX, SIPAS and PAPI improvement plans, shows the lost points and makes a responsibility sheet per unit.',
    version: (version) => `Version ${version}, MIT licence.`,
    exampleTitle: 'What does a table look like?',
  },
};
