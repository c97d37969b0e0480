import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/model/grid';
import { cells, check, only, par } from '../typed';

const points = (...all: CellValue[]): ReturnType<typeof check> =>
  check(par(all.map((achieved, index) => [`9.${index + 1}`, 'Tiêu chí', 2, achieved])), { withCatalogue: false });
const of = (found: ReturnType<typeof check>): ReturnType<typeof check> =>
  found.filter(({ rule }) => rule === 'points-as-text');

describe('points-as-text', () => {
  it('warns of text among numbers, which every sum leaves out', () => {
    const found = only(points(0.5, '0,8152', 0.25, 1, 0), 'points-as-text');
    expect([found.severity, found.message, found.at.row, found.at.column]).toEqual(['warning', 'points-as-text', 3, 3]);
    expect(found.fix).toEqual({ grade: 'safe', edits: [{ at: found.at, value: 0.8152, format: 'General' }] });
  });

  it('notes once a column that is text throughout (S001, Phụ lục I), with one fix for all', () => {
    const found = only(points('0,5', '0,8152', '1'), 'points-as-text');
    expect([found.severity, found.message, found.at.row, found.at.column, found.args.count]).toEqual([
      'info',
      'points-as-text/column',
      1,
      3,
      3,
    ]);
    expect(found.fix?.edits.map(({ value }) => value)).toEqual([0.5, 0.8152, 1]);
  });

  it('warns of two decimal signs in a column', () => {
    const found = only(points('0,5', '0.8152', '1'), 'points-as-text');
    expect([found.severity, found.message, found.args.commas, found.args.points]).toEqual([
      'warning',
      'points-as-text/signs',
      1,
      1,
    ]);
  });

  it('says nothing about numbers, and nothing about text that is wrong in itself', () => {
    expect(of(points(0.5, 1, 0))).toEqual([]);
    expect(cells(points(0.5, '14716', 'chưa có', 1, 0.25, 0.5), 'points-as-text')).toEqual([]);
  });
});
