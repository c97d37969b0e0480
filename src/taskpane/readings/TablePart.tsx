import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import { isDoubtful, needsWord, type ReadColumn, type TableReading } from '../../app/readings/table-readings';
import { areaAddress } from '../../model/address';
import type { CellPlace } from '../../model/grid';
import type { ColumnRole } from '../../model/plan';
import type { ReadingChoice } from '../../model/reading-choice';
import { LabelledSelect } from '../form/Select';
import { Folded } from '../parts/Folded';
import { useLanguage } from '../parts/language';
import { SHORT } from '../parts/short';
import { useViewStyles } from '../parts/styles';
import { ColumnLine } from './ColumnLine';
import { useReadingStyles } from './reading-styles';
import { RowLines } from './RowLines';

const useStyles = makeStyles({
  part: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflowWrap: 'anywhere',
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  /** Told to who listens; who looks sees the columns. */
  columns: { [SHORT]: { height: 0, margin: 0, overflow: 'hidden' } },
  agree: { marginTop: tokens.spacingVerticalXS },
  rows: { cursor: 'pointer', minHeight: '24px' },
});

export interface TablePartProps {
  readonly table: TableReading;
  /** What a table can be of, with its name. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
  readonly busy: boolean;
  readonly onChoose: (...choices: readonly ReadingChoice[]) => void;
  readonly onSelect: (place: CellPlace) => void;
}

/** One table: of what it is, its columns, its rows. Open at first where it asks for a look. */
export function TablePart({ table, kinds, busy, onChoose, onSelect }: TablePartProps) {
  const own = useStyles();
  const styles = useReadingStyles();
  const shared = useViewStyles();
  const { reading: text } = useLanguage().text;
  const { sheet, range, headerKey, columns, read, missing } = table;
  const doubtful = needsWord(table);
  const guessed = columns.filter(isDoubtful);
  const saying = ({ form }: ReadColumn, role: ColumnRole | null, isCarried = false): ReadingChoice => ({
    kind: 'column',
    table: headerKey,
    header: form,
    role,
    ...(isCarried && { isCarried }),
  });
  // An answer may leave no doubt: the part stays open for the next one all the same.
  const [open, setOpen] = useState(doubtful);
  return (
    <details className={own.part} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={own.summary}>
        {doubtful && <Warning16Filled className={styles.mark} aria-hidden="true" />}{' '}
        <span className={shared.strong}>{`${sheet}, ${areaAddress(range)}`}</span>
        {read === null && <span className={styles.doubt}>{text.notRead}</span>}
      </summary>
      <div className={own.body}>
        {missing.length > 0 && (
          <p className={shared.text}>{text.missing(missing.map((role) => text.role[role]).join(', '))}</p>
        )}
        {read !== null && (
          <KindAndYear
            read={read}
            kinds={kinds}
            busy={busy}
            onChange={(index, year) => onChoose({ kind: 'table', table: headerKey, index, year })}
          />
        )}
        {read?.isLikelyKind && <p className={mergeClasses(shared.text, shared.quiet)}>{text.likelyKind}</p>}
        {read?.isSelfAssessed && <p className={mergeClasses(shared.text, shared.quiet)}>{text.selfAssessed}</p>}
        <section>
          <h3 className={mergeClasses(shared.title, own.columns)}>{text.columns}</h3>
          <ul className={shared.list}>
            {columns.map((column) => (
              <ColumnLine
                key={column.column}
                column={column}
                busy={busy}
                onRole={(role, isCarried) => onChoose(saying(column, role, isCarried))}
                onSelect={() => onSelect({ sheet, row: range.row, column: column.column })}
              />
            ))}
          </ul>
          {read !== null && guessed.length > 0 && (
            <Button
              size="small"
              className={mergeClasses(shared.button, own.agree)}
              disabledFocusable={busy}
              onClick={() => onChoose(...guessed.map((column) => saying(column, column.role, column.isCarried)))}
            >
              {text.agree(guessed.length)}
            </Button>
          )}
        </section>
        {read !== null && (
          <details>
            <summary className={own.rows}>{text.rows(read.rows.length)}</summary>
            <RowLines
              rows={read.rows}
              busy={busy}
              onType={(row, type) => onChoose({ kind: 'row', table: headerKey, row: row.key, type })}
              onSelect={onSelect}
            />
          </details>
        )}
        <div>
          <Button
            size="small"
            className={shared.button}
            disabledFocusable={busy}
            onClick={() => onChoose({ kind: 'no-table', table: headerKey })}
          >
            {text.noTable}
          </Button>
        </div>
      </div>
    </details>
  );
}

const UNKNOWN = '';
const FIRST_YEAR = 2012;

interface KindAndYearProps extends Pick<TablePartProps, 'kinds' | 'busy'> {
  readonly read: NonNullable<TableReading['read']>;
  readonly onChange: (index: string, year: number | null) => void;
}

function KindAndYear({ read: { kind, year }, kinds, busy, onChange }: KindAndYearProps) {
  const own = useStyles();
  const shared = useViewStyles();
  const { reading: text } = useLanguage().text;
  const last = Math.max(new Date().getFullYear() + 1, year ?? 0);
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, back) => String(last - back));
  const kindName = kinds.find(({ value }) => value === kind)?.label ?? kind;
  return (
    <Folded label={[kindName, year].filter((one) => one !== null).join(' · ')}>
      <div className={own.fields}>
        <div>
          <LabelledSelect
            labelClassName={shared.quiet}
            label={text.kind}
            value={kind}
            options={kinds}
            busy={busy}
            onChoose={(index) => onChange(index, year)}
          />
        </div>
        <div>
          <LabelledSelect
            labelClassName={shared.quiet}
            label={text.year}
            value={year === null ? UNKNOWN : String(year)}
            options={[{ value: UNKNOWN, label: text.yearUnknown }, ...years.map((one) => ({ value: one, label: one }))]}
            busy={busy}
            onChoose={(one) => onChange(kind, one === UNKNOWN ? null : Number(one))}
          />
        </div>
      </div>
    </Folded>
  );
}
