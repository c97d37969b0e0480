/** An element of an XML file, without namespaces resolved: enough to read a manifest strictly. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, trimmed. */
  readonly text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads well-formed XML of elements, attributes, text, comments and a declaration; throws on anything else. */
export function parseXml(source: string): XmlElement {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: XmlElement[];
    text: string;
  }
  const document: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [document];
  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    const [whole, closing, opening, attributes = '', single, text] = match;
    if (match.index !== end) throw new Error(`Not XML at ${source.slice(end, end + 40)}`);
    end += whole.length;
    const here = open.at(-1)!;
    if (text !== undefined) here.text += unescape(text);
    if (opening !== undefined) {
      const element: Open = { name: opening, attributes: {}, children: [], text: '' };
      for (const [, name, value] of attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
        if (Object.hasOwn(element.attributes, name!)) throw new Error(`${name} twice in <${opening}>`);
        element.attributes[name!] = unescape(value!);
      }
      here.children.push(element);
      if (!single) open.push(element);
    }
    if (closing !== undefined) {
      if (closing !== here.name) throw new Error(`</${closing}> closes <${here.name}>`);
      here.text = here.text.trim();
      open.pop();
    }
  }
  if (end !== source.length || open.length !== 1 || document.children.length !== 1)
    throw new Error(`Not one XML document: it ends in <${open.at(-1)!.name}>`);
  return document.children[0]!;
}

function unescape(text: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    if (entities[name] === undefined) throw new Error(`Unknown entity ${whole}`);
    return entities[name];
  });
}

/** The element and all below it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}
