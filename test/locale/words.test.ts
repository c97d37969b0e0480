import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemText, words } from '../../src/locale';
import { problemSentence } from '../../src/locale/problems';
import { yearWords } from '../../src/locale/year/later';
import type { Problem, ProblemId } from '../../src/model/outcome';

type Tree = { readonly [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** 'check.run', 'check.criteria' … with what stands there. */
const leaves = (tree: Tree, path = ''): [string, unknown][] =>
  Object.entries(tree).flatMap(([key, value]): [string, unknown][] =>
    isTree(value) ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );

/** The text of a leaf; functions are called with 2 for numbers and text alike. */
const textOf = (leaf: unknown): string =>
  typeof leaf === 'function' ? String((leaf as (...args: number[]) => unknown)(2, 2, 2)) : JSON.stringify(leaf);

const vi = leaves({ ...words('vi'), ...yearWords('vi') });
const en = new Map(leaves({ ...words('en'), ...yearWords('en') }));
const VIETNAMESE = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i;

describe('words', () => {
  it('are the same set in both languages', () => {
    expect([...en.keys()].sort()).toEqual(vi.map(([path]) => path).sort());
  });

  it('are never empty, and take as many arguments in English as in Vietnamese', () => {
    for (const [path, leaf] of vi) {
      expect(textOf(leaf), path).not.toBe('""');
      expect(textOf(en.get(path)), path).not.toBe('""');
      if (typeof leaf === 'function')
        expect((en.get(path) as (...args: never[]) => string).length, path).toBe(leaf.length);
    }
  });

  it('leave no Vietnamese in the English pane but what the workbook itself says', () => {
    // The example table, the language's own name and the sheet and column that the add-in makes are Vietnamese in any language.
    const own =
      /^(check\.example\.|settings\.(languages\.|criteriaSetHint$)|sets\.hint$|responsibility\.drafted$|groupAnswers\.(listHint|noUnits)$|settingNote\.(overruled|unit-unknown)$|progress\.(dayHint|dated)$)/;
    const left = [...en]
      .filter(([path, leaf]) => !own.test(path) && VIETNAMESE.test(textOf(leaf)))
      .map(([path]) => path);
    expect(left).toEqual([]);
  });

  it('are not the same sentence in both languages', () => {
    const names = new Set([
      'read.kind.PAR',
      'read.kind.SIPAS',
      'read.kind.PAPI',
      'templates.kind.PAR',
      'templates.kind.SIPAS',
      'templates.kind.PAPI',
      'settings.languages.vi',
      'settings.languages.en',
      'check.example.header',
      'check.example.rows',
    ]);
    expect(
      vi.filter(([path, leaf]) => !names.has(path) && textOf(leaf) === textOf(en.get(path))).map(([path]) => path),
    ).toEqual([]);
  });

  it('are all said somewhere in the pane', () => {
    const folder = new URL('../../src/taskpane/', import.meta.url);
    const code = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
      .join('\n');
    // As '.name' or '{ name }'; a name chosen at run time (tier[id], count[severity]) counts by what holds it.
    const isSaid = (path: string): boolean => {
      const [name, holder] = path.split('.').reverse();
      return new RegExp(`[.{,]\\s*${name}\\b`).test(code) || new RegExp(`[.{,]\\s*${holder}\\[`).test(code);
    };
    expect(vi.map(([path]) => path).filter((path) => !isSaid(path))).toEqual([]);
  });

  it('count one thing and several things differently in English', () => {
    expect(words('en').check.criteria(1)).toBe('1 criterion');
    expect(words('en').check.criteria(2)).toBe('2 criteria');
    expect(words('en').responsibility.added(1)).toBe('1 sheet added');
  });
});

describe('failures', () => {
  const args: Record<ProblemId, Problem['args']> = {
    'set-not-json': { file: 'bo.json' },
    'set-unreadable': { file: 'bo.json', place: 'editions › 0' },
    'set-missing': { file: 'bo.xlsx' },
    'set-faulty-cell': { file: 'bo.xlsx', sheet: 'Bộ tiêu chí', cell: 'A4' },
    'set-code-twice': { file: 'bo.json', code: '1.2' },
    'set-without-criteria': { file: 'bo.json' },
    'set-on-sheet-already': { sheet: 'Bộ tiêu chí' },
    'set-unfit-for-sheet': { set: '876/QĐ-BNV' },
    'sets-not-kept': {},
    'sets-full': { set: '876/QĐ-BNV' },
    'set-sum': { file: 'bo.json', code: '1', found: 20, sum: 19 },
    'editing-cell': {},
    'sheet-protected': { sheet: 'Phụ lục 1' },
    'workbook-protected': {},
    'nothing-selected': {},
    'selection-too-small': { sheet: 'Phụ lục 1' },
    'table-with-slicer': { sheet: 'Văn phòng', table: 'Bảng1' },
    'pivot-in-the-way': { sheet: 'Văn phòng', table: 'PivotTable1' },
    'sheet-gone': { sheet: 'Phụ lục 1' },
    'sheet-name-unfit': { name: 'A:B' },
    'not-in-plan': { what: 'PAR 2.4.1' },
    'setting-unfit': { value: '80; 50' },
    'text-too-long': { sheet: 'Văn phòng', cell: 'H9', limit: 32767 },
    'name-taken': { sheet: 'Văn phòng' },
    'sheet-hidden': { sheet: 'Phụ lục 1' },
    'file-not-readable': { file: 'Thanh tra.xlsx' },
    'no-day-cell': {},
    'nothing-due': {},
    'workbook-changed': {},
    'read-only': {},
    'excel-refused': { code: 'GeneralException' },
    'highlights-unreadable': { sheet: 'Phụ lục 1' },
    'message-too-large': {},
    'excel-too-old': {},
    'connection-lost': {},
    stopped: { done: 3, total: 12 },
    'stopped-before': {},
    'file-not-found': { file: 'a.xlsx' },
    'file-not-xlsx': { file: 'a.docx' },
    'file-not-docx': { file: 'a.txt' },
    'file-old-xls': { file: 'a.xls' },
    'file-old-doc': { file: 'a.doc' },
    'file-pdf': { file: 'a.pdf' },
    'file-rtf': { file: 'a.rtf' },
    'file-html': { file: 'a.xls' },
    'file-open-document': { file: 'a.ods' },
    'file-is-word': { file: 'a.docx' },
    'file-is-excel': { file: 'a.xlsx' },
    'file-without-criteria': { file: 'a.xlsx' },
    'file-without-table': { file: 'a.docx' },
    'file-encrypted': { file: 'a.xlsx' },
    'file-broken': { file: 'a.xlsx' },
    'file-empty': { file: 'a.xlsx' },
    'file-too-large': { file: 'a.xlsx', megabytes: 51.2, limit: 50 },
    'file-sheet-too-large': { file: 'a.xlsx', sheet: 'Appendix 1', megabytes: 300, limit: 100 },
    'file-many-parts': { file: 'a.xlsx', parts: 60_000, limit: 50_000 },
    'file-name-of-kind': { file: 'a.xlsx', extension: '.xlsm' },
    'no-table': {},
    'above-without-table': { file: 'ke-hoach.docx' },
    'group-not-above': { group: 'Các sở' },
    'part-unreadable': { file: 'phan-1.jsonl', line: 3 },
    'parts-differ': { file: 'phan-2.jsonl' },
    'nothing-to-draft': {},
    'above-missing': {},
    'unit-not-given': {},
    'reason-missing': {},
    'counts-differ': { what: 'assignments', before: 112, after: 111 },
    unexpected: {},
  };

  it('say what happened, what was kept and what to do, with every argument, in both languages', () => {
    for (const [id, given] of Object.entries(args) as [ProblemId, Problem['args']][])
      for (const language of ['vi', 'en'] as const)
        for (const during of ['reading', 'writing'] as const) {
          const parts = Object.values(problemText({ id, args: given }, language, during));
          expect(parts, id).toHaveLength(3);
          for (const part of parts) {
            expect(part, id).toMatch(/[.]$/);
            expect(part, id).not.toMatch(/[{}…]/);
          }
          const said = parts.join(' ');
          for (const value of Object.values(given))
            if (typeof value === 'string' && value !== 'assignments') expect(said, id).toContain(value);
        }
  });

  it('write numbers as the language does', () => {
    const problem: Problem = { id: 'file-too-large', args: args['file-too-large'] };
    expect(problemText(problem, 'vi').what).toContain('51,2 MB');
    expect(problemText(problem, 'en').what).toContain('51.2 MB');
  });

  it('never say that nothing changed when writing may have begun', () => {
    expect(problemText({ id: 'editing-cell', args: {} }, 'vi', 'reading').kept).toBe('Tệp không bị thay đổi gì.');
    expect(problemText({ id: 'editing-cell', args: {} }, 'vi', 'writing').kept).toContain('phần đã ghi xong');
  });

  it('name what does not add up in words, not by its id', () => {
    const problem: Problem = { id: 'counts-differ', args: args['counts-differ'] };
    expect(problemText(problem, 'vi').what).toContain('số lượt giao việc');
    expect(problemText(problem, 'vi').what).not.toContain('assignments');
  });

  it('leave the place of a missing argument open rather than showing a brace', () => {
    expect(problemSentence({ id: 'sheet-gone', args: {} }, 'vi')).toBe(
      'Không còn trang tính “…”: trang đã bị xóa hoặc đổi tên. Bấm Kiểm tra để đọc lại tệp.',
    );
  });

  it('are words that officials use, in the texts, the guide and the pages of the rules alike', () => {
    const former = [
      ...['Tô điểm mất', 'trễ hạn', 'cả thảy', 'cộng dồn', 'mức giữa', 'gánh nhiều', 'trang ghi lại', 'bàn làm việc'],
      ...['báo khác nhau', 'điểm chưa xong', 'chưa xong', 'trang mới', '(1 ô)', '«', '»'],
      ...['chưa ghi, chưa báo', 'không phải ghi gì', '**Thôi**', "'Thôi'", '**Chép**', "'Chép'", "'Bắt đầu'"],
    ];
    const files = [
      ...readdirSync('src/locale', { recursive: true, encoding: 'utf8' }).map((file) => join('src/locale', file)),
      ...readdirSync('docs/rules').map((file) => join('docs/rules', file)),
      ...['docs/huong-dan.md', 'docs/bo-tieu-chi.md'],
    ].filter((file) => /\.(ts|md)$/.test(file));
    const said = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      const low = text.toLowerCase();
      return former.filter((words) => low.includes(words.toLowerCase())).map((words) => `${file}: ${words}`);
    });
    expect(files.length).toBeGreaterThan(80);
    expect(said).toEqual([]);
  });
});
