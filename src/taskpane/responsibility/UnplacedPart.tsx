import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Unplaced } from '../../app/session';
import { cellAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import { formatPoints, NO_POINTS } from '../../model/points';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `${tokens.spacingVerticalXXS} 0` },
  count: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  places: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  place: { minWidth: 0 },
});

/** Places named of one kind. */
const PLACES_SHOWN = 6;

interface Line {
  readonly name: string;
  readonly note?: string;
  readonly places: readonly { readonly at: CellPlace; readonly label: string }[];
}

/** What of the plan is on no sheet, a line each, with the way to its cells. Nothing where all of it is. */
export function UnplacedPart({
  unplaced: { criteria, tasks, gap, columns, tables, cells },
  onSelect,
}: {
  readonly unplaced: Unplaced;
  readonly onSelect: (place: CellPlace) => void;
}) {
  const styles = useStyles();
  const shared = useViewStyles();
  const { language, text } = useLanguage();
  const { unplaced: words } = text;
  const byAddress = (places: readonly CellPlace[]): Line['places'] =>
    places.map((at) => ({ at, label: cellAddress(at) }));
  const lines: readonly Line[] = [
    {
      name: words.criteria,
      places: byAddress(criteria),
      ...(gap > NO_POINTS && { note: words.gap(formatPoints(gap, language)) }),
    },
    { name: words.tasks, places: byAddress(tasks) },
    {
      name: words.columns,
      places: columns.map(({ at, header }) => ({ at, label: header === '' ? words.noHeader : `“${header}”` })),
    },
    { name: words.tables, places: byAddress(tables) },
    { name: words.cells, places: byAddress(cells) },
  ].filter(({ places }) => places.length > 0);
  if (lines.length === 0) return null;
  return (
    <div className={styles.root}>
      <p className={shared.text}>{words.hint}</p>
      <ul className={shared.list}>
        {lines.map(({ name, note, places }) => (
          <li key={name} className={styles.line}>
            <span className={mergeClasses(styles.count, shared.text, shared.numbers)}>
              <span>{note === undefined ? name : `${name} (${note})`}</span>
              <span className={shared.strong}>{places.length}</span>
            </span>
            <span className={mergeClasses(styles.places, shared.quiet)}>
              {places.slice(0, PLACES_SHOWN).map(({ at, label }, index) => (
                <Button
                  key={index}
                  size="small"
                  appearance="transparent"
                  className={styles.place}
                  aria-label={`${name}, ${label}. ${text.findings.goTo(cellAddress(at), at.sheet)}`}
                  onClick={() => onSelect(at)}
                >
                  {label}
                </Button>
              ))}
              {places.length > PLACES_SHOWN && words.more(places.length - PLACES_SHOWN)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
