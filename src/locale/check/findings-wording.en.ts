import type { FindingText } from './finding-parts';
import type { wording as vi } from './findings-wording.vi';

/**
 * What findings about names of units, years, methods and misplaced values say: what is wrong, what was found, what is
 * allowed, what to do.
 */
export const wording: Record<keyof typeof vi, FindingText> = {
  'unit-unknown': {
    wrong: 'Cell {at} holds “{name}”, which does not look like a unit ({count} cells).',
    found: 'Cell {at}: “{name}”',
    allowed: 'The name of a unit or of a group of units, such as “Văn phòng” or “Sở Nội vụ”.',
    action: 'Write the unit in {at}; if this is a unit, add it to the sheet “Đơn vị”.',
  },
  'unit-unknown/likely': {
    wrong: 'Cell {at} holds “{name}”; “{expected}” is probably meant ({count} cells).',
    found: 'Cell {at}: “{name}”',
    allowed: '“{expected}”.',
    action: 'If it is a typing error, correct {at} to “{expected}”; otherwise this unit gets a sheet of its own.',
  },
  'unit-unknown/list': {
    wrong: 'The unit “{name}” in {at} is not on the sheet “{list}” ({count} cells).',
    found: 'Cell {at}: “{name}”',
    allowed: 'A name on the sheet “{list}”, or another name given there.',
    action: 'Correct the name in {at}, or add the unit to the sheet “{list}”.',
  },
  'unit-unknown/uncalculated': {
    wrong: 'Cell {at} holds a formula that was never calculated, so its unit is not known ({count} cells).',
    found: 'Cell {at}: a formula without a result',
    allowed: 'A formula with its result, or the name of a unit.',
    action: 'Open the file in Excel or LibreOffice, save it, and check again.',
  },
  'unit-variant': {
    wrong: 'The unit “{name}” is also written {spellings} ({count} cells, the first is {at}).',
    found: 'Other spellings: {spellings}',
    allowed: 'One spelling in the whole plan: “{name}”.',
    action: 'Write “{name}” throughout; Phuluc already treats them as one unit.',
  },
  'group-undefined': {
    wrong: 'The sheet “{list}” names no unit of the group “{group}” ({count} cells, the first is {at}).',
    found: 'No unit in the group “{group}”',
    allowed: 'The column “Nhóm” of the sheet “{list}” names the group beside each of its units.',
    action: 'Write “{group}” in the column “Nhóm” of its units, so that the sheets reach each of them.',
  },
  'group-undefined/no-list': {
    wrong:
      'The plan gives work to {count} groups of units ({groups}, the first in {at}), but no sheet “Đơn vị” says who belongs to which.',
    found: '{count} groups, no sheet “Đơn vị”',
    allowed: 'A sheet “Đơn vị” with the columns Tên đơn vị, Tên khác, Cấp, Nhóm.',
    action:
      'Make the sheet “Đơn vị” from the names in the plan and fill in the groups, so that the sheets reach each unit.',
  },
  'year-mismatch': {
    wrong: 'Item {row} ({at}) mentions {found}, but the plan is for {year}.',
    found: 'Cell {at}: {found}',
    allowed: '{year}; an earlier year only for comparison or in a document number.',
    action: 'Check whether it was copied from an older plan; if so, change it to {year}.',
  },
  'year-mismatch/deadline': {
    wrong: 'The deadline of {row} ({at}) is “{found}”, before {year}, the year of the plan.',
    found: 'Cell {at}: “{found}”',
    allowed: 'A deadline from {year} on.',
    action: 'Correct the year in {at}.',
  },
  'year-mismatch/document': {
    wrong: 'The document number “{number}” in {at} has the year {part}, which cannot be right.',
    found: 'Cell {at}: “{number}”',
    allowed: 'Number/year/symbol, such as 61/2018/NĐ-CP.',
    action: 'Compare with the document and correct {at}.',
  },
  'year-mismatch/heading': {
    wrong: 'The title in {at} says {found}, but the other appendices say {year}.',
    found: 'Cell {at}: {found}',
    allowed: 'One year for the whole plan.',
    action: 'Correct the year in {at} to {year}, or remove the other year’s table from the file.',
  },
  'method-unknown': {
    wrong: 'Cell {at} (column “{header}”) holds “{found}”, which is not a known scoring method.',
    found: 'Cell {at}: “{found}”',
    allowed: '“Phần mềm” (self-scored and appraised in the software) or “Điều tra xã hội học …” (survey).',
    action: 'Correct the scoring method in {at}; if your province uses another one, ignore this finding.',
  },
  'method-unknown/misspelt': {
    wrong: 'Cell {at} holds “{found}”; “{expected}” is probably meant.',
    found: 'Cell {at}: “{found}”',
    allowed: '“{expected}”.',
    action: 'Correct “{found}” in {at} to “{expected}”.',
  },
  'method-unknown/differs': {
    wrong: 'Item {row} ({at}) is given as scored by “{found}”, which differs from the criteria set {edition}.',
    found: 'Cell {at}: “{found}”',
    allowed: 'The scoring method of the set: some criteria are scored by survey, others in the software.',
    action: 'Compare with the decision and correct {at}.',
  },
  'method-unknown/column': {
    wrong: '{count} of {rows} cells in column “{header}” hold no known scoring method.',
    found: '{count} unknown cells',
    allowed: '“Phần mềm” or “Điều tra xã hội học …”.',
    action: 'Check whether “{header}” is the column for the scoring method.',
  },
  'value-misplaced': {
    wrong: 'Item {row}: “{found}” in {at} (column “{header}”) probably belongs in column “{target}”.',
    found: 'Column “{header}”: “{found}”',
    allowed: 'Each value in the column it belongs to.',
    action: 'Move “{found}” to column “{target}” and fill in {at} again.',
  },
  'value-misplaced/swapped': {
    wrong:
      'Item {row}: “{found}” (column “{header}”, {at}) and “{other}” (column “{target}”) have probably changed places.',
    found: 'Column “{header}”: “{found}”; column “{target}”: “{other}”',
    allowed: 'Each value in the column it belongs to.',
    action: 'Swap the two cells.',
  },
  'value-misplaced/placeholder': {
    wrong: 'Cell {at} (column “{header}”) holds “{found}”, which usually stands in column “{target}”.',
    found: 'Cell {at}: “{found}”',
    allowed: 'Names of units; “-” where there is none.',
    action: 'Move “{found}” to column “{target}”, or write “-” in {at} if there is none.',
  },
  'value-misplaced/column': {
    wrong: '{count} of {rows} cells in column “{header}” probably belong in another column.',
    found: '{count} cells of another kind',
    allowed: 'Each value in the column it belongs to.',
    action: 'Check whether the header “{header}” fits what is below it.',
  },
  'task-repeated/other-subject': {
    wrong: 'The task of {row} ({at}) is that of {other} and does not fit the criterion “{title}”.',
    found: 'The same task and lead unit as {other}',
    allowed: 'A task that improves the criterion of its own row.',
    action: 'Check whether {at} was copied from {other} by mistake; write the task and lead unit of {row}.',
  },
  'deadline-unreadable/slip': {
    wrong: 'The deadline of {row} ({at}) says “{found}”, one word different from other rows.',
    found: 'Cell {at}: “{found}”',
    allowed: 'Other rows say “{expected}”.',
    action: 'If it is a typing error, correct {at} to “{expected}”.',
  },
  'appendix-reference/plan': {
    wrong: 'Cell {at} attaches the appendix to the plan “{found}”; the other appendices say “{expected}”.',
    found: 'Cell {at}: “{found}”',
    allowed: 'One number and symbol of the plan in all appendices: “{expected}”.',
    action: 'Correct the number or symbol in {at} if the appendices belong to one plan.',
  },
  'legacy-encoding': {
    wrong: 'The text of {count} cells of this sheet is in the old encoding {encoding}, not in Unicode.',
    found: 'Cell {at}: “{found}”',
    allowed: 'Text in Unicode: “{expected}”.',
    action: 'Phuluc has read these cells as meant. Accept the fix to write Unicode in Times New Roman.',
  },
};
