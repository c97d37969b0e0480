import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { gainOf, standingOf, type TargetReport } from '../../app/target/target';
import { formatPoints, subtractPoints, sumPoints, type Points } from '../../model/points';
import { Select } from '../form/Select';
import { TextField } from '../form/TextField';
import { Folded, useShort } from '../parts/Folded';
import { useChipStyles } from '../parts/chip';
import { kindLabel } from '../parts/kind-label';
import { useYearLanguage } from '../year/year-language';
import { useViewStyles } from '../parts/styles';
import { TARGET_ORDERS, YEAR_PAGE, type TargetDraft, type TargetOpened } from '../year/opened';
import { mostOf, sentencesOf, targetIn } from './target-choice';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  goal: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  units: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  unit: { flex: '1 1 84px', width: 'auto', minWidth: 0 },
  scale: { flex: '2 1 160px', width: 'auto', minWidth: 0 },
  total: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
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
  const chips = useChipStyles();
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
  return (
    <div className={mergeClasses(shared.padded, styles.root)}>
      {report.indices.length > 1 && (
        <Select
          label={words.index}
          value={index.kind}
          options={report.indices.map(({ kind }) => ({ value: kind, label: kindLabel(kind, text, language) }))}
          onChoose={(kind) => onOpened({ kind, shown: YEAR_PAGE })}
        />
      )}
      <Folded label={words.now(points(standing.now), points(standing.full))}>
        {!isShort && <p className={styles.total}>{words.now(points(standing.now), points(standing.full))}</p>}
        <p className={mergeClasses(shared.text, shared.quiet)}>
          {words.reach(points(index.reach), index.open.length)}.
        </p>
        {sentences.map(({ text: said, unit, at }) => (
          <p key={`${at.sheet}|${at.row}|${at.column}|${said}`} className={mergeClasses(shared.text, shared.quiet)}>
            {words.found} “{said}”{unit === 'rank' && ` ${words.rankOnly}`}
          </p>
        ))}
      </Folded>
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
            className={styles.unit}
            value={draft.unit}
            options={(['points', 'percent'] as const).map((unit) => ({ value: unit, label: words.units[unit] }))}
            onChoose={(unit) => onDraft({ ...draft, unit })}
          />
          {index.scale !== null && (
            <Select
              label={words.scale}
              className={styles.scale}
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
      {target && (
        <p className={mergeClasses(shared.text, shared.strong)} aria-live="polite">
          {standing.needed === 0
            ? words.reached
            : standing.reachable
              ? words.needed(points(standing.needed))
              : words.unreachable(points(mostOf(index, standing.now)))}
        </p>
      )}
      {draft.planned.size > 0 && (
        <>
          <p className={shared.text} aria-live="polite">
            {words.plan(points(gain), points(then))}
            {target && standing.needed > 0 && ` · ${missing > 0 ? words.missing(points(missing)) : words.enough}`}
            {` · ${words.chosen(draft.planned.size)}`}
          </p>
          <Button
            size="small"
            appearance="subtle"
            className={mergeClasses(shared.button, shared.flush, styles.clear)}
            onClick={() => onDraft({ ...draft, planned: new Map(), byHand: new Set() })}
          >
            {words.clear}
          </Button>
        </>
      )}
      <div className={chips.group} role="group" aria-label={words.by}>
        {TARGET_ORDERS.map((order) => (
          <button
            key={order}
            type="button"
            aria-pressed={order === opened.by}
            className={mergeClasses(shared.plainButton, chips.chip, order === opened.by && chips.pressed)}
            onClick={() => onOpened({ by: order, shown: YEAR_PAGE })}
          >
            {words.order[order]}
          </button>
        ))}
      </div>
    </div>
  );
}
