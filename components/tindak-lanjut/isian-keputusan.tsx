import { useId, useState } from 'react'
import { formatPj, type PilihanKeputusan } from '@/indikator/isian-keputusan'
import { listTenggatCepat, sarankanPj } from '@/indikator/tindak-lanjut'
import { formatTanggalPendek } from '@/lib/periode'
import gaya from './formulir-keputusan.module.css'
import { OpsiAksi } from './opsi-aksi'

interface Props {
  pilihan: PilihanKeputusan
  asal: { indikator: string | null; kodeWilayah: string; rencana?: string | null; pj?: string | null }
  galat: Partial<Record<'keputusan' | 'pj' | 'tenggat' | 'kodeWilayah', string>>
  /** The first field takes the focus. */
  fokus?: boolean
}

function PilihanPj({ pilihan: p }: { pilihan: PilihanKeputusan }) {
  return (
    <>
      {p.kecamatan.length > 0 ? (
        <optgroup label="Kecamatan">
          {p.kecamatan.map((k) => (
            <option key={k.kode} value={formatPj({ jenis: 'kecamatan', kode: k.kode })}>
              Kecamatan {k.nama}
            </option>
          ))}
        </optgroup>
      ) : null}
      <optgroup label="Kantor">
        {p.kantor.map((k) => (
          <option key={formatPj(k)} value={formatPj(k)}>
            {k.nama}
          </option>
        ))}
      </optgroup>
    </>
  )
}

function Tenggat({ pilihan: p, galat }: Pick<Props, 'pilihan'> & { galat?: string }) {
  const cepat = listTenggatCepat(p.hari, p.rapatBerikut)
  const [pilih, setPilih] = useState(cepat[1]?.tanggal ?? 'lain')
  const [lain, setLain] = useState(cepat[1]?.tanggal ?? '')
  const nama = useId()
  return (
    <fieldset className={gaya.tenggat} aria-describedby={galat ? `${nama}-galat` : undefined}>
      <legend>Tenggat</legend>
      {cepat.map((c) => (
        <label key={c.kode} className={gaya.cepat}>
          <input
            type="radio"
            name="tenggatCepat"
            value={c.tanggal}
            checked={pilih === c.tanggal}
            onChange={() => setPilih(c.tanggal)}
          />
          <span>
            {c.nama} <small>{formatTanggalPendek(c.tanggal)}</small>
          </span>
        </label>
      ))}
      <label className={gaya.cepat}>
        <input
          type="radio"
          name="tenggatCepat"
          value="lain"
          checked={pilih === 'lain'}
          onChange={() => setPilih('lain')}
        />
        <span>Tanggal lain</span>
      </label>
      <input
        type="date"
        name="tenggat"
        aria-label="Tanggal lain"
        className={gaya.kotak}
        value={lain}
        min="2020-01-01"
        max="2045-12-31"
        aria-invalid={galat ? true : undefined}
        onChange={(e) => {
          setLain(e.target.value)
          setPilih('lain')
        }}
      />
      {galat ? (
        <p id={`${nama}-galat`} className="hanya-pembaca">
          {galat}
        </p>
      ) : null}
    </fieldset>
  )
}

/** What, who, by when, about which number where: in the order in which it is said in a meeting. */
export function IsianKeputusan({ pilihan: p, asal, galat, fokus }: Props) {
  const [indikator, setIndikator] = useState(asal.indikator ?? '')
  const [tempat, setTempat] = useState(asal.kodeWilayah)
  const saran = formatPj(sarankanPj(indikator || null, tempat))
  const [pj, setPj] = useState<string | null>(asal.pj ?? null)
  const id = useId()
  const ada = p.kecamatan.some((k) => saran === `kecamatan.${k.kode}`) || !saran.startsWith('kecamatan.')
  return (
    <>
      <div className={gaya.isian}>
        <label htmlFor={`${id}-k`}>Keputusan</label>
        <textarea
          id={`${id}-k`}
          name="keputusan"
          className={gaya.kotak}
          rows={2}
          maxLength={500}
          required
          // biome-ignore lint/a11y/noAutofocus: the form was just asked for with a key; typing goes on in it
          autoFocus={fokus}
          placeholder="Siapa melakukan apa, misalnya: lengkapi 12 SK pengurus"
          aria-invalid={galat.keputusan ? true : undefined}
        />
      </div>
      <div className={gaya.tiga}>
        <div className={gaya.isian}>
          <label htmlFor={`${id}-p`}>Penanggung jawab</label>
          <select
            id={`${id}-p`}
            name="pj"
            className={gaya.kotak}
            value={pj ?? (ada ? saran : '')}
            onChange={(e) => setPj(e.target.value)}
            aria-invalid={galat.pj ? true : undefined}
          >
            {ada ? null : <option value="">Pilih</option>}
            <PilihanPj pilihan={p} />
          </select>
        </div>
        <div className={gaya.isian}>
          <label htmlFor={`${id}-t`}>Tempat</label>
          <select
            id={`${id}-t`}
            name="kodeWilayah"
            className={gaya.kotak}
            value={tempat}
            onChange={(e) => setTempat(e.target.value)}
            aria-invalid={galat.kodeWilayah ? true : undefined}
          >
            {p.tempat.map((t) => (
              <option key={t.kode} value={t.kode}>
                {t.nama}
              </option>
            ))}
          </select>
        </div>
        <div className={gaya.isian}>
          <label htmlFor={`${id}-i`}>Angka yang dipantau</label>
          <select
            id={`${id}-i`}
            name="indikator"
            className={gaya.kotak}
            value={indikator}
            onChange={(e) => setIndikator(e.target.value)}
          >
            <option value="">Tanpa angka</option>
            {p.indikator.map((i) => (
              <option key={i.kode} value={i.kode}>
                {i.nama}
              </option>
            ))}
          </select>
        </div>
      </div>
      {p.rencana.length > 0 ? (
        <div className={gaya.isian}>
          <label htmlFor={`${id}-r`}>Aksi rencana yang digerakkan</label>
          <select id={`${id}-r`} name="rencana" className={gaya.kotak} defaultValue={asal.rencana ?? ''}>
            <option value="">Tidak terkait rencana</option>
            <OpsiAksi pilihan={p.rencana} />
          </select>
        </div>
      ) : null}
      <Tenggat pilihan={p} galat={galat.tenggat} />
    </>
  )
}
