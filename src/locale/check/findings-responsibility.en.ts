import type { FindingText } from './finding-parts';
import type { responsibility as vi } from './findings-responsibility.vi';

/** What findings about responsibility and tasks say: what is wrong, what was found, what is allowed, what to do. */
export const responsibility: Record<keyof typeof vi, FindingText> = {
  'lead-missing': {
    wrong: 'Item {row} has no lead unit ({at} is blank).',
    found: 'Cell {at} is blank, and so is everything above it under the same heading',
    allowed: 'One lead unit.',
    action: 'Write the lead unit in {at}.',
  },
  'lead-missing/placeholder': {
    wrong: 'Item {row} has no lead unit ({at} holds “{found}”).',
    found: 'Cell {at}: “{found}”',
    allowed: 'One lead unit.',
    action: 'Write the name of the lead unit in {at}.',
  },
  'lead-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows have no lead unit',
    allowed: 'One lead unit for each row; cells may be merged over several rows.',
    action: 'Fill in column “{header}”, or merge the cells where one unit leads several rows.',
  },
  'lead-missing/no-column': {
    wrong: 'The table on sheet “{sheet}” has no column for the lead unit.',
    found: 'No column for the lead',
    allowed: 'A column such as “Cơ quan chủ trì” or “Đơn vị chủ trì”.',
    action: 'Add a column for the lead unit; if there is one, name it with the words “chủ trì”.',
  },
  'deadline-missing': {
    wrong: 'Item {row} says no time ({at} is blank).',
    found: 'Cell {at} is blank, and so is everything above it under the same heading',
    allowed: 'A day, month, quarter or year, “Thường xuyên” (ongoing), or an event (“Khi có yêu cầu”).',
    action: 'Write the time in {at}.',
  },
  'deadline-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows say no time',
    allowed:
      'A day, month, quarter or year, “Thường xuyên” (ongoing), or an event; cells may be merged over several rows.',
    action: 'Fill in column “{header}”, or merge the cells where several rows share one time.',
  },
  'deadline-missing/no-column': {
    wrong: 'The table on sheet “{sheet}” has no column for the time.',
    found: 'No column for the time',
    allowed: 'A column such as “Thời gian thực hiện” or “Thời gian hoàn thành”.',
    action: 'Add a column for the time; if there is one, name it with the words “thời gian”.',
  },
  'lead-several': {
    wrong: 'Item {row} has {count} leads ({at}): {units}.',
    found: 'Cell {at}: {units}',
    allowed: 'One lead unit; the others do the work or help.',
    action: 'Choose one lead and move the others to the implementing or coordinating column.',
  },
  'lead-several/column': {
    wrong: '{count} of {rows} rows in column “{header}” have several leads.',
    found: '{count} rows have two or more leads',
    allowed: 'One lead in each row.',
    action: 'Choose one lead for each row; see whether “{header}” is rather the column of who does it.',
  },
  'lead-is-group': {
    wrong: 'Item {row} is led by a group, not by a unit ({at}): {groups}.',
    found: 'Cell {at}: {groups}',
    allowed: 'The name of one unit.',
    action: 'Name the unit that answers for it; move the group to the implementing or coordinating column.',
  },
  'lead-is-group/column': {
    wrong: '{count} of {rows} rows in column “{header}” are led by a group.',
    found: '{count} rows name no unit',
    allowed: 'The name of one unit in each row.',
    action: 'Name the unit that answers for each row.',
  },
  'implementer-missing': {
    wrong: 'Item {row} does not say who does it ({at}, column “{header}”, is blank).',
    found: 'Cell {at} is blank, and so is everything above it under the same heading',
    allowed: 'One or more units; “-” when the lead does it alone.',
    action: 'Write who does it in {at}.',
  },
  'implementer-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows do not say who does it',
    allowed: 'One or more units in each row; cells may be merged over several rows.',
    action: 'Fill in column “{header}”, or merge the cells where several rows have the same units.',
  },
  'task-missing': {
    wrong: 'Item {row} has nothing in column “{header}” ({at} is blank).',
    found: 'Cell {at} is blank, and so is everything above it under the same heading',
    allowed: 'What is to be done.',
    action: 'Write the task in {at}, or merge the cells if it shares the task above.',
  },
  'task-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows have no task',
    allowed: 'What is to be done, in each row; cells may be merged over several rows.',
    action: 'Fill in column “{header}”, or merge the cells where several rows share one task.',
  },
  'product-missing': {
    wrong: 'Item {row} has no product ({at}, column “{header}”, is blank).',
    found: 'Cell {at} is blank',
    allowed: 'The name of a document, report…; “X” or “-” where there is none.',
    action: 'Write the product in {at}; if there is none, write “X”.',
  },
  'product-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows have no product',
    allowed: 'The name of a document, report…; “X” or “-” where there is none.',
    action: 'Fill in column “{header}”, or drop the column if it is not used.',
  },
  'deadline-unreadable': {
    wrong: 'The time of {row} ({at}) says “{found}”, which cannot be understood.',
    found: 'Cell {at}: “{found}”',
    allowed:
      'A day, month, quarter, year, “Thường xuyên” (ongoing), a recurring report or an event (“Khi có yêu cầu”).',
    action: 'Write the time in {at} in one of these ways.',
  },
  'deadline-unreadable/like': {
    wrong: 'The times of {count} cells, first {at} ({row}), say “{found}” or the like, which cannot be understood.',
    found: 'Cell {at}: “{found}” ({count} cells)',
    allowed:
      'A day, month, quarter, year, “Thường xuyên” (ongoing), a recurring report or an event (“Khi có yêu cầu”).',
    action: 'Write the times in these cells in one of these ways.',
  },
  'unit-abolished': {
    wrong: 'Cell {at} names {units}, which ended on {day} in the reorganisation; its work went to {successors}.',
    found: 'Cell {at}: {units}',
    allowed: 'Names of bodies of today; an old name with “(cũ)” beside it.',
    action: 'See what the body is called in your province now, then correct {at}.',
  },
  'unit-abolished/level': {
    wrong: 'Cell {at} names {units}, of a level that ended on {day}.',
    found: 'Cell {at}: {units}',
    allowed: 'Bodies of the province or the commune; an old name with “(cũ)” beside it.',
    action: 'Give the work to a body of the province or the commune, then correct {at}.',
  },
  'unit-abolished/column': {
    wrong: '{count} of {rows} rows in column “{header}” name bodies that ended in the reorganisation of 2025.',
    found: '{count} rows name a former body',
    allowed: 'Names of bodies of today; an old name with “(cũ)” beside it.',
    action: 'Replace the former names in column “{header}” (such as UBND cấp huyện) by those of today.',
  },
  'task-repeated': {
    wrong: 'The same task stands in {count} items: {rows} ({at} and the related cells).',
    found: '{count} cells with the same text',
    allowed: 'Repeating is fine when it is meant; merged cells are easier to read.',
    action: 'See whether {at} was copied by mistake; where the task is shared, the cells may be merged.',
  },
};
