import type { FindingText } from './finding-parts';
import type { numbers as vi } from './findings-points.vi';

/** What findings about codes, points and totals say: what is wrong, what was found, what is allowed, what to do. */
export const numbers: Record<keyof typeof vi, FindingText> = {
  'code-malformed': {
    wrong: 'Cell {at} holds “{found}”, which cannot be read as a code.',
    found: 'Cell {at}: “{found}”',
    allowed: 'A number or code such as 3, 2.4, 2.4.1, IV, a).',
    action: 'Correct the code in {at}; if it is not a code, move it to another column.',
  },
  'code-malformed/likely': {
    wrong: 'Cell {at} holds “{found}”, which cannot be read as a code; {expected} is probably meant.',
    found: 'Cell {at}: “{found}”',
    allowed: 'A number or code such as 3, 2.4, 2.4.1, IV, a).',
    action: 'If {expected} is meant, write {expected} in {at}, formatted as text.',
  },
  'code-unknown': {
    wrong: 'Code {code} in {at} is not in the known part of criteria set {edition}.',
    found: 'Cell {at}: {code}',
    allowed: 'A code of the published set, or of your own set where the plan follows one.',
    action: 'Compare {code} with the decision in force; if it is right, ignore this finding.',
  },
  'code-duplicate': {
    wrong: 'Code {code} in {at} is already used in {first}.',
    found: '{code} in both {first} and {at}',
    allowed: 'One row for each code.',
    action: 'Compare the two rows and correct the wrong code, or merge them into one row.',
  },
  'code-duplicate/next': {
    wrong: 'Number {code} in {at} is already used in {first}.',
    found: '{code} in both {first} and {at}',
    allowed: 'One row for each number under a heading; the next free number is {next}.',
    action: 'If this is another task, write {next} in {at}.',
  },
  'number-gap': {
    wrong: 'The numbers jump from {previous} to {next} in {at}; missing: {missing}.',
    found: '{previous}, then {next}',
    allowed: 'Numbers without a gap.',
    action: 'Add {missing} if lost, or renumber from {at} on.',
  },
  'number-gap/start': {
    wrong: 'The list begins with {next} in {at}; missing: {missing}.',
    found: 'The first number is {next}',
    allowed: 'Numbers from 1 on.',
    action: 'Add {missing} if lost, or renumber from {at} on.',
  },
  'number-gap/mistyped': {
    wrong: 'Cell {at} holds number {found} but comes after {previous}; {expected} is probably meant.',
    found: 'Cell {at}: {found}',
    allowed: 'Numbers without a gap: {expected} after {previous}.',
    action: 'Write {expected} in {at} if it was mistyped.',
  },
  'section-repeated': {
    wrong: 'Heading {code} in {at} has the same number as the heading in {first}.',
    found: '{code} in both {first} and {at}',
    allowed: 'A different number for each heading of the same level.',
    action: 'Renumber the headings from {first} on.',
  },
  'section-repeated/next': {
    wrong: 'Heading {code} in {at} has the same number as the heading in {first}; in order it would be {next}.',
    found: '{code} in both {first} and {at}',
    allowed: 'A different number for each heading of the same level.',
    action: 'Write {next} in {at}.',
  },
  'points-unreadable': {
    wrong: 'Cell {at} (column “{header}”) holds “{found}”, which is not a number of points.',
    found: 'Cell {at}: “{found}”',
    allowed: 'A number with at most four decimals, such as 0.8152.',
    action: 'Write the points in {at}; leave it blank while there are none.',
  },
  'points-unreadable/likely': {
    wrong:
      'Cell {at} (column “{header}”) holds “{found}”, which cannot be read as a number; {expected} is probably meant.',
    found: 'Cell {at}: “{found}”',
    allowed: 'A number with at most four decimals, such as 0.8152.',
    action: 'If {expected} is meant, write {expected} in {at}.',
  },
  'points-unreadable/decimals': {
    wrong: 'Cell {at} (column “{header}”) holds {found}, which has more than four decimals.',
    found: 'Cell {at}: {found}',
    allowed: 'At most four decimals, as in the published results.',
    action: 'Write the points as they were published.',
  },
  'points-unreadable/column': {
    wrong: '{count} of {rows} cells in column “{header}” are not numbers of points.',
    found: '{count} cells cannot be read',
    allowed: 'A number in each cell, with at most four decimals, such as 0.8152.',
    action: 'Check that “{header}” really is the points column, then type the points again.',
  },
  'points-unreadable/uncalculated': {
    wrong: 'Cell {at} (column “{header}”) holds a formula that was never calculated, so its points are not known.',
    found: 'Cell {at}: a formula without a result',
    allowed: 'A formula with its result, or a number.',
    action: 'Open the file in Excel or LibreOffice, save it, and check again.',
  },
  'points-unreadable/uncalculated-column': {
    wrong:
      '{count} of {rows} cells in column “{header}” hold formulas that were never calculated, so their points are not known.',
    found: '{count} formulas without a result',
    allowed: 'Formulas with their results, or numbers.',
    action: 'Open the file in Excel or LibreOffice, save it, and check again.',
  },
  'achieved-above-benchmark': {
    wrong: 'Cell {at} holds {found} points, but the benchmark of {row} is only {benchmark}.',
    found: '“{header}”: {found}; benchmark: {benchmark}',
    allowed: '0 to {benchmark}; anything above makes the total of lost points too small.',
    action: 'Compare with the published results and correct the achieved points or the benchmark.',
  },
  'benchmark-mismatch': {
    wrong: 'Cell {at} gives the benchmark {found}, but criteria set {edition} says {expected} for {row}.',
    found: 'Cell {at}: {found}',
    allowed: '{expected} points (criteria set {edition}).',
    action: 'Write {expected} in {at}, or correct the code if the row is another criterion.',
  },
  'children-sum': {
    wrong: 'Cell {at} holds {found}, but the {count} component criteria of {row} add up to {sum}.',
    found: 'Cell {at}: {found}',
    allowed: '{sum}, the sum of the component criteria.',
    action: 'Compare with the published results: write {sum} in {at}, or correct the component that is wrong.',
  },
  'children-sum/transposed': {
    wrong:
      'Cell {at} holds {found}, but the {count} component criteria of {row} add up to {sum}; two digits have probably changed places.',
    found: 'Cell {at}: {found}',
    allowed: '{sum}, the sum of the component criteria.',
    action: 'Compare with the published results, then write {sum} in {at}.',
  },
  'children-sum/child': {
    wrong:
      'Cell {at} holds {found}, but the component criteria of {row} add up to {sum}; two digits of {child} in {childCell} have probably changed places: {childFound} for {childExpected}.',
    found: 'Cell {at}: {found}; cell {childCell}: {childFound}',
    allowed: 'The points of {row} are the sum of its component criteria.',
    action: 'Compare with the published results, then write {childExpected} in {childCell}, or correct {at}.',
  },
  'children-sum/benchmark': {
    wrong:
      'Cell {at} gives the benchmark {found}, but the benchmarks of the {count} component criteria of {row} add up to {sum}.',
    found: 'Cell {at}: {found}',
    allowed: 'A benchmark is the sum of the benchmarks of its component criteria.',
    action: 'Compare with the criteria set, then correct the benchmark of {row} or of a component.',
  },
  'children-sum/exceeds': {
    wrong: 'Cell {at} holds {found}, but the {count} component criteria of {row} in this table alone add up to {sum}.',
    found: 'Cell {at}: {found}',
    allowed: 'Not less than the sum of the component criteria.',
    action: 'Compare with the published results, then correct {at} or the component that is wrong.',
  },
  'total-mismatch': {
    wrong: 'Cell {at} says {declared} {what}, but the table has {counted}.',
    found: 'Cell {at}: {declared} {what}',
    allowed: '{counted}, the number of rows of the table.',
    action: 'Write {counted} in {at}, or add the rows that are missing.',
  },
  'total-mismatch/points': {
    wrong: 'Cell {at} (column “{header}”) gives a total of {found}, but the {count} rows add up to {sum}.',
    found: 'Cell {at}: {found}',
    allowed: '{sum}, the sum of the rows (not counting parents and components twice).',
    action: 'Write {sum} in {at}, or correct the row that is wrong.',
  },
  'points-negative': {
    wrong: 'Cell {at} (column “{header}”) holds {found} for {row}: points are never negative.',
    found: 'Cell {at}: {found}',
    allowed: '0 to the benchmark.',
    action: 'Write the points in {at} again; lost points are worked out for you, so no minus sign is needed.',
  },
  'points-missing': {
    wrong: 'Item {row} has no points in column “{header}” ({at}).',
    found: 'Cell {at} is blank or holds only a dash',
    allowed: 'A number; 0 for no points.',
    action: 'Write the points in {at}; a blank cell or a dash is not taken as 0.',
  },
  'points-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} criteria.',
    found: '{count} blank cells',
    allowed: 'The points of each criterion; 0 for no points.',
    action: 'Fill in column “{header}”; a blank cell or a dash is not taken as 0.',
  },
  'nothing-lost': {
    wrong: 'Item {row} has its full benchmark ({found}, {at}) but is in a table of criteria that lost points.',
    found: 'Achieved equals the benchmark: {found}',
    allowed: 'A plan for improvement needs only the criteria below their benchmark.',
    action: 'Check the points in {at}; if they are right, the row can be removed, or kept to maintain the result.',
  },
  'header-unclear': {
    wrong:
      'The header row in {at} could not be read, so the table on sheet “{sheet}” was not checked; missing column: {missing}.',
    found: 'Recognised: {known}',
    allowed: 'A header row with a subject (criterion or task) and with points or units.',
    action: 'Name the missing column, such as {missing}, then check again.',
  },
  'points-slipped': {
    wrong:
      'Cell {at} holds {found} for {row}, above the benchmark {benchmark}; the decimal separator was probably lost: {expected}.',
    found: 'Cell {at}: {found}',
    allowed: '0 to {benchmark}.',
    action: 'If {expected} is meant, write {expected} in {at}.',
  },
  'appendix-reference': {
    wrong: 'Cell {at} refers to “{found}”, but the plan has no such appendix.',
    found: 'Cell {at}: “{found}”',
    allowed: 'The appendices of this workbook: {present}.',
    action: 'Correct the number in {at}, or add the missing appendix to the workbook.',
  },
  'appendix-reference/style': {
    wrong: 'Cell {at} refers to “{found}”, but the plan numbers that appendix {expected}.',
    found: 'Cell {at}: “{found}”',
    allowed: 'Numbers as at the head of the appendices: {present}.',
    action: 'Change {at} to “Phụ lục {expected}”; see whether it was copied from another plan.',
  },
};
