import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { Urutan } from './tests/urutan'

const akar = fileURLToPath(new URL('.', import.meta.url))
const semuaUji = ['**/*.test.ts', '**/*.test.tsx']
const bukanSumber = ['**/node_modules/**', '.next/**', '.data/**']

/** Thousands of random cases, whole maps built anew, whole files of a meeting made and measured: not for the quick check. */
const lama = [
  'tests/impor-korpus/fuzz.test.ts',
  'impor/acak.test.ts',
  'tests/{geometri,batas}.test.ts',
  'laporan/{,pptx/,xlsx/,pdf/,salindia/,edisi/,kartu/,bupati/,gambar/}*.test.ts',
]

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
    maxWorkers: 2,
    sequence: { sequencer: Urutan },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          testTimeout: 30_000,
          include: semuaUji,
          exclude: [...bukanSumber, 'tests/{db,siap,e2e}/**', ...lama],
        },
      },
      {
        extends: true,
        test: { name: 'lama', testTimeout: 30_000, include: lama },
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
