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
    found: 'No column for the lead unit',
    allowed: 'A column such as “Cơ quan chủ trì” or “Đơn vị chủ trì”.',
    action: 'Add a column for the lead unit; if there is one, put the words “chủ trì” in its name.',
  },
  'deadline-missing': {
    wrong: 'Item {row} has no deadline ({at} is blank).',
    found: 'Cell {at} is blank, and so is everything above it under the same heading',
    allowed: 'A day, month, quarter or year, “Thường xuyên” (ongoing), or an event (“Khi có yêu cầu”).',
    action: 'Write the deadline in {at}.',
  },
  'deadline-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows have no deadline',
    allowed:
      'A day, month, quarter or year, “Thường xuyên” (ongoing), or an event; cells may be merged over several rows.',
    action: 'Fill in column “{header}”, or merge the cells where several rows share one deadline.',
  },
  'deadline-missing/no-column': {
    wrong: 'The table on sheet “{sheet}” has no column for the deadline.',
    found: 'No column for the deadline',
    allowed: 'A column such as “Thời gian thực hiện” or “Thời gian hoàn thành”.',
    action: 'Add a column for the deadline; if there is one, put the words “thời gian” in its name.',
  },
  'lead-several': {
    wrong: 'Item {row} has {count} lead units ({at}): {units}.',
    found: 'Cell {at}: {units}',
    allowed: 'One lead unit; the others implement or coordinate.',
    action: 'Choose one lead unit and move the others to the implementing or coordinating column.',
  },
  'lead-several/column': {
    wrong: '{count} of {rows} rows in column “{header}” have several lead units.',
    found: '{count} rows have two or more lead units',
    allowed: 'One lead unit in each row.',
    action: 'Choose one lead unit for each row; check whether “{header}” is really the implementing column.',
  },
  'lead-is-group': {
    wrong: 'Item {row} is led by a group, not by one unit ({at}): {groups}.',
    found: 'Cell {at}: {groups}',
    allowed: 'The name of one unit.',
    action: 'Name the unit that is responsible for it; move the group to the implementing or coordinating column.',
  },
  'lead-is-group/column': {
    wrong: '{count} of {rows} rows in column “{header}” are led by a group.',
    found: '{count} rows name no single unit',
    allowed: 'The name of one unit in each row.',
    action: 'Name the unit that is responsible for each row.',
  },
  'implementer-missing': {
    wrong: 'Item {row} has no implementing unit ({at}, column “{header}”, is blank).',
    found: 'Cell {at} is blank, and so is everything above it under the same heading',
    allowed: 'One or more units; “-” where the lead unit does it alone.',
    action: 'Write the implementing unit in {at}.',
  },
  'implementer-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows have no implementing unit',
    allowed: 'One or more units in each row; cells may be merged over several rows.',
    action: 'Fill in column “{header}”, or merge the cells where several rows have the same units.',
  },
  'task-missing': {
    wrong: 'Item {row} has no task in column “{header}” ({at} is blank).',
    found: 'Cell {at} is blank, and so is everything above it under the same heading',
    allowed: 'The task or measure to be carried out.',
    action: 'Write the task in {at}, or merge the cells if it shares the task above.',
  },
  'task-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows have no task',
    allowed: 'The task or measure in each row; cells may be merged over several rows.',
    action: 'Fill in column “{header}”, or merge the cells where several rows share one task.',
  },
  'product-missing': {
    wrong: 'Item {row} has no product ({at}, column “{header}”, is blank).',
    found: 'Cell {at} is blank',
    allowed: 'The name of a document, report and so on; “X” or “-” where there is none.',
    action: 'Write the product in {at}; if there is none, write “X”.',
  },
  'product-missing/column': {
    wrong: 'Column “{header}” is blank in {count} of {rows} rows.',
    found: '{count} rows have no product',
    allowed: 'The name of a document, report and so on; “X” or “-” where there is none.',
    action: 'Fill in column “{header}”, or remove the column if it is not used.',
  },
  'deadline-unreadable': {
    wrong: 'The deadline of {row} ({at}) says “{found}”, which cannot be read as a deadline.',
    found: 'Cell {at}: “{found}”',
    allowed:
      'A day, month, quarter, year, “Thường xuyên” (ongoing), a recurring report or an event (“Khi có yêu cầu”).',
    action: 'Write the deadline in {at} in one of these ways.',
  },
  'deadline-unreadable/like': {
    wrong:
      'The deadlines in {count} cells, the first in {at} ({row}), say “{found}” or similar, which cannot be read as a deadline.',
    found: 'Cell {at}: “{found}” ({count} cells)',
    allowed:
      'A day, month, quarter, year, “Thường xuyên” (ongoing), a recurring report or an event (“Khi có yêu cầu”).',
    action: 'Write the deadlines in these cells in one of these ways.',
  },
  'unit-abolished': {
    wrong:
      'Cell {at} names {units}, which ceased to exist on {day} in the reorganisation; its work passed to {successors}.',
    found: 'Cell {at}: {units}',
    allowed: 'The present name of the body; a former name needs “(cũ)” beside it.',
    action: 'Check what the body is now called in your province, then correct {at}.',
  },
  'unit-abolished/level': {
    wrong: 'Cell {at} names {units}, of a level that ceased to exist on {day}.',
    found: 'Cell {at}: {units}',
    allowed: 'A provincial or communal body; a former name needs “(cũ)” beside it.',
    action: 'Give the work to a provincial or communal body, then correct {at}.',
  },
  'unit-abolished/column': {
    wrong: '{count} of {rows} rows in column “{header}” name bodies that ceased to exist in the 2025 reorganisation.',
    found: '{count} rows name a former body',
    allowed: 'The present name of the body; a former name needs “(cũ)” beside it.',
    action: 'Replace the former names in column “{header}” (such as UBND cấp huyện) with the present ones.',
  },
  'task-repeated': {
    wrong: 'The same task is in {count} items: {rows} ({at} and the related cells).',
    found: '{count} cells with the same text',
    allowed: 'Repetition is fine where it is meant; merged cells are easier to read.',
    action: 'Check whether {at} was copied by mistake; if the task is shared, the cells can be merged.',
  },
  'task-repeated/table': {
    wrong:
      'The table with {at} repeats the table with {other}: {count} of {rows} rows are the same, so work and points count twice.',
    found: '{count} of {rows} rows stand in the table with {other}',
    allowed: 'Each task in one table.',
    action: 'If this is a copy, delete the table or hide its sheet; hidden sheets are not read.',
  },
};
