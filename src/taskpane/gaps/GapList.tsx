import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { GapRow } from './gaps-list';
import { GapLine } from './GapLine';
import { useLanguage } from '../parts/language';
import { useRoving } from '../parts/roving';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({ item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } });

export interface GapListProps {
  readonly rows: readonly GapRow[];
  readonly current: string | null;
  readonly onSelect: (row: GapRow) => void;
}

/** Criteria below benchmark, largest loss first. */
export function GapList({ rows, current, onSelect }: GapListProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const roving = useRoving(keys);
  return (
    <ol className={shared.list} aria-label={text.gaps.list} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {rows.map((row) => (
        <li key={row.key} className={styles.item}>
          <GapLine row={row} name={row.key} tabIndex={roving.tabIndex(row.key)} current={row.key === current} onSelect={() => onSelect(row)} />
        </li>
      ))}
    </ol>
  );
}
