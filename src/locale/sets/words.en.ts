import { many } from '../many';
import type { viSets } from './words.vi';

/** The pane's texts on criteria sets that are loaded on this machine, in English. A part of `words.en`. */
export const enSets: typeof viSets = {
  sets: {
    title: 'Criteria sets loaded on this machine',
    hint: 'For sets that Phuluc does not have: those of a province, department or commune, or newly issued ones. An .xlsx file with a sheet “Bộ tiêu chí” (Mã, Tiêu chí, Điểm chuẩn), or a .json file. A loaded set is used for every workbook opened on this machine and is sent nowhere.',
    load: 'Load a criteria set…',
    choose: 'Choose a criteria set file (.xlsx, .json)',
    loading: 'Reading the criteria set…',
    loaded: (editions: string) => `Loaded: ${editions}.`,
    warning: {
      'without-points': (edition: string, count: string) =>
        `${edition}: ${many(count, 'criterion has', 'criteria have')} no benchmark; points are not compared there.`,
      'without-name': (edition: string, count: string) =>
        `${edition}: ${many(count, 'criterion has', 'criteria have')} no name; names are not compared there.`,
      total: (edition: string, found: string, total: string) =>
        `${edition}: its criteria add up to ${many(found, 'point')}, but the file gives a total of ${total}. Compare with the decision.`,
      'unknown-index': (id: string) =>
        `Phuluc does not know the index “${id}”: this set is compared only with score tables of no known index.`,
      'left-out': (edition: string) => `${edition}: only a name and no criteria, so it was not loaded.`,
      replaced: (edition: string) => `${edition}: replaces the set of the same name loaded before.`,
    },
    none: 'No set is loaded yet.',
    list: 'Loaded criteria sets',
    anyYear: 'any year',
    years: (from: string, to: string) =>
      from === to ? `year ${from}` : to === '' ? `from ${from}` : from === '' ? `until ${to}` : `years ${from}–${to}`,
    criteria: (count: number) => `${count} ${count === 1 ? 'criterion' : 'criteria'}`,
    anyIndex: 'for any score table',
    copy: 'Copy into this workbook',
    copyWhich: (edition: string) => `Copy into this workbook: ${edition}`,
    copying: 'Copying the criteria set into the workbook…',
    copied: (sheet: string) =>
      `Copied to the sheet “${sheet}”. Whoever opens this workbook compares with that set; it takes the place of every other one.`,
    exportFile: 'Export',
    exportWhich: (edition: string) => `Export: ${edition}`,
    exported: (file: string) =>
      `“${file}” was exported. If it is not among your downloads, press Copy into this workbook and send that instead.`,
    remove: 'Remove',
    removeWhich: (edition: string) => `Remove the criteria set: ${edition}`,
    removed: (edition: string) => `Removed: ${edition}.`,
    unread: 'A loaded set can no longer be read.',
    unreadName: 'a set that cannot be read',
    removeUnread: 'Remove the set that cannot be read',
  },
};
