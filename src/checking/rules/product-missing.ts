import { rule } from '../rule';
import { nameOf } from '../table';

/**
 * In a table with a column of products, every row names what proves it done; an X or a dash says that there is none
 * (S000, Phụ lục 1).
 */
export const productMissing = rule({
  id: 'product-missing',
  severity: 'warning',
  messages: { 'product-missing': ['row', 'header'], 'product-missing/column': ['count', 'rows', 'header'] },
  summary: {
    message: 'product-missing/column',
    role: 'product',
    rows: ({ responsibilityRows }) => responsibilityRows.length,
  },
  *check({ appendix, responsibilityRows, place }) {
    if (appendix.columns.product === undefined) return;
    for (const row of responsibilityRows)
      if (!row.product)
        yield {
          message: 'product-missing',
          at: place(row, 'product'),
          args: { row: nameOf(row), header: appendix.headers.product ?? '' },
        };
  },
});
