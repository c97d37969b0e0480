import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useMemo } from 'react';
import { gapsByField, gapsByUnit, memberFinder } from '../../app/gaps/gaps';
import type { CheckResult } from '../../app/session';
import { GAP_TIERS, tierOf, tiersFor, type GapTier, type TierId } from '../../app/gaps/tiers';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import type { PlanRow } from '../../model/plan';
import { formatPoints } from '../../model/points';
import { Busy } from '../parts/Busy';
import { EmptyState } from '../parts/EmptyState';
import { useChipStyles } from '../parts/chip';
import { barsOf, shownTiers, toggled } from './gap-bars';
import { GAP_ORDERS, type GapsOpened } from './opened';
import { GapBars } from './GapBars';
import { GapList } from './GapList';
import { countByTier, gapList, type GapList as Gaps, type GapRow } from './gaps-list';
import { Folded, useShort } from '../parts/Folded';
import { useLanguage } from '../parts/language';
import { Scroller } from '../parts/Scroller';
import type { Session } from '../session/session';
import { useViewStyles } from '../parts/styles';
import { NothingRead } from '../readings/NothingRead';
import { TierChips } from './TierChips';

const useStyles = makeStyles({
  top: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  exceeding: {
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { verticalAlign: 'text-bottom' },
  cell: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    minHeight: '24px',
  },
  total: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface GapsViewProps {
  readonly session: Session;
  readonly opened: GapsOpened;
  readonly onOpened: (opened: GapsOpened) => void;
}

/**
 * Điểm mất: colours in the sheet, and the same rows here in words, by criterion, by field or by lead, largest loss
 * first.
 */
export function GapsView({ session: { state, actions }, opened, onOpened }: GapsViewProps) {
  const shared = useViewStyles();
  const isShort = useShort();
  const { language, text } = useLanguage();
  const { check } = state;
  const steps = useMemo(() => (check ? tiersFor(check.settings.thresholds) : GAP_TIERS), [check]);
  const list = useMemo(() => (check ? gapList(check.plan, steps) : null), [check, steps]);
  const counts = useMemo(() => countByTier(list?.rows ?? []), [list]);
  const tiers = useMemo(() => shownTiers(opened.tiers, counts), [opened.tiers, counts]);
  const busyWith =
    state.busy === 'highlight'
      ? text.gaps.painting
      : state.busy === 'clear'
        ? text.gaps.removing
        : state.busy === 'check'
          ? text.gaps.reading
          : null;
  const message =
    state.done?.what === 'highlighted'
      ? text.gaps.painted(state.done.criteria)
      : state.done?.what === 'highlights-removed'
        ? text.gaps.removed
        : null;
  const idle = state.busy === null;

  return (
    <div className={shared.view}>
      <div className={shared.bar}>
        {busyWith !== null && <Busy label={busyWith} />}
        <div className={shared.row}>
          <Button
            appearance="primary"
            data-main
            className={shared.button}
            disabledFocusable={!idle || list?.scored === 0}
            onClick={() => void actions.highlight()}
          >
            {text.gaps.run}
          </Button>
          <Button className={shared.button} disabledFocusable={!idle} onClick={() => void actions.clearHighlights()}>
            {text.gaps.remove}
          </Button>
          {busyWith !== null && <span className={shared.quiet}>{busyWith}</span>}
          {idle && state.stale.check !== false && (
            <span className={shared.stale}>
              <Warning16Filled aria-hidden="true" />
              {text.gaps.stale}
              <Button
                size="small"
                appearance="transparent"
                className={shared.button}
                onClick={() => void actions.check()}
              >
                {text.gaps.reread}
              </Button>
            </span>
          )}
        </div>
        {message !== null && !isShort && <p className={mergeClasses(shared.text, shared.quiet)}>{message}</p>}
        {list !== null && list.rows.length > 0 && (
          <Folded
            label={`${text.gaps.total(formatPoints(list.gap, language), formatPoints(list.benchmark, language))} · ${text.gaps.legend}`}
          >
            <TierChips
              tiers={steps}
              counts={counts}
              chosen={opened.tiers}
              onChosen={(tiers) => onOpened({ ...opened, tiers })}
            />
          </Folded>
        )}
      </div>
      <Scroller label={text.gaps.list} plain={!list?.rows.length}>
        {list === null ? (
          idle && (
            <div className={shared.padded}>
              <Button onClick={() => void actions.check()}>{text.gaps.reread}</Button>
            </div>
          )
        ) : list.scored === 0 ? (
          list.unscored > 0 ? (
            <EmptyState icon={<Table32Regular />} title={text.gaps.noScoresTitle}>
              {text.gaps.noScores(list.unscored)}
            </EmptyState>
          ) : (
            <NothingRead title={text.gaps.noPointsTitle}>{text.gaps.noPoints}</NothingRead>
          )
        ) : list.rows.length === 0 ? (
          <EmptyState icon={<CheckmarkCircle32Regular />} title={text.gaps.noneTitle}>
            {text.gaps.none}
          </EmptyState>
        ) : (
          <Losses
            check={check!}
            list={list}
            steps={steps}
            tiers={tiers}
            opened={opened}
            onOpened={(changed) => onOpened({ ...opened, ...changed })}
            onSelect={(row) => {
              onOpened({ ...opened, current: row.key });
              void actions.select(row.at);
            }}
            onGo={(place) => void actions.select(place)}
          />
        )}
      </Scroller>
    </div>
  );
}

/** More mistakes than this are found in the check's own list. */
const EXCEEDING_SHOWN = 4;

interface LossesProps {
  readonly check: CheckResult;
  readonly list: Gaps;
  readonly steps: readonly GapTier[];
  /** Those that are shown. */
  readonly tiers: ReadonlySet<TierId>;
  readonly opened: GapsOpened;
  readonly onOpened: (changed: Partial<GapsOpened>) => void;
  readonly onSelect: (row: GapRow) => void;
  readonly onGo: (place: CellPlace) => void;
}

/** The total, the choice of an order, and the losses in it. */
function Losses({ check, list, steps, tiers, opened: { by, bars, current }, onOpened, onSelect, onGo }: LossesProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const chips = useChipStyles();
  const isShort = useShort();
  const { language, text } = useLanguage();
  const groups = useMemo(() => {
    const isShown = (row: PlanRow): boolean => {
      const tier = tierOf(row.benchmark!.value!, row.achieved!.value!, steps);
      return tier !== null && tiers.has(tier);
    };
    const { plan } = check;
    if (by === 'criterion') return [];
    const members = memberFinder(check.list, check.settings.groupAnswers.answered);
    return barsOf(
      by === 'field' ? gapsByField(plan, isShown) : gapsByUnit(plan, members, isShown, by === 'unit' ? 'lead' : 'all'),
      steps,
    );
  }, [by, check, steps, tiers]);
  return (
    <>
      <div className={mergeClasses(shared.padded, styles.top)}>
        {!isShort && (
          <p className={styles.total} title={text.gaps.totalNote(list.rows.length)}>
            {text.gaps.total(formatPoints(list.gap, language), formatPoints(list.benchmark, language))}
          </p>
        )}
        {list.exceeding.length > 0 && (
          <p className={mergeClasses(shared.text, styles.exceeding)}>
            <Warning16Filled className={styles.sign} aria-hidden="true" />{' '}
            {text.exceeding.note(list.exceeding.length, formatPoints(list.excess, language))}{' '}
            {list.exceeding.slice(0, EXCEEDING_SHOWN).map(({ code, at }) => (
              <button
                key={`${at.sheet}|${cellAddress(at)}`}
                type="button"
                className={mergeClasses(shared.plainButton, styles.cell)}
                title={text.findings.goTo(cellAddress(at), at.sheet)}
                onClick={() => onGo(at)}
              >
                {code === '' ? cellAddress(at) : `${code} (${cellAddress(at)})`}
              </button>
            ))}
            {list.exceeding.length > EXCEEDING_SHOWN && '…'}
          </p>
        )}
        {!isShort && <p className={mergeClasses(shared.text, shared.quiet)}>{text.gaps.totalNote(list.rows.length)}</p>}
        {list.unscored > 0 && (
          <p className={mergeClasses(shared.text, styles.exceeding)}>
            <Warning16Filled className={styles.sign} aria-hidden="true" /> {text.gaps.unscored(list.unscored)}
          </p>
        )}
        {check.plan.appendices.some(({ achievedFrom }) => achievedFrom) && (
          <p className={mergeClasses(shared.text, shared.quiet)}>{text.reading.selfAssessed}</p>
        )}
        <div className={chips.group} role="group" aria-label={text.gaps.by}>
          <span className={shared.quiet} aria-hidden="true">
            {text.gaps.by}
          </span>
          {GAP_ORDERS.map((order) => (
            <button
              key={order}
              type="button"
              aria-pressed={order === by}
              className={mergeClasses(shared.plainButton, chips.chip, order === by && chips.pressed)}
              onClick={() => onOpened({ by: order })}
            >
              {text.gaps.order[order]}
            </button>
          ))}
        </div>
        {!isShort && (by === 'unit' || by === 'part') && severalUnits(groups) && (
          <p className={mergeClasses(shared.text, shared.quiet)}>{text.gaps.severalUnits}</p>
        )}
      </div>
      {by === 'criterion' ? (
        <GapList rows={list.rows.filter(({ tier }) => tiers.has(tier))} current={current} onSelect={onSelect} />
      ) : (
        <GapBars
          key={by}
          by={by}
          bars={groups}
          open={openOf(bars, by)}
          onToggle={(key) => onOpened({ bars: toggled(bars, `${by}|${key}`) })}
          current={current}
          onSelect={onSelect}
        />
      )}
    </>
  );
}

/** The open bars of an order, by their own keys. */
const openOf = (bars: ReadonlySet<string>, by: string): ReadonlySet<string> =>
  new Set([...bars].filter((key) => key.startsWith(`${by}|`)).map((key) => key.slice(by.length + 1)));

/** Whether some criterion stands under more than one unit. */
const severalUnits = (bars: ReturnType<typeof barsOf>): boolean =>
  bars.reduce((sum, { rows }) => sum + rows.length, 0) >
  new Set(bars.flatMap(({ rows }) => rows.map(({ key }) => key))).size;
