import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { GapRow } from './gaps-list';
import { GapLine } from './GapLine';
import { useLanguage } from '../parts/language';
import { showMore } from '../list/show-more';
import { useRoving } from '../list/roving';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Criteria that the list shows before "xem thêm": all of any real plan, never the thousands of a made one at once. */
const PAGE = 200;
const MORE = 'more';

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
  const [pages, setPages] = useState(1);
  const count = Math.max(pages * PAGE, Math.ceil((rows.findIndex(({ key }) => key === current) + 1) / PAGE) * PAGE);
  const shown = useMemo(() => rows.slice(0, count), [rows, count]);
  const rest = rows.length - shown.length;
  const keys = useMemo(() => [...shown.map((row) => row.key), ...(rest > 0 ? [MORE] : [])], [shown, rest]);
  const roving = useRoving(keys);
  return (
    <ol className={shared.list} aria-label={text.gaps.list} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {shown.map((row) => (
        <li key={row.key} className={styles.item}>
          <GapLine
            row={row}
            name={row.key}
            tabIndex={roving.tabIndex(row.key)}
            current={row.key === current}
            onSelect={() => onSelect(row)}
          />
        </li>
      ))}
      {rest > 0 && (
        <li className={styles.item}>
          <button
            type="button"
            className={mergeClasses(shared.plainButton, shared.more)}
            data-row={MORE}
            tabIndex={roving.tabIndex(MORE)}
            onClick={({ currentTarget }) => showMore(currentTarget, () => setPages(count / PAGE + 1))}
          >
            {text.findings.more(Math.min(rest, PAGE))}
          </button>
        </li>
      )}
    </ol>
  );
}
