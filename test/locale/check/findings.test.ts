import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/checking/inventory';
import {
  findingSentence,
  findingText,
  ruleName,
  ruleReason,
  severityMeaning,
  severityName,
} from '../../../src/locale/check/findings';
import { messages as en } from '../../../src/locale/check/findings.en';
import { messages as vi } from '../../../src/locale/check/findings.vi';
import type { Finding, Severity } from '../../../src/model/finding';
import type { Points } from '../../../src/model/points';
import { check, only, par } from '../../checking/typed';

const SPOKEN = { vi, en } as const;
const LANGUAGES = ['vi', 'en'] as const;
const PARTS = ['wrong', 'found', 'allowed', 'action'] as const;
const AT = { sheet: 'Phụ lục 1', row: 3, column: 0 };
/** Every message that a rule can say, with what it names. */
const SAID = RULES.flatMap(({ messages }) => Object.entries(messages));

describe.each(LANGUAGES)('the texts of findings in %s', (language) => {
  const texts: Readonly<Record<string, Readonly<Record<(typeof PARTS)[number], string>>>> = SPOKEN[language];

  it('has a text for every message that a rule can say, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(SAID.map(([message]) => message).sort());
  });

  it.each(SAID)('%s names only what the rule gives, and what was found', (message, args) => {
    const text = texts[message]!;
    const named = PARTS.flatMap((part) => [...text[part].matchAll(/\{(\w+)\}/g)].map((match) => match[1]!));
    for (const name of named) expect([...args, 'at', 'sheet']).toContain(name);
    // An argument that no text shows is a message that keeps something back.
    for (const name of args) expect(named, `{${name}} of ${message}`).toContain(name);
    for (const part of PARTS) expect(text[part], part).not.toBe('');
  });

  it.each(SAID)('%s ends its two sentences with a full stop, and names the place', (message) => {
    const text = texts[message]!;
    expect(text.wrong).toMatch(/\.$/);
    expect(text.action).toMatch(/\.$/);
  });

  it('names every rule and says why it is there', () => {
    for (const { id } of RULES) {
      expect(ruleName(id, language)).not.toBe(id);
      expect(ruleReason(id, language)).toMatch(/\.$/);
    }
  });

  it('calls a rule of another version by its id', () => {
    expect([
      ruleName('constructor', language),
      ruleName('rule-of-2030', language),
      ruleReason('rule-of-2030', language),
    ]).toEqual(['constructor', 'rule-of-2030', '']);
  });

  it('says what each severity means in one sentence', () => {
    for (const severity of ['error', 'warning', 'info'] satisfies Severity[]) {
      expect(severityName(severity, language)).not.toBe('');
      expect(severityMeaning(severity, language)).toMatch(/^[^.]+\.$/);
    }
  });
});

describe('a finding in words', () => {
  const finding = only(
    check(
      par([
        ['2.4', 'Chất lượng', 4, '3,2047', 'x'],
        ['2.4.1', 'a', 1, 0.8219],
        ['2.4.2', 'b', 1, 0.7717],
        ['2.4.3', 'c', 1, 0.7528],
        ['2.4.4', 'd', 1, 0.8943],
      ]),
    ),
    'children-sum',
  );

  it('speaks Vietnamese with decimal commas', () => {
    expect(findingText(finding, 'vi').wrong).toBe(
      'Ô D3 ghi 3,2047 nhưng cộng 4 tiêu chí thành phần của 2.4 được 3,2407; có lẽ hai chữ số bị đảo chỗ.',
    );
    expect(findingSentence(finding, 'vi')).toMatch(/đảo chỗ\. Đối chiếu .* sửa ô D3 thành 3,2407\.$/);
  });

  it('speaks English with decimal points', () => {
    expect(findingText(finding, 'en').found).toBe('Cell D3: 3.2047');
    expect(findingSentence(finding, 'en')).toContain('add up to 3.2407');
  });

  it('leaves what a cell holds as it is, whatever it looks like', () => {
    const odd: Finding = {
      rule: 'points-unreadable',
      severity: 'error',
      at: { sheet: 'Phụ lục', row: 2, column: 3 },
      related: [],
      message: 'points-unreadable',
      args: { found: '{header} $& $1', header: 'Điểm' },
    };
    expect(findingText(odd, 'vi').found).toBe('Ô D3: “{header} $& $1”');
  });

  it('names the sheet of a cell on another sheet', () => {
    const place = { sheet: 'Phụ lục 2', row: 0, column: 0 };
    const odd: Finding = {
      rule: 'children-sum',
      severity: 'error',
      at: { sheet: 'Phụ lục', row: 2, column: 3 },
      related: [],
      message: 'children-sum/child',
      args: { childCell: { cell: place }, found: { points: 5 as Points } },
    };
    expect(findingText(odd, 'vi').found).toContain('A1 (Phụ lục 2)');
  });
});

describe('in English', () => {
  const COUNTING = SAID.filter(([, args]) => args.includes('count'));

  it.each(COUNTING)('%s says one of a thing in the singular', (message) => {
    const one = { rule: message, message, severity: 'error', at: AT, args: { count: 1, rows: 5 }, related: [] };
    for (const said of Object.values(findingText(one as unknown as Finding, 'en'))) {
      expect(said).not.toMatch(
        /\b1 (?:text |blank |unknown |component |lead )?(?:rows|cells|codes|formulas|criteria|units|components|names|benchmarks)\b/,
      );
      expect(said).not.toMatch(
        /\b1 of 5 \w+(?: in column “[^”]*”| of this table)?(?: probably)? (?:are|have|hold|name|belong|stand|differ)\b/,
      );
    }
  });

  it('leaves many in the plural', () => {
    const many = {
      message: 'given-not-covered/file',
      rule: 'given-not-covered',
      at: AT,
      args: { count: 8, file: 'a.xlsx' },
    };
    expect(findingText(many as unknown as Finding, 'en').wrong).toBe(
      'The plan above (file a.xlsx) gives 8 rows that this table does not have.',
    );
  });
});
