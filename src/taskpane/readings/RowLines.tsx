import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadRow } from '../../app/readings/table-readings';
import { a1 } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { Select } from '../form/Select';
import { useLanguage } from '../parts/language';
import { showMore } from '../list/show-more';
import { useViewStyles } from '../parts/styles';
import { useReadingStyles } from './reading-styles';

const TYPES = ['section', 'criterion', 'task', 'total', 'continuation', 'left-out'] as const;
export type ChosenType = (typeof TYPES)[number];

/** Rows that are shown at once; a plan may have thousands. */
const PAGE = 30;
const LONGEST = 90;

export interface RowLinesProps {
  readonly rows: readonly ReadRow[];
  readonly busy: boolean;
  readonly onType: (row: ReadRow, type: ChosenType) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** The rows of a table with what each was taken for, a page at a time. */
export function RowLines({ rows, busy, onType, onSelect }: RowLinesProps) {
  const styles = useReadingStyles();
  const shared = useViewStyles();
  const { reading: text, findings } = useLanguage().text;
  const [shown, setShown] = useState(PAGE);
  const options = TYPES.map((type) => ({ value: type, label: text.type[type] }));
  const rest = rows.length - shown;
  return (
    <>
      <ul className={shared.list}>
        {rows.slice(0, shown).map((row) => {
          const cell = a1(row.at.row, row.at.column);
          const words = row.text.length > LONGEST ? `${row.text.slice(0, LONGEST).trimEnd()}…` : row.text;
          return (
            <li key={row.at.row} className={styles.line}>
              <button
                type="button"
                className={mergeClasses(shared.plainButton, styles.place)}
                aria-label={text.goTo(cell)}
                title={text.goTo(cell)}
                onClick={() => onSelect(row.at)}
              >
                {row.at.row + 1}
              </button>
              <div className={styles.words}>
                {words}
                {row.why !== undefined && (
                  <span className={mergeClasses(shared.quiet, styles.below)}>{text.why[row.why]}</span>
                )}
              </div>
              {row.key === '' ? (
                <span className={shared.quiet}>{text.type[row.type]}</span>
              ) : (
                <Select<ChosenType>
                  label={text.typeOf(words)}
                  value={row.type}
                  options={options}
                  busy={busy}
                  onChoose={(type) => onType(row, type)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.more)}
          onClick={({ currentTarget }) => showMore(currentTarget, () => setShown(shown + PAGE))}
        >
          {findings.more(rest)}
        </button>
      )}
    </>
  );
}
