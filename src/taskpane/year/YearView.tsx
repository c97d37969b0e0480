import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { useChipStyles } from '../parts/chip';
import { Select } from '../form/Select';
import { useFormStyles } from '../form/form-styles';
import { useFewChips } from '../parts/Folded';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import { YEAR_PARTS, type YearPart } from './year-parts';

const useStyles = makeStyles({
  choice: { width: '100%' },
  parts: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    columnGap: tokens.spacingHorizontalXXS,
    // The longest name in bold needs the room, else its row breaks when it is chosen.
    '& > button': { paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  },
});

export interface YearViewProps {
  readonly part: YearPart;
  readonly onPart: (part: YearPart) => void;
  /** The view of the part. */
  readonly children: ReactNode;
}

/** Cả năm: the parts of the plan's year, one of them on show. */
export function YearView({ part, onPart, children }: YearViewProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const chips = useChipStyles();
  const form = useFormStyles();
  const isField = useFewChips();
  const { text } = useLanguage();
  return (
    <div className={shared.view}>
      {isField && (
        <div className={styles.parts}>
          <Select
            label={text.year.label}
            value={part}
            className={mergeClasses(form.low, styles.choice)}
            options={YEAR_PARTS.map((one) => ({ value: one, label: text.year.parts[one] }))}
            onChoose={onPart}
          />
        </div>
      )}
      {!isField && YEAR_PARTS.length > 1 && (
        <div className={mergeClasses(chips.group, styles.parts)} role="group" aria-label={text.year.label}>
          {YEAR_PARTS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === part}
              className={mergeClasses(shared.plainButton, chips.chip, one === part && chips.pressed)}
              onClick={() => onPart(one)}
            >
              {text.year.parts[one]}
            </button>
          ))}
        </div>
      )}
      {/* A view that comes for the first time must not hide the chips: the focus is on one of them. */}
      <Suspense>{children}</Suspense>
    </div>
  );
}
