const TIPE_XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A workbook as a download. The name may hold anything: it comes from the sender. */
export function jawabUnduhan({ nama, bytes }: { nama: string; bytes: Uint8Array }): Response {
  const polos = nama.replace(/[^\w .()-]/g, '_')
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': TIPE_XLSX,
      'Content-Length': String(bytes.length),
      'Content-Disposition': `attachment; filename="${polos}"; filename*=UTF-8''${encodeURIComponent(nama)}`,
      'Cache-Control': 'private, no-store',
    },
  })
}
