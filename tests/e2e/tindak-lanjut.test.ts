import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, inject, it } from 'vitest'
import { listPelanggaran } from './axe'
import { createBasis } from './basis'
import { createPeramban, expect, getPeringatan, requireHalaman } from './peramban'
import { createSesi, KECAMATAN_CONTOH } from './sesi'

const { createHalaman } = createPeramban()
const sql = createBasis()
const AWALAN = 'Perjalanan uji:'
const TABANG = '64.02.12'
let rapatId: number

beforeAll(async () => {
  const [r] = await sql<{ id: number }[]>`
    insert into rapat (templat, judul, kode_wilayah, tanggal, tempat, bulan, acara, contoh)
    values ('kecamatan', 'Rapat uji tindak lanjut', ${KECAMATAN_CONTOH}, '2025-10-24', 'Aula camat', '2025-10',
      '[{"id":"sampul","jenis":"sampul","menit":0},{"id":"vonis","jenis":"vonis","menit":5}]', true) returning id`
  rapatId = r?.id as number
})

afterAll(async () => {
  await sql`delete from tindak_lanjut where keputusan like ${`${AWALAN}%`} or rapat_id = ${rapatId}`
  await sql`delete from rapat where id = ${rapatId}`
})

const createKirim = (keputusan: string, ubah: Record<string, unknown> = {}) => ({
  kunci: randomUUID(),
  rapatId: null,
  salindia: null,
  keputusan: `${AWALAN} ${keputusan}`,
  pjJenis: 'kecamatan',
  pjKode: TABANG,
  tenggat: '2025-11-07',
  indikator: 'stunting',
  kodeWilayah: TABANG,
  ...ubah,
})

const sesi = new Map<string, ReturnType<typeof createSesi>>()

async function kirim(akun: 'dpmd' | 'kecamatan' | 'opd', isi: unknown): Promise<Response> {
  const { alamat } = inject('tujuan')
  if (!sesi.has(akun)) sesi.set(akun, createSesi(akun))
  const { tajuk } = await (sesi.get(akun) as ReturnType<typeof createSesi>)
  return fetch(`${alamat}/api/rapat/keputusan`, {
    method: 'POST',
    headers: { cookie: tajuk, 'content-type': 'application/json', origin: alamat },
    body: JSON.stringify(isi),
  })
}

describe('follow-ups', () => {
  it('TP Posyandu notes one, the kecamatan finds it at sign-in, reports, and finishes it', async () => {
    const keputusan = `${AWALAN} timbang susulan di tiga desa`
    const tp = await createHalaman({ akun: 'tp', ukuran: 'laptop' })
    await requireHalaman(tp, `/tindak-lanjut/baru?wilayah=${KECAMATAN_CONTOH}&indikator=stunting`)
    await tp.getByRole('button', { name: 'Catat keputusan' }).click()
    await expect(getPeringatan(tp)).toContainText('Tulis keputusannya')
    await tp.getByLabel('Keputusan', { exact: true }).fill(keputusan)
    await expect(tp.getByLabel('Penanggung jawab')).toHaveValue(`kecamatan.${KECAMATAN_CONTOH}`)
    await tp.locator('label').filter({ hasText: '1 minggu' }).click()
    await tp.keyboard.press('Control+Enter')
    await expect(tp.getByRole('heading', { level: 1 })).toHaveText(keputusan)
    await expect(tp.getByText('Stunting:', { exact: false })).toBeVisible()

    const camat = await createHalaman({ akun: 'kecamatan', ukuran: 'ponsel' })
    await requireHalaman(camat, `/kecamatan/${KECAMATAN_CONTOH}`)
    await camat.getByRole('link', { name: /^tindak lanjut: \d/ }).click()
    await camat.locator('#tindak-lanjut').getByRole('link', { name: /Semua/ }).click()
    // The panel that is left lists it too.
    await expect(camat).toHaveURL(/\/tindak-lanjut\b/)
    await camat.getByRole('link', { name: keputusan }).click()
    await camat.getByLabel('Keadaan', { exact: true }).selectOption('berjalan')
    await camat.getByLabel('Catatan', { exact: true }).fill('Dua desa sudah')
    await camat.getByRole('button', { name: 'Simpan kabar' }).click()
    await expect(camat.getByRole('listitem').filter({ hasText: 'Dua desa sudah' })).toContainText('Kecamatan')
    expect(await camat.getByLabel('Tenggat').count()).toBe(0)

    // The other window still shows the state before: a change over it is stopped, and the words are kept.
    await tp.getByLabel('Keadaan', { exact: true }).selectOption('selesai')
    await tp.getByLabel('Catatan', { exact: true }).fill('Menurut laporan lisan')
    await tp.getByRole('button', { name: 'Simpan kabar' }).click()
    await expect(getPeringatan(tp)).toContainText('Orang lain baru saja mengubahnya')
    await expect(tp.getByLabel('Catatan', { exact: true })).toHaveValue('Menurut laporan lisan')

    await camat.getByLabel('Keadaan', { exact: true }).selectOption('selesai')
    await camat.getByRole('button', { name: 'Simpan kabar' }).click()
    await expect(camat.getByText('2 kabar sejak diputuskan')).toBeVisible()
    await requireHalaman(tp, `/tindak-lanjut?tab=selesai&kecamatan=${KECAMATAN_CONTOH}`)
    await expect(tp.getByRole('row').filter({ hasText: keputusan })).toContainText('Selesai')
  })

  it('works without JavaScript, and a reason is asked for a moved due day', async () => {
    const p = await createHalaman({ akun: 'tp', js: false, ukuran: 'laptop' })
    await requireHalaman(p, `/tindak-lanjut/baru?rapat=${rapatId}`)
    await p.getByLabel('Keputusan', { exact: true }).fill(`${AWALAN} tanpa skrip`)
    await p.getByRole('button', { name: 'Catat keputusan' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toHaveText(`${AWALAN} tanpa skrip`)
    await p.getByLabel('Tenggat').fill('2025-12-01')
    await p.getByRole('button', { name: 'Simpan kabar' }).click()
    await expect(getPeringatan(p)).toContainText('Tulis alasan tenggatnya dipindah.')
  })

  it('is stored once, and not to be found by another kecamatan', async () => {
    const isi = createKirim('hanya Tabang')
    const satu = await kirim('dpmd', isi)
    expect([satu.status, (await kirim('dpmd', isi)).status]).toEqual([201, 200])
    expect((await kirim('dpmd', { ...isi, tenggat: '2025-11-08' })).status).toBe(409)
    expect((await kirim('kecamatan', createKirim('tempat lain'))).status).toBe(404)
    expect((await kirim('opd', createKirim('hanya membaca'))).status).toBe(404)
    const { id } = (await satu.json()).data
    const camat = await createHalaman({ akun: 'kecamatan' })
    expect((await camat.goto(`/tindak-lanjut/${id}`))?.status()).toBe(404)
    const { tajuk } = await createSesi('kecamatan')
    const csv = await fetch(`${inject('tujuan').alamat}/api/tindak-lanjut?tab=semua`, {
      headers: { cookie: tajuk },
    })
    expect(await csv.text()).not.toContain('hanya Tabang')
  })
})

describe('attendance and minutes', () => {
  it('takes pasted lines, and prints the sheet and the minutes on A4 with page numbers and repeated headings', async () => {
    for (let i = 0; i < 24; i++) {
      const isi = {
        ...createKirim(`keputusan ${i + 1}`),
        rapatId,
        kodeWilayah: KECAMATAN_CONTOH,
        pjKode: KECAMATAN_CONTOH,
      }
      expect((await kirim('kecamatan', isi)).status).toBe(201)
    }
    const p = await createHalaman({ akun: 'kecamatan', ukuran: 'laptop' })
    // A meeting that was not opened yet is made up from the data each time it is looked at.
    p.setDefaultNavigationTimeout(60_000)
    await requireHalaman(p, `/rapat/${rapatId}/hadir`)
    await p.getByText('Tempel beberapa baris sekaligus').click()
    await p
      .getByLabel(/Satu orang satu baris/)
      .fill('1. Sri Wahyuni, S.Sos; Camat; Tenggarong\nAhmad\tKasi\tTenggarong')
    await p.getByRole('button', { name: 'Tambahkan semua' }).click()
    await expect(p.getByRole('heading', { level: 1 })).toHaveText('2 orang di daftar hadir')
    await p.getByRole('button', { name: 'Naikkan Ahmad' }).click()
    await expect(p.getByRole('listitem').filter({ hasText: 'Ahmad' })).toContainText('1Ahmad')
    expect(await listPelanggaran(p)).toEqual([])
    await requireHalaman(p, `/rapat/${rapatId}/notulen`)
    expect(await listPelanggaran(p)).toEqual([])
    await p.getByLabel('Pimpinan rapat').fill('Sri Wahyuni')
    await p.getByRole('button', { name: 'Simpan notulen' }).click()
    await expect(p.getByRole('article')).toContainText('Sri Wahyuni')
    const teks = getTeksPdf(await p.pdf({ preferCSSPageSize: true }))
    if (teks === null) return
    expect(teks.at(-1)).toContain(`Halaman ${teks.length} dari ${teks.length}`)
    expect(teks.length).toBeGreaterThan(1)
    expect(teks.filter((t) => /Keputusan\s+Penanggung jawab\s+Tenggat/.test(t)).length).toBeGreaterThan(1)
    for (const isi of ['keputusan 1 ', 'keputusan 24', 'DATA CONTOH', 'Notulis'])
      expect(teks.join('\n')).toContain(isi.trim())
    expect(teks.join('\n')).not.toContain('Simpan notulen')
  })
})

/** Text of each page; null where the tool of Debian's poppler-utils is missing. */
function getTeksPdf(pdf: Buffer): string[] | null {
  const berkas = join(tmpdir(), `notulen-${randomUUID()}.pdf`)
  writeFileSync(berkas, pdf)
  try {
    return execFileSync('pdftotext', ['-layout', berkas, '-'], { encoding: 'utf8' })
      .split('\f')
      .filter((t) => t.trim())
  } catch (galat) {
    if ((galat as NodeJS.ErrnoException).code !== 'ENOENT') throw galat
    console.warn('pdftotext is missing: the printed pages are not read')
    return null
  } finally {
    rmSync(berkas)
  }
}
