'use client'
import { IsiKeputusan } from '../salindia/tindak-lanjut'
import { usePakaiTayang } from './konteks'

/** Inside of the slide of decisions: the one part of a deck that is not frozen. */
export function KeputusanHidup() {
  return <IsiKeputusan keputusan={usePakaiTayang().keputusan} />
}
