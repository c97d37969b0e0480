import type { Language } from '../../locale';
import { workbenchWords } from '../../locale/workbench/workbench';
import { fillChoices, type Choice } from './choices';
import { bindRegions } from './regions';
import { bindSeparator } from './separator';
import { bindWelcome } from './welcome';

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
  /** The names of the files that can be opened again. */
  setRecent(names: readonly string[]): void;
  /** The name of the open file and whether it has changes to save. */
  setFile(name: string, unsaved: boolean): void;
  /** Takes the waiting words off the spreadsheet's place. */
  ready(): void;
  /** Says something in the bar until it is closed or the next thing is said. */
  say(text: string, action?: MessageAction): void;
  /** Shows beside what was said how much of it is done, 0 to 1. Nothing where nothing is being said. */
  sayProgress(share: number): void;
  hush(): void;
}

/** What the user can ask of the page. */
export interface Wishes {
  /** Files chosen or dropped; at least one. A dropped file may come with what the browser needs to find it again. */
  readonly onFiles: (files: readonly File[], item?: DataTransferItem) => void;
  /** Asked to choose a file; false when the page shall show its own dialog. */
  readonly onChoose: () => boolean;
  readonly onChoice: (choice: Choice) => void;
  readonly onCreate: () => void;
  readonly onSave: () => void;
}

const element = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no #${id}`);
  return found as T;
};

/** Binds the elements of workbench.html. In: the titles of the samples on offer, and what to do on each wish. */
export function bindPage(samples: readonly string[], wishes: Wishes): Page {
  const [open, create, save, close] = ['open', 'create', 'save', 'message-close'].map((id) =>
    element<HTMLButtonElement>(id),
  ) as [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];
  const chooser = element<HTMLInputElement>('chooser');
  const choice = element<HTMLSelectElement>('samples');
  const message = element('message');
  const messageText = element('message-text');

  let words = workbenchWords('vi');
  let recent: readonly string[] = [];
  /** Who opens a file has gone past the introduction: it would stand over what was opened. */
  const onFiles: Wishes['onFiles'] = (files, item) => {
    element('welcome').hidePopover();
    wishes.onFiles(files, item);
  };
  let choices: readonly Choice[] = [];
  const offer = (): void => void (choices = fillChoices(choice, samples, recent, words));
  const choose = (): void => {
    if (!wishes.onChoose()) chooser.click();
  };
  const hush = (): void => {
    message.hidden = true;
    messageText.textContent = '';
    for (const added of message.querySelectorAll('.action')) added.remove();
  };
  open.addEventListener('click', choose);
  create.addEventListener('click', wishes.onCreate);
  save.addEventListener('click', wishes.onSave);
  close.addEventListener('click', hush);
  chooser.addEventListener('change', () => {
    const files = [...(chooser.files ?? [])];
    // Emptied, so that the same file can be chosen again after it was mended.
    chooser.value = '';
    if (files.length > 0) onFiles(files);
  });
  choice.addEventListener('change', () => {
    const chosen = choices[Number(choice.value)];
    choice.selectedIndex = 0;
    if (chosen) wishes.onChoice(chosen);
  });
  addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    if (event.key === 's') wishes.onSave();
    else if (event.key === 'o') choose();
    else return;
    event.preventDefault();
  });
  bindDrop(element('drop'), onFiles);
  bindRegions([element('bar'), element('sheet'), element('pane')]);
  bindSeparator(element('separator'), element('pane'));
  const welcome = bindWelcome(element('welcome'), element<HTMLButtonElement>('help'), {
    onOpen: choose,
    onCreate: wishes.onCreate,
  });

  return {
    sheet: element('sheet'),
    pane: element('pane'),
    setLanguage(language) {
      words = workbenchWords(language);
      document.documentElement.lang = language;
      open.textContent = words.open;
      create.textContent = words.create;
      save.textContent = words.save;
      close.textContent = words.close;
      choice.ariaLabel = words.samples;
      offer();
      welcome.setWords(words);
      element('unsaved').textContent = words.unsaved;
      element('drop-text').textContent = words.drop;
      element('sheet').ariaLabel = words.sheet;
      element('separator').ariaLabel = words.separator;
      element('pane').ariaLabel = words.pane;
      const waiting = document.getElementById('waiting');
      if (waiting) waiting.textContent = words.waiting;
    },
    setRecent(names) {
      recent = names;
      offer();
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
    sayProgress(share) {
      if (message.hidden) return;
      // Seen, and not read out at every step.
      const bar = message.querySelector('progress') ?? document.createElement('progress');
      if (!bar.isConnected) {
        bar.className = 'action';
        bar.setAttribute('aria-label', messageText.textContent);
        messageText.after(bar);
      }
      bar.value = share;
    },
    hush,
  };
}

/** Files may be dropped anywhere; without this the browser would leave the page to show them. */
function bindDrop(curtain: HTMLElement, onFiles: Wishes['onFiles']): void {
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
      if (files.length > 0) onFiles(files, event.dataTransfer?.items[0]);
    },
    { capture: true },
  );
}
