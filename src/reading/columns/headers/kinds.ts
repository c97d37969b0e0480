import type { ColumnRole } from '../../../model/plan';

/** What a column may be that has no role: recognised, so that it takes none. */
export const OTHER_KINDS = [
  'people',
  'person',
  'contact',
  'money',
  'quantity',
  'measure',
  'target',
  'rank',
  'gap',
  'bonus',
  'weight',
  'survey',
  'cause',
  'remark',
  'status',
  'start',
  'field',
  'place',
  'reference',
  'period',
  'decider',
] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];
export type ColumnKind = ColumnRole | OtherKind;
export type KindWeights = Readonly<Partial<Record<ColumnKind, number>>>;

/**
 * A word of headers: `head` says what kind of thing the column holds ('điểm', 'cơ quan'), `qualifier` which of that kind
 * ('tối đa', 'chủ trì'), `filler` nothing. Several wordings are parted by '|'; all in lower case.
 */
export type HeaderWord = readonly [wordings: string, part: 'head' | 'qualifier', says: KindWeights];
