import { a1 } from '../../model/address';
import type { CellEdit } from '../../model/finding';
import { formatAt, valueAt, type Grid, type SheetTag } from '../../model/grid';
import type { Outcome } from '../../model/outcome';
import { idOf, sheetsByTag } from '../../reporting/responsibility/plan-sheets';
import { holdsTheSame } from '../../reporting/restore/sheet-as-it-was';
import type { Change, ReadOptions, Workbook } from '../../workbook/port';
import { sameValue } from '../check/fix';
import type { Beside, CellStep, Journal, RunKind, Step } from './runs';

/**
 * Runs a use case and keeps what is needed to take it back, also when it stopped half-way. Give the use case the
 * workbook that it is handed. Looking at what will be written over costs no reading of its own: the use case has just
 * read it.
 */
export async function recorded<T>(
  workbook: Workbook,
  journal: Journal,
  kind: RunKind,
  run: (workbook: Workbook) => Promise<Outcome<T>>,
): Promise<{ readonly outcome: Outcome<T>; readonly journal: Journal }> {
  const steps: Step[] = [];
  let grids: readonly Grid[] | null = null;
  const read = async (options?: ReadOptions): Promise<Outcome<readonly Grid[]>> => {
    const outcome = await workbook.read(options);
    grids = outcome.ok ? outcome.value : null;
    return outcome;
  };
  const outcome = await run({
    read,
    async apply(changes, options) {
      const known = grids === null ? await read() : { ok: true as const, value: grids };
      if (!known.ok) return known;
      grids = null;
      steps.push(...changes.flatMap((change) => stepOf(change, known.value, journal, kind)));
      return workbook.apply(changes, options);
    },
    select: (place, name) => workbook.select(place, name),
    selected: () => workbook.selected(),
    onEdited: (listener) => workbook.onEdited(listener),
  });
  const kept = outcome.ok || steps.length === 0 ? steps : await written(workbook, steps);
  return { outcome, journal: kept.length === 0 ? journal : withRun(journal, kind, kept) };
}

/**
 * What a run that failed has written of what it was going to: nothing else can be taken back, and nothing else is named
 * beside *Hoàn tác*. All of it when the workbook cannot be read now.
 */
async function written(workbook: Workbook, steps: readonly Step[]): Promise<readonly Step[]> {
  const read = await workbook.read();
  if (!read.ok) return steps;
  const grids = read.value;
  const named = new Map(grids.map((grid) => [grid.sheet, grid]));
  const tagged = sheetsByTag(grids);
  return steps.flatMap((step): Step[] => {
    switch (step.type) {
      case 'sheet': {
        const now = tagged.get(idOf(step.tag));
        return now !== undefined && (step.before === null || !holdsTheSame(now, step.before)) ? [step] : [];
      }
      case 'cells': {
        const cells = step.cells.filter(({ at, before, beforeFormat }) => {
          const now = named.get(at.sheet);
          if (!now) return false;
          const { row, column } = at;
          return !sameValue(valueAt(now, row, column), before) || formatAt(now, row, column) !== beforeFormat;
        });
        return cells.length > 0 ? [{ type: 'cells', cells }] : [];
      }
      case 'tag':
        return sameTag(named.get(step.sheet)?.tag ?? null, step.before) ? [] : [step];
      case 'template':
        return grids.some(({ sheet }) => !step.others.includes(sheet)) ? [step] : [];
      case 'highlights':
        // No reading tells whether a sheet has our colours.
        return [step];
    }
  });
}

const sameTag = (a: SheetTag | null, b: SheetTag | null): boolean =>
  a === null || b === null ? a === b : idOf(a) === idOf(b);

function withRun({ runs, coloured }: Journal, kind: RunKind, steps: readonly Step[]): Journal {
  const colours = steps.flatMap((step): [string, boolean][] =>
    step.type === 'highlights' ? [[step.sheet, kind !== 'clear']] : [],
  );
  return {
    runs: [...runs, { id: (runs.at(-1)?.id ?? 0) + 1, kind, at: new Date(), steps }],
    coloured: new Map([...coloured, ...colours]),
  };
}

function stepOf(change: Change, grids: readonly Grid[], { coloured }: Journal, kind: RunKind): Step[] {
  switch (change.type) {
    case 'edit-cells':
      return [{ type: 'cells', cells: cellSteps(change.edits, grids) }];
    case 'write-sheet': {
      const { tag } = change.spec;
      if (tag.role === 'template') {
        const others = grids.filter((grid) => !grid.tag || idOf(grid.tag) !== idOf(tag)).map(({ sheet }) => sheet);
        return [{ type: 'template', spec: change.spec, others }];
      }
      return [{ type: 'sheet', tag, before: sheetsByTag(grids).get(idOf(tag)) ?? null, spec: change.spec }];
    }
    case 'highlight':
    case 'clear-highlights':
      // Where no run of this session tells, colours are taken to be new when they are put on, and to have been there
      // when they are taken off.
      return [{ type: 'highlights', sheet: change.sheet, before: coloured.get(change.sheet) ?? kind === 'clear' }];
    case 'remove-sheet':
    case 'remove-template':
      // Only done to take back a run.
      return [];
    case 'tag-sheet': {
      const before = grids.find(({ sheet }) => sheet === change.sheet)?.tag ?? null;
      return [{ type: 'tag', sheet: change.sheet, tag: change.tag, before }];
    }
  }
}

/** The last edit of a cell counts. */
function cellSteps(edits: readonly CellEdit[], grids: readonly Grid[]): CellStep[] {
  const last = new Map(edits.map((edit) => [`${edit.at.sheet}|${a1(edit.at.row, edit.at.column)}`, edit]));
  return [...last.values()].flatMap(({ at, value, format }) => {
    const grid = grids.find(({ sheet }) => sheet === at.sheet);
    if (!grid) return [];
    const formula = grid.formulaTexts?.get(a1(at.row, at.column));
    const isEdited = (column: number): boolean => last.has(`${at.sheet}|${a1(at.row, column)}`);
    return [
      {
        at,
        before: valueAt(grid, at.row, at.column),
        beforeFormat: formatAt(grid, at.row, at.column),
        after: value,
        ...(format !== undefined && { afterFormat: format }),
        wasFormula: grid.formulas.has(a1(at.row, at.column)),
        ...(formula !== undefined && { beforeFormula: formula }),
        beside: besideOf(grid, at.row, isEdited),
      },
    ];
  });
}

function besideOf(grid: Grid, row: number, isEdited: (column: number) => boolean): Beside[] {
  const values = grid.values[row - grid.top] ?? [];
  return values
    .flatMap((value, index) =>
      value === null || isEdited(grid.left + index) || grid.formulas.has(a1(row, grid.left + index))
        ? []
        : [{ column: grid.left + index, value }],
    )
    .slice(0, 2);
}
