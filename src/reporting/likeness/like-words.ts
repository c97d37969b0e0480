import type { CellPlace } from '../../model/grid';
import type { Field, Plan, UnitMention } from '../../model/plan';
import type { RowProgress } from '../progress/progress';
import { UNIT_ROLES } from '../../model/roles';
import { clustersOf } from './clusters';

/** What can be written in several ways. */
export type LikeKind = 'progress' | 'unit' | 'method' | 'deadline';

/** A cell in which a wording stands: as a whole, or (a unit among others) as a part of its text. */
export interface WordedCell {
  readonly at: CellPlace;
  /** All that the cell shows. */
  readonly cell: string;
}

export interface LikeWording {
  readonly text: string;
  readonly uses: number;
  readonly cells: readonly WordedCell[];
}

/** Wordings that look like one thing, to be made one after a look. */
export interface LikeCluster {
  readonly kind: LikeKind;
  /** Most used first. */
  readonly wordings: readonly LikeWording[];
  /** What they would become; a wording of theirs, or a word of the drop-down. */
  readonly proposed: string;
}

/** Units, methods and times of a plan that are written nearly alike. What means two different times stays two. */
export function likeWordsOf(plan: Plan): readonly LikeCluster[] {
  const units = new Wordings();
  const methods = new Wordings();
  const deadlines = new Wordings();
  const meanings = new Map<string, string>();
  for (const row of plan.appendices.flatMap(({ rows }) => rows)) {
    for (const role of UNIT_ROLES) for (const mention of row[role]?.value ?? []) addUnit(units, row[role]!, mention);
    if (row.method) methods.add(row.method.text, row.method);
    if (!row.deadline) continue;
    const { kind, due } = row.deadline.value;
    meanings.set(row.deadline.text, `${kind} ${due.join(' ')}`);
    deadlines.add(row.deadline.text, row.deadline);
  }
  return [
    ...units.clusters('unit'),
    ...methods.clusters('method'),
    ...deadlines.clusters('deadline', ({ text }) => meanings.get(text) ?? ''),
  ];
}

/** Of those the units alone, with a pause after each row. */
export function* likeUnitWordsInSteps(plan: Plan): Generator<void, readonly LikeCluster[]> {
  const units = new Wordings();
  for (const row of plan.appendices.flatMap(({ rows }) => rows)) {
    for (const role of UNIT_ROLES) for (const mention of row[role]?.value ?? []) addUnit(units, row[role]!, mention);
    yield;
  }
  return units.clusters('unit');
}

/** Progress that units wrote in words of their own, by the word of the drop-down that it means or probably means. */
export function likeProgress(rows: readonly RowProgress[]): readonly LikeCluster[] {
  const byWord = new Map<string, Wordings>();
  for (const { progress, word, likely, at, isText } of rows.flatMap(({ reports }) => reports)) {
    const meant = word ?? likely;
    if (meant === null || at === null || !isText || progress.toLowerCase() === meant.toLowerCase()) continue;
    const wordings = byWord.get(meant) ?? new Wordings();
    byWord.set(meant, wordings);
    wordings.addCell(progress, { at, cell: progress });
  }
  return [...byWord].map(([proposed, wordings]) => ({ kind: 'progress', proposed, wordings: wordings.all() }));
}

/** Only a cell that holds the name as it is written can be made to hold another one. */
function addUnit(units: Wordings, field: Field<readonly UnitMention[]>, mention: UnitMention): void {
  const spelling = mention.spelling ?? mention.written;
  if (!mention.isGroup && field.text.includes(spelling)) units.add(spelling, field);
}

class Wordings {
  private readonly byText = new Map<string, WordedCell[]>();
  private readonly seen = new Set<string>();

  add(text: string, { at, origin, fromFormula, text: cell }: Field<unknown>): void {
    if (origin === 'written' && fromFormula !== true) this.addCell(text, { at, cell });
  }

  addCell(text: string, cell: WordedCell): void {
    const key = `${cell.at.sheet}|${cell.at.row}|${cell.at.column}|${text}`;
    if (text === '' || this.seen.has(key)) return;
    this.seen.add(key);
    const cells = this.byText.get(text);
    if (cells) cells.push(cell);
    else this.byText.set(text, [cell]);
  }

  all(): readonly LikeWording[] {
    return [...this.byText]
      .map(([text, cells]) => ({ text, cells, uses: cells.length }))
      .sort((a, b) => b.uses - a.uses);
  }

  clusters(kind: LikeKind, apart?: (wording: LikeWording) => string): readonly LikeCluster[] {
    return clustersOf(this.all(), apart).map((wordings) => ({ kind, wordings, proposed: wordings[0]!.text }));
  }
}
