import type { CollectResult, ReturnedFile } from '../../app/progress/collect';
import type { UnitFile } from '../../app/responsibility/split';
import { done, failed, type Outcome } from '../../model/outcome';
import { bytesOf, download, ZIP } from '../parts/file-access';
import type { JobContext } from './job-context';
import type { Event } from './events';

/** What the view Tiến độ can ask for. */
export interface ProgressActions {
  /** Reads what the units report. */
  readonly readProgress: () => Promise<void>;
  /** Sets the day by which deadlines are judged; ISO. */
  readonly setDueDay: (day: string) => Promise<void>;
  /** Takes in files that units sent back; where the workbook holds something else it stays, and is reported. */
  readonly collect: (files: readonly File[]) => Promise<void>;
  /** Takes in the same files again; where the workbook holds something else, they win. */
  readonly collectNewer: () => Promise<void>;
  /** The same files once more; sheets of other plans are taken in as well. */
  readonly collectOtherPlans: () => Promise<void>;
  readonly closeReport: () => void;
  /** Lists the units that a file each can be made for. */
  readonly split: () => Promise<void>;
  readonly closeSplit: () => void;
  /** Makes the files of these units, as the sheets are now, and hands them out one after the other. */
  readonly handOut: (units: readonly string[], way: HandOut) => Promise<void>;
}

/** As downloads one after the other, as one .zip, or each as a workbook that Excel opens. */
export type HandOut = 'download' | 'zip' | 'excel';

/** Between two downloads: browsers drop those that come in one breath. Milliseconds. */
const BETWEEN_DOWNLOADS = 200;

export function progressActions({
  workbook,
  files,
  load,
  dispatch,
  run,
  recorded,
  stoppable,
}: JobContext): ProgressActions {
  let returned: readonly ReturnedFile[] = [];
  let otherPlans = false;
  const onProgress = (finished: number, total: number): void =>
    dispatch({ type: 'run-progressed', done: finished, total });
  const take = async (newer: boolean, signal = stoppable()): Promise<Outcome<CollectResult>> =>
    recorded('collect', ({ collectReturned }, one) =>
      collectReturned(one, returned, { newer, otherPlans, signal, onProgress }),
    )();
  const collected = (result: CollectResult): Event => ({ type: 'finished', done: { what: 'collected', result } });

  const open = async (file: File, signal: AbortSignal): Promise<ReturnedFile> => {
    const { name } = file;
    const bytes = await bytesOf(file);
    const opened = bytes.ok ? await files.open(name, bytes.value, signal) : bytes;
    return opened.ok ? { name, workbook: opened.value } : { name, problem: opened.problem };
  };

  const hand = async (
    made: readonly UnitFile[],
    way: HandOut,
    signal: AbortSignal,
  ): Promise<Outcome<{ readonly files: number }>> => {
    const zipped = new Map<string, Uint8Array>();
    for (const [at, { spec, fileName }] of made.entries()) {
      if (signal.aborted) return failed('stopped', { done: at, total: made.length });
      const bytes = await files.make(spec);
      if (!bytes.ok) return bytes;
      if (way === 'zip') zipped.set(fileName, bytes.value);
      else if (way === 'download') {
        if (at > 0) await new Promise((go) => setTimeout(go, BETWEEN_DOWNLOADS));
        download({ name: fileName, bytes: bytes.value });
      } else {
        const opened = await files.openInExcel?.(bytes.value);
        if (opened?.ok === false) return opened;
      }
      onProgress(at + 1, made.length);
    }
    if (way === 'zip' && made[0]) download({ name: made[0].zipName, bytes: await files.zip(zipped), type: ZIP });
    return done({ files: made.length });
  };

  return {
    readProgress: () =>
      run(
        'progress',
        async () => (await load()).readProgress(workbook),
        (report) => ({ type: 'progress-read', report }),
      ),
    setDueDay: (day) =>
      run(
        'day',
        recorded('day', ({ setDueDay }, one) => setDueDay(one, day)),
        (set) => ({ type: 'finished', done: { what: 'due-day-set', day: set.day } }),
      ),
    collect: (chosen) =>
      run(
        'collect',
        async () => {
          const signal = stoppable();
          const opened: ReturnedFile[] = [];
          for (const file of chosen) {
            opened.push(await open(file, signal));
            if (signal.aborted) return failed('stopped-before');
          }
          returned = opened;
          otherPlans = false;
          return take(false, signal);
        },
        collected,
      ),
    collectNewer: () => run('collect', () => take(true), collected),
    collectOtherPlans: () => {
      otherPlans = true;
      return run('collect', () => take(false), collected);
    },
    closeReport: () => dispatch({ type: 'report-closed' }),
    split: () =>
      run(
        'split',
        async () => {
          const signal = stoppable();
          return (await load()).splitSheets(workbook, { signal });
        },
        (made) => ({
          type: 'split',
          units: made.map(({ unit, isGroup, fileName, rows }) => ({ unit, isGroup, fileName, rows })),
        }),
      ),
    closeSplit: () => dispatch({ type: 'split', units: null }),
    handOut: (units, way) =>
      run(
        'split',
        async () => {
          const signal = stoppable();
          const split = await (await load()).splitSheets(workbook, { signal });
          return split.ok
            ? hand(
                split.value.filter(({ unit }) => units.includes(unit)),
                way,
                signal,
              )
            : split;
        },
        (result) => ({ type: 'finished', done: { what: 'files-made', files: result.files } }),
      ),
  };
}
