import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { guidePage, guidePages, pageOf } from '../assets/guide.mjs';
import { policyOf } from '../assets/serve.mjs';

/** What is shipped beside the pages for those who want to read. */
const pages = new Map(guidePages('docs').map((source) => [pageOf(source), guidePage('docs', source)]));

describe('the guide as pages', () => {
  it('has the guide, the page on criteria sets and a page for each rule', () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['huong-dan.html', 'bo-tieu-chi.html', 'rules/README.html', 'rules/children-sum.html']),
    );
    expect(pages.size).toBe(2 + readdirSync('docs/rules').filter((name) => name.endsWith('.md')).length);
  });

  it('leads from page to page and to places in a page that are there, and to no Markdown', () => {
    for (const [name, html] of pages)
      for (const [, target] of html.matchAll(/<a href="([^"]*)"/g)) {
        const [path, anchor] = target!.split('#') as [string, string?];
        const to = path === '' ? name : join(dirname(name), path);
        expect(pages.has(to), `${name} leads to ${target}`).toBe(true);
        if (anchor !== undefined) expect(pages.get(to), `${name} leads to ${target}`).toContain(`id="${anchor}"`);
      }
  });

  it('shows pictures that are there, each with words for who cannot see it', () => {
    let shown = 0;
    for (const [name, html] of pages)
      for (const [tag, source] of html.matchAll(/<img[^>]* ?src="([^"]*)"[^>]*>/g)) {
        expect(existsSync(join('docs', dirname(name), source!)), `${name} shows ${source}`).toBe(true);
        expect(tag).toMatch(/alt="[^"]+"/);
        shown += 1;
      }
    expect(shown).toBeGreaterThan(10);
  });

  it('runs nothing and asks no other host for anything', () => {
    for (const [name, html] of pages) {
      expect(policyOf(html), name).toContain("default-src 'none'; img-src 'self'; style-src 'self'");
      expect(html, name).not.toMatch(/<script|<style|style=|src="https?:|href="https?:/);
    }
  });

  it('lists its chapters at its beginning', () => {
    const guide = pages.get('huong-dan.html')!;
    const chapters = [...readFileSync('docs/huong-dan.md', 'utf8').matchAll(/^## /gm)].length;
    const list = /<nav[\s\S]*?<\/nav>/.exec(guide)![0];
    expect([...list.matchAll(/<li>/g)]).toHaveLength(chapters);
    expect(guide.indexOf('<nav')).toBeLessThan(guide.indexOf('<h2'));
  });

  describe('that was written wrongly', () => {
    const folder = mkdtempSync(join(tmpdir(), 'phuluc-guide-'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    it('is not built: a picture or a page that is gone is named', () => {
      cpSync('docs/rules', join(folder, 'rules'), { recursive: true });
      writeFileSync(join(folder, 'huong-dan.md'), '# Hướng dẫn\n\n![Màn hình](images/mat.png)\n');
      expect(() => guidePage(folder, 'huong-dan.md')).toThrow('images/mat.png');
      writeFileSync(join(folder, 'huong-dan.md'), '# Hướng dẫn\n\n<img src="images/mat.png" alt="Màn hình">\n');
      expect(() => guidePage(folder, 'huong-dan.md')).toThrow('images/mat.png');
      writeFileSync(join(folder, 'huong-dan.md'), '# Hướng dẫn\n\n[xem](khac.md)\n');
      expect(() => guidePage(folder, 'huong-dan.md')).toThrow('khac.md');
    });
  });
});
