import { foldText } from '../../model/text';

const FROM = {
  above: (names: string): string => `Theo cấp trên: ${names}`,
  'last-year': (names: string): string => `Theo năm trước: ${names}`,
} as const;

/** The column of a draft that says what in its row is only proposed. */
export const PROPOSAL = {
  header: 'Đề xuất (xóa khi đồng ý)',
  /** To be filled in; read as nothing. */
  open: '…',
  columns: {
    task: 'nhiệm vụ',
    lead: 'chủ trì',
    implementing: 'thực hiện',
    coordinating: 'phối hợp',
    deadline: 'thời gian',
    method: 'phương thức',
    product: 'sản phẩm',
  },
  from: FROM,
  /** True for what we wrote there; a planner's own remark is none. */
  isMark: (text: string): boolean => Object.values(FROM).some((from) => foldText(text).startsWith(foldText(from('')))),
} as const;

export const isProposalHeader = (text: string): boolean => foldText(text) === foldText(PROPOSAL.header);
