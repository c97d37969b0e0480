import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { hasDoubts, type ReadingDoubts } from '../../app/readings/table-readings';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import { opensReading } from './reading-opener';
import { useReadingStyles } from './reading-styles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 140px', minWidth: 0 },
});

/** What else is doubtful, said before: one line for all of it. */
export interface OtherFaults {
  readonly sentence: string;
  readonly look: string;
  readonly onLook: () => void;
}

/**
 * One amber line: what else is wrong, tables that were not read and columns in doubt, and the ways there. Nothing where
 * all is sure.
 */
export function DoubtsLine({
  doubts,
  others = null,
  onOpen,
}: {
  readonly doubts: ReadingDoubts;
  readonly others?: OtherFaults | null;
  readonly onOpen: () => void;
}) {
  const own = useStyles();
  const styles = useReadingStyles();
  const shared = useViewStyles();
  const { reading: text } = useLanguage().text;
  const isDoubtful = hasDoubts(doubts);
  if (!isDoubtful && others === null) return null;
  const said = [
    ...(others ? [others.sentence] : []),
    ...(isDoubtful ? [text.doubts(doubts.columns, doubts.tables)] : []),
  ];
  return (
    <div className={own.root}>
      <span className={mergeClasses(shared.text, own.words)}>
        <Warning16Filled className={styles.mark} aria-hidden="true" /> {said.join(' ')}
      </span>
      {others && (
        <Button size="small" className={shared.button} onClick={others.onLook}>
          {others.look}
        </Button>
      )}
      {isDoubtful && (
        <Button size="small" className={shared.button} {...opensReading('doubts')} onClick={onOpen}>
          {text.open}
        </Button>
      )}
    </div>
  );
}
