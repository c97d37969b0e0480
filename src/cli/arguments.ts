import { parseArgs } from 'node:util';
import type { Language } from '../locale/language';

export type Request =
  | {
      readonly command: 'check';
      readonly files: readonly string[];
      readonly json: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'sheets';
      readonly file: string;
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'read';
      readonly file: string;
      readonly output: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'split';
      readonly file: string;
      readonly folder: string;
      readonly overwrite: boolean;
      readonly language: Language;
    }
  | {
      readonly command: 'collect';
      readonly master: string;
      readonly files: readonly string[];
      readonly output: string;
      readonly overwrite: boolean;
      readonly newer: boolean;
      readonly language: Language;
    }
  | { readonly command: 'help'; readonly language: Language }
  | { readonly command: 'wrong'; readonly reason: WrongReason; readonly word: string; readonly language: Language };

/** Why the words of a call cannot be followed; `locale/cli` has the sentences. */
export type WrongReason =
  | 'unknown-command'
  | 'unknown-option'
  | 'no-file'
  | 'no-word-file'
  | 'one-file'
  | 'no-output'
  | 'no-output-of-read'
  | 'no-folder'
  | 'no-master'
  | 'unknown-language';

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
        newer: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return {
      command: 'wrong',
      reason: 'unknown-option',
      word: /'([^']+)'/.exec(String(error))?.[1] ?? '',
      language: 'vi',
    };
  }
  const { values, positionals } = parsed;
  const language: Language = values.lang === 'en' ? 'en' : 'vi';
  const wrong = (reason: WrongReason, word = ''): Request => ({ command: 'wrong', reason, word, language });
  if (values.lang !== undefined && values.lang !== 'vi' && values.lang !== 'en')
    return wrong('unknown-language', values.lang);
  const [command, ...files] = positionals;
  if (values.help === true || command === undefined) return { command: 'help', language };
  if (command === 'check') {
    if (files.length === 0) return wrong('no-file');
    return { command, files, json: values.json === true, language };
  }
  const overwrite = values.overwrite === true;
  const output = values.output ?? '';
  if (command === 'sheets' || command === 'split') {
    if (files.length === 0) return wrong('no-file');
    if (files.length > 1) return wrong('one-file', files[1]);
    if (output === '') return wrong(command === 'sheets' ? 'no-output' : 'no-folder');
    return command === 'sheets'
      ? { command, file: files[0]!, output, overwrite, language }
      : { command, file: files[0]!, folder: output, overwrite, language };
  }
  if (command === 'read') {
    if (files.length === 0) return wrong('no-word-file');
    if (files.length > 1) return wrong('one-file', files[1]);
    if (output === '') return wrong('no-output-of-read');
    return { command, file: files[0]!, output, overwrite, language };
  }
  if (command === 'collect') {
    const [master, ...returned] = files;
    if (master === undefined || returned.length === 0) return wrong('no-master');
    if (output === '') return wrong('no-output');
    return { command, master, files: returned, output, overwrite, newer: values.newer === true, language };
  }
  return wrong('unknown-command', command);
}
