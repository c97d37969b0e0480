import type { Finding } from '../../model/finding';
import type { Field } from '../../model/plan';
import { entryOf } from '../../catalogue/agreement';
import { readMethod, type ReadMethod } from '../methods';
import { misplacedCells } from '../misplaced';
import { editionOf } from '../own-set';
import { rule } from '../rule';
import { nameOf, type Table } from '../table';

/**
 * A criterion is scored on the software, from report and evidence, or by a survey; another wording may be a slip (S000
 * has "Phản mềm" for "Phần mềm" six times). Where the published set says which of the two it is, the table says the
 * same.
 */
export const methodUnknown = rule({
  id: 'method-unknown',
  severity: 'warning',
  messages: {
    'method-unknown': ['found', 'header'],
    'method-unknown/misspelt': ['found', 'expected'],
    'method-unknown/differs': ['row', 'found', 'edition'],
    'method-unknown/column': ['count', 'rows', 'header'],
  },
  summary: {
    message: 'method-unknown/column',
    role: 'method',
    rows: ({ rows }) => rows.filter((row) => row.method).length,
  },
  *check(table) {
    const { appendix, rows } = table;
    const elsewhere = misplacedCells(table);
    const known = new Map<string, ReadMethod | null>();
    for (const row of rows) {
      const field = row.method;
      if (
        !field ||
        field.value === '' ||
        field.origin === 'inherited' ||
        // Lines below a criterion that say how it is scored are no name of a method.
        field.at.column !== appendix.columns.method ||
        row.type === 'section' ||
        row.type === 'total' ||
        elsewhere.has(`${field.at.row}|${field.at.column}`)
      )
        continue;
      let read = known.get(field.text);
      if (read === undefined) known.set(field.text, (read = readMethod(field.text)));
      if (!read)
        yield {
          message: 'method-unknown',
          severity: 'info',
          at: field.at,
          args: { found: field.text, header: appendix.headers.method ?? '' },
        };
      else if (read.misspelt)
        yield {
          message: 'method-unknown/misspelt',
          at: field.at,
          args: { found: read.misspelt.written, expected: read.method.name },
          ...respell(field, read.misspelt, read.method.name),
        };
      else if (!namesBoth(field.text) && differs(table, row, read.method.kind))
        yield {
          message: 'method-unknown/differs',
          at: field.at,
          args: { row: nameOf(row), found: field.text, edition: editionOf(table.catalogue!) },
        };
    }
  },
});

function respell(
  field: Field<string>,
  { written, sure }: { readonly written: string; readonly sure: boolean },
  name: string,
): Pick<Finding, 'fix'> {
  const index = field.text.indexOf(written);
  if (field.origin !== 'written' || index < 0) return {};
  // A text in capitals keeps them.
  const right = written === written.toUpperCase() && written.length > 4 ? name.toUpperCase() : name;
  return {
    fix: {
      grade: sure ? 'safe' : 'suggestion',
      edits: [{ at: field.at, value: field.text.slice(0, index) + right + field.text.slice(index + written.length) }],
    },
  };
}

const namesBoth = (text: string): boolean => /phần mềm/i.test(text) && /điều tra|khảo sát|xhh/i.test(text);

/** True when the published set scores the criterion by a survey and the table does not, or the other way round. */
function differs({ catalogue }: Table, row: Table['rows'][number], kind: 'software' | 'survey'): boolean {
  const published = catalogue?.certain === true ? entryOf(row, catalogue)?.method : null;
  return published != null && (published === 'software') !== (kind === 'software');
}
