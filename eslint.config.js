import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What each folder of src may import, itself always included: the arrows of the house point one way. */
const ARROWS = {
  model: [],
  units: ['model'],
  catalogue: ['model'],
  reading: ['catalogue', 'units', 'model'],
  checking: ['catalogue', 'units', 'model'],
  reporting: ['catalogue', 'units', 'model'],
  locale: ['model'],
  workbook: ['model'],
  app: ['reading', 'checking', 'reporting', 'catalogue', 'units', 'model', 'workbook', 'locale'],
  taskpane: ['app', 'locale', 'model', 'workbook'],
  commands: ['app', 'locale', 'model', 'workbook'],
  workbench: ['app', 'locale', 'model', 'workbook', 'taskpane'],
  cli: ['app', 'locale', 'model', 'workbook'],
};
const ROOMS = Object.keys(ARROWS);

/** Packages that one room alone may know. */
const PACKAGES = [
  { name: /^hucre(\/|$)/, rooms: ['workbook/file'] },
  { name: /^fflate(\/|$)/, rooms: ['workbook/file'] },
  { name: /^(@univerjs|rxjs)(\/|$)/, rooms: ['workbench'] },
  { name: /^(react|react-dom|@fluentui)(\/|$)/, rooms: ['taskpane', 'workbench'] },
  { name: /^node:/, rooms: ['cli'] },
  { name: /^zod(\/|$)/, rooms: ['model', 'catalogue', 'app', 'reading', 'cli'] },
];

const arrows = ROOMS.map((room) => {
  const banned = ROOMS.filter((other) => other !== room && !ARROWS[room].includes(other));
  const patterns = [];
  if (banned.length > 0)
    patterns.push({
      regex: `^(\\.\\./)+(${banned.join('|')})(/|$)`,
      message: `src/${room} may import only: ${ARROWS[room].join(', ') || 'nothing'}.`,
    });
  for (const { name, rooms } of PACKAGES)
    if (!rooms.some((allowed) => allowed.split('/')[0] === room))
      patterns.push({ regex: name.source, message: `Only src/${rooms.join(', src/')} knows this package.` });
  if (room === 'app')
    patterns.push({ regex: 'workbook/(excel|file)', message: 'The use cases know the port, not an adapter.' });
  return { files: [`src/${room}/**/*.{ts,tsx}`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
});

/** The two adapters stand apart: neither knows the other, nor the other's library. `up`: the way from a folder to src/workbook. */
const excelAdapter = [
  { folder: 'src/workbook/*.ts', up: null },
  { folder: 'src/workbook/excel/*.ts', up: '\\.\\./' },
  { folder: 'src/workbook/excel/*/*.ts', up: '(\\.\\./){2}' },
].map(({ folder, up }) => ({
  files: [folder],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex:
              up === null
                ? '^\\.\\./(?!model/)'
                : `^${up}(?!\\.\\./model/|\\.\\./\\.\\./|styles|tag|rewrite|text-limit|bold-rows|port)|^${up}(\\.\\./){2}`,
            message: 'The Excel adapter knows the model and the port. What both adapters need stands in src/workbook.',
          },
          { regex: '^(hucre|fflate)(/|$)', message: 'Only src/workbook/file knows .xlsx files.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test/output/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Functions here never use `this`: a method taken from its object stays what it was.
      '@typescript-eslint/unbound-method': 'off',
      // What a port promises is a promise also where there is nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...arrows,
  ...excelAdapter,
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/excel/**', 'src/taskpane/index.tsx', 'src/commands/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Excel is named only in workbook/excel.' },
        { name: 'Office', message: 'Office is named only in workbook/excel and the entry points.' },
        { name: 'OfficeExtension', message: 'Office is named only in workbook/excel.' },
      ],
    },
  },
  {
    // What runs in a pane beside Excel has no dialogs: Office.js makes them throw.
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'no-alert': 'error', 'no-eval': 'error' },
  },
  {
    files: ['src/workbook/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      [
        'call-sync-after-load',
        'call-sync-before-read',
        'load-object-before-read',
        'no-context-sync-in-loop',
        'no-empty-load',
        'no-navigational-load',
        'no-office-initialize',
        'test-for-null-using-isNullObject',
      ].map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['src/{taskpane,workbench}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // A test may print any cell, and compile a formula of Excel's to try it.
    files: ['test/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-base-to-string': 'off', '@typescript-eslint/no-implied-eval': 'off' },
  },
  { files: ['src/cli/**', 'test/**', 'assets/**', '*.config.js', 'webpack.config.js'], rules: { 'no-console': 'off' } },
);
