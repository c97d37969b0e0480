// npm run budgets: measures the add-in in the Excel for tests and writes the tables of docs/excel.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { problemText } from '../../src/locale';
import type { ProblemId } from '../../src/model/outcome';
import { FAULTS, tryFaults, type Ending } from '../workbook/excel/faults';
import { measure, PLANS, type Measure } from '../workbook/excel/measures';
import { USE_CASES } from '../workbook/excel/use-cases';

const DOC = 'docs/excel.md';
const kilobytes = (bytes: number): string => (bytes / 1000).toLocaleString('vi-VN', { maximumFractionDigits: 0 });
const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const MORE = '(1)';

function budgetTable(measures: readonly Measure[]): string {
  return table(
    [
      'Kế hoạch · Plan',
      'Việc · Action',
      'Lượt · Syncs',
      'Cho phép · Allowed',
      'Gửi · Largest request, KB',
      'Nhận · Largest answer, KB',
      'Đoạn dài nhất · Longest slice, ms',
    ],
    measures.map((one) => [
      one.plan,
      one.action,
      String(one.syncs),
      one.syncs > one.allowed && one.more ? `${one.allowed} ${MORE}` : String(one.allowed),
      kilobytes(one.requestBytes),
      kilobytes(one.responseBytes),
      one.longestSlice!.toFixed(0),
    ]),
  );
}

const WENT_ON = '✓';

function faultTable(endings: readonly Ending[]): string {
  const rows = USE_CASES.flatMap((useCase) => {
    const own = endings.filter((ending) => ending.useCase === useCase);
    const syncs = Math.max(...own.map(({ sync }) => sync));
    const lines = Array.from({ length: syncs }, (_, at) =>
      FAULTS.map((fault) => own.find((one) => one.sync === at + 1 && one.fault === fault.name)?.problem ?? WENT_ON),
    );
    return grouped(lines).map(({ from, to, line }) => [
      useCase.name,
      from === to ? String(from) : `${from}–${to}`,
      ...line,
    ]);
  });
  return table(['Việc · Use case', 'Lượt · Sync', ...FAULTS.map(({ name }) => name)], rows);
}

/** Syncs that follow each other and end alike are one line. */
function grouped(
  lines: readonly (readonly string[])[],
): { readonly from: number; readonly to: number; readonly line: readonly string[] }[] {
  const groups: { from: number; to: number; line: readonly string[] }[] = [];
  lines.forEach((line, at) => {
    const last = groups.at(-1);
    if (last && last.line.join() === line.join()) last.to = at + 1;
    else groups.push({ from: at + 1, to: at + 1, line });
  });
  return groups;
}

function wordTable(endings: readonly Ending[]): string {
  const ids = [...new Set(endings.flatMap(({ problem }) => (problem === null ? [] : [problem])))].sort();
  const sentences = (id: ProblemId, language: 'vi' | 'en'): string => {
    const { what, kept, action } = problemText(
      { id, args: { sheet: 'Phụ lục 1', code: 'GeneralException' } },
      language,
      'writing',
    );
    return `${what} ${kept} ${action}`;
  };
  return table(
    ['', 'Khung nói · In Vietnamese', 'In English'],
    ids.map((id) => [`\`${id}\``, sentences(id, 'vi'), sentences(id, 'en')]),
  );
}

const between = (text: string, name: string, content: string): string => {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < 0) throw new Error(`${DOC} has no place for '${name}'.`);
  return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
};

const measures: Measure[] = [];
for (const plan of PLANS) measures.push(...(await measure(plan, { slices: true })));
const endings: Ending[] = [];
for (const useCase of USE_CASES) endings.push(...(await tryFaults(useCase)));
const broken = endings.filter(({ faults }) => faults.length > 0);
let doc = readFileSync(DOC, 'utf8');
doc = between(doc, 'budgets', budgetTable(measures));
doc = between(doc, 'faults', faultTable(endings));
doc = between(doc, 'words', wordTable(endings));
writeFileSync(DOC, doc);
console.log(budgetTable(measures));
console.log(`${endings.length} faults tried, ${broken.length} ended badly. Written: ${DOC}`);
if (broken.length > 0 || measures.some(({ syncs, allowed, more }) => syncs > allowed && !more)) process.exitCode = 1;
