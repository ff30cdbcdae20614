import { Isian, IsianPilihan, IsianTeks } from '@/components/ui/isian'
import type { KolomIsian } from '@/indikator/catatan/isian'
import gaya from './catatan.module.css'

interface Props {
  kolom: KolomIsian
  nilai: string
  galat?: string
}

const JAWABAN = [
  { kode: 'ya', nama: 'Ya' },
  { kode: 'tidak', nama: 'Tidak' },
  { kode: '', nama: 'Belum diketahui' },
]

function YaTidak({ kolom: k, nilai, galat }: Props) {
  const idBantuan = `bantuan-${k.kode}`
  return (
    <fieldset className={gaya.jawab} aria-describedby={idBantuan} data-galat={galat ? true : undefined}>
      <legend>{k.judul}</legend>
      <div>
        {JAWABAN.filter((j) => j.kode !== '' || !k.wajib).map((j) => (
          <label key={j.kode} className={j.kode === '' ? gaya.belum : undefined}>
            <input
              type="radio"
              name={`isi.${k.kode}`}
              value={j.kode}
              defaultChecked={nilai === j.kode}
              required={k.wajib}
            />
            <span>{j.nama}</span>
          </label>
        ))}
      </div>
      <p id={idBantuan} className={galat ? gaya.galat : undefined}>
        {galat ? `${k.judul}: ${galat}` : k.petunjuk.replace(/^Tulis ya/, 'Ya')}
      </p>
    </fieldset>
  )
}

const MODE = { bulat: 'numeric', rupiah: 'numeric', tahun: 'numeric', desimal: 'decimal' } as const

/** One field of a record as its definition says. */
export function IsianKolom({ kolom: k, nilai, galat }: Props) {
  const dasar = {
    label: (
      <>
        {k.judul}
        {k.wajib ? null : <span className={gaya.wajib}> (boleh kosong)</span>}
      </>
    ),
    bantuan: k.petunjuk,
    galat: galat ?? null,
    name: `isi.${k.kode}`,
    required: k.wajib,
    defaultValue: nilai,
  }
  if (k.jenis === 'ya-tidak') return <YaTidak kolom={k} nilai={nilai} galat={galat} />
  if (k.jenis === 'pilihan')
    return (
      <IsianPilihan {...dasar}>
        <option value="">{k.wajib ? 'Pilih' : 'Tidak diisi'}</option>
        {k.pilihan.map((p) => (
          <option key={p.kode} value={p.kode}>
            {p.nama}
          </option>
        ))}
      </IsianPilihan>
    )
  if (k.jenis === 'tanggal') return <Isian {...dasar} type="date" min="1990-01-01" max="2100-12-31" />
  if (k.jenis !== 'teks') return <Isian {...dasar} inputMode={MODE[k.jenis]} autoComplete="off" />
  const panjang = k.panjang ?? 200
  return panjang > 200 ? (
    <IsianTeks {...dasar} rows={3} maxLength={panjang} />
  ) : (
    <>
      <Isian
        {...dasar}
        maxLength={panjang}
        autoComplete="off"
        list={k.saran.length > 0 ? `saran-${k.kode}` : undefined}
      />
      {k.saran.length > 0 ? (
        <datalist id={`saran-${k.kode}`}>
          {k.saran.map((s) => (
            <option key={s} value={s} />
          ))}
        </datalist>
      ) : null}
    </>
  )
}
