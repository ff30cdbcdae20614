import { AngkaBesar, DeretAngka } from '@/components/program/angka-besar'
import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { Tabel } from '@/components/ui/tabel'
import { Tautan } from '@/components/ui/tautan'
import { hitungUbahPagu, nilaiSerapan } from '@/indikator/anggaran'
import { judulInsentif } from '@/indikator/insentif'
import { kalimatSerapan, listKalimatCelah } from '@/indikator/kalimat-anggaran'
import { tautanAnggaran } from '@/indikator/saringan-anggaran'
import { formatAngka, formatBulat, formatPersen, formatRupiahSingkat } from '@/lib/angka'
import { formatBulan } from '@/lib/periode'
import { tautan } from '@/lib/tautan'
import type { ModelAnggaran } from '@/server/loaders/anggaran'
import gaya from './anggaran.module.css'

/** Pagu, what was spent, what nobody told, and the sum per posyandu. */
export function AngkaAnggaran({ model: m }: { model: ModelAnggaran }) {
  const j = m.jumlah
  const ubah = hitungUbahPagu(j, m.lalu)
  const beda = ubah === null ? null : formatAngka(Math.abs(ubah))
  return (
    <DeretAngka>
      <AngkaBesar nama={`Pagu ${m.tahun}`} nilai={formatRupiahSingkat(j.pagu)}>
        {beda === null
          ? `${m.tahun - 1} belum dicatat`
          : `${(ubah ?? 0) < 0 ? 'turun' : 'naik'} ${beda}\u00a0% dari ${m.tahun - 1}`}
      </AngkaBesar>
      <AngkaBesar
        nama="Terserap"
        nilai={j.serapan === null ? '–' : formatPersen(j.serapan)}
        status={nilaiSerapan(j)}
      >
        {j.serapan === null
          ? 'realisasi belum dilaporkan'
          : [formatRupiahSingkat(j.realisasi ?? 0), kalimatSerapan(j)].filter(Boolean).join(' ')}
      </AngkaBesar>
      <AngkaBesar
        nama="Realisasi belum dilaporkan"
        nilai={`${formatBulat(j.belum)} baris`}
        status={j.belum === 0 ? 'baik' : 'waspada'}
      >
        {j.belum === 0
          ? 'semua baris melapor'
          : `senilai ${formatRupiahSingkat(j.paguBelum)}, tidak dihitung nol`}
      </AngkaBesar>
      <AngkaBesar
        nama="Pagu per posyandu"
        nilai={m.posyandu === 0 ? '–' : formatRupiahSingkat(Math.round(j.pagu / m.posyandu))}
      >
        {m.posyandu === 0 ? 'posyandu belum terdata' : `${formatBulat(m.posyandu)} posyandu`}
      </AngkaBesar>
    </DeretAngka>
  )
}

/** What is missing in the year; only for the whole kabupaten. */
export function KartuCelah({
  model: m,
  celah: c,
}: {
  model: ModelAnggaran
  celah: NonNullable<ModelAnggaran['celah']>
}) {
  const celah = listKalimatCelah(c)
  return (
    <Kartu
      judul={
        celah.length > 0 ? `Yang belum ada pada ${m.tahun}` : 'Keenam bidang dan semua OPD punya anggaran'
      }
      nada={celah.length > 0 ? 'buruk' : 'baik'}
    >
      {celah.length > 0 ? (
        <ul className={gaya.daftar}>
          {celah.map((k) => (
            <li key={k}>{k}</li>
          ))}
        </ul>
      ) : (
        <p>Tidak ada bidang atau OPD tanpa baris anggaran pada {m.tahun}.</p>
      )}
      <p className={gaya.catatan}>
        Dinilai dari semua baris {m.tahun} yang dicatat. Baris lintas bidang tidak menutup bidang yang kosong.
      </p>
    </Kartu>
  )
}

/** Where the money comes from, this year and the year before. */
export function KartuSumber({ model: m }: { model: ModelAnggaran }) {
  const terbesar = m.perSumber.toSorted((a, b) => b.jumlah.pagu - a.jumlah.pagu)
  const [utama] = terbesar
  const bagian =
    utama && m.jumlah.pagu > 0 ? formatPersen((utama.jumlah.pagu * 100) / m.jumlah.pagu, 0) : null
  return (
    <Kartu
      judul={utama && bagian ? `${bagian} dari ${utama.nama}` : 'Sumber dana'}
      sub="Pagu per sumber dana"
    >
      <Tabel
        keterangan="Pagu per sumber dana"
        baris={terbesar}
        kunci={(s) => s.kode}
        kolom={[
          {
            kode: 'sumber',
            judul: 'Sumber dana',
            tajuk: true,
            isi: (s) => (
              <Tautan href={tautanAnggaran({ ...m.saringan, tahun: m.tahun, sumber: s.kode })}>
                {s.nama}
              </Tautan>
            ),
          },
          {
            kode: 'lalu',
            judul: String(m.tahun - 1),
            angka: true,
            isi: (s) => (s.lalu.baris ? formatRupiahSingkat(s.lalu.pagu) : '–'),
          },
          {
            kode: 'kini',
            judul: String(m.tahun),
            angka: true,
            isi: (s) => (s.jumlah.baris ? formatRupiahSingkat(s.jumlah.pagu) : '–'),
          },
          {
            kode: 'serap',
            judul: 'Terserap',
            angka: true,
            isi: (s) => (s.jumlah.serapan === null ? '–' : formatPersen(s.jumlah.serapan)),
          },
        ]}
      />
    </Kartu>
  )
}

/** Incentive at the rates in force: counted from who qualifies, never added to the lines above. */
export function KartuInsentifAnggaran({ model: m }: { model: ModelAnggaran }) {
  const i = m.insentif
  if (!i) return null
  const { rupiah } = i.jumlah
  return (
    <Kartu
      judul={judulInsentif(i.jumlah)}
      sub={`Insentif dan operasional, ${formatBulan(i.dasar.bulan)}`}
      kanan={i.dasar.adaContoh ? <TandaContoh>Data contoh</TandaContoh> : undefined}
    >
      {rupiah === null ? null : (
        <p>
          Dua belas bulan dengan tarif dan penerima bulan ini: <b>{formatRupiahSingkat(rupiah * 12)}</b>.
        </p>
      )}
      <ul className={gaya.catatan}>
        {i.tarif.map((t) => (
          <li key={t.jenis}>
            {t.jenis === 'kader' ? 'Insentif kader' : 'Operasional posyandu'}: {formatRupiahSingkat(t.rupiah)}{' '}
            per bulan · {t.sumber}
          </li>
        ))}
      </ul>
      <p className={gaya.catatan}>
        Ini hitungan kebutuhan, bukan baris anggaran, dan tidak ditambahkan ke pagu di atas: bila dibayar
        lewat BKKD, uangnya sudah ada di baris BKKD.{' '}
        <Tautan href={tautan('/registrasi#insentif', m.saringan.bulan)}>Rincian per tempat</Tautan>
      </p>
    </Kartu>
  )
}
