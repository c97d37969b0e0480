import { problemText, type During, type Language } from '../locale';
import { wordNoteSentences } from '../locale/word/notes';
import { workbenchWords } from '../locale/workbench/workbench';
import { failed, type Problem } from '../model/outcome';
import { bytesOf, download } from '../taskpane/parts/file-access';
import { browserReadingStore, browserSetStore } from '../taskpane/settings/browser-set-store';
import { mountPane, type FileAccess } from '../taskpane/mount';
import { createWorkbookFile, fileOfSpecs, zipOf, LARGEST_FILE, openWorkbookFile } from '../workbook/file';
import type { OpenOptions } from '../workbook/file/api';
import { openPlanFile, readWordFile } from '../workbook/word';
import type { FileWorkbook } from '../workbook/file/api';
import type { Workbook } from '../workbook/port';
import { afterPaint } from './page/after-paint';
import type { Choice } from './page/choices';
import { copyName, fetchSample, SAMPLES, type NamedBytes } from './page/files';
import { bindPage } from './page/page';
import {
  chooseWithHandle,
  droppedHandle,
  forgetRecent,
  readAgain,
  recentFiles,
  remember,
  type RecentFile,
} from './page/recent';
import type { Spreadsheet } from './spreadsheet/spreadsheet';
import { systemTheme } from './page/system-theme';
import './workbench.css';

/**
 * The workbench: an .xlsx file opened in the page, with the same pane beside it as in Excel. Nothing leaves the page.
 */
const LANGUAGE_KEY = 'phuluc.language';

const FILES: FileAccess = {
  open: (name, bytes, signal) => openWorkbookFile(name, bytes, { view: false, signal }),
  openPlan: async (name, bytes, signal) => {
    const opened = await openPlanFile(name, bytes, { view: false, signal });
    return opened.ok ? { ok: true, value: opened.value.workbook } : opened;
  },
  readWord: readWordFile,
  make: async (spec) => fileOfSpecs([spec]),
  zip: (parts) => zipOf(parts, true),
  print: async (title, specs) =>
    (await import(/* webpackChunkName: "print" */ './print/print')).printSheets(title, specs),
  makeLetter: async (spec) => (await import(/* webpackChunkName: "letter" */ '../documents/letter')).letterFile(spec),
  makeCalendar: async (spec) =>
    (await import(/* webpackChunkName: "calendar" */ '../documents/calendar')).calendarFile(spec),
};

const SETS = browserSetStore();
const READINGS = browserReadingStore();

let language: Language = localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
let file: FileWorkbook | undefined;
/** The spreadsheet once it is there. */
let shown: Spreadsheet | undefined;
let leaveFile: () => void = () => undefined;

let recent: readonly RecentFile[] = [];
/** The message on the page speaks of a cell that is not in front any more when another one is shown. */
let saysHidden = false;

const words = () => workbenchWords(language);

const page = bindPage(
  SAMPLES.map(({ title }) => title),
  {
    onFiles: (files, item) =>
      files.length === 1 && files[0] ? openChosen(files[0], droppedHandle(item)) : page.say(words().oneFile),
    onChoose: () => {
      const chosen = chooseWithHandle();
      void chosen?.then(async (handle) => handle && openChosen(await handle.getFile(), Promise.resolve(handle)));
      return chosen !== undefined;
    },
    onChoice: (choice) => void choose(choice),
    onCreate: () => void replaceFile(blank),
    onSave: () => void save(),
  },
);

/** Univer is by far the largest part of the page, so it comes after the first paint, once. */
const spreadsheet: Promise<Spreadsheet> = import(
  /* webpackChunkName: "spreadsheet" */ './spreadsheet/spreadsheet'
).then(({ startSpreadsheet }) =>
  startSpreadsheet(page.sheet, {
    language,
    onRefused: (refusal) => page.say(words().refused[refusal]),
    onHashes: (cells) => page.say(words().hashes(cells)),
    onShown(cell, hidden) {
      if (hidden) page.say(words().hidden(cell));
      else if (saysHidden) page.hush();
      saysHidden = hidden;
    },
  }),
);

function openChosen(chosen: File, handle: Promise<FileSystemFileHandle | null>): void {
  void replaceFile(async () => {
    const given = await chosenBytes(chosen);
    const kept = given && (await handle);
    if (kept) void remember(kept).then(listRecent);
    return given;
  });
}

async function chosenBytes(chosen: File): Promise<NamedBytes | null> {
  // Before it is read: a film that was dropped by mistake would fill the memory.
  const read =
    chosen.size > LARGEST_FILE
      ? failed('file-too-large', {
          file: chosen.name,
          megabytes: Math.ceil(chosen.size / 1e6),
          limit: LARGEST_FILE / 1e6,
        })
      : await bytesOf(chosen);
  if (read.ok) return { name: chosen.name, bytes: read.value };
  complain(read.problem, 'reading');
  return null;
}

async function choose(choice: Choice): Promise<void> {
  if (choice.what === 'sample') return replaceFile(() => sample(choice.index));
  if (choice.what === 'forget') {
    await forgetRecent();
    page.say(words().forgotten);
    return listRecent();
  }
  const chosen = recent[choice.index];
  if (!chosen) return;
  // Permission is asked for at once, while the browser still knows of the click.
  const again = await readAgain(chosen);
  if (again === 'refused') page.say(words().recentRefused(chosen.name));
  else if (again === 'gone') page.say(words().recentGone(chosen.name));
  else openChosen(again, Promise.resolve(chosen.handle));
}

async function listRecent(): Promise<void> {
  recent = await recentFiles();
  page.setRecent(recent.map(({ name }) => name));
}

async function sample(index: number): Promise<NamedBytes | null> {
  const fetched = await fetchSample(SAMPLES[index]!.file);
  if (!fetched) page.say(words().noSample);
  return fetched;
}

/** A file with one empty sheet: for tables that are pasted, and for the empty tables that the pane inserts. */
const blank = async (): Promise<NamedBytes> => ({
  name: words().newName,
  bytes: await createWorkbookFile([{ name: words().newSheet, cells: {} }]),
});

/** Opens another file; work that is not saved is given up only when the user says so. */
async function replaceFile(read: () => Promise<NamedBytes | null>): Promise<void> {
  if (file?.unsaved) page.say(words().leave, { label: words().leaveAnyway, run: () => void openFile(read) });
  else await openFile(read);
}

async function openFile(read: () => Promise<NamedBytes | null>): Promise<void> {
  const given = await read();
  if (!given) return;
  const watched = given.bytes.length > LONG_TO_OPEN ? await tellOpening(given.name) : {};
  const opened = await openPlanFile(given.name, given.bytes, watched);
  if (watched.signal?.aborted) return;
  if (!opened.ok) return complain(opened.problem, 'reading');
  page.hush();
  leaveFile();
  const { workbook, fromWord } = opened.value;
  if (fromWord)
    page.say(
      [words().fromWord(given.name, copyName(workbook.name)), ...wordNoteSentences(fromWord, language)].join(' '),
    );
  const tell = () => page.setFile(workbook.name, workbook.unsaved);
  const endings = [
    workbook.onEdited(tell),
    workbook.onWritten(tell),
    mountPane(page.pane, {
      workbook: settled(workbook),
      files: FILES,
      setStore: SETS,
      readingStore: READINGS,
      language,
      onLanguage: setLanguage,
      theme: systemTheme,
    }),
  ];
  leaveFile = () => endings.forEach((end) => end());
  file = workbook;
  tell();
  const view = await spreadsheet.catch((error: unknown) => {
    // The browser's own log of errors: nobody is told anything outside this page.
    reportError(error);
    return null;
  });
  if (!view) return page.say(words().noSpreadsheet);
  page.ready();
  shown = view;
  // Another file may have been opened while the spreadsheet was loading.
  if (file === workbook) view.show(workbook);
}

/** A cell that is still being typed in counts, and so do the formulas that lean on it. */
const settle = async (): Promise<void> => shown?.settle();

/** Bytes of a file that takes seconds to open. */
const LONG_TO_OPEN = 1_000_000;
const PAINT_MS = 50;

/** Says that a file is being opened and how far it is, with a way to stop it. The file before stays open. */
async function tellOpening(name: string): Promise<OpenOptions> {
  const stopper = new AbortController();
  page.say(words().opening(name), {
    label: words().stop,
    run: () => {
      stopper.abort();
      page.say(words().notOpened(name));
    },
  });
  // The words are painted before the work begins; a tab in the background paints nothing and goes on all the same.
  await new Promise((resolve) => setTimeout(resolve, PAINT_MS));
  return {
    signal: stopper.signal,
    onProgress: (done, total) => page.sayProgress(total === 0 ? 0 : done / total),
  };
}

/**
 * The workbook as the pane sees it: nothing is read or written while the spreadsheet is behind. Edits are told when the
 * typed cell has been drawn, many of one paste once: the pane may have thousands of rows to mark as old.
 */
function settled(workbook: FileWorkbook): Workbook {
  const edits = new Set<ReturnType<typeof afterPaint>>();
  const inStep = async (): Promise<void> => {
    // The pane also reads by itself: nobody's typing is cut off for that.
    await shown?.untilTyped();
    await settle();
    for (const edit of edits) edit.now();
  };
  return {
    read: (options) => inStep().then(() => workbook.read(options)),
    apply: (changes, options) => inStep().then(() => workbook.apply(changes, options)),
    select: (place, name) => workbook.select(place, name),
    selected: () => workbook.selected(),
    onEdited(listener) {
      const edit = afterPaint(listener);
      edits.add(edit);
      const end = workbook.onEdited(edit.soon);
      return () => {
        edits.delete(edit);
        edit.never();
        end();
      };
    },
  };
}

async function save(): Promise<void> {
  if (!file) return;
  await settle();
  const wasChanged = file.unsaved;
  const saved = await file.save();
  if (!saved.ok) return complain(saved.problem, 'writing');
  const name = copyName(file.name, file.extension);
  download({ name, bytes: saved.value });
  page.setFile(file.name, file.unsaved);
  page.say(words().saved(name) + (file.signed && wasChanged ? ` ${words().unsigned}` : ''));
}

function complain(problem: Problem, during: During): void {
  const { what, kept, action } = problemText(problem, language, during);
  page.say([what, kept, action].filter(Boolean).join(' '));
}

function setLanguage(chosen: Language): void {
  language = chosen;
  localStorage.setItem(LANGUAGE_KEY, chosen);
  page.setLanguage(chosen);
  void spreadsheet.then((view) => view.setLanguage(chosen));
}

page.setLanguage(language);
addEventListener('beforeunload', (event) => {
  if (file?.unsaved) event.preventDefault();
});
void listRecent();
void openFile(() => sample(0));
