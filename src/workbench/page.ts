import type { Language } from '../locale';
import { bindRegions } from './regions';
import { texts } from './texts';

/** A button of the message bar. */
export interface MessageAction {
  readonly label: string;
  readonly run: () => void;
}

/** The page around the spreadsheet and the pane: its bar, its messages, its drop area. */
export interface Page {
  readonly sheet: HTMLElement;
  readonly pane: HTMLElement;
  setLanguage(language: Language): void;
  /** The name of the open file and whether it has changes to save. */
  setFile(name: string, unsaved: boolean): void;
  /** Takes the waiting words off the spreadsheet's place. */
  ready(): void;
  /** Says something in the bar until it is closed or the next thing is said. */
  say(text: string, action?: MessageAction): void;
  hush(): void;
}

/** What the user can ask of the page. */
export interface Wishes {
  /** Files chosen or dropped; at least one. */
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSample: (index: number) => void;
  readonly onSave: () => void;
}

const element = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no #${id}`);
  return found as T;
};

/** Binds the elements of workbench.html. In: the titles of the samples on offer, and what to do on each wish. */
export function bindPage(samples: readonly string[], wishes: Wishes): Page {
  const [open, save, close] = ['open', 'save', 'message-close'].map((id) => element<HTMLButtonElement>(id)) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  const chooser = element<HTMLInputElement>('chooser');
  const choice = element<HTMLSelectElement>('samples');
  const message = element('message');
  const messageText = element('message-text');

  const placeholder = new Option('', '', true, true);
  placeholder.disabled = true;
  choice.replaceChildren(placeholder, ...samples.map((title, index) => new Option(title, String(index))));

  const hush = (): void => {
    message.hidden = true;
    messageText.textContent = '';
    message.querySelector('.action')?.remove();
  };
  open.addEventListener('click', () => chooser.click());
  save.addEventListener('click', wishes.onSave);
  close.addEventListener('click', hush);
  chooser.addEventListener('change', () => {
    const files = [...(chooser.files ?? [])];
    // Emptied, so that the same file can be chosen again after it was mended.
    chooser.value = '';
    if (files.length > 0) wishes.onFiles(files);
  });
  choice.addEventListener('change', () => {
    const index = Number(choice.value);
    placeholder.selected = true;
    wishes.onSample(index);
  });
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.key === 's') wishes.onSave();
    else if (event.key === 'o') chooser.click();
    else return;
    event.preventDefault();
  });
  bindDrop(element('drop'), wishes.onFiles);
  bindRegions([element('bar'), element('sheet'), element('pane')]);

  return {
    sheet: element('sheet'),
    pane: element('pane'),
    setLanguage(language) {
      const say = texts(language);
      document.documentElement.lang = language;
      open.textContent = say.open;
      save.textContent = say.save;
      close.textContent = say.close;
      placeholder.textContent = say.samples;
      choice.setAttribute('aria-label', say.samples);
      element('unsaved').textContent = say.unsaved;
      element('drop-text').textContent = say.drop;
      element('sheet').setAttribute('aria-label', say.sheet);
      element('pane').setAttribute('aria-label', say.pane);
      const waiting = document.getElementById('waiting');
      if (waiting) waiting.textContent = say.waiting;
    },
    setFile(name, unsaved) {
      element('file-name').textContent = name;
      element('file-name').title = name;
      element('unsaved').hidden = !unsaved;
      element('bar').classList.toggle('with-changes', unsaved);
      document.title = `${unsaved ? '● ' : ''}${name} – Phuluc`;
      save.disabled = false;
    },
    ready: () => document.getElementById('waiting')?.remove(),
    say(text, action) {
      hush();
      messageText.textContent = text;
      if (action) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'action';
        button.textContent = action.label;
        button.addEventListener('click', () => {
          hush();
          action.run();
        });
        close.before(button);
      }
      message.hidden = false;
    },
    hush,
  };
}

/** Files may be dropped anywhere; without this the browser would leave the page to show them. */
function bindDrop(curtain: HTMLElement, onFiles: (files: readonly File[]) => void): void {
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragover', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    curtain.hidden = false;
  });
  addEventListener('dragleave', (event) => {
    // Leaving for another element of the page is not leaving the page.
    if (event.relatedTarget === null) curtain.hidden = true;
  });
  addEventListener(
    'drop',
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      curtain.hidden = true;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) onFiles(files);
    },
    { capture: true },
  );
}
