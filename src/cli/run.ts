import { commandWords, fill } from '../locale/cli/cli';
import { readArguments } from './arguments';
import type { ExitStatus, Machine } from './machine';

export type { ExitStatus, Machine } from './machine';

/**
 * Runs `phuluc` with the given words. Everything that can happen to a user is said in one plain line; nothing is
 * thrown.
 */
export async function runCommand(words: readonly string[], machine: Machine): Promise<ExitStatus> {
  const request = readArguments(words);
  // All is one file, but of that only what the call needs is run: its tables of words take longer than a short plan.
  const text = commandWords(request.language);
  switch (request.command) {
    case 'help':
      machine.out(text.help);
      return 0;
    case 'wrong':
      machine.err(`phuluc: ${fill(text.wrong[request.reason], { word: request.word })}`);
      return 2;
    case 'check':
      return (await import(/* webpackMode: "eager" */ './check')).checkFiles(request, machine);
    case 'sheets':
      return (await import(/* webpackMode: "eager" */ './sheets')).writeSheets(request, machine);
    case 'read':
      return (await import(/* webpackMode: "eager" */ './read')).readWord(request, machine);
    case 'split':
      return (await import(/* webpackMode: "eager" */ './split')).splitFile(request, machine);
    case 'report':
      return (await import(/* webpackMode: "eager" */ './results')).reportResults(request, machine);
    case 'compare':
      return (await import(/* webpackMode: "eager" */ './comparison')).compareFiles(request, machine);
    case 'due':
      return (await import(/* webpackMode: "eager" */ './due')).listDue(request, machine);
    case 'director':
      return (await import(/* webpackMode: "eager" */ './director')).writeDirectorPage(request, machine);
    case 'overview':
      return (await import(/* webpackMode: "eager" */ './overview')).overviewFiles(request, machine);
    case 'coverage':
      return (await import(/* webpackMode: "eager" */ './coverage')).coverFile(request, machine);
    case 'collect':
      return (await import(/* webpackMode: "eager" */ './collect')).collectFiles(request, machine);
  }
}
