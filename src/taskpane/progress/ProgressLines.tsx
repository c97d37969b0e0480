import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Clock16Filled } from '@fluentui/react-icons/svg/clock';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import { isUnclear } from '../../app/progress/counts';
import type { RowProgress, UnitProgress, UnitReportLine } from '../../app/progress/progress';
import type { Language, Words } from '../../locale';
import { formatDay, formatNumber } from '../../locale/format';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { formatPoints, NO_POINTS } from '../../model/points';
import { standingOf, type ProgressOrder, type Said, type Standing } from './progress-list';
import { ProgressBar } from './ProgressBar';
import { useLanguage } from '../parts/language';
import { useLineStyles } from '../list/line-styles';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  done: { color: tokens.colorStatusSuccessForeground1 },
  overdue: { color: tokens.colorStatusDangerForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
  dropped: { color: tokens.colorNeutralForeground3 },
  nobody: { color: tokens.colorStatusWarningForeground3 },
  differs: { color: tokens.colorStatusWarningForeground3 },
  answer: { whiteSpace: 'pre-line' },
});

/** What makes a line a row of the list. */
export interface LineButton {
  readonly 'data-row': string;
  readonly tabIndex: 0 | -1;
  readonly 'aria-current': true | undefined;
  readonly onClick: () => void;
}

const SIGNS: Readonly<Record<Standing, typeof Circle16Regular>> = {
  done: CheckmarkCircle16Filled,
  overdue: Clock16Filled,
  open: Circle16Regular,
  dropped: SubtractCircle16Regular,
  nobody: Warning16Regular,
};

/** Facts beside each other; short ones stay whole. */
function Facts({ facts }: { readonly facts: readonly string[] }) {
  const shared = useViewStyles();
  return facts.map((fact, at) => (
    <span key={fact}>
      {at > 0 && ' · '}
      <span className={fact.length <= 18 ? shared.whole : undefined}>{fact}</span>
    </span>
  ));
}

/** A unit: what is late or open, a bar, and its counts. It opens on its rows. */
export function UnitLine({
  unit,
  open,
  button,
}: {
  readonly unit: UnitProgress;
  readonly open: boolean;
  readonly button: LineButton;
}) {
  const styles = useStyles();
  const lines = useLineStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { progress } = text;
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const figure =
    unit.overdue > 0 ? progress.overdue(unit.overdue) : unit.open > 0 ? progress.open(unit.open) : progress.state.done;
  const facts = [
    ...(unit.isGroup ? [progress.group] : []),
    // Who has said nothing has done nothing that is known.
    ...(unit.sheet !== '' && unit.silent === unit.rows ? [] : [progress.total(unit.done, unit.rows)]),
    ...(unit.overdue > 0 ? [progress.open(unit.open)] : []),
    ...(unit.dropped > 0 ? [progress.dropped(unit.dropped)] : []),
    ...(unit.sheet === '' ? [progress.noSheet] : unit.silent > 0 ? [progress.silent(unit.silent)] : []),
    ...(unit.unclear > 0 ? [progress.unclear(unit.unclear)] : []),
    ...(unit.gapOpen > NO_POINTS ? [progress.unitPoints(formatPoints(unit.gapOpen, language))] : []),
  ];
  return (
    <button type="button" aria-expanded={open} className={mergeClasses(shared.plainButton, lines.line)} {...button}>
      <span className={lines.sign}>
        <Chevron aria-hidden="true" />
      </span>
      <span className={lines.name}>{unit.name}</span>{' '}
      <span className={mergeClasses(lines.figure, shared.strong, shared.numbers, unit.overdue > 0 && styles.overdue)}>
        {figure}
      </span>
      <span className={lines.wide}>
        <ProgressBar counts={unit} />
      </span>{' '}
      <span className={mergeClasses(lines.wide, shared.quiet, shared.numbers)}>
        <Facts facts={facts} />
      </span>
    </button>
  );
}

/**
 * A row of the plan: how it stands, when it is due, who leads it; who said what where reports differ. It opens on all
 * reports.
 */
export function RowLine({
  row,
  at,
  open,
  button,
}: {
  readonly row: RowProgress;
  readonly at: CellPlace;
  readonly open: boolean;
  readonly button: LineButton;
}) {
  const styles = useStyles();
  const lines = useLineStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const leaders = row.reports.filter(({ roles }) => roles.includes('lead')).map(({ unit }) => unit);
  return (
    <WorkLine
      standing={standingOf(row)}
      at={at}
      open={open}
      button={button}
      name={<Work row={row} />}
      facts={[
        ...deadlineOf(row, text, language),
        ...leaders,
        ...(row.conflict && open ? [text.progress.filters.conflict] : []),
      ]}
    >
      {row.conflict && !open && (
        <span className={mergeClasses(lines.wide, shared.quiet, styles.answer)}>
          <span className={styles.differs}>{text.progress.conflict}</span>
          {row.reports
            .filter(({ progress }) => progress !== '')
            .map((report) => `\n${report.unit}: ${saidOf(report, text, language)}`)}
        </span>
      )}
    </WorkLine>
  );
}

/** What one unit says of one row: under the unit the row is named, under the row the unit. */
export function SaidLine({
  said: { row, report },
  under,
  at,
  button,
}: {
  readonly said: Said;
  readonly under: ProgressOrder;
  readonly at: CellPlace;
  readonly button: LineButton;
}) {
  const { language, text } = useLanguage();
  const said = report.progress === '' ? text.progress.unreported : saidOf(report, text, language);
  const result = report.result === '' ? [] : [report.result];
  const roles = report.roles.map((role) => text.progress.role[role]).join(', ');
  return under === 'unit' ? (
    <WorkLine
      standing={standingOf(report)}
      at={at}
      below
      button={button}
      name={<Work row={row} />}
      facts={[
        roles,
        said,
        ...deadlineOf(row, text, language),
        ...(row.conflict ? [text.progress.filters.conflict] : []),
        ...result,
      ]}
    />
  ) : (
    <WorkLine
      standing={standingOf(report)}
      at={at}
      below
      button={button}
      name={report.unit}
      facts={[roles, said, ...result]}
    />
  );
}

interface WorkLineProps {
  readonly standing: Standing;
  readonly at: CellPlace;
  /** Absent: there is nothing to open. */
  readonly open?: boolean;
  readonly below?: boolean;
  readonly name: ReactNode;
  readonly facts: readonly string[];
  readonly button: LineButton;
  readonly children?: ReactNode;
}

function WorkLine({ standing, at, open, below = false, name, facts, button, children }: WorkLineProps) {
  const styles = useStyles();
  const lines = useLineStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const Sign = SIGNS[standing];
  return (
    <button
      type="button"
      aria-expanded={open}
      title={text.findings.goTo(cellAddress(at), at.sheet)}
      className={mergeClasses(
        shared.plainButton,
        lines.line,
        below && lines.below,
        button['aria-current'] && lines.current,
      )}
      {...button}
    >
      <span className={mergeClasses(lines.sign, styles[standing])}>
        <Sign aria-hidden="true" />
      </span>
      <span className={lines.name}>{name}</span>{' '}
      <span className={mergeClasses(lines.figure, shared.quiet, standing === 'overdue' && styles.overdue)}>
        {text.progress.state[standing]}
      </span>{' '}
      <span className={mergeClasses(lines.wide, shared.quiet, shared.numbers)}>
        <Facts facts={facts} />
      </span>
      {children}
    </button>
  );
}

function Work({ row: { code, title } }: { readonly row: RowProgress }) {
  const shared = useViewStyles();
  return (
    <>
      {code !== '' && <span className={shared.strong}>{code} </span>}
      {title}
    </>
  );
}

/** 'Đang thực hiện (40 %)'; what is not understood says so. */
function saidOf(report: UnitReportLine, { progress: words }: Words, language: Language): string {
  const { progress, percent } = report;
  const said =
    percent === null || progress.includes('%') ? progress : `${progress} (${formatNumber(percent, language)} %)`;
  return isUnclear(report) ? words.unclearSaid(said) : said;
}

const deadlineOf = ({ due, deadline }: RowProgress, { progress }: Words, language: Language): readonly string[] =>
  due !== null ? [progress.due(formatDay(due, language))] : deadline === '' ? [] : [deadline];
