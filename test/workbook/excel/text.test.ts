import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCell, needsGeneral, toCell } from '../../../src/workbook/excel/text';
import { typed } from '../../host/typing';

/** What Excel holds after the adapter wrote the value into a cell that is to have this format. */
function held(value: string, format: string): unknown {
  const written = needsGeneral(value, format) ? 'General' : format;
  const { value: kept, formula } = typed(toCell(value, written), written);
  return formula === undefined ? kept : { formula };
}

describe('text on its way into a cell', () => {
  it('stays text where Excel would make a formula, a number, a date or a truth value of it', () => {
    const tricky = [
      '- Chi cục đo lường',
      '-5',
      '+84',
      '=1+1',
      '@x',
      "'x",
      '1.10',
      '2.4.1',
      '01/02/2024',
      '2-3',
      '2024-03-31',
      '1,5',
      '10%',
      '1e5',
      '(5)',
      '7:30',
      '$5',
      '.5',
      'TRUE',
      'false',
      'Mar 2023',
      '5 May',
      'Dec-24',
      '#N/A',
      ' 12 ',
      '½',
      '-',
    ];
    for (const text of tricky)
      for (const format of ['General', '@']) expect([text, format, held(text, format)]).toEqual([text, format, text]);
  });

  it('is left alone where nothing would happen to it: no apostrophe stands in the planner’s words', () => {
    for (const text of [
      'Văn phòng Sở',
      'Quý II/2024',
      'a=b',
      'Chủ trì - phối hợp',
      'đ)',
      'IV',
      'Marie',
      'Trueman',
      'id-1',
    ])
      expect(toCell(text, 'General')).toBe(text);
    expect(toCell('2.4.1', '@')).toBe('2.4.1');
  });

  it('arrives unchanged, whatever it is', () => {
    const nasty = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[ =+\-@'\d.,/%$()#:a-zA-Z]{1,8}$/),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(nasty, fc.constantFrom('General', '@', '0.00'), (text, format) => {
        expect(held(text, format)).toBe(text === '' ? null : text);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves numbers, truth values and errors what they are, and blanks blank', () => {
    expect([
      toCell(1.5, 'General'),
      toCell(true, 'General'),
      toCell(null, 'General'),
      toCell({ error: '#N/A' }, 'General'),
    ]).toEqual([1.5, true, '', '#N/A']);
  });
});

describe('values from Excel', () => {
  it('tells an error from a text that looks like one', () => {
    expect([
      fromCell('#N/A', true),
      fromCell('#N/A', false),
      fromCell('', false),
      fromCell(0, false),
      fromCell(false, false),
    ]).toEqual([{ error: '#N/A' }, '#N/A', null, 0, false]);
  });
});
