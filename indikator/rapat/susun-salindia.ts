import type { BahanRapat, KepalaRapat } from './bahan'
import { susunTindakLanjut } from './janji'
import { susunBidang } from './susun-bidang'
import { susunKartu, susunKartuTempat, urutkanKartu } from './susun-kecamatan'
import { susunPeringkat, susunPeta } from './susun-peta'
import { susunProgram } from './susun-program'
import { susunKeputusan, susunSampul, susunTeks } from './susun-sampul'
import { susunTertinggal } from './susun-tertinggal'
import { susunRegistrasi, susunTren } from './susun-tren'
import { susunSalindiaVonis } from './susun-vonis'
import type { Acara, JenisAcara, Salindia, SalindiaKecamatan } from './tipe'

type JenisBerangka = Exclude<JenisAcara, 'sampul' | 'teks' | 'keputusan'>

const SUSUN: Readonly<Record<JenisBerangka, (b: BahanRapat, a: Acara) => Salindia | Salindia[]>> = {
  'tindak-lanjut': susunTindakLanjut,
  vonis: susunSalindiaVonis,
  peta: susunPeta,
  peringkat: susunPeringkat,
  tertinggal: susunTertinggal,
  tren: susunTren,
  kecamatan: susunKartu,
  'enam-bidang': susunBidang,
  registrasi: susunRegistrasi,
  program: susunProgram,
}

/** Whether slides of this kind hold numbers or promises, which a snapshot freezes. */
export function isBerangka(jenis: JenisAcara): jenis is JenisBerangka {
  return Object.hasOwn(SUSUN, jenis)
}

/** The slides with figures of an agenda, in its order, before edits. */
export function susunSalindia(b: BahanRapat, acara: readonly Acara[]): Salindia[] {
  return acara.flatMap((a) => (isBerangka(a.jenis) ? SUSUN[a.jenis](b, a) : []))
}

/** A slide without figures, from the words of the organiser. */
export function susunTanpaAngka(b: KepalaRapat, a: Acara, acara: readonly Acara[]): Salindia {
  if (a.jenis === 'sampul') return susunSampul(b, a, acara)
  return a.jenis === 'keputusan' ? susunKeputusan(b, a) : susunTeks(b, a)
}

/** Agenda item that the cards outside of the sequence belong to. */
const LAMPIRAN: Acara = { id: 'lampiran', jenis: 'kecamatan', menit: 0 }

/** Cards of the places that these slides do not show. */
export function susunLampiran(b: BahanRapat, salindia: readonly Salindia[]): SalindiaKecamatan[] {
  const ada = new Set(salindia.flatMap((s) => (s.jenis === 'kecamatan' ? [s.tempat.kode] : [])))
  return urutkanKartu(b).flatMap((t) => (ada.has(t.kode) ? [] : [susunKartuTempat(b, LAMPIRAN, t, 0)]))
}
