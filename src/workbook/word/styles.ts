import { childAt, elementsOf, switchAt, valueAt, type Element } from './xml-tree';

/** What is asked of a run's looks; undefined where nothing is said. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly capitals?: boolean;
  /** Font of the letters beyond ASCII, by which encodings of before Unicode are known. */
  readonly font?: string;
}

export interface ParagraphLook {
  readonly run: RunLook;
  readonly alignment?: string;
  /** Of a list; '0' takes a paragraph out of the list of its style. */
  readonly list?: { readonly id: string; readonly level?: number };
}

interface Style extends ParagraphLook {
  readonly basedOn: string | undefined;
}

/** The styles of a document: what a name of a style means for a paragraph or a run, with all that it is based on. */
export interface Styles {
  readonly paragraph: (id: string | undefined) => ParagraphLook;
  readonly run: (id: string | undefined) => RunLook;
}

/** In: the root of the style part, if there is one. */
export function stylesOf(root: Element | undefined): Styles {
  const list = root ? elementsOf(root).filter(({ name }) => name === 'style') : [];
  const styles = new Map<string, Style>(list.map((style) => [style.attributes.styleId ?? '', styleOf(style)]));
  const byDefault = (type: string): string | undefined =>
    list.find(({ attributes }) => attributes.type === type && attributes.default === '1')?.attributes.styleId;
  const usual: ParagraphLook = { run: runLook(childAt(root, 'docDefaults', 'rPrDefault', 'rPr')) };
  const chain = (id: string | undefined): ParagraphLook => {
    let look: ParagraphLook = { run: {} };
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = styles.get(at)?.basedOn) {
      seen.add(at);
      const style = styles.get(at);
      if (style) look = over(style, look);
    }
    return look;
  };
  const normal = byDefault('paragraph');
  return {
    paragraph: (id) => over(usual, chain(id ?? normal)),
    run: (id) => chain(id).run,
  };
}

const styleOf = (style: Element): Style => ({
  ...paragraphLook(childAt(style, 'pPr')),
  run: runLook(childAt(style, 'rPr')),
  basedOn: valueAt(style, 'basedOn'),
});

/** What the second says wins. */
const over = (base: ParagraphLook, own: ParagraphLook): ParagraphLook => ({
  run: overRun(base.run, own.run),
  alignment: own.alignment ?? base.alignment,
  list: own.list ? { id: own.list.id, level: own.list.level ?? base.list?.level } : base.list,
});

export const overRun = (base: RunLook, own: RunLook): RunLook => ({
  bold: own.bold ?? base.bold,
  italic: own.italic ?? base.italic,
  hidden: own.hidden ?? base.hidden,
  capitals: own.capitals ?? base.capitals,
  font: own.font ?? base.font,
});

export function runLook(properties: Element | undefined): RunLook {
  const fonts = childAt(properties, 'rFonts')?.attributes;
  return {
    bold: switchAt(properties, 'b') ?? undefined,
    italic: switchAt(properties, 'i') ?? undefined,
    hidden: switchAt(properties, 'vanish') ?? undefined,
    capitals: switchAt(properties, 'caps') ?? undefined,
    font: fonts?.hAnsi ?? fonts?.ascii,
  };
}

export function paragraphLook(properties: Element | undefined): Omit<ParagraphLook, 'run'> {
  const id = valueAt(properties, 'numPr', 'numId');
  const level = valueAt(properties, 'numPr', 'ilvl');
  return {
    alignment: valueAt(properties, 'jc'),
    list: id === undefined ? undefined : { id, level: level === undefined ? undefined : Number(level) },
  };
}
