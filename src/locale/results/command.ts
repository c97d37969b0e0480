import type { Language } from '../language';

/** What `phuluc report` prints. `{name}` is filled by the caller. */
export interface ResultsCommandWords {
  readonly head: string;
  readonly counts: string;
  readonly points: string;
  readonly nobody: string;
  readonly later: string;
  readonly silent: string;
  readonly unit: string;
  readonly difficulty: string;
  readonly written: string;
}

const vi: ResultsCommandWords = {
  head: '{file}: từ ngày {from} đến ngày {to}',
  counts:
    '{rows} nhiệm vụ: {done} hoàn thành, {overdue} quá hạn, {open} chưa hoàn thành (còn hạn), {dropped} không thực hiện',
  points: 'Điểm mất chưa khắc phục: {open}/{gap}',
  nobody: 'Còn {rows} nhiệm vụ chưa có chủ trì, không tính ở đây',
  later: '{rows} nhiệm vụ có hạn sau kỳ này',
  silent: 'Đơn vị chưa báo cáo: {units}',
  unit: '  {name}: hoàn thành {done}/{rows}, {overdue} quá hạn',
  difficulty: '  {unit} ({row}): {text}',
  written: '{file}: đã ghi.',
};

const en: ResultsCommandWords = {
  head: '{file}: from {from} to {to}',
  counts: '{rows} tasks: {done} done, {overdue} overdue, {open} open and not late, {dropped} dropped',
  points: 'Lost points not yet made good: {open} of {gap}',
  nobody: 'Without a lead and not counted here: {rows}',
  later: '{rows} tasks are due after the period',
  silent: 'Units that have not reported: {units}',
  unit: '  {name}: {done} of {rows} done, {overdue} overdue',
  difficulty: '  {unit} ({row}): {text}',
  written: '{file}: written.',
};

export const resultsCommandWords = (language: Language): ResultsCommandWords => (language === 'vi' ? vi : en);
