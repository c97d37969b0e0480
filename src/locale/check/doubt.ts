import { columnLetter } from '../../model/address';
import type { DoubtfulColumn } from '../../model/finding';
import type { Language } from '../language';
import { enReading } from '../readings/words.en';
import { viReading } from '../readings/words.vi';

/** That a column is only guessed, and what to do when the guess is wrong. */
export function doubtSentence({ column, header, role }: DoubtfulColumn, language: Language): string {
  const name = `${columnLetter(column)}${header === '' ? '' : ` “${header}”`}`;
  return language === 'vi'
    ? `Phuluc chỉ đoán rằng cột ${name} là ${viReading.reading.role[role]}; nếu không phải, chọn lại ở Cách đọc.`
    : `Column ${name} is only guessed to be ${enReading.reading.role[role]}; if it is not, choose again in How it is read.`;
}

/** How much of a plan was not read for certain: '1 bảng chưa đọc được, 2 cột chưa chắc'. */
export const doubtsText = (
  { columns, tables }: { readonly columns: number; readonly tables: number },
  language: Language,
): string => (language === 'vi' ? viReading : enReading).reading.doubts(columns, tables);
