import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';
import { earlyFiles } from './build/early-files.ts';
import { macros } from './build/macros.ts';
import { noCircles } from './build/no-circles.ts';
import { offline } from './build/offline.ts';
import { themeCss } from './build/theme-css.ts';

/** `npm run dev -w portal` serves the pages alone and asks the service on its usual port. */
const service = 'http://localhost:3000';

/**
 * On a slow connection a file costs its way there and back, however small it is: what every page needs comes in one file,
 * and what the same pages share in one each. Not merged further (entriesAwareMergeThreshold): that makes circles.
 */
const chunks = [
  { name: 'frame', tags: ['$initial' as const], priority: 1 },
  { name: 'shared', minShareCount: 2, entriesAware: true },
];

/** Without the list of all who share it, which makes names of many lines. */
const chunkFileNames = ({ name }: { name: string }): string => `assets/${name.split('~')[0]}-[hash].js`;

export default defineConfig({
  plugins: [
    noCircles(),
    macros(),
    react(),
    lingui({ configPath: `${import.meta.dirname}/lingui.config.ts` }),
    themeCss(),
    earlyFiles(),
    offline(),
    compressed(),
  ],
  build: {
    // The content security policy lets nothing in that is not a file of its own.
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: chunks }, chunkFileNames } },
  },
  server: { host: '127.0.0.1', proxy: { '/v1': service, '/.well-known': service } },
});
