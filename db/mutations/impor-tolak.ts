import { sql } from 'drizzle-orm'
import type { Sambungan } from '../client'
import { peristiwaBerlaku } from '../peristiwa-berlaku'
import { getVersiDraf } from '../queries/impor-sunting'
import type { BarisTerima } from './impor-isi'

const ULANG =
  'Data kantor berubah sejak berkas ini diperiksa. Buang draf ini, lalu unggah berkasnya sekali lagi.'

/** Why a save or an undo was refused; the sentence is ready for the screen. */
export class ImporDitolak extends Error {}

/** Refuses a draft that was changed after `versi`, the last change that the person saw; without one, nothing was looked at. */
export async function rejectDiubah(tx: Sambungan, id: number, versi: number | undefined): Promise<void> {
  if (versi === undefined || (await getVersiDraf(tx, id)).versi === versi) return
  throw new ImporDitolak(
    'Draf ini diubah di jendela lain atau oleh orang lain sejak halaman ini dibuka. Muat ulang, periksa, lalu simpan.',
  )
}

/** Refuses a file that is saved already, byte for byte; what a sample account tried does not stand in the office's way. */
export async function rejectKembar(tx: Sambungan, id: number, sha256: string): Promise<void> {
  const [kembar] = await tx.execute<{ id: number }>(
    sql`select k.id from impor k join impor i on i.id = ${id} where k.sha256 = ${sha256} and k.keadaan = 'tersimpan'
      and k.id <> i.id and k.sifat in ('kantor', i.sifat) limit 1`,
  )
  if (kembar)
    throw new ImporDitolak(
      `Berkas yang sama sudah disimpan sebagai impor nomor ${kembar.id}; tidak ada yang berubah.`,
    )
}

/** Refuses rows whose check no longer holds: a posyandu gone meanwhile, or a number given to another one. */
export async function rejectBasi(tx: Sambungan, baris: readonly BarisTerima[]): Promise<void> {
  rejectGanda(baris)
  const rujukan = baris.flatMap(({ isi }) =>
    isi.posyandu && 'id' in isi.posyandu ? [{ id: isi.posyandu.id, desa: isi.kodeDesa }] : [],
  )
  const [hilang] = await tx.execute<{ id: number }>(sql`
    select t.id from jsonb_to_recordset(${JSON.stringify(rujukan)}::jsonb) as t(id int, desa text)
    where not exists (select 1 from posyandu p where p.id = t.id and p.kode_desa = t.desa and p.berlaku) limit 1`)
  if (hilang) throw new ImporDitolak(`Ada posyandu dalam draf ini yang sudah tidak ada lagi. ${ULANG}`)

  const nomor = baris.flatMap(({ isi }) =>
    isi.jenis === 'registrasi'
      ? isi.peristiwa.flatMap((e) =>
          e.nomor
            ? [{ nomor: e.nomor, id: isi.posyandu && 'id' in isi.posyandu ? isi.posyandu.id : null }]
            : [],
        )
      : [],
  )
  const [terpakai] = await tx.execute<{ nomor: string }>(sql`
    select t.nomor from jsonb_to_recordset(${JSON.stringify(nomor)}::jsonb) as t(nomor text, id int)
    join registrasi r on r.nomor = t.nomor and r.posyandu_id is distinct from t.id and ${peristiwaBerlaku} limit 1`)
  if (terpakai)
    throw new ImporDitolak(`Nomor registrasi ${terpakai.nomor} sudah dipakai posyandu lain. ${ULANG}`)
}

/** Refuses a list whose posyandu an officer moved after it was checked: its stages were judged against what stood before. */
export async function rejectLangkahBaru(
  tx: Sambungan,
  id: number,
  baris: readonly BarisTerima[],
): Promise<void> {
  const posyandu = baris.flatMap(({ isi }) =>
    isi.jenis === 'registrasi' && 'id' in isi.posyandu ? [isi.posyandu.id] : [],
  )
  const [baru] = await tx.execute<{ nama: string }>(sql`
    select p.nama from registrasi r join posyandu p on p.id = r.posyandu_id join impor i on i.id = ${id}
    where r.posyandu_id = any(${sql.param(posyandu)}::int[]) and r.impor_id is null and r.waktu > i.dibuat limit 1`)
  if (baru)
    throw new ImporDitolak(
      `Registrasi ${baru.nama} dicatat orang lain setelah berkas ini diperiksa. ${ULANG}`,
    )
}

// Two rows about the same unit and month are rare: only those are looked into.
function rejectGanda(baris: readonly BarisTerima[]): void {
  const senama = new Map<string, BarisTerima[]>()
  for (const b of baris) {
    if (b.isi.jenis !== 'nilai') continue
    const p = b.isi.posyandu
    const unit = p === null ? '' : 'id' in p ? p.id : p.baru
    const kunci = `${b.isi.kodeDesa}|${unit}|${b.isi.bulan}`
    const lain = senama.get(kunci) ?? []
    const { nilai } = b.isi
    const ada = lain.find((l) => l.isi.jenis === 'nilai' && Object.keys(l.isi.nilai).some((u) => u in nilai))
    if (ada) {
      throw new ImporDitolak(
        `Baris ${ada.baris} (lembar ${ada.lembar}) dan baris ${b.baris} (lembar ${b.lembar}) mengisi angka yang sama dua kali.`,
      )
    }
    senama.set(kunci, [...lain, b])
  }
}
