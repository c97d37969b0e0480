import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
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
import { useFormStyles } from '../parts/form-styles';
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
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const title = useId();
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const message =
    state.busy === 'heading'
      ? text.planHeading.saving
      : state.done?.what === 'plan-heading-set'
        ? text.planHeading.saved
        : null;
  return (
    <section aria-labelledby={title}>
      <h2 className={quiet.title} id={title}>
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
      <Button
        ref={opener}
        size="small"
        className={shared.button}
        aria-expanded={open}
        disabledFocusable={state.busy !== null}
        onClick={() => setOpen(!open)}
      >
        {text.planHeading.edit}
      </Button>
      {open && (
        <HeadingForm
          read={check.plan.heading}
          set={check.settings.plan}
          busy={state.busy !== null}
          onSave={(typed) => {
            close();
            void actions.setPlanHeading(typed, check);
          }}
          onClose={close}
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
  const form = useFormStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const [typed, setTyped] = useState<PlanSettings>({ ...set, day: formatDay(set.day, 'vi') });
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    root.current?.querySelector('input')?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const faultOf = (item: PlanItem) => planItemFault(item, typed[item]);
  const parts = attachedParts(read.attachedTo);
  const asRead: Partial<Record<PlanItem, string>> = { agency: read.agency, number: parts.number, day: parts.date };
  return (
    <form
      ref={root}
      className={form.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && PLAN_ITEMS.every((item) => faultOf(item) === null)) onSave(typed);
      }}
    >
      {PLAN_ITEMS.map((item) => {
        const fault = faultOf(item);
        const hint = hintOf(asRead[item], item, text);
        return (
          <div key={item}>
            <label htmlFor={`${id}-${item}`} className={shared.strong}>
              {text.planHeading.item[item]}
            </label>
            <input
              id={`${id}-${item}`}
              type="text"
              className={form.field}
              value={typed[item]}
              aria-invalid={fault !== null || undefined}
              aria-describedby={`${id}-${item}-hint`}
              onChange={(event) => setTyped({ ...typed, [item]: event.target.value })}
              autoComplete="off"
            />
            <span id={`${id}-${item}-hint`} className={fault === null ? shared.quiet : form.fault}>
              {fault === null ? hint : text.planHeading.fault[fault]}
            </span>
          </div>
        );
      })}
      <span className={shared.quiet}>{text.planHeading.kept}</span>
      <div className={form.buttons}>
        <Button
          size="small"
          type="submit"
          className={shared.button}
          disabledFocusable={busy || PLAN_ITEMS.some((item) => faultOf(item) !== null)}
        >
          {text.planHeading.save}
        </Button>
        <Button size="small" appearance="subtle" className={shared.button} onClick={onClose}>
          {text.planHeading.cancel}
        </Button>
      </div>
    </form>
  );
}

/** What holds when the field is left blank. */
function hintOf(read: string | undefined, item: PlanItem, { planHeading: text }: Words): string {
  if (read !== undefined) return read === '' ? text.absent : text.asRead(read);
  return text.usually(text.without[item as keyof Words['planHeading']['without']]);
}
