import type { FindingText } from '../check/finding-parts';

/** What findings about the plan above say: what is wrong, what was found, what is allowed, what to do. */
export const coverage = {
  'given-not-covered': {
    wrong: "The plan above gives “{row}”, but the unit's plan has no row for it.",
    found: 'Cell {at} of the plan above gives this work to your unit',
    allowed: 'A row for each piece of work given; the same code, the same name or nearly the same wording counts.',
    action: 'Add it, or say why it does not apply.',
  },
  'given-not-covered/file': {
    wrong: 'The plan above (file {file}) gives {count} rows that this table does not have.',
    found: 'Missing: {rows}',
    allowed: 'A row for each piece of work given; the same code, the same name or nearly the same wording counts.',
    action: 'Add these rows, or say why they do not apply. The whole list is in The year, part Plan above.',
  },
  'later-than-given': {
    wrong: '“{row}” is due on {ours}, later than {given} in the plan above.',
    found: 'Cell {at}: due on {ours}',
    allowed: 'Not after {given}.',
    action: 'Correct the deadline, or consult the body above.',
  },
  'later-than-given/open': {
    wrong: '“{row}” has no end date, but the plan above says {given}.',
    found: 'Cell {at} has no end date',
    allowed: 'Not after {given}.',
    action: 'Set a deadline that is not later.',
  },
  'not-given': {
    wrong: '“{row}” is not given by the plan above.',
    found: 'The plan above does not have this work, or gives it to other units',
    allowed: "Work that is given, and work of the unit's own.",
    action: "Keep it if it is work of the unit's own.",
  },
  'not-given/table': {
    wrong: '{count} of {rows} rows of this table are not given by the plan above.',
    found: 'The plan above does not have this work, or gives it to other units',
    allowed: "Work that is given, and work of the unit's own.",
    action:
      "Keep them if the whole table is work of the unit's own; otherwise check the plan above and the unit's name in The year, part Plan above.",
  },
} as const satisfies Record<string, FindingText>;
