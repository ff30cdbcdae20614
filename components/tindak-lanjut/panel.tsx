'use client'

import { Kartu } from '@/components/ui/kartu'
import { Tanda } from '@/components/ui/tanda'
import { Tautan } from '@/components/ui/tautan'
import { formatTanggalPendek } from '@/lib/periode'
import { sebutPanel, usePanelTindakLanjut } from './pakai-panel'
import gaya from './panel.module.css'

/** One quiet line on the page of a kecamatan: what is about it or owed by it. */
export function TindakLanjutSingkat({ kecamatan }: { kecamatan: string }) {
  const p = usePanelTindakLanjut(kecamatan)
  return (
    <Tautan className={gaya.baris} href={p ? '#tindak-lanjut' : `/tindak-lanjut?kecamatan=${kecamatan}`}>
      {p && p.lewat > 0 ? <Tanda bentuk="buruk" /> : null}
      {p ? `tindak lanjut: ${sebutPanel(p.terbuka, p.lewat)}` : 'tindak lanjut'}
    </Tautan>
  )
}

function susunJudul(p: { terbuka: number; lewat: number } | null): string {
  if (!p) return 'Tindak lanjut rapat'
  if (p.terbuka === 0) return 'Tidak ada tindak lanjut yang terbuka'
  const lewat = p.lewat === 0 ? '' : p.lewat === p.terbuka ? ', semuanya lewat' : `, ${p.lewat} lewat`
  return `${p.terbuka} tindak lanjut terbuka${lewat}`
}

/** The open follow-ups of a kecamatan; without script the way to them. */
export function KartuTindakLanjut({ kecamatan, nama }: { kecamatan: string; nama: string }) {
  const p = usePanelTindakLanjut(kecamatan)
  return (
    <Kartu
      id="tindak-lanjut"
      judul={susunJudul(p)}
      sub={`Keputusan rapat tentang Kecamatan ${nama} atau tanggungannya`}
    >
      {p && p.baris.length > 0 ? (
        <ul className={gaya.daftar}>
          {p.baris.map((b) => (
            <li key={b.id}>
              <Tautan href={`/tindak-lanjut/${b.id}`}>{b.keputusan}</Tautan>
              <span className={gaya.sunyi}>
                {b.pj} · {formatTanggalPendek(b.tenggat)}
                {b.lewat === null ? null : (
                  <span className={gaya.lewat}>
                    <Tanda bentuk="buruk" /> lewat {b.lewat} hari
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Tautan className={gaya.semua} href={`/tindak-lanjut?kecamatan=${kecamatan}&tab=semua`}>
        {p && p.terbuka > p.baris.length
          ? `Semua ${p.terbuka} yang terbuka, dan yang selesai`
          : 'Semua, termasuk yang selesai'}
      </Tautan>
    </Kartu>
  )
}
