import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Table32Regular } from '@fluentui/react-icons/svg/table';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useMemo } from 'react';
import { formatPoints } from '../model/points';
import { Busy } from './Busy';
import { EmptyState } from './EmptyState';
import { GapList } from './GapList';
import { gapList } from './gaps-list';
import { useLanguage } from './language';
import { Legend } from './Legend';
import { Scroller } from './Scroller';
import type { Session } from './session';
import { useViewStyles } from './styles';

const useStyles = makeStyles({
  total: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
});

/** Điểm mất: colours in the sheet, and the same rows here in words, largest loss first. */
export function GapsView({ session: { state, actions } }: { readonly session: Session }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { check } = state;
  const list = useMemo(() => (check ? gapList(check.plan) : null), [check]);
  const busyWith = state.busy === 'highlight' ? text.gaps.painting : state.busy === 'clear' ? text.gaps.removing : state.busy === 'check' ? text.gaps.reading : null;
  const told = state.done?.what === 'highlighted' ? text.gaps.painted(state.done.criteria) : state.done?.what === 'cleared' ? text.gaps.removed : null;
  const idle = state.busy === null;

  return (
    <div className={shared.view}>
      <div className={shared.bar}>
        {busyWith !== null && <Busy label={busyWith} />}
        <div className={shared.row}>
          <Button appearance="primary" data-main className={shared.button} disabledFocusable={!idle || list?.scored === 0} onClick={() => void actions.highlight()}>
            {text.gaps.run}
          </Button>
          <Button className={shared.button} disabledFocusable={!idle} onClick={() => void actions.clearHighlights()}>
            {text.gaps.remove}
          </Button>
          {busyWith !== null && <span className={shared.quiet}>{busyWith}</span>}
          {idle && state.checkStale && (
            <span className={shared.stale}>
              <Warning16Filled aria-hidden="true" />
              {text.gaps.stale}
              <Button size="small" appearance="transparent" className={shared.button} onClick={() => void actions.check()}>
                {text.gaps.reread}
              </Button>
            </span>
          )}
        </div>
        {told !== null && <p className={mergeClasses(shared.text, shared.quiet)}>{told}</p>}
        {list !== null && list.scored > 0 && <Legend rows={list.rows} />}
      </div>
      <Scroller label={text.gaps.list} plain={!list?.rows.length}>
        {list === null ? (
          idle && (
            <div className={shared.padded}>
              <Button onClick={() => void actions.check()}>{text.gaps.reread}</Button>
            </div>
          )
        ) : list.scored === 0 ? (
          <EmptyState icon={<Table32Regular />} title={text.gaps.noPointsTitle}>
            {text.gaps.noPoints}
          </EmptyState>
        ) : list.rows.length === 0 ? (
          <EmptyState icon={<CheckmarkCircle32Regular />} title={text.gaps.noneTitle}>
            {text.gaps.none}
          </EmptyState>
        ) : (
          <>
            <div className={shared.padded}>
              <p className={styles.total}>{text.gaps.total(formatPoints(list.gap, language), formatPoints(list.benchmark, language))}</p>
              <p className={mergeClasses(shared.text, shared.quiet)}>{text.gaps.totalNote(list.rows.length)}</p>
            </div>
            <GapList rows={list.rows} onSelect={(place) => void actions.select(place)} />
          </>
        )}
      </Scroller>
    </div>
  );
}
