import { indexLabel } from '../../app/index-names';
import type { Words } from '../../locale';
import type { Language } from '../../locale/language';
import type { AppendixKind } from '../../model/plan';

/** What the pane calls the kind of a table. */
export const kindLabel = (kind: AppendixKind, { read }: Words, language: Language): string =>
  indexLabel(kind, language) ?? (kind === 'tasks' ? read.plain.tasks : read.plain.other);
