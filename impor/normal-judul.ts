// A map: the word "constructor" is no abbreviation, though every object has one.
const SINGKATAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jml: 'jumlah',
    jmlh: 'jumlah',
    jlh: 'jumlah',
    tgl: 'tanggal',
    tggl: 'tanggal',
    no: 'nomor',
    nmr: 'nomor',
    kec: 'kecamatan',
    kel: 'kelurahan',
    ds: 'desa',
    thn: 'tahun',
    bln: 'bulan',
    sgt: 'sangat',
    dgn: 'dengan',
    yg: 'yang',
    registrasi: 'registrasi',
    reg: 'registrasi',
    bid: 'bidang',
  }),
)

/** A heading as it is compared: lower case, no punctuation, common abbreviations written out. "Jml. Ditimbang (D)" → "jumlah ditimbang d". */
export function normalisasiJudul(s: string): string {
  return s
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((k) => SINGKATAN.get(k) ?? k)
    .join(' ')
}
