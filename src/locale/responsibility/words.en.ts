import { many } from '../many';
import type { viResponsibility } from './words.vi';

/**
 * The pane's texts on groups of units, loads, the plan's heading and the colours' thresholds, in English. A part of
 * `words.en`.
 */
export const enResponsibility: typeof viResponsibility = {
  groupAnswers: {
    open: (count) => `${many(count, 'group')} of units not resolved`,
    hint: 'Until somebody is chosen, each gets a sheet of its own.',
    listHint: 'A group with fixed members: write it in the column Nhóm of the sheet Đơn vị.',
    rows: (count) => many(count, 'row'),
    assign: 'Choose…',
    assignWhich: (group) => `Choose the units of ${group}`,
    more: (count) => `Show ${many(count, 'more group', 'more groups')}`,
    where: 'Applies to',
    all: (rows) => `Every row (${rows})`,
    one: 'One row',
    row: 'Row',
    written: (words) => `The cell says “${words}”`,
    find: 'Find a unit',
    units: 'Units',
    noUnit: 'No unit has that name.',
    noUnits: 'Neither the plan nor the sheet Đơn vị names a unit.',
    apply: (units) => (units === 0 ? 'Assign' : `Assign ${many(units, 'unit')}`),
    keepGroup: 'Keep one group sheet',
    cancel: 'Cancel',
    working: 'Writing to the settings sheet…',
    saved: (group) => `Saved which units “${group}” means.`,
    removed: (group) => `“${group}” is open again.`,
    answered: (count) => `${many(count, 'group')} resolved`,
    toCorrect: (count) => `${many(count, 'line')} to look at`,
    everyRow: 'Every row',
    staysGroup: 'one group sheet',
    change: 'Change',
    changeWhich: (group, row) => `Change who is meant by ${group}, ${row}`,
    remove: 'Remove',
    removeWhich: (group, row) => `Remove the answer for ${group}, ${row}`,
  },

  settingNote: {
    tiers: ({ found }) =>
      `The thresholds “${found}” cannot be used: two whole numbers from 1 to 99 are needed, the low one smaller. 50 and 80 hold.`,
    'plan-date': ({ found }) => `“${found}” is not a date, for example 05/07/2024. The date in the plan is used.`,
    'reading-unclear': ({ found }) =>
      `The line “${found}” on reading is not understood. Choose again in How it is read, and delete the line.`,
    'group-missing': () => 'The group is missing.',
    'group-gone': ({ group }) => `The plan no longer names the group “${group}”.`,
    'units-missing': ({ group }) => `Group “${group}”: no units are given.`,
    'row-gone': ({ group, row }) => `Group “${group}”: the plan has no row “${row}” for this group.`,
    'row-unclear': ({ group, row }) => `Group “${group}”: several rows are called “${row}”; add the code or the words.`,
    'said-twice': ({ group }) => `Group “${group}”: a line above says it already.`,
    overruled: ({ group }) => `Group “${group}”: the sheet Đơn vị names its members, and that holds.`,
    'unit-unknown': ({ group, unit }) =>
      `Group “${group}”: neither the plan nor the sheet Đơn vị names “${unit}”; check the spelling. It gets a sheet all the same.`,
  },
  settingLine: (row, note) => `Row ${row} of the settings sheet. ${note}`,

  loads: {
    title: 'Work by unit',
    overloaded: (count) => `${many(count, 'unit')} with far more than others`,
    rule: (median) =>
      `Marked: units that lead at least 3 times the median (${many(median, 'row')}) and at least 10% of all rows.`,
    mark: 'far more',
    list: 'Units by rows as lead, most first',
    lead: (rows, share) => `leads ${many(rows, 'row')} (${share})`,
    noLead: 'leads nothing',
    leadGap: (gap) => `${many(gap, 'point')} lost`,
    all: (rows) => `${many(rows, 'row')} in all`,
    allGap: (rows, gap) => `${many(rows, 'row')} in all, ${many(gap, 'point')}`,
    more: (count) => `Show ${many(count, 'more unit', 'more units')}`,
  },

  exceeding: {
    note: (criteria, excess) =>
      `This total is ${many(excess, 'point')} too small, because ${many(criteria, 'criterion has', 'criteria have')} more points than the benchmark. Once corrected it is right:`,
  },

  planHeading: {
    title: 'The plan on the sheets',
    hint: 'For the head and the signatures of all sheets. Left blank, what the plan says is used.',
    item: {
      superior: 'Agency above',
      agency: 'Agency of the plan',
      number: 'Number of the plan',
      day: 'Day of issue',
      place: 'Place',
      signer: 'Title of the signer',
    },
    attached: 'Belongs to',
    asRead: (text) => `The plan says: ${text}`,
    usually: (text) => `Left blank: ${text}`,
    absent: 'The plan does not say',
    without: { superior: 'no such line', place: 'room to write it', signer: 'the head of the unit' },
    edit: 'Edit…',
    save: 'Save',
    cancel: 'Cancel',
    fault: { 'no-day': 'This is not a date, for example 05/07/2024.', 'too-long': 'Longer than 200 characters.' },
    kept: 'Kept on the settings sheet at the end of the workbook.',
    saving: 'Writing to the settings sheet…',
    saved: 'Saved. Make the sheets again to update those that exist.',
  },

  tiers: {
    title: 'Colours of lost points',
    hint: 'Achieved points as a share of the benchmark. The two middle thresholds can be changed:',
    low: 'Low (%)',
    high: 'High (%)',
    apply: 'Use these',
    fault: {
      'not-percent': 'Each threshold is a whole number from 1 to 99.',
      'not-rising': 'The low threshold must be smaller than the high one.',
    },
    saving: 'Writing the thresholds…',
    saved: 'Thresholds saved. Tables coloured before: highlight again to follow them.',
    recoloured: 'Thresholds saved, tables coloured again.',
  },

  compared: {
    label: 'Criteria set of each table',
    year: (kind, year) => `${kind}, points of ${year}`,
    noYear: (kind) => `${kind}, no year written`,
    edition: (edition) => `compared with ${edition}`,
    own: (edition) => `compared with ${edition}, a set in this workbook`,
    loaded: (edition) => `compared with ${edition}, a set loaded on this machine`,
    uncertain: (edition) => `compared with ${edition}; year or source in doubt, so warnings only`,
    notHeld: (edition) =>
      `${edition} is in force, and Phuluc does not have it; not compared. If you have it, press Load a criteria set… below`,
    noEdition:
      'Phuluc has no set for this year and level; not compared. If you have it, press Load a criteria set… below',
    otherSet: (edition) => `follows another set than ${edition}; not compared`,
    noYearFits: 'year of the points not known; not compared',
    none: 'no criteria set',
    off: 'not compared',
  },
};
