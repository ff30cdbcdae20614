import { sql } from 'drizzle-orm'
import type { PerubahanCatatan, PerubahanImpor } from '@/impor/perubahan'
import type { IsiCatatan } from '@/impor/tipe'
import { createKunci, DAFTAR } from '@/indikator/catatan'
import type { Sifat } from '@/indikator/catatan/tipe'
import { formatKolom } from '@/indikator/catatan/tulis'
import type { Sambungan } from '../client'
import { insertCatatan } from './catatan'
import { ImporDitolak } from './impor-tolak'

const CONTOH_DIUBAH = 100

/** An accepted row that is a record of a list. */
export interface BarisCatatan {
  lembar: string
  baris: number
  isi: IsiCatatan
}

/** Accepted rows of a draft that are records of lists, in the order of the file. */
export async function listBarisCatatan(tx: Sambungan, imporId: number): Promise<BarisCatatan[]> {
  const baris = await tx.execute<{ lembar: string; baris: number; isi: { isi: IsiCatatan } }>(sql`
    select lembar, baris, isi from impor_baris where impor_id = ${imporId} and keadaan = 'terima'
      and isi #>> '{isi,jenis}' = 'catatan' order by lembar, baris`)
  return baris.map((b) => ({ lembar: b.lembar, baris: b.baris, isi: b.isi.isi }))
}

interface Lama {
  kunci: string
  isi: Readonly<Record<string, unknown>>
  sifat: Sifat
}

interface Masuk extends BarisCatatan {
  kunci: string
  lama: Lama | null
  /** All fields of the list: those of the row, and those that its sheet has no column for as they are stored. */
  lengkap: Readonly<Record<string, unknown>>
}

async function listLama(tx: Sambungan, kunci: readonly { daftar: string; kunci: string }[]) {
  const baris = await tx.execute<Lama & { daftar: string } & Record<string, unknown>>(sql`
    select c.daftar, c.kunci, c.isi, c.sifat from catatan c
    join jsonb_to_recordset(${JSON.stringify(kunci)}::jsonb) as m(daftar text, kunci text) on m.daftar = c.daftar and m.kunci = c.kunci
    where c.berlaku and not c.hapus`)
  return new Map(baris.map((b) => [`${b.daftar}|${b.kunci}`, b as Lama]))
}

async function susunMasuk(tx: Sambungan, baris: readonly BarisCatatan[]): Promise<Masuk[]> {
  const berkunci = baris.map((b) => ({
    ...b,
    kunci: createKunci(DAFTAR[b.isi.daftar], b.isi.kodeWilayah, b.isi.isi),
  }))
  const lama = await listLama(
    tx,
    berkunci.map((b) => ({ daftar: b.isi.daftar, kunci: b.kunci })),
  )
  return berkunci.map((b) => {
    const ada = lama.get(`${b.isi.daftar}|${b.kunci}`) ?? null
    const kosong = Object.fromEntries(Object.keys(DAFTAR[b.isi.daftar].kolom).map((k) => [k, null]))
    return { ...b, lama: ada, lengkap: { ...kosong, ...ada?.isi, ...b.isi.isi } }
  })
}

// What the row alone could not say: the fields that it leaves as they are stand beside its own now.
function rejectBertentangan({ isi, lengkap, baris, lembar }: Masuk): void {
  const [masalah] = DAFTAR[isi.daftar].periksa?.(lengkap as never) ?? []
  if (masalah)
    throw new ImporDitolak(
      `Lembar "${lembar}" baris ${baris}: ${masalah.pesan} Sebagian isinya berasal dari catatan yang sudah ada; lengkapi kolomnya di berkas.`,
    )
}

function listUbah({ isi, lama, lengkap }: Masuk): PerubahanCatatan['ubah'][number]['kolom'] {
  if (!lama) return []
  return Object.entries(DAFTAR[isi.daftar].kolom).flatMap(([kode, k]) => {
    const [a, b] = [lama.isi[kode] ?? null, lengkap[kode] ?? null]
    return a === b ? [] : [{ judul: k.judul, lama: formatKolom(k, a), baru: formatKolom(k, b) }]
  })
}

function susunPerubahan(masuk: readonly Masuk[]): PerubahanCatatan | undefined {
  const pertama = masuk[0]
  if (!pertama) return undefined
  const diubah = masuk.map((m) => ({ m, kolom: listUbah(m) })).filter((x) => x.kolom.length > 0)
  const baru = masuk.filter((m) => !m.lama).length
  return {
    daftar: pertama.isi.daftar,
    baru,
    diubah: diubah.length,
    tetap: masuk.length - baru - diubah.length,
    isian: diubah.reduce((n, x) => n + x.kolom.length, 0),
    ubah: diubah.slice(0, CONTOH_DIUBAH).map(({ m, kolom }) => ({
      kodeWilayah: m.isi.kodeWilayah,
      nama: DAFTAR[m.isi.daftar].sebut(m.lengkap as never, ''),
      kolom,
    })),
  }
}

/**
 * Puts the records of an import into force and tells what that changes; absent when it brings none. Fields that its sheet has no column
 * for stay as they stand. Throws `ImporDitolak`.
 */
export async function saveCatatanImpor(
  tx: Sambungan,
  impor: { id: number; sifat: Sifat; oleh: number | null },
  baris: readonly BarisCatatan[],
): Promise<Pick<PerubahanImpor, 'catatan'>> {
  if (baris.length === 0) return {}
  const masuk = await susunMasuk(tx, baris)
  for (const m of masuk) {
    if (impor.sifat === 'contoh' && m.lama?.sifat === 'kantor')
      throw new ImporDitolak('Akun contoh tidak dapat mengganti catatan kantor.')
    rejectBertentangan(m)
  }
  await insertCatatan(
    tx,
    { sifat: impor.sifat, oleh: impor.oleh, imporId: impor.id },
    masuk.map(({ isi, lengkap, lembar, baris: nomor }) => ({
      daftar: isi.daftar,
      kodeWilayah: isi.kodeWilayah,
      isi: lengkap,
      lembar,
      baris: nomor,
    })),
  )
  const catatan = susunPerubahan(masuk)
  return catatan ? { catatan } : {}
}
