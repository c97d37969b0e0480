import { describe, expect, it } from 'vitest';
import { onceByText } from '../../src/model/once-by-text';

describe('work done once for a text', () => {
  const counted = () => {
    let times = 0;
    const work = onceByText((text) => {
      times += 1;
      return text.toUpperCase();
    });
    return { work, times: () => times };
  };

  it('is not done again for the same text, and answers each text with its own', () => {
    const { work, times } = counted();
    expect(['a', 'b', 'a', '', ''].map(work)).toEqual(['A', 'B', 'A', '', '']);
    expect(times()).toBe(3);
  });

  it('does not fill the memory: long texts are worked out again, and many push out the first', () => {
    const { work, times } = counted();
    const long = 'x'.repeat(1_000);
    expect([work(long), work(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
    expect(times()).toBe(2);
    work('a');
    for (let at = 0; at < 20_000; at++) work(String(at));
    const before = times();
    expect(work('a')).toBe('A');
    expect(times()).toBe(before + 1);
  });
});
