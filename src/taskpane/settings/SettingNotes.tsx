import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SettingNote } from '../../app/responsibility/group-answers';
import type { CellPlace } from '../../model/grid';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    padding: 0,
    minHeight: '24px',
    overflowWrap: 'anywhere',
  },
});

/** Lines of the settings sheet that need a look; each leads to its line. Nothing where all is well. */
export function SettingNotes({
  notes,
  onSelect,
}: {
  readonly notes: readonly SettingNote[];
  readonly onSelect: (place: CellPlace) => void;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { text } = useLanguage();
  if (notes.length === 0) return null;
  return (
    <ul className={mergeClasses(shared.list, shared.quiet)}>
      {notes.map(({ at, what, args }, index) => (
        <li key={index} className={styles.item}>
          <button type="button" className={mergeClasses(shared.plainButton, styles.link)} onClick={() => onSelect(at)}>
            {text.settingLine(at.row + 1, text.settingNote[what](args))}
          </button>
        </li>
      ))}
    </ul>
  );
}
