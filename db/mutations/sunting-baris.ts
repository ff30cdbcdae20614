import { type SQL, sql } from 'drizzle-orm'
import { formatSel, type Sel } from '@/impor/sel'
import type { BarisPeriksa } from '@/impor/tipe'
import type { Sambungan } from '../client'
import { ImporDitolak } from './impor-tolak'

const POTONGAN = 5000

/** Which rows of a draft: one (or all like it: the same text in that cell, or the same kind of finding), or all that name these posyandu. */
export type TujuanSunting =
  | { lembar: string; baris: number; semua: boolean; kode?: string; untuk?: string; lama?: string }
  | { posyandu: readonly { kodeDesa: string; nama: string; jumlah?: number }[] }

type BarisTabel = Pick<BarisPeriksa, 'lembar' | 'baris' | 'keadaan' | 'temuan'> & {
  isi: Omit<BarisPeriksa, 'lembar' | 'baris' | 'keadaan' | 'temuan'>
}

async function listBaris(tx: Sambungan, id: number, saring: SQL): Promise<BarisPeriksa[]> {
  const baris = await tx.execute<BarisTabel & Record<string, unknown>>(sql`
    select lembar, baris, keadaan, isi, temuan from impor_baris b where impor_id = ${id} and ${saring} order by lembar, baris`)
  return baris.map(({ isi, ...b }) => ({ ...b, ...isi }))
}

/** All rows that were taken for these desa. */
export async function listBarisDesa(
  tx: Sambungan,
  id: number,
  desa: readonly string[],
): Promise<BarisPeriksa[]> {
  if (desa.length === 0) return []
  return listBaris(tx, id, sql`isi->>'kodeDesa' = any(${sql.param(desa)}::text[])`)
}

async function getPengubah(tx: Sambungan, id: number, lembar: string, baris: number): Promise<string> {
  const [s] = await tx.execute<{ nama: string | null }>(sql`
    select p.nama from impor_sunting s left join pengguna p on p.id = s.oleh
    where s.impor_id = ${id} and (s.lembar is null or (s.lembar = ${lembar} and s.baris = ${baris}) or s.jumlah > 1)
    order by s.id desc limit 1`)
  return s?.nama ?? 'orang lain'
}

/** Refuses when the cell no longer holds what the person saw. */
export async function requireBaris(
  tx: Sambungan,
  id: number,
  s: Extract<TujuanSunting, { lembar: string }>,
): Promise<void> {
  const [b] = await listBaris(tx, id, sql`lembar = ${s.lembar} and baris = ${s.baris}`)
  if (!b) throw new ImporDitolak(`Baris ${s.baris} tidak ada dalam draf ini.`)
  if (s.untuk === undefined || s.lama === undefined) return
  const kini = formatSel(b.sel[s.untuk])
  if (kini === s.lama) return
  const siapa = await getPengubah(tx, id, s.lembar, s.baris)
  throw new ImporDitolak(
    `Baris ${s.baris}: sel ini sudah diubah ${siapa} menjadi ${kini ? `"${kini}"` : 'kosong'} sejak Anda membukanya. Periksa lagi, lalu ubah bila perlu.`,
  )
}

// The same name means the same place only in the same place: desa within what was written as kecamatan, posyandu within the desa.
function samaTempat(b: BarisPeriksa, untuk: string): SQL {
  const cocok = (kunci: string, nilai: Sel | undefined) =>
    nilai === undefined
      ? sql`not (b.isi->'sel' ? ${kunci})`
      : sql`b.isi->'sel'->${kunci} = ${JSON.stringify(nilai)}::jsonb`
  const milik = b.sel[untuk] === undefined ? [sql`b.lembar = ${b.lembar}`] : []
  if (untuk === 'desa' || untuk === 'kode_desa') milik.push(cocok('kecamatan', b.sel.kecamatan))
  if (untuk === 'posyandu') milik.push(sql`b.isi->>'kodeDesa' is not distinct from ${b.kodeDesa ?? null}`)
  return sql.join([cocok(untuk, b.sel[untuk]), ...milik], sql` and `)
}

/** The rows that are meant, in the order of the file; rows that were no data are never among them. */
export async function listBarisTujuan(
  tx: Sambungan,
  id: number,
  s: TujuanSunting & { tindakan: string },
): Promise<BarisPeriksa[]> {
  const berisi = sql`b.isi->'sel' <> '{}'::jsonb`
  if ('posyandu' in s) {
    const isi = JSON.stringify(s.posyandu.map(({ kodeDesa, nama }) => ({ kodeDesa, nama })))
    return listBaris(
      tx,
      id,
      sql`${berisi} and exists (select 1 from jsonb_array_elements(b.temuan) t
        join jsonb_to_recordset(${isi}::jsonb) as p("kodeDesa" text, nama text)
          on p."kodeDesa" = t->'baru'->>'kodeDesa' and lower(p.nama) = lower(t->'baru'->>'nama'))`,
    )
  }
  const satu = sql`b.lembar = ${s.lembar} and b.baris = ${s.baris}`
  const [pertama] = await listBaris(tx, id, sql`${berisi} and ${satu}`)
  if (!pertama || !s.semua) return pertama ? [pertama] : []
  if (s.untuk !== undefined) return listBaris(tx, id, sql`${berisi} and ${samaTempat(pertama, s.untuk)}`)
  if (s.tindakan === 'pulihkan') return listBaris(tx, id, sql`b.isi ? 'sengaja'`)
  const kode = JSON.stringify([{ kode: s.kode ?? '', tingkat: 'galat' }])
  return listBaris(tx, id, sql`${berisi} and (b.temuan @> ${kode}::jsonb or ${satu})`)
}

/** Writes rows of a draft over those of the same sheet and number. */
export async function saveBaris(tx: Sambungan, id: number, semua: readonly BarisPeriksa[]): Promise<void> {
  for (let i = 0; i < semua.length; i += POTONGAN) {
    const potong = semua
      .slice(i, i + POTONGAN)
      .map(({ lembar, baris, keadaan, temuan, ...isi }) => ({ lembar, baris, keadaan, isi, temuan }))
    await tx.execute(sql`
      update impor_baris b set keadaan = t.keadaan, isi = t.isi, temuan = t.temuan
      from jsonb_to_recordset(${JSON.stringify(potong)}::jsonb) as t(lembar text, baris int, keadaan text, isi jsonb, temuan jsonb)
      where b.impor_id = ${id} and b.lembar = t.lembar and b.baris = t.baris`)
  }
}
