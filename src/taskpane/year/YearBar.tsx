import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SHORT } from '../parts/short';
import { Busy } from '../parts/Busy';
import { useViewStyles } from '../parts/styles';
import type { YearReadings } from '../session/events';
import type { Staleness } from '../session/staleness';
import type { PaneState } from '../session/state';
import { ReadLine } from './ReadLine';

const useStyles = makeStyles({
  /** As high as its button, also without it. */
  read: { minHeight: '24px', display: 'flex', alignItems: 'center' },
  /** When it was read is told where there is room for it. */
  fresh: { [SHORT]: { display: 'none' } },
});

export interface YearBarProps {
  /** What is being done, in words; null: nothing. */
  readonly waiting: string | null;
  /** When it was read; null: not yet. Absent: there is nothing to read yet, and no line about it. */
  readonly at?: Date | null;
  readonly stale: Staleness;
  readonly onRead: () => void;
  /** What came of the last press, in a sentence. */
  readonly said: string | null;
  /** The buttons. */
  readonly children: ReactNode;
}

/** What stands above each part of the year: its buttons, when it was read, what came of the last press. */
export function YearBar({ waiting, at, stale, onRead, said, children }: YearBarProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  return (
    <div className={shared.bar}>
      {waiting !== null && <Busy label={waiting} />}
      <div className={shared.row}>{children}</div>
      {at !== undefined && (
        <div
          className={mergeClasses(styles.read, at !== null && stale !== 'edited' && waiting === null && styles.fresh)}
        >
          <ReadLine at={at} stale={stale === 'edited'} waiting={waiting} onRead={onRead} />
        </div>
      )}
      {said !== null && (
        <p className={mergeClasses(shared.text, shared.quiet)} role="status">
          {said}
        </p>
      )}
    </div>
  );
}

/** What a part is busy with, in its words; null: with nothing of its own. */
export function waitingWith(
  { busy, part }: { readonly busy: PaneState['busy']; readonly part: keyof YearReadings },
  words: { readonly reading: string; readonly writing: string; readonly making?: string },
  restoring: string,
): string | null {
  if (busy === `read-${part}`) return words.reading;
  if (busy === 'year-sheet') return words.writing;
  if (busy === 'year-file') return words.making ?? null;
  return busy === 'restore' ? restoring : null;
}
