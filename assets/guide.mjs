import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Marked } from 'marked';

/** Where the guide stands in the built folder, its first page, and its style beside the pages. */
export const GUIDE = 'guide';
const STYLE = 'guide.css';

/** Nothing runs on these pages and nothing is asked of any other host. */
const POLICY = "default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * The pages of the guide: the guide itself, how a criteria set is written, and one page a rule. By their place below
 * docs/, with '/' in it; the built folder has the same tree, so that links need another ending alone.
 */
export function guidePages(docs) {
  const rules = readdirSync(join(docs, 'rules')).filter((name) => name.endsWith('.md'));
  return ['huong-dan.md', 'bo-tieu-chi.md', ...rules.map((name) => `rules/${name}`)];
}

/** Where a page of the guide stands in the built folder. */
export const pageOf = (source) => source.replace(/\.md$/, '.html');

/**
 * A page of docs/ as HTML: headings can be led to, tables of a narrow window scroll by themselves, links between the
 * pages lead to their HTML. A link to a file that is not shipped is left as its words. Throws for a link or picture to
 * nothing.
 */
export function guidePage(docs, source) {
  const markdown = readFileSync(join(docs, source), 'utf8');
  const shipped = new Set(guidePages(docs));
  const chapters = [];
  const slugs = new Map();
  const marked = new Marked({
    walkTokens(token) {
      if (token.type === 'image') mustExist(docs, source, token.href);
      if (token.type === 'html')
        for (const [, image] of token.text.matchAll(/<img src="([^"]*)"/g)) mustExist(docs, source, image);
    },
    renderer: {
      heading({ tokens, depth, text }) {
        const id = slug(text, slugs);
        const words = this.parser.parseInline(tokens);
        if (depth === 2) chapters.push({ id, words });
        return `<h${depth} id="${id}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (/^(https?:|#)/.test(href)) return `<a href="${escaped(href)}">${words}</a>`;
        const [path, anchor = ''] = href.split('#');
        mustExist(docs, source, path);
        const target = normalize(join(dirname(source), path)).replaceAll('\\', '/');
        if (!shipped.has(target)) return words;
        return `<a href="${escaped(pageOf(path) + (anchor && `#${anchor}`))}">${words}</a>`;
      },
      table(token) {
        const row = (cells, tag) =>
          `<tr>${cells.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('')}</tr>`;
        const body = token.rows.map((cells) => row(cells, 'td')).join('\n');
        // Reached by the keyboard, because it scrolls.
        return `<div class="table" tabindex="0"><table><thead>${row(token.header, 'th')}</thead><tbody>\n${body}</tbody></table></div>\n`;
      },
    },
  });
  const body = marked.parse(markdown);
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Phuluc';
  const up = source.includes('/') ? '../' : '';
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="referrer" content="no-referrer" />
    <title>${escaped(title.replaceAll('`', ''))}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="${up}${STYLE}" />
  </head>
  <body>
    ${source === 'huong-dan.md' ? '' : `<p class="back"><a href="${up}huong-dan.html">← Hướng dẫn sử dụng Phuluc</a></p>`}
    <main>
${source === 'huong-dan.md' ? withContents(body, chapters) : body}
    </main>
  </body>
</html>
`;
}

/** The list of chapters stands below the first words, before the first chapter. */
function withContents(body, chapters) {
  const items = chapters.map(({ id, words }) => `<li><a href="#${id}">${words}</a></li>`).join('\n');
  return body.replace('<h2 ', () => `<nav aria-label="Các phần"><ul>\n${items}\n</ul></nav>\n<h2 `);
}

function mustExist(docs, source, path) {
  if (!existsSync(join(docs, dirname(source), path)))
    throw new Error(`docs/${source} leads to ${path}, which is not there`);
}

/** 'Khi có trục trặc' → 'khi-có-trục-trặc', as the pages of a repository have it; the second of the same name gets a number. */
function slug(text, taken) {
  const base = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
  const seen = taken.get(base) ?? 0;
  taken.set(base, seen + 1);
  return seen === 0 ? base : `${base}-${seen}`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What the build copies: every page made, its style, its pictures. In: the folder docs/ and the one that holds guide.css. */
export const guidePatterns = (docs, assets) => [
  ...guidePages(docs).map((source) => ({
    from: join(docs, source),
    to: `${GUIDE}/${pageOf(source)}`,
    transform: () => guidePage(docs, source),
  })),
  { from: join(assets, STYLE), to: `${GUIDE}/${STYLE}` },
  { from: join(docs, 'images'), to: `${GUIDE}/images` },
];
