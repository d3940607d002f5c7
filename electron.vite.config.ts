import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

// The oldest runtime the app runs on: the stand-in of scripts/ensure-electron.mjs.
const NODE_TARGET = 'node20.18';
const CHROME_TARGET = 'chrome130';

// Nothing is copied into out/: main reads resources/ where it lies, two folders above its bundle, in the
// project as in a package (main's files stay flat in out/main for that); windows import their assets.
export default defineConfig(({ command }) => {
  const sourcemap = command === 'serve';
  return {
    main: {
      build: {
        target: NODE_TARGET,
        // Everything is bundled, so a package carries no node_modules.
        externalizeDeps: false,
        sourcemap,
        rolldownOptions: {
          input: { index: 'src/main/index.ts', crosslane: 'src/cli/index.ts' },
          output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      build: {
        target: NODE_TARGET,
        externalizeDeps: false,
        sourcemap,
        rolldownOptions: {
          input: 'src/preload/index.ts',
          // A sandboxed preload can neither be an ES module nor require other files.
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
    renderer: {
      root: 'src/renderer',
      publicDir: false,
      plugins: [react()],
      css: { modules: { generateScopedName: '[name]-[local]-[hash:base64:5]' } },
      build: {
        target: CHROME_TARGET,
        minify: true,
        sourcemap,
        // The pages' policy allows no `data:` addresses.
        assetsInlineLimit: 0,
        // A part of the window that is loaded later comes as script alone, from the disk: a stylesheet
        // more would make every element's style be found anew, a hint to load it would be one more.
        cssCodeSplit: false,
        modulePreload: {
          polyfill: false,
          resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
        },
        rolldownOptions: {
          input: 'src/renderer/index.html',
          // The domain is pure: what a window does not use of it, and the libraries of that, stay out.
          treeshake: { moduleSideEffects: [{ test: /\/src\/plan\//, sideEffects: false }] },
        },
      },
    },
  };
});
