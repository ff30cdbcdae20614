import { Kartu } from '@/components/ui/kartu'
import type { Tim } from '@/indikator/tim-keadaan'
import { SelKeadaan, SelLatih, SelMasa, SelSk, SelSusunan, TautanCatat } from './sel-tim'
import gaya from './tim.module.css'

/** One team with all that is known of it. */
export function KartuTim({ tim: t, nama, bolehCatat }: { tim: Tim; nama: string; bolehCatat: boolean }) {
  const ketua = [t.ketua, t.jabatanKetua].filter(Boolean).join(', ')
  return (
    <Kartu judul={`Tim Pembina ${nama}`} kanan={bolehCatat ? <TautanCatat tim={t} /> : null}>
      <dl className={gaya.rinci}>
        <div>
          <dt>Keadaan</dt>
          <dd>
            <SelKeadaan tim={t} />
          </dd>
        </div>
        {t.keadaan === 'terbentuk' ? (
          <>
            <div>
              <dt>Ketua</dt>
              <dd>{ketua || 'belum dicatat'}</dd>
            </div>
            <div>
              <dt>SK</dt>
              <dd>
                <SelSk tim={t} />
              </dd>
            </div>
            <div>
              <dt>Masa berlaku</dt>
              <dd>
                <SelMasa tim={t} />
              </dd>
            </div>
            <div>
              <dt>Susunan</dt>
              <dd>
                <SelSusunan tim={t} />
              </dd>
            </div>
            <div>
              <dt>Dilatih</dt>
              <dd>
                <SelLatih tim={t} />
              </dd>
            </div>
          </>
        ) : null}
      </dl>
    </Kartu>
  )
}
