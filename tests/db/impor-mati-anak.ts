import { createDb } from '@/db/client'
import { saveImpor } from '@/db/mutations/impor'

// The site in the small, for tests/db/impor-mati.test.ts: saves the drafts that it is told to, whatever is killed under it.
// The driver throws from a timer when its connection goes while it writes; the site outlives that too.
process.on('uncaughtException', () => {})
process.on('unhandledRejection', () => {})
process.on('disconnect', () => process.exit(0))
process.on('message', async ({ url, draf }: { url: string; draf: number }) => {
  const db = createDb(url, 1)
  const [s] = await db.$client<{ pid: number }[]>`select pg_backend_pid() as pid`
  process.send?.({ pid: s?.pid })
  await Promise.race([saveImpor(db, draf, null).catch(() => null), new Promise((p) => setTimeout(p, 5000))])
  db.$client.end({ timeout: 0 }).catch(() => {})
  process.send?.({ selesai: true })
})
process.send?.({ siap: true })
