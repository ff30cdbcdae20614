import gaya from '@/components/impor/perbaiki.module.css'
import { PosyanduBaru } from '@/components/impor/posyandu-baru'
import { Kartu } from '@/components/ui/kartu'
import { formatBulat } from '@/lib/angka'
import { formatWaktu } from '@/lib/waktu'
import { saveSuntingan } from '@/server/actions/impor-sunting'
import { getArtiKolom } from '@/server/impor/model'
import type { HalamanSatuImpor } from '@/server/loaders/impor'
import type { SuntingModel } from '@/server/loaders/impor-sunting'

/** New posyandu that the rows of a draft would need: nothing is created without consent. */
export function UsulanPosyandu({ h }: { h: HalamanSatuImpor }) {
  const { usulan, semua, menunggu, pilihan } = h.usulan
  if (!h.boleh.simpan || semua === 0) return null
  const judul =
    menunggu > 0
      ? `${formatBulat(menunggu)} posyandu belum terdata: setujui, atau cocokkan dengan yang ada`
      : `${formatBulat(semua)} posyandu baru disetujui`
  const lebih =
    semua > usulan.length ? ` ${formatBulat(usulan.length)} dari ${formatBulat(semua)} ditampilkan.` : ''
  return (
    <Kartu
      judul={judul}
      sub={
        menunggu > 0
          ? `Barisnya menunggu sampai Anda memilih. Nama yang dicocokkan diingat untuk berkas berikutnya.${lebih}`
          : `Didaftarkan saat draf ini disimpan.${lebih}`
      }
      panjang
    >
      <PosyanduBaru
        id={h.impor.id}
        tindakan={saveSuntingan}
        usulan={usulan.map((u) => ({
          ...u,
          desa: h.nama.get(u.kodeDesa) ?? u.kodeDesa,
          pilihan: pilihan.get(u.kodeDesa) ?? [],
        }))}
      />
    </Kartu>
  )
}

type Satu = SuntingModel['daftar'][number]

const kutip = (teks: string | null) => (teks ? `"${teks}"` : 'kosong')

function susunKalimat(s: Satu, templat: HalamanSatuImpor['impor']['templat']): string {
  const baris = s.jumlah > 1 ? `${formatBulat(s.jumlah)} baris` : `baris ${s.baris ?? ''}`.trim()
  const kolom = s.untuk ? getArtiKolom(s.untuk, templat) : ''
  switch (s.tindakan) {
    case 'ubah':
      return `${kolom} pada ${baris}: ${kutip(s.lama)} menjadi ${kutip(s.baru)}`
    case 'cocokkan':
      return `Posyandu ${kutip(s.lama)} dicocokkan dengan ${kutip(s.baru)}`
    case 'setujui':
      return `Posyandu baru ${kutip(s.lama)} disetujui`
    case 'urungkan':
      return `Persetujuan posyandu baru ${kutip(s.lama)} diurungkan`
    case 'lewati':
      return `${baris.charAt(0).toUpperCase()}${baris.slice(1)} dilewati`
    case 'pulihkan':
      return `${baris.charAt(0).toUpperCase()}${baris.slice(1)} dipulihkan`
  }
}

/** What was changed in the draft by hand: who, when, from what to what. */
export function RiwayatSunting({ h }: { h: HalamanSatuImpor }) {
  const { daftar, jumlah } = h.sunting
  if (jumlah === 0) return null
  const sub =
    jumlah > daftar.length ? `${formatBulat(daftar.length)} yang terakhir.` : 'Berkas asli tidak berubah.'
  return (
    <Kartu judul={`${formatBulat(jumlah)} perubahan pada draf ini`} sub={sub} panjang>
      <ul className={gaya.jejak}>
        {daftar.map((s) => (
          <li key={s.id}>
            <span>{susunKalimat(s, h.impor.templat)}</span>
            <span className={gaya.rinci}>
              {s.oleh ?? 'Sistem'}, {formatWaktu(s.waktu)}
            </span>
          </li>
        ))}
      </ul>
    </Kartu>
  )
}
