import { readParagraph, type Paragraph, type Reading } from './paragraph';
import { readTable, type WordTable } from './table';
import { childAt, elementsOf, type Element } from './xml-tree';

/** What stands in a document one below the other. */
export type Block = Paragraph | WordTable;

/** The paragraphs and tables of a document's body, in their order. In: the root of the document part. */
export function blocksOf(root: Element, reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  collect(childAt(root, 'body') ?? root, reading, blocks);
  return blocks;
}

const SHELLS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

function collect(element: Element, reading: Reading, blocks: Block[]): void {
  for (const child of elementsOf(element)) {
    if (child.name === 'p') addParagraph(readParagraph(child, reading), blocks);
    else if (child.name === 'tbl') blocks.push(readTable(child, reading));
    else if (SHELLS.has(child.name)) collect(child, reading, blocks);
    else if (child.name === 'AlternateContent')
      collect(childAt(child, 'Choice') ?? childAt(child, 'Fallback') ?? child, reading, blocks);
  }
}

/** A paragraph goes on in the one before when the end of that one was deleted. */
function addParagraph(paragraph: Paragraph, blocks: Block[]): void {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph' || !last.runsOn) blocks.push(paragraph);
  else blocks[blocks.length - 1] = { ...paragraph, text: last.text + paragraph.text };
}
