import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useEffect, useMemo, useRef } from 'react';
import { findingText, ruleName, severityName } from '../../locale/check/findings';
import { cellAddress } from '../../model/address';
import type { Finding } from '../../model/finding';
import type { CellPlace } from '../../model/grid';
import type { PlanRow } from '../../model/plan';
import { rowFinder } from '../../model/row-at';
import { safeFixes } from '../../app/check/finding-parts';
import type { FindingTools } from './finding-tools';
import { FindingDetails } from './FindingDetails';
import { FixAll } from './FixPart';
import { PAGE, rowsOf, type Entry, type Opened, type Row } from './findings-list';
import { SHORT, SHORT_AND_WIDE } from '../parts/short';
import { useLanguage } from '../parts/language';
import { useLineStyles } from '../list/line-styles';
import { showMore } from '../list/show-more';
import { focusRow, useRoving } from '../list/roving';
import { SeverityIcon } from './Severity';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: `${tokens.spacingHorizontalL} 1fr`,
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  /** Two pixels less a line, four times, are what the last run below needs. */
  low: { [SHORT]: { paddingTop: '2px', paddingBottom: '2px' } },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  inGroup: { paddingInlineStart: tokens.spacingHorizontalXXL },
  sign: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalXS, alignItems: 'center' },
  headText: { flexGrow: 1, overflowWrap: 'anywhere' },
  cell: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  words: { minWidth: 0 },
  /** One line in a closed card, whatever is named there: the whole stands in the open one. */
  place: { display: 'flex', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  placeOpen: { display: 'block', whiteSpace: 'normal', overflowWrap: 'anywhere' },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  nameOpen: { overflow: 'visible' },
  sentence: { display: 'block', overflowWrap: 'anywhere' },
  /** In a low pane a closed card shows the beginning, so that four of them stand in it. */
  closed: { [SHORT_AND_WIDE]: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } },
  all: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} calc(${tokens.spacingHorizontalM} + ${tokens.spacingHorizontalXXL})`,
  },
});

export interface FindingListProps {
  readonly entries: readonly Entry[];
  readonly opened: Opened;
  readonly onOpened: (opened: Opened) => void;
  readonly onSelect: (place: CellPlace) => void;
  readonly tools: FindingTools;
  /** The row that shall get the keyboard once it is there: the one after a finding that was fixed or ignored. */
  readonly focus: string | null;
}

/** The findings as a list: one Tab stop, arrow keys between lines, → and ← open and close, Enter selects the cell. */
export function FindingList({ entries, opened, onOpened, onSelect, tools, focus }: FindingListProps) {
  const shared = useViewStyles();
  const { text } = useLanguage();
  const rowAt = useMemo(() => rowFinder(tools.check.plan), [tools.check.plan]);
  const rows = useMemo(() => rowsOf(entries, opened), [entries, opened]);
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);

  const toggle = (row: Row | undefined, open: boolean): void => {
    if (row?.kind === 'group') {
      const groups = new Set(opened.groups);
      if (open) groups.add(row.key);
      else groups.delete(row.key);
      onOpened({ ...opened, groups });
    } else if (row?.kind === 'finding') onOpened({ ...opened, current: row.key, open });
  };
  const activate = (row: Row): void => {
    if (row.kind === 'more')
      onOpened({ ...opened, shown: { ...opened.shown, [row.of]: (opened.shown[row.of] ?? PAGE) + PAGE } });
    else if (row.kind === 'group') toggle(row, !row.open);
    else {
      toggle(row, !(opened.current === row.key && opened.open));
      onSelect(row.finding.at);
    }
  };
  const roving = useRoving(keys, {
    onSide: (key, open) =>
      toggle(
        rows.find((row) => row.key === key),
        open,
      ),
  });

  const list = useRef<HTMLUListElement>(null);
  const { current, open } = opened;
  useEffect(() => {
    // The current finding comes into view with its parts, also when next or previous chose it.
    if (current !== null) list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current, open]);

  const given = useRef<string | null>(null);
  useEffect(() => {
    if (focus === given.current) return;
    given.current = focus;
    if (focus === null || !list.current) return;
    // Only where the keyboard lost its place with the finding; somebody who went elsewhere meanwhile stays there.
    if (document.activeElement !== document.body && !list.current.contains(document.activeElement)) return;
    const group = entries.find((entry) => entry.kind === 'group' && entry.items.some((item) => item.key === focus));
    focusRow(list.current, keys.includes(focus) ? focus : (group?.key ?? focus));
  }, [entries, focus, keys]);

  return (
    <ul
      className={shared.list}
      aria-label={text.findings.list}
      ref={list}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {rows.map((row) => {
        const button = { 'data-row': row.key, tabIndex: roving.tabIndex(row.key), onClick: () => activate(row) };
        if (row.kind === 'group') return <GroupRow key={row.key} row={row} button={button} tools={tools} />;
        if (row.kind === 'more') return <MoreRow key={row.key} rest={row.rest} button={button} />;
        const isCurrent = row.key === current;
        return (
          <FindingRow
            key={row.key}
            finding={row.finding}
            name={rowName(rowAt(row.finding.at))}
            inGroup={row.inGroup}
            current={isCurrent}
            open={isCurrent && open}
            button={button}
            onSelect={onSelect}
            tools={tools}
          />
        );
      })}
    </ul>
  );
}

interface RowButton {
  readonly 'data-row': string;
  readonly tabIndex: 0 | -1;
  readonly onClick: () => void;
}

function GroupRow({
  row,
  button,
  tools,
}: {
  readonly row: Extract<Row, { kind: 'group' }>;
  readonly button: RowButton;
  readonly tools: FindingTools;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const safe = safeFixes(row.group.items.map(({ finding }) => finding));
  const Chevron = row.open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(shared.plainButton, styles.row)}
        aria-expanded={row.open}
        {...button}
      >
        <span className={styles.sign}>
          <SeverityIcon severity={row.group.severity} name={severityName(row.group.severity, language)} />
        </span>
        <span className={styles.head}>
          <span className={mergeClasses(styles.headText, shared.strong)}>{ruleName(row.group.rule, language)}</span>{' '}
          <span className={shared.quiet}>{text.findings.places(row.group.items.length)}</span>
          <Chevron aria-hidden="true" />
        </span>
      </button>
      {safe.length > 1 && (
        <div className={styles.all}>
          <FixAll findings={safe} rule={row.group.rule} tools={tools} />
        </div>
      )}
    </li>
  );
}

/** '2.4.1 Tính đồng bộ …': the row that a finding speaks of; '' above and beside the tables. */
const rowName = (row: PlanRow | null): string =>
  [row?.code?.value?.text ?? row?.code?.text ?? '', row?.title?.value ?? row?.task?.value ?? '']
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ');

interface FindingRowProps {
  readonly finding: Finding;
  /** The row of the plan that it speaks of. */
  readonly name: string;
  readonly inGroup: boolean;
  readonly current: boolean;
  readonly open: boolean;
  readonly button: RowButton;
  readonly onSelect: (place: CellPlace) => void;
  readonly tools: FindingTools;
}

function FindingRow({ finding, name, inGroup, current, open, button, onSelect, tools }: FindingRowProps) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { language } = useLanguage();
  const { wrong } = findingText(finding, language);
  return (
    <li className={styles.item} data-current={current ? '' : undefined}>
      <button
        type="button"
        className={mergeClasses(
          shared.plainButton,
          styles.row,
          styles.low,
          inGroup && styles.inGroup,
          current && look.current,
        )}
        aria-expanded={open}
        aria-current={current || undefined}
        {...button}
      >
        <span className={styles.sign}>
          <SeverityIcon severity={finding.severity} name={severityName(finding.severity, language)} />
        </span>
        <span className={styles.words}>
          <span className={mergeClasses(styles.place, open && styles.placeOpen)}>
            <span className={styles.cell}>{cellAddress(finding.at)}</span>{' '}
            <span className={shared.quiet}>{finding.at.sheet}</span>{' '}
            {name !== '' && (
              <span className={mergeClasses(shared.quiet, styles.name, open && styles.nameOpen)} title={name}>
                · {name}
              </span>
            )}
          </span>{' '}
          <span className={mergeClasses(styles.sentence, !open && styles.closed)}>{wrong}</span>
        </span>
      </button>
      {open && <FindingDetails finding={finding} tools={tools} onSelect={onSelect} />}
    </li>
  );
}

function MoreRow({ rest, button }: { readonly rest: number; readonly button: RowButton }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(shared.plainButton, shared.more)}
        {...button}
        onClick={({ currentTarget }) => showMore(currentTarget, button.onClick)}
      >
        {text.findings.more(Math.min(rest, PAGE))}
      </button>
    </li>
  );
}
