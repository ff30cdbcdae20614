import type { Db } from '@/db/client'
import { savePengguna } from '@/db/mutations/pengguna'
import { getJumlahDpmd, getPenggunaMasuk, listPilihanKecamatan } from '@/db/queries/pengguna'
import type { Peran } from '@/lib/cakupan'
import { cakupanSistem } from './akses'
import { createSandiAcak, createSandiHash } from './sandi'

/** Password of every sample account; public on purpose, the accounts live as long as the sample data. */
export const SANDI_CONTOH = 'posyandu-contoh'

const ADMIN = 'admin'

const AKUN: { namaMasuk: string; nama: string; peran: Peran; bidang?: string }[] = [
  { namaMasuk: 'contoh.pimpinan', nama: 'Bupati (contoh)', peran: 'pimpinan' },
  { namaMasuk: 'contoh.dpmd', nama: 'Admin DPMD (contoh)', peran: 'dpmd' },
  { namaMasuk: 'contoh.tp', nama: 'TP Posyandu (contoh)', peran: 'tp_posyandu' },
  { namaMasuk: 'contoh.kecamatan', nama: 'Petugas kecamatan (contoh)', peran: 'kecamatan' },
  { namaMasuk: 'contoh.opd', nama: 'Dinas Kesehatan (contoh)', peran: 'opd', bidang: 'kesehatan' },
]

/**
 * The first start: creates the account `admin` of role dpmd when no real one is active. Returns name and password,
 * to be shown once and stored nowhere; null when there was nothing to do. A locked `admin` gets a sibling `admin2` ….
 */
export async function saveAdminPertama(db: Db): Promise<{ namaMasuk: string; sandi: string } | null> {
  if ((await getJumlahDpmd(db)).asli > 0) return null
  let namaMasuk = ADMIN
  for (let ke = 2; await getPenggunaMasuk(db, namaMasuk); ke += 1) namaMasuk = `${ADMIN}${ke}`
  const sandi = createSandiAcak()
  await savePengguna(db, cakupanSistem(), null, {
    namaMasuk,
    nama: 'Admin DPMD',
    peran: 'dpmd',
    kodeKecamatan: null,
    bidang: null,
    sandi: await createSandiHash(sandi),
  })
  return { namaMasuk, sandi }
}

/** Creates the sample accounts that are missing, one per role; the kecamatan is Tenggarong, else the first. */
export async function saveAkunContoh(db: Db): Promise<void> {
  const cakupan = cakupanSistem()
  const kecamatan = await listPilihanKecamatan(db, cakupan)
  const milik = (kecamatan.find((k) => k.nama === 'Tenggarong') ?? kecamatan[0])?.kode
  if (!milik) throw new Error('Reference data must be loaded before the sample accounts')
  const sandi = await createSandiHash(SANDI_CONTOH)
  for (const { namaMasuk, nama, peran, bidang = null } of AKUN) {
    if (await getPenggunaMasuk(db, namaMasuk)) continue
    const kodeKecamatan = peran === 'kecamatan' ? milik : null
    await savePengguna(db, cakupan, null, {
      namaMasuk,
      nama,
      peran,
      kodeKecamatan,
      bidang,
      sandi,
      contoh: true,
    })
  }
}
