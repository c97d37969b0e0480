import type { FindingText } from '../check/finding-parts';

/** What findings about the plan above say: what is wrong, what was found, what is allowed, what to do. */
export const coverage = {
  'given-not-covered': {
    wrong: "The plan above gives “{row}”, and no row of the unit's plan has it.",
    found: 'Cell {at} of the plan above gives this work to our unit',
    allowed: 'A row for all that is given; the same code, the same name or nearly the same words count as there.',
    action: 'Add it, or say why it does not apply.',
  },
  'given-not-covered/file': {
    wrong: 'The plan above (file {file}) gives {count} rows that this table does not have.',
    found: 'Missing: {rows}',
    allowed: 'A row for all that is given; the same code, the same name or nearly the same words count as there.',
    action: 'Add these rows, or say why they do not apply. The whole list is in The year, part Plan above.',
  },
  'later-than-given': {
    wrong: '“{row}” is due on {ours}, later than {given} in the plan above.',
    found: 'Cell {at}: due on {ours}',
    allowed: 'Not after {given}.',
    action: 'Correct the deadline, or ask above.',
  },
  'later-than-given/open': {
    wrong: '“{row}” has no last day, the plan above says {given}.',
    found: 'Cell {at} has no last day',
    allowed: 'Not after {given}.',
    action: 'Give a deadline that is not later.',
  },
  'not-given': {
    wrong: '“{row}” is not given by the plan above.',
    found: 'The plan above does not have this work, or gives it to others',
    allowed: "Work that is given, and work of the unit's own.",
    action: "Keep it if it is work of the unit's own.",
  },
  'not-given/table': {
    wrong: '{count} of {rows} rows of this table are not given by the plan above.',
    found: 'The plan above does not have this work, or gives it to others',
    allowed: "Work that is given, and work of the unit's own.",
    action:
      "Keep them if the whole table is work of the unit's own; else look at the plan above and the unit's name in The year, part Plan above.",
  },
} as const satisfies Record<string, FindingText>;
