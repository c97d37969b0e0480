import { describe, expect, it } from 'vitest';
import { CASES } from './cases';
import { judge } from './judge';

describe('small tables of other offices', () => {
  it.each(CASES.map((one) => [one.kind, one.name, one] as const))('%s, %s', (_kind, _name, one) => {
    expect(judge(one)).toEqual([]);
  });
});
