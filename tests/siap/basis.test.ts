import { afterAll, expect, test } from 'vitest'
import { createBasis } from '@/tests/db/basis'

const [satu, dua] = await Promise.all([createBasis(), createBasis()])
afterAll(() => Promise.all([satu.tutup(), dua.tutup()]))

test('a test database is migrated', async () => {
  const tabel = await satu.sql`select to_regclass('public.wilayah') as ada`
  expect(tabel[0]?.ada).toBe('wilayah')
})

test('what one test file writes is not in the database of another', async () => {
  await satu.sql`create table jejak_uji (nilai int)`
  const tabel = await dua.sql`select to_regclass('public.jejak_uji') as ada`
  expect(tabel[0]?.ada).toBeNull()
})
