import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import {
  attachedParts,
  headingWith,
  PLAN_ITEMS,
  planItemFault,
  type PlanItem,
  type PlanSettings,
} from '../../app/settings/plan-heading';
import type { CheckResult } from '../../app/session';
import type { Words } from '../../locale';
import { formatDay } from '../../locale/format';
import type { PlanHeading } from '../../model/plan';
import { Form, FormButtons, useFormInView } from '../form/Form';
import { OpenButton, useOpened } from '../form/opened';
import { TextField } from '../form/TextField';
import { useLanguage } from '../parts/language';
import type { Session } from '../session/session';
import { useSettingsStyles } from './settings-styles';
import { useViewStyles } from '../parts/styles';

/** What the heads and signatures of sheets say of the plan: as read, and as the planner set it. */
export function PlanHeadingPart({
  session: { state, actions },
  check,
}: {
  readonly session: Session;
  readonly check: CheckResult;
}) {
  const shared = useViewStyles();
  const quiet = useSettingsStyles();
  const { text } = useLanguage();
  const opened = useOpened();
  const title = useId();
  const message =
    state.busy === 'heading'
      ? text.planHeading.saving
      : state.done?.what === 'plan-heading-set'
        ? text.planHeading.saved
        : null;
  return (
    <section aria-labelledby={title}>
      <h2 className={shared.title} id={title}>
        {text.planHeading.title}
      </h2>
      <p className={mergeClasses(shared.text, shared.quiet)}>{text.planHeading.hint}</p>
      <dl className={quiet.facts}>
        {factsOf(headingWith(check.plan.heading, check.settings.plan), text).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <OpenButton opened={opened} busy={state.busy !== null}>
        {text.planHeading.edit}
      </OpenButton>
      {opened.isOpen && (
        <HeadingForm
          read={check.plan.heading}
          set={check.settings.plan}
          busy={state.busy !== null}
          onSave={(typed) => {
            opened.close();
            void actions.setPlanHeading(typed, check);
          }}
          onClose={opened.close}
        />
      )}
      {message !== null && <p className={shared.text}>{message}</p>}
    </section>
  );
}

/** What the sheets will say, line by line. */
function factsOf(
  { superior, agency, attachedTo, place, signer }: PlanHeading,
  { planHeading: { item, attached, absent } }: Words,
): readonly (readonly [name: string, value: string])[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    [item.superior, superior],
    [item.agency, agency === '' ? absent : agency],
    [attached, attachedTo === '' ? absent : attachedTo.replace(/^\(?\s*(ban hành )?kèm theo\s+|\)\.?$/gi, '')],
    [item.place, place],
    [item.signer, signer],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

interface HeadingFormProps {
  readonly read: PlanHeading;
  readonly set: PlanSettings;
  readonly busy: boolean;
  readonly onSave: (typed: PlanSettings) => void;
  readonly onClose: () => void;
}

function HeadingForm({ read, set, busy, onSave, onClose }: HeadingFormProps) {
  const shared = useViewStyles();
  const { text } = useLanguage();
  const [typed, setTyped] = useState<PlanSettings>({ ...set, day: formatDay(set.day, 'vi') });
  const root = useFormInView();
  const faultOf = (item: PlanItem) => planItemFault(item, typed[item]);
  const parts = attachedParts(read.attachedTo);
  const asRead: Partial<Record<PlanItem, string>> = { agency: read.agency, number: parts.number, day: parts.date };
  const isRight = PLAN_ITEMS.every((item) => faultOf(item) === null);
  return (
    <Form ref={root} onSubmit={() => !busy && isRight && onSave(typed)} onClose={onClose}>
      {PLAN_ITEMS.map((item) => {
        const fault = faultOf(item);
        return (
          <div key={item}>
            <TextField
              label={text.planHeading.item[item]}
              value={typed[item]}
              onTyped={(value) => setTyped({ ...typed, [item]: value })}
              note={fault === null ? hintOf(asRead[item], item, text) : text.planHeading.fault[fault]}
              isWrong={fault !== null}
            />
          </div>
        );
      })}
      <span className={shared.quiet}>{text.planHeading.kept}</span>
      <FormButtons
        submit={text.planHeading.save}
        cannotSubmit={busy || !isRight}
        cancel={text.planHeading.cancel}
        onCancel={onClose}
      />
    </Form>
  );
}

/** What holds when the field is left blank. */
function hintOf(read: string | undefined, item: PlanItem, { planHeading: text }: Words): string {
  if (read !== undefined) return read === '' ? text.absent : text.asRead(read);
  return text.usually(text.without[item as keyof Words['planHeading']['without']]);
}
