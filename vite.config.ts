import babel from '@rolldown/plugin-babel';
import tailwindcss from '@tailwindcss/vite';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import { compressFiles } from './tools/build/compress-files.ts';
import { groupParts } from './tools/build/group-parts.ts';
import { nameCatalogues } from './tools/build/name-catalogues.ts';

// The BFF compares Origin with Host: the proxy must leave Host as the browser sent it.
const bff = { target: process.env['BFF_ADDRESS'] ?? 'http://127.0.0.1:8787', changeOrigin: false };

/** `npm run test:full` runs the long tests instead of the others. */
const takesLongTests = process.env['LONG_TESTS'] === 'yes';

/** Every browser that this is built for reads WOFF2: the other formats of KaTeX's fonts stay out of the build. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform: {
    filter: { id: /\/katex\.css$/ },
    handler: (css) => css.replaceAll(/, url\([^)]+\.(?:woff|ttf)\) format\("\w+"\)/g, ''),
  },
};

/** What goes into one file, the first that takes a module keeping it: fewer requests, and it compresses better together. */
const groups: Rolldown.CodeSplittingGroup[] = [
  { name: 'shell', tags: ['$initial'] },
  {
    debugName: 'texts of a chat',
    name: (id) =>
      /\/i18n\/(\w+)-(?:conversation|inspector|lineups|runs|shell|start)\.ts$/.exec(id)?.[1]?.concat('-chat') ?? null,
  },
  { name: 'icons', test: /\/lucide-react\/.*\/icons\//, minShareCount: 2 },
  ...groupParts({
    start: [
      '/app/background-signs.tsx',
      '/app/banners.tsx',
      '/app/page-hosts.tsx',
      '/app/shell-commands.tsx',
      '/blocks/files/drop-overlay.tsx',
      '/chat/lineup-address.tsx',
      '/chat/send-forecast.tsx',
      '/chat/start/first-minute.tsx',
    ],
    chat: [
      '/chat/commands/chat-commands.tsx',
      '/chat/conversation-view.tsx',
      '/chat/conversation/read-conversation.ts',
      '/chat/conversation/send-turn.ts',
      '/chat/conversation/sync-conversation.ts',
      '/chat/empty-lanes.tsx',
      '/chat/input/attachment-notes.tsx',
      '/chat/input/attachment-strip.tsx',
      '/chat/parameters/refusals.ts',
      '/chat/send-options.tsx',
      '/chat/stop-key.tsx',
    ],
    screens: [
      '/login/login.tsx',
      '/settings/settings-screen.tsx',
      '/speech/speech-screen.tsx',
      '/transcription/transcription-screen.tsx',
    ],
  }),
];

export default defineConfig({
  root: 'apps/web',
  plugins: [
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
    rolldownOptions: { output: { codeSplitting: { groups } } },
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
