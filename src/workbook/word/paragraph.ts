import { legacyFont } from '../../model/legacy/encoding';
import type { Numbering } from './numbering';
import { overRun, paragraphLook, runLook, type RunLook, type Styles } from './styles';
import { signOf } from './symbols';
import { unicodeOf, type Counts, type Piece } from './unicode';
import { childAt, elementsOf, valueAt, type Element } from './xml-tree';

/** What the reading of a document's paragraphs leans on. It goes through the document once, from its beginning. */
export interface Reading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counts: Counts;
  /** Fields that are open, by what is being read of them: a field may go over several paragraphs. */
  readonly fields: ('instruction' | 'result')[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  /** As it is seen: with its automatic number, tracked changes accepted, line breaks as '\n'. */
  readonly text: string;
  /** All that can be seen of it. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** Its end was deleted: the next paragraph goes on in the same line. */
  readonly runsOn: boolean;
}

export function readParagraph(element: Element, reading: Reading): Paragraph {
  const properties = childAt(element, 'pPr');
  const style = valueAt(properties, 'pStyle');
  const look = reading.styles.paragraph(style);
  const own = paragraphLook(properties);
  const pieces: Piece[] = [];
  readRuns(element, look.run, { ...reading, pieces });
  const runsOn = childAt(properties, 'rPr', 'del') !== undefined;
  const text = unicodeOf(pieces, reading.counts);
  const list = own.list ? { level: look.list?.level, ...definedOnly(own.list) } : look.list;
  // A paragraph that was deleted with its end has no number any more.
  const number = list && list.id !== '0' && !(runsOn && text === '') ? reading.numbering.next(list, style) : '';
  const seen = pieces.filter((piece) => piece.text.trim() !== '');
  const every = (is: (look: RunLook) => boolean | undefined): boolean =>
    seen.length > 0 && seen.every((piece) => is(piece.look) === true);
  return {
    type: 'paragraph',
    text: `${number}${text}`,
    bold: every(({ bold }) => bold),
    italic: every(({ italic }) => italic),
    centred: (own.alignment ?? look.alignment) === 'center',
    runsOn,
  };
}

const definedOnly = ({ id, level }: { readonly id: string; readonly level?: number }) =>
  level === undefined ? { id } : { id, level };

interface Runs extends Reading {
  readonly pieces: Piece[];
}

/** Elements that only hold runs; what was inserted or moved here is accepted. */
const HOLDERS = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'customXml',
  'sdt',
  'sdtContent',
  'fldSimple',
  'dir',
]);
/** `bdo` turns the direction of writing, `ruby` annotates: the text below is what counts. */
const WRAPPERS = new Set([...HOLDERS, 'bdo', 'ruby', 'rubyBase', 'AlternateContent']);

function readRuns(element: Element, look: RunLook, runs: Runs): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'r') readRun(child, look, runs);
    else if (child.name === 'oMath' || child.name === 'oMathPara') add(textWithin(child), look, runs);
    else if (child.name === 'AlternateContent') readRuns(chosen(child), look, runs);
    else if (WRAPPERS.has(child.name)) readRuns(child, look, runs);
  }
}

/** A part that is given in several ways: the first is the one for programs that know it, the last for all others. */
const chosen = (element: Element): Element =>
  childAt(element, 'Choice') ?? childAt(element, 'Fallback') ?? { name: '', attributes: {}, children: [] };

function readRun(run: Element, paragraph: RunLook, runs: Runs): void {
  const properties = childAt(run, 'rPr');
  const look = overRun(overRun(paragraph, runs.styles.run(valueAt(properties, 'rStyle'))), runLook(properties));
  if (look.hidden) return;
  for (const child of elementsOf(run)) readRunPart(child, look, runs);
}

function readRunPart(part: Element, look: RunLook, runs: Runs): void {
  switch (part.name) {
    case 't':
      return add(textIn(part), look, runs);
    case 'tab':
    case 'ptab':
      return add(' ', look, runs);
    case 'br':
      // A page or a column ends there, but no line of the cell does.
      return add(part.attributes.type === 'page' || part.attributes.type === 'column' ? ' ' : '\n', look, runs);
    case 'cr':
      return add('\n', look, runs);
    case 'noBreakHyphen':
      return add('-', look, runs);
    case 'softHyphen':
      // The letter ư of TCVN3 has the place of the soft hyphen, and Word may keep it as one.
      return add(legacyFont(look.font ?? '')?.encoding === 'tcvn3' ? '\u00ad' : '', look, runs);
    case 'sym':
      return add(signOf(part.attributes.font ?? '', Number.parseInt(part.attributes.char ?? '0', 16)), look, runs);
    case 'fldChar':
      return markField(part.attributes.fldCharType, runs.fields);
    case 'footnoteReference':
    case 'endnoteReference':
      runs.counts.footnotes += 1;
      return;
    case 'AlternateContent':
      for (const child of elementsOf(chosen(part))) readRunPart(child, look, runs);
      return;
    case 'ruby':
      return readRuns(childAt(part, 'rubyBase') ?? part, look, runs);
    case 'drawing':
    case 'pict':
    case 'object':
      runs.counts.textBoxes += textBoxesIn(part);
  }
}

function markField(type: string | undefined, fields: Reading['fields']): void {
  if (type === 'begin') fields.push('instruction');
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
  else if (type === 'end') fields.pop();
}

/** Text is seen unless it stands in the instruction of a field, at any depth. */
function add(text: string, look: RunLook, { pieces, fields }: Runs): void {
  if (text !== '' && !fields.includes('instruction')) pieces.push({ text, look });
}

/** Without xml:space="preserve" the blanks at the ends are none. */
function textIn(element: Element): string {
  const text = element.children.filter((node) => typeof node === 'string').join('');
  return element.attributes.space === 'preserve' ? text : text.trim();
}

function textWithin(element: Element): string {
  return element.children
    .map((node) => (typeof node === 'string' ? '' : node.name === 't' ? textIn(node) : textWithin(node)))
    .join('');
}

/** Boxes with words in them. */
function textBoxesIn(element: Element): number {
  if (element.name === 'txbxContent') return textWithin(element).trim() === '' ? 0 : 1;
  if (element.name === 'AlternateContent') return textBoxesIn(chosen(element));
  return elementsOf(element).reduce((sum, child) => sum + textBoxesIn(child), 0);
}
