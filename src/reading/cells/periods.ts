import { lastDay, momentsOf } from './moments';

/** A day within each period: 'trước ngày 25 hằng tháng'. */
const DAY_OF_MONTH =
  /(?:ngày |mùng |mồng )(\d{1,2})(?!\d|\s*[/.]| tháng \d)|(?:^|trước |vào )(\d{1,2})(?= (?:hằng|hàng|mỗi) tháng)/;
const EVERY_YEAR = /(?:hằng|hàng|mỗi) năm/g;

/**
 * The days in a year on which a recurring report is due: 'Báo cáo tiến độ định kỳ quý/ 6 tháng/ 9 tháng và năm', 'Trước
 * ngày 25 hằng tháng', 'Quý IV hằng năm'. None without a year, and none for weeks.
 */
export function periodicDates(folded: string, year: number | null): string[] {
  if (year === null) return [];
  const named = momentsOf(folded.replace(EVERY_YEAR, ' '), year).filter(({ kind }) => kind !== 'year');
  if (/(?:hằng|hàng|mỗi) năm/.test(folded) && named.length > 0)
    return [...new Set(named.map(({ due }) => due))].filter((due) => due !== '').sort();
  const months = new Set<number>();
  const every = (step: number): void => {
    for (let month = step; month <= 12; month += step) months.add(month);
  };
  if (
    /(?:hằng|hàng|mỗi|định kỳ|từng|theo|^|[,/;]|và) ?tháng(?!\s*\d| cuối quý)(?![A-Za-zÀ-ỹ])/u.test(folded) &&
    !/\d tháng/.test(folded)
  )
    every(1);
  if (/(?<!\d)0?1 tháng(?: |\s*\/\s*)(?:0?1 )?lần/.test(folded)) every(1);
  if (/quý/.test(folded)) every(3);
  if (/(?:0?6|sáu) tháng/.test(folded)) months.add(6);
  if (/(?:0?6|sáu) tháng(?:\s*\/\s*| )(?:(?:1|một) )?(?:lần|kỳ)(?![A-Za-zÀ-ỹ])/u.test(folded)) months.add(12);
  if (/(?:0?9|chín) tháng/.test(folded)) months.add(9);
  if (/(?:và|,|;|\/|hằng|hàng|mỗi|định kỳ|cả|theo) ?năm/.test(folded)) months.add(12);
  const dayNamed = DAY_OF_MONTH.exec(folded);
  const day = Number(dayNamed?.[1] ?? dayNamed?.[2] ?? 31);
  return [...months]
    .sort((a, b) => a - b)
    .map((month) => {
      const last = lastDay(year, month);
      return day < Number(last.slice(8)) && day > 0 ? `${last.slice(0, 8)}${String(day).padStart(2, '0')}` : last;
    });
}
