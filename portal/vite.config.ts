import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogueMap } from './build/catalogue-map.ts';
import { compressed } from './build/compressed.ts';
import { macros } from './build/macros.ts';
import { offline } from './build/offline.ts';
import { themeCss } from './build/theme-css.ts';

/** `npm run dev -w portal` serves the pages alone and asks the service on its usual port. */
const service = 'http://localhost:3000';

export default defineConfig({
  plugins: [
    macros(),
    react(),
    lingui({ configPath: `${import.meta.dirname}/lingui.config.ts` }),
    themeCss(),
    catalogueMap(),
    offline(),
    compressed(),
  ],
  build: {
    // The content security policy lets nothing in that is not a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    target: 'es2022',
  },
  server: { host: '127.0.0.1', proxy: { '/v1': service, '/.well-known': service } },
});
