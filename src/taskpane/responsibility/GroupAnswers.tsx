import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { GroupAnswer, KeptGroupAnswer, Who } from '../../app/responsibility/group-answers';
import type { ResponsibilityPreview } from '../../app/session';
import type { CellPlace } from '../../model/grid';
import { GroupForm } from './GroupForm';
import { OpenButton, useOpened } from '../form/opened';
import { useLanguage } from '../parts/language';
import { SettingNotes } from '../settings/SettingNotes';
import { useResponsibilityStyles } from './responsibility-styles';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'start' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  units: { display: 'block', color: tokens.colorNeutralForeground1 },
  mark: { color: tokens.colorStatusWarningForeground3, verticalAlign: 'text-bottom' },
});

export interface GroupAnswersProps {
  readonly preview: ResponsibilityPreview;
  readonly busy: boolean;
  readonly onAnswer: (answer: GroupAnswer) => void;
  readonly onRemove: (kept: KeptGroupAnswer) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/**
 * A quiet line that opens: who was chosen for which group, to be changed or taken away; and what on the settings sheet
 * needs a look.
 */
export function GroupAnswers({
  preview: {
    groupAnswers: { kept, notes },
    units,
  },
  busy,
  onAnswer,
  onRemove,
  onSelect,
}: GroupAnswersProps) {
  const parts = useResponsibilityStyles();
  const styles = useStyles();
  const shared = useViewStyles();
  const { groupAnswers: text } = useLanguage().text;
  if (kept.length + notes.length === 0) return null;
  return (
    <details className={mergeClasses(parts.closed, shared.quiet)}>
      <summary className={parts.summary}>
        {text.answered(kept.length)}
        {notes.length > 0 && (
          <>
            {' · '}
            <Warning16Filled className={styles.mark} aria-hidden="true" /> {text.toCorrect(notes.length)}
          </>
        )}
      </summary>
      <ul className={shared.list}>
        {kept.map((one) => (
          <AnswerLine
            key={one.at.row}
            kept={one}
            units={units}
            busy={busy}
            onAnswer={onAnswer}
            onRemove={() => onRemove(one)}
            onSelect={onSelect}
          />
        ))}
      </ul>
      <SettingNotes notes={notes} onSelect={onSelect} />
    </details>
  );
}

interface AnswerLineProps extends Pick<GroupAnswersProps, 'busy' | 'onAnswer' | 'onSelect'> {
  readonly kept: KeptGroupAnswer;
  readonly units: readonly Who[];
  readonly onRemove: () => void;
}

function AnswerLine({
  kept: { group, groupKey, label, rowId, units: chosen },
  units,
  busy,
  onAnswer,
  onRemove,
  onSelect,
}: AnswerLineProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { groupAnswers: text } = useLanguage().text;
  const opened = useOpened();
  const where = rowId === null ? text.everyRow : label;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.words}>
          <span className={shared.strong}>{group}</span> · {where}
          <span className={styles.units}>
            {chosen.length === 0 ? text.staysGroup : chosen.map(({ name }) => name).join('; ')}
          </span>
        </span>
        <OpenButton opened={opened} busy={busy} label={text.changeWhich(group, where)} appearance="subtle">
          {text.change}
        </OpenButton>
        <Button
          size="small"
          appearance="subtle"
          className={shared.button}
          aria-label={text.removeWhich(group, where)}
          disabledFocusable={busy}
          onClick={onRemove}
        >
          {text.remove}
        </Button>
      </div>
      {opened.isOpen && (
        <GroupForm
          group={{ key: groupKey, name: group }}
          rows={[]}
          row={rowId === null ? null : { id: rowId, label }}
          units={withChosen(units, chosen)}
          chosen={chosen.map(({ key }) => key)}
          busy={busy}
          onAnswer={onAnswer}
          onSelect={onSelect}
          onClose={opened.close}
        />
      )}
    </li>
  );
}

/**
 * Names that were typed on the settings sheet can be chosen too, so that they are not lost when the answer is changed.
 */
const withChosen = (units: readonly Who[], chosen: readonly Who[]): readonly Who[] => [
  ...units,
  ...chosen.filter(({ key }) => !units.some((unit) => unit.key === key)),
];
