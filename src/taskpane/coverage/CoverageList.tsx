import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { coverageCounts, type Coverage } from '../../model/coverage/coverage';
import { MoreButton } from '../list/MoreButton';
import { Orders } from '../list/Orders';
import { Folded, useShort } from '../parts/Folded';
import { useLineStyles } from '../list/line-styles';
import { SHORT } from '../parts/short';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import { useTopStyles } from '../list/top-styles';
import type { Session } from '../session/session';
import { COVERAGE_PARTS, itemsOf, partCounts, type CoverageItem, type CoveragePart } from './coverage-list';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
    [SHORT]: { paddingTop: '2px', paddingBottom: '2px' },
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
  /** With what it was compared, in words: stands above the list where there is room for it. */
  readonly against: string;
  readonly session: Session;
}

/** Counts by part as chips, and the rows of the part that is chosen. A press shows the cell. */
export function CoverageList({ coverage, isHere, against, session: { state, actions } }: CoverageListProps) {
  const shared = useViewStyles();
  const top = useTopStyles();
  const isShort = useShort();
  const { text, language } = useYearLanguage();
  const counts = partCounts(coverage);
  const [chosen, setChosen] = useState<CoveragePart | null>(null);
  const [pages, setPages] = useState(1);
  const [current, setCurrent] = useState<string | null>(null);
  const part = chosen ?? COVERAGE_PARTS.find((one) => counts[one] > 0) ?? 'covered';
  const items = itemsOf(coverage, part, { text, language, isHere });
  const { given, covered, reworded, missing } = coverageCounts(coverage);
  const counted = text.coverage.counts(given, covered + reworded, missing);
  const left = items.length - pages * PAGE;
  return (
    <section>
      <div className={top.top}>
        <Folded label={text.coverage.have(covered + reworded, given)} className={top.folded}>
          <p className={shared.text}>{counted}</p>
          {isShort && <p className={mergeClasses(shared.text, shared.quiet)}>{against}</p>}
          {coverage.years && (
            <p className={mergeClasses(shared.text, shared.quiet)}>
              {text.coverage.years(coverage.years.above, coverage.years.ours)}
            </p>
          )}
        </Folded>
        <Orders
          label={text.coverage.partsLabel}
          value={part}
          options={COVERAGE_PARTS.filter((one) => counts[one] > 0 || one === part).map((one) => ({
            value: one,
            label: text.coverage.parts[one],
            count: counts[one],
          }))}
          onChoose={(next) => {
            setChosen(next);
            setPages(1);
          }}
        />
      </div>
      <ul className={shared.list}>
        {items.slice(0, pages * PAGE).map((item) => (
          <CoverageLine
            key={item.key}
            item={item}
            busy={state.busy !== null}
            isWhole={item.key === current}
            onPress={() => {
              setCurrent(item.key);
              if (item.at) void actions.select(item.at);
            }}
            onAgree={(pair, same) => void actions.agreePair(pair, same)}
          />
        ))}
      </ul>
      {left > 0 && (
        <MoreButton onMore={() => setPages(pages + 1)}>{text.coverage.more(Math.min(left, PAGE))}</MoreButton>
      )}
    </section>
  );
}

interface CoverageLineProps {
  readonly item: CoverageItem;
  readonly busy: boolean;
  /** It was pressed last: nothing of it is cut. */
  readonly isWhole: boolean;
  readonly onPress: () => void;
  readonly onAgree: (pair: NonNullable<CoverageItem['pair']>, same: boolean) => void;
}

function CoverageLine({ item, busy, isWhole, onPress, onAgree }: CoverageLineProps) {
  const { label, notes, at, pair } = item;
  const styles = useStyles();
  const shared = useViewStyles();
  const look = useLineStyles();
  const isShort = useShort();
  const { coverage: text } = useYearLanguage().text;
  const words = (
    <>
      <span className={mergeClasses(shared.strong, !isWhole && look.oneLine)}>{label}</span>
      {(isShort && !isWhole ? [notes.join(' · ')] : notes).map((note) => (
        <span key={note} className={mergeClasses(shared.quiet, !isWhole && look.oneLine)}>
          {note}
        </span>
      ))}
    </>
  );
  return (
    <li className={styles.item}>
      {at || isShort ? (
        <button type="button" className={mergeClasses(shared.plainButton, styles.row)} onClick={onPress}>
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
