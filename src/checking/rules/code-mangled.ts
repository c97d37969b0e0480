import type { Code } from '../../model/code';
import type { CellEdit, Severity } from '../../model/finding';
import { isAssignable, type Field, type PlanRow, type Recovery } from '../../model/plan';
import { renumber } from '../numbering';
import { rule } from '../rule';
import { COLUMN_ROWS, COLUMN_SHARE } from '../passes';

interface Mangled {
  readonly row: PlanRow;
  readonly field: Field<Code | null>;
  readonly code: string;
  readonly recovery: Recovery;
}

/**
 * A code is text. Typed into an ordinary cell, 1.10 becomes the number 1,1 and 2.4.1 the second of April 2001; pasted
 * from elsewhere it may have digits of another script or words around it. What was meant is put back as text: safe
 * where no other code can have been meant, a suggestion otherwise.
 */
export const codeMangled = rule({
  id: 'code-mangled',
  severity: 'warning',
  messages: {
    'code-mangled': ['held', 'expected'],
    'code-mangled/open': ['held', 'expected', 'others'],
    'code-mangled/date': ['held', 'expected'],
    'code-mangled/sign': ['held', 'expected'],
    'code-mangled/column': ['count', 'rows', 'header'],
  },
  *check({ appendix, rows, header }) {
    const mangled = rows.flatMap((row): Mangled[] => {
      const field = row.code;
      const recovery = field?.recovery;
      return field?.value && recovery && field.origin !== 'inherited'
        ? [{ row, field, code: field.value.text, recovery }]
        : [];
    });
    const numbers = mangled.filter(({ recovery }) => recovery.from === 'number' && recovery.certain);
    const entries = rows.filter((row) => isAssignable(row) && row.code).length;
    // A column of numbers is one matter: its cells are no text cells.
    const wholeColumn = numbers.length >= COLUMN_ROWS && numbers.length >= entries * COLUMN_SHARE;
    if (wholeColumn) {
      yield {
        message: 'code-mangled/column',
        severity: numbers.some((one) => severityOf(one) === 'error') ? 'error' : 'warning',
        at: header('code'),
        related: numbers.map(({ field }) => field.at),
        args: { count: numbers.length, rows: entries, header: appendix.headers.code ?? '' },
        fix: { grade: 'safe', edits: numbers.flatMap(edits) },
      };
    }
    for (const one of mangled) {
      if (wholeColumn && numbers.includes(one)) continue;
      const { field, code, recovery } = one;
      const args = { held: recovery.held, expected: code };
      const shared = {
        severity: severityOf(one),
        at: field.at,
        fix: { grade: recovery.certain ? ('safe' as const) : ('suggestion' as const), edits: edits(one) },
      };
      if (!recovery.certain && recovery.others.length > 0)
        yield { message: 'code-mangled/open', ...shared, args: { ...args, others: { list: recovery.others } } };
      else if (recovery.from === 'date') yield { message: 'code-mangled/date', ...shared, args };
      else if (recovery.from === 'number') yield { message: 'code-mangled', ...shared, args };
      else yield { message: 'code-mangled/sign', ...shared, args };
    }
  },
});

/** A date or a lost zero is another code in print; a number with the same digits only sorts and compares wrongly. */
function severityOf({ code, recovery }: Mangled): Severity {
  if (recovery.from === 'date') return 'error';
  if (recovery.from === 'number')
    return recovery.certain && recovery.held.replace(',', '.') !== code ? 'error' : 'warning';
  return 'info';
}

const edits = ({ row, field, code }: Mangled): readonly CellEdit[] => renumber(row, field, code).edits;
