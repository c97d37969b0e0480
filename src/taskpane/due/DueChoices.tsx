import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DueReport } from '../../app/due/due';
import { formatDay } from '../../locale/format';
import { DayForm, localIso } from '../form/DayForm';
import { OpenButton, useOpened } from '../form/opened';
import { Select } from '../form/Select';
import { Folded } from '../parts/Folded';
import { useChipStyles } from '../parts/chip';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import { YEAR_PAGE, type DueOpened } from '../year/opened';
import { DUE_FILTERS, type DueOnShow } from './due-lines';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  none: { color: tokens.colorNeutralForeground3, border: `1px solid ${tokens.colorNeutralStroke3}` },
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
  const shared = useViewStyles();
  const chips = useChipStyles();
  const { language, text } = useYearLanguage();
  const { due } = text;
  const form = useOpened();
  const everybody = '';
  const who = report.units.find(({ key }) => key === opened.unit)?.name ?? due.allUnits;
  return (
    <div className={mergeClasses(shared.padded, styles.root)}>
      <Folded label={[due.day(formatDay(report.ends.day, language)), who].join(' · ')}>
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
      </Folded>
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
              onClick={() => onOpened({ span: one === onShow.span ? null : one, shown: YEAR_PAGE })}
            >
              {due.span[one]}: {onShow.counts[one]}
            </button>
          ),
        )}
      </div>
      {report.closed > 0 && <span className={shared.quiet}>{due.closed(report.closed)}</span>}
    </div>
  );
}
