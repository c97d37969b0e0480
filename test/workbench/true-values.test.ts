import { describe, expect, it } from 'vitest';
import { meantBy, trueValue } from '../../src/workbench/spreadsheet/true-values';

/** A cell as it is pasted: what it shows, and what its attributes say. */
const pasted = (text: string, attributes: Readonly<Record<string, string>>): string | number =>
  meantBy(text, trueValue({ getAttribute: (name) => attributes[name] ?? null }));

describe('a pasted cell that shows less than it holds', () => {
  it.each([
    ['Excel', '0,82', { 'x:num': '0.8152' }, 0.8152],
    ['LibreOffice', '0.82', { sdval: '0.8152', sdnum: '1066;0;0.00' }, 0.8152],
    ['Google Sheets', '0,82', { 'data-sheets-value': '{"1":3,"3":0.8152}' }, 0.8152],
    ['a whole number', '1', { 'x:num': '1.4716' }, 1.4716],
    ['thousands', '1.235', { 'x:num': '1234.6' }, 1234.6],
    ['thousands and decimals', '1.234,6', { sdval: '1234.56' }, 1234.56],
    ['less than nothing', '-0,82', { 'x:num': '-0.8152' }, -0.8152],
    ['a percentage', '82%', { 'x:num': '0.8152' }, '81,52%'],
  ] as const)('has its true value: %s', (_, text, attributes, value) => {
    expect(pasted(text, attributes)).toBe(value);
  });

  it('has its value also where its column is too narrow', () => {
    expect(pasted('####', { 'x:num': '0.8152' })).toBe(0.8152);
    expect(pasted('###', { sdval: '45382', sdnum: '1066;0;DD/MM/YYYY' })).toBe('31/03/2024');
    expect(
      pasted('########', { 'data-sheets-value': '{"1":3,"3":45382}', 'data-sheets-numberformat': '{"1":5}' }),
    ).toBe('31/03/2024');
    expect(pasted('#####', {})).toBe('#####');
  });
});

describe('a pasted cell that shows all that it holds', () => {
  it.each([
    ['a code', '1.10', { 'x:num': '1.1' }],
    ['points', '0,8152', { 'x:num': '0.8152' }],
    ['a day', '31/03/2024', { 'x:num': '45382' }],
    ['a day that could be a number', '31.03', { sdval: '45382', sdnum: '1066;0;DD.MM' }],
    ['a text', 'Văn phòng', { 'data-sheets-value': '{"1":2,"2":"Văn phòng"}' }],
    ['another number', '12', { 'x:num': '13' }],
    ['no number at all', '0,82', { 'x:num': '' }],
    ['broken words of another program', '0,82', { 'data-sheets-value': '{"1":' }],
  ] as const)('is the text that it shows: %s', (_, text, attributes) => {
    expect(pasted(text, attributes)).toBe(text);
  });
});
