import { promises, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { commandWords, fill } from '../locale/cli/cli';
import type { CheckedFile, CheckRequest } from './checked-file';
import type { Machine } from './machine';
import { runCommand } from './run';
import { serve, spreadOver } from './workers';
import { forTerminal } from './terminal';
import { writeWhole } from './write-whole';

/** Prints lines. Node makes its streams when they are asked for, and hardly ever is there anything to complain of. */
function printer(stream: () => NodeJS.WriteStream): (text: string) => void {
  let listening = false;
  return (text) => {
    // Whoever reads what is printed may go away (`| head`): nothing more is to be said then, and nothing is wrong.
    if (!listening)
      stream().on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
        process.exit(process.exitCode ?? 0);
      });
    listening = true;
    stream().write(`${forTerminal(text)}\n`);
  };
}

// The command's only contact with the machine: files, threads, the two streams and the exit status. It reads at once,
// since nothing else is to be done meanwhile: for promises Node would load half as much again and start four threads.
const machine: Machine = {
  read: async (path) => new Uint8Array(readFileSync(path)),
  write: writeWhole,
  exists: (path) =>
    promises.stat(path).then(
      () => true,
      () => false,
    ),
  filesIn: async (path) => {
    if (!isFolder(path)) return null;
    const entries = await promises.readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  },
  makeFolder: async (path) => void (await promises.mkdir(path, { recursive: true })),
  samePlace: async (a, b) => {
    const [first, second] = await Promise.all([a, b].map((path) => promises.realpath(path).catch(() => null)));
    return first !== null && first === second;
  },
  checkMany: (request) => {
    const results = spreadOver<CheckRequest, CheckedFile>(request, request.files);
    return results && checkedBy(results, request);
  },
  out: printer(() => process.stdout),
  err: printer(() => process.stderr),
};

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

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
