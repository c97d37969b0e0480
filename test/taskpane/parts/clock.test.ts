import { describe, expect, it } from 'vitest';
import { clock } from '../../../src/taskpane/parts/clock';

describe('the clock', () => {
  it('shows 24 hours in both languages, midnight as 00', () => {
    expect(clock(new Date(2024, 1, 29, 15, 4), 'vi')).toBe('15:04');
    expect(clock(new Date(2024, 1, 29, 15, 4), 'en')).toBe('15:04');
    expect(clock(new Date(2024, 1, 29, 0, 7), 'vi')).toBe('00:07');
    expect(clock(new Date(2024, 1, 29, 0, 7), 'en')).toBe('00:07');
  });
});
