import { sql } from 'drizzle-orm'
import { getKeadaan } from '@/indikator/keadaan-registrasi'
import { bolehTahap, getTahap, type KodeTahap } from '@/indikator/tahap-registrasi'
import type { Cakupan, Peran } from '@/lib/cakupan'
import type { Db, Sambungan } from '../client'
import { dalamGiliran } from '../giliran'
import { peristiwaBerlaku } from '../peristiwa-berlaku'
import { listRegistrasi } from '../queries/registrasi'
import { jejak } from '../schema'
import { registrasi } from '../schema-registrasi'
import {
  type HasilLangkah,
  type Pencatat,
  perbaruiSetelah,
  RegistrasiDitolak,
  sebutPerubahan,
} from './registrasi'
import { listTempat } from './registrasi-tempat'

/** What is undone: one event as a form saw its posyandu, or everything that one change wrote. */
export type SasaranBatal = { peristiwa: number; versi: string } | { jejakId: number }

type Peristiwa = {
  id: number
  posyanduId: number
  tahap: KodeTahap
  tanggal: string
  berlaku: boolean
  imporId: number | null
  peran: Peran | null
  /** Newest row of its posyandu: nothing was written after it. */
  terakhir: boolean
}

async function listSasaran(tx: Sambungan, s: SasaranBatal): Promise<Peristiwa[]> {
  const syarat = 'jejakId' in s ? sql`r.jejak_id = ${s.jejakId}` : sql`r.id = ${s.peristiwa}`
  return tx.execute<Peristiwa>(sql`
    select r.id, r.posyandu_id as "posyanduId", r.tahap, r.tanggal::text as tanggal, ${peristiwaBerlaku} as berlaku,
      r.impor_id as "imporId", o.peran, not exists (select 1 from registrasi n where n.posyandu_id = r.posyandu_id and n.id > r.id) as terakhir
    from registrasi r left join pengguna o on o.id = r.oleh where ${syarat} and r.membatalkan is null order by r.id`)
}

function tolakWewenang(e: Peristiwa, peran: Peran, kini: KodeTahap): string | null {
  if (peran === 'dpmd') return null
  if (!bolehTahap(peran, e.tahap) || e.peran !== peran)
    return `catatan ${getTahap(e.tahap)?.nama} ini hanya dapat dibatalkan oleh DPMD.`
  return kini !== 'belum' && kini !== 'dikembalikan' && !bolehTahap(peran, kini)
    ? `berkasnya sudah di DPMD (${getTahap(kini)?.nama}). Hubungi DPMD bila perlu diubah.`
    : null
}

/**
 * Undoes events by counter-events that name them, in one transaction with sums and audit; the history keeps both. Null: there
 * is no such event in the scope. An event that is undone already, or that another change followed (for a whole change at
 * once), is left alone and named.
 */
export async function saveBatal(
  db: Db,
  c: Cakupan,
  oleh: Pencatat,
  sasaran: SasaranBatal,
  alasan: string | null,
  hariIni: string,
): Promise<HasilLangkah | null> {
  return dalamGiliran(db, RegistrasiDitolak, async (tx) => {
    const peristiwa = await listSasaran(tx, sasaran)
    const id = peristiwa.map((e) => e.posyanduId)
    const tempat = await listTempat(tx, id, c)
    if (peristiwa.length === 0 || peristiwa.some((e) => !tempat.has(e.posyanduId))) return null
    const ada = new Map((await listRegistrasi(tx, c, { id })).map((p) => [p.id, p]))
    const hasil: HasilLangkah = { jejakId: null, berhasil: [], gagal: [] }
    const sah: Peristiwa[] = []
    for (const e of peristiwa) {
      const t = tempat.get(e.posyanduId)
      const kini = ada.get(e.posyanduId)
      const basi = 'versi' in sasaran ? kini?.versi !== sasaran.versi : !e.terakhir
      const kalimat =
        t?.tutup !== null || !kini
          ? `posyandu ini sudah ${t?.tutup ?? 'tidak tercatat lagi'}.`
          : !e.berlaku
            ? 'catatan itu sudah dibatalkan lebih dulu.'
            : basi
              ? `${await sebutPerubahan(tx, e.posyanduId)}. Tidak ada yang ditimpa; periksa, lalu ulangi bila masih perlu.`
              : tolakWewenang(e, oleh.peran, getKeadaan(kini.peristiwa, hariIni).tahap)
      const nama = t?.nama ?? ''
      if (kalimat !== null) hasil.gagal.push({ id: e.posyanduId, nama, kalimat })
      else {
        hasil.berhasil.push({ id: e.posyanduId, nama })
        sah.push(e)
      }
    }
    if (sah.length > 0) hasil.jejakId = await tulis(tx, oleh, sah, alasan, hariIni)
    await perbaruiSetelah(
      tx,
      sah.map((e) => tempat.get(e.posyanduId)?.kodeDesa as string),
      sah.map((e) => e.tanggal),
    )
    return hasil
  })
}

async function tulis(
  tx: Sambungan,
  oleh: Pencatat,
  sah: readonly Peristiwa[],
  alasan: string | null,
  hariIni: string,
): Promise<number> {
  const rincian = { posyandu: sah.map((e) => e.posyanduId), peristiwa: sah.map((e) => e.id), alasan }
  const [baris] = await tx
    .insert(jejak)
    .values({ oleh: oleh.id, perbuatan: 'registrasi-batal', objek: 'registrasi', rincian })
    .returning({ id: jejak.id })
  const jejakId = (baris as { id: number }).id
  await tx.insert(registrasi).values(
    sah.map((e) => ({
      posyanduId: e.posyanduId,
      tahap: e.tahap,
      tanggal: hariIni,
      catatan: alasan,
      membatalkan: e.id,
      oleh: oleh.id,
      contoh: oleh.contoh,
      jejakId,
    })),
  )
  return jejakId
}
