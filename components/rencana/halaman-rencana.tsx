import { Kosong } from '@/components/keadaan/kosong'
import { BilahProgram } from '@/components/program/bilah-program'
import { FormulirSaring, PilihSaringan, SaringTahun } from '@/components/program/saring'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Lencana } from '@/components/ui/lencana'
import { Tumpuk } from '@/components/ui/petak'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { tautanCatatanBaru, tautanDaftar } from '@/indikator/catatan/saringan'
import { NAMA_OPD, OPD } from '@/indikator/opd'
import { NAMA_KEADAAN_SARINGAN, tautanRencana } from '@/indikator/saringan-rencana'
import { formatBulat } from '@/lib/angka'
import { formatTanggal, formatTanggalPendek } from '@/lib/periode'
import type { ModelRencana } from '@/server/loaders/rencana'
import { KartuTujuan } from './kartu-tujuan'
import gaya from './rencana.module.css'

function getJudul({ hitungan: h, tahun, saringan: s }: ModelRencana): string {
  const awal = s.opd ? `${NAMA_OPD[s.opd]}: ` : ''
  if (h.dihitung === 0) return `${awal}${awal ? 'belum' : 'Belum'} ada aksi ${tahun}`
  const lewat = h.lewat > 0 ? `; ${formatBulat(h.lewat)} lewat tenggat` : '; tidak ada yang lewat tenggat'
  return `${awal}${formatBulat(h.selesai)} dari ${formatBulat(h.dihitung)} aksi ${tahun} selesai${lewat}`
}

function Kepala({ model: m }: { model: ModelRencana }) {
  const h = m.hitungan
  return (
    <KepalaHalaman
      judul={getJudul(m)}
      sub={`Dinilai per ${formatTanggal(m.hari)}. ${formatBulat(h.berjalan)} berjalan, ${formatBulat(h.belum)} belum dimulai, ${formatBulat(h.batal)} dibatalkan.`}
      keterangan={<p>Sumber: rencana aksi dan rapat</p>}
      kanan={
        <>
          {m.bolehTambah ? (
            <TombolTautan
              ragam="utama"
              href={tautanCatatanBaru('rencana-aksi', undefined, { tahun: String(m.tahun) })}
            >
              Tambah aksi
            </TombolTautan>
          ) : null}
          <TombolTautan href={tautanDaftar('rencana-aksi', { tahun: m.tahun })}>
            Daftar dan unduhan
          </TombolTautan>
          <TombolCetak />
        </>
      }
    />
  )
}

function Saring({ model: m }: { model: ModelRencana }) {
  const { tahun: _, bulan, ...s } = m.saringan
  const tersaring = Object.values(s).some((n) => n !== null)
  const pilihan = (isi: Readonly<Record<string, string>>) =>
    Object.entries(isi).map(([kode, nama]) => ({ kode, nama }))
  return (
    <FormulirSaring
      jalur="/program/rencana"
      tetap={{ tahun: m.tahun, bulan }}
      hapus={tersaring ? tautanRencana({ tahun: m.tahun, bulan }) : null}
    >
      <PilihSaringan label="OPD" nama="opd" semua="Semua OPD" pilihan={pilihan(NAMA_OPD)} nilai={s.opd} />
      <PilihSaringan
        label="Keadaan"
        nama="keadaan"
        semua="Semua keadaan"
        pilihan={pilihan(NAMA_KEADAAN_SARINGAN)}
        nilai={s.keadaan}
      />
      {m.pilihanTempat.length > 1 ? (
        <PilihSaringan
          label="Tempat"
          nama="tempat"
          semua="Semua tempat"
          pilihan={m.pilihanTempat}
          nilai={s.tempat}
        />
      ) : null}
    </FormulirSaring>
  )
}

/** Late actions of all goals at one look; each leads to its place below. */
function KartuLewat({ model: m }: { model: ModelRencana }) {
  const tampil = new Set(m.tujuan.flatMap((t) => t.aksi.map((a) => a.id)))
  if (m.lewat.length === 0) return null
  return (
    <Kartu
      judul={`${formatBulat(m.lewat.length)} aksi lewat tenggat`}
      sub="Yang paling lama lebih dulu"
      nada="buruk"
    >
      <ul className={gaya.lewatDaftar}>
        {m.lewat.map((a) => (
          <li key={a.kunci}>
            <Lencana status="buruk">lewat {formatBulat(a.lewat ?? 0)} hari</Lencana>
            <span>
              {tampil.has(a.id) ? <a href={`#aksi-${a.id}`}>{a.isi.aksi}</a> : a.isi.aksi}{' '}
              <span className={gaya.sunyi}>
                {OPD[a.isi.opd].pendek} · {a.tempat} · tenggat {formatTanggalPendek(a.isi.tenggat)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Kartu>
  )
}

/** The plan of a year: late actions, then goals with their progress and actions. */
export function HalamanRencana({ model: m }: { model: ModelRencana }) {
  const { opd, keadaan, tempat } = m.saringan
  const disaring = Boolean(opd || keadaan || tempat)
  return (
    <Tumpuk>
      <BilahProgram aktif="rencana" bulan={m.saringan.bulan} />
      <Kepala model={m} />
      <SaringTahun
        label="Tahun rencana"
        tahun={m.tahun}
        daftar={m.daftarTahun}
        tautan={(t) => tautanRencana({ ...m.saringan, tahun: t })}
      >
        <Saring model={m} />
      </SaringTahun>
      <KartuLewat model={m} />
      {m.tujuan.map((t) => (
        <KartuTujuan key={t.nama} tujuan={t} model={m} />
      ))}
      {m.tujuan.length === 0 ? (
        <Kartu>
          <Kosong judul={disaring ? `Tidak ada aksi ${m.tahun} yang cocok` : `Belum ada aksi ${m.tahun}`}>
            <p>
              {disaring ? 'Longgarkan saringannya atau pilih tahun lain. ' : ''}Aksi dicatat lewat formulir
              atau berkas, atau dijadikan dari tindak lanjut rapat.
            </p>
          </Kosong>
        </Kartu>
      ) : (
        <p className={gaya.sunyi}>
          Kemajuan tujuan = aksi selesai dibagi aksi yang tidak dibatalkan. Angka dan target tiap aksi
          ditampilkan apa adanya, tidak dirata-ratakan.
        </p>
      )}
    </Tumpuk>
  )
}
