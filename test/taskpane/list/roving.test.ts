import { describe, expect, it } from 'vitest';
import { rowAfter } from '../../../src/taskpane/list/roving';

describe('arrow keys in a list', () => {
  const rows = ['a', 'b', 'c'];
  it('go one row, or to either end, and stop there', () => {
    expect(rowAfter(rows, 'a', 'ArrowDown')).toBe('b');
    expect(rowAfter(rows, 'c', 'ArrowUp')).toBe('b');
    expect(rowAfter(rows, 'a', 'End')).toBe('c');
    expect(rowAfter(rows, 'c', 'Home')).toBe('a');
    expect(rowAfter(rows, 'c', 'ArrowDown')).toBeNull();
    expect(rowAfter(rows, 'a', 'ArrowUp')).toBeNull();
  });

  it('go sideways in a row of tabs only', () => {
    expect(rowAfter(rows, 'a', 'ArrowRight', true)).toBe('b');
    expect(rowAfter(rows, 'b', 'ArrowLeft', true)).toBe('a');
    expect(rowAfter(rows, 'a', 'ArrowDown', true)).toBeNull();
    expect(rowAfter(rows, 'a', 'ArrowRight')).toBeNull();
  });

  it('leave other keys, and rows that are gone, alone', () => {
    expect(rowAfter(rows, 'b', 'Enter')).toBeNull();
    expect(rowAfter(rows, 'x', 'ArrowDown')).toBeNull();
  });
});
