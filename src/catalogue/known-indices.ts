import type { AppendixKind } from '../model/plan';
import { foldText, literally } from '../model/text';
import { INDEX_FILES } from './index-files';
import { parseIndexFile, type IndexFile } from './schema';

/** A set of indices to look things up in. */
export interface KnownIndices {
  readonly all: readonly IndexFile[];
  find(id: AppendixKind): IndexFile | null;
  /** The indices of which a title or the name of a sheet speaks, in the order of `all`. */
  namedIn(text: string): readonly IndexFile[];
}

/** Reads index files of whatever origin; throws on the first that is none, or when an id stands twice. */
export const indicesOf = (files: readonly unknown[]): KnownIndices => lookUpIn(files.map(parseIndexFile));

function lookUpIn(all: readonly IndexFile[]): KnownIndices {
  const byId = new Map(all.map((index) => [index.id, index]));
  if (byId.size < all.length) throw new Error('Two index files have the same id.');
  const patterns = all.map((index) => [index, titlePattern(index.titles)] as const);
  const others = titlePattern(all.flatMap(({ otherTitles }) => otherTitles ?? []));
  return {
    all,
    find: (id) => byId.get(id) ?? null,
    namedIn: (text) => {
      const folded = titleForm(text);
      const found = patterns.flatMap(([index, pattern]) =>
        matchesOf(pattern, folded).map((place) => ({ index, ...place })),
      );
      // 'Chỉ số hài lòng của người bệnh' does not speak of 'chỉ số hài lòng', nor 'chỉ số xanh sạch' of 'chỉ số xanh'.
      const longer = [...found, ...matchesOf(others, folded)];
      const longest = found.filter(
        (one) =>
          !longer.some(
            (other) => other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
          ),
      );
      return all.filter((index) => longest.some((one) => one.index === index));
    },
  };
}

let shipped: KnownIndices | undefined;

/** The indices of the folder `indices`. A test holds each file to the schema: at a start there is nothing to find. */
export const knownIndices = (): KnownIndices => (shipped ??= lookUpIn(INDEX_FILES as readonly IndexFile[]));

interface Place {
  readonly from: number;
  readonly to: number;
}

const matchesOf = (pattern: RegExp | null, text: string): Place[] =>
  pattern ? [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })) : [];

/** Dashes, slashes and blanks part words alike: 'PAR-INDEX', 'PARI-NDEX', '766/QĐ-TTg'. */
const titleForm = (text: string): string => foldText(text.normalize('NFC')).replace(/[\s\-–/]+/g, ' ');

function titlePattern(titles: readonly string[]): RegExp | null {
  if (titles.length === 0) return null;
  const words = titles.toSorted((a, b) => b.length - a.length).map((title) => literally(titleForm(title)));
  return new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${words.join('|')})(?![A-Za-zÀ-ỹ\\d])`, 'gu');
}
