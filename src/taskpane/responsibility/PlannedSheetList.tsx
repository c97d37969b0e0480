import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlannedSheet, ResponsibilityPreview } from '../../app/session';
import { SHORT } from '../parts/short';
import { useRoving } from '../list/roving';
import { useLanguage } from '../parts/language';
import { useResponsibilityStyles } from './responsibility-styles';
import { SheetName } from './SheetName';
import { useViewStyles } from '../parts/styles';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
  open: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere', padding: 0 },
  below: { display: 'block' },
  hint: { [SHORT]: { display: 'none' } },
  /** As wide as most counts, so that what stands before them is in line. */
  rows: { minWidth: '48px', textAlign: 'end' },
});

const ACTIONS = ['add', 'update', 'leave'] as const;

export interface PlannedSheetListProps {
  readonly preview: ResponsibilityPreview;
  /** What the planner chose instead of proposals, by `plannedSheetKey`. */
  readonly names: ReadonlyMap<string, string>;
  readonly busy: boolean;
  readonly onName: (sheet: PlannedSheet, name: string) => void;
  /** Shows a sheet that stands. */
  readonly onOpen: (sheet: string) => void;
}

/** Identity of a planned sheet as one text. */
export const plannedSheetKey = ({ role, key }: Pick<PlannedSheet, 'role' | 'key'>): string => `${role}|${key}`;

/**
 * The sheets by what will happen to them, with rows, and why a name is not the unit's own; new ones can be called
 * otherwise.
 */
export function PlannedSheetList({
  preview: { sheets, otherNames },
  names,
  busy,
  onName,
  onOpen,
}: PlannedSheetListProps) {
  const styles = useStyles();
  const parts = useResponsibilityStyles();
  const shared = useViewStyles();
  const text = useLanguage().text.responsibility;
  const nameOf = (sheet: PlannedSheet): string =>
    (sheet.action === 'add' ? names.get(plannedSheetKey(sheet)) : undefined) ?? sheet.name;
  const others = (than: PlannedSheet): string[] => [
    ...otherNames,
    ...sheets.filter((sheet) => sheet !== than && sheet.action === 'add').map(nameOf),
  ];
  const byAction = ACTIONS.map((action) => ({ action, some: sheets.filter((sheet) => sheet.action === action) }));
  const roving = useRoving(byAction.flatMap(({ some }) => some.map(plannedSheetKey)));
  const row = (sheet: PlannedSheet) => ({
    'data-row': plannedSheetKey(sheet),
    tabIndex: roving.tabIndex(plannedSheetKey(sheet)),
  });
  const sections = byAction.map(({ action, some }) => {
    if (some.length === 0) return null;
    return (
      <section key={action}>
        <h2 className={mergeClasses(shared.title, parts.title)}>
          {text.action[action]}: {some.length}
        </h2>
        <p className={mergeClasses(shared.quiet, parts.hint, styles.hint)}>{text.actionHint[action]}</p>
        <ul className={shared.list}>
          {some.map((sheet) => (
            <li key={plannedSheetKey(sheet)} className={styles.row}>
              <div className={styles.name}>
                {action === 'add' ? (
                  <SheetName
                    sheet={sheet}
                    name={nameOf(sheet)}
                    others={others(sheet)}
                    busy={busy}
                    row={row(sheet)}
                    onName={(name) => onName(sheet, name)}
                  />
                ) : (
                  <button
                    type="button"
                    {...row(sheet)}
                    className={mergeClasses(shared.plainButton, styles.open)}
                    title={text.openSheet(sheet.name)}
                    onClick={() => onOpen(sheet.name)}
                  >
                    {sheet.name}
                  </button>
                )}
                <NameNote sheet={sheet} name={nameOf(sheet)} />
              </div>
              <span className={mergeClasses(shared.quiet, shared.numbers, styles.rows)}>{text.rows(sheet.rows)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
  return (
    <div onFocus={roving.onFocus} onKeyDown={roving.onKeyDown}>
      {sections}
    </div>
  );
}

function NameNote({ sheet, name }: { readonly sheet: PlannedSheet; readonly name: string }) {
  const styles = useStyles();
  const shared = useViewStyles();
  const text = useLanguage().text.responsibility;
  const notes = [
    ...(sheet.isGroup ? [text.group] : []),
    ...(sheet.unit !== '' && sheet.unit !== name ? [sheet.unit] : []),
    ...(name === sheet.name ? sheet.nameReasons.map((reason) => text.nameReason[reason]) : []),
  ];
  return notes.length === 0 ? null : (
    <span className={mergeClasses(shared.quiet, styles.below)}>{notes.join(' · ')}</span>
  );
}
