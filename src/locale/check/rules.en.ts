import type { RuleText } from './finding-parts';
import type { rules as vi } from './rules.vi';

/** Names of the rules and why they are there. */
export const rules: Record<keyof typeof vi, RuleText> = {
  'code-malformed': {
    name: 'Unreadable code',
    why: 'A row without a readable code cannot be compared with the criteria set, added to its parent or referred to.',
  },
  'code-unknown': {
    name: 'Code not in the criteria set',
    why: 'PAR INDEX codes come from the published set (876/QĐ-BNV). Phuluc does not hold every criterion of the set, so this is for information only.',
  },
  'code-duplicate': {
    name: 'Code used twice',
    why: 'One code, one row; otherwise a unit cannot tell which row it was given.',
  },
  'number-gap': {
    name: 'Gap in the numbering',
    why: 'When a running list lacks a number, a task may have been lost, or the list was not renumbered after a deletion.',
  },
  'section-repeated': {
    name: 'Two headings with one number',
    why: 'Each heading of a level has its own number; two with the same number make references ambiguous.',
  },
  'points-unreadable': {
    name: 'Unreadable points',
    why: 'Points that are not a number are counted nowhere: lost points, totals and responsibility sheets leave this row out.',
  },
  'achieved-above-benchmark': {
    name: 'Achieved points above the benchmark',
    why: 'The benchmark is the most that a criterion can give (876/QĐ-BNV).',
  },
  'benchmark-mismatch': {
    name: 'Benchmark differs from the criteria set',
    why: 'Benchmarks are laid down by the published set (876/QĐ-BNV, for the index years 2022 and 2023).',
  },
  'children-sum': {
    name: 'Component criteria do not add up',
    why: 'The points of a criterion are the sum of its component criteria (876/QĐ-BNV); checked only where all of them are listed.',
  },
  'lead-missing': {
    name: 'No lead unit',
    why: 'The lead unit urges, checks and sums up; without one nobody is responsible for the task.',
  },
  'deadline-missing': {
    name: 'No deadline',
    why: 'Without a deadline nobody can follow progress or tell when a task is overdue.',
  },
  'total-mismatch': {
    name: 'Total does not match',
    why: 'A total row must match the rows and points of the table.',
  },
  'points-negative': {
    name: 'Negative points',
    why: 'A criterion gives 0 to its benchmark (876/QĐ-BNV); what was lost is the difference.',
  },
  'points-missing': {
    name: 'Points missing',
    why: 'With one of the two numbers missing, what was lost is unknown; blank is not zero.',
  },
  'nothing-lost': {
    name: 'Nothing lost',
    why: 'The table lists criteria that lost points; one with full points may be mistyped.',
  },
  'lead-several': { name: 'Several lead units', why: 'With two lead units it is unclear who sums up and reports.' },
  'lead-is-group': {
    name: 'Led by a group',
    why: '“All offices” may implement or coordinate; as the lead, they leave no unit in particular responsible.',
  },
  'implementer-missing': {
    name: 'No implementing unit',
    why: 'The lead unit urges and sums up; the implementing unit does the work itself. Where the table has a column for it, each row needs a unit.',
  },
  'task-missing': { name: 'No task', why: 'A row that lost points but has nothing to be done improves nothing.' },
  'product-missing': {
    name: 'No product',
    why: 'The product confirms that a task is done and is the evidence when it is scored.',
  },
  'header-unclear': {
    name: 'Header not understood',
    why: 'A table whose columns are not recognised is not checked at all.',
  },
  'points-slipped': {
    name: 'Decimal separator lost',
    why: 'Copied from Word or PDF, 1,4716 becomes 14716. Achieved points are never above the benchmark (876/QĐ-BNV).',
  },
  'deadline-unreadable': {
    name: 'Deadline not understood',
    why: 'Without a readable deadline neither due dates nor overdue work can be followed.',
  },
  'unit-abolished': {
    name: 'Body that no longer exists',
    why: 'Departments were merged on 1 March 2025 and the district level ended on 1 July 2025; work given to a body that no longer exists is done by nobody.',
  },
  'task-repeated': {
    name: 'Task repeated',
    why: 'The same text in several rows may have been copied and never adapted.',
  },
  'appendix-reference': {
    name: 'Reference to a missing appendix',
    why: 'A reference to an appendix that the plan does not have is often copied from another plan (“Phụ lục II” where the appendices are 1, 2, 3).',
  },
  'code-mangled': {
    name: 'Code changed by Excel',
    why: 'Typed into an ordinary cell, 1.10 becomes 1.1 and 2.4.1 becomes 2 April 2001. The printed plan then carries another code.',
  },
  'code-order': {
    name: 'Code out of order',
    why: 'Readers look for a criterion by ascending codes; a row out of place was usually moved or mistyped.',
  },
  'name-mismatch': {
    name: 'Name differs from the criteria set',
    why: 'Names are laid down by the published set (876/QĐ-BNV); the name of another criterion means that the code or the name was copied by mistake.',
  },
  'points-as-text': {
    name: 'Points as text',
    why: 'Excel neither adds nor compares text points; a few of them among numbers are left out of every formula.',
  },
  'unit-unknown': {
    name: 'Unknown unit',
    why: 'A mistyped name becomes another unit, and the real one does not find the work on its sheet.',
  },
  'unit-variant': {
    name: 'One unit, several spellings',
    why: 'A unit written in several ways looks like several units (“KH&CN”, “KHCN”).',
  },
  'group-undefined': {
    name: 'Group without members',
    why: 'The work of a group can only reach its units when it is known which they are.',
  },
  'year-mismatch': {
    name: 'Outdated year',
    why: 'Plans are often typed over last year’s; a year left behind makes the target wrong.',
  },
  'method-unknown': {
    name: 'Unknown scoring method',
    why: 'Criteria are scored in the software or by a sociological survey (876/QĐ-BNV); with the wrong method a unit prepares the wrong evidence.',
  },
  'value-misplaced': {
    name: 'Value in the wrong column',
    why: 'A deadline or unit in the wrong column reaches no responsibility sheet and cannot be followed.',
  },
  'legacy-encoding': {
    name: 'Pre-Unicode text (TCVN3, VNI)',
    why: 'Text in .VnTime or VNI fonts is shown right only where the old font is; programs and recipients see the wrong letters.',
  },
  'given-not-covered': {
    name: 'Given above, not in the plan',
    why: 'Units make their plan from the one above (121/KH-UBND, IV.1); work that is given but is in no plan is done by nobody.',
  },
  'later-than-given': {
    name: 'Later than the plan above',
    why: 'The body above goes by its own deadlines; a unit that follows a later one is counted as overdue.',
  },
  'not-given': {
    name: 'Not given by the plan above',
    why: "Work of one's own is usual; but the row may also be left from last year, or be the work of another unit.",
  },
};
