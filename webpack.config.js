import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';

import { buildOf, keepCompiled } from './assets/command/build.mjs';
import { QUICK } from './assets/fresh.mjs';
import { guidePatterns } from './assets/guide.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const from = (...parts) => resolve(root, ...parts);

/** Types are checked by `npm run types`; here they are only taken off. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};

const shared = (mode) => ({
  mode,
  context: root,
  // Never one of webpack's eval kinds: the pages' content security policy forbids eval, in development too.
  devtool: mode === 'development' ? 'cheap-source-map' : false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  cache:
    mode === 'development'
      ? { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } }
      : false,
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
  performance: false,
});

/**
 * Where Office's library comes from. `OFFICE_JS=cdn` (default): Microsoft's own address, the only place that AppSource
 * accepts and the one that is kept up to date. `OFFICE_JS=local`: a copy beside the pages, for an intranet that cannot
 * reach it.
 */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE = {
  cdn: { script: `${OFFICE_CDN}/lib/1/hosted/office.js`, origin: OFFICE_CDN },
  local: { script: 'office/office.js', origin: "'self'" },
};

function office() {
  const asked = process.env.OFFICE_JS ?? 'cdn';
  if (!Object.hasOwn(OFFICE, asked)) throw new Error(`OFFICE_JS must be 'cdn' or 'local', not '${asked}'.`);
  return { ...OFFICE[asked], local: asked === 'local' };
}

/**
 * What office.js loads from beside itself, and so must keep its name and place: the library of each Excel, the table
 * that it reads outside Office, its telemetry script, its page for hosts that it does not know (asked for as
 * 'AgaveErrorUX', and servers mind the case), and its words in each language of Office.
 */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
];

function officeCopies() {
  const dist = from('node_modules/@microsoft/office-js/dist');
  // Copied as they are, their licence beside them; never minified again.
  const copy = (file, to = file) => ({ from: join(dist, file), to: `office/${to}`, info: { minimized: true } });
  const locales = readdirSync(dist).filter((name) => existsSync(join(dist, name, 'office_strings.js')));
  return [
    ...OFFICE_FILES.map((file) => copy(file)),
    ...locales.map((locale) => copy(`${locale}/office_strings.js`)),
    { from: join(dist, 'agaveerrorux'), to: 'office/AgaveErrorUX', info: { minimized: true } },
    { from: join(dist, '../LICENSE.md'), to: 'office/LICENSE.md' },
  ];
}

/**
 * The pane's content security policy. Scripts come from this host and from Office's library alone; nothing is sent
 * anywhere but to this host, so that no cell can leave it, and Office's own telemetry neither. Styles are made at run
 * time (Griffel, office.js: OfficeDev/office-js issue 1687). A frame is what office.js shows on the web when it does
 * not know the site that it runs in. Who may frame the pane (frame-ancestors) can only be said in a header:
 * docs/deploy.md.
 */
const panePolicy = (officeOrigin) =>
  [
    "default-src 'none'",
    `script-src 'self'${officeOrigin === "'self'" ? '' : ` ${officeOrigin}`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${officeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** Pages: the task pane and the ribbon's commands (both inside Excel), and the workbench (in any browser). */
const PAGES = [
  { name: 'taskpane', entry: './src/taskpane/index.tsx', template: './src/taskpane/taskpane.html' },
  { name: 'commands', entry: './src/commands/commands.ts', template: './src/commands/commands.html' },
  { name: 'workbench', entry: './src/workbench/index.ts', template: './src/workbench/workbench.html' },
];

/** Smaller than Terser's own result, in a fifth of its time. */
const minifiedBy = (terserOptions) => ({
  minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, terserOptions, extractComments: false })],
});
const minified = minifiedBy({ module: true });

/** What `npm start` makes: a page that is read once, from this machine. Size does not matter to it, waiting does. */
const quick = {
  minimize: false,
  concatenateModules: false,
  innerGraph: false,
  usedExports: false,
  providedExports: false,
  realContentHash: false,
};

function pages(mode, options) {
  const { script, origin, local } = office();
  const present = PAGES.filter((page) => options.page === undefined || options.page === page.name);
  return {
    ...shared(mode),
    name: 'pages',
    target: 'web',
    entry: Object.fromEntries(present.map((page) => [page.name, page.entry])),
    output: {
      path: from(options.quick ? QUICK : 'dist'),
      filename: 'assets/[name].[contenthash:8].js',
      chunkFilename: 'assets/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // The command and the manifest for a host are made beside the pages, not with them.
      clean: { keep: /^(phuluc\.(cjs|script\.js|cache)|manifest\.xml)$/ },
    },
    module: {
      rules: [
        typescript,
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.md$/, type: 'asset/source' },
      ],
    },
    optimization: {
      ...(options.quick ? quick : minified),
      splitChunks: {
        chunks: 'all',
        // All that comes only with the spreadsheet: never part of the pane's bundle.
        cacheGroups: {
          univer: {
            test: /[\\/]node_modules[\\/]/,
            chunks: (chunk) => chunk.name === 'spreadsheet',
            name: 'univer',
            priority: 10,
          },
        },
      },
    },
    plugins: [
      // Univer's text engine carries hyphenation patterns of 70 languages, 5 MB. Cells are never hyphenated; it takes
      // "none" well.
      new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z]{2,4}(-[a-z0-9]+)*-[\w-]{8}\.js$/, (request) => {
        if (/@univerjs[\\/]engine-render[\\/]lib[\\/]es$/.test(request.context))
          request.request = 'data:text/javascript,export {}';
      }),
      new CssPlugin({
        filename: 'assets/[name].[contenthash:8].css',
        chunkFilename: 'assets/[name].[contenthash:8].css',
        ignoreOrder: true,
      }),
      ...present.map(
        (page) =>
          new HtmlPlugin({
            filename: `${page.name}.html`,
            template: page.template,
            chunks: [page.name],
            scriptLoading: 'defer',
            officeJs: script,
            policy: panePolicy(origin),
          }),
      ),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.{png,svg}', to: 'assets/icons/[name][ext]', noErrorOnMissing: true },
          { from: 'assets/samples/*.xlsx', to: 'assets/samples/[name][ext]', noErrorOnMissing: true },
          ...(options.page === undefined ? guidePatterns(from('docs'), from('assets')) : []),
          ...(local ? officeCopies() : []),
        ],
      }),
    ],
    devServer: devServer(options),
  };
}

/**
 * The command as one script for Node, without packages beside it: assets/command/phuluc.cjs runs it. What V8 makes of it
 * while it writes the sheets of a sample is kept beside it, and need not be made again at every start.
 */
const command = (mode) => {
  const build =
    buildOf(['src', 'package-lock.json', 'webpack.config.js'].map((path) => from(path))) +
    (mode === 'production' ? '' : '-dev');
  return {
    ...shared(mode),
    name: 'command',
    target: 'node20',
    // A script and no module: it is run as it is read, and asks the process itself for what Node brings.
    externalsPresets: { node: false },
    externals: ({ request }, found) =>
      isBuiltin(request) ? found(null, `var process.getBuiltinModule('${request}')`) : found(),
    entry: { phuluc: './src/cli/index.ts' },
    output: { path: from('dist'), filename: '[name].script.js', chunkFormat: 'commonjs' },
    module: { rules: [typescript] },
    // Node reads all of it before it begins.
    // Letters beyond ASCII would make the script twice as large in memory, and twice as slow to read.
    optimization: mode === 'production' ? minifiedBy({ format: { ascii_only: true } }) : { minimize: false },
    plugins: [
      new webpack.BannerPlugin({ banner: `// ${build}`, raw: true, stage: LAST }),
      new webpack.DefinePlugin({ PHULUC_BUILD: JSON.stringify(build) }),
      new CopyPlugin({
        patterns: [{ from: 'assets/command/phuluc.cjs', to: '[name][ext]', info: { minimized: true } }],
      }),
      ...(mode === 'production'
        ? [{ apply: keepCompiled(from('assets/samples/mau-001-ubnd-tp-can-tho-2023.xlsx')) }]
        : []),
    ],
  };
};

/** After all that changes the script: its first line stays the first. */
const LAST = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;

function devServer({ https }) {
  const scheme = https ? 'https' : 'http';
  return {
    host: 'localhost',
    port: 3000,
    server: https ? { type: 'https', options: certificate() } : 'http',
    static: false,
    open: false,
    hot: false,
    client: { logging: 'warn', overlay: false },
    onListening({ compiler, server }) {
      const { port } = server.address();
      let told = false;
      const tell = () => {
        if (!told) console.log(`Phuluc: ${scheme}://localhost:${port}/workbench.html`);
        told = true;
      };
      for (const one of compiler.compilers ?? [compiler]) if (one.name === 'pages') one.hooks.done.tap('address', tell);
    },
  };
}

/**
 * Excel loads panes over trusted https only: the certificate that `npx office-addin-dev-certs install` leaves, if there
 * is one.
 */
function certificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const files = { key: 'localhost.key', cert: 'localhost.crt', ca: 'ca.crt' };
  if (!Object.values(files).every((file) => existsSync(join(folder, file)))) return {};
  return Object.fromEntries(Object.entries(files).map(([part, file]) => [part, readFileSync(join(folder, file))]));
}

/**
 * Arguments: `--mode production|development`, `--env https` for a certificate on the development server, `--env
 * page=taskpane` for one page alone, `--env quick` for a build that is only looked at here.
 */
export default function configurations(env, argv) {
  const mode = argv.mode ?? 'production';
  const list = [pages(mode, { https: env.https === true, page: env.page, quick: env.quick === true })];
  if (!env.WEBPACK_SERVE && env.page === undefined) list.push(command(mode));
  return list;
}
