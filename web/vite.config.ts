import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fixtures } from './dev/fixtures.ts';

// `npm run dev` talks to a running operator; `npm run fixtures` and `npm run preview` to the seeded
// fixtures of dev/, which never enter a build.
const operator = process.env['BUSBAR_OPERATOR'] ?? 'http://127.0.0.1:8180';

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === 'fixtures' ? [fixtures()] : [])],
  server: {
    host: '127.0.0.1',
    ...(mode === 'fixtures' ? {} : { proxy: { '/api': { target: operator, secure: false } } }),
  },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    // The stylesheet and the entry chunk are what the first page waits for; pages load on demand.
    chunkSizeWarningLimit: 400,
    assetsInlineLimit: 2048,
  },
  test: { environment: 'node', include: ['src/**/*.test.ts', 'dev/**/*.test.ts'] },
}));
