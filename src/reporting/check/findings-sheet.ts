import type { Severity } from '../../model/finding';
import type { Grid, SheetTag } from '../../model/grid';
import type { Plan } from '../../model/plan';
import { isAssignable } from '../../model/plan';
import { rowFinder } from '../../model/row-at';
import type { SheetSpec } from '../../model/sheet-spec';
import { pageBreaks } from '../layout/page-breaks';
import { headBlock, lineBlock, printForm, stack, type Block } from '../layout/sheet-frame';
import { FINDINGS } from '../layout/sheet-words';
import { holdsAlready } from '../layout/spec-grid';
import { identitiesOf, type FindingLine } from './finding-line';
import { matchLines, readFindingsSheet, type NotedLine, type NotedSheet } from './findings-notes';
import {
  COLUMNS,
  FRAME,
  goneRow,
  headerBlock,
  LAST,
  lineRow,
  marked,
  ownRow,
  sectionBlock,
  withHeadNotes,
} from './findings-rows';

export const FINDINGS_TAG: SheetTag = { role: 'findings', key: '' };

/** What a check found, worst first. */
export interface FoundLines {
  readonly checkedAt: Date;
  readonly found: readonly FindingLine[];
  readonly ignored: readonly { readonly line: FindingLine; readonly reason: string }[];
  readonly severities: Readonly<Record<Severity, { readonly name: string; readonly meaning: string }>>;
}

const EXTRA_WIDTH = 20;
const TAB_COLOR = '#C55A11';

/** Worst first. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The sheet of findings as it shall stand, and whether it stands so already: then the time alone is no reason to write
 * it again. `before`: the sheet as it is; what was written to its lines comes along, and lines that are gone stay at
 * the end with what was written to them.
 */
export function findingsSheet(
  plan: Plan,
  lines: FoundLines,
  before: Grid | null,
  name: string,
): { readonly spec: SheetSpec; readonly standsAlready: boolean } {
  const noted = before && readFindingsSheet(before);
  if (before && noted && noted.checkedAt !== '') {
    const same = specOf(plan, lines, noted, { name, checkedAt: noted.checkedAt });
    if (holdsAlready(before, same)) return { spec: same, standsAlready: true };
  }
  return { spec: specOf(plan, lines, noted, { name, checkedAt: timeOf(lines.checkedAt) }), standsAlready: false };
}

function specOf(
  plan: Plan,
  lines: FoundLines,
  noted: NotedSheet | null,
  { name, checkedAt }: { readonly name: string; readonly checkedAt: string },
): SheetSpec {
  const { found, ignored, severities } = lines;
  const { drawn, notes } = drawnLines(plan, lines, noted);
  const kept = new Set(notes);
  const gone = (noted?.lines ?? []).filter(
    (line) => !kept.has(line) && (line.note !== null || line.extra.some(Boolean)),
  );

  let at = 0;
  const sections = ORDER.flatMap((severity): Block[] => {
    const count = found.filter((line) => line.severity === severity).length;
    const own = drawn.slice(at, (at += count));
    return count === 0
      ? []
      : [sectionBlock(FINDINGS.section(severities[severity].name, count, severities[severity].meaning)), ...own];
  });
  const head = headOf(plan, lines, noted, checkedAt);
  const body = stack([
    head,
    ...(found.length === 0 ? [sectionBlock(FINDINGS.nothing)] : sections),
    ...(ignored.length === 0 ? [] : [sectionBlock(FINDINGS.ignored(ignored.length)), ...drawn.slice(found.length)]),
    ...(gone.length === 0 ? [] : [sectionBlock(FINDINGS.gone), ...gone.map(goneRow)]),
    marked(lineBlock(FRAME, FINDINGS.hint, 'hint')),
    ...(noted?.own ?? []).map(ownRow),
  ]);
  const specRows = withHeadNotes(body.rows, noted);
  const print = printForm(specRows, head.rows.length - 1, LAST);
  return {
    tag: FINDINGS_TAG,
    name,
    tabColor: TAB_COLOR,
    columns: [
      ...COLUMNS.map(({ width, ...column }) => ('hidden' in column ? { width, hidden: true } : { width })),
      ...(noted?.extraHeaders ?? []).map(() => ({ width: EXTRA_WIDTH })),
    ],
    // A sheet that was broken off in the making has no widths of anybody's yet.
    ...(noted?.inOrder && noted.checkedAt !== '' ? { keepWidths: true } : {}),
    rows: specRows,
    merges: body.merges,
    dropDowns: [],
    freezeRows: head.rows.length,
    print: { ...print, breaks: pageBreaks({ columns: COLUMNS, rows: specRows, print }, specRows.length) },
  };
}

/** The rows of what was found and then of what is ignored, each with what was written to its line before. */
function drawnLines(
  plan: Plan,
  { found, ignored, severities }: FoundLines,
  noted: NotedSheet | null,
): { readonly drawn: readonly Block[]; readonly notes: readonly (NotedLine | null)[] } {
  const rowAt = rowFinder(plan);
  const all = [
    ...ORDER.flatMap((severity) => found.filter((line) => line.severity === severity)).map((line) => ({
      line,
      action: line.action,
    })),
    ...ignored.map(({ line, reason }) => ({ line, action: FINDINGS.ignoredBecause(reason) })),
  ];
  const identities = identitiesOf(
    all.map(({ line }) => line),
    rowAt,
  );
  const notes = matchLines(identities, noted?.lines ?? []);
  const drawn = all.map(({ line, action }, index) =>
    lineRow(
      {
        line,
        action,
        severity: severities[line.severity].name,
        number: index < found.length ? index + 1 : index + 1 - found.length,
        row: rowAt(line.at),
        identity: identities[index]!,
      },
      notes[index] ?? null,
    ),
  );
  return { drawn, notes };
}

/** Title, time, counts and the names of the columns. */
function headOf(plan: Plan, { found, severities }: FoundLines, noted: NotedSheet | null, checkedAt: string): Block {
  const rows = plan.appendices.flatMap((appendix) => appendix.rows).filter(isAssignable).length;
  return stack([
    headBlock(FRAME, FINDINGS.title, '', plan.heading),
    lineBlock(FRAME, checkedAt, 'subtitle'),
    lineBlock(
      FRAME,
      [
        FINDINGS.counts(plan.appendices.length, rows),
        ...ORDER.map(
          (severity) =>
            `${found.filter((line) => line.severity === severity).length} ${severities[severity].name.toLocaleLowerCase('vi')}`,
        ),
      ].join(', '),
      'subtitle',
    ),
    headerBlock(noted?.extraHeaders ?? []),
  ]);
}

function timeOf(at: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${FINDINGS.checkedAt} ${FINDINGS.when(`${two(at.getHours())}:${two(at.getMinutes())}`, `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`)}`;
}
