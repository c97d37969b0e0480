import type { SheetMarks } from '../../model/grid';
import type { Language } from '../language';
import { many } from '../many';

/** What a unit put on its sheet that no cell holds, and that is not taken; '' for nothing. */
export function marksSentence({ pictures, notes }: SheetMarks, language: Language): string {
  const isVietnamese = language === 'vi';
  const found = [
    ...(pictures > 0
      ? [isVietnamese ? `${pictures} ảnh hoặc hình` : many(pictures, 'picture or shape', 'pictures or shapes')]
      : []),
    ...(notes > 0 ? [isVietnamese ? `${notes} ghi chú ở ô` : many(notes, 'note on a cell', 'notes on cells')] : []),
  ];
  if (found.length === 0) return '';
  return isVietnamese
    ? `Có ${found.join(' và ')} trên phiếu; không lấy, mở tệp để xem.`
    : `The sheet has ${found.join(' and ')}: not taken, open the file to see.`;
}
