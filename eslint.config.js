import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Who may import whom, and who may name Excel, is held by test/arrows.test.ts. */
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
