import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'phuluc-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const TSX = ['--import', 'tsx'];
/** Runs a line of TypeScript beside this file in a process of its own. */
const run = (code: string) =>
  spawn(process.execPath, [...TSX, '--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'pipe'] });

describe('a file that is written whole', () => {
  it('replaces the one that is there, and leaves nothing beside it', async () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'old');
    await writeWhole(path, new TextEncoder().encode('new'));
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.xlsx']]);
  });

  it('leaves the one that is there, and no half, where it cannot be written', async () => {
    // The name of a folder cannot become that of a file; so the last step fails, after all bytes were written.
    const path = join(folder, 'x');
    const inside = join(path, 'inside.txt');
    await import('node:fs/promises').then(({ mkdir }) => mkdir(path));
    writeFileSync(inside, 'kept');
    await expect(writeWhole(path, new Uint8Array(10))).rejects.toThrow();
    expect([readdirSync(folder), readFileSync(inside, 'utf8')]).toEqual([['x'], 'kept']);
    await expect(writeWhole(join(folder, 'no', 'a.xlsx'), new Uint8Array(1))).rejects.toThrow();
  });

  it('is not there, nor half of it, when Ctrl+C ends the command in the middle', async () => {
    const path = join(folder, 'a.xlsx');
    writeFileSync(path, 'old');
    const child = run(`
      import { writeWhole } from ${JSON.stringify(join(process.cwd(), 'src/cli/write-whole.ts'))};
      await writeWhole(${JSON.stringify(path)}, new Uint8Array(400_000_000));
    `);
    await expect.poll(() => readdirSync(folder).length, { interval: 1 }).toBe(2);
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.on('exit', resolve));
    expect([status, readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([130, ['a.xlsx'], 'old']);
  });
});

describe('the command', () => {
  it('ends without a word when its reader goes away', async () => {
    const child = spawn(process.execPath, [...TSX, 'src/cli/index.ts', '--help'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (part) => (said += String(part)));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([said, status]).toEqual(['', 0]);
  });
});
