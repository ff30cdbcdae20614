import { formatAngka, formatBulat, formatRupiahSingkat } from '@/lib/angka'
import { hitungKemungkinan, listDipakai } from './hitung'
import type { Kepekaan, Rentang } from './kepekaan'
import { getPenentu } from './penentu'
import type { AturanPilot, HasilPilot } from './tipe'

/** What a candidate is called. */
export const sebutCalon = (a: Pick<AturanPilot, 'calon'>) => (a.calon === 'desa' ? 'desa' : 'desa/kelurahan')

function sebutUang(h: HasilPilot, { pagu }: AturanPilot): string {
  const rupiah = (n: number) => formatRupiahSingkat(n).replace(' ', '\u00a0')
  const pakai = rupiah(h.terpakai)
  return pagu === null ? `dengan biaya ${pakai}` : `memakai ${pakai} dari pagu ${rupiah(pagu)}`
}

/** "31 dari 40 desa tetap terpilih untuk setiap bobot stunting antara 30 dan 70 %." */
export function susunKalimatKepekaan(k: Kepekaan, terpilih: number, a: AturanPilot): string {
  const rentang = `antara ${k.dari} dan ${k.sampai}\u00a0%`
  const kata = getPenentu(k.kode).kata
  const siapa = `${formatBulat(k.tetap.length)} dari ${formatBulat(terpilih)} ${sebutCalon(a)}`
  if (k.tetap.length === terpilih)
    return `Semua ${sebutCalon(a)} tetap terpilih untuk setiap bobot ${kata} ${rentang}.`
  return `${siapa} tetap terpilih untuk setiap bobot ${kata} ${rentang}.`
}

/** The finding of the page, one sentence. */
export function susunJudulPilot(h: HasilPilot, a: AturanPilot): string {
  const calon = sebutCalon(a)
  if (h.terpilih.length > 0) return `${formatBulat(h.terpilih.length)} ${calon} terpilih, ${sebutUang(h, a)}`
  if (h.urut.length > 0) return `Belum ada ${calon} yang terjangkau pagu`
  const kurang = listDipakai(a).filter((k) => h.rentang[k] === null)
  const kata = kurang.map((k) => getPenentu(k).kata).join(' dan ')
  return `Belum ada ${calon} yang dapat dinilai${kata ? `: ${kata} belum diketahui` : ''}`
}

/** "stunting: 0 pada 8,20 %, 1 pada 24,70 %" for each determinant in use, so that a score can be worked out by hand. */
export function sebutPatokan(h: HasilPilot, a: AturanPilot): string[] {
  return listDipakai(a).flatMap((k) => {
    const r = h.rentang[k]
    const tulis = (n: number) => `${formatAngka(n, 2)}\u00a0%`
    return r ? [`${getPenentu(k).kata}: 0 pada ${tulis(r.nol)}, 1 pada ${tulis(r.satu)}`] : []
  })
}

/** How many can't be judged, and how many of them could come in; null where all can. */
export function susunKalimatBelum(h: HasilPilot, a: AturanPilot): string | null {
  if (h.belum.length === 0) return null
  const kemungkinan = h.belum.map((d) => hitungKemungkinan(h, a, d))
  const hitung = (k: (typeof kemungkinan)[number]) => kemungkinan.filter((x) => x === k).length
  const bagian = [
    ...(hitung('pasti') > 0 ? [`${hitung('pasti')} pasti masuk`] : []),
    ...(hitung('mungkin') > 0 ? [`${hitung('mungkin')} mungkin masuk`] : []),
  ]
  const akhir = bagian.length > 0 ? `; ${bagian.join(' dan ')} bila datanya lengkap` : ''
  return `${formatBulat(h.belum.length)} ${sebutCalon(a)} belum dapat dinilai${akhir}.`
}

const persen = (n: number) => formatAngka(n, Number.isInteger(Math.round(n * 1e6) / 1e6) ? 0 : 1)

/** "30–41,2 %": the stretches of a weight in which a desa is in. */
export function sebutRentang(masuk: readonly Rentang[]): string {
  if (masuk.length === 0) return 'tidak pernah'
  return `${masuk.map((r) => `${persen(r.dari)}–${persen(r.sampai)}`).join(' dan ')}\u00a0%`
}
