import { Button, mergeClasses } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { GenerateOptions, ResponsibilityPreview } from '../../app/session';
import { oddSheetWords, takenOverSentence } from '../../locale/responsibility/odd-sheets';
import { Busy } from '../parts/Busy';
import { FaultsLine } from './FaultsLine';
import { NextSteps } from './NextSteps';
import { useNextStepLanguage } from './next-step-language';
import { SheetChanges } from './SheetChanges';
import { useShort } from '../parts/Folded';
import { GroupAnswers } from './GroupAnswers';
import { useLanguage } from '../parts/language';
import { UnansweredGroups } from './UnansweredGroups';
import { ResultCard } from './ResultCard';
import { OddSheets } from './OddSheets';
import { RunProgress } from './RunProgress';
import { Scroller } from '../parts/Scroller';
import type { Session } from '../session/session';
import { plannedSheetKey, PlannedSheetList } from './PlannedSheetList';
import { useRereadAfterWriting } from '../parts/reread';
import { useViewStyles } from '../parts/styles';
import { NothingRead } from '../readings/NothingRead';
import { UnitLoads } from './UnitLoads';

/** Giao việc: what will be written, then writing it with a way to stop, then the proof that nothing was lost. */
export function ResponsibilityView({
  session: { state, actions },
  onReading,
  onFaults,
  canPrint,
  onSplit,
}: {
  readonly session: Session;
  /** Opens Cách đọc. */
  readonly onReading: () => void;
  /** Shows what is wrong in the plan, filtered to what would be wrong on the sheets. */
  readonly onFaults: () => void;
  /** The host puts pages before a print dialog. */
  readonly canPrint: boolean;
  /** Leads to the files for the units. */
  readonly onSplit: () => void;
}) {
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const next = useNextStepLanguage().text;
  const { preview, stale, busy, result, done, names } = state;
  useRereadAfterWriting(stale.preview, busy, () => actions.preview());

  const openSheet = (sheet: string): void => void actions.select({ sheet, row: 0, column: 0 });
  const nothing = preview !== null && !preview.sheets.some((sheet) => sheet.role === 'unit');
  const waiting =
    busy === 'preview'
      ? text.responsibility.reading
      : busy === 'draft'
        ? text.responsibility.drafting
        : busy === 'print'
          ? next.printing
          : busy === 'group-answer'
            ? text.groupAnswers.working
            : busy === 'take-over'
              ? oddSheetWords(language).takingOver
              : busy === 'restore'
                ? text.restore.working
                : null;
  const message =
    done?.what === 'unit-list-drafted'
      ? text.responsibility.drafted
      : done?.what === 'group-answered'
        ? text.groupAnswers.saved(done.group)
        : done?.what === 'group-answer-removed'
          ? text.groupAnswers.removed(done.group)
          : done?.what === 'sheet-taken-back'
            ? oddSheetWords(language).taken(done.sheet)
            : done?.what === 'copy-taken-over'
              ? takenOverSentence(done.result, language)
              : null;
  // After a run the sheets are what is wanted; in a low pane there is no room above them for what else could be done.
  const listFirst = useShort() && result !== null;
  const list = preview !== null && (
    <PlannedSheetList
      preview={preview}
      names={names}
      busy={busy !== null}
      onName={(sheet, name) => actions.name(plannedSheetKey(sheet), name)}
      onOpen={openSheet}
    />
  );
  return (
    <div className={shared.view}>
      <div className={shared.bar}>
        {waiting !== null && <Busy label={waiting} />}
        {busy === 'generate' && (
          <RunProgress
            state={state}
            label={text.responsibility.run}
            starting={text.responsibility.starting}
            counting={text.responsibility.writing}
            onCancel={actions.cancel}
          />
        )}
        {busy !== 'generate' && (
          <div className={shared.row}>
            <Button
              appearance="primary"
              data-main
              className={shared.button}
              disabledFocusable={busy !== null || nothing}
              onClick={() => void actions.generate(chosenNames(preview, names))}
            >
              {text.responsibility.run}
            </Button>
            {waiting !== null ? (
              <span className={shared.quiet}>{waiting}</span>
            ) : stale.preview === 'edited' ? (
              <span className={shared.stale}>
                <Warning16Filled aria-hidden="true" />
                {text.responsibility.stale}
                <Button
                  size="small"
                  appearance="transparent"
                  className={shared.button}
                  onClick={() => void actions.preview()}
                >
                  {text.responsibility.reread}
                </Button>
              </span>
            ) : (
              preview !== null && <Counts preview={preview} />
            )}
          </div>
        )}
      </div>
      <Scroller label={text.responsibility.list} plain>
        {result !== null && (
          <ResultCard
            result={result}
            busy={busy !== null}
            onSelect={(place) => void actions.select(place)}
            onRestore={
              state.journal.runs.at(-1)?.kind === 'generate' ? () => void actions.restore(state.check) : undefined
            }
          />
        )}
        {message !== null && <p className={mergeClasses(shared.text, shared.padded)}>{message}</p>}
        {preview === null && busy === null && (
          <div className={shared.padded}>
            <Button onClick={() => void actions.preview()}>{text.responsibility.reread}</Button>
          </div>
        )}
        {nothing ? (
          <NothingRead title={text.responsibility.nothingTitle}>{text.responsibility.nothing}</NothingRead>
        ) : (
          preview !== null && (
            <>
              <NextSteps
                preview={preview}
                busy={busy !== null}
                onPrint={canPrint ? () => void actions.print() : undefined}
                onOpen={openSheet}
                onSplit={onSplit}
              />
              {listFirst && list}
              <FaultsLine preview={preview} onFaults={onFaults} onReading={onReading} />
              <OddSheets
                odd={preview.odd}
                busy={busy !== null}
                onOpen={openSheet}
                onTakeBack={(sheet) => void actions.takeBack(sheet)}
                onTakeOver={(sheet, newer) => void actions.takeOver(sheet, newer)}
              />
              <SheetChanges changes={preview.changes} isPreview />
              <UnansweredGroups
                preview={preview}
                busy={busy !== null}
                onAnswer={(answer) => void actions.answerGroup(answer, state.check)}
                onSelect={(place) => void actions.select(place)}
                onDraft={() => void actions.draftUnits()}
              />
              <GroupAnswers
                preview={preview}
                busy={busy !== null}
                onAnswer={(answer) => void actions.answerGroup(answer, state.check)}
                onRemove={(kept) => void actions.removeGroupAnswer(kept, state.check)}
                onSelect={(place) => void actions.select(place)}
              />
              <UnitLoads loads={preview.loads} />
              {!listFirst && list}
            </>
          )
        )}
      </Scroller>
    </div>
  );
}

/** The names that differ from the proposals, of sheets that are still to be added. */
function chosenNames(
  preview: ResponsibilityPreview | null,
  names: ReadonlyMap<string, string>,
): NonNullable<GenerateOptions['names']> {
  return (preview?.sheets ?? []).flatMap((sheet) => {
    const name = sheet.action === 'add' && sheet.role !== 'units' ? names.get(plannedSheetKey(sheet)) : undefined;
    return name === undefined || name === sheet.name ? [] : [{ tag: { role: sheet.role, key: sheet.key }, name }];
  });
}

function Counts({ preview }: { readonly preview: ResponsibilityPreview }) {
  const shared = useViewStyles();
  const { responsibility } = useLanguage().text;
  const count = (action: 'add' | 'update' | 'leave') =>
    preview.sheets.filter((sheet) => sheet.action === action).length;
  const parts = [
    ...(count('add') > 0 ? [responsibility.willAdd(count('add'))] : []),
    ...(count('update') > 0 ? [responsibility.willUpdate(count('update'))] : []),
    ...(count('leave') > 0 ? [responsibility.willLeave(count('leave'))] : []),
  ];
  return <span className={shared.quiet}>{parts.join(' · ')}</span>;
}
