import { done } from '../../model/outcome';
import { bytesOf } from '../parts/file-access';
import type { JobContext } from './job-context';

export interface WordActions {
  /** Adds the tables of a Word file as new sheets. */
  readonly takeFromWord: (file: File) => Promise<void>;
}

export function wordActions({ files, run, recorded }: JobContext): WordActions {
  return {
    takeFromWord: (file) =>
      run(
        'word',
        async () => {
          const bytes = await bytesOf(file);
          const tables = bytes.ok ? await files.readWord(file.name, bytes.value) : bytes;
          if (!tables.ok) return tables;
          const taken = await recorded('word', ({ takeWordTables }, one) => takeWordTables(one, tables.value))();
          return taken.ok ? done({ ...taken.value, notes: tables.value.notes }) : taken;
        },
        ({ sheets, notes }) => ({
          type: 'finished',
          done: { what: 'word-tables-taken', file: file.name, sheets, notes },
        }),
      ),
  };
}
