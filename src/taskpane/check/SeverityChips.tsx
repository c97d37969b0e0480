import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { severityMeaning } from '../../locale/check/findings';
import type { Severity } from '../../model/finding';
import { useChipStyles } from '../parts/chip';
import { SEVERITIES } from './findings-list';
import { useLanguage } from '../parts/language';
import { SeverityIcon } from './Severity';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  chip: { padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`, whiteSpace: 'nowrap' },
});

export interface SeverityChipsProps {
  /** All that the check found: which chips there are. */
  readonly found: Readonly<Record<Severity, number>>;
  /** What the other filters leave of it. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: ReadonlySet<Severity>;
  readonly onChosen: (chosen: ReadonlySet<Severity>) => void;
}

/** One chip a severity that occurs, with its count: pressed chips are the ones shown, none pressed shows all. */
export function SeverityChips({ found, counts, chosen, onChosen }: SeverityChipsProps) {
  const styles = useStyles();
  const chips = useChipStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const toggle = (severity: Severity): void => {
    const next = new Set(chosen);
    if (!next.delete(severity)) next.add(severity);
    onChosen(next);
  };
  return (
    <div className={chips.group} role="group" aria-label={text.severity.filter}>
      {SEVERITIES.filter((severity) => found[severity] > 0).map((severity) => (
        <button
          key={severity}
          type="button"
          aria-pressed={chosen.has(severity)}
          title={severityMeaning(severity, language)}
          className={mergeClasses(shared.plainButton, chips.chip, styles.chip, chosen.has(severity) && chips.pressed)}
          onClick={() => toggle(severity)}
        >
          <SeverityIcon severity={severity} />
          {text.severity.count[severity](counts[severity])}
        </button>
      ))}
    </div>
  );
}
