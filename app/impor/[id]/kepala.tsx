import { susunJudulImpor } from '@/components/impor/judul'
import { KEADAAN } from '@/components/impor/keadaan'
import { Tindakan } from '@/components/impor/tindakan'
import gayaTindakan from '@/components/impor/tindakan.module.css'
import { UnduhTandai } from '@/components/impor/unduh-tandai'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Remah } from '@/components/ui/remah'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { formatBulat } from '@/lib/angka'
import { formatWaktu } from '@/lib/waktu'
import { removeDrafImpor, saveDrafImpor, undoImporTersimpan } from '@/server/actions/impor'
import { formatRentang } from '@/server/impor/model'
import type { HalamanSatuImpor } from '@/server/loaders/impor'

type H = Pick<
  HalamanSatuImpor,
  | 'impor'
  | 'dampak'
  | 'nama'
  | 'kembar'
  | 'halangan'
  | 'boleh'
  | 'terbaca'
  | 'sunting'
  | 'kelompok'
  | 'persetujuan'
>

function susunTambahan({ impor, dampak, terbaca }: H) {
  const kecamatan = dampak?.tempat.filter((t) => t.kode.length === 8) ?? []
  const [satu, lain] = kecamatan
  return [
    ...(impor.pengirim ? ['kiriman aplikasi'] : terbaca.length === 1 ? [`lembar “${terbaca[0]?.nama}”`] : []),
    <>
      terbaca sebagai <b>{impor.namaTemplat}</b>
    </>,
    ...(dampak ? [formatRentang(dampak.bulan)] : []),
    ...(satu ? [lain ? `${kecamatan.length} kecamatan` : `Kecamatan ${satu.nama}`] : []),
  ]
}

function susunKalimat({ impor, kembar, halangan, persetujuan }: H) {
  const oleh = impor.pengirim
    ? ` dari aplikasi dengan kunci API “${impor.pengirim}”`
    : impor.namaOleh
      ? ` oleh ${impor.namaOleh}`
      : ''
  if (impor.keadaan === 'dibatalkan' && impor.dibatalkan) {
    return `Dibatalkan ${formatWaktu(impor.dibatalkan)}${impor.namaPembatal ? ` oleh ${impor.namaPembatal}` : ''}. Berkas yang sama dapat diunggah lagi.`
  }
  if (impor.keadaan === 'tersimpan' && impor.disimpan)
    return `Tersimpan ${formatWaktu(impor.disimpan)}${oleh}.`
  if (persetujuan.pengajuan.length > 0)
    return 'Menunggu persetujuan; belum ada yang tersimpan. Tarik pengajuannya untuk mengubah draf ini.'
  if (kembar) {
    return (
      <>
        Berkas yang sama persis sudah disimpan sebagai{' '}
        {kembar.terlihat ? (
          <Tautan href={`/impor/${kembar.id}`}>impor nomor {kembar.id}</Tautan>
        ) : (
          `impor nomor ${kembar.id} oleh pengguna lain`
        )}
        ; menyimpannya lagi tidak mengubah apa pun.
      </>
    )
  }
  if (halangan) return halangan
  const { diterima, ditolak, dibaca, dilewati } = impor
  if (diterima + ditolak === 0)
    return `${formatBulat(dibaca)} baris dibaca; semuanya belum diisi atau bukan data. Isi tabelnya, lalu unggah lagi.`
  const lewat = dilewati > 0 ? `; ${formatBulat(dilewati)} dilewati (judul, jumlah, atau kosong)` : ''
  const saran =
    diterima === 0
      ? ' Perbaiki di bawah ini, atau perbaiki berkasnya dan unggah lagi.'
      : ' Belum ada yang tersimpan.'
  return `${formatBulat(dibaca)} baris dibaca${lewat}.${saran}`
}

function susunSimpan({ diterima, ditolak }: H['impor'], ajukan: boolean): string {
  const tunggu = ditolak > 0 ? `; ${formatBulat(ditolak)} menunggu` : ''
  return `${ajukan ? 'Ajukan' : 'Simpan'} ${formatBulat(diterima)} baris${tunggu}`
}

function Aksi({ impor, boleh, kembar, halangan, sunting, kelompok, persetujuan }: H) {
  return (
    <>
      {impor.ditolak > 0 ? (
        <TombolTautan href={`/api/impor/${impor.id}/tolak`} unduh>
          Unduh baris ditolak
        </TombolTautan>
      ) : null}
      {kelompok.some((k) => k.tingkat !== 'info') && impor.templat !== 'contoh' ? (
        <UnduhTandai id={impor.id} tersimpan={impor.adaBerkas} />
      ) : null}
      {boleh.simpan ? (
        <Tindakan id={impor.id} tindakan={removeDrafImpor} sedang="Membuang…">
          Buang draf
        </Tindakan>
      ) : null}
      {boleh.simpan && impor.diterima > 0 && !kembar && !halangan ? (
        <Tindakan
          id={impor.id}
          versi={sunting.versi}
          tindakan={saveDrafImpor}
          ragam="utama"
          sedang="Menyimpan…"
        >
          {susunSimpan(
            impor,
            persetujuan.perlu && persetujuan.penyetuju.some((p) => p.id !== persetujuan.saya),
          )}
        </Tindakan>
      ) : null}
      {boleh.batal ? (
        <details className={gayaTindakan.batal} data-menu>
          <summary>Batalkan impor</summary>
          <div className={gayaTindakan.yakin}>
            <p>
              Batalkan {formatBulat(impor.diterima)} baris ini? Angka kembali seperti sebelum impor ini; impor
              lain tetap berlaku.
            </p>
            <Tindakan id={impor.id} tindakan={undoImporTersimpan} ragam="bahaya" sedang="Membatalkan…">
              Ya, batalkan
            </Tindakan>
          </div>
        </details>
      ) : null}
    </>
  )
}

/** What this import is, how it stands, and what can be done with it. */
export function Kepala({ h }: { h: H }) {
  return (
    <KepalaHalaman
      remah={
        <Remah
          jejak={[{ nama: 'Impor', href: '/impor' }, { nama: h.impor.berkas }]}
          tambahan={h.impor.templat === 'contoh' ? [KEADAAN[h.impor.keadaan].nama] : susunTambahan(h)}
        />
      }
      judul={h.impor.templat === 'contoh' ? 'Data contoh untuk mencoba dasbor' : susunJudulImpor(h.impor)}
      sub={
        h.impor.templat === 'contoh'
          ? 'Dibuat sendiri oleh aplikasi, bukan keadaan sebenarnya. Dapat dihapus lewat Tentang data.'
          : susunKalimat(h)
      }
      kanan={<Aksi {...h} />}
    />
  )
}
