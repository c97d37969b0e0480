// npx tsx test/tools/corpus.ts FOLDER [OUTPUT]: opens each .xlsx and .xlsm file below a folder, adds a table with tasks, checks,
// colours, makes sheets, changes the tasks, makes sheets twice, saves (into the folder OUTPUT) and opens again. Prints what crashed, what was lost, what changed beyond its own parts, the slowest and largest.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { checkWorkbook } from '../../src/app/check/check';
import { highlightGaps } from '../../src/app/gaps/highlight';
import { generateResponsibilitySheets } from '../../src/app/responsibility/sheets';
import { insertTemplate } from '../../src/app/template/template';
import type { Outcome, Problem } from '../../src/model/outcome';
import { TEMPLATE_FIRST_ROW } from '../../src/reporting/template/template';
import { openWorkbookFile } from '../../src/workbook/file';
import type { Workbook } from '../../src/workbook/port';

const DAY = '2026-11-27';
const SHOWN = 10;

/** What became of a file. */
interface Fate {
  readonly file: string;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  /** In what it ended: 'done', a problem told in words, or 'crashed'. */
  readonly end: string;
  readonly crash?: string;
  readonly lost: readonly string[];
  readonly changed: readonly string[];
}

/** Told instead of an exception where a file is refused in words. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.id);
  }
}

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Refused(outcome.problem);
  return outcome.value;
}

/** Files without a table have nothing to colour or to answer for: that is said, and the rest goes on. */
function orNothing<T>(outcome: Outcome<T>): T | null {
  return !outcome.ok && outcome.problem.id === 'no-table' ? null : must(outcome);
}

async function throughAll(name: string, bytes: Uint8Array, output?: string): Promise<Pick<Fate, 'lost' | 'changed'>> {
  const workbook = must(await openWorkbookFile(name, bytes));
  // Sheets of ours are written to.
  const before = must(await workbook.read())
    .filter(({ tag }) => tag === null)
    .map((grid) => ({ sheet: grid.sheet, values: JSON.stringify(grid.values) }));
  const seen = must(await must(await openWorkbookFile(name, bytes, { view: true })).read())
    .filter(({ tag }) => tag === null)
    .map((grid) => JSON.stringify(grid.values));
  orNothing(await checkWorkbook(workbook));
  const { sheet: plan } = must(await insertTemplate(workbook, 'par', new Date(DAY)));
  await fillIn(workbook, plan, TASKS);
  must(await highlightGaps(workbook));
  const first = must(await generateResponsibilitySheets(workbook, { today: DAY }));
  if (first.added === 0) throw new Error('no sheets were made');
  await fillIn(workbook, plan, CHANGED);
  must(await generateResponsibilitySheets(workbook, { today: DAY }));
  const again = must(await generateResponsibilitySheets(workbook, { today: DAY }));
  if (again.added + again.updated > 0) throw new Error('the last run wrote sheets again');
  const saved = must(await workbook.save());
  if (output !== undefined) writeFileSync(join(output, name.replaceAll('/', '__')), saved);
  const grids = must(await must(await openWorkbookFile(name, saved)).read());
  const now = new Map(grids.map((grid) => [grid.sheet, JSON.stringify(grid.values)]));
  const cells = before.flatMap(({ sheet, values }) => (now.get(sheet) === values ? [] : [`cells of ${sheet}`]));
  const [parts, kept] = [unzipSync(bytes), unzipSync(saved)];
  const named = new Map(Object.keys(kept).map((path) => [path.replace(/^\//, '').toLowerCase(), kept[path]!]));
  const held = Object.entries(parts).flatMap(([path, content]) => {
    const plain = path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
    return path.endsWith('/') ? [] : [{ path, content, after: named.get(plain) }];
  });
  const other = before.flatMap(({ sheet, values }, at) => (seen[at] === values ? [] : [`cells of ${sheet} as a view`]));
  return {
    lost: [...cells, ...other, ...held.flatMap(({ path, after }) => (after || OURS_TO_DROP.test(path) ? [] : [path]))],
    changed: held.flatMap(({ path, content, after }) =>
      !after || OURS_TO_CHANGE.test(path) || isSame(path, content, after) ? [] : [path],
    ),
  };
}

/** Rows of a table: the second time one is gone, one is new and one has changed its place. */
const TASKS = [
  ['1.1', 'Kế hoạch', 2, 1, 'Ban hành kế hoạch', 'Văn phòng', 'Thanh tra', 'Quý I'],
  ['1.2', 'Báo cáo', 1, 0.5, 'Gửi báo cáo đúng hạn', 'Thanh tra', 'Văn phòng', 'Quý II'],
  ['1.3', 'Kiểm tra', 1, 0, 'Kiểm tra 30% số đơn vị', 'Phòng Tổ chức', 'Thanh tra', 'Quý III'],
] as const;
const CHANGED = [
  ['1.1', 'Tuyên truyền', 1, 0.25, 'Đăng mười bài trên cổng', 'Thanh tra', 'Phòng Tổ chức', 'Quý IV'],
  TASKS[2],
  TASKS[0],
] as const;

async function fillIn(workbook: Workbook, sheet: string, rows: readonly (readonly (string | number)[])[]) {
  const edits = rows.flatMap((cells, row) =>
    cells.map((value, column) => ({ at: { sheet, row: TEMPLATE_FIRST_ROW + row, column }, value })),
  );
  must(await workbook.apply([{ type: 'edit-cells', edits }]));
}

/** Excel makes the list of formulas anew; a signature holds no more. */
const OURS_TO_DROP = /calcChain|_xmlsignatures/i;
/** What every run may write to: the lists of parts and sheets, and looks. */
const OURS_TO_CHANGE = /\[content_types\]|workbook\.xml|styles\.xml|_rels\/\.rels$/i;

/** Sheets are the same but for the rules that colour them. */
function isSame(path: string, before: Uint8Array, after: Uint8Array): boolean {
  if (Buffer.compare(before, after) === 0) return true;
  const uncoloured = (bytes: Uint8Array): string =>
    Buffer.from(bytes)
      .toString()
      .replace(/<conditionalFormatting\b[^]*?<\/conditionalFormatting>/g, '');
  return /worksheets\/[^/]*\.xml$/i.test(path) && uncoloured(before) === uncoloured(after);
}

async function fateOf(folder: string, path: string, output?: string): Promise<Fate> {
  const bytes = new Uint8Array(readFileSync(path));
  const began = performance.now();
  const about = { file: relative(folder, path), bytes: bytes.length };
  const measured = () => ({
    milliseconds: Math.round(performance.now() - began),
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
  });
  try {
    const parts = await throughAll(about.file, bytes, output);
    return { ...about, ...measured(), end: 'done', ...parts };
  } catch (error) {
    const none = { lost: [], changed: [] };
    if (error instanceof Refused && error.problem.id !== 'unexpected')
      return { ...about, ...measured(), end: error.problem.id, ...none };
    const crash = error instanceof Refused ? String(error.problem.detail) : String(error);
    return { ...about, ...measured(), end: 'crashed', crash, ...none };
  }
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith('~$')) yield path;
  }
}

const list = (title: string, lines: readonly string[]): void => {
  console.log(`\n${title}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
};

async function main(folder: string, output?: string): Promise<void> {
  const fates: Fate[] = [];
  for (const path of filesBelow(folder)) fates.push(await fateOf(folder, path, output));
  const ends = new Map<string, number>();
  for (const { end } of fates) ends.set(end, (ends.get(end) ?? 0) + 1);
  console.log(`${fates.length} files: ${[...ends].map(([end, count]) => `${end} ${count}`).join(', ')}`);
  list(
    'Crashed',
    fates.flatMap(({ file, crash }) => (crash === undefined ? [] : [`${file}: ${crash}`])),
  );
  list(
    'Lost',
    fates.flatMap(({ file, lost }) => lost.map((part) => `${file}: ${part}`)),
  );
  list(
    'Changed beyond its own parts',
    fates.flatMap(({ file, changed }) => changed.map((part) => `${file}: ${part}`)),
  );
  const top = (key: 'milliseconds' | 'megabytes' | 'bytes', unit: string): readonly string[] =>
    [...fates]
      .sort((a, b) => b[key] - a[key])
      .slice(0, SHOWN)
      .map((fate) => `${fate.file}: ${fate[key]} ${unit}`);
  list('Slowest', top('milliseconds', 'ms'));
  list('Most memory of the process so far', top('megabytes', 'MB'));
  list('Largest', top('bytes', 'bytes'));
  process.exitCode = fates.some(({ end, lost }) => end === 'crashed' || lost.length > 0) ? 1 : 0;
}

const [, , folder, output] = process.argv;
if (folder === undefined) console.error('npx tsx test/tools/corpus.ts FOLDER [OUTPUT]');
else await main(folder, output);
