import { done, failed, type Outcome } from '../../model/outcome';
import type { Applied, ApplyOptions, Change } from '../port';
import { brokenBy } from './broken';
import type { Formulas } from './reading/formulas';
import { encodeTag } from '../tag';
import { refusedForLength } from '../text-limit';
import { editCells } from './writing/edit-cells';
import { writeHighlights } from './highlights/highlight';
import type { Highlight } from './highlights/highlight-rules';
import type { OwnEdits } from './own-edits';
import type { OwnRules } from './own-rules';
import { tagSheets } from './writing/tag-sheets';
import { removeSheets, writeSheets, type Progress, type Removal } from './writing/write-sheets';

/**
 * Changes of one group: between groups the user can stop, and sees how far it is. Sheets that are written see to that
 * themselves.
 */
const CHANGES_AT_ONCE = 20;

/** What the add-in remembers of its own doing while it is open. */
export interface Own {
  readonly edits: OwnEdits;
  readonly rules: OwnRules;
}

/**
 * Writes changes of one kind that stand one after the other: what comes before a change that cannot be written; then
 * nothing more.
 */
type Group = (own: Own, progress: Progress) => Promise<Outcome<void>>;

/** Applies the changes in their order, in groups. See `Workbook.apply`. */
export async function applyChanges(
  changes: readonly Change[],
  options: ApplyOptions,
  own: Own,
  formulas: Formulas,
): Promise<Outcome<Applied>> {
  // Excel would give up in the middle, with what came before already written.
  const refused = refusedForLength(changes);
  if (refused) return refused;
  const broken = brokenBy(changes, formulas);
  let applied = 0;
  for (const group of groupsOf(changes)) {
    if (options.signal?.aborted) break;
    const report = (written: number): void => {
      applied += written;
      options.onProgress?.(applied, changes.length);
    };
    const outcome = await own.edits.during(() =>
      group(own, { report, isStopped: () => options.signal?.aborted === true }),
    );
    if (!outcome.ok) return outcome;
  }
  return applied < changes.length
    ? failed('stopped', { done: applied, total: changes.length })
    : done({ applied, ...(broken && { broken }) });
}

function groupsOf(changes: readonly Change[]): Group[] {
  const groups: Group[] = [];
  for (let from = 0; from < changes.length;) {
    const run = runFrom(changes, from);
    groups.push(groupOf(run));
    from += run.length;
  }
  return groups;
}

/** The changes from a place on that can be written together: of one kind, and none to the same sheet as one before. */
function runFrom(changes: readonly Change[], from: number): Change[] {
  const run: Change[] = [];
  const targets = new Set<string>();
  for (const change of changes.slice(from)) {
    const target = targetOf(change);
    if (
      run.length > 0 &&
      (kindOf(change) !== kindOf(run[0]!) ||
        targets.has(target) ||
        (run.length === CHANGES_AT_ONCE && kindOf(change) !== 'sheets'))
    )
      break;
    run.push(change);
    targets.add(target);
  }
  return run;
}

type Kind = 'highlights' | 'sheets' | 'removals' | 'tags' | 'edits';
const KINDS: Readonly<Record<Change['type'], Kind>> = {
  highlight: 'highlights',
  'clear-highlights': 'highlights',
  'write-sheet': 'sheets',
  'remove-sheet': 'removals',
  'remove-template': 'removals',
  'tag-sheet': 'tags',
  'edit-cells': 'edits',
};
const kindOf = (change: Change): Kind => KINDS[change.type];

function targetOf(change: Change): string {
  if (change.type === 'write-sheet') return encodeTag(change.spec.tag);
  if (change.type === 'remove-sheet') return encodeTag(change.tag);
  // Edits are checked one change at a time: nothing of a change is written when one of its sheets is locked.
  return change.type === 'edit-cells' ? '' : change.sheet;
}

function groupOf(run: readonly Change[]): Group {
  const sheets = run.flatMap((change) => (change.type === 'write-sheet' ? [change] : []));
  if (sheets.length > 0) return (own, progress) => writeSheets(sheets, own.edits, progress);
  const work = workOf(run);
  return async (own, { report }) => {
    const outcome = await work(own);
    if (outcome.ok) report(run.length);
    return outcome;
  };
}

/** What is done in one go. */
function workOf(run: readonly Change[]): (own: Own) => Promise<Outcome<void>> {
  const removals = run.flatMap((change): Removal[] =>
    change.type === 'remove-sheet' ? [change.tag] : change.type === 'remove-template' ? [change.sheet] : [],
  );
  if (removals.length > 0) return (own) => removeSheets(removals, own.edits);
  const tags = run.flatMap((change) => (change.type === 'tag-sheet' ? [change] : []));
  if (tags.length > 0) return () => tagSheets(tags);
  const [first] = run;
  if (first!.type === 'edit-cells') {
    const { edits, over } = first!;
    return () => editCells(edits, over);
  }
  const highlights: Highlight[] = run.flatMap((change): Highlight[] => {
    if (change.type === 'highlight') return [{ sheet: change.sheet, rules: change.rules }];
    return change.type === 'clear-highlights' ? [{ sheet: change.sheet, rules: [] }] : [];
  });
  return (own) => writeHighlights(highlights, own.rules);
}
