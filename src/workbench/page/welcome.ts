import type { WorkbenchWords } from '../../locale/workbench/workbench';
import { GUIDE } from '../../taskpane/help/guide-page';

const KEY = 'phuluc.welcomed';

/**
 * The short introduction: opens by itself on the first visit, closes with the first click elsewhere, comes back with
 * its button.
 */
export interface Welcome {
  setWords(words: WorkbenchWords): void;
}

/**
 * In: the empty card, the button that shows it, and what its own buttons do.
 * The card is no dialog that must be answered: whoever clicks into the table has gone past it.
 */
export function bindWelcome(
  card: HTMLElement,
  button: HTMLButtonElement,
  wishes: { readonly onOpen: () => void; readonly onCreate: () => void },
): Welcome {
  const title = document.createElement('h2');
  const steps = document.createElement('ol');
  const safe = document.createElement('p');
  const keys = document.createElement('p');
  const guide = document.createElement('a');
  const actions = document.createElement('div');
  const make = (run: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.addEventListener('click', () => {
      card.hidePopover();
      run();
    });
    return made;
  };
  const [sample, open, create] = [make(() => undefined), make(wishes.onOpen), make(wishes.onCreate)];
  title.id = 'welcome-title';
  sample.className = 'primary';
  actions.className = 'actions';
  actions.append(sample, open, create);
  guide.href = GUIDE;
  guide.target = '_blank';
  guide.rel = 'noopener';
  const more = document.createElement('p');
  more.append(guide);
  card.append(title, steps, safe, keys, more, actions);
  card.addEventListener('toggle', (event) => {
    const isOpen = event.newState === 'open';
    button.ariaExpanded = String(isOpen);
    if (!isOpen) localStorage.setItem(KEY, 'yes');
  });
  button.popoverTargetElement = card;
  if (localStorage.getItem(KEY) === null) card.showPopover();
  return {
    setWords({ welcome, help, open: openWords, create: createWords }) {
      title.textContent = welcome.title;
      steps.replaceChildren(
        ...welcome.steps.map((step) => {
          const item = document.createElement('li');
          item.textContent = step;
          return item;
        }),
      );
      safe.textContent = welcome.safe;
      keys.textContent = welcome.keys;
      guide.textContent = welcome.guide;
      sample.textContent = welcome.sample;
      open.textContent = openWords;
      create.textContent = createWords;
      button.textContent = help;
    },
  };
}
