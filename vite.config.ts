import path from 'node:path';
import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compressFiles } from './tools/build/compress-files.ts';
import { CHUNK_GROUPS } from './tools/build/chunk-groups.ts';
import { nameCatalogues } from './tools/build/name-catalogues.ts';
import { splitLanguages } from './tools/languages/split-languages.ts';

// The BFF compares Origin with Host: the proxy must leave Host as the browser sent it.
const bff = { target: process.env['BFF_ADDRESS'] ?? 'http://127.0.0.1:8787', changeOrigin: false };

/** `npm run test:full` runs the long tests instead of the others. */
const takesLongTests = process.env['LONG_TESTS'] === 'yes';

const languages = path.join(import.meta.dirname, 'apps/web/src/i18n/languages');

/** Every browser that this is built for reads WOFF2: the other formats of KaTeX's fonts stay out of the build. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform: {
    filter: { id: /\/katex\.css$/ },
    handler: (css) => css.replaceAll(/, url\([^)]+\.(?:woff|ttf)\) format\("\w+"\)/g, ''),
  },
};

export default defineConfig({
  root: 'apps/web',
  plugins: [
    splitLanguages(languages),
    nameCatalogues,
    compressFiles,
    onlyWoff2,
    react(),
    babel({ presets: [reactCompilerPreset()] }),
    tailwindcss(),
  ],
  // React has it since version 18; the router asks for it by the name of what stood in for it before.
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': bff, '/healthz': bff, '/readyz': bff },
  },
  // Modules, so that what a worker needs later is fetched later.
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // Inlined assets would need `data:` in the Content-Security-Policy for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: CHUNK_GROUPS } } },
  },
  test: {
    root: import.meta.dirname,
    include: takesLongTests
      ? ['{packages,apps,tools}/**/*.long.test.ts']
      : ['packages/**/*.test.ts', 'apps/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', ...(takesLongTests ? [] : ['**/*.long.test.ts'])],
    passWithNoTests: true,
    restoreMocks: true,
    // A safety net: starting a process takes seconds on a loaded two-core machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
