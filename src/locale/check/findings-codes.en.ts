import type { FindingText } from './finding-parts';
import type { codes as vi } from './findings-codes.vi';

/**
 * What findings about mangled codes, order, names and text points say: what is wrong, what was found, what is allowed,
 * what to do.
 */
export const codes: Record<keyof typeof vi, FindingText> = {
  'code-mangled': {
    wrong: 'Cell {at} holds the number {held}, not the code {expected} as text.',
    found: 'Cell {at}: the number {held}',
    allowed: 'A code as text, such as 1.10, so that Excel does not turn it into a number.',
    action: 'Format {at} as text and write {expected}.',
  },
  'code-mangled/open': {
    wrong: 'Excel changed the code in {at} to {held}; it probably was {expected}, but may have been {others}.',
    found: 'Cell {at}: {held}',
    allowed: 'A code as text.',
    action: 'Choose the right code from the criteria set, format {at} as text and type it again.',
  },
  'code-mangled/date': {
    wrong: 'Excel changed the code in {at} to the date {held}; the code is {expected}.',
    found: 'Cell {at}: the date {held}',
    allowed: 'A code as text, so that Excel does not turn it into a date.',
    action: 'Format {at} as text and write {expected}.',
  },
  'code-mangled/sign': {
    wrong: 'Cell {at} holds “{held}”, which is read as the code {expected}.',
    found: 'Cell {at}: “{held}”',
    allowed: 'The code alone, in ordinary digits: {expected}.',
    action: 'Write {expected} in {at}.',
  },
  'code-mangled/column': {
    wrong: '{count} of {rows} codes in column “{header}” are numbers, not text.',
    found: '{count} cells hold numbers',
    allowed: 'Codes as text: 1.10 is not 1.1.',
    action: 'Turn column “{header}” into text and type the codes again; one fix does it all.',
  },
  'code-unknown/likely': {
    wrong: 'Code {code} in {at} is not in the criteria set {edition}; the name is that of {expected}.',
    found: 'Cell {at}: {code}',
    allowed: '{expected}: {name}.',
    action: 'If it is a typing error, correct {at} to {expected}.',
  },
  'code-order': {
    wrong: 'Code {code} in {at} is out of order: it belongs after {after} ({afterCell}).',
    found: 'Cell {at}: {code}',
    allowed: 'Codes ascending from top to bottom.',
    action: 'Move row {code} to its place after {after}; if it is a typing error, correct the code.',
  },
  'code-order/first': {
    wrong: 'Code {code} in {at} is out of order: it belongs before {before} ({beforeCell}).',
    found: 'Cell {at}: {code}',
    allowed: 'Codes ascending from top to bottom.',
    action: 'Move row {code} up to its place before {before}; if it is a typing error, correct the code.',
  },
  'name-mismatch': {
    wrong: 'The name in {at} is not the one that the criteria set {edition} gives to {code}.',
    found: 'Cell {at}: “{found}”',
    allowed: '{code}: {expected}.',
    action: 'Compare with the decision: correct the name in {at}, or the code {code}.',
  },
  'name-mismatch/other': {
    wrong: 'The name in {at} is that of {other}, not of {code} (criteria set {edition}).',
    found: 'Cell {at}: “{found}”',
    allowed: '{code}: {expected}.',
    action: 'If the row is about {other}, correct the code {code}; otherwise correct the name in {at}.',
  },
  'name-mismatch/heading': {
    wrong: 'The heading in {at} is nearly “{expected}”, but some words differ.',
    found: 'Cell {at}: “{found}”',
    allowed: 'The published name of the field or dimension: “{expected}”.',
    action: 'Correct the name in {at} if this is the heading that is meant.',
  },
  'points-as-text': {
    wrong: 'Cell {at} (column “{header}”) holds {found} as text; the other cells are numbers.',
    found: 'Cell {at}: the text “{found}”',
    allowed: 'Points as a number, like the other cells of the column.',
    action: 'Turn {at} into a number; otherwise every sum leaves it out.',
  },
  'points-as-text/column': {
    wrong: 'The points in column “{header}” are text ({count} cells), which Excel cannot add up.',
    found: '{count} text cells',
    allowed: 'Points as numbers; Phuluc reads text points all the same.',
    action: 'Turn column “{header}” into numbers if they are to be added up, filtered or charted.',
  },
  'points-as-text/signs': {
    wrong:
      'Column “{header}” writes points in two ways: {commas} cells with a decimal comma, {points} with a decimal point.',
    found: '{count} text cells, two decimal separators',
    allowed: 'One decimal separator in the whole column (a comma in Vietnamese).',
    action: 'Turn column “{header}” into numbers; Excel then writes them all one way.',
  },
};
