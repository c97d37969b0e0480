import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons/svg/dismiss';
import { Filter16Filled, Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ruleName } from '../../locale/check/findings';
import type { Severity } from '../../model/finding';
import { useFormStyles } from '../form/form-styles';
import { LabelledSelect } from '../form/Select';
import { useChipStyles } from '../parts/chip';
import {
  choices,
  chosenFacets,
  chosenName,
  FACETS,
  isFiltering,
  type Facet,
  type Filter,
  type Findable,
} from './findings-filter';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
  search: {
    flex: '1 1 96px',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  opener: { flexShrink: 0, minWidth: 'auto', padding: `0 ${tokens.spacingHorizontalS}` },
  more: { minWidth: '28px', maxWidth: '28px', padding: 0 },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(7em) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chip: { maxWidth: '100%', textAlign: 'start' },
  chipText: { minWidth: 0, overflowWrap: 'anywhere' },
});

export interface FindingFilterProps {
  readonly all: readonly Findable[];
  readonly filter: Filter;
  readonly severities: ReadonlySet<Severity>;
  /** Findings that are left. */
  readonly shown: number;
  readonly onFilter: (filter: Filter) => void;
  /** Tells how many are left, once the planner stops typing. */
  readonly onFiltered: (shown: number, all: number) => void;
  /** What can be done with the findings that are left; behind the second button. */
  readonly children: ReactNode;
}

/** Milliseconds without a key after which a screen reader is told how many are left. */
const PAUSE_MS = 700;

/**
 * One line: search, a button for the three choices, a button for what is done with the list; below it what is chosen.
 */
export function FindingFilter({ all, filter, severities, shown, onFilter, onFiltered, children }: FindingFilterProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const chips = useChipStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const [panel, setPanel] = useState<'filter' | 'more' | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const id = useId();
  const nameOf = (rule: string): string => ruleName(rule, language);
  const facets = chosenFacets(filter);
  useFilteredCount(filter, severities, () => onFiltered(shown, all.length));

  const focusOpener = (which: 'filter' | 'more'): void =>
    line.current?.querySelector<HTMLElement>(`[data-panel="${which}"]`)?.focus();
  const toggle = (which: 'filter' | 'more') => (): void => setPanel(panel === which ? null : which);
  const onEscape = (event: KeyboardEvent): void => {
    // In the field Escape clears what is sought, as in every search box.
    if (event.key !== 'Escape' || panel === null || event.target instanceof HTMLInputElement) return;
    setPanel(null);
    focusOpener(panel);
  };
  return (
    <>
      <div className={styles.line} ref={line} role="search" onKeyDown={onEscape}>
        <input
          type="search"
          className={mergeClasses(form.field, form.low, styles.search)}
          aria-label={text.filter.search}
          placeholder={text.filter.placeholder}
          value={filter.search}
          onChange={(event) => onFilter({ ...filter, search: event.target.value })}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
        />
        <Button
          size="small"
          appearance="subtle"
          data-panel="filter"
          className={styles.opener}
          icon={facets.length > 0 ? <Filter16Filled /> : <Filter16Regular />}
          aria-expanded={panel === 'filter'}
          aria-controls={`${id}-filter`}
          onClick={toggle('filter')}
        >
          {text.filter.open}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          data-panel="more"
          className={styles.more}
          icon={<MoreHorizontal16Regular />}
          aria-label={text.copying.tools}
          title={text.copying.tools}
          aria-expanded={panel === 'more'}
          aria-controls={`${id}-more`}
          onClick={toggle('more')}
        />
      </div>
      <div
        id={`${id}-filter`}
        className={styles.panel}
        hidden={panel !== 'filter'}
        style={panel === 'filter' ? undefined : { display: 'none' }}
        onKeyDown={onEscape}
      >
        {panel === 'filter' &&
          FACETS.map((facet) => (
            <FacetSelect
              key={facet}
              facet={facet}
              all={all}
              filter={filter}
              severities={severities}
              nameOf={nameOf}
              onFilter={onFilter}
            />
          ))}
      </div>
      <div id={`${id}-more`} hidden={panel !== 'more'} onKeyDown={onEscape}>
        {panel === 'more' && children}
      </div>
      {(isFiltering(filter) || severities.size > 0) && (
        <div className={chips.group}>
          <span className={mergeClasses(shared.quiet, shared.numbers)}>{text.filter.shown(shown, all.length)}</span>
          {filter.sheetsOnly && (
            <FilterChip name={text.planFaults.filter} onRemove={() => onFilter({ ...filter, sheetsOnly: false })} />
          )}
          {facets.map((facet) => {
            const name = chosenName(all, filter, facet, nameOf);
            const remove = (): void => {
              // The chip goes away, and the keyboard must not lose its place with it.
              focusOpener('filter');
              onFilter({ ...filter, [facet]: null });
            };
            return <FilterChip key={facet} name={name} onRemove={remove} />;
          })}
        </div>
      )}
    </>
  );
}

/** What is filtered by, to be taken away by a press. */
function FilterChip({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const chips = useChipStyles();
  const { text } = useLanguage();
  return (
    <button
      type="button"
      className={mergeClasses(shared.plainButton, chips.chip, chips.pressed, styles.chip)}
      aria-label={text.filter.remove(name)}
      title={text.filter.remove(name)}
      onClick={onRemove}
    >
      <span className={styles.chipText}>{name}</span>
      <Dismiss12Regular aria-hidden="true" />
    </button>
  );
}

function FacetSelect({
  facet,
  all,
  filter,
  severities,
  nameOf,
  onFilter,
}: Pick<FindingFilterProps, 'all' | 'filter' | 'severities' | 'onFilter'> & {
  readonly facet: Facet;
  readonly nameOf: (rule: string) => string;
}) {
  const form = useFormStyles();
  const { text } = useLanguage();
  return (
    <LabelledSelect
      label={text.filter.facet[facet]}
      value={filter[facet] ?? ''}
      className={form.low}
      options={[
        { value: '', label: text.filter.everything[facet] },
        ...choices(all, { filter, severities }, facet, nameOf).map(({ value, name, count }) => ({
          value,
          label: `${name} (${count})`,
        })),
      ]}
      onChoose={(value) => onFilter({ ...filter, [facet]: value === '' ? null : value })}
    />
  );
}

/** Calls `announce` when the choice has been the same for a moment; not for the choice that the view opens with. */
function useFilteredCount(filter: Filter, severities: ReadonlySet<Severity>, announce: () => void): void {
  const latest = useRef(announce);
  const first = useRef(true);
  useEffect(() => {
    latest.current = announce;
  });
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [filter, severities]);
}
