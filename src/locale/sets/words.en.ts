import type { viSets } from './words.vi';

/** The pane's texts on criteria sets that are loaded on this machine, in English. A part of `words.en`. */
export const enSets: typeof viSets = {
  sets: {
    title: 'Criteria sets loaded on this machine',
    hint: 'For sets that Phuluc does not hold: of a province, a department, a commune, or newly issued. An .xlsx file with a sheet “Bộ tiêu chí” (Mã, Tiêu chí, Điểm chuẩn), or a .json file. A loaded set counts for every workbook on this machine and is sent nowhere.',
    load: 'Load a criteria set…',
    choose: 'Choose the file of a criteria set (.xlsx, .json)',
    loading: 'Reading the criteria set…',
    loaded: (editions: string) => `Loaded: ${editions}.`,
    warning: {
      'without-points': (edition: string, count: string) =>
        `${edition}: criteria without a benchmark, whose points are not compared: ${count}.`,
      'without-name': (edition: string, count: string) =>
        `${edition}: criteria without a name, whose names are not compared: ${count}.`,
      total: (edition: string, found: string, total: string) =>
        `${edition}: its criteria add up to ${found} points, its file says ${total} in all. Compare with the decision.`,
      'unknown-index': (id: string) =>
        `Phuluc knows no index “${id}”: only tables of points of no known index are held against this set.`,
      'left-out': (edition: string) => `${edition}: a name without criteria, not loaded.`,
      replaced: (edition: string) => `${edition}: in place of the set of that name that was loaded before.`,
    },
    none: 'No set is loaded.',
    list: 'Loaded criteria sets',
    anyYear: 'any year',
    years: (from: string, to: string) =>
      from === to ? `year ${from}` : to === '' ? `from ${from}` : from === '' ? `until ${to}` : `years ${from}–${to}`,
    criteria: (count: number) => `${count} ${count === 1 ? 'criterion' : 'criteria'}`,
    anyIndex: 'for any table of points',
    copy: 'Copy into this workbook',
    copyWhich: (edition: string) => `Copy into this workbook: ${edition}`,
    copying: 'Copying the criteria set into the workbook…',
    copied: (sheet: string) =>
      `It is on sheet “${sheet}” now. Whoever opens this workbook compares with it; it stands for every other set.`,
    exportFile: 'Export',
    exportWhich: (edition: string) => `Export: ${edition}`,
    exported: (file: string) =>
      `“${file}” was exported. If it is not among your downloads, copy the set into this workbook and pass that on.`,
    remove: 'Remove',
    removeWhich: (edition: string) => `Remove the criteria set: ${edition}`,
    removed: (edition: string) => `Removed: ${edition}.`,
    unread: 'A set that was loaded cannot be read any more.',
    unreadName: 'a set that cannot be read',
    removeUnread: 'Remove the set that cannot be read',
  },
};
