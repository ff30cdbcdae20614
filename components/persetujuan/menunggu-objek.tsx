import { Tindakan } from '@/components/impor/tindakan'
import { Kartu } from '@/components/ui/kartu'
import { TandaContoh } from '@/components/ui/lencana'
import { Tautan } from '@/components/ui/tautan'
import type { HasilTindakan } from '@/server/formulir'
import type { PersetujuanObjek } from '@/server/loaders/persetujuan'
import { sebutMenunggu, sebutPenyetuju } from './keadaan'
import gaya from './persetujuan.module.css'

/** On the page of an object: what waits on it, with the way to take an own request back; nothing when nothing waits. */
export function MenungguObjek({
  h,
  tarik,
  kabar,
}: {
  h: PersetujuanObjek
  tarik: (lalu: HasilTindakan, isian: FormData) => Promise<HasilTindakan>
  /** The page offers the act: say who will have to approve it. */
  kabar?: boolean
}) {
  if (h.pengajuan.length === 0) return kabar ? <KabarAturan h={h} /> : null
  return (
    <Kartu judul="Menunggu persetujuan" nada="waspada">
      <ul className={gaya.menunggu}>
        {h.pengajuan.map((p) => (
          <li key={p.id}>
            <span className={gaya.baris}>
              <span>
                <Tautan href={`/persetujuan/${p.id}`}>{p.ringkas.judul}</Tautan>{' '}
                {p.contoh ? <TandaContoh /> : null}
              </span>
              <span className={gaya.waktu}>
                Diajukan {p.namaOleh ?? 'akun yang sudah dihapus'}, {sebutMenunggu(p, h)}.
              </span>
            </span>
            {p.oleh === h.saya ? (
              <Tindakan id={p.id} tindakan={tarik} sedang="Menarik…">
                Tarik pengajuan
              </Tindakan>
            ) : null}
          </li>
        ))}
      </ul>
    </Kartu>
  )
}

/** Beside the button of an act: who will have to approve it, or that nobody can. Nothing when the rule asks for nobody. */
export function KabarAturan({ h }: { h: PersetujuanObjek }) {
  if (!h.perlu) return null
  const lain = h.penyetuju.filter((p) => p.id !== h.saya)
  return (
    <p className={gaya.kabar}>
      {lain.length > 0
        ? `Berlaku setelah disetujui ${sebutPenyetuju(lain)}.`
        : 'Langsung berlaku: belum ada akun lain yang dapat menyetujui. Hal ini tercatat di jejak.'}
    </p>
  )
}
