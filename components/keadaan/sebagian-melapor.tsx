import { Tanda } from '@/components/ui/tanda'
import { formatBulat } from '@/lib/angka'
import gaya from './keadaan.module.css'

interface Props {
  melapor: number
  total: number
  /** "posyandu" unless told. */
  satuan?: string
}

/** "791 dari 827 posyandu melapor", with what that means for the number beside it when some are missing. */
export function SebagianMelapor({ melapor, total, satuan = 'posyandu' }: Props) {
  const kurang = total - melapor
  return (
    <p className={gaya.sebagian}>
      {kurang > 0 ? <Tanda bentuk="kosong" /> : <Tanda bentuk="baik" />}
      <span>
        {kurang > 0
          ? `${formatBulat(melapor)} dari ${formatBulat(total)} ${satuan} melapor; angka dapat berubah bila ${formatBulat(kurang)} sisanya masuk.`
          : `Semua ${formatBulat(total)} ${satuan} sudah melapor.`}
      </span>
    </p>
  )
}
