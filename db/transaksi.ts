import type postgres from 'postgres'

// postgres.js goes on writing to a transaction whose connection is gone: it throws where nobody can catch it, or, once the pool has
// connected anew, runs the rest outside of any transaction (porsager/postgres#1208, #1155). So nothing is written after the loss.

type Isi = (tx: postgres.TransactionSql) => unknown
type Keadaan = { putus?: unknown }

/** The outcome is told by `begin` itself, which rejects when the connection closes. */
const tungguPutus = () => new Promise<never>(() => {})

/** True for an error of a query whose connection is closed by it, or closes now. */
function isPutus(galat: unknown): boolean {
  const sebab = (galat instanceof Error && galat.cause ? galat.cause : galat) as Record<string, unknown>
  if (typeof sebab !== 'object' || sebab === null || !('query' in sebab)) return false
  if (sebab.code === 'CONNECTION_DESTROYED') return false
  return 'errno' in sebab || /^(FATAL|PANIC)$/.test(String(sebab.severity))
}

function createPenolakan(galat: unknown): postgres.PendingQuery<postgres.Row[]> {
  const tolak = Object.assign(Promise.reject(galat), { values: () => tolak })
  return tolak as unknown as postgres.PendingQuery<postgres.Row[]>
}

function jagaIsi(isi: Isi, keadaan: Keadaan): Isi {
  return async (tx) => {
    const { unsafe, savepoint } = tx
    tx.unsafe = ((...a: Parameters<typeof unsafe>) =>
      keadaan.putus ? createPenolakan(keadaan.putus) : unsafe(...a)) as typeof unsafe
    tx.savepoint = ((isi: Isi) => savepoint(jagaIsi(isi, keadaan))) as typeof savepoint
    try {
      const hasil = await isi(tx)
      return keadaan.putus ? tungguPutus() : hasil
    } catch (galat) {
      if (isPutus(galat)) keadaan.putus ??= galat
      if (keadaan.putus) return tungguPutus()
      throw galat
    }
  }
}

/** Makes `begin` end with the loss of its connection: it rejects, and what its function still asks for is refused. */
export function jagaTransaksi(sql: postgres.Sql): postgres.Sql {
  const { begin } = sql
  sql.begin = (async (...argumen: (string | Isi)[]) => {
    const keadaan: Keadaan = {}
    const dijaga = argumen.map((a) => (typeof a === 'string' ? a : jagaIsi(a, keadaan)))
    try {
      return await begin(...(dijaga as Parameters<typeof begin>))
    } catch (galat) {
      const sebab = keadaan.putus ?? galat
      keadaan.putus ??= galat
      throw sebab
    }
  }) as typeof begin
  return sql
}
