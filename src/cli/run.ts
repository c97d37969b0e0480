import { commandWords, fill } from '../locale/cli/cli';
import { readArguments } from './arguments';
import { checkFiles } from './check';
import { collectFiles } from './collect';
import { compareFiles } from './comparison';
import { listDue } from './due';
import { coverFile } from './coverage';
import type { ExitStatus, Machine } from './machine';
import { overviewFiles } from './overview';
import { readWord } from './read';
import { writeSheets } from './sheets';
import { splitFile } from './split';

export type { ExitStatus, Machine } from './machine';

/**
 * Runs `phuluc` with the given words. Everything that can happen to a user is said in one plain line; nothing is
 * thrown.
 */
export async function runCommand(words: readonly string[], machine: Machine): Promise<ExitStatus> {
  const request = readArguments(words);
  const text = commandWords(request.language);
  switch (request.command) {
    case 'help':
      machine.out(text.help);
      return 0;
    case 'wrong':
      machine.err(`phuluc: ${fill(text.wrong[request.reason], { word: request.word })}`);
      return 2;
    case 'check':
      return checkFiles(request, machine);
    case 'sheets':
      return writeSheets(request, machine);
    case 'read':
      return readWord(request, machine);
    case 'split':
      return splitFile(request, machine);
    case 'compare':
      return compareFiles(request, machine);
    case 'due':
      return listDue(request, machine);
    case 'overview':
      return overviewFiles(request, machine);
    case 'coverage':
      return coverFile(request, machine);
    case 'collect':
      return collectFiles(request, machine);
  }
}
