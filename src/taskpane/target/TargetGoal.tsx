import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { gainOf, standingOf, type TargetReport } from '../../app/target/target';
import { formatPoints, subtractPoints, sumPoints, type Points } from '../../model/points';
import { useFormStyles } from '../form/form-styles';
import { Orders } from '../list/Orders';
import { Select } from '../form/Select';
import { TextField } from '../form/TextField';
import { Folded, useShort } from '../parts/Folded';
import { kindLabel } from '../parts/kind-label';
import { useYearLanguage } from '../year/year-language';
import { SHORT } from '../parts/short';
import { useViewStyles } from '../parts/styles';
import { useTopStyles } from '../list/top-styles';
import { TARGET_ORDERS, YEAR_PAGE, type TargetDraft, type TargetOpened } from '../year/opened';
import { mostOf, sentencesOf, targetIn } from './target-choice';

const useStyles = makeStyles({
  goal: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    // In one line with what it is counted in; a note goes below all of it.
    [SHORT]: {
      flexBasis: '100%',
      flexDirection: 'row',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalXS,
      '& > input': { width: '56px', minHeight: '24px', paddingTop: 0, paddingBottom: 0 },
      '& > span': { order: 1, flexBasis: '100%' },
    },
  },
  units: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, [SHORT]: { flex: '1 1 160px' } },
  unit: { flex: '1 1 84px', width: 'auto', minWidth: 0, [SHORT]: { flexBasis: '60px' } },
  scale: { flex: '2 1 160px', width: 'auto', minWidth: 0, [SHORT]: { flexBasis: '90px' } },
  clear: { alignSelf: 'flex-start' },
});

export interface TargetGoalProps {
  readonly report: TargetReport;
  readonly index: TargetReport['indices'][number];
  readonly draft: TargetDraft;
  readonly opened: TargetOpened;
  readonly onDraft: (draft: TargetDraft) => void;
  readonly onOpened: (changed: Partial<TargetOpened>) => void;
}

/** The target of an index, where it stands, and what the plan of points makes of it. */
export function TargetGoal({ report, index, draft, opened, onDraft, onOpened }: TargetGoalProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const top = useTopStyles();
  const form = useFormStyles();
  const { language, text } = useYearLanguage();
  const { target: words } = text;
  const isShort = useShort();
  const points = (value: Points): string => formatPoints(value, language);
  const target = targetIn(draft);
  const standing = standingOf(index, target ?? { unit: 'points', value: 0 as Points, scale: draft.scale });
  const gain = gainOf(index, draft.planned);
  const then = sumPoints([standing.now, gain]);
  const missing = subtractPoints(standing.needed, gain);
  const isWrong = draft.goal.trim() !== '' && target === null;
  const sentences = sentencesOf(report, index);
  const needed = !target
    ? null
    : standing.needed === 0
      ? words.reached
      : standing.reachable
        ? words.needed(points(standing.needed))
        : words.unreachable(points(mostOf(index, standing.now)));
  const plan = [
    words.plan(points(gain), points(then)),
    ...(target && standing.needed > 0 ? [missing > 0 ? words.missing(points(missing)) : words.enough] : []),
    words.chosen(draft.planned.size),
  ].join(' · ');
  const orders = (
    <Orders
      label={words.by}
      value={opened.by}
      options={TARGET_ORDERS.map((order) => ({ value: order, label: words.order[order] }))}
      onChoose={(by) => onOpened({ by, shown: YEAR_PAGE })}
    />
  );
  return (
    <div className={top.top}>
      {report.indices.length > 1 && (
        <Select
          label={words.index}
          className={mergeClasses(isShort && form.low, isShort && form.fitted)}
          value={index.kind}
          options={report.indices.map(({ kind }) => ({ value: kind, label: kindLabel(kind, text, language) }))}
          onChoose={(kind) => onOpened({ kind, shown: YEAR_PAGE })}
        />
      )}
      <Folded label={words.now(points(standing.now), points(standing.full))} className={top.folded}>
        {!isShort && <p className={top.total}>{words.now(points(standing.now), points(standing.full))}</p>}
        <p className={mergeClasses(shared.text, shared.quiet)}>
          {words.reach(points(index.reach), index.open.length)}.
        </p>
        {index.exceeding.criteria > 0 && (
          <p className={mergeClasses(shared.text, shared.quiet)}>
            {words.exceeding(index.exceeding.criteria, points(index.exceeding.excess))}
          </p>
        )}
        {sentences.map(({ text: said, unit, at }) => (
          <p key={`${at.sheet}|${at.row}|${at.column}|${said}`} className={mergeClasses(shared.text, shared.quiet)}>
            {words.found} “{said}”{unit === 'rank' && ` ${words.rankOnly}`}
          </p>
        ))}
      </Folded>
      {isShort && orders}
      <div className={styles.goal}>
        <TextField
          label={words.goal}
          value={draft.goal}
          inputMode="decimal"
          onTyped={(goal) => onDraft({ ...draft, goal })}
          note={isWrong ? words.fault : draft.scale === 'index' ? words.scaleHint : undefined}
          isWrong={isWrong}
        />
        <div className={styles.units}>
          <Select
            label={words.unit}
            className={mergeClasses(isShort && form.low, styles.unit)}
            value={draft.unit}
            options={(['points', 'percent'] as const).map((unit) => ({ value: unit, label: words.units[unit] }))}
            onChoose={(unit) => onDraft({ ...draft, unit })}
          />
          {index.scale !== null && (
            <Select
              label={words.scale}
              className={mergeClasses(isShort && form.low, styles.scale)}
              value={draft.scale}
              options={[
                { value: 'table' as const, label: words.scales.table(points(index.benchmark)) },
                { value: 'index' as const, label: words.scales.index(points(index.scale)) },
              ]}
              onChoose={(scale) => onDraft({ ...draft, scale })}
            />
          )}
        </div>
      </div>
      {needed !== null && (!isShort || draft.planned.size === 0) && (
        <p className={mergeClasses(shared.text, shared.strong, top.whole)} aria-live="polite">
          {needed}
        </p>
      )}
      {draft.planned.size > 0 && (
        <Folded label={<span aria-live="polite">{plan}</span>} className={mergeClasses(top.folded, top.whole)}>
          {isShort ? (
            needed !== null && <p className={shared.text}>{needed}</p>
          ) : (
            <p className={shared.text} aria-live="polite">
              {plan}
            </p>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={mergeClasses(shared.button, shared.flush, styles.clear)}
            onClick={() => onDraft({ ...draft, planned: new Map(), byHand: new Set() })}
          >
            {words.clear}
          </Button>
        </Folded>
      )}
      {!isShort && orders}
    </div>
  );
}
