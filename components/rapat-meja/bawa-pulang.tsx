import { TombolTautan } from '@/components/ui/tombol'
import gaya from './meja.module.css'

const BERKAS = [
  { ke: 'berkas.pptx', nama: 'PPTX', isi: 'Salindia dengan grafik yang dapat diubah dan catatan pembawa' },
  { ke: 'berkas.pptx?rasio=4x3', nama: 'PPTX 4:3', isi: 'Salindia yang sama untuk proyektor lama' },
  { ke: 'berkas.pdf', nama: 'PDF', isi: 'Salindia untuk dicetak atau dikirim' },
  { ke: 'berkas.xlsx', nama: 'XLSX', isi: 'Semua angka, definisi, dan sumbernya' },
  { ke: 'edisi.html', nama: 'HTML', isi: 'Satu berkas yang terbuka tanpa jaringan, sampai kartu kecamatan' },
] as const

/** Files to take home: all from the same frozen numbers. */
export function BawaPulang({ id }: { id: number }) {
  return (
    <ul className={gaya.berkas}>
      {BERKAS.map((b) => (
        <li key={b.ke}>
          <TombolTautan href={`/api/rapat/${id}/${b.ke}`} unduh kecil>
            {b.nama}
          </TombolTautan>
          <span>{b.isi}</span>
        </li>
      ))}
    </ul>
  )
}
