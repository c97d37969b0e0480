import type { PlanName } from '../fixtures/facts';

/**
 * What a reader of the five plans finds wrong in their tables, or has to let pass, by hand. `cell` is the cell of the typed
 * table; what is said of a row may stand in any of its cells.
 */
export interface Anomaly {
  readonly plan: PlanName;
  readonly sheet: string;
  readonly cell: string;
  readonly what: string;
}

/** Faults of the documents, with the rule that must say so at this very cell. */
export const GENUINE: readonly (Anomaly & { readonly rule: string })[] = [
  {
    plan: '000',
    sheet: 'Phụ lục 1',
    cell: 'E46',
    rule: 'appendix-reference',
    what: '8.1 refers to Phụ lục II, the appendices are 1, 2, 3',
  },
  { plan: '000', sheet: 'Phụ lục 2', cell: 'A10', rule: 'number-gap', what: 'numbers 1, 2, 4' },
  {
    plan: '000',
    sheet: 'Phụ lục 2',
    cell: 'A3',
    rule: 'appendix-reference',
    what: 'KH-SKHCCN in one heading, KH-SKHCN in the others',
  },
  {
    plan: '001',
    sheet: 'Phụ lục I',
    cell: 'D6',
    rule: 'children-sum',
    what: '2.4 is 3,2047, its components add up to 3,2407',
  },
  {
    plan: '001',
    sheet: 'Phụ lục I',
    cell: 'E54',
    rule: 'task-repeated',
    what: '8.4 (budget revenue) has the task and lead of 8.3.2 (registration of enterprises)',
  },
  {
    plan: '001',
    sheet: 'Phụ lục I',
    cell: 'E55',
    rule: 'year-mismatch',
    what: '8.5 asks for the growth of 2022 in a plan for 2023',
  },
  { plan: '001', sheet: 'Phụ lục I', cell: 'H43', rule: 'deadline-unreadable', what: '7.3.4: "độ tiến độ"' },
  { plan: '001', sheet: 'Phụ lục III', cell: 'A37', rule: 'section-repeated', what: 'VII stands twice' },
  { plan: '003', sheet: 'Phụ lục', cell: 'C25', rule: 'product-missing', what: '18 has no product' },
  {
    plan: '003',
    sheet: 'Phụ lục',
    cell: 'B52',
    rule: 'name-mismatch',
    what: 'VII: "Chính phủ điện tử" for "chính quyền điện tử"',
  },
  { plan: '004', sheet: 'Phụ lục', cell: 'A30', rule: 'code-duplicate', what: '6.4 stands twice' },
  {
    plan: '004',
    sheet: 'Phụ lục',
    cell: 'B18',
    rule: 'name-mismatch',
    what: '"trách nhiệm giải trình của người dân" for "với người dân"',
  },
  { plan: '004', sheet: 'Phụ lục', cell: 'B21', rule: 'year-mismatch', what: 'Nghị định 90/213/NĐ-CP' },
];

/** Correct or usual: no error may be said of these rows, and of `silent` rules nothing at all. */
export const TOLERATED: readonly (Anomaly & { readonly silent: readonly string[] })[] = [
  {
    plan: '001',
    sheet: 'Phụ lục I',
    cell: 'D47',
    silent: ['children-sum'],
    what: '8.1 is 8,07, the sum of its components',
  },
  {
    plan: '001',
    sheet: 'Phụ lục I',
    cell: 'E6',
    silent: ['lead-missing', 'deadline-missing', 'task-missing'],
    what: '2.4, a parent, has the method in its task cell and nobody',
  },
  {
    plan: '001',
    sheet: 'Phụ lục I',
    cell: 'E13',
    silent: ['task-missing'],
    what: '3.4.1 to 3.4.3 share a task word for word',
  },
  {
    plan: '001',
    sheet: 'Phụ lục I',
    cell: 'F8',
    silent: ['lead-missing', 'deadline-missing'],
    what: '2.4.2 has its lead from a merged cell',
  },
  {
    plan: '001',
    sheet: 'Phụ lục I',
    cell: 'B17',
    silent: ['name-mismatch', 'year-mismatch'],
    what: '4.1.3 says "Tỉ lệ" and "so với năm 2021"',
  },
  { plan: '001', sheet: 'Phụ lục I', cell: 'D27', silent: ['points-missing'], what: '5.4 got 0 points' },
  {
    plan: '001',
    sheet: 'Phụ lục III',
    cell: 'B26',
    silent: ['code-malformed', 'task-missing'],
    what: 'V: one row without a code, three criteria in a cell',
  },
  {
    plan: '001',
    sheet: 'Phụ lục III',
    cell: 'D22',
    silent: ['lead-several', 'task-missing'],
    what: 'IV.2: two leads in rows of their own',
  },
  {
    plan: '001',
    sheet: 'Phụ lục III',
    cell: 'D32',
    silent: ['lead-several', 'task-missing'],
    what: 'VI.3: three leads in rows of their own',
  },
  {
    plan: '001',
    sheet: 'Phụ lục III',
    cell: 'B36',
    silent: ['name-mismatch', 'number-gap'],
    what: 'VII.2 holds two criteria of PAPI',
  },
  {
    plan: '000',
    sheet: 'Phụ lục 1',
    cell: 'D9',
    silent: ['children-sum'],
    what: '2.4 is 3,3017, the sum of its components',
  },
  {
    plan: '000',
    sheet: 'Phụ lục 1',
    cell: 'D46',
    silent: ['children-sum'],
    what: '8.1 is 8,352, the sum of its components',
  },
  {
    plan: '000',
    sheet: 'Phụ lục 1',
    cell: 'J42',
    silent: ['product-missing', 'method-unknown', 'value-misplaced'],
    what: '7.1.4 is scored on the software and has an X for its product',
  },
  { plan: '000', sheet: 'Phụ lục 3', cell: 'A5', silent: ['number-gap', 'code-order'], what: 'groups II to V only' },
  {
    plan: '002',
    sheet: 'Phụ lục',
    cell: 'A12',
    silent: ['code-unknown', 'name-mismatch', 'benchmark-mismatch'],
    what: '1.7 is field 7 and not criterion 1.7',
  },
  {
    plan: '003',
    sheet: 'Phụ lục',
    cell: 'A58',
    silent: ['total-mismatch', 'lead-missing'],
    what: '46 rows are 46 tasks',
  },
  { plan: '003', sheet: 'Phụ lục', cell: 'D38', silent: ['unit-unknown'], what: '29 has two leads as bullets' },
  {
    plan: '003',
    sheet: 'Phụ lục',
    cell: 'E30',
    silent: ['value-misplaced', 'implementer-missing'],
    what: '22: "-" stands for nobody',
  },
  {
    plan: '003',
    sheet: 'Phụ lục',
    cell: 'E26',
    silent: ['unit-variant', 'unit-unknown'],
    what: '19: Văn phòng UBND TP is another office than Văn phòng',
  },
  {
    plan: '003',
    sheet: 'Phụ lục',
    cell: 'F6',
    silent: ['deadline-unreadable', 'year-mismatch'],
    what: 'two times in a cell',
  },
  { plan: '004', sheet: 'Phụ lục', cell: 'C28', silent: ['unit-unknown'], what: '6.3 is led by a role' },
  { plan: '004', sheet: 'Phụ lục', cell: 'F20', silent: ['deadline-unreadable'], what: 'events as times' },
  { plan: '004', sheet: 'Phụ lục', cell: 'E9', silent: ['product-missing'], what: 'products one a line' },
];
