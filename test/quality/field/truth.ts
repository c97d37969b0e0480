import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkGrids } from '../../../src/app/check/check';
import type { Appendix, PlanRow, UnitMention } from '../../../src/model/plan';
import { foldText } from '../../../src/model/text';
import { openWorkbookFile } from '../../../src/workbook/file';
import { areUnits } from '../cases/judge';

/** A row as a careful reader reads it; texts may be cut short. */
interface TrueRow {
  readonly row: number;
  readonly type: 'section' | 'group' | 'task' | 'criterion' | 'total';
  readonly code?: string | null;
  readonly code_alt?: readonly (string | null)[];
  readonly task?: string;
  readonly title?: string;
  readonly lead?: readonly string[];
  readonly implementing?: readonly string[];
  readonly coordinating?: readonly string[];
  /** Names that are in the cell, beside others. */
  readonly lead_named?: readonly string[];
  readonly coordinating_named?: readonly string[];
  readonly deadline?: string;
  readonly deadline_alt?: readonly string[];
}
interface TrueTable {
  readonly sheet: string;
  readonly rows: readonly TrueRow[];
}
type Truth = Readonly<Record<string, { readonly tables: readonly TrueTable[] }>>;

/** Whole workbooks of a folder with a truth.json beside them: a line a table with how many of its rows are read right. */
export async function fieldFigures(folder: string): Promise<string[]> {
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth;
  const lines: string[] = [];
  for (const [name, { tables }] of Object.entries(truth)) {
    const path = join(folder, `${name}.xlsx`);
    if (!existsSync(path)) continue;
    const opened = await openWorkbookFile(`${name}.xlsx`, readFileSync(path));
    const read = opened.ok ? await opened.value.read() : opened;
    if (!read.ok) throw new Error(`${path} cannot be read`);
    const { plan, findings } = checkGrids(read.value, {});
    for (const { sheet, rows } of tables) {
      const appendices = plan.appendices.filter((one) => one.sheet === sheet);
      const wrong = rows.flatMap((row) => wrongIn(row, appendices));
      const bad = new Set(wrong.map(({ row }) => row));
      const errors = findings.filter(({ severity, at }) => severity === 'error' && at.sheet === sheet);
      lines.push(
        `${name}, ${sheet}: ${rows.length - bad.size} of ${rows.length} rows right, ${errors.length} errors said`,
      );
      if (appendices.length === 0) lines.push('  no table is read');
      else lines.push(...wrong.map(({ row, text }) => `  row ${row}: ${text}`));
      lines.push(...errors.map(({ at, message }) => `  error at row ${at.row + 1}: ${message}`));
    }
  }
  return lines;
}

const TYPES: Readonly<Record<TrueRow['type'], readonly string[]>> = {
  section: ['section'],
  group: ['section', 'task', 'criterion'],
  task: ['task'],
  criterion: ['criterion'],
  total: ['total'],
};
const bare = (code: string): string => code.replace(/[.)]+$/, '').toLowerCase();

function wrongIn(wanted: TrueRow, appendices: readonly Appendix[]): { row: number; text: string }[] {
  const row = appendices.flatMap(({ rows }) => rows).find(({ at }) => at.row === wanted.row - 1);
  const say = (text: string): { row: number; text: string } => ({ row: wanted.row, text });
  if (!row) return [say(`${wanted.type} is not read`)];
  const wrong = [...textsIn(wanted, row)];
  if (!TYPES[wanted.type].includes(row.type)) wrong.push(`${wanted.type} is read as ${row.type}`);
  if (wanted.type !== 'section') wrong.push(...dutiesIn(wanted, row));
  return wrong.map(say);
}

function textsIn(wanted: TrueRow, row: PlanRow): string[] {
  const wrong: string[] = [];
  const codes = [wanted.code, ...(wanted.code_alt ?? [])].map((code) =>
    code == null || code === 'None' ? null : bare(code),
  );
  const code = row.code?.value?.text.toLowerCase() ?? null;
  if (!codes.includes(code)) wrong.push(`code ${wanted.code ?? 'none'} is read as ${code ?? 'none'}`);
  const name = foldText((wanted.title ?? wanted.task ?? '').replace(/…$/, ''));
  const found = [row.title, row.task].map((field) => foldText(field?.value ?? ''));
  if (!found.some((text) => text.startsWith(name)))
    wrong.push(`«${name}» is read as «${found.join(' + ').slice(0, 80)}»`);
  return wrong;
}

function dutiesIn(wanted: TrueRow, row: PlanRow): string[] {
  const wrong: string[] = [];
  for (const role of ['lead', 'implementing', 'coordinating'] as const) {
    const read: readonly UnitMention[] = row[role]?.value ?? [];
    const names = read.map(({ name }) => name).join(' / ');
    const all = wanted[role];
    if (all && !areUnits(read, all)) wrong.push(`${role} ${all.join(' / ')} is read as ${names}`);
    const some = role === 'implementing' ? undefined : wanted[`${role}_named`];
    for (const name of some ?? [])
      if (!read.some((one) => areUnits([one], [name]))) wrong.push(`${role} ${name} is not among ${names}`);
  }
  if (wanted.deadline !== undefined) {
    const said = foldText(row.deadline?.value.text ?? '');
    const texts = [wanted.deadline, ...(wanted.deadline_alt ?? [])].map(foldText);
    if (!texts.includes(said)) wrong.push(`deadline ${wanted.deadline} is read as ${said}`);
  }
  return wrong;
}
