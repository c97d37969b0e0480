import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ProgressReport } from '../../app/progress/progress';
import type { CellPlace } from '../../model/grid';
import { PROGRESS_PAGE, progressLines, type ProgressLine, type ProgressOpened } from './progress-list';
import { RowLine, SaidLine, UnitLine, type LineButton } from './ProgressLines';
import { toggled } from '../gaps/gap-bars';
import { useLanguage } from '../parts/language';
import { useRoving } from '../list/roving';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface ProgressListProps {
  readonly progress: ProgressReport;
  readonly opened: ProgressOpened;
  readonly onOpened: (changed: Partial<ProgressOpened>) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/**
 * Units or rows of the plan: one Tab stop, arrow keys between lines, → and ← open and close, Enter selects the cell.
 */
export function ProgressList({ progress, opened, onOpened, onSelect }: ProgressListProps) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  const lines = useMemo(() => progressLines(progress, opened), [progress, opened]);
  const keys = useMemo(() => lines.map(({ key }) => key), [lines]);
  const open = (line: ProgressLine | undefined, to: boolean): Partial<ProgressOpened> => {
    if (line?.kind !== 'unit' && line?.kind !== 'row') return {};
    return line.open === to ? {} : { open: toggled(opened.open, line.key) };
  };
  const activate = (line: ProgressLine): void => {
    if (line.kind === 'more')
      return onOpened({
        shown: { ...opened.shown, [line.of]: (opened.shown[line.of] ?? PROGRESS_PAGE) + PROGRESS_PAGE },
      });
    if (line.kind === 'unit') return onOpened(open(line, !line.open));
    // A row that is open and was another's turn since is led to again before it closes.
    onOpened({
      current: line.key,
      ...(line.kind === 'row' && open(line, !(line.open && opened.current === line.key))),
    });
    onSelect(line.at);
  };
  const roving = useRoving(keys, {
    onSide: (key, to) =>
      onOpened(
        open(
          lines.find((line) => line.key === key),
          to,
        ),
      ),
  });
  return (
    <ul
      className={shared.list}
      aria-label={opened.by === 'unit' ? text.progress.units : text.progress.works}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {lines.map((line) => {
        const button: LineButton = {
          'data-row': line.key,
          tabIndex: roving.tabIndex(line.key),
          'aria-current': line.key === opened.current || undefined,
          onClick: () => activate(line),
        };
        return (
          <li key={line.key} className={styles.item}>
            {line.kind === 'unit' ? (
              <UnitLine unit={line.unit} open={line.open} button={button} />
            ) : line.kind === 'row' ? (
              <RowLine row={line.row} at={line.at} open={line.open} button={button} />
            ) : line.kind === 'said' ? (
              <SaidLine said={line.said} under={line.under} at={line.at} button={button} />
            ) : (
              <button type="button" className={mergeClasses(shared.plainButton, shared.more)} {...button}>
                {text.progress.more(Math.min(line.rest, PROGRESS_PAGE))}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
