import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { gainOfCriterion, type IndexOutlook, type OpenCriterion } from '../../app/target/target';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { formatPoints, NO_POINTS } from '../../model/points';
import { useFormStyles } from '../form/form-styles';
import { MoreButton } from '../list/MoreButton';
import { useRoving } from '../list/roving';
import { useLineStyles } from '../list/line-styles';
import { SHORT } from '../parts/short';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import { YEAR_PAGE, type TargetDraft, type TargetOpened } from '../year/opened';
import { withTyped } from './target-choice';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr 84px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [SHORT]: { paddingTop: '2px', paddingBottom: '2px' },
  },
  planned: { boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  name: { overflowWrap: 'anywhere', minWidth: 0, padding: 0 },
  field: { width: '100%', boxSizing: 'border-box', textAlign: 'end', [SHORT]: { gridRow: '1 / 3', gridColumn: 2 } },
  wide: { gridColumn: '1 / 3' },
  facts: { gridColumn: '1 / 3', [SHORT]: { gridColumn: 1 } },
});

export interface PlannedListProps {
  readonly index: IndexOutlook;
  readonly draft: TargetDraft;
  readonly opened: TargetOpened;
  readonly onDraft: (draft: TargetDraft) => void;
  readonly onOpened: (changed: Partial<TargetOpened>) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** Criteria with points left, most first, each with a field for its planned points. */
export function PlannedList({ index, draft, opened, onDraft, onOpened, onSelect }: PlannedListProps) {
  const shared = useViewStyles();
  const { target } = useYearLanguage().text;
  const shown = index.open.slice(0, opened.shown);
  const rest = index.open.length - shown.length;
  // The names are one Tab stop; behind it Tab goes from field to field.
  const roving = useRoving(shown.map(({ id }) => id));
  return (
    <ul className={shared.list} aria-label={target.list} onFocus={roving.onFocus} onKeyDown={roving.onKeyDown}>
      {shown.map((criterion) => (
        <PlannedLine
          key={criterion.id}
          criterion={criterion}
          current={criterion.id === opened.current}
          tabIndex={roving.tabIndex(criterion.id)}
          draft={draft}
          onDraft={onDraft}
          onSelect={() => {
            onOpened({ current: criterion.id });
            onSelect(criterion.source);
          }}
        />
      ))}
      {rest > 0 && (
        <li>
          <MoreButton onMore={() => onOpened({ shown: opened.shown + YEAR_PAGE })}>
            {target.more(Math.min(rest, YEAR_PAGE))}
          </MoreButton>
        </li>
      )}
    </ul>
  );
}

interface PlannedLineProps {
  readonly criterion: OpenCriterion;
  readonly draft: TargetDraft;
  /** Its cell was selected last. */
  readonly current: boolean;
  readonly tabIndex: 0 | -1;
  readonly onDraft: (draft: TargetDraft) => void;
  readonly onSelect: () => void;
}

function PlannedLine({ criterion, draft, current, tabIndex, onDraft, onSelect }: PlannedLineProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const form = useFormStyles();
  const look = useLineStyles();
  const { language, text } = useYearLanguage();
  const { code, title, achieved, benchmark, id, units, source } = criterion;
  /** What is typed while it is no number yet; null: what is planned. */
  const [typed, setTyped] = useState<string | null>(null);
  const planned = draft.planned.get(id);
  const shown = typed ?? (planned === undefined ? '' : formatPoints(planned, language));
  const gain = gainOfCriterion(criterion, draft.planned);
  const facts = [
    text.target.of(formatPoints(achieved, language), formatPoints(benchmark, language)),
    ...(gain === NO_POINTS ? [] : [text.target.gain(formatPoints(gain, language))]),
    ...units.map(({ name }) => name),
  ];
  return (
    <li className={mergeClasses(styles.item, planned !== undefined && styles.planned)}>
      <button
        type="button"
        data-row={id}
        tabIndex={tabIndex}
        className={mergeClasses(shared.plainButton, styles.name, !current && look.oneLine)}
        title={text.findings.goTo(cellAddress(source), source.sheet)}
        onClick={onSelect}
      >
        {code !== '' && <span className={shared.strong}>{code} </span>}
        {title}
      </button>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={text.target.planned(`${code} ${title}`.trim())}
        aria-invalid={typed !== null || undefined}
        className={mergeClasses(form.field, styles.field)}
        value={shown}
        onChange={({ target }) => {
          const next = withTyped(draft, criterion, target.value);
          setTyped(next && !target.value.match(/[.,]0*$/) ? null : target.value);
          if (next) onDraft(next);
        }}
        onBlur={() => {
          if (withTyped(draft, criterion, shown)) setTyped(null);
        }}
      />
      <span className={mergeClasses(styles.facts, shared.quiet, shared.numbers, !current && look.oneLine)}>
        {facts.join(' · ')}
      </span>
      {typed !== null && withTyped(draft, criterion, typed) === null && (
        <span className={mergeClasses(styles.wide, shared.quiet, form.fault)} role="alert">
          {text.target.outside('0', formatPoints(benchmark, language))}
        </span>
      )}
    </li>
  );
}
