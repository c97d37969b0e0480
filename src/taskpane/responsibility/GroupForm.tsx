import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { GroupAnswer, UnansweredRow, Who } from '../../app/responsibility/group-answers';
import type { CellPlace } from '../../model/grid';
import { useFormStyles } from '../parts/form-styles';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import { UnitPicker } from './UnitPicker';

export interface GroupFormProps {
  readonly group: GroupAnswer['group'];
  /** Rows to choose from; none where it is settled for which row the answer is. */
  readonly rows: readonly UnansweredRow[];
  /** The row that the answer is for at first; null: every row. */
  readonly row: GroupAnswer['row'];
  readonly units: readonly Who[];
  /** Keys of those that are chosen at first. */
  readonly chosen: readonly string[];
  readonly busy: boolean;
  readonly onAnswer: (answer: GroupAnswer) => void;
  readonly onSelect: (place: CellPlace) => void;
  readonly onClose: () => void;
}

/** Who is meant by a group, in every row or in one: units by their boxes, or the group keeps a sheet of its own. */
export function GroupForm({
  group,
  rows,
  row: first,
  units,
  chosen: before,
  busy,
  onAnswer,
  onSelect,
  onClose,
}: GroupFormProps) {
  const form = useFormStyles();
  const shared = useViewStyles();
  const { groupAnswers: text } = useLanguage().text;
  const [row, setRow] = useState(first);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(before));
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The first thing to do: where, or who; with as much of the form in view as there is room for.
    root.current?.querySelector('input')?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const picked = units.filter(({ key }) => chosen.has(key));
  const current = rows.find((one) => one.id === row?.id);
  const choose = (one: UnansweredRow): void => {
    setRow(one);
    onSelect(one.at);
  };
  return (
    <form
      ref={root}
      className={form.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked.length > 0 && !busy) onAnswer({ group, row, units: picked });
      }}
    >
      {rows.length > 1 && (
        <fieldset className={form.choices}>
          <legend className={form.legend}>{text.where}</legend>
          <div className={form.side}>
            <label className={form.choice}>
              <input type="radio" className={form.box} name={id} checked={row === null} onChange={() => setRow(null)} />
              {text.all(rows.length)}
            </label>
            <label className={form.choice}>
              <input
                type="radio"
                className={form.box}
                name={id}
                checked={row !== null}
                onChange={() => choose(rows[0]!)}
              />
              {text.one}
            </label>
          </div>
        </fieldset>
      )}
      {current && (
        <>
          <select
            className={form.field}
            aria-label={text.row}
            value={current.id}
            onChange={(event) => choose(rows.find((one) => one.id === event.target.value)!)}
          >
            {rows.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
          <span>{current.label}</span>
          {current.written !== '' && <span className={shared.quiet}>{text.written(current.written)}</span>}
        </>
      )}
      <UnitPicker units={units} chosen={chosen} onChosen={setChosen} />
      <div className={form.buttons}>
        <Button size="small" type="submit" className={shared.button} disabledFocusable={busy || picked.length === 0}>
          {text.apply(picked.length)}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={shared.button}
          disabledFocusable={busy}
          onClick={() => onAnswer({ group, row, units: [] })}
        >
          {text.keepGroup}
        </Button>
        <Button size="small" appearance="subtle" className={shared.button} onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
