import { isAssignable, type Appendix, type Plan, type PlanRow } from '../../model/plan';
import { foldText } from '../../model/text';

/** A row whose task stands word for word in the plan of before. */
export interface CarriedTask {
  readonly appendix: Appendix;
  readonly row: PlanRow;
  /** A row of before that says the same. */
  readonly before: PlanRow;
  /** Lines of the task that stood there already, of all its lines. */
  readonly lines: number;
  readonly of: number;
}

/** Fewer words are said of many things: 'Thường xuyên báo cáo'. */
const TELLING_WORDS = 5;

/** Tasks, line by line, that were taken over without a changed word. Signs and numbers before a line do not count. */
export function carriedTasks(before: Plan, after: Plan): readonly CarriedTask[] {
  const known = new Map<string, PlanRow>();
  for (const { row } of rowsOf(before)) for (const line of linesOf(row)) if (!known.has(line)) known.set(line, row);
  return rowsOf(after).flatMap(({ appendix, row }): CarriedTask[] => {
    const lines = linesOf(row);
    const carried = lines.filter((line) => known.has(line));
    return carried.length === 0
      ? []
      : [{ appendix, row, before: known.get(carried[0]!)!, lines: carried.length, of: lines.length }];
  });
}

const rowsOf = ({ appendices }: Plan) =>
  appendices.flatMap((appendix) => appendix.rows.filter(isAssignable).map((row) => ({ appendix, row })));

const linesOf = ({ task }: PlanRow): readonly string[] =>
  (task?.value ?? '')
    .split('\n')
    .map((line) =>
      foldText(line)
        .replace(/^(?:[-+•*–]|\(?[a-zđ\d]{1,2}[.)])\s*/u, '')
        .replace(/[\s.;,:]+$/, ''),
    )
    .filter((line) => (line.match(/[\p{L}\p{N}]+/gu) ?? []).length >= TELLING_WORDS);
