import { describe, expect, it } from 'vitest'
import type { IsiRencanaAksi } from './catatan/rencana-aksi'
import type { NilaiTempat } from './model'
import {
  type BarisAksi,
  hitungAksi,
  hitungLewatAksi,
  nilaiAksi,
  susunTujuan,
  susunUkur,
  urutkanAksi,
} from './rencana-aksi'

const HARI = '2025-10-24'
let nomor = 0
function createAksi(ubah: Partial<IsiRencanaAksi> = {}): BarisAksi {
  nomor += 1
  return {
    id: nomor,
    daftar: 'rencana-aksi',
    kunci: `k${nomor}`,
    kodeWilayah: '64.02',
    sifat: 'kantor',
    isi: {
      tahun: 2025,
      tujuan: 'Semua terdaftar',
      aksi: `Aksi ${nomor}`,
      asal: null,
      opd: 'dpmd',
      bidang: null,
      indikator: null,
      target: null,
      satuan: null,
      capaian: null,
      tenggat: '2025-12-31',
      keadaan: 'belum',
      catatan: null,
      ...ubah,
    },
  }
}

const createNilai = (tercetak: number | null, target: number | null): NilaiTempat => ({
  kode: '64.02',
  nama: 'Kukar',
  nilai:
    tercetak === null
      ? { jenis: 'kosong', alasan: 'belum-melapor' }
      : { jenis: 'angka', nilai: tercetak, pembilang: 1, penyebut: 1 },
  tercetak,
  status: 'kosong',
  target: target === null ? null : { nilai: target, tenggat: null, sumber: '', sifat: 'kantor' },
  ubah: null,
  melapor: 1,
  total: 1,
  pendamping: null,
  adaContoh: true,
})

describe('days and order', () => {
  it('is late the day after it is due, and never when done or cancelled', () => {
    expect(hitungLewatAksi(createAksi({ tenggat: HARI }), HARI)).toBeNull()
    expect(hitungLewatAksi(createAksi({ tenggat: '2025-10-23', keadaan: 'berjalan' }), HARI)).toBe(1)
    expect(hitungLewatAksi(createAksi({ tenggat: '2025-01-01', keadaan: 'selesai' }), HARI)).toBeNull()
    expect(hitungLewatAksi(createAksi({ tenggat: '2025-01-01', keadaan: 'batal' }), HARI)).toBeNull()
  })

  it('asks for an eye within 30 days of the due day', () => {
    const status = (tenggat: string) => nilaiAksi(createAksi({ tenggat }), HARI)
    expect(status('2025-10-23')).toBe('buruk')
    expect(status('2025-11-23')).toBe('waspada')
    expect(status('2025-11-24')).toBe('kosong')
    expect(nilaiAksi(createAksi({ keadaan: 'selesai', tenggat: '2025-01-01' }), HARI)).toBe('baik')
  })

  it('puts the longest due first, then done from the newest, then cancelled', () => {
    const a = createAksi({ tenggat: '2025-09-01', keadaan: 'berjalan' })
    const b = createAksi({ tenggat: '2025-12-01' })
    const c = createAksi({ tenggat: '2025-03-01', keadaan: 'selesai' })
    const d = createAksi({ tenggat: '2025-06-01', keadaan: 'selesai' })
    const e = createAksi({ tenggat: '2025-01-01', keadaan: 'batal' })
    expect(urutkanAksi([e, c, b, d, a])).toEqual([a, b, d, c, e])
  })
})

describe('goals', () => {
  const aksi = [
    createAksi({ tujuan: 'Kader terlatih', keadaan: 'selesai' }),
    createAksi({ tujuan: 'Semua terdaftar', keadaan: 'selesai' }),
    createAksi({ tujuan: 'semua  Terdaftar ', tenggat: '2025-10-01' }),
    createAksi({ tujuan: 'Semua terdaftar', keadaan: 'batal' }),
    createAksi({ tujuan: 'Batal semua', keadaan: 'batal' }),
    createAksi({ tujuan: 'Enam bidang', keadaan: 'berjalan' }),
  ]

  it('counts done ÷ not cancelled: 1 of 2, spelling aside; all cancelled has no progress', () => {
    const t = susunTujuan(aksi, HARI)
    expect(t.map((x) => [x.nama, x.kemajuan])).toEqual([
      ['Semua terdaftar', 0.5],
      ['Enam bidang', 0],
      ['Kader terlatih', 1],
      ['Batal semua', null],
    ])
    expect(t[0]?.hitungan).toEqual({ selesai: 1, berjalan: 0, belum: 1, batal: 1, lewat: 1, dihitung: 2 })
  })

  it('counts all together', () => {
    expect(hitungAksi(aksi, HARI)).toEqual({
      selesai: 2,
      berjalan: 1,
      belum: 1,
      batal: 2,
      lewat: 1,
      dihitung: 4,
    })
  })
})

describe('measure of an action', () => {
  it('takes the value of the indicator and the own target: 74 of 100 is 0.74, not reached', () => {
    expect(susunUkur(createAksi({ indikator: 'registrasi', target: 100 }).isi, createNilai(74, 90))).toEqual({
      indikator: { kode: 'registrasi', nama: 'Registrasi' },
      kini: '74,0\u00a0%',
      target: '100,0\u00a0%',
      tercapai: false,
      bagian: 0.74,
      adaContoh: true,
    })
  })

  it('takes the target of the indicator where the action has none, and draws no bar where lower is better', () => {
    const u = susunUkur(createAksi({ indikator: 'stunting' }).isi, createNilai(13.5, 14))
    expect(u).toMatchObject({ tercapai: true, bagian: null, target: '14,0\u00a0%' })
  })

  it('says nothing of what is not known', () => {
    expect(
      susunUkur(createAksi({ indikator: 'registrasi', target: 100 }).isi, createNilai(null, null)),
    ).toMatchObject({
      kini: null,
      tercapai: null,
      bagian: null,
    })
    expect(susunUkur(createAksi({ target: 120, satuan: 'posyandu' }).isi, null)).toMatchObject({
      kini: null,
      target: '120 posyandu',
      bagian: null,
    })
    expect(susunUkur(createAksi().isi, null)).toBeNull()
  })

  it('measures by hand where no indicator does: 60 of 120 posyandu', () => {
    expect(susunUkur(createAksi({ target: 120, capaian: 60, satuan: 'posyandu' }).isi, null)).toMatchObject({
      kini: '60 posyandu',
      tercapai: false,
      bagian: 0.5,
    })
  })
})
