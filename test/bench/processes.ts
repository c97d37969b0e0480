// Whole processes: the built command beside what a programmer would write instead (peer.py: openpyxl and XlsxWriter) and
// beside Node starting up. Medians of runs in turn; asserts nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planFile } from './plan-file';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const command = join(root, 'dist/phuluc.cjs');

/** As many as the country has units that make plans: `BENCH_PLANS=4000`. */
const PLANS = Number(process.env.BENCH_PLANS ?? 0);

/** Seconds and bytes of one process. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}
interface Process {
  readonly what: string;
  readonly command: readonly string[];
  /** Exit statuses with which the work is done; 0 alone where none is named. */
  readonly done?: readonly number[];
}

/** Pythons as they are called, the system's own among them: packages of Debian are seen by that one alone. */
const PYTHONS = [process.env.BENCH_PYTHON ?? 'python3', '/usr/bin/python3', 'python'];
const runs = (words: readonly string[]): boolean =>
  spawnSync(words[0]!, words.slice(1), { stdio: 'ignore' }).status === 0;
const python = PYTHONS.find((one) => runs([one, '-c', 'import os; os.wait4']));
const peerPython = PYTHONS.find((one) => runs([one, '-c', 'import openpyxl, xlsxwriter']));

/** Certificates of this machine's own are read by each start of Node, longer than all else that it does: none are needed. */
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

function measure({ what, command: words, done = [0] }: Process): Cost {
  const text = execFileSync(python!, [join(here, 'measure.py'), ...words], { encoding: 'utf8', env });
  const { status, ...cost } = JSON.parse(text) as Cost & { readonly status: number };
  if (!done.includes(status)) throw new Error(`${what}: exit status ${status}`);
  return cost;
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** The medians of each process; they run in turn, so that a busy moment of the machine falls on all. */
function medians(count: number, processes: readonly Process[]): Cost[] {
  const costs = processes.map((): Cost[] => []);
  for (let round = 0; round < count; round++)
    for (const [at, one] of processes.entries()) costs[at]!.push(measure(one));
  return costs.map((some) => ({
    wall: median(some.map(({ wall }) => wall)),
    cpu: median(some.map(({ cpu }) => cpu)),
    memory: median(some.map(({ memory }) => memory)),
  }));
}

/** A line a process, with its ratio to the last one, which is the one to compare with. */
function show(count: number, processes: readonly Process[]): void {
  const costs = medians(count, processes);
  const other = costs.at(-1)!;
  const times = (a: number, b: number): string => (a / b).toFixed(2);
  for (const [at, { wall, cpu, memory }] of costs.entries()) {
    const ratios = `${times(wall, other.wall)} / ${times(cpu, other.cpu)} / ${times(memory, other.memory)}`;
    console.log(
      `  ${processes[at]!.what.padEnd(46)} ${wall.toFixed(2).padStart(6)} s wall ${cpu.toFixed(2).padStart(6)} s CPU ` +
        `${Math.round(memory / 1e6)
          .toString()
          .padStart(5)} MB   ${at === costs.length - 1 ? '1' : ratios}`,
    );
  }
}

/** Compares whole processes on plans of those sizes (rows × units); `count` runs of each, one alone for 100,000 rows. */
export async function benchProcesses(sizes: readonly (readonly [number, number])[], count: number): Promise<void> {
  console.log(`\nWhole processes (wall, CPU, largest resident memory; ratios to the last line of each group)`);
  if (!existsSync(command)) return console.log('  not measured: build the command first (npm run build).');
  if (!python) return console.log('  not measured: Python 3 tells what a process took, and is not here.');
  console.log(
    peerPython
      ? `  Peer: openpyxl and XlsxWriter under ${peerPython}.`
      : '  No peer here (Debian: apt-get install python3-openpyxl python3-xlsxwriter).',
  );
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-bench-'));
  const file = (name: string): string => join(folder, name);
  const ours = (...words: readonly string[]): string[] => [process.execPath, command, ...words];
  try {
    writeFileSync(file('small.xlsx'), await planFile(70, 12));
    console.log('Checking a plan of 70 rows');
    show(count * 3, [
      { what: 'phuluc --help', command: ours('--help') },
      { what: 'phuluc check', command: ours('check', file('small.xlsx')), done: [0, 1] },
      { what: 'node -e 0', command: [process.execPath, '-e', '0'] },
    ]);
    if (PLANS > 0) {
      const plans = Array.from({ length: PLANS }, (_, at) => file(`plan-${at}.xlsx`));
      for (const [at, path] of plans.entries()) writeFileSync(path, await planFile(70, 12, at + 1));
      console.log(
        `Checking ${PLANS.toLocaleString('en')} plans of 70 rows in one call, ${availableParallelism()} cores`,
      );
      show(1, [{ what: 'phuluc check --json', command: ours('check', '--json', ...plans), done: [0, 1] }]);
    }
    for (const [rows, units] of sizes) {
      const [plan, out, again] = [file('plan.xlsx'), file('out.xlsx'), file('again.xlsx')] as const;
      writeFileSync(plan, await planFile(rows, units));
      console.log(`${rows.toLocaleString('en')} rows × ${units} units`);
      const sheets = (from: string, to: string) => ours('sheets', from, '-o', to, '--overwrite');
      const times = rows >= 100_000 ? 1 : count;
      show(times, [
        { what: 'phuluc sheets', command: sheets(plan, out), done: [0, 1] },
        ...(peerPython
          ? [{ what: 'openpyxl + XlsxWriter', command: [peerPython, join(here, 'peer.py'), plan, file('peer.xlsx')] }]
          : []),
      ]);
      if (rows >= 100_000) continue;
      show(times, [
        { what: 'phuluc sheets on its result, nothing changed', command: sheets(out, again), done: [0, 1] },
        { what: 'phuluc sheets, the first time', command: sheets(plan, out), done: [0, 1] },
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
