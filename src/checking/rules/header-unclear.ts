import type { ColumnRole } from '../../model/plan';
import { rule } from '../rule';

/** How plans head these columns; the first wordings of S000 and S001. */
const USUAL_HEADER: Record<ColumnRole, string> = {
  code: 'STT',
  title: 'Tiêu chí',
  benchmark: 'Điểm chuẩn',
  selfAssessed: 'Điểm tự đánh giá',
  achieved: 'Điểm đạt được',
  task: 'Nhiệm vụ, giải pháp',
  lead: 'Cơ quan chủ trì',
  implementing: 'Đơn vị thực hiện',
  coordinating: 'Cơ quan phối hợp',
  deadline: 'Thời gian thực hiện',
  method: 'Phương thức chấm điểm',
  product: 'Sản phẩm',
  note: 'Ghi chú',
};

/** A table whose header cannot be understood gives one finding that says which columns are missed, not one for each of its rows. */
export const headerUnclear = rule({
  id: 'header-unclear',
  severity: 'warning',
  messages: { 'header-unclear': ['known', 'missing'] },
  *checkPlan({ skipped }) {
    for (const { reason, at, found = [], missing = [] } of skipped) {
      if (reason !== 'header-unclear' || !at) continue;
      const named = (roles: readonly ColumnRole[]): { list: string[] } => ({ list: roles.map((role) => `«${USUAL_HEADER[role]}»`) });
      yield { message: 'header-unclear', at, args: { known: named(found), missing: named(missing) } };
    }
  },
});
