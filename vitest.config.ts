import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const akar = fileURLToPath(new URL('.', import.meta.url))
const semuaUji = ['**/*.test.ts', '**/*.test.tsx']
const bukanSumber = ['**/node_modules/**', '.next/**', '.data/**']

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: akar },
      { find: 'server-only', replacement: `${akar}tests/server-only.ts` },
    ],
  },
  test: {
    root: akar,
    env: { TZ: 'Asia/Kathmandu' },
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: semuaUji,
          exclude: [...bukanSumber, 'tests/{db,siap,e2e}/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['tests/{db,siap}/**/*.test.ts'],
          globalSetup: ['tests/db/global.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
