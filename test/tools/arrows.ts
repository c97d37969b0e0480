import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

interface Arrow {
  /** The rooms whose files it may import, besides its own. */
  readonly rooms: readonly string[];
  /** The packages that it alone may know; '@univerjs' and 'node:' stand for all that begins so. */
  readonly packages?: readonly string[];
}

/** The arrows of the house. A file belongs to the room with the longest name that its path begins with. */
export const ARROWS: Readonly<Record<string, Arrow>> = {
  model: { rooms: [], packages: ['zod'] },
  units: { rooms: ['model'] },
  catalogue: { rooms: ['units', 'model'], packages: ['zod'] },
  reading: { rooms: ['catalogue', 'units', 'model'] },
  checking: { rooms: ['catalogue', 'units', 'model'] },
  reporting: { rooms: ['catalogue', 'units', 'model'] },
  locale: { rooms: ['model'] },
  workbook: { rooms: ['model'] },
  'workbook/excel': { rooms: ['workbook', 'model'] },
  'workbook/file': { rooms: ['workbook', 'model'], packages: ['hucre'] },
  'workbook/word': { rooms: ['workbook/file', 'workbook', 'model'] },
  documents: { rooms: ['model'], packages: ['ical-generator', 'docx'] },
  app: { rooms: ['reading', 'checking', 'reporting', 'catalogue', 'units', 'workbook', 'locale', 'model'] },
  taskpane: { rooms: ['app', 'locale', 'workbook', 'model'], packages: ['react', 'react-dom', '@fluentui'] },
  commands: { rooms: ['app', 'locale', 'workbook', 'model'] },
  workbench: {
    rooms: ['taskpane', 'app', 'locale', 'workbook/file', 'workbook/word', 'workbook', 'documents', 'model'],
    packages: ['@univerjs', 'rxjs'],
  },
  cli: {
    rooms: ['app', 'locale', 'workbook/file', 'workbook/word', 'workbook', 'documents', 'model'],
    packages: ['node:'],
  },
};

/** Where a page begins: it alone puts an adapter and the pane together, and waits for Office. */
export const ENTRY_POINTS: readonly string[] = ['src/taskpane/index.tsx', 'src/commands/commands.ts'];
const OFFICE_NAMES = new Set(['Excel', 'Office', 'OfficeExtension']);

/** A name that a file imports, or a global of Office that it names, with its line. */
interface Mention {
  readonly name: string;
  readonly line: number;
}

/** Source files by their path ('src/model/plan.ts'). */
export type Sources = ReadonlyMap<string, ts.SourceFile>;

/** In: the text of every source file by its path. */
export const parse = (texts: ReadonlyMap<string, string>): Sources =>
  new Map([...texts].map(([path, text]) => [path, parseFile(path, text)]));

const parseFile = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** What stands against the arrows, one sentence each with the place and the way out; empty when nothing does. */
export function arrowFaults(sources: Sources): string[] {
  return [...sources].flatMap(([path, file]) => {
    const room = roomOf(path);
    if (room === null)
      return [`${path} is in no room. Put it into one, or give its room a line in test/tools/arrows.ts.`];
    const imports = importsOf(file).flatMap((one) => importFault({ path, room }, one, sources) ?? []);
    const mayKnowOffice = room === 'workbook/excel' || ENTRY_POINTS.includes(path);
    return [...imports, ...(mayKnowOffice ? [] : officeNames(file).map((one) => officeFault(path, one)))];
  });
}

/** Files that import each other, directly or by way of others: each circle once, as 'a → b → a'. */
export function importCircles(sources: Sources): string[] {
  const state = new Map<string, 'open' | 'done'>();
  const way: string[] = [];
  const circles: string[] = [];
  const visit = (path: string): void => {
    if (state.get(path) === 'open') circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (state.has(path)) return;
    state.set(path, 'open');
    way.push(path);
    for (const { name } of importsOf(sources.get(path)!)) {
      const target = targetOf(path, name, sources);
      if (target !== null && sources.has(target)) visit(target);
    }
    way.pop();
    state.set(path, 'done');
  };
  for (const path of sources.keys()) visit(path);
  return circles;
}

const ROOMS_LONGEST_FIRST = Object.keys(ARROWS).sort((a, b) => b.length - a.length);

/** The room of a path below src, null where it is in none. */
const roomOf = (path: string): string | null =>
  ROOMS_LONGEST_FIRST.find((room) => path.startsWith(`src/${room}/`)) ?? null;

/** The file that imports. */
interface From {
  readonly path: string;
  readonly room: string;
}

/**
 * The path that a relative import leads to, without an ending where there is no such source file; null for a package.
 */
function targetOf(from: string, name: string, sources: Sources): string | null {
  if (!name.startsWith('.')) return null;
  const path = join(dirname(from), name);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((one) => sources.has(one)) ?? path;
}

function importFault(from: From, { name, line }: Mention, sources: Sources): string | null {
  const { path, room } = from;
  const target = targetOf(path, name, sources);
  if (target === null) return packageFault(`${path}:${line}`, room, name);
  const to = roomOf(target);
  if (to === null || to === room || ARROWS[room]!.rooms.includes(to)) return null;
  if (ENTRY_POINTS.includes(path) && (to.startsWith('workbook/') || to === 'documents')) return null;
  const way = to.startsWith('workbook/')
    ? 'Let the port (src/workbook/port.ts) say what is wanted and every adapter do it, or take it from the entry point as an argument.'
    : `Move what both need down to a room that ${room} may import, or pass it in as an argument from a room above both.`;
  return `${path}:${line} imports ${target}, but src/${room} may import only ${listed(ARROWS[room]!.rooms)}. ${way}`;
}

function packageFault(at: string, room: string, name: string): string | null {
  const knows = (one: string): boolean => ARROWS[one]!.packages?.some((begin) => isOf(name, begin)) ?? false;
  if (knows(room)) return null;
  const others = Object.keys(ARROWS).filter(knows);
  if (others.length === 0)
    return `${at} imports the package ${name}, which no room knows. Give it to one room in test/tools/arrows.ts and say in docs/architecture.md what it is for.`;
  const owners = others.map((one) => `src/${one}`).join(', ');
  return `${at} imports the package ${name}, which only ${owners} may know. Let that room export what is needed, in words of our own.`;
}

const isOf = (name: string, begin: string): boolean =>
  name === begin || name.startsWith(begin.endsWith(':') ? begin : `${begin}/`);

const officeFault = (path: string, { name, line }: Mention): string =>
  `${path}:${line} names ${name}, which only src/workbook/excel and the entry points (${ENTRY_POINTS.join(', ')}) may. Put what asks Excel into src/workbook/excel, and let the port or the entry point hand it on.`;

const listed = (rooms: readonly string[]): string => rooms.map((room) => `src/${room}`).join(', ') || 'nothing';

/** What a file imports, exports from elsewhere, or loads with import(). */
function importsOf(file: ts.SourceFile): Mention[] {
  const found: Mention[] = [];
  const add = (node: ts.Expression | undefined): void => {
    if (node && ts.isStringLiteralLike(node)) found.push(mention(file, node, node.text));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Where a file names a global of Office, as a value or as a type; a property of that name is not meant. */
function officeNames(file: ts.SourceFile): Mention[] {
  const found: Mention[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && OFFICE_NAMES.has(node.text) && !isPropertyName(node))
      found.push(mention(file, node, node.text));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}

const mention = (file: ts.SourceFile, node: ts.Node, name: string): Mention => ({
  name,
  line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
});
