import { Isian, IsianTeks } from '@/components/ui/isian'
import { Tautan } from '@/components/ui/tautan'
import { TombolTautan } from '@/components/ui/tombol'
import { TombolCetak } from '@/components/wilayah/tombol-cetak'
import type { ModelRapat, Salindia } from '@/indikator/rapat/tipe'
import { NAMA_KEADAAN } from '@/indikator/tindak-lanjut'
import { formatTanggal, formatTanggalPendek } from '@/lib/periode'
import type { HalamanNotulen as Model } from '@/server/loaders/notulen'
import { Formulir, type Tindakan } from './formulir'
import { KepalaTabel } from './kepala-tabel'
import gaya from './kertas.module.css'
import { DataRapat, Kop } from './kop'

const BUKAN_TEMUAN: readonly Salindia['jenis'][] = ['sampul', 'keputusan', 'teks']

function FormulirNotulen({ h, simpan }: { h: Model; simpan: Tindakan }) {
  const { pimpinan = '', notulis = '', pembahasan = '' } = h.rapat.notulen
  return (
    <section className={gaya.isian} aria-labelledby="isian-notulen">
      <h2 id="isian-notulen">Yang perlu ditulis</h2>
      <Formulir
        key={JSON.stringify(h.rapat.notulen)}
        tindakan={simpan}
        rapatId={h.rapat.id}
        tombol="Simpan notulen"
      >
        <input type="hidden" name="lamaPimpinan" value={pimpinan} />
        <input type="hidden" name="lamaNotulis" value={notulis} />
        <input type="hidden" name="lamaPembahasan" value={pembahasan} />
        <div className={gaya.duaIsian}>
          <Isian label="Pimpinan rapat" name="pimpinan" maxLength={120} defaultValue={pimpinan} />
          <Isian label="Notulis" name="notulis" maxLength={120} defaultValue={notulis} />
        </div>
        <IsianTeks
          label="Pembahasan"
          name="pembahasan"
          rows={7}
          maxLength={8000}
          defaultValue={pembahasan}
          placeholder="Pendapat dan kesepakatan yang tidak terbaca dari angka. Jangan tulis nama kader, ibu, atau anak."
        />
      </Formulir>
    </section>
  )
}

function Acara({ model }: { model: ModelRapat }) {
  const sampul = model.salindia.find((s) => s.jenis === 'sampul')
  const acara = sampul?.acaraRapat ?? []
  if (acara.length === 0) return <p>Susunan acara tidak dicatat.</p>
  return (
    <ol className={gaya.daftar}>
      {acara.map((a, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an agenda may repeat a heading
        <li key={i}>
          {a.nama}
          {a.menit > 0 ? <span className={gaya.sunyi}> ({a.menit} menit)</span> : null}
        </li>
      ))}
    </ol>
  )
}

function TabelHadir({ hadir }: Pick<Model, 'hadir'>) {
  if (hadir.length === 0) return <p>Daftar hadir terlampir pada lembar tanda tangan.</p>
  return (
    <table>
      <KepalaTabel
        judul="Yang hadir"
        kolom={[
          ['No', '7%'],
          ['Nama', '39%'],
          ['Jabatan', '25%'],
          ['Instansi', '29%'],
        ]}
      />
      <tbody>
        {hadir.map((o, i) => (
          <tr key={o.id}>
            <td className={gaya.angka}>{i + 1}</td>
            <td>{o.nama}</td>
            <td>{o.jabatan}</td>
            <td>{o.instansi}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Temuan({ model }: { model: ModelRapat }) {
  const temuan = model.salindia.filter((s) => !BUKAN_TEMUAN.includes(s.jenis))
  const asal = [...new Set(temuan.flatMap((s) => s.sumber.split(', ')).filter(Boolean))]
  return (
    <>
      <ol className={gaya.daftar}>
        {temuan.map((s) => (
          <li key={s.id}>
            {s.judul} {s.jenis === 'kecamatan' ? null : <span className={gaya.sunyi}>({s.label})</span>}
          </li>
        ))}
      </ol>
      <p className={gaya.sunyi}>
        {model.tanggalData ? `Data per ${formatTanggal(model.tanggalData)}. ` : ''}
        {asal.length > 0 ? `Sumber: ${asal.join(', ')}. ` : ''}
        {model.adaContoh ? <b>DATA CONTOH, bukan keadaan sebenarnya.</b> : null}
      </p>
    </>
  )
}

function TabelKeputusan({ h }: { h: Model }) {
  if (h.keputusan.length === 0) return <p>Tidak ada keputusan yang dicatat.</p>
  return (
    <table>
      <KepalaTabel
        judul="Keputusan rapat"
        kolom={[
          ['No', '7%'],
          ['Keputusan', '43%'],
          ['Penanggung jawab', '23%'],
          ['Tenggat', '14%'],
          ['Keadaan kini', '13%'],
        ]}
      />
      <tbody>
        {h.keputusan.map((k, i) => (
          <tr key={k.id}>
            <td className={gaya.angka}>{i + 1}</td>
            <td>{k.keputusan}</td>
            <td>{k.penanggungJawab}</td>
            <td>{formatTanggalPendek(k.tenggat)}</td>
            <td>{NAMA_KEADAAN[k.keadaan]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The minutes as a paper; above it, on screen only, what a person still has to write. */
export function HalamanNotulen({ h, simpan }: { h: Model; simpan: Tindakan }) {
  const { rapat, model } = h
  const { pimpinan, notulis, pembahasan } = rapat.notulen
  return (
    <main id="isi" className={gaya.kertas}>
      <div className={gaya.alat}>
        <Tautan href={`/rapat/${rapat.id}`}>Kembali ke meja rapat</Tautan>
        <span>
          <TombolTautan kecil href={`/rapat/${rapat.id}/hadir`}>
            Daftar hadir
          </TombolTautan>{' '}
          <TombolCetak />
        </span>
      </div>
      {h.kelola ? <FormulirNotulen h={h} simpan={simpan} /> : null}
      <article>
        <Kop h={h} judul="Notulen rapat" />
        <DataRapat
          h={h}
          lain={[
            ['Pimpinan rapat', pimpinan || '–'],
            ['Notulis', notulis || '–'],
            ['Yang hadir', h.hadir.length > 0 ? `${h.hadir.length} orang` : '–'],
          ]}
        />
        <h2>1. Susunan acara</h2>
        <Acara model={model} />
        <h2>2. Yang hadir</h2>
        <TabelHadir hadir={h.hadir} />
        <h2>3. Temuan</h2>
        <Temuan model={model} />
        <h2>4. Pembahasan</h2>
        <p className={gaya.pembahasan}>{pembahasan || '–'}</p>
        <h2>5. Keputusan dan tindak lanjut</h2>
        <TabelKeputusan h={h} />
        <div className={gaya.ttd}>
          <p>
            Pimpinan rapat
            <span />
            <b>{pimpinan}</b>
          </p>
          <p>
            Notulis
            <span />
            <b>{notulis}</b>
          </p>
        </div>
      </article>
    </main>
  )
}
