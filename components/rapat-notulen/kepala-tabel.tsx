/** Caption for screen readers, widths and headings of a table on paper. */
export function KepalaTabel({
  judul,
  kolom,
}: {
  judul: string
  kolom: readonly (readonly [nama: string, lebar: string])[]
}) {
  return (
    <>
      <caption className="hanya-pembaca">{judul}</caption>
      <colgroup>
        {kolom.map(([nama, width]) => (
          <col key={nama} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {kolom.map(([nama]) => (
            <th key={nama} scope="col">
              {nama}
            </th>
          ))}
        </tr>
      </thead>
    </>
  )
}
