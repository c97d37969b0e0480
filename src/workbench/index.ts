import { problemText, type During, type Language } from '../locale';
import type { Problem } from '../model/outcome';
import { download } from '../taskpane/file-door';
import { mountPane, type FileDoor } from '../taskpane/mount';
import { fileOfSpecs, openWorkbookFile } from '../workbook/file';
import type { FileWorkbook } from '../workbook/file/api';
import type { Workbook } from '../workbook/port';
import { copyName, fetchSample, readFile, SAMPLES, type NamedBytes } from './files';
import { bindPage } from './page';
import type { Spreadsheet } from './spreadsheet';
import { texts } from './texts';
import './workbench.css';

/** The workbench: an .xlsx file opened in the page, with the same pane beside it as in Excel. Nothing leaves the page. */
const LANGUAGE_KEY = 'phuluc.language';

const FILES: FileDoor = { open: openWorkbookFile, make: async (spec) => fileOfSpecs([spec]) };

let language: Language = localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi';
let file: FileWorkbook | undefined;
/** The spreadsheet once it is there. */
let shown: Spreadsheet | undefined;
let leaveFile: () => void = () => undefined;

const page = bindPage(
  SAMPLES.map(({ title }) => title),
  {
    onFiles: (files) => (files.length === 1 && files[0] ? void replaceFile(() => readFile(files[0]!)) : page.say(texts(language).oneFile)),
    onSample: (index) => void replaceFile(() => sample(index)),
    onSave: () => void save(),
  },
);

/** Univer is by far the largest part of the page, so it comes after the first paint, once. */
const spreadsheet: Promise<Spreadsheet> = import(/* webpackChunkName: "spreadsheet" */ './spreadsheet').then(({ startSpreadsheet }) =>
  startSpreadsheet(page.sheet, (refusal) => page.say(texts(language).refused[refusal])),
);

async function sample(index: number): Promise<NamedBytes | null> {
  const fetched = await fetchSample(SAMPLES[index]!.file);
  if (!fetched) page.say(texts(language).noSample);
  return fetched;
}

/** Opens another file; work that is not saved is given up only when the user says so. */
async function replaceFile(read: () => Promise<NamedBytes | null>): Promise<void> {
  if (file?.unsaved) page.say(texts(language).leave, { label: texts(language).leaveAnyway, run: () => void openFile(read) });
  else await openFile(read);
}

async function openFile(read: () => Promise<NamedBytes | null>): Promise<void> {
  const given = await read();
  if (!given) return;
  const opened = await openWorkbookFile(given.name, given.bytes);
  if (!opened.ok) return complain(opened.problem, 'reading');
  page.hush();
  leaveFile();
  const workbook = opened.value;
  const tell = () => page.setFile(workbook.name, workbook.unsaved);
  const endings = [workbook.onEdited(tell), workbook.onWritten(tell), mountPane(page.pane, { workbook: settled(workbook), files: FILES, language, onLanguage: setLanguage })];
  leaveFile = () => endings.forEach((end) => end());
  file = workbook;
  tell();
  const view = await spreadsheet.catch((error: unknown) => {
    // The browser's own log of errors: nobody is told anything outside this page.
    reportError(error);
    return null;
  });
  if (!view) return page.say(texts(language).noSpreadsheet);
  page.ready();
  shown = view;
  // Another file may have been opened while the spreadsheet was loading.
  if (file === workbook) view.show(workbook);
}

/** A cell that is still being typed in counts, and so do the formulas that lean on it. */
const settle = async (): Promise<void> => shown?.settle();

/** The workbook as the pane sees it: nothing is read or written while the spreadsheet is behind. */
const settled = (workbook: FileWorkbook): Workbook => ({
  read: () => settle().then(() => workbook.read()),
  apply: (changes, options) => settle().then(() => workbook.apply(changes, options)),
  select: (place) => workbook.select(place),
  onEdited: (listener) => workbook.onEdited(listener),
});

async function save(): Promise<void> {
  if (!file) return;
  await settle();
  const saved = await file.save();
  if (!saved.ok) return complain(saved.problem, 'writing');
  const name = copyName(file.name);
  download({ name, bytes: saved.value });
  page.setFile(file.name, file.unsaved);
  page.say(texts(language).saved(name));
}

function complain(problem: Problem, during: During): void {
  const { what, kept, action } = problemText(problem, language, during);
  page.say([what, kept, action].filter(Boolean).join(' '));
}

function setLanguage(chosen: Language): void {
  language = chosen;
  localStorage.setItem(LANGUAGE_KEY, chosen);
  page.setLanguage(chosen);
}

page.setLanguage(language);
addEventListener('beforeunload', (event) => {
  if (file?.unsaved) event.preventDefault();
});
void openFile(() => sample(0));
