import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { GroupAnswer, UnansweredRow, Who } from '../../app/responsibility/group-answers';
import type { CellPlace } from '../../model/grid';
import { ChoiceList } from '../form/ChoiceList';
import { Form, FormButtons, useFormInView } from '../form/Form';
import { Select } from '../form/Select';
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
  const shared = useViewStyles();
  const { groupAnswers: text } = useLanguage().text;
  const [row, setRow] = useState(first);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(before));
  const root = useFormInView();
  const picked = units.filter(({ key }) => chosen.has(key));
  const current = rows.find((one) => one.id === row?.id);
  const choose = (one: UnansweredRow): void => {
    setRow(one);
    onSelect(one.at);
  };
  const answer = (chosenUnits: readonly Who[]): void => {
    onClose();
    onAnswer({ group, row, units: chosenUnits });
  };
  return (
    <Form ref={root} onSubmit={() => picked.length > 0 && !busy && answer(picked)} onClose={onClose}>
      {rows.length > 1 && (
        <ChoiceList
          legend={text.where}
          choices={[
            { value: 'all', label: text.all(rows.length) },
            { value: 'one', label: text.one },
          ]}
          chosen={row === null ? 'all' : 'one'}
          onChosen={(where) => (where === 'all' ? setRow(null) : choose(rows[0]!))}
          beside
        />
      )}
      {current && (
        <>
          <Select
            label={text.row}
            value={current.id}
            options={rows.map((one) => ({ value: one.id, label: one.label }))}
            onChoose={(id) => choose(rows.find((one) => one.id === id)!)}
          />
          <span>{current.label}</span>
          {current.written !== '' && <span className={shared.quiet}>{text.written(current.written)}</span>}
        </>
      )}
      <UnitPicker units={units} chosen={chosen} onChosen={setChosen} />
      <FormButtons
        submit={text.apply(picked.length)}
        cannotSubmit={busy || picked.length === 0}
        cancel={text.cancel}
        onCancel={onClose}
      >
        <Button
          size="small"
          appearance="subtle"
          className={shared.button}
          disabledFocusable={busy}
          onClick={() => answer([])}
        >
          {text.keepGroup}
        </Button>
      </FormButtons>
    </Form>
  );
}
