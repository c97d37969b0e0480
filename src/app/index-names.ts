import { INDEX_NAMES, namesOfIndex } from '../catalogue/index-names';
import type { AppendixKind } from '../model/plan';

/** What the pane calls an index; null for plain lists of tasks and for points of an index that is not known. */
export const indexLabel = (kind: AppendixKind, language: 'vi' | 'en'): string | null =>
  namesOfIndex(kind)?.label[language] ?? null;

/** What a table can be of: the indices that are known, plain tasks, points of another index. */
export const TABLE_KINDS: readonly AppendixKind[] = [...INDEX_NAMES.map(({ id }) => id), 'tasks', 'other'];

/** The kinds of table that there is an empty one of to start with. */
export const TEMPLATE_KINDS: readonly AppendixKind[] = [
  ...INDEX_NAMES.flatMap(({ id, template }) => (template ? [id] : [])),
  'tasks',
];
