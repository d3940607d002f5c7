import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.{ts,tsx,mts}'];
const PLAIN_MODULES = ['scripts/**/*.mjs', 'bench/**/*.mjs'];
const TOOL_CONFIGS = ['*.config.{ts,js}'];

const onlyInIpc = (name, file) => ({
  name: 'electron',
  // The default export holds everything.
  importNames: [name, 'default'],
  message: `Only ${file} talks to the other side: add a line to the contract and a handler there.`,
});
const IPC_MAIN = onlyInIpc('ipcMain', 'src/main/ipc.ts');
const IPC_RENDERER = onlyInIpc('ipcRenderer', 'src/preload/index.ts');

const pure = (selector, what) => ({
  selector,
  message: `The domain is pure: ${what} comes in as an argument.`,
});
const IMPURE = [
  pure('NewExpression[callee.name="Date"][arguments.length=0]', 'the time'),
  pure('CallExpression[callee.name="Date"]', 'the time'),
  pure('MemberExpression[object.name="Date"][property.name="now"]', 'the time'),
  pure('MemberExpression[object.name="Math"][property.name="random"]', 'chance'),
];
const ENVIRONMENT = ['process', 'Buffer', 'global', 'window', 'document', 'navigator', 'crypto'];

export default defineConfig(
  globalIgnores(['out/', 'release/', 'coverage/', 'tests/fixtures/', 'bench/.kept/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/prefer-readonly': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } },
      ],
      'no-restricted-imports': ['error', { paths: [IPC_MAIN, IPC_RENDERER] }],
      eqeqeq: 'error',
      // `() => setOpen(false)` as a handler gives nothing back to anybody, and reads better than a block.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A number in a template has one spelling only; what has none (objects, undefined) stays refused.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => {}` is a sentence: nothing is to be done.
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // Fixtures and signatures that others call take arguments in a given order; an underscore says unused.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },

  {
    files: ['src/plan/**'],
    rules: {
      'no-restricted-syntax': ['error', ...IMPURE],
      // Types of a library may bring Node's globals along; they exist in no window.
      'no-restricted-globals': ['error', ...ENVIRONMENT],
    },
  },
  {
    files: ['src/main/ipc.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [IPC_RENDERER] }] },
  },
  {
    files: ['src/preload/index.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [IPC_MAIN] }] },
  },
  {
    // Nobody reads a window's console; main, the command line and the scripts have a terminal.
    files: ['src/plan/**', 'src/preload/**', 'src/renderer/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/renderer/**'],
    extends: [reactHooks.configs.flat['recommended-latest'], jsxA11y.flatConfigs.strict],
  },
  {
    files: ['tests/**'],
    rules: {
      // Playwright reads a fixture's needs off its first argument, which is a pattern even where it is empty.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  {
    files: TOOL_CONFIGS,
    // Their tools ask for a default export.
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.{js,cjs}'],
    // Configurations of tools, and the stand-in runtime's own app: no TypeScript project holds them.
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable' } },
  },
  {
    // The alternatives of the bench: their packages, and so their types, are there only when it has run.
    files: ['bench/pages/**/*.{js,jsx}', 'bench/shell/*.{js,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      'no-undef': 'off',
      // A small app of its own, in the form that Electron loads: it shares nothing with ours.
      '@typescript-eslint/no-require-imports': 'off',
      'no-restricted-imports': 'off',
    },
  },
  {
    files: [...PLAIN_MODULES, ...TYPESCRIPT],
    // TypeScript says it, and knows which globals there are.
    rules: { 'no-undef': 'off' },
  },
  {
    files: PLAIN_MODULES,
    rules: {
      // The types of these modules stand in comments, which these two do not read; TypeScript checks them.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
