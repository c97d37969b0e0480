// npm run bench: what reading, checking and writing cost, beside hucre alone, and whole processes beside openpyxl with
// XlsxWriter. Prints medians; asserts nothing.
import { checkWorkbook } from '../../src/app/check/check';
import { highlightGaps } from '../../src/app/gaps/highlight';
import { generateResponsibilitySheets } from '../../src/app/responsibility/sheets';
import { chooserOf } from '../../src/catalogue';
import { checkPlan } from '../../src/checking/check-plan';
import type { SheetSpec } from '../../src/model/sheet-spec';
import { readPlan } from '../../src/reading';
import { planSheets } from '../../src/reporting/responsibility/plan-sheets';
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file';
import { bareHucre, hucreWithOurSheets } from './peers';
import { syntheticPlan } from './plan';
import { planFile } from './plan-file';
import { benchProcesses } from './processes';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SIZES = (process.env.BENCH_ROWS ?? '1000,10000,100000').split(',').map(Number);

interface Job {
  readonly what: string;
  readonly run: () => unknown;
}

/**
 * Median milliseconds of each job. They run in turn, so that a busy moment of the machine falls on all; the first round
 * is thrown away.
 */
async function medians(runs: number, jobs: readonly Job[]): Promise<number[]> {
  const times = jobs.map((): number[] => []);
  for (let round = 0; round <= runs; round++)
    for (const [index, { run }] of jobs.entries()) {
      const start = performance.now();
      await run();
      if (round > 0) times[index]!.push(performance.now() - start);
    }
  return times.map((some) => some.sort((a, b) => a - b)[Math.floor(some.length / 2)]!);
}

async function show(rows: number, runs: number, jobs: readonly Job[]): Promise<readonly number[]> {
  const times = await medians(runs, jobs);
  for (const [index, { what }] of jobs.entries())
    console.log(
      `${what.padEnd(58)} ${times[index]!.toFixed(0).padStart(7)} ms   ${Math.round((rows / times[index]!) * 1000)
        .toLocaleString('en')
        .padStart(9)} rows/s`,
    );
  return times;
}

async function open(bytes: Uint8Array): Promise<FileWorkbook> {
  const opened = await openWorkbookFile('bench.xlsx', bytes);
  if (!opened.ok) throw new Error(opened.problem.id);
  return opened.value;
}

/** All that a planner asks for, on a file: check, colours, sheets, a copy. */
async function wholeJob(bytes: Uint8Array): Promise<void> {
  const workbook = await open(bytes);
  await checkWorkbook(workbook);
  await highlightGaps(workbook);
  const made = await generateResponsibilitySheets(workbook);
  if (!made.ok) throw new Error(made.problem.id);
  await workbook.save();
}

/** Our own sheets, worked out already, written into the file. */
async function writeOnly(bytes: Uint8Array, specs: readonly SheetSpec[]): Promise<void> {
  const workbook = await open(bytes);
  await workbook.apply(specs.map((spec) => ({ type: 'write-sheet', spec })));
  await workbook.save();
}

/** Whole processes: rows × units. */
const PROCESSES: readonly (readonly [number, number])[] = SIZES.flatMap((rows): [number, number][] =>
  rows === 1_000
    ? [
        [rows, 20],
        [2_000, 120],
      ]
    : [[rows, 20]],
);

if (process.env.BENCH !== 'memory') await benchProcesses(PROCESSES, RUNS);
if (process.env.BENCH !== 'processes')
  for (const rows of SIZES) {
    const runs = rows >= 100_000 ? 1 : RUNS;
    const grid = syntheticPlan(rows);
    const plan = readPlan([grid]);
    const bytes = await planFile(rows);
    const specs = planSheets(plan, null, [grid]).sheets.map(({ spec }) => spec);
    const written = specs.reduce(
      (sum, spec) => sum + spec.rows.reduce((count, { cells }) => count + cells.length, 0),
      0,
    );
    console.log(
      `\n${rows.toLocaleString('en')} rows, 10 columns, 20 units; ${specs.length} sheets with ${written.toLocaleString('en')} cells to write`,
    );
    await show(rows, runs, [
      { what: 'reading the plan (in memory)', run: () => readPlan([grid]) },
      { what: 'checking it (in memory)', run: () => checkPlan(plan, { choose: chooserOf({}) }) },
      { what: 'working the sheets out (in memory)', run: () => planSheets(plan, null, [grid]) },
      { what: 'opening the .xlsx', run: () => open(bytes) },
      { what: 'opening and checking', run: async () => checkWorkbook(await open(bytes)) },
    ]);
    const [ours, bare, oursWriting, hucreWriting] = (await show(rows, runs, [
      { what: 'whole job: open, check, highlight, sheets, save', run: () => wholeJob(bytes) },
      { what: 'bare hucre: read, five checks, bare rows a unit, write', run: () => bareHucre(bytes) },
      { what: 'open, write our sheets as worked out, save', run: () => writeOnly(bytes, specs) },
      { what: 'hucre alone: read, write those same sheets', run: () => hucreWithOurSheets(bytes, specs) },
    ])) as [number, number, number, number];
    const times = (a: number, b: number): string => `${(a / b).toFixed(1)} times`;
    console.log(
      `The whole job takes ${times(ours, bare)} bare hucre; writing the same sheets takes ${times(oursWriting, hucreWriting)} hucre.`,
    );
    console.log(`Most memory so far: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
  }
