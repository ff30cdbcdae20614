import { Kosong } from '@/components/keadaan/kosong'
import { IsianTeks } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { TombolTautan } from '@/components/ui/tombol'
import { formatTanggal } from '@/lib/periode'
import type { HalamanHadir as Model } from '@/server/loaders/notulen'
import { DaftarHadir, IsianOrang } from './daftar-hadir'
import { Formulir, type Tindakan } from './formulir'
import gaya from './notulen.module.css'

interface Props {
  h: Model
  tindakan: { orang: Tindakan; tempel: Tindakan; salin: Tindakan; baris: Tindakan }
}

function KartuTambah({ h, tindakan: t }: Props) {
  return (
    <Kartu
      judul="Tambah yang hadir"
      sub="Hanya pejabat dan petugas. Jangan tulis nama kader, ibu, atau anak, dan jangan tulis NIK."
    >
      <Formulir tindakan={t.orang} rapatId={h.rapat.id} tombol="Tambah" kosongkan>
        <IsianOrang />
      </Formulir>
      <div className={gaya.lain}>
        <details>
          <summary>Tempel beberapa baris sekaligus</summary>
          <Formulir tindakan={t.tempel} rapatId={h.rapat.id} tombol="Tambahkan semua" kosongkan>
            <IsianTeks
              label="Satu orang satu baris: nama; jabatan; instansi"
              name="teks"
              rows={6}
              required
              placeholder={'Sri Wahyuni, S.Sos; Camat; Kecamatan Tabang\nAhmad Fauzi; Kepala Bidang; DPMD'}
              bantuan="Boleh disalin langsung dari tiga kolom Excel."
            />
          </Formulir>
        </details>
        {h.lalu ? (
          <details>
            <summary>Ambil dari rapat sebelumnya</summary>
            <Formulir tindakan={t.salin} rapatId={h.rapat.id} tombol={`Ambil ${h.lalu.jumlah} nama`} kecil>
              <input type="hidden" name="dari" value={h.lalu.id} />
              <p>
                {h.lalu.judul}: {h.lalu.jumlah} orang. Yang sudah ada di daftar tidak digandakan.
              </p>
            </Formulir>
          </details>
        ) : null}
      </div>
    </Kartu>
  )
}

/** Who came to a meeting: quick entry, order, and the sheet to sign. */
export function HalamanHadir({ h, tindakan }: Props) {
  const { rapat, hadir } = h
  return (
    <Tumpuk>
      <KepalaHalaman
        judul={hadir.length > 0 ? `${hadir.length} orang di daftar hadir` : 'Daftar hadir masih kosong'}
        sub={`${rapat.judul}, ${formatTanggal(rapat.tanggal)}${rapat.tempat ? `, ${rapat.tempat}` : ''}.`}
        remah={
          <Remah
            jejak={[
              { nama: 'Rapat', href: '/rapat' },
              { nama: rapat.judul, href: `/rapat/${rapat.id}` },
              { nama: 'Daftar hadir' },
            ]}
          />
        }
        kanan={
          <>
            <TombolTautan href={`/rapat/${rapat.id}/hadir/cetak`}>Lembar tanda tangan</TombolTautan>
            <TombolTautan href={`/rapat/${rapat.id}/notulen`}>Notulen</TombolTautan>
          </>
        }
      />
      <Petak ragam={h.kelola ? 'lebar-kiri' : 'dua'}>
        <Kartu panjang judul={hadir.length > 0 ? 'Menurut urutan tampil' : undefined}>
          {hadir.length > 0 ? (
            <DaftarHadir
              rapatId={rapat.id}
              hadir={hadir}
              kelola={h.kelola}
              ubah={tindakan.orang}
              baris={tindakan.baris}
            />
          ) : (
            <Kosong judul="Belum ada yang dicatat">
              Lembar tanda tangan tetap dapat dicetak dengan baris kosong.
            </Kosong>
          )}
        </Kartu>
        {h.kelola ? <KartuTambah h={h} tindakan={tindakan} /> : null}
      </Petak>
    </Tumpuk>
  )
}
