import { describe, expect, it } from 'vitest';
import { splitUnits } from '../../src/units/splitting';
import { unitVocabulary } from '../../src/units/vocabulary';
import { UNIT_CELLS } from './cells';

const vocabulary = unitVocabulary();

describe('cells of units of many offices', () => {
  it.each(UNIT_CELLS.map(([cell, ...names]) => [cell, names] as const))('%j', (cell, names) =>
    expect(splitUnits(cell, vocabulary).map(({ bare }) => bare)).toEqual(names),
  );
});
