import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/checking/check-plan';
import { findingSentence } from '../../src/locale/check/findings';
import type { Plan } from '../../src/model/plan';
import type { Certainty } from '../../src/model/reading-choice';
import { par, planOf } from './typed';

/** A parent that its children do not add up to. */
const plan = planOf(
  par([
    ['2.4', 'Tác động đến thể chế', 2, 1.5, 'Đôn đốc', 'Sở Nội vụ'],
    ['2.4.1', 'Tính khả thi', 1, 0.5, 'Đôn đốc', 'Sở Nội vụ'],
    ['2.4.2', 'Tính hợp lý', 1, 0.5, 'Đôn đốc', 'Sở Nội vụ'],
  ]),
);

const read = (certainty: Certainty): Plan => ({
  ...plan,
  appendices: plan.appendices.map((appendix) => ({
    ...appendix,
    columnReadings: appendix.columnReadings.map((column) =>
      column.role === 'achieved' ? { ...column, certainty } : column,
    ),
  })),
});
const sums = (certainty: Certainty) => checkPlan(read(certainty), {}).filter(({ rule }) => rule === 'children-sum');

describe('a finding that rests on a column', () => {
  it('is an error where the column is sure, likely or said', () => {
    for (const certainty of ['sure', 'likely', 'said'] as const)
      expect(sums(certainty).map(({ severity, doubt }) => [severity, doubt])).toEqual([['error', undefined]]);
  });

  it('is no error where the column is only guessed, says so, and has its fix agreed to', () => {
    const [finding, ...others] = sums('guess');
    expect(others).toEqual([]);
    const achieved = plan.appendices[0]!.columns.achieved!;
    const header = plan.appendices[0]!.headers.achieved!;
    expect(finding).toMatchObject({ severity: 'warning', doubt: { column: achieved, header, role: 'achieved' } });
    expect(finding!.fix?.grade).not.toBe('safe');
    const sentence = findingSentence(finding!, 'vi');
    expect(sentence).toContain(`chỉ đoán rằng cột D “${header}” là Điểm đạt được`);
    expect(sentence).toContain('Cách đọc');
    expect(findingSentence(finding!, 'en')).toContain('only guessed to be Points achieved');
  });
});
