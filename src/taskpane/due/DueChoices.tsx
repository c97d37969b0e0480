import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DueReport } from '../../app/due/due';
import { formatDay } from '../../locale/format';
import { DayForm, localIso } from '../form/DayForm';
import { useFormStyles } from '../form/form-styles';
import { OpenButton, useOpened } from '../form/opened';
import { Select } from '../form/Select';
import { Folded, useShort } from '../parts/Folded';
import { useChipStyles } from '../parts/chip';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import { useTopStyles } from '../list/top-styles';
import { YEAR_PAGE, type DueOpened } from '../year/opened';
import { DUE_FILTERS, type DueOnShow } from './due-lines';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  none: {
    color: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    // Contrast themes paint over paleness.
    '@media (forced-colors: active)': { color: 'GrayText', border: '1px solid GrayText' },
  },
  unit: { width: '100%' },
});

export interface DueChoicesProps {
  readonly report: DueReport;
  readonly onShow: DueOnShow;
  readonly opened: DueOpened;
  readonly busy: boolean;
  readonly onOpened: (changed: Partial<DueOpened>) => void;
  /** ISO. */
  readonly onDay: (day: string) => void;
}

/** As of which day, whose, and how near. */
export function DueChoices({ report, onShow, opened, busy, onOpened, onDay }: DueChoicesProps) {
  const styles = useStyles();
  const top = useTopStyles();
  const look = useFormStyles();
  const isShort = useShort();
  const { language, text } = useYearLanguage();
  const { due } = text;
  const form = useOpened();
  const everybody = '';
  const allSpans = '';
  const showSpan = (span: DueOpened['span']): void => onOpened({ span, shown: YEAR_PAGE });
  const who = report.units.find(({ key }) => key === opened.unit)?.name ?? due.allUnits;
  return (
    <div className={top.top}>
      <Folded label={[due.day(formatDay(report.ends.day, language)), who].join(' · ')} className={top.folded}>
        <div>
          <span className={styles.line}>
            <span>{due.day(formatDay(report.ends.day, language))}</span>
            <OpenButton opened={form} busy={busy} appearance="subtle">
              {due.changeDay}
            </OpenButton>
          </span>
          {form.isOpen && (
            <DayForm
              words={due}
              start={report.ends.day}
              today={localIso(report.at)}
              busy={busy}
              onDay={onDay}
              onClose={form.close}
            />
          )}
        </div>
        {report.units.length > 0 && (
          <Select
            className={styles.unit}
            label={due.unit}
            value={opened.unit ?? everybody}
            options={[
              { value: everybody, label: due.allUnits },
              ...report.units.map(({ key, name }) => ({ value: key, label: name })),
            ]}
            onChoose={(unit) => onOpened({ unit: unit === everybody ? null : unit, shown: YEAR_PAGE })}
          />
        )}
        {isShort && <Closed rows={report.closed} />}
      </Folded>
      {isShort ? (
        <Select
          label={due.filter}
          className={mergeClasses(look.low, look.fitted)}
          value={onShow.span ?? allSpans}
          options={[
            { value: allSpans, label: `${due.allSpans}: ${onShow.items}` },
            ...DUE_FILTERS.filter((one) => onShow.counts[one] > 0).map((one) => ({
              value: one,
              label: `${due.span[one]}: ${onShow.counts[one]}`,
            })),
          ]}
          onChoose={(span) => showSpan(span === allSpans ? null : span)}
        />
      ) : (
        <SpanChips onShow={onShow} onSpan={showSpan} />
      )}
      {!isShort && <Closed rows={report.closed} />}
    </div>
  );
}

interface SpanChipsProps {
  readonly onShow: DueOnShow;
  readonly onSpan: (span: DueOpened['span']) => void;
}

/** How near, with how many each: pressed once more, a chip shows all again. */
function SpanChips({ onShow, onSpan }: SpanChipsProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const chips = useChipStyles();
  const { due } = useYearLanguage().text;
  return (
    <div className={chips.group} role="group" aria-label={due.filter}>
      {DUE_FILTERS.map((one) =>
        onShow.counts[one] === 0 ? (
          <span key={one} className={mergeClasses(chips.chip, styles.none)}>
            {due.span[one]}: 0
          </span>
        ) : (
          <button
            key={one}
            type="button"
            aria-pressed={one === onShow.span}
            className={mergeClasses(shared.plainButton, chips.chip, one === onShow.span && chips.pressed)}
            onClick={() => onSpan(one === onShow.span ? null : one)}
          >
            {due.span[one]}: {onShow.counts[one]}
          </button>
        ),
      )}
    </div>
  );
}

/** What is done or not to be done is not due: said, so that nobody misses it. */
function Closed({ rows }: { readonly rows: number }) {
  const shared = useViewStyles();
  const { due } = useYearLanguage().text;
  return rows > 0 && <span className={shared.quiet}>{due.closed(rows)}</span>;
}
