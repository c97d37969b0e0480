import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeFindingsSheet } from '../../src/app/check/findings-sheet';
import { generateResponsibilitySheets } from '../../src/app/responsibility/sheets';
import { splitSheets } from '../../src/app/responsibility/split';
import { forTerminal } from '../../src/cli/terminal';
import { withoutFormulas } from '../../src/taskpane/parts/clipboard';
import { fileOfSpecs } from '../../src/workbook/file';
import { HEADER, must, typed } from './workbooks';

/** What people type comes out again in files, names and on the clipboard. Nowhere may it run: not as a formula, not as DDE. */

const ODD = [
  '=HYPERLINK("http://x","Sở")',
  "=cmd|'/C calc'!A0",
  '@SUM(1+1)',
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  "'=1+1",
  '\t=1+1',
  'Phòng\u001b[2J Một',
  'cmd|calc',
  '%00',
  'CON',
  '../../Phòng',
  'C:\\Windows\\Phòng',
  `Phòng ${'rất dài '.repeat(60)}`,
];
const PLAN = [
  ['Phụ lục 1'],
  HEADER,
  ...ODD.flatMap((odd, at) => [
    [`1.${at + 1}`, odd, 2, 1, odd, `Phòng A${at}`, odd, 'Quý I/2024'],
    [`2.${at + 1}`, 'Thực hiện', 2, 1, 'Rà soát', odd, 'Văn phòng', odd],
  ]),
];
const FUNCTIONS =
  /\b(SUM|ROUND|COUNTIFS?|SUMIFS|SUMPRODUCT|TODAY|AND|N|LEN|TRIM|IF|IFERROR|VALUE|SUBSTITUTE|FIND|MAX|ISNUMBER|FALSE)\b/g;

/** Formulas of a file that say more than our own ones, and texts that would be formulas after a double click. */
function wrongIn(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const);
  const xmlOf = (end: string): string => parts.find(([path]) => path.endsWith(end))?.[1] ?? '';
  const quoted = [...(/<cellXfs[^]*?<\/cellXfs>/.exec(xmlOf('styles.xml'))?.[0] ?? '').matchAll(/<xf\b[^>]*>/g)].map(
    ([xf]) => xf.includes('quotePrefix="1"'),
  );
  const shared = [...xmlOf('sharedStrings.xml').matchAll(/<si>([^]*?)<\/si>/g)].map(([, si]) => si!);
  const plain = (xml: string): string => xml.replace(/<[^>]*>/g, '');
  const texts = parts
    .filter(([path]) => /worksheets\/[^/]+$/.test(path))
    .flatMap(([, xml]) => [...xml.matchAll(/<c\b([^>]*)>([^]*?)<\/c>/g)])
    .flatMap(([, attributes, content]) => {
      const index = /t="s"/.test(attributes!) ? Number(/<v>(\d+)/.exec(content!)![1]) : null;
      const text = index === null ? (/<is>([^]*?)<\/is>/.exec(content!)?.[1] ?? '') : shared[index]!;
      const isQuoted = quoted[Number(/\ss="(\d+)"/.exec(attributes!)?.[1] ?? 0)];
      return /^[=+\-@]/.test(plain(text)) && !isQuoted ? [plain(text)] : [];
    });
  const formulas = parts
    .flatMap(([, xml]) => [...xml.matchAll(/<(?:f|formula\d?|definedName)(?:\s[^>]*)?>([^<]*)</g)])
    .map(([, formula]) => formula!.replaceAll('&quot;', '"').replaceAll('&apos;', "'"))
    .filter((formula) =>
      /[^\d\s.,;:()$A-Z+\-*/<>=&{}ampltg]/.test(
        formula
          .replace(/"(?:[^"]|"")*"/g, '')
          .replace(/'(?:[^'|]|'')*'!/g, '')
          .replace(FUNCTIONS, ''),
      ),
    );
  return [...texts, ...formulas];
}

describe('what leaves us', () => {
  it('is text in the workbook and in every unit’s file, whatever was typed', async () => {
    const workbook = await typed(PLAN);
    must(await generateResponsibilitySheets(workbook, { today: '2024-05-01' }));
    must(await writeFindingsSheet(workbook));
    const saved = must(await workbook.save());
    expect(wrongIn(saved)).toEqual([]);
    const parts = unzipSync(saved);
    const bare = strFromU8(parts['xl/styles.xml']!).replaceAll('quotePrefix="1"', '');
    expect(wrongIn(zipSync({ ...parts, 'xl/styles.xml': strToU8(bare) })).length).toBeGreaterThan(5);
    const files = must(await splitSheets(workbook, { today: '2024-05-01' }));
    expect(files.length).toBeGreaterThan(ODD.length);
    for (const { fileName, zipName, spec } of files) {
      expect(wrongIn(must(await fileOfSpecs([spec])))).toEqual([]);
      expect([fileName, zipName].join()).not.toMatch(/[\\/|<>:"?*\p{Cc}]|\.\.|[. ]\.(xlsx|zip)/u);
      expect(new TextEncoder().encode(fileName).length).toBeLessThan(220);
    }
    expect(new Set(files.map(({ fileName }) => fileName.toLowerCase())).size).toBe(files.length);
  });

  it('is text when it is pasted from the clipboard into a sheet; dashes and signs stay as they are', () => {
    for (const odd of ODD.slice(0, 5)) expect(withoutFormulas(`a\n${odd}\tb`)).toBe(`a\n'${odd}\tb`);
    expect(withoutFormulas('a\t=1+1')).toBe("a\t'=1+1");
    for (const usual of ['- Báo cáo (quý)', '-5 điểm', '+84 292', '1. Ô D4: = 5', '-Chi cục', 'a=b', "'=1+1"])
      expect(withoutFormulas(usual)).toBe(usual);
    expect(withoutFormulas(withoutFormulas('=1'))).toBe("'=1");
  });

  it('moves no cursor of a terminal, and is the same JSON', () => {
    expect(forTerminal('a\u001b[2Jb\u009bc\rd\u202e')).toBe('a\\u001b[2Jb\\u009bc\\u000dd\\u202e');
    expect(forTerminal('Sở Y tế\n\tmột')).toBe('Sở Y tế\n\tmột');
    const value = { unit: 'a\u001b\u009b\u202eb\nc' };
    expect(JSON.parse(forTerminal(JSON.stringify(value, null, 2)))).toEqual(value);
  });
});
