import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Machine, runCommand } from '../../src/cli/run';
import { openWorkbookFile } from '../../src/workbook/file';

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}`));
const PLAN_000 = 'mau-000-so-khcn-can-tho-2024.xlsx';
const PLAN_001 = 'mau-001-ubnd-tp-can-tho-2023.xlsx';

/** A machine whose disk is a map; everything else is the real command on the real file adapter. */
function machineWith(files: Record<string, Uint8Array>): Machine & { files: Map<string, Uint8Array>; lines: string[]; complaints: string[] } {
  const disk = new Map(Object.entries(files));
  const lines: string[] = [];
  const complaints: string[] = [];
  return {
    files: disk,
    lines,
    complaints,
    read: async (path) => {
      const bytes = disk.get(path);
      if (bytes === undefined) throw new Error(`ENOENT ${path}`);
      return bytes;
    },
    write: async (path, bytes) => void disk.set(path, bytes),
    exists: async (path) => disk.has(path),
    makeFolder: async () => undefined,
    samePlace: async (a, b) => a === b && disk.has(a),
    out: (text) => void lines.push(text),
    err: (text) => void complaints.push(text),
  };
}

describe('phuluc check', () => {
  it('ends with 1 and names the cell when the published sum is wrong', async () => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_001) });
    expect(await runCommand(['check', 'plan.xlsx'], machine)).toBe(1);
    const line = machine.lines.join('\n').split('\n').find((text) => text.includes('children-sum'));
    expect(line).toContain('Phụ lục I!D6');
    expect(line).toContain('3,2047');
    expect(line).toContain('3,2407');
  });

  it('prints one JSON object a file, each on its own line, with the promised keys', async () => {
    const machine = machineWith({ 'a.xlsx': sample(PLAN_000), 'b.xlsx': sample(PLAN_001) });
    await runCommand(['check', 'a.xlsx', 'b.xlsx', '--json'], machine);
    const reports = machine.lines.join('\n').split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(reports.map((report) => report.file)).toEqual(['a.xlsx', 'b.xlsx']);
    for (const report of reports) expect(Object.keys(report)).toEqual(['file', 'tables', 'findings', 'units', 'summary']);
  });

  it('goes on after a file that cannot be read, says which and why in one line, and ends with 2', async () => {
    const machine = machineWith({ 'broken.xlsx': new TextEncoder().encode('not a workbook'), 'plan.xlsx': sample(PLAN_000) });
    expect(await runCommand(['check', 'broken.xlsx', 'gone.xlsx', 'plan.xlsx', '--json'], machine)).toBe(2);
    expect(machine.complaints).toHaveLength(2);
    expect(machine.complaints[0]).toContain('broken.xlsx');
    expect(machine.complaints[1]).toContain('gone.xlsx');
    for (const line of machine.complaints) expect(line).not.toContain('\n');
    expect(machine.lines).toHaveLength(1);
  });

  it('speaks English when asked', async () => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_001) });
    await runCommand(['check', 'plan.xlsx', '--lang', 'en'], machine);
    expect(machine.lines.join('\n')).toContain('3.2407');
    expect(machine.lines.join('\n')).not.toMatch(/lỗi|cảnh báo/);
  });
});

describe('phuluc sheets', () => {
  it('writes a copy with the sheets and leaves the source as it was', async () => {
    const source = sample(PLAN_000);
    const machine = machineWith({ 'plan.xlsx': source });
    await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsx'], machine);
    expect(machine.complaints).toEqual([]);
    expect(machine.files.get('plan.xlsx')).toEqual(sample(PLAN_000));
    const opened = await openWorkbookFile('out.xlsx', machine.files.get('out.xlsx')!);
    if (!opened.ok) throw new Error(opened.problem.id);
    const sheets = opened.value.sheets();
    expect(sheets.filter((sheet) => sheet.ours).length).toBeGreaterThan(5);
    expect(sheets.slice(0, 3).map((sheet) => sheet.name)).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']);
    expect(sheets[0]!.highlights.length).toBeGreaterThan(0);
  });

  it('never writes over the source', async () => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000) });
    expect(await runCommand(['sheets', 'plan.xlsx', '-o', 'plan.xlsx', '--overwrite'], machine)).toBe(2);
    expect(machine.files.get('plan.xlsx')).toEqual(sample(PLAN_000));
    expect(machine.complaints).toHaveLength(1);
  });

  it('does not throw away a file that units may have filled in, unless told to', async () => {
    const filled = new Uint8Array([1, 2, 3]);
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000), 'out.xlsx': filled });
    expect(await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsx'], machine)).toBe(2);
    expect(machine.files.get('out.xlsx')).toBe(filled);
    await runCommand(['sheets', 'plan.xlsx', '-o', 'out.xlsx', '--overwrite'], machine);
    expect(machine.files.get('out.xlsx')).not.toBe(filled);
  });
});

describe('phuluc, called wrongly', () => {
  it.each([
    [['chek', 'plan.xlsx'], 'chek'],
    [['check'], 'check'],
    [['check', 'plan.xlsx', '--jsn'], '--jsn'],
    [['check', 'plan.xlsx', '--lang', 'fr'], 'fr'],
    [['sheets', 'plan.xlsx'], '-o'],
    [['sheets', 'a.xlsx', 'b.xlsx', '-o', 'c.xlsx'], 'b.xlsx'],
  ])('%j ends with 2 and one line that says what is wrong', async (words, named) => {
    const machine = machineWith({ 'plan.xlsx': sample(PLAN_000) });
    expect(await runCommand(words, machine)).toBe(2);
    expect(machine.complaints).toHaveLength(1);
    expect(machine.complaints[0]).toContain(named);
    expect(machine.lines).toEqual([]);
  });

  it('shows how it is used when called with nothing', async () => {
    const machine = machineWith({});
    expect(await runCommand([], machine)).toBe(0);
    expect(machine.lines.join('\n')).toContain('phuluc check');
  });
});
