import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { coverageCounts, type Coverage } from '../../model/coverage/coverage';
import { useChipStyles } from '../parts/chip';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import type { Session } from '../session/session';
import { COVERAGE_PARTS, itemsOf, partCounts, type CoverageItem, type CoveragePart } from './coverage-list';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
});

/** So many lines at once; more on request. */
const PAGE = 50;

export interface CoverageListProps {
  readonly coverage: Coverage;
  /** The plan above is in this workbook: its rows can be shown. */
  readonly isHere: boolean;
  readonly session: Session;
}

/** Counts by part as chips, and the rows of the part that is chosen. A press shows the cell. */
export function CoverageList({ coverage, isHere, session: { state, actions } }: CoverageListProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const chips = useChipStyles();
  const { text, language } = useYearLanguage();
  const counts = partCounts(coverage);
  const [chosen, setChosen] = useState<CoveragePart | null>(null);
  const [pages, setPages] = useState(1);
  const part = chosen ?? COVERAGE_PARTS.find((one) => counts[one] > 0) ?? 'covered';
  const items = itemsOf(coverage, part, { text, language, isHere });
  const { given, covered, reworded, missing } = coverageCounts(coverage);
  const left = items.length - pages * PAGE;
  return (
    <section>
      <div className={styles.head}>
        <p className={shared.text}>{text.coverage.counts(given, covered + reworded, missing)}</p>
        {coverage.years && (
          <p className={mergeClasses(shared.text, shared.quiet)}>
            {text.coverage.years(coverage.years.above, coverage.years.ours)}
          </p>
        )}
        <div className={chips.group} role="group" aria-label={text.coverage.partsLabel}>
          {COVERAGE_PARTS.filter((one) => counts[one] > 0).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === part}
              className={mergeClasses(shared.plainButton, chips.chip, one === part && chips.pressed)}
              onClick={() => {
                setChosen(one);
                setPages(1);
              }}
            >
              {text.coverage.parts[one]} <span className={shared.numbers}>{counts[one]}</span>
            </button>
          ))}
        </div>
      </div>
      <ul className={shared.list}>
        {items.slice(0, pages * PAGE).map((item) => (
          <CoverageLine
            key={item.key}
            item={item}
            busy={state.busy !== null}
            onSelect={(at) => void actions.select(at)}
            onAgree={(pair, same) => void actions.agreePair(pair, same)}
          />
        ))}
      </ul>
      {left > 0 && (
        <button
          type="button"
          className={mergeClasses(shared.plainButton, shared.more)}
          onClick={() => setPages(pages + 1)}
        >
          {text.coverage.more(Math.min(left, PAGE))}
        </button>
      )}
    </section>
  );
}

interface CoverageLineProps {
  readonly item: CoverageItem;
  readonly busy: boolean;
  readonly onSelect: (at: NonNullable<CoverageItem['at']>) => void;
  readonly onAgree: (pair: NonNullable<CoverageItem['pair']>, same: boolean) => void;
}

function CoverageLine({ item: { label, notes, at, pair }, busy, onSelect, onAgree }: CoverageLineProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { coverage: text } = useYearLanguage().text;
  const words = (
    <>
      <span className={shared.strong}>{label}</span>
      {notes.map((note) => (
        <span key={note} className={shared.quiet}>
          {note}
        </span>
      ))}
    </>
  );
  return (
    <li className={styles.item}>
      {at ? (
        <button type="button" className={mergeClasses(shared.plainButton, styles.row)} onClick={() => onSelect(at)}>
          {words}
        </button>
      ) : (
        <div className={styles.row}>{words}</div>
      )}
      {pair && (
        <div className={styles.buttons}>
          {([true, false] as const).map((same) => (
            <Button
              key={String(same)}
              size="small"
              className={shared.button}
              aria-label={(same ? text.sameWhich : text.otherWhich)(label, pair.oursLabel)}
              disabledFocusable={busy}
              onClick={() => onAgree(pair, same)}
            >
              {same ? text.same : text.other}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
