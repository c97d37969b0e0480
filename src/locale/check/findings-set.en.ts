import type { FindingText } from './finding-parts';
import type { criteriaSet as vi } from './findings-set.vi';

/**
 * What findings about a workbook's own criteria set say: what is wrong, what was found, what is allowed, what to do.
 */
export const criteriaSet: Record<keyof typeof vi, FindingText> = {
  'code-malformed/set': {
    wrong: 'Cell {at} holds “{found}”, which cannot be read as a code of the criteria set.',
    found: 'Sheet “{sheet}”, cell {at}: “{found}”',
    allowed: 'A code such as 3, 2.4, 2.4.1, IV, I.2.',
    action: 'Correct the code in {at}; until then nothing is compared with this criterion.',
  },
  'code-duplicate/set': {
    wrong: 'Code {code} in {at} of the criteria set is already used in {first}.',
    found: 'Sheet “{sheet}”: {code} in {first} and {at}',
    allowed: 'One row for each code of the set.',
    action: 'Correct the code of the wrong row; until then the row in {first} counts.',
  },
  'points-missing/set': {
    wrong: 'Code {code} of the criteria set has no benchmark (row of {at}).',
    found: 'Sheet “{sheet}”: {code} has no points',
    allowed: 'A benchmark for each criterion without components.',
    action: 'Write the benchmark of {code}.',
  },
  'points-unreadable/set': {
    wrong: 'Cell {at} of the criteria set gives “{found}” as the points of {code}, which is not a number.',
    found: 'Sheet “{sheet}”, cell {at}: “{found}”',
    allowed: 'A number with at most four decimals.',
    action: 'Write the benchmark of {code} in {at} again.',
  },
  'children-sum/set': {
    wrong: 'The criteria set gives {found} points to {row} ({at}), but its {count} components add up to {sum}.',
    found: 'Sheet “{sheet}”, cell {at}: {found}',
    allowed: '{sum}, the sum of the components.',
    action: 'Compare with the decision and correct {at} or the points of a component.',
  },
  'children-sum/set-total': {
    wrong: 'The total row of the criteria set says {found} ({at}), but its {count} groups add up to {sum}.',
    found: 'Sheet “{sheet}”, cell {at}: {found}',
    allowed: '{sum}, the sum of the groups.',
    action: 'Compare with the decision and correct {at} or the points of a group.',
  },
  'code-unknown/set': {
    wrong: "Code {code} in {at} is not in the workbook's criteria set {edition}.",
    found: 'Cell {at}: {code}',
    allowed: 'A code on the sheet {edition}.',
    action: 'Correct the code in {at}, or add the criterion to the sheet {edition}.',
  },
  'name-mismatch/set': {
    wrong: 'Code {code} of the criteria set has no name ({at}).',
    found: 'Sheet “{sheet}”: {code} has no name',
    allowed: 'A name for each criterion.',
    action: 'Write the name of {code} in {at}.',
  },
  'code-unknown/not-held': {
    wrong: 'Phuluc has no criteria set for {year}, so the codes, names and benchmarks of the table are not compared.',
    found: 'The table has points of {year}',
    allowed: 'The structure of the table and its sums are checked all the same.',
    action:
      'To compare them, press Load a criteria set… in the settings, or add the set of {year} on a sheet “Bộ tiêu chí” (Mã, Tiêu chí, Điểm chuẩn).',
  },
  'code-unknown/not-held-named': {
    wrong:
      '{edition} is in force for {year}; Phuluc does not have it, so codes, names and benchmarks are not compared.',
    found: 'The table has points of {year}',
    allowed: 'The structure of the table and its sums are checked all the same.',
    action:
      'To compare them, press Load a criteria set… in the settings, or add that set on a sheet “Bộ tiêu chí” (Mã, Tiêu chí, Điểm chuẩn).',
  },
  'code-unknown/other-codes': {
    wrong: 'The table follows another set: {count} of {rows} codes are not in {edition}, so nothing is compared.',
    found: '{count} codes that {edition} does not have',
    allowed: 'The structure of the table and its sums are checked all the same.',
    action:
      'If the table follows a set of your own, add it on a sheet “Bộ tiêu chí”; if not, check the year of the table.',
  },
  'code-unknown/other-names': {
    wrong: 'The table follows another set: {count} of {rows} names differ from {edition}, so nothing is compared.',
    found: '{count} names that differ from {edition}',
    allowed: 'The structure of the table and its sums are checked all the same.',
    action:
      'If the table follows a set of your own, add it on a sheet “Bộ tiêu chí”; if not, check the year of the table.',
  },
  'code-unknown/other-maxima': {
    wrong: 'The table follows another set: {count} of {rows} benchmarks differ from {edition}, so nothing is compared.',
    found: '{count} benchmarks that differ from {edition}',
    allowed: 'The structure of the table and its sums are checked all the same.',
    action:
      'If the table follows a set of your own, add it on a sheet “Bộ tiêu chí”; if not, check the year of the table.',
  },
};
