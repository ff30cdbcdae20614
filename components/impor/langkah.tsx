import gaya from './unggah.module.css'

/** What happens to a file, in three steps. */
export function Langkah() {
  return (
    <ol className={gaya.langkah}>
      <li>
        <span>
          <b>Unggah apa adanya</b>
          NIK, nama anak, dan alamat dibuang saat dibaca, tidak pernah disimpan.
        </span>
      </li>
      <li>
        <span>
          <b>Periksa</b>
          Angka sebelum dan sesudah, serta setiap sel yang meragukan dengan sarannya.
        </span>
      </li>
      <li>
        <span>
          <b>Simpan</b>
          Baris baik masuk, sisanya diunduh untuk diperbaiki. Dapat dibatalkan kapan saja.
        </span>
      </li>
    </ol>
  )
}
