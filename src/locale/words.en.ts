import { many } from './many';
import { enResponsibility } from './responsibility/words.en';
import { enProgress } from './progress/words.en';
import { enHelp } from './help/words.en';
import { enSets } from './sets/words.en';
import { enWord } from './word/words.en';
import { enFindings } from './check/words.en';
import { enReading } from './readings/words.en';
import { enLikeWords } from './likeness/words.en';
import { enPlanFaults } from './responsibility/plan-faults.en';
import { enRestore } from './restore/words.en';
import { enYear } from './year/words.en';
import type { Words } from './words.vi';

/** Every text of the pane in English. */
export const en: Words = {
  ...enRestore,
  ...enYear,
  ...enReading,
  ...enFindings,
  ...enHelp,
  ...enSets,
  ...enWord,
  ...enProgress,
  ...enResponsibility,
  ...enPlanFaults,
  ...enLikeWords,

  tabs: {
    label: 'Jobs',
    check: 'Check',
    gaps: 'Lost points',
    responsibility: 'Assign',
    year: 'The year',
    settings: 'Settings and help',
  },

  check: {
    run: 'Check',
    running: 'Reading and checking the tables…',
    checkedAt: (time) => `Checked at ${time}`,
    criteria: (count) => many(count, 'criterion', 'criteria'),
    tasks: (count) => many(count, 'task'),
    stale: 'The tables have changed, check again',
    notYetTitle: 'Not checked yet',
    guide: 'User guide (in Vietnamese)',
    notYet: 'Press Check to read the appendix tables in this file. Checking only reads; no cell is changed.',
    nothingTitle: 'Nothing wrong was found',
    nothing: (tables) => `${many(tables, 'table')} read; codes, points, units and deadlines compared.`,
    unsureTitle: 'Nothing wrong so far, but not everything was read',
    unsure: (tables, doubts) =>
      `Codes, points, units and deadlines of ${many(tables, 'table')} compared; not checked for certain: ${doubts}.`,
    noTableTitle: 'No appendix table was found',
    noTable:
      'A table needs a row of column names with coded rows below it. The names may differ a little. For example:',
    example: {
      caption: 'Example of an appendix table',
      header: ['TT', 'Tiêu chí', 'Điểm chuẩn', 'Điểm đạt được', 'Chủ trì'],
      rows: [
        ['2', 'XÂY DỰNG THỂ CHẾ', '', '', ''],
        ['2.4', 'Tác động đến thể chế', '4', '3,2407', 'Văn phòng'],
        ['2.4.1', 'Tính khả thi', '1', '0,8219', 'Văn phòng'],
      ],
    },
    announced: (errors, warnings, infos) =>
      `Checked: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${infos} info.`,
  },

  severity: {
    filter: 'Filter by severity',
    count: {
      error: (count) => many(count, 'error'),
      warning: (count) => many(count, 'warning'),
      info: (count) => `${count} info`,
    },
  },

  findings: {
    list: 'Findings',
    previous: 'Previous finding',
    next: 'Next finding',
    places: (count) => many(count, 'place'),
    why: 'Why',
    fix: 'How to fix',
    found: 'Found',
    allowed: 'Required',
    related: 'Related cells',
    goTo: (cell, sheet) => `Select cell ${cell} on sheet ${sheet}`,
    more: (count) => `Show ${count} more`,
  },

  read: {
    summary: (tables) => `${many(tables, 'table')} read`,
    skippedCount: (sheets) => `${many(sheets, 'sheet')} skipped`,
    plain: { tasks: 'task list', other: 'score table' },
    table: (kind, rows) => `${kind}, ${many(rows, 'row')}`,
    skipped: {
      empty: 'empty sheet',
      'no-table': 'no appendix table',
      ours: 'made by Phuluc',
      hidden: 'hidden sheet',
      'header-unclear': 'column names are unclear',
      catalogue: 'criteria set of this workbook',
      above: 'plan above',
    },
    ours: (count) => `${many(count, 'sheet')} made by Phuluc`,
  },

  gaps: {
    run: 'Highlight lost points',
    remove: 'Remove colours',
    reading: 'Reading the tables…',
    painting: 'Highlighting…',
    removing: 'Removing the highlights…',
    painted: (criteria) =>
      `${many(criteria, 'criterion', 'criteria')} highlighted. The colours follow the points as you edit them.`,
    removed: 'Highlights removed. Your own fills are as they were.',
    total: (gap, benchmark) => `${gap} of ${many(benchmark, 'point')} lost`,
    totalNote: (criteria) =>
      `${many(criteria, 'criterion', 'criteria')} below benchmark; only criteria without listed components are counted.`,
    legend: 'What the colours mean',
    tier: {
      'gap-0': () => 'Nothing achieved',
      'gap-1': (_from, below) => `Under ${below}%`,
      'gap-2': (from, below) => `${from} – under ${below}%`,
      'gap-3': (from) => `${from} – under 100%`,
    },
    list: 'Criteria below benchmark, largest loss first',
    ofBenchmark: (achieved, benchmark, percent) => `${achieved} of ${benchmark} (${percent}%)`,
    gap: (gap) => `${gap} lost`,
    by: 'Show by',
    order: { criterion: 'Criterion', field: 'Field', unit: 'Lead', part: 'Any role' },
    bars: {
      field: 'Lost points by field, largest first',
      unit: 'Lost points by lead, largest first',
      part: 'Lost points in any role of each unit, largest first',
    },
    field: (code) => `Field ${code}`,
    nowhere: { field: 'Field not known', unit: 'No lead yet', part: 'Assigned to nobody' },
    shareOf: (share) => `${share} of the loss`,
    running: (share) => `cumulative ${share}`,
    partIn: (criteria, gap) =>
      `With implementing and coordinating: ${many(criteria, 'criterion', 'criteria')}, ${gap} lost.`,
    severalUnits: 'A criterion with several units counts for each of them; the cumulative share counts it once.',
    noneTitle: 'No points were lost',
    none: 'Every criterion that could be read is at its benchmark.',
    unscored: (criteria) =>
      `${many(criteria, 'criterion is', 'criteria are')} not counted: no achieved points could be read.`,
    noScoresTitle: 'No achieved points were read',
    noScores: (criteria) =>
      `${many(criteria, 'criterion has', 'criteria have')} a benchmark, but achieved points that are blank or cannot be read. Check names each cell.`,
    noPointsTitle: 'No table with points',
    noPoints: 'The tables that were read have no benchmark and achieved columns, so there is nothing to highlight.',
    stale: 'The tables have changed',
    reread: 'Read again',
  },

  responsibility: {
    run: 'Make sheets',
    reading: 'Preparing the preview…',
    draft: 'Draft the unit list',
    drafting: 'Drafting the unit list…',
    drafted: 'The sheet Đơn vị is there. Look it over and complete it, then make the sheets.',
    willAdd: (count) => many(count, 'new sheet'),
    willUpdate: (count) => `${count} updated`,
    willLeave: (count) => `${count} unchanged`,
    action: { add: 'New', update: 'Update', leave: 'Unchanged' },
    actionHint: {
      add: 'Added at the end of the workbook.',
      update: 'Made by Phuluc before, updated in place.',
      leave: 'Nothing changes.',
    },
    list: 'Sheets to make',
    rows: (count) => many(count, 'row'),
    group: 'group',
    nameReason: {
      shortened: 'name shortened to fit 31 characters',
      'forbidden-character': 'characters that Excel forbids were replaced',
      'name-taken': 'another sheet has this name',
      reserved: 'Excel reserves this name',
    },
    rename: 'Rename',
    openSheet: (name) => `Open the sheet ${name}`,
    renameSheet: (name) => `Rename the sheet ${name}`,
    nameOf: (unit) => (unit === '' ? 'Name of the sheet' : `Name of the sheet of ${unit}`),
    nameFault: {
      empty: 'There is no name.',
      'too-long': 'The name is longer than 31 characters.',
      'forbidden-character': 'Excel allows no : \\ / ? * [ ] in the name of a sheet.',
      apostrophe: 'The name must not begin or end with an apostrophe.',
      reserved: 'Excel keeps this name for itself.',
      'name-taken': 'Another sheet has this name.',
    },
    useName: 'Use this name',
    keepName: 'Cancel',
    changes: 'Show each change',
    rowAdded: (row) => `New row: ${row}`,
    rowGone: (row) => `No longer in the plan: ${row}`,
    blank: '(blank)',
    moreCells: (count) => `and ${many(count, 'more cell')}`,
    layoutOnly: 'Only the head, the end or the order of rows.',
    writing: (done, total) => `Writing ${done} of ${total}`,
    starting: 'Preparing the sheets…',
    cancel: 'Stop',
    cancelling: 'Stopping…',
    doneTitle: 'Sheets made',
    unchangedTitle: 'The sheets are up to date, nothing to write',
    added: (count) => `${many(count, 'sheet')} added`,
    updated: (count) => `${many(count, 'sheet')} updated`,
    unchanged: (count) => `${many(count, 'sheet')} unchanged`,
    proof: 'Plan against sheets',
    proofPlan: 'Plan',
    proofSheets: 'Sheets',
    proofCriteria: 'Criteria assigned',
    proofAssignments: 'Assignments',
    proofPoints: 'Lost points',
    proofSame: 'Agrees',
    proofDiffers: 'Differs',
    nothingTitle: 'Nothing to assign',
    nothing: 'The tables that were read have no lead, implementing or coordinating column.',
    stale: 'The tables have changed',
    reread: 'Preview again',
  },

  problem: { detail: 'Technical details', close: 'Close the message' },
  crash: {
    title: 'The Phuluc pane failed',
    text: 'Your file is not affected; what was written stays. Reopen the pane, then press Check.',
    reload: 'Reopen the pane',
  },
  officeMissing: {
    title: 'The Office library could not be loaded',
    text: 'Phuluc needs office.js to talk to Excel, and this machine could not load it. Check the network and reopen the pane; where outside addresses are blocked, the administrator installs the build for an intranet. Meanwhile the workbench can be used.',
  },
  notExcel: {
    title: 'This page runs inside Excel',
    text: 'Open Phuluc from the Home tab of Excel, or use the workbench in the browser.',
    workbench: 'Open the workbench',
  },
};
