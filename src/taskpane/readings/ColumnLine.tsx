import { mergeClasses } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { isDoubtful, type ReadColumn } from '../../app/readings/table-readings';
import { columnLetter } from '../../model/address';
import { COLUMN_ROLES, type ColumnRole } from '../../model/plan';
import { Select } from '../form/Select';
import { useLanguage } from '../parts/language';
import { useViewStyles } from '../parts/styles';
import { useReadingStyles } from './reading-styles';

const OTHER = 'other';
const CARRIED = 'carried';
type Chosen = ColumnRole | typeof OTHER | typeof CARRIED;

export interface ColumnLineProps {
  readonly column: ReadColumn;
  readonly busy: boolean;
  /** `isCarried`: of no role, and wanted on the sheets of units. */
  readonly onRole: (role: ColumnRole | null, isCarried: boolean) => void;
  readonly onSelect: () => void;
}

/** A column: its letter, its header with three values, and what it was read as, to be chosen otherwise. */
export function ColumnLine({ column, busy, onRole, onSelect }: ColumnLineProps) {
  const styles = useReadingStyles();
  const shared = useViewStyles();
  const { reading: text } = useLanguage().text;
  const letter = columnLetter(column.column);
  const header = column.header === '' ? text.noHeader : column.header;
  const doubtful = isDoubtful(column);
  const reasons = column.reasons.flatMap((reason) => (reason === 'said' ? [] : [text.reason[reason]]));
  const sure =
    column.role === null && doubtful
      ? text.notUnderstood
      : column.certainty === 'sure'
        ? ''
        : text.certainty[column.certainty];
  const why = [
    ...(sure === '' ? [] : [sure]),
    ...(sure !== '' && column.role !== null && reasons.length > 0 ? [text.reasons(reasons.join(', '))] : []),
  ].join(', ');
  const options: readonly { readonly value: Chosen; readonly label: string }[] = [
    ...COLUMN_ROLES.map((role) => ({ value: role, label: text.role[role] })),
    { value: OTHER, label: text.noRole },
    { value: CARRIED, label: text.carried },
  ];
  return (
    <li className={styles.line}>
      <button
        type="button"
        className={mergeClasses(shared.plainButton, styles.place)}
        aria-label={text.goTo(letter)}
        title={text.goTo(letter)}
        onClick={onSelect}
      >
        {letter}
      </button>
      <div className={styles.words}>
        {header}
        {column.samples.length > 0 && (
          <span className={mergeClasses(shared.quiet, styles.below, styles.oneLine)}>{column.samples.join(' · ')}</span>
        )}
        {why !== '' && (
          <span
            className={mergeClasses(
              shared.quiet,
              ...(doubtful ? [styles.doubt, styles.oneLine] : [styles.below, styles.fairlySure]),
            )}
          >
            {doubtful && <Warning16Filled className={styles.mark} aria-hidden="true" />} {why}
          </span>
        )}
      </div>
      <Select<Chosen>
        label={text.roleOf(letter, header)}
        value={column.role ?? (column.isCarried ? CARRIED : OTHER)}
        options={options}
        className={doubtful ? styles.doubtful : undefined}
        busy={busy}
        onChoose={(role) => onRole(role === OTHER || role === CARRIED ? null : role, role === CARRIED)}
      />
    </li>
  );
}
