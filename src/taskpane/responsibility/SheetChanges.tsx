import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SheetChange } from '../../app/session';
import { useLanguage } from '../parts/language';
import { useNextStepLanguage } from './next-step-language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  all: { marginTop: tokens.spacingVerticalS },
  summary: { cursor: 'pointer', minHeight: '24px' },
  sheet: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  lines: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  line: { whiteSpace: 'pre-line' },
});

/** Cells named of one sheet; a sheet that changed more says how many more. */
const CELLS_SHOWN = 30;

/** What a run did, or will do, to each sheet that was there before, cell by cell, on request. */
export function SheetChanges({
  changes,
  isPreview = false,
}: {
  readonly changes: readonly SheetChange[];
  readonly isPreview?: boolean;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { responsibility: text } = useLanguage().text;
  const next = useNextStepLanguage().text;
  const updated = changes.filter(({ action }) => action === 'update');
  if (updated.length === 0) return null;
  return (
    <details className={isPreview ? shared.padded : styles.all}>
      <summary className={styles.summary}>
        {isPreview
          ? next.changes(
              updated.reduce((sum, { cells }) => sum + cells.length, 0),
              updated.length,
            )
          : text.changes}
      </summary>
      {updated.map((change) => (
        <OneSheet key={`${change.tag.role}|${change.tag.key}`} change={change} />
      ))}
    </details>
  );
}

function OneSheet({ change: { name, cells, rowsAdded, rowsGone } }: { readonly change: SheetChange }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { responsibility: text } = useLanguage().text;
  const lines = [
    ...rowsAdded.map((row) => text.rowAdded(row)),
    ...rowsGone.map((row) => text.rowGone(row)),
    ...cells
      .slice(0, CELLS_SHOWN)
      .map(({ row, column, before, after }) => `${row} · ${column}: ${before || text.blank} → ${after || text.blank}`),
    ...(cells.length > CELLS_SHOWN ? [text.moreCells(cells.length - CELLS_SHOWN)] : []),
  ];
  return (
    <div className={styles.sheet}>
      <span className={shared.strong}>{name}</span>
      <ul className={mergeClasses(styles.lines, shared.quiet)}>
        {(lines.length > 0 ? lines : [text.layoutOnly]).map((line, index) => (
          <li key={index} className={styles.line}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
