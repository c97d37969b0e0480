import { ownCode } from '../table';
import { rule } from '../rule';

/**
 * A criterion's code stands in the published set. Info only: of 876/QĐ-BNV not every criterion is evidenced, and a
 * province may have its own set. Codes of SIPAS and PAPI plans are their own numbering and are never looked up.
 */
export const codeUnknown = rule({
  id: 'code-unknown',
  severity: 'info',
  messages: { 'code-unknown': ['code', 'edition'], 'code-unknown/column': ['count', 'rows', 'header'] },
  summary: { message: 'code-unknown/column', role: 'code', rows: ({ rows }) => rows.filter((row) => row.type === 'criterion').length },
  *check({ criteria, rows }) {
    if (!criteria) return;
    for (const row of rows) {
      const code = ownCode(row);
      if (!code || !row.code || row.type === 'total' || code.style !== 'arabic') continue;
      // A parent of which only the children are evidenced (3.2 above 3.2.2) is known well enough.
      if (criteria.find(code.text) || criteria.childrenOf(code.text).length > 0) continue;
      yield { message: 'code-unknown', at: row.code.at, args: { code: code.text, edition: criteria.edition } };
    }
  },
});
