import type { CommandWords } from './command-words';

export const en: CommandWords = {
  help: `phuluc: checks the appendix tables of PAR INDEX, SIPAS and PAPI plans

  phuluc check FILE… [--set CRITERIA_SET]… [--json] [--lang vi|en]
      --set: hold tables against the criteria set in this .json or .xlsx file; may be given several times.
      Reads the tables and reports what is wrong. --json: one JSON object a file, each on one line.
      FILE is .xlsx or .docx: tables in a Word file are read as they are.
  phuluc read FILE.docx -o NEW.xlsx [--overwrite]
      Writes the tables of a Word file to an Excel file, each appendix on a sheet. Every cell is text, as in Word.
  phuluc sheets FILE -o NEW.xlsx [--overwrite]
      Writes a copy with the lost points highlighted and a responsibility sheet per unit. The source is not changed.
  phuluc split FILE -o FOLDER [--overwrite]
      Writes each unit's sheet as a file of its own, to be sent.
  phuluc collect MASTER RETURNED… -o NEW.xlsx [--newer] [--other-plans] [--overwrite]
      Writes a copy of the master with what units filled in on returned sheets. A cell in which the master holds
      something else is kept and reported; --newer: the returned sheet wins;
      --other-plans: sheets of another number, year or agency as well.
  phuluc due FILE [--day DAY] [--unit UNIT] [--json] [-o CALENDAR.ics] [--overwrite]
      Work still to be done and when it is due, recurring reports as single days. --day: as seen on this day
      (31/12/2024); --unit: this unit's work alone; -o: writes a calendar file.
  phuluc coverage PLAN_ABOVE OUR_PLAN [--unit "NAME"] [--group "GROUP"]… [--json]
      Holds our plan against the one above: rows that are given to the unit and missing, with a later deadline or other
      points. --unit: the unit's name; by default the one on the sheet “Thiết lập Phuluc” or the agency that the plan
      names. --group: only these groups of the plan above take the unit in.
  phuluc compare EARLIER LATER [--json] [-o NEW.xlsx] [--overwrite]
      Points of two years by criterion, field and unit. -o: writes a copy of the later file with the comparison.
  phuluc report FILE [--period PERIOD/YEAR] [--json] [-o REPORT.docx|NEW.xlsx] [--overwrite]
      Results of a period as the units report them. PERIOD: q1, q2, q3, q4, half, nine-months, year; for example q3/2024.
      -o: the report for Word, or a copy of the file with its sheet.
  phuluc director FILE [--day DAY] [--json] [-o NEW.xlsx] [--overwrite]
      One page for the director: lost points, the criteria that cost most and who leads them, progress, late work and
      what is due next. -o: a copy of the file with that page, on one sheet of A4.
  phuluc overview PLAN_ABOVE FOLDER|FILE… -o NEW.xlsx [--json] [--overwrite]
      Many plans in one workbook: a line a unit (sent or not, errors, rows that are given and covered or missing), a line
      a criterion. A broken file is a line too. --json: a JSON line a plan.
  phuluc overview --from-json PART.jsonl… -o NEW.xlsx
      Puts parts together that were written by --json beside one plan above.

Exit status: 0 no errors, 1 errors in the tables, late work or something not taken, 2 could not run.`,
  wrong: {
    'unknown-command':
      'There is no command “{word}”. Commands: check, read, sheets, split, collect, due, coverage, compare, report, director, overview. See: phuluc --help',
    'unknown-option': '“{word}” is not understood. See: phuluc --help',
    'value-missing': 'A file, a folder or a language is missing after “{word}”. See: phuluc --help',
    'value-unwanted': '“{word}” stands alone, without a value. See: phuluc --help',
    'no-file': 'No file was named. For example: phuluc check plan.xlsx',
    'no-word-file': 'No Word file was named. For example: phuluc read plan.docx -o plan.xlsx',
    'no-output-of-read': 'No new file was named. For example: phuluc read plan.docx -o plan.xlsx',
    'one-file': 'This command takes one file at a time; leave out “{word}” or run it alone.',
    'no-output': 'No new file was named. For example: phuluc sheets plan.xlsx -o sheets.xlsx',
    'no-folder': 'No folder was named. For example: phuluc split sheets.xlsx -o to-send',
    'no-master':
      'The master file and at least one returned file are needed. For example: phuluc collect sheets.xlsx returned/*.xlsx -o collected.xlsx',
    'two-files': 'Two files are needed. For example: phuluc compare year-2022.xlsx year-2023.xlsx',
    'no-period': '“{word}” is no period. For example: --period q3/2024, half/2024, year/2024.',
    'no-day': '“{word}” is no day. For example: --day 31/12/2024.',
    'no-overview':
      'The plan above, plans or folders and a new file are needed. For example: phuluc overview city.xlsx plans -o overview.xlsx',
    'no-plans':
      'The plan above and then the unit\'s plan are needed. For example: phuluc coverage city.xlsx ours.xlsx --unit "Sở Nội vụ"',
    'unknown-language': 'There is no language “{word}”. Use --lang vi or --lang en.',
  },
  sameFile: '{file}: the new file is the source itself. The source is never overwritten; choose another name after -o.',
  outputExists:
    '{file}: this file exists, and units may have filled it in. Choose another name; to keep what was filled in, run sheets on that file; to replace it, add --overwrite.',
  fileExists:
    '{file}: this file exists, and nothing was written. Choose another folder; to replace it, add --overwrite.',
  copyExists: '{file}: this file exists. Choose another name; to replace it, add --overwrite.',
  tablesRead: '{file}: written; number of sheets: {count} ({sheets}).',
  cannotMakeFolder: '{file}: this folder cannot be made. Check the name, and whether a file has the same name.',
  threadFailed: '{file}: the check broke off ({reason}). Run it again for this file alone.',
  cannotWrite:
    '{file}: cannot be written. Check that the folder exists and that the file is not open in Excel, then run again.',
  diskFull:
    '{file}: the disk is full, and this file was not written. Free some space or choose another disk, then run again.',
  unsigned:
    '{file}: the copy does not carry the digital signature of the source, because it holds other things than were signed. Sign it again if needed.',
  nothingFound: 'Nothing wrong was found.',
  nothingSure: 'Nothing wrong so far, but not everything was read; not checked for certain: {doubts}.',
  summary: '{criteria} criteria, {tasks} tasks: {errors} errors, {warnings} warnings, {infos} notes; {gap} points lost',
  noTable: 'There is no appendix table in this file.',
  hidden: 'Hidden sheets are not read: {sheets}. If the table is there, unhide the sheet and run again.',
  written:
    '{file}: written. {added} sheets added, {updated} updated, {unchanged} unchanged; {criteria} criteria highlighted.',
  proof: 'Proof: {criteria} criteria, {assignments} assignments, {points} points lost; plan and sheets agree.',
  planFaults: 'The plan still has {facts}: look at that before the sheets are used.',
  unplaced: 'On no sheet: {facts}.',
  splitUnit: '{file}: {rows} rows',
  splitGroup: '{file}: {rows} rows; a group whose members are not listed',
  splitDone: '{file}: {files} files written.',
  collected:
    '{file}: written. {taken} new cells and rows taken, {replaced} cells replaced, {conflicts} cells that differ left alone.',
  collectNothing: '{file}: there is no sheet made by Phuluc; nothing was taken from this file.',
  collectSheet: '{unit}: {taken} cells and {rows} rows taken',
  collectFate: {
    'unknown-unit': '{unit}: the master does not have this unit; nothing was taken from the sheet “{sheet}”.',
    unreadable: '{unit}: the row of column names is gone; nothing was taken from the sheet “{sheet}”.',
  },
  collectLockFile: '{file}: a lock file of a spreadsheet program, left out.',
  collectOtherPlan:
    '{unit}: a sheet of another plan (“{returned}”, the master is “{master}”); nothing was taken from the sheet “{sheet}”. To take it: --other-plans.',
  collectUnread: 'Cell {at} ({row} · {column}) holds a formula without a result, an error, or a picture; not taken.',
  overview: { done: '{file}: written. {plans} plans were read, {unread} files could not be.' },
  coverage: {
    head: '{file}: {unit} beside {above}',
    counts:
      '{given} rows are given: {covered} covered, {reworded} in other words, {doubtful} to be looked at, {missing} missing; {later} later, {otherPoints} with other points; {notGiven} rows are our own or given to others.',
    missing: 'Missing: {row} ({role})',
    doubtful: 'To be looked at: {row} ~ {ours}',
    later: '{cell}: {ours} is later than {given} of the plan above: {row}',
    noDay: '{cell}: no last day, the plan above says {given}: {row}',
    otherPoints: '{cell}: {ours} points, the plan above has {given}: {row}',
    notGiven: '{cell}: not given by the plan above: {row}',
    conditional: '{count} rows given to groups with a condition are not counted: {groups}.',
    years: 'The plan above is of {above}, this one of {ours}: deadlines are not compared.',
  },
  collectRow: {
    own: 'Row added by the unit: {row}',
    gone: 'Row no longer in the plan, kept at the end of the sheet: {row}',
  },
  collectAltered: '{row} · {column}: the plan says “{held}”, the returned sheet “{returned}”; not taken.',
  collectMissing: '{count} units have not reported: {units}.',
  collectCell: {
    conflict: '{row} · {column}: the master says “{held}”, the returned sheet “{returned}”; the master’s was kept.',
    replaced: '{row} · {column}: “{held}” was replaced by “{returned}”.',
  },
};
