import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/run';
import { machineWith } from './machine';

const folder = mkdtempSync(join(tmpdir(), 'phuluc-built-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  const words = ['--mode', 'production', '--config-name', 'command', '--output-path', folder];
  const built = spawnSync(process.execPath, ['node_modules/webpack/bin/webpack.js', ...words], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stdout + built.stderr);
});

describe('the built command', () => {
  it('starts from what V8 kept when it was built, under the flags that it runs with', () => {
    const telling = [
      "import vm, { Script } from 'node:vm';",
      "import { syncBuiltinESMExports } from 'node:module';",
      'vm.Script = class extends Script {',
      '  constructor(source, options) {',
      '    super(source, options);',
      '    console.error(`${options.cachedData.length > 0} ${this.cachedDataRejected}`);',
      '  }',
      '};',
      'syncBuiltinESMExports();',
    ].join('\n');
    const told = join(folder, 'telling.mjs');
    writeFileSync(told, telling);
    const run = spawnSync(
      process.execPath,
      ['--import', pathToFileURL(told).href, join(folder, 'phuluc.cjs'), '--help'],
      {
        encoding: 'utf8',
      },
    );
    expect(run.stderr.trim()).toBe('true false');
  });
});

describe('the built command, given many files to check', () => {
  it('says by several threads what it says by one, in the order of the files, a broken one among them', async () => {
    const names = Array.from({ length: 8 }, (_, at) => join(folder, `ke-hoach-${at}.xlsx`));
    const samples = ['mau-001-ubnd-tp-can-tho-2023.xlsx', 'mau-000-so-khcn-can-tho-2024.xlsx'];
    for (const [at, name] of names.entries()) copyFileSync(`assets/samples/${samples[at % 2]!}`, name);
    writeFileSync(names[3]!, 'no workbook');
    const gone = join(folder, 'không có.xlsx');
    const files = [...names, gone];

    const one = machineWith(Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(name))])));
    const status = await runCommand(['check', ...files, '--json'], one);
    const words = [join(folder, 'phuluc.cjs'), 'check', ...files, '--json'];
    const many = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e8 });

    expect(many.stderr.trimEnd().split('\n')).toEqual(one.complaints);
    const reported = many.stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { file: string }).file);
    expect(reported).toEqual(names.filter((_, at) => at !== 3));
    expect(many.stdout.trimEnd() === one.lines.join('\n')).toBe(true);
    expect([many.status, status]).toEqual([2, 2]);
  });
});
