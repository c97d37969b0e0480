import { done, failed, type Outcome } from '../../model/outcome';
import type { WordTables } from '../../model/word-tables';
import { refusedByContent, refusedByParts } from '../file-kind';
import { relationshipsOf, textPart, type Package } from '../file/package/package';
import { unpack } from '../file/package/zip';
import { appendicesOf } from './appendices';
import { blocksOf } from './document';
import { joinTables } from './join';
import { numberingOf } from './numbering';
import type { Reading } from './paragraph';
import { sheetsOf } from './sheets';
import { stylesOf } from './styles';
import type { Counts } from './unicode';
import { parseTree, type Element } from './xml-tree';

/**
 * The tables of a .docx file as sheets, each appendix on its own; the bytes given are never changed. Tracked changes count as
 * accepted, automatic numbers become text, text in fonts of before Unicode becomes Unicode. Sizes are checked before anything is
 * unpacked. Problems: what `file-kind` says of other files, file-not-docx, file-broken, file-too-large, file-without-table.
 */
export async function readWordFile(name: string, bytes: Uint8Array): Promise<Outcome<WordTables>> {
  const refused = refusedByContent(name, bytes, 'file-not-docx');
  if (refused) return refused;
  const unpacked = await unpack(name, bytes);
  if (!unpacked.ok) return unpacked;
  try {
    const pkg: Package = { parts: new Map(unpacked.value), workbookPath: '' };
    const path = partOf(pkg, '', 'officeDocument');
    const root = path === null ? null : parseTree(textPart(pkg, path));
    if (path === null || root?.name !== 'document') return refusedByParts(name, unpacked.value.keys(), 'file-not-docx');
    return tablesOf(name, root, (kind) => {
      const other = partOf(pkg, path, kind);
      return other === null ? undefined : parseTree(textPart(pkg, other));
    });
  } catch (error) {
    return failed('file-broken', { file: name }, error instanceof Error ? error.message : String(error));
  }
}

/** The path of the part of that kind that another part points to, if the file holds it. */
function partOf(pkg: Package, from: string, kind: string): string | null {
  const found = relationshipsOf(pkg, from).find((one) => !one.external && one.type.endsWith(`/${kind}`));
  return found !== undefined && pkg.parts.has(found.target) ? found.target : null;
}

function tablesOf(file: string, root: Element, part: (kind: string) => Element | undefined): Outcome<WordTables> {
  const counts: Counts = { textBoxes: 0, footnotes: 0, converted: { tcvn3: 0, vni: 0 } };
  const reading: Reading = {
    styles: stylesOf(part('styles')),
    numbering: numberingOf(part('numbering')),
    counts,
    fields: [],
  };
  const { blocks, joined } = joinTables(blocksOf(root, reading));
  const { appendices, frames } = appendicesOf(blocks);
  if (appendices.length === 0) return failed('file-without-table', { file });
  return done({ sheets: sheetsOf(appendices), notes: { ...counts, frames, joined } });
}
