import { LayarTertutup } from '@/components/rapat/layar/pesan-layar'

/** Revoked, over, unknown or guessed too often: which one is nobody's business. */
export default function LayarTidakAda() {
  return <LayarTertutup />
}
