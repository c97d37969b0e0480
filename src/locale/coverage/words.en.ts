import type { viCoverage } from './words.vi';

const many = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** The pane's texts on the plan above and on drafts, in English. A part of `year/later`. */
export const enCoverage: typeof viCoverage = {
  coverage: {
    list: 'Comparison with the plan above',
    choose: 'Choose the plan above…',
    chooseTitle: 'Choose the file of the plan above (.xlsx or .docx); it is only read',
    chooseOther: 'Choose another file…',
    reading: 'Comparing the two plans…',
    stale: 'The tables have changed.',
    reread: 'Compare again',
    against: (name: string) => `Against ${name}`,
    emptyTitle: 'Your plan beside the one above',
    empty:
      'Choose the plan of the province, city or ministry: Phuluc finds the rows that are given to your unit and says which your plan has, misses, sets later or has with other points.',
    unit: 'The unit whose plan this is',
    unitHint: 'As the plan above calls it, in Vietnamese. After a merger give all names, separated by semicolons.',
    unitIs: (name: string) => `Unit: ${name}`,
    confirmUnit: 'Right',
    confirmUnitHint: 'Remembers this unit; from then on a check reports what is given and missing or later',
    unitUnknown: 'It is not known whose plan this is.',
    setUnit: 'Save',
    changeUnit: 'Change',
    changeUnitTitle: 'Change the unit whose plan this is',
    cancel: 'Cancel',
    sheets: 'Is the plan above in this workbook?',
    sheetsHint:
      'Mark its sheets: they are no longer tables of your unit when the plan is checked, coloured and given out.',
    setSheets: 'Use the marked sheets',
    saving: 'Writing on the settings sheet…',
    saved: 'Saved, and compared again.',
    counts: (given: number, covered: number, missing: number) =>
      `${many(given, 'row')} given: ${covered} in the plan, ${missing} missing.`,
    years: (above: number, ours: number) =>
      `The plan above is of ${above}, this one of ${ours}: deadlines are not compared.`,
    parts: {
      missing: 'Missing',
      doubtful: 'To look at',
      differs: 'Later, other points',
      reworded: 'Other words',
      covered: 'Covered',
      conditional: 'Group unclear',
      notGiven: 'Not given',
    },
    partsLabel: 'What was found',
    nothing: 'No rows.',
    role: { lead: 'lead', implementing: 'implementing', coordinating: 'coordinating' },
    asRole: (role: string) => `Given to the unit: ${role}`,
    viaGroup: (role: string, group: string) => `${role} through ${group}`,
    ours: (row: string) => `Ours: ${row}`,
    later: (given: string, ours: string) => `Due ${ours}, the plan above says ${given}`,
    noDay: (given: string) => `No last day, the plan above says ${given}`,
    benchmark: (given: string, ours: string) => `Benchmark ${ours}, the plan above has ${given}`,
    achieved: (given: string, ours: string) => `Achieved ${ours}, the plan above has ${given}`,
    toOthers: (units: string) => `Given to ${units}`,
    own: 'Not in the plan above',
    same: 'The same',
    other: 'Different',
    sameWhich: (above: string, ours: string) => `The same: ${above} and ${ours}`,
    otherWhich: (above: string, ours: string) => `Different: ${above} and ${ours}`,
    more: (rows: number) => `Show ${many(rows, 'more row')}`,
    groups: (asked: number) =>
      asked === 0 ? 'Groups of the plan above' : `Groups of the plan above: ${asked} unclear`,
    groupsHint: 'Which groups take your unit in? Phuluc guesses by their names; correct it here.',
    membership: { in: 'takes us in', maybe: 'unclear', out: 'not ours' },
    groupRows: (rows: number) => many(rows, 'row'),
    isIn: 'Yes',
    isOut: 'No',
    isInWhich: (group: string) => `${group} takes our unit in`,
    isOutWhich: (group: string) => `${group} does not take our unit in`,
    listRun: 'Write the list',
    listing: 'Writing the list…',
    listed: {
      add: (sheet: string) => `The sheet “${sheet}” was added, to print.`,
      update: (sheet: string) => `The sheet “${sheet}” was updated; what was noted stays.`,
      leave: (sheet: string) => `The sheet “${sheet}” is up to date.`,
    },
    drafts: 'Draft appendices',
    draftsHint:
      'New sheets are added; no existing table is written in. Tasks and offices that are taken over are proposals, said in the last column until you accept them.',
    draftAbove: 'From the plan above',
    draftLastYear: 'From this plan, for next year',
    draftScores: 'From a score table…',
    draftScoresTitle:
      'Choose a score table (.xlsx or .docx): criteria that lost points become a draft, tasks and offices come from this plan',
    drafting: 'Making the draft…',
    drafted: (rows: number, sheets: string, proposals: number) =>
      `A draft of ${many(rows, 'row')} is on ${sheets}; rows with proposals to look at: ${proposals}.`,
    accept: 'Accept all proposals',
    accepting: 'Writing…',
    accepted: (rows: number) =>
      rows === 0 ? 'There are no proposals left.' : `Proposals accepted in ${many(rows, 'row')}.`,
  },
};
