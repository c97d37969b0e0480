import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Who } from '../../app/responsibility/group-answers';
import { foldText } from '../../model/text';
import { useFormStyles } from '../form/form-styles';
import { toggled } from '../gaps/gap-bars';
import { useLanguage } from '../parts/language';
import { useRoving } from '../list/roving';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  list: {
    maxHeight: '168px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
});

/** Fewer units than this are seen at one look. */
const SEARCH_FROM = 9;

export interface UnitPickerProps {
  readonly units: readonly Who[];
  /** Keys. */
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
}

/**
 * Units with a box each; one Tab stop, the arrows go through them and Space chooses. Chosen ones stay in view whatever
 * is looked for.
 */
export function UnitPicker({ units, chosen, onChosen }: UnitPickerProps) {
  const styles = useStyles();
  const form = useFormStyles();
  const shared = useViewStyles();
  const { groupAnswers: text } = useLanguage().text;
  const [wanted, setWanted] = useState('');
  const id = useId();
  const shown = units.filter(({ key, name }) => chosen.has(key) || foldText(name).includes(foldText(wanted)));
  const roving = useRoving(shown.map(({ key }) => key));
  if (units.length === 0) return <p className={shared.text}>{text.noUnits}</p>;
  return (
    <>
      <span id={`${id}-units`} className={shared.strong}>
        {text.units}
      </span>
      {units.length >= SEARCH_FROM && (
        <input
          type="search"
          className={form.field}
          aria-label={text.find}
          placeholder={text.find}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          autoComplete="off"
        />
      )}
      {shown.length === 0 ? (
        <p className={mergeClasses(shared.text, shared.quiet)}>{text.noUnit}</p>
      ) : (
        <ul
          className={mergeClasses(shared.list, styles.list)}
          role="group"
          aria-labelledby={`${id}-units`}
          onKeyDown={roving.onKeyDown}
          onFocus={roving.onFocus}
        >
          {shown.map(({ key, name }) => (
            <li key={key} role="presentation">
              <label className={form.choice}>
                <input
                  type="checkbox"
                  className={form.box}
                  data-row={key}
                  tabIndex={roving.tabIndex(key)}
                  checked={chosen.has(key)}
                  onChange={() => onChosen(toggled(chosen, key))}
                />
                {name}
              </label>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
