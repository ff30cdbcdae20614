import { describe, expect, it } from 'vitest'
import type { BarisRegistrasi } from '@/indikator/daftar-registrasi'
import { listDokumen } from '@/indikator/keadaan-registrasi'
import type { KodeTahap, PeristiwaRegistrasi } from '@/indikator/tahap-registrasi'
import { parseBerkas } from './baca'
import { createBukuKemendagri } from './buku-registrasi'
import { formatKodeDasbor, KOLOM_KEMENDAGRI } from './lembar-kemendagri'
import { periksaTabel, type SelUji } from './uji-konteks'

const JUDUL = ['Kecamatan', 'Desa/Kelurahan', 'Posyandu', 'Tahap', 'Tanggal', 'Nomor registrasi', 'Catatan']
const TEMPAT = ['Loa Janan', 'Loa Duri Ilir', 'Kenanga']
const DESA = '64.02.03.2007'

const e = (tahap: KodeTahap, tanggal: string): PeristiwaRegistrasi => ({ tahap, tanggal, nomor: null })
const RIWAYAT = [e('musyawarah', '2025-08-01'), e('sk-pembentukan', '2025-08-20')]

function periksa(isi: SelUji[][], lain: { riwayat?: PeristiwaRegistrasi[]; kecamatan?: string } = {}) {
  return periksaTabel([JUDUL, ...isi.map((b) => [...TEMPAT, ...b])], {
    peristiwa: new Map([[3, lain.riwayat ?? RIWAYAT]]),
    kodeKecamatan: lain.kecamatan ?? null,
  }).baris
}

describe('stages of a list against the history', () => {
  it.each<[string, SelUji[], string, string]>([
    [
      'a day before the stage before',
      ['SK pengurus & kader', '10/08/2025'],
      'tanggal-mendahului',
      'tanggal 10 Agustus 2025 mendahului tahap sebelumnya, SK pembentukan (20 Agustus 2025). Periksa kembali tanggalnya.',
    ],
    [
      'back without a return',
      ['Musyawarah desa', '01/09/2025'],
      'tahap-mundur',
      'sudah SK pembentukan (20 Agustus 2025), tidak dapat mundur ke Musyawarah desa. Catat Dikembalikan, atau batalkan catatan yang keliru.',
    ],
  ])('%s keeps the row out', (_, isi, kode, kalimat) => {
    const [b] = periksa([isi])
    expect(b?.keadaan).toBe('tolak')
    expect(b?.temuan[0]).toMatchObject({ kode, pesan: expect.stringContaining(kalimat) })
  })

  it('a skipped stage goes in with a mark and a question', () => {
    const [b] = periksa([['Diajukan', '01/09/2025', null, 'SK menyusul']])
    expect(b).toMatchObject({
      keadaan: 'terima',
      isi: { peristiwa: [{ tahap: 'diajukan', lompat: true, catatan: 'SK menyusul' }] },
      temuan: [{ tingkat: 'peringatan', kode: 'tahap-terlompati' }],
    })
  })

  it('several rows of one posyandu over time go in together, in any order', () => {
    const baris = periksa([
      ['Diajukan', '01/09/2025'],
      ['SK pengurus & kader', '25/08/2025'],
      ['Dikembalikan', '05/09/2025', null, 'SK belum bernomor'],
      ['Diajukan', '09/09/2025'],
    ])
    expect(baris.map((b) => b.keadaan)).toEqual(['terima', 'terima', 'terima', 'terima'])
  })

  it('what the office knows already may be said again, also when it moved on since', () => {
    expect(periksa([['Musyawarah desa', '01/08/2025']])[0]?.keadaan).toBe('terima')
  })

  it('a kecamatan names stages up to Diajukan only', () => {
    const [dpmd] = periksa([['Verifikasi DPMD', '01/09/2025']], { kecamatan: '64.02.03' })
    expect(dpmd?.temuan[0]).toMatchObject({ kode: 'tahap-wewenang', tingkat: 'galat' })
    expect(periksa([['SK pengurus', '01/09/2025']], { kecamatan: '64.02.03' })[0]?.keadaan).toBe('terima')
    const tahu = [...RIWAYAT, e('verifikasi', '2025-09-01')]
    expect(
      periksa([['Verifikasi DPMD', '01/09/2025']], { kecamatan: '64.02.03', riwayat: tahu })[0]?.keadaan,
    ).toBe('terima')
  })
})

describe('the sheet for Kemendagri', () => {
  const riwayat = [...RIWAYAT, { ...e('dimasukkan', '2025-09-10'), catatan: 'SK pembentukan: 400/12/2025' }]
  const posyandu = {
    id: 3,
    nama: 'Kenanga',
    tahap: 'dimasukkan',
    kodeDesa: DESA,
    desa: 'Desa Loa Duri Ilir',
    desaPolos: 'Loa Duri Ilir',
    kecamatan: 'Loa Janan',
    dokumen: listDokumen(riwayat, '2025-10-24'),
    peristiwa: riwayat,
  } as unknown as BarisRegistrasi & Parameters<typeof createBukuKemendagri>[0]['baris'][number]

  function loadLembar(): SelUji[][] {
    const lembar = parseBerkas(
      createBukuKemendagri({ baris: [posyandu], tanggal: '2025-10-24', adaContoh: false }),
      'lembar.xlsx',
    )
    if ('ditolak' in lembar) throw new Error(lembar.temuan.pesan)
    return lembar[0]?.baris as SelUji[][]
  }
  const isi = (ubah: Record<string, SelUji>) => {
    const [judul = [], baris = []] = loadLembar()
    return [judul, judul.map((j, i) => ubah[String(j)] ?? baris[i] ?? null)]
  }
  const konteks = { peristiwa: new Map([[3, riwayat]]) }

  it('carries the columns of its definition and what is known of the papers', () => {
    const [judul = [], baris = []] = loadLembar()
    expect(judul).toEqual(KOLOM_KEMENDAGRI.map((k) => k.judul))
    const sel = (nama: string) => baris[judul.indexOf(nama)]
    expect(sel('Status registrasi')).toBe('Menunggu nomor')
    expect(sel('Nomor SK pembentukan')).toBe('400/12/2025')
    expect(sel('Kode dasbor')).toBe(formatKodeDasbor(3))
  })

  it('comes back: a row with a number becomes Terdaftar for its posyandu, whatever its name is now', () => {
    const [b] = periksaTabel(
      isi({
        'Nomor registrasi': `${DESA}.004`,
        'Tanggal terdaftar': '20/10/2025',
        'Nama posyandu': 'KENANGA SATU',
      }),
      konteks,
    ).baris
    expect(b).toMatchObject({
      keadaan: 'terima',
      isi: {
        posyandu: { id: 3 },
        peristiwa: [{ tahap: 'terdaftar', tanggal: '2025-10-20', nomor: `${DESA}.004`, catatan: null }],
      },
    })
  })

  it('skips rows without a number, and refuses a code of another desa', () => {
    expect(periksaTabel(isi({}), konteks).baris[0]).toMatchObject({
      keadaan: 'lewati',
      temuan: [{ kode: 'belum-bernomor' }],
    })
    const salah = isi({
      'Nomor registrasi': `${DESA}.004`,
      'Tanggal terdaftar': '20/10/2025',
      'Kode dasbor': 'P-99',
    })
    expect(periksaTabel(salah, konteks).baris[0]?.temuan.map((t) => t.kode)).toContain('kode-dasbor')
  })
})
