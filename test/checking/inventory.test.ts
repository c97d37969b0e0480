import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checking/inventory';
import { ruleName, severityName } from '../../src/locale/check/findings';

const root = new URL('../../', import.meta.url);
const names = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const ids = RULES.map(({ id }) => id).sort();

describe('the inventory of rules', () => {
  it('lists every rule file once, under the name of the file', () => {
    expect(ids).toEqual(names('src/checking/rules', '.ts'));
  });

  it('has a test of every rule, and none of a rule that is gone', () => {
    expect(names('test/checking/rules', '.test.ts')).toEqual(ids);
  });

  it('has a page of every rule, and none of a rule that is gone', () => {
    expect(names('docs/rules', '.md').filter((name) => name !== 'README')).toEqual(ids);
  });

  it('lists every rule on the first page, with its severity and its two names', () => {
    const page = readFileSync(new URL('docs/rules/README.md', root), 'utf8');
    for (const { id, severity } of RULES)
      expect(page).toContain(
        `| [${id}](${id}.md) | ${severityName(severity, 'vi')} | ${ruleName(id, 'vi')} | ${ruleName(id, 'en')} |`,
      );
  });

  it.each(RULES.map(({ id, severity }) => [id, severity] as const))(
    '%s is explained in both languages, with its severity, why, a wrong and a right example, and what to do',
    (id, severity) => {
      const path = new URL(`docs/rules/${id}.md`, root);
      if (!existsSync(path)) throw new Error(`docs/rules/${id}.md is missing`);
      const page = readFileSync(path, 'utf8');
      const [vietnamese, english] = page.split(/^## English$/m);
      if (english === undefined) throw new Error('no part "## English"');
      expect(page.startsWith(`# ${id}: `)).toBe(true);
      const severities = { error: ['lỗi', 'error'], warning: ['cảnh báo', 'warning'], info: ['gợi ý', 'info'] }[
        severity
      ];
      expect(vietnamese!.toLowerCase()).toContain(`**mức:** ${severities[0]}`);
      expect(english.toLowerCase()).toContain(`**severity:** ${severities[1]}`);
      for (const part of ['**Vì sao:**', '**Sai:**', '**Đúng:**', '**Cách sửa:**']) expect(vietnamese).toContain(part);
      for (const part of ['**Why:**', '**Wrong:**', '**Right:**', '**How to fix:**']) expect(english).toContain(part);
    },
  );

  it('gives every message of a rule its own name', () => {
    for (const { id, messages, summary } of RULES) {
      for (const message of Object.keys(messages))
        expect(message === id || message.startsWith(`${id}/`), message).toBe(true);
      for (const message of summary ? [summary.message, ...Object.values(summary.alike ?? {})] : [])
        expect(messages[message]?.toSorted()).toEqual(['count', 'header', 'rows']);
      for (const message of Object.keys(summary?.alike ?? {})) expect(Object.keys(messages)).toContain(message);
    }
  });
});
