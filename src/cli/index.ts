import { mkdir, readFile, readdir, realpath, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './run';

// The command's only contact with the machine: files, the two streams and the exit status.
void runCommand(process.argv.slice(2), {
  read: async (path) => new Uint8Array(await readFile(path)),
  write: (path, bytes) => writeFile(path, bytes),
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
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
}).then((status) => {
  process.exitCode = status;
});
