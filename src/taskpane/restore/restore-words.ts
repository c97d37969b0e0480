import type { FixResult } from '../../app/check/fix';
import type { RestoreResult } from '../../app/restore/restore';
import { sizeOf, type Run } from '../../app/restore/runs';
import type { Words } from '../../locale';
import { formatCell, formatList } from '../../locale/format';
import type { Language } from '../../locale';
import type { CellPlace } from '../../model/grid';

/** A run in a few words: 'Sửa ô (2 ô)'; of one cell: 'Sửa ô'. */
export function runName(run: Run, { restore }: Words): string {
  const { cells, sheets } = sizeOf(run);
  // How many sheets have colours says nothing to somebody who presses "colour".
  const size =
    cells > 0
      ? cells === 1
        ? ''
        : restore.cells(cells)
      : run.kind === 'highlight' || run.kind === 'clear'
        ? ''
        : restore.sheets(sheets);
  return size === '' ? restore.kind[run.kind] : `${restore.kind[run.kind]} (${size})`;
}

/** What taking back did, in sentences: what came back, and what stays and why. */
export function restoredSentences(
  { run, cells, removed, rolledBack, recoloured, unrestored, broken }: RestoreResult,
  text: Words,
  language: Language,
): readonly string[] {
  const parts = unrestored.map(({ sheet, at, reason }) => ({ reason, name: at ? formatCell(at, '') : sheet }));
  // Nothing to do and nothing kept: it was back already.
  const came = cells + removed + rolledBack + recoloured > 0 || unrestored.length === 0;
  return [
    (came ? text.restore.done : text.restore.nothing)(runName(run, text)),
    ...groupedBy(parts, language, (names, reason) => text.restore.left(names, text.restore.why[reason])),
    ...(broken ? [text.restore.broken(formatList([...new Set(Object.values(broken).flat())], language))] : []),
  ];
}

/** What a fix did, in sentences. */
export function fixedSentences(
  { fixed, skipped, appeared }: FixResult,
  { fixes }: Words,
  language: Language,
): readonly string[] {
  const cells = new Set(fixed.flatMap(({ fix }) => fix!.edits.map(({ at }) => placeName(at)))).size;
  const parts = skipped.map(({ at, reason }) => ({ reason, name: placeName(at) }));
  return [
    cells > 0 ? fixes.fixed(cells) : fixes.none,
    ...groupedBy(parts, language, (names, reason) => fixes.skipped(names, fixes.why[reason])),
    ...(appeared.length > 0 ? [fixes.appeared(appeared.length)] : []),
  ];
}

const placeName = (at: CellPlace): string => formatCell(at, '');

/** Places named one by one; more would be a wall of addresses. */
const NAMED = 6;

function groupedBy<R extends string>(
  parts: readonly { readonly reason: R; readonly name: string }[],
  language: Language,
  say: (names: string, reason: R) => string,
): string[] {
  const groups = new Map<R, string[]>();
  for (const { reason, name } of parts) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups].map(([reason, names]) =>
    say(names.length > NAMED ? `${names.slice(0, NAMED).join(', ')}…` : formatList(names, language), reason),
  );
}
