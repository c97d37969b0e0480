// npm run bench: what reading, checking and writing cost, beside bare hucre doing the same job. Prints medians; asserts nothing.
import { readXlsx, writeXlsx } from 'hucre';
import { checkWorkbook } from '../../src/app/check';
import { highlightGaps } from '../../src/app/highlight';
import { generateSheets } from '../../src/app/sheets';
import { catalogueFor } from '../../src/catalogue';
import { checkPlan } from '../../src/checking/check-plan';
import type { CellValue } from '../../src/model/grid';
import { readPlan } from '../../src/reading';
import { createWorkbookFile, openWorkbookFile, type NewCell } from '../../src/workbook/file';
import { a1 } from '../../src/model/address';
import { syntheticPlan } from './plan';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SIZES = (process.env.BENCH_ROWS ?? '1000,10000,100000').split(',').map(Number);

/** Median of several runs, in milliseconds; one run is thrown away first. */
async function median(runs: number, job: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const start = performance.now();
    await job();
    if (i > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

const show = (what: string, ms: number, rows?: number): void =>
  console.log(`${what.padEnd(58)} ${ms.toFixed(0).padStart(7)} ms${rows === undefined ? '' : `   ${Math.round((rows / ms) * 1000).toLocaleString('en')} rows/s`}`);

async function fileOf(rows: number, units = 20): Promise<Uint8Array> {
  const grid = syntheticPlan(rows, units);
  const cells: Record<string, NewCell> = {};
  grid.values.forEach((row, r) => row.forEach((value, c) => { if (value !== null) cells[a1(r, c)] = value; }));
  return createWorkbookFile([{ name: grid.sheet, cells }]);
}

/** Bare hucre doing the same: read, five checks, one sheet of rows a unit. */
async function bareHucre(bytes: Uint8Array): Promise<number> {
  const workbook = await readXlsx(bytes);
  const byUnit = new Map<string, CellValue[][]>();
  const codes = new Set<string>();
  let faults = 0;
  for (const row of workbook.sheets[0]!.rows as CellValue[][]) {
    const [code, title, benchmark, achieved, , lead, implementing] = row;
    if (typeof benchmark !== 'number' || typeof achieved !== 'number') continue;
    if (achieved > benchmark) faults++;
    if (codes.has(String(code))) faults++;
    codes.add(String(code));
    if (!/^\d+(\.\d+)*$/.test(String(code))) faults++;
    if (lead === null || title === null) faults++;
    for (const unit of new Set([String(lead), ...String(implementing).split('\n').map((line) => line.replace(/^- /, ''))])) {
      if (!byUnit.has(unit)) byUnit.set(unit, []);
      byUnit.get(unit)!.push(row);
    }
  }
  await writeXlsx({ sheets: [{ name: 'Plan', rows: workbook.sheets[0]!.rows }, ...[...byUnit].map(([name, rows]) => ({ name: name.slice(0, 31), rows }))] } as never);
  return faults;
}

for (const rows of SIZES) {
  const runs = rows >= 100_000 ? 1 : RUNS;
  const grid = syntheticPlan(rows);
  const plan = readPlan([grid]);
  const checks = { catalogue: () => catalogueFor('PAR', 2023) };
  console.log(`\n${rows.toLocaleString('en')} rows, 10 columns, 20 units`);
  show('reading the plan (in memory)', await median(runs, () => readPlan([grid])), rows);
  show('checking it (in memory)', await median(runs, () => checkPlan(plan, checks)), rows);
  const bytes = await fileOf(rows);
  const open = async () => {
    const opened = await openWorkbookFile('bench.xlsx', bytes);
    if (!opened.ok) throw new Error(opened.problem.id);
    return opened.value;
  };
  show('opening the .xlsx', await median(runs, open), rows);
  show('opening and checking', await median(runs, async () => checkWorkbook(await open())), rows);
  show('whole job: open, check, highlight, sheets, save', await median(runs, async () => {
    const workbook = await open();
    await checkWorkbook(workbook);
    await highlightGaps(workbook);
    const made = await generateSheets(workbook);
    if (!made.ok) throw new Error(made.problem.id);
    await workbook.save();
  }), rows);
  show('bare hucre: read, five checks, one sheet a unit, write', await median(runs, () => bareHucre(bytes)), rows);
}
