import { expect, it } from 'vitest';
import { shiftFormula } from '../../../src/workbook/file/formula';

it.each([
  // formula, rows down, columns right, as it reads there
  ['D5+D6', 1, 0, 'D6+D7'],
  ['$D5+D$6+$D$7', 2, 1, '$D7+E$6+$D$7'],
  ['SUM(A1:B9)', 1, 1, 'SUM(B2:C10)'],
  ['SUM(A:A)+SUM(1:1)+SUM($A:B)', 1, 1, 'SUM(B:B)+SUM(2:2)+SUM($A:C)'],
  ['A1&"A1 ""B2"""', 1, 0, 'A2&"A1 ""B2"""'],
  ["'A1 B2'!A1+Sheet1!B2", 1, 0, "'A1 B2'!A2+Sheet1!B3"],
  ['LOG10(A1)+Q1_2025+Bảng1[A1]', 1, 0, 'LOG10(A2)+Q1_2025+Bảng1[A1]'],
  ['A2', -2, 0, '#REF!'],
  ['A1', 0, -1, '#REF!'],
  ['1.5+A1', 1, 0, '1.5+A2'],
  ['IF(B2>=1E3,TRUE,x1y)', 1, 0, 'IF(B3>=1E3,TRUE,x1y)'],
])('%s moved by %i rows and %i columns reads %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
