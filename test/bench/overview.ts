// Many plans below one: makes them from the sample of a department (rows left out, days later, names of their own, some broken),
// and measures `phuluc overview` as a process, whole or in parts. Asserts nothing.
//   npx tsx test/bench/overview.ts [plans=120] [parts=1]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { a1 } from '../../src/model/address';
import type { CellValue } from '../../src/model/grid';
import { createWorkbookFile, type NewCell } from '../../src/workbook/file';
import { gridsOf, loadFacts } from '../fixtures/facts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const COMMAND = join(root, 'dist/phuluc.cjs');
const ABOVE = join(root, 'assets/samples/mau-001-ubnd-tp-can-tho-2023.xlsx');
const HEADER_ROWS = 5;

/** The plan of the department as another unit would send it: nobody's plan is like another's. */
async function planOf(at: number): Promise<Uint8Array> {
  const sheets = gridsOf(loadFacts('000')).map(({ sheet, values, top, left }) => {
    const cells: Record<string, NewCell> = {};
    let row = top;
    for (const [index, line] of values.entries()) {
      if (index >= HEADER_ROWS && (index * 31 + at * 17) % 11 === 0) continue;
      for (const [column, value] of line.entries()) {
        const changed = changedFor(value, at);
        if (changed !== null) cells[a1(row, left + column)] = changed;
      }
      row++;
    }
    return { name: sheet, cells };
  });
  return createWorkbookFile(sheets);
}

function changedFor(value: CellValue, at: number): NewCell | null {
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  if (value === 'Thường xuyên' && at % 3 === 0) return 'Quý IV/2024';
  return value.replaceAll('Sở Khoa học và Công nghệ', `Sở Thử nghiệm số ${at}`);
}

/** One in forty files is broken: it must be a line, not the end. */
async function fill(folder: string, plans: number): Promise<void> {
  for (let at = 1; at <= plans; at++) {
    const bytes = at % 40 === 0 ? new Uint8Array(2000).fill(at % 256) : await planOf(at);
    writeFileSync(join(folder, `ke-hoach-${String(at).padStart(4, '0')}.xlsx`), bytes);
  }
}

interface Ended {
  readonly seconds: number;
  readonly status: number | null;
  readonly text: string;
  readonly megabytes: number;
}

/** Runs the command, and asks the machine meanwhile how much memory it took at most. */
function run(words: readonly string[]): Promise<Ended> {
  const began = performance.now();
  const child = spawn(process.execPath, [COMMAND, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  let most = 0;
  const look = setInterval(() => {
    try {
      const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      most = Math.max(most, Number(peak ?? 0));
    } catch {
      // It has ended, or the machine has no /proc.
    }
  }, 100);
  child.stdout.on('data', (part: Buffer) => (text += String(part)));
  return new Promise((resolve) =>
    child.on('close', (status) => {
      clearInterval(look);
      resolve({ seconds: (performance.now() - began) / 1000, status, text, megabytes: most / 1024 });
    }),
  );
}

async function measure(plans: number, parts: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'overview-'));
  try {
    const folders = Array.from({ length: parts }, (_, part) => join(folder, `phan-${part}`));
    for (const one of folders) mkdirSync(one);
    console.log(`making ${plans} plans …`);
    for (const one of folders) await fill(one, Math.ceil(plans / parts));
    const out = join(folder, 'tong-hop.xlsx');
    if (parts === 1) {
      const { seconds, megabytes, text } = await run(['overview', ABOVE, folders[0]!, '-o', out]);
      console.log(`${plans} plans: ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB. ${text.trim()}`);
      return;
    }
    const began = performance.now();
    const ended = await Promise.all(folders.map((one) => run(['overview', ABOVE, one, '--json'])));
    const lines = folders.map((_, part) => join(folder, `phan-${part}.jsonl`));
    for (const [part, path] of lines.entries()) writeFileSync(path, ended[part]!.text);
    const joined = await run(['overview', '--from-json', ...lines, '-o', out]);
    const all = (performance.now() - began) / 1000;
    console.log(
      `${plans} plans in ${parts} parts on ${cpus().length} cores: ${all.toFixed(1)} s, of it ${joined.seconds.toFixed(1)} s to join; ` +
        `at most ${Math.max(joined.megabytes, ...ended.map(({ megabytes }) => megabytes)).toFixed(0)} MB a process. ${joined.text.trim()}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [plans = '120', parts = '1'] = process.argv.slice(2);
await measure(Number(plans), Number(parts));
