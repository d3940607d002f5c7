// Who may import whom; ARCHITECTURE.md has the same as a table.

const TESTS_AND_TOOLS = '^(tests|scripts)/';

/** A folder of src that may import nothing of the project but what is named. */
function folderMayImport(name, folder, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: folder },
    to: { path: '^src/', pathNot: allowed },
  };
}

/** A folder that may use some packages only; packages of Node and Electron count as packages. */
function folderMayUse(name, folder, packages, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: folder },
    to: {
      dependencyTypes: [
        'core',
        'npm',
        'npm-dev',
        'npm-optional',
        'npm-peer',
        'npm-no-pkg',
        'npm-unknown',
      ],
      ...(packages.length > 0
        ? { pathNot: `^node_modules/(@types/)?(${packages.join('|')})/` }
        : {}),
    },
  };
}

const PLAN_DOOR = '^src/plan/index\\.ts$';
const CONTRACT_ALONE = '^src/preload/contract\\.ts$';
// What windows and main share: the contract, and the table of commands.
const CONTRACT = '^src/preload/(contract|commands)\\.ts$';
const COMMANDS = '^src/preload/commands\\.ts$';
const BRIDGE = '^src/renderer/bridge\\.ts$';
const PURE_PACKAGES = ['date-fns', '@date-fns/utc', 'papaparse', 'fractional-indexing'];
// For what a window keeps; buttons and dialogs (ui) keep nothing.
const STATE_PACKAGES = ['zustand'];
const SCREEN_PACKAGES = [
  'react',
  'react-dom',
  '@base-ui/react',
  '@dnd-kit',
  '@tanstack',
  'lucide-react',
];
// Every folder of the renderer but these is a feature.
const SHARED = 'app|session|ui';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports it, and it imports nobody: what is it for?',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          // Started by name, not imported.
          '^src/(main|cli|preload)/index\\.ts$',
          '^tests/.*\\.(test|spec)\\.tsx?$',
          '^scripts/[^/]+\\.mjs$',
          '^scripts/stand-in-app/',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that cannot be followed escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shipped-code-uses-dependencies',
      comment: 'What ends up in the bundles is listed under dependencies; tools are not.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        // Electron is the runtime itself; types are gone in a bundle.
        pathNot: ['^node_modules/electron/', '^node_modules/@types/'],
      },
    },
    {
      name: 'no-tests-in-the-app',
      comment: 'Neither the app nor a test helper of it needs the tests or the scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: TESTS_AND_TOOLS },
    },

    folderMayImport(
      'plan-stands-alone',
      '^src/plan/',
      '^src/plan/',
      'The domain knows no screen, no file, no process.',
    ),
    folderMayUse(
      'plan-is-pure',
      '^src/plan/',
      PURE_PACKAGES,
      'No Node, no Electron, no React in the domain.',
    ),
    {
      name: 'plan-has-one-door',
      comment:
        'Other folders import src/plan/index.ts alone; unit tests and their helpers may look inside.',
      severity: 'error',
      from: { path: '^(src/(?!plan/)|tests/(?!unit/|support/)|scripts/)' },
      to: { path: '^src/plan/', pathNot: PLAN_DOOR },
    },

    folderMayImport(
      'preload-imports',
      '^src/preload/index\\.ts$',
      '^src/preload/',
      'The bridge knows the contract only.',
    ),
    {
      name: 'contract-is-types',
      comment: 'The contract says what crosses: types of the domain, nothing that runs.',
      severity: 'error',
      from: { path: CONTRACT_ALONE },
      to: { path: '^src/', pathNot: [PLAN_DOOR, COMMANDS] },
    },
    {
      name: 'contract-runs-nothing',
      comment: 'What the contract imports it imports with `import type`.',
      severity: 'error',
      from: { path: CONTRACT_ALONE },
      to: { dependencyTypesNot: ['type-only'] },
    },
    folderMayImport('commands-are-data', COMMANDS, COMMANDS, 'A table that both sides can read.'),
    folderMayUse(
      'preload-uses',
      '^src/preload/',
      ['electron'],
      'A sandboxed preload has electron and nothing else.',
    ),

    folderMayImport(
      'main-imports',
      '^src/main/',
      ['^src/main/', PLAN_DOOR, CONTRACT],
      'Main never reaches into a window.',
    ),
    folderMayImport(
      'cli-imports',
      '^src/cli/',
      ['^src/cli/', '^src/main/', PLAN_DOOR, CONTRACT],
      'The command line calls the domain and the store.',
    ),
    {
      name: 'no-screen-outside-windows',
      comment: 'React and its company belong to the renderer.',
      severity: 'error',
      from: { path: '^src/(main|cli)/' },
      to: { path: `^node_modules/(@types/)?(${SCREEN_PACKAGES.join('|')})/` },
    },
    {
      name: 'cli-without-electron',
      comment: 'The command line runs in plain Node, also through what it imports of main.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^node_modules/electron/', reachable: true },
    },

    folderMayImport(
      'renderer-imports',
      '^src/renderer/',
      ['^src/renderer/', PLAN_DOOR, CONTRACT],
      'A window knows the domain and the contract.',
    ),
    folderMayUse(
      'renderer-uses',
      '^src/renderer/',
      [...SCREEN_PACKAGES, ...STATE_PACKAGES, ...PURE_PACKAGES],
      'No Node, no Electron in a window.',
    ),
    folderMayImport(
      'ui-knows-no-plan',
      '^src/renderer/ui/',
      '^src/renderer/ui/',
      'Buttons and dialogs serve any app.',
    ),
    folderMayUse('ui-uses', '^src/renderer/ui/', SCREEN_PACKAGES, 'React and the UI library only.'),
    folderMayImport(
      'session-imports',
      '^src/renderer/session/',
      ['^src/renderer/session/', PLAN_DOOR, CONTRACT, BRIDGE],
      'The session knows the domain and the bridge, and no screen.',
    ),
    {
      name: 'features-stand-apart',
      comment:
        'A feature uses plan, session and ui; what two features share belongs there, what joins them to app.',
      severity: 'error',
      from: { path: '^src/renderer/([^/]+)/', pathNot: `^src/renderer/(${SHARED})/` },
      to: {
        path: '^src/renderer/',
        pathNot: ['^src/renderer/$1/', '^src/renderer/(session|ui)/'],
      },
    },
    {
      name: 'one-reader-of-the-bridge',
      comment: 'The page asks bridge.ts only, so that a test can put another one in its place.',
      severity: 'error',
      from: { path: '^src/renderer/(?!session/|app/|main\\.tsx$)' },
      to: { path: BRIDGE },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
