import { expect } from 'vitest';
import { checkWorkbook } from '../../../src/app/check/check';
import { applyFixes } from '../../../src/app/check/fix';
import { collectReturned } from '../../../src/app/progress/collect';
import { setDueDay } from '../../../src/app/progress/due-day';
import { generateResponsibilitySheets } from '../../../src/app/responsibility/sheets';
import { recorded } from '../../../src/app/restore/journal';
import { restoreLast } from '../../../src/app/restore/restore';
import { EMPTY_JOURNAL, type RunKind } from '../../../src/app/restore/runs';
import type { CellValue, Grid } from '../../../src/model/grid';
import type { Outcome } from '../../../src/model/outcome';
import { INPUT_COLUMNS } from '../../../src/reporting/responsibility/unit-columns';
import { readUnitSheet } from '../../../src/reporting/rows/existing-sheet';
import type { Workbook } from '../../../src/workbook/port';
import { isHidden, reorder, spoilIds } from '../progress/hands';
import { sentTo } from '../progress/returned';
import { must } from '../workbooks';
import {
  FIRST_TASK,
  PLAN,
  PLAN_SHEET,
  TASKS,
  TODAY,
  UNITS,
  type Act,
  type AtSheet,
  type Hand,
  type Pane,
  type PlanColumn,
  type Press,
} from './acts';
import type { Desk } from './hands';
import { isUnitSheet, moveColumn, sort, taskOf, tasksOf, unitOf } from './sheet-hands';

/** An office at its workbook: what people, programs and two panes do to it, and what each of them is owed. */

/** Whose a typed text is. */
interface Owner {
  readonly unit: string;
  readonly task: string;
}

export class Office {
  private count = 0;
  /** Whose each text is that was typed beside a task. */
  readonly owners = new Map<string, Owner>();
  /** Those that must still be there: not deleted with their sheet, not replaced or taken back on purpose. */
  readonly owed = new Set<string>();
  /** What the planner's own cells hold, 'row,column'. */
  readonly plan = new Map<string, CellValue>();
  /** The day that was set, as long as nobody took it away. */
  day: string | null = null;
  private readonly journals = [EMPTY_JOURNAL, EMPTY_JOURNAL];
  /** By the id of the run in the pane's journal. */
  private readonly collected = new Map<string, readonly string[]>();
  constructor(readonly desk: Desk) {
    PLAN.forEach((row, at) => row.forEach((value, column) => this.plan.set(`${at},${column}`, value)));
  }

  grids = async (): Promise<readonly Grid[]> => must(await this.desk.pane(0).read());

  async do(act: Act): Promise<void> {
    switch (act.do) {
      case 'both':
        return this.press(act.press, this.interrupted(act.press.pane, act.meanwhile));
      case 'run':
      case 'fix':
      case 'due':
      case 'collect':
        return this.press(act, this.desk.pane(act.pane));
      case 'restore':
        return this.restore(act.pane);
      case 'plan':
        return this.typeInPlan(act.row % TASKS.length, act.what);
      case 'lose-all':
        for (const { sheet, tag } of await this.grids()) if (tag) await this.desk.setTag(sheet, null);
        return;
      case 'remove-summary': {
        const summary = (await this.grids()).find((grid) => grid.tag?.role === 'summary' && grid.tag.key === '');
        if (!summary) return;
        this.day = null;
        return this.desk.remove(summary.sheet);
      }
      default: {
        const sheets = (await this.grids()).filter(isUnitSheet);
        const grid = sheets[act.sheet % Math.max(1, sheets.length)];
        return grid && this.atSheet(act, grid, sheets);
      }
    }
  }

  private async atSheet(act: AtSheet, grid: Grid, sheets: readonly Grid[]): Promise<void> {
    const { desk } = this;
    const { sheet } = grid;
    this.count += 1;
    switch (act.do) {
      case 'type':
        return this.type(grid, act.row, act.column);
      case 'sort':
        return sort(desk, grid, act.order, act.whole);
      case 'move-column':
        return moveColumn(desk, grid, act.from, act.to);
      case 'rename':
        return desk.rename(sheet, `Trang ${this.count}`);
      case 'copy': {
        const name = `Chép ${this.count}`;
        await desk.copy(sheet, name, act.inFront);
        return act.tagged ? undefined : desk.setTag(name, null);
      }
      case 'lose':
        return desk.setTag(sheet, null);
      case 'remove': {
        await desk.remove(sheet);
        const texts = new Set((await this.grids()).flatMap(({ values }) => values.flat()));
        for (const text of this.owed) if (!texts.has(text)) this.owed.delete(text);
        return;
      }
      case 'give-tag': {
        const other = sheets[act.to % sheets.length]!.sheet;
        const [own, its] = [await desk.tag(sheet), await desk.tag(other)];
        await desk.setTag(other, own);
        if (act.back) await desk.setTag(sheet, its);
      }
    }
  }

  private owes(text: string, owner: Owner): string {
    this.owners.set(text, owner);
    this.owed.add(text);
    return text;
  }

  private async type(grid: Grid, at: number, column: number): Promise<void> {
    const { rows, columns } = readUnitSheet(grid)!;
    const known = tasksOf(rows);
    const row = known[at % Math.max(1, known.length)];
    const key = INPUT_COLUMNS[column % INPUT_COLUMNS.length]!;
    if (!row || row.cells.has(key) || !columns.has(key)) return;
    const text = this.owes(`gõ ${(this.count += 1)}`, { unit: unitOf(grid), task: taskOf(row) });
    await this.desk.type({ sheet: grid.sheet, row: row.at, column: columns.get(key)! }, text);
  }

  private async typeInPlan(task: number, what: PlanColumn): Promise<void> {
    const number = (this.count += 1);
    const lead = UNITS[number % UNITS.length]!;
    const others = UNITS.filter((unit) => unit !== lead).join('; ');
    const cells: Readonly<Record<PlanColumn, readonly (readonly [number, CellValue])[]>> = {
      title: [[1, `Tiêu chí ${number}`]],
      points: [[3, (number % 20) / 10]],
      'text-points': [[3, `0,${number % 10}5`]],
      deadline: [[7, `Quý ${['I', 'II', 'III', 'IV'][number % 4]}/2024`]],
      units: [
        [5, lead],
        [6, others],
      ],
    };
    for (const [column, value] of cells[what]) {
      this.plan.set(`${FIRST_TASK + task},${column}`, value);
      await this.desk.type({ sheet: PLAN_SHEET, row: FIRST_TASK + task, column }, value);
    }
  }

  private async press(act: Press, workbook: Workbook): Promise<void> {
    switch (act.do) {
      case 'run':
        await this.kept(act.pane, 'generate', workbook, (one) => generateResponsibilitySheets(one, TODAY));
        return;
      case 'due': {
        const set = await this.kept(act.pane, 'day', workbook, (one) => setDueDay(one, act.day));
        if (set) this.day = act.day;
        return;
      }
      case 'fix': {
        const check = must(await checkWorkbook(workbook));
        const safe = check.findings.filter(({ fix }) => fix?.grade === 'safe');
        const made = await this.kept(act.pane, 'fix', workbook, (one) => applyFixes(one, check, safe));
        for (const { fix } of made?.fixed ?? [])
          for (const { at, value } of fix!.edits) this.plan.set(`${at.row},${at.column}`, value);
        return;
      }
      case 'collect':
        return this.collect(act, workbook);
    }
  }

  /** Null: somebody was at the workbook meanwhile, or nobody knows a place for it; that is said, and nothing is done. */
  private async kept<T>(
    pane: Pane,
    kind: RunKind,
    workbook: Workbook,
    use: (workbook: Workbook) => Promise<Outcome<T>>,
  ): Promise<T | null> {
    const { outcome, journal } = await recorded(workbook, this.journals[pane]!, kind, use);
    this.journals[pane] = journal;
    if (!outcome.ok && ['workbook-changed', 'no-day-cell'].includes(outcome.problem.id)) return null;
    return must(outcome);
  }

  /** A unit's file comes back with a result in it, in the state that the unit, or its program, left it in. */
  private async collect(act: Extract<Press, { readonly do: 'collect' }>, workbook: Workbook): Promise<void> {
    const unit = UNITS[act.unit % UNITS.length]!;
    const file = await sentTo(this.desk.pane(act.pane), unit);
    const [grid] = must(await file.read());
    const { rows, columns } = readUnitSheet(grid!)!;
    const known = tasksOf(rows);
    const row = known[act.row % Math.max(1, known.length)];
    if (!row) return;
    const key = INPUT_COLUMNS[act.column % INPUT_COLUMNS.length]!;
    const text = `trả ${(this.count += 1)}`;
    const owner = { unit, task: taskOf(row) };
    file.type({ sheet: grid!.sheet, row: row.at, column: columns.get(key)! }, { value: text });
    const order = act.order.filter((one) => one < rows.length);
    if (act.state === 'sorted') await reorder(file, '', order, () => true);
    if (act.state === 'sorted-alone') await reorder(file, '', order, (one) => !isHidden(one));
    if (act.state === 'ids-blank') await spoilIds(file, '', null);
    if (act.state === 'ids-pasted') await spoilIds(file, '', 'Hoàn thành');

    const run = (one: Workbook) =>
      collectReturned(one, [{ name: `${unit}.xlsx`, workbook: file }], { newer: act.newer, ...TODAY });
    const result = await this.kept(act.pane, 'collect', workbook, run);
    if (!result) return;
    const [sheet] = result.files[0]!.sheets;
    expect([sheet?.fate, sheet?.rows]).toEqual(['read', []]);
    const told = sheet!.cells.find(({ returned }) => returned === text);
    // Each is in the master now, or told with what the master holds instead.
    expect([text, told?.fate]).not.toEqual([text, undefined]);
    for (const { fate, held } of sheet!.cells) if (fate === 'replaced') this.owed.delete(held);
    if (told!.fate === 'conflict') return;
    this.owes(text, owner);
    this.collected.set(`${act.pane} ${this.journals[act.pane]!.runs.at(-1)?.id}`, [text]);
  }

  private async restore(pane: Pane): Promise<void> {
    const journal = this.journals[pane]!;
    const id = `${pane} ${journal.runs.at(-1)?.id}`;
    const outcome = await restoreLast(this.desk.pane(pane), journal);
    const result = must(outcome);
    if (!result) return;
    this.journals[pane] = result.journal;
    for (const text of this.collected.get(id) ?? []) this.owed.delete(text);
    if (result.run.kind === 'day') this.day = null;
    for (const step of result.run.steps)
      for (const { at, before, after } of step.type === 'cells' ? step.cells : []) {
        const place = `${at.row},${at.column}`;
        if (at.sheet === PLAN_SHEET && this.plan.get(place) === after) this.plan.set(place, before);
      }
  }

  /** The pane, beside which others act when it has read and is about to write. */
  private interrupted(pane: Pane, meanwhile: readonly (Press | Hand)[]): Workbook {
    const first = this.desk.pane(pane);
    let isDone = false;
    return {
      ...first,
      read: () => first.read(),
      apply: async (changes, options) => {
        if (!isDone) {
          isDone = true;
          for (const one of meanwhile) await this.do('pane' in one ? { ...one, pane: pane === 0 ? 1 : 0 } : one);
        }
        return first.apply(changes, options);
      },
      select: (place) => first.select(place),
      selected: () => first.selected(),
      onEdited: (listener) => first.onEdited(listener),
    };
  }
}

/** Where a text stands on sheets of units: whose sheet it is, and beside which task. */
export function placesOf(text: string, grids: readonly Grid[]): Owner[] {
  return grids
    .filter(isUnitSheet)
    .flatMap((grid) =>
      readUnitSheet(grid)!.rows.flatMap((row) =>
        [...row.cells.values()].some(({ value }) => value === text) ? [{ unit: unitOf(grid), task: taskOf(row) }] : [],
      ),
    );
}
