import type { FindingText } from '../check/finding-parts';

/** What findings about the plan above say: what is wrong, what was found, what is allowed, what to do. */
export const coverage = {
  'given-not-covered': {
    wrong: 'Cấp trên giao “{row}” nhưng kế hoạch của đơn vị chưa có dòng nào.',
    found: 'Ô {at} của kế hoạch cấp trên giao việc này cho đơn vị mình',
    allowed: 'Một dòng cho mỗi việc được giao; cùng mã, cùng tên hoặc lời văn gần giống thì được coi là đã có.',
    action: 'Thêm dòng này, hoặc ghi rõ vì sao không áp dụng.',
  },
  'given-not-covered/file': {
    wrong: 'Kế hoạch cấp trên (tệp {file}) giao {count} việc mà bảng này chưa có.',
    found: 'Chưa có: {rows}',
    allowed: 'Một dòng cho mỗi việc được giao; cùng mã, cùng tên hoặc lời văn gần giống thì được coi là đã có.',
    action: 'Thêm các dòng này, hoặc ghi rõ vì sao không áp dụng. Danh sách đầy đủ ở Cả năm, mục Kế hoạch cấp trên.',
  },
  'later-than-given': {
    wrong: '“{row}” có hạn {ours}, muộn hơn {given} của cấp trên.',
    found: 'Ô {at}: hạn {ours}',
    allowed: 'Không sau {given}.',
    action: 'Sửa thời hạn, hoặc xin ý kiến cấp trên.',
  },
  'later-than-given/open': {
    wrong: '“{row}” không có hạn cụ thể, cấp trên giao đến {given}.',
    found: 'Ô {at} không có ngày kết thúc',
    allowed: 'Không sau {given}.',
    action: 'Ghi thời hạn không sau ngày đó.',
  },
  'not-given': {
    wrong: '“{row}” không được cấp trên giao.',
    found: 'Kế hoạch cấp trên không có việc này, hoặc giao cho đơn vị khác',
    allowed: 'Việc được giao và việc đơn vị tự đề ra.',
    action: 'Giữ lại nếu đây là việc đơn vị tự đề ra.',
  },
  'not-given/table': {
    wrong: '{count}/{rows} dòng của bảng này không được cấp trên giao.',
    found: 'Kế hoạch cấp trên không có các việc này, hoặc giao cho đơn vị khác',
    allowed: 'Việc được giao và việc đơn vị tự đề ra.',
    action:
      'Giữ lại nếu cả bảng là việc đơn vị tự đề ra; nếu không, xem lại kế hoạch cấp trên và tên đơn vị ở Cả năm, mục Kế hoạch cấp trên.',
  },
} as const satisfies Record<string, FindingText>;
