import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { SHORT, SHORT_AND_WIDE } from '../parts/short';
import { useLineStyles } from '../list/line-styles';
import { useRoving } from '../list/roving';
import { useViewStyles } from '../parts/styles';
import { ProgressBar } from '../progress/ProgressBar';
import { useYearLanguage } from '../year/year-language';
import type { DirectorLine } from './director-lines';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { gridTemplateColumns: '1fr auto' },
  wide: { gridColumn: '1 / 3', overflowWrap: 'anywhere' },
  late: { color: tokens.colorStatusDangerForeground3 },
  // The figure says the same: a low pane has room for it alone.
  track: { display: 'block', height: '10px', [SHORT]: { display: 'none' } },
  bar: {
    display: 'block',
    height: '100%',
    minWidth: '3px',
    boxSizing: 'border-box',
    // Points that were lost: green would say that they were won.
    backgroundColor: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '1px',
    forcedColorAdjust: 'none',
  },
  /** What a bar and its figure say already. */
  spared: { [SHORT]: { display: 'none' } },
  name: {
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    minWidth: 0,
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    // The whole name is a press away.
    [SHORT_AND_WIDE]: { WebkitLineClamp: 1 },
  },
});

export interface DirectorListProps {
  readonly lines: readonly DirectorLine[];
  readonly current: string | null;
  readonly onSelect: (key: string, at: CellPlace | null) => void;
}

/** What the page says, under its headings: one Tab stop, arrow keys between lines, Enter goes where a line comes from. */
export function DirectorList({ lines, current, onSelect }: DirectorListProps) {
  const styles = useStyles();
  const look = useLineStyles();
  const shared = useViewStyles();
  const { director, findings } = useYearLanguage().text;
  const roving = useRoving(lines.flatMap(({ kind, key }) => (kind === 'line' ? [key] : [])));
  return (
    <ul className={shared.list} aria-label={director.list} onKeyDown={roving.onKeyDown} onFocus={roving.onFocus}>
      {lines.map((line) =>
        line.kind === 'head' ? (
          <li key={line.key} className={styles.item}>
            <p className={look.head}>{line.text}</p>
          </li>
        ) : (
          <li key={line.key} className={styles.item}>
            <button
              type="button"
              data-row={line.key}
              tabIndex={roving.tabIndex(line.key)}
              aria-current={line.key === current || undefined}
              title={line.at ? findings.goTo(cellAddress(line.at), line.at.sheet) : undefined}
              className={mergeClasses(shared.plainButton, look.line, styles.line, line.key === current && look.current)}
              onClick={() => onSelect(line.key, line.at)}
            >
              <span className={styles.name}>
                {line.code !== '' && <span className={shared.strong}>{line.code} </span>}
                {line.name}
              </span>{' '}
              <span className={mergeClasses(look.figure, shared.numbers, line.isLate && styles.late)}>
                {line.figure}
              </span>
              {line.share !== null && (
                <span className={mergeClasses(styles.wide, styles.track)} aria-hidden="true">
                  <span className={styles.bar} style={{ width: `${line.share * 100}%` }} />
                </span>
              )}
              {line.counts && (
                <span className={styles.wide}>
                  <ProgressBar counts={line.counts} />
                </span>
              )}{' '}
              <span
                className={mergeClasses(
                  styles.wide,
                  shared.quiet,
                  shared.numbers,
                  line.share !== null && styles.spared,
                )}
              >
                {line.facts.join(' · ')}
              </span>
            </button>
          </li>
        ),
      )}
    </ul>
  );
}
