import { formatBulat } from '@/lib/angka'
import { judulTim } from '../kalimat-tim'
import { sebutDesa } from '../kalimat-wilayah'
import { getNorma, NORMA_BERLAKU } from '../norma-kader'
import { type HitunganTim, hitungTim, isLengkap, listTim, nilaiBagian, type Tim } from '../tim-keadaan'
import type { Status } from '../tipe'
import type { AngkaTopik, BahanProgram, SusunTopik, TabelTopik } from './tipe'

const dari = (ada: number, semua: number) => `${formatBulat(ada)} dari ${formatBulat(semua)}`

function angkaKecamatan(b: BahanProgram, tim: readonly Tim[]): AngkaTopik {
  const n = hitungTim(tim)
  if (b.tempat.jenis === 'kabupaten') {
    return {
      nama: 'Tim kecamatan',
      nilai: dari(n.terbentuk, n.semua),
      keterangan: `${formatBulat(n.terlatih)} sudah dilatih`,
      status: nilaiBagian(n.terbentuk, n.semua),
    }
  }
  const [satu] = tim
  const ada = satu?.keadaan === 'terbentuk'
  const lengkap = satu ? isLengkap(satu) : null
  return {
    nama: 'Tim kecamatan',
    nilai: ada ? 'Terbentuk' : satu?.keadaan === 'belum' ? 'Belum' : 'Belum tercatat',
    keterangan: ada && lengkap !== null ? `susunan ${lengkap ? 'lengkap' : 'belum lengkap'}` : null,
    status: ada ? 'baik' : satu?.keadaan === 'belum' ? 'buruk' : 'kosong',
  }
}

function angkaNorma(b: BahanProgram): AngkaTopik {
  const n = b.nilai('kader-norma', b.tempat.kode)
  const nama = 'Posyandu sesuai norma'
  const keterangan = getNorma(NORMA_BERLAKU).nama
  return n.nilai.jenis === 'angka'
    ? { nama, nilai: dari(n.nilai.pembilang, n.nilai.penyebut), keterangan, status: n.status }
    : { nama, nilai: '–', keterangan: 'belum didata', status: 'kosong' }
}

function susunAngka(b: BahanProgram, desa: HitunganTim, kecamatan: readonly Tim[]): AngkaTopik[] {
  return [
    angkaKecamatan(b, kecamatan),
    {
      nama: 'Susunan lengkap',
      nilai: desa.terbentuk > 0 ? dari(desa.lengkap, desa.terbentuk) : '–',
      keterangan: desa.terbentuk > 0 ? 'tim desa/kelurahan' : 'belum ada tim desa/kelurahan',
      status: nilaiBagian(desa.lengkap, desa.terbentuk),
    },
    {
      nama: 'SK habis atau segera',
      nilai: desa.terbentuk > 0 ? formatBulat(desa.habis + desa.segera) : '–',
      keterangan:
        desa.terbentuk > 0
          ? `${formatBulat(desa.habis)} habis, ${formatBulat(desa.segera)} dalam 90 hari`
          : 'belum ada tim desa/kelurahan',
      status:
        desa.terbentuk === 0 ? 'kosong' : desa.habis > 0 ? 'buruk' : desa.segera > 0 ? 'waspada' : 'baik',
    },
    angkaNorma(b),
  ]
}

const STATUS: Readonly<Record<Tim['keadaan'], Status>> = {
  terbentuk: 'baik',
  belum: 'buruk',
  'tanpa-data': 'kosong',
}
const SEBUT: Readonly<Record<Tim['keadaan'], string>> = {
  terbentuk: 'terbentuk',
  belum: 'belum terbentuk',
  'tanpa-data': 'belum tercatat',
}

function tabelKabupaten(b: BahanProgram, tim: readonly Tim[]): TabelTopik {
  const baris = b.bawah
    .map(({ kode, nama }) => ({
      kode,
      nama,
      n: hitungTim(tim.filter((t) => t.tempat.kode.startsWith(`${kode}.`))),
    }))
    .sort((x, y) => y.n.semua - y.n.terbentuk - (x.n.semua - x.n.terbentuk) || x.nama.localeCompare(y.nama))
  return {
    kolom: ['Tim desa/kelurahan', 'Susunan lengkap', 'Terlatih'],
    baris: baris.map(({ kode, nama, n }) => ({
      nama,
      kode,
      sel:
        n.terdata > 0
          ? [dari(n.terbentuk, n.semua), formatBulat(n.lengkap), formatBulat(n.terlatih)]
          : ['belum tercatat', '–', '–'],
      status: n.terdata > 0 ? nilaiBagian(n.terbentuk, n.semua) : 'kosong',
      batang: n.terdata > 0 ? n.terbentuk / n.semua : null,
    })),
  }
}

const URUTAN: Readonly<Record<Tim['keadaan'], number>> = { belum: 0, 'tanpa-data': 1, terbentuk: 2 }

function tabelKecamatan(tim: readonly Tim[]): TabelTopik {
  const sebut = (nilai: boolean | null, ya: string, tidak: string) =>
    nilai === null ? 'belum dicatat' : nilai ? ya : tidak
  const urut = [...tim].sort(
    (a, b) => URUTAN[a.keadaan] - URUTAN[b.keadaan] || a.tempat.nama.localeCompare(b.tempat.nama),
  )
  return {
    kolom: ['Tim', 'Susunan', 'Dilatih'],
    baris: urut.map((t) => ({
      nama: t.tempat.nama,
      kode: t.tempat.kode,
      sel:
        t.keadaan === 'terbentuk'
          ? [
              SEBUT[t.keadaan],
              sebut(isLengkap(t), 'lengkap', 'belum lengkap'),
              sebut(t.terlatih, 'sudah', 'belum'),
            ]
          : [SEBUT[t.keadaan], '–', '–'],
      status: STATUS[t.keadaan],
      batang: null,
    })),
  }
}

// A place that nobody recorded is not one without a team.
function sebutMendesak(n: HitunganTim, sebutan: string): string | null {
  const belum = n.terdata - n.terbentuk
  const gelap = n.semua - n.terdata
  if (belum === 0) return gelap > 0 ? `Tim Pembina ${formatBulat(gelap)} ${sebutan} belum tercatat` : null
  const akhir = gelap > 0 ? `, ${formatBulat(gelap)} belum tercatat` : ''
  return `${formatBulat(belum)} ${sebutan} belum punya Tim Pembina${akhir}`
}

/** Tim Pembina of a place: formed, complete, terms, and officers and kader against the norm. */
export const susunTopikTim: SusunTopik = (b) => {
  const catatan = b.catatan('tim-pembina')
  const susun = (t: readonly { kode: string; nama: string }[]) => listTim(t, catatan, b.bulan, b.hari)
  const tim = susun(b.desa)
  const desa = hitungTim(tim)
  const kecamatan = susun(b.tempat.jenis === 'kabupaten' ? b.bawah : [b.tempat])
  const ada = catatan.length > 0
  const sebutan = sebutDesa(b.desa.map((d) => d.jenis))
  const mendesak = ada ? sebutMendesak(desa, sebutan) : null
  return {
    kode: 'tim',
    nama: 'Tim Pembina',
    judul: judulTim(desa, sebutan),
    angka: ada ? susunAngka(b, desa, kecamatan) : [],
    tabel: ada ? (b.tempat.jenis === 'kabupaten' ? tabelKabupaten(b, tim) : tabelKecamatan(tim)) : null,
    sumber: 'daftar Tim Pembina dan pendataan pengurus dan kader',
    adaContoh: catatan.some((c) => c.sifat === 'contoh') || b.nilai('kader-norma', b.tempat.kode).adaContoh,
    ...(mendesak ? { mendesak } : {}),
    kosong: ada ? null : 'Belum ada Tim Pembina yang tercatat. Catat lewat formulir atau impor templatnya.',
    href: b.tempat.jenis === 'kabupaten' ? '/program/tim' : `/program/tim/${b.tempat.kode}`,
  }
}
