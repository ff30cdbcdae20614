import { KabarAturan, MenungguObjek } from '@/components/persetujuan/menunggu-objek'
import { BilahProgram } from '@/components/program/bilah-program'
import { Lipat } from '@/components/program/lipat'
import { IsianTeks } from '@/components/ui/isian'
import { Kartu } from '@/components/ui/kartu'
import { KepalaHalaman } from '@/components/ui/kepala-halaman'
import { Petak, Tumpuk } from '@/components/ui/petak'
import { Remah } from '@/components/ui/remah'
import { Rincian } from '@/components/ui/rincian'
import { type Kolom, Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import { sebutCalon } from '@/indikator/pilot/kalimat'
import { getUjiBaku } from '@/indikator/pilot/kepekaan'
import { formatPilihanPilot } from '@/indikator/pilot/pilihan'
import { formatAngka, formatBulat, formatRupiahSingkat } from '@/lib/angka'
import type { Bulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelSet, PilotDesaTersimpan } from '@/server/loaders/lokus-set'
import { BandingSetKartu, sebutBanding } from './banding-set'
import { FormulirPilot, type TindakanPilot } from './formulir-simpan'
import { KartuIkutan, sebutIkutan } from './ikutan'
import gaya from './lokus.module.css'
import { MasukanSet } from './masukan-set'
import { PetaPilot } from './peta-pilot'

export interface TindakanSet {
  tetapkan: TindakanPilot
  cabut: TindakanPilot
  hapus: TindakanPilot
  tarik: TindakanPilot
}

function listKolom(bulan: Bulan): Kolom<PilotDesaTersimpan>[] {
  return [
    { kode: 'ke', judul: 'Ke-', angka: true, isi: (d) => d.peringkat ?? '–' },
    {
      kode: 'nama',
      judul: 'Desa',
      tajuk: true,
      isi: (d) => (
        <>
          <Tautan href={tautan(`/desa/${d.kode}`, bulan)}>{d.nama}</Tautan>
          <span className={gaya.sunyi}>
            {d.jenis === 'kelurahan' ? 'Kelurahan, ' : ''}Kec. {d.namaKecamatan}
          </span>
        </>
      ),
    },
    { kode: 'skor', judul: 'Skor', angka: true, isi: (d) => (d.skor === null ? '–' : formatAngka(d.skor)) },
    {
      kode: 'alasan',
      judul: 'Alasan saat dipilih',
      isi: (d) => <span className={gaya.teks}>{d.alasan}</span>,
    },
    { kode: 'posyandu', judul: 'Posyandu', angka: true, isi: (d) => d.posyandu },
    { kode: 'biaya', judul: 'Biaya', angka: true, isi: (d) => formatRupiahSingkat(d.biaya) },
  ]
}

const SUSUN = ['Peringkat', '', 'Skor', '', 'Posyandu', 'Biaya'] as const

function KartuDesa({ m }: { m: ModelSet }) {
  const terpilih = m.desa.filter((d) => d.sebab === 'terpilih')
  const lain = m.desa.filter((d) => d.sebab !== 'terpilih')
  const kolom = listKolom(m.set.bulan)
  return (
    <Kartu judul={`${formatBulat(terpilih.length)} ${sebutCalon(m.set.aturan)} yang terpilih`} panjang>
      <Lipat jumlah={terpilih.length} satuan="desa" cetakSemua susun={SUSUN}>
        <Tabel
          keterangan="Desa terpilih"
          kolom={kolom}
          baris={terpilih}
          kunci={(d) => d.kode}
          kosong={<p>Tidak ada desa {m.kecamatan ? `Kecamatan ${m.kecamatan} ` : ''}dalam pilihan ini.</p>}
        />
      </Lipat>
      {lain.length > 0 ? (
        <div className={gaya.sesudah}>
          <Rincian ringkas={`${lain.length} yang tidak terpilih`}>
            <Lipat jumlah={lain.length} satuan="desa" cetakSemua susun={SUSUN}>
              <Tabel keterangan="Desa yang tidak terpilih" kolom={kolom} baris={lain} kunci={(d) => d.kode} />
            </Lipat>
          </Rincian>
        </div>
      ) : null}
    </Kartu>
  )
}

function Aksi({ m, tindakan: t }: { m: ModelSet; tindakan: TindakanSet }) {
  const { id, keadaan } = m.set
  const isi = <input type="hidden" name="id" value={id} />
  const belum = keadaan === 'draf' || keadaan === 'ditolak'
  const p = m.persetujuan
  // What a sample account asked for does not stand in the office's way.
  const menunggu = p?.pengajuan.some((x) => x.contoh === p.contoh)
  if (!m.boleh || !p || menunggu || !(belum || keadaan === 'berlaku')) return null
  return (
    <Kartu judul="Langkah berikut" className="tanpa-cetak">
      <div className={gaya.formulir}>
        {belum ? (
          <>
            <p className={gaya.sunyi}>
              Menetapkan pilihan ini menggantikan pilihan {m.set.tahun} yang berlaku, bila ada.
            </p>
            <KabarAturan h={p} />
            <FormulirPilot tindakan={t.tetapkan} tombol="Tetapkan">
              {isi}
            </FormulirPilot>
            <FormulirPilot tindakan={t.hapus} tombol="Hapus" ragam="bahaya">
              {isi}
            </FormulirPilot>
          </>
        ) : (
          <Rincian ringkas="Cabut pilihan ini">
            <div className={gaya.formulir}>
              <p className={gaya.sunyi}>
                Sesudah dicabut tidak ada pilihan {m.set.tahun} yang berlaku. Isinya tetap dapat dibaca.
              </p>
              <KabarAturan h={p} />
              <FormulirPilot tindakan={t.cabut} tombol="Cabut" ragam="bahaya">
                {isi}
                <IsianTeks
                  label="Alasan mencabut"
                  name="alasan"
                  rows={2}
                  minLength={5}
                  maxLength={300}
                  required
                />
              </FormulirPilot>
            </div>
          </Rincian>
        )}
      </div>
    </Kartu>
  )
}

/** Where the set gathers: "Terbanyak di Tabang (12) dan Muara Kaman (8)". */
function judulLetak(desa: readonly PilotDesaTersimpan[]): string {
  const jumlah = new Map<string, number>()
  for (const d of desa)
    if (d.sebab === 'terpilih') jumlah.set(d.namaKecamatan, (jumlah.get(d.namaKecamatan) ?? 0) + 1)
  if (jumlah.size < 3) return 'Letak desa yang terpilih'
  const atas = [...jumlah].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 2)
  return `Terbanyak di ${atas.map(([nama, n]) => `${nama} (${formatBulat(n)})`).join(' dan ')}; ${formatBulat(jumlah.size)} kecamatan punya desa pilot`
}

function Kepala({ m }: { m: ModelSet }) {
  const { set } = m
  const kueri = formatPilihanPilot({
    aturan: set.aturan,
    bulan: set.bulan,
    tahunData: set.tahunData,
    uji: getUjiBaku(set.aturan),
  })
  const di = m.kecamatan ? ` di Kecamatan ${m.kecamatan}` : ''
  return (
    <KepalaHalaman
      remah={<Remah jejak={[{ nama: 'Lokus & pilot', href: '/program/lokus' }, { nama: set.nama }]} />}
      judul={`${set.nama}: ${formatBulat(set.terpilih)} ${sebutCalon(set.aturan)}${di}`}
      sub={set.alasan}
      kanan={
        <>
          <TombolTautan href={`/program/lokus?${kueri}`}>Hitung dengan data sekarang</TombolTautan>
          {set.keadaan === 'berlaku' || set.keadaan === 'dicabut' ? (
            <TombolTautan href={`/api/v1/pilot?id=${set.id}&format=csv`} unduh>
              Unduh CSV
            </TombolTautan>
          ) : null}
          <TombolCetak />
        </>
      }
    />
  )
}

/** One saved set: by what it was chosen, which desa, what changed against another year, and what has become of them since. */
export function HalamanSet({ m, tindakan }: { m: ModelSet; tindakan: TindakanSet }) {
  return (
    <Tumpuk>
      <BilahProgram aktif="lokus" bulan={null} />
      <Kepala m={m} />
      {m.persetujuan ? <MenungguObjek h={m.persetujuan} tarik={tindakan.tarik} /> : null}
      <Petak ragam="lebar-kanan" className={gaya.setAtas}>
        <Tumpuk>
          <Kartu judul="Cara dan dasar memilih">
            <MasukanSet m={m} />
          </Kartu>
          <Aksi m={m} tindakan={tindakan} />
        </Tumpuk>
        <Kartu judul={judulLetak(m.desa)}>
          <PetaPilot petak={m.petak} desa={m.desa} />
        </Kartu>
      </Petak>
      <Kartu judul={sebutIkutan(m)} sub="Desa pilot dan desa serupa yang tidak terpilih" panjang>
        <KartuIkutan m={m} />
      </Kartu>
      <Kartu id="banding" judul={sebutBanding(m)}>
        <BandingSetKartu m={m} />
      </Kartu>
      <KartuDesa m={m} />
    </Tumpuk>
  )
}
