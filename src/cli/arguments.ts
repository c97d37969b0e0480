import { parseArgs } from 'node:util';
import type { Language } from '../locale/language';

export type Request =
  | { readonly command: 'check'; readonly files: readonly string[]; readonly json: boolean; readonly language: Language }
  | { readonly command: 'sheets'; readonly file: string; readonly output: string; readonly overwrite: boolean; readonly language: Language }
  | { readonly command: 'help'; readonly language: Language }
  | { readonly command: 'wrong'; readonly reason: WrongReason; readonly word: string; readonly language: Language };

/** Why the words of a call cannot be followed; `locale/cli` has the sentences. */
export type WrongReason = 'unknown-command' | 'unknown-option' | 'no-file' | 'one-file' | 'no-output' | 'unknown-language';

/** Reads the words after `phuluc`. Never throws: what cannot be followed comes back as 'wrong' with its reason. */
export function readArguments(words: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        lang: { type: 'string' },
        output: { type: 'string', short: 'o' },
        overwrite: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return { command: 'wrong', reason: 'unknown-option', word: /'([^']+)'/.exec(String(error))?.[1] ?? '', language: 'vi' };
  }
  const { values, positionals } = parsed;
  const language: Language = values.lang === 'en' ? 'en' : 'vi';
  const wrong = (reason: WrongReason, word = ''): Request => ({ command: 'wrong', reason, word, language });
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en') return wrong('unknown-language', values.lang);
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) return { command: 'help', language };
  if (command === 'check') {
    if (files.length === 0) return wrong('no-file');
    return { command, files, json: values.json === true, language };
  }
  if (command === 'sheets') {
    if (files.length === 0) return wrong('no-file');
    if (files.length > 1) return wrong('one-file', files[1]);
    if (values.output === undefined || values.output === '') return wrong('no-output');
    return { command, file: files[0]!, output: values.output, overwrite: values.overwrite === true, language };
  }
  return wrong('unknown-command', command);
}
