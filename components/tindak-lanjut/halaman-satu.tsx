import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { TandaContoh } from '@/components/ui/lencana'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { kalimatTenggat } from '@/indikator/tindak-lanjut'
import { formatTanggal } from '@/lib/periode'
import { formatWaktu } from '@/lib/waktu'
import type { HasilKabar } from '@/server/actions/tindak-lanjut'
import type { HasilTindakan } from '@/server/formulir'
import type { KaitRencana } from '@/server/loaders/kait-rencana'
import type { ModelTindakLanjut } from '@/server/loaders/tindak-lanjut'
import { FormulirKabar } from './formulir-kabar'
import { Gerak } from './gerak'
import { KartuRencana } from './kartu-rencana'
import { LencanaKeadaan, Tenggat } from './keadaan'
import { sebutPenulis } from './penulis'
import { Riwayat } from './riwayat'
import gaya from './tindak-lanjut.module.css'

interface Props {
  model: ModelTindakLanjut
  kait: KaitRencana
  kabari: (lalu: HasilKabar | null, isian: FormData) => Promise<HasilKabar | null>
  batal: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
  kaitkan: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
}

function getAlamatTempat(b: ModelTindakLanjut['baris']): string | null {
  if (b.jenisWilayah === 'kabupaten') return null
  return `/${b.jenisWilayah === 'kecamatan' ? 'kecamatan' : 'desa'}/${b.kodeWilayah}`
}

function Rincian({ model: m }: { model: ModelTindakLanjut }) {
  const b = m.baris
  const tempat = getAlamatTempat(b)
  return (
    <dl className={gaya.rincian}>
      <dt>Keadaan</dt>
      <dd>
        <LencanaKeadaan keadaan={b.keadaan} /> {b.contoh ? <TandaContoh /> : null}
      </dd>
      <dt>Tenggat</dt>
      <dd>
        <Tenggat keadaan={b.keadaan} tenggat={b.tenggat} lewat={b.lewat} hari={m.hari} />
      </dd>
      <dt>Penanggung jawab</dt>
      <dd>{b.pj}</dd>
      <dt>Tempat</dt>
      <dd>{tempat ? <Tautan href={tempat}>{b.tempat}</Tautan> : b.tempat}</dd>
      <dt>Angka</dt>
      <dd>
        <Gerak gerak={b.gerak} nama={b.namaIndikator} />
      </dd>
      <dt>Asal</dt>
      <dd>
        {b.rapat ? `${b.rapat.judul}, ${formatTanggal(b.rapat.tanggal)}` : 'Dicatat di luar rapat'}
        <br />
        <span className={gaya.sunyi}>
          Dicatat {sebutPenulis(b.penulis)}, {formatWaktu(new Date(b.dibuat))}
        </span>
      </dd>
    </dl>
  )
}

/** One follow-up: where it stands, everything that was reported, and the form to report. */
export function HalamanTindakLanjut({ model: m, kait, kabari, batal, kaitkan }: Props) {
  const b = m.baris
  return (
    <Tumpuk>
      <KepalaHalaman
        judul={b.keputusan}
        sub={`${b.pj}. ${kalimatTenggat(b.tenggat, b.keadaan, m.hari)}.`}
        remah={
          <Remah
            jejak={[
              { nama: 'Rapat', href: '/rapat' },
              { nama: 'Tindak lanjut', href: '/tindak-lanjut' },
              { nama: `Nomor ${b.id}` },
            ]}
          />
        }
        kanan={
          <>
            {m.tautanSalindia ? <TombolTautan href={m.tautanSalindia}>Buka salindianya</TombolTautan> : null}
            <TombolCetak />
          </>
        }
      />
      <Petak ragam="dua">
        <Tumpuk>
          <Kartu judul="Keadaannya kini" sub={`Dinilai per ${formatTanggal(m.hari)}`}>
            <Rincian model={m} />
          </Kartu>
          {m.boleh.komentari ? (
            <Kartu
              className="tanpa-cetak"
              judul="Beri kabar"
              sub="Kabar lama tidak terhapus; yang keliru dapat dibatalkan."
            >
              <FormulirKabar
                kunci={m.kunci}
                terlihat={m.terlihat}
                boleh={m.boleh}
                baris={{ id: b.id, keadaan: b.keadaan, tenggat: b.tenggat }}
                tindakan={kabari}
              />
            </Kartu>
          ) : null}
          <KartuRencana
            id={b.id}
            keputusan={b.keputusan}
            selesai={b.keadaan === 'selesai'}
            kait={kait}
            tindakan={kaitkan}
          />
        </Tumpuk>
        <Kartu
          className={gaya.awal}
          judul={m.riwayat.length > 1 ? `${m.riwayat.length - 1} kabar sejak diputuskan` : 'Belum ada kabar'}
          panjang
        >
          <Riwayat model={m} batal={batal} />
        </Kartu>
      </Petak>
    </Tumpuk>
  )
}
