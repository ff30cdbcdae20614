import { sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { createDb, type Sambungan } from '@/db/client'
import { createBasis } from './basis'

const basis = await createBasis()
// One connection: what waits beside a transaction gets the next one as soon as that of the transaction is gone.
const db = createDb(basis.url, 1)
afterAll(async () => {
  await db.$client.end({ timeout: 5 })
  await basis.tutup()
})
beforeEach(() => basis.sql`drop table if exists coba`.then(() => basis.sql`create table coba (isi int)`))

const insert = (di: Sambungan, isi: number) => di.execute(sql`insert into coba values (${isi})`)
const listIsi = async () => (await basis.sql`select isi from coba order by isi`).map((b) => b.isi)

async function putuskan(tx: Sambungan): Promise<void> {
  const [saya] = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
  await basis.sql`select pg_terminate_backend(${saya?.pid as number}, 5000)`
}

test.each(['a transaction', 'a savepoint'])(
  '%s that loses its connection between two queries stores nothing, also not on the next connection',
  async (jenis) => {
    let sisa: Promise<unknown> | undefined
    const isi = async (tx: Sambungan) => {
      await insert(tx, 1)
      await putuskan(tx)
      await insert(db, 2)
      sisa = insert(tx, 3)
      await sisa
    }
    const kerja = db.transaction((tx) => (jenis === 'a savepoint' ? tx.transaction(isi) : isi(tx)))
    await expect(kerja).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    await expect.poll(listIsi).toEqual([2])
    await vi.waitFor(() => expect(sisa).toBeDefined())
    await expect(sisa).rejects.toThrow()
    expect(await listIsi()).toEqual([2])
  },
)

test('one that loses it under a query, or before it ends, is told so; the next one is not disturbed', async () => {
  for (const isi of [
    async (tx: Sambungan) => {
      await insert(tx, 1)
      await Promise.all([
        tx.execute(sql`select pg_terminate_backend(pg_backend_pid()), pg_sleep(5)`),
        insert(tx, 2),
      ])
    },
    async (tx: Sambungan) => {
      await insert(tx, 1)
      await putuskan(tx)
      await basis.sql`select pg_sleep(0.05)`
    },
  ])
    await expect(db.transaction(isi)).rejects.toThrow()
  await db.transaction((tx) => insert(tx, 4))
  expect(await listIsi()).toEqual([4])
})
