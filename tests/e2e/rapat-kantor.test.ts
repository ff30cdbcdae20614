import { read, utils } from '@e965/xlsx'
import { beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { ModelRapat } from '@/indikator/rapat/tipe'
import { bukaPaket, getTeks, listCacat } from '../paket-kantor'
import { type Akun, createSesi } from './sesi'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const { alamat } = inject('tujuan')
const tajuk = new Map<Akun, string>()

async function ambil(jalur: string, akun?: Akun): Promise<Response> {
  if (akun && !tajuk.has(akun)) tajuk.set(akun, (await createSesi(akun)).tajuk)
  const cookie = akun && tajuk.get(akun)
  return fetch(`${alamat}${jalur}`, { redirect: 'manual', ...(cookie ? { headers: { cookie } } : {}) })
}

const bytes = async (r: Response) => new Uint8Array(await r.arrayBuffer())

// Each presentation is asked for once: it takes a process of its own.
const dek = new Map<string, Promise<{ nama: string; isi: Uint8Array }>>()
function ambilDek(b: string) {
  const ada =
    dek.get(b) ??
    ambil(`/api/rapat/${id}/${b}`, 'pimpinan').then(async (r) => ({
      nama: r.headers.get('content-disposition') ?? '',
      isi: await bytes(r),
    }))
  dek.set(b, ada)
  return ada
}

let id = 0
let model: ModelRapat

beforeAll(async () => {
  const daftar = await (await ambil('/rapat', 'pimpinan')).text()
  for (const calon of new Set([...daftar.matchAll(/\/rapat\/(\d+)"/g)].map((x) => Number(x[1])))) {
    const m = (await (await ambil(`/api/rapat/${calon}/model`, 'pimpinan')).json()) as { data: ModelRapat }
    if (m.data.templat !== 'bulanan-kabupaten' || !m.data.beku) continue
    id = calon
    model = m.data
  }
})

describe('office files of a meeting', () => {
  it('hold the numbers of the API: the ranking in the workbook and in the chart', async () => {
    const s = model.salindia.find((x) => x.jenis === 'peringkat')
    if (s?.jenis !== 'peringkat') throw new Error('no ranking')
    const buku = read(await bytes(await ambil(`/api/rapat/${id}/berkas.xlsx`, 'pimpinan')))
    const baris = utils.sheet_to_json<Record<string, unknown>>(buku.Sheets[s.indikator.namaPendek] as never, {
      range: 4,
    })
    const perKode = new Map(baris.map((b) => [b.Kode, b['Nilai (%)'] ?? null]))
    for (const t of s.tempat) expect([t.nama, perKode.get(t.kode)]).toEqual([t.nama, t.tercetak])
    const p = bukaPaket((await ambilDek('berkas.pptx')).isi)
    const grafik = p.nama.filter((n) => n.startsWith('ppt/charts/chart')).map((n) => p.teks(n))
    const nilai = grafik.map((x) => [...x.matchAll(/<c:v>([\d.]+)<\/c:v>/g)].map((v) => Number(v[1])))
    const harap = s.tempat.flatMap((t) => t.tercetak ?? [])
    expect(nilai.some((n) => harap.every((x, i) => n[i] === x))).toBe(true)
  })

  it.each(['berkas.pptx', 'berkas.pptx?rasio=4x3'])(
    '%s: whole, one page per slide, the map as a picture',
    async (b) => {
      const { nama, isi } = await ambilDek(b)
      expect(nama).toContain(`-${model.tanggalData}.pptx"`)
      expect(isi.length).toBeLessThan(1_500_000)
      const p = bukaPaket(isi)
      expect(listCacat(p)).toEqual([])
      const salindia = p.nama.filter((n) => /^ppt\/slides\/slide\d+\.xml$/.test(n))
      expect(salindia).toHaveLength(model.salindia.length)
      model.salindia.forEach((s, i) => {
        expect(getTeks(p.teks(`ppt/slides/slide${i + 1}.xml`))).toContain(s.judul.slice(0, 20))
      })
      expect(p.nama.filter((n) => n.endsWith('.png')).length).toBeGreaterThan(0)
    },
  )

  it('are given to nobody who does not see the meeting', async () => {
    for (const b of ['berkas.pptx', 'berkas.xlsx']) {
      expect([b, (await ambil(`/api/rapat/${id}/${b}`)).status]).toEqual([b, 401])
      expect([b, (await ambil(`/api/rapat/${id}/${b}`, 'kecamatan')).status]).toEqual([b, 404])
    }
  })
})

describe('figures of pages as XLSX', () => {
  it('are those of the API, within the scope', async () => {
    const api = (await (
      await ambil('/api/v1/nilai?indikator=stunting&bulan=2025-10&tingkat=kecamatan', 'pimpinan')
    ).json()) as { data: { kode: string; nilai: number | null }[] }
    const buku = read(
      await bytes(await ambil('/api/indikator/stunting/angka.xlsx?bulan=2025-10', 'pimpinan')),
    )
    const baris = utils.sheet_to_json<Record<string, unknown>>(buku.Sheets.Stunting as never, { range: 4 })
    const perKode = new Map(baris.map((b) => [b.Kode, b['Nilai (%)'] ?? null]))
    expect(api.data.length).toBe(20)
    for (const b of api.data) expect([b.kode, perKode.get(b.kode)]).toEqual([b.kode, b.nilai])
    for (const [jalur, status] of [
      ['kecamatan/64.02.06/angka.xlsx?bulan=2025-10', 200],
      ['kecamatan/64.02.12/angka.xlsx?bulan=2025-10', 404],
      ['kecamatan/64.02/angka.xlsx?bulan=2025-10', 404],
      ['indikator/apa/angka.xlsx?bulan=2025-10', 404],
      ['indikator/stunting/angka.xlsx?bulan=2031-01', 404],
    ] as const)
      expect([jalur, (await ambil(`/api/${jalur}`, 'kecamatan')).status]).toEqual([jalur, status])
    expect((await ambil('/api/kecamatan/64.02.06/angka.xlsx?bulan=2025-10')).status).toBe(401)
  })
})
