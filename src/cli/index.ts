import { mkdir, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { commandWords, fill } from '../locale/cli/cli';
import type { CheckedFile, CheckRequest } from './checked-file';
import type { Machine } from './machine';
import { runCommand } from './run';
import { serve, spreadOver } from './workers';
import { writeWhole } from './write-whole';

// Whoever reads what is printed may go away (`| head`): nothing more is to be said then, and nothing is wrong.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });

// The command's only contact with the machine: files, threads, the two streams and the exit status.
const machine: Machine = {
  read: async (path) => new Uint8Array(await readFile(path)),
  write: writeWhole,
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  filesIn: async (path) => {
    const isFolder = await stat(path)
      .then((one) => one.isDirectory())
      .catch(() => false);
    if (!isFolder) return null;
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  },
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  samePlace: async (a, b) => {
    const [first, second] = await Promise.all([a, b].map((path) => realpath(path).catch(() => null)));
    return first !== null && first === second;
  },
  checkMany: (request) => {
    const results = spreadOver<CheckRequest, CheckedFile>(request, request.files);
    return results && checkedBy(results, request);
  },
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

async function* checkedBy(
  results: AsyncIterable<CheckedFile | Error>,
  { files, language }: CheckRequest,
): AsyncGenerator<CheckedFile> {
  let at = 0;
  for await (const result of results) {
    const file = files[at++]!;
    if (!(result instanceof Error)) yield result;
    else {
      const line = fill(commandWords(language).threadFailed, { file, reason: result.message });
      yield { out: [], err: [`phuluc: ${line}`], status: 2 };
    }
  }
}

/** Of this thread: makes what checks files, once. */
let checker: Promise<(file: string) => Promise<CheckedFile>> | null = null;
const isThread = serve<CheckRequest>({
  work: async (request, file) => {
    checker ??= import(/* webpackMode: "eager" */ './check').then((check) => check.fileChecker(request, machine));
    return (await checker)(file);
  },
});
if (!isThread)
  void runCommand(process.argv.slice(2), machine).then((status) => {
    process.exitCode = status;
  });
