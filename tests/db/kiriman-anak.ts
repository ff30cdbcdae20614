import { POST } from '@/app/api/v1/laporan/route'

// A server process in the small, for tests/db/kiriman.test.ts: answers what it is sent, and may be killed at any moment.
process.on('disconnect', () => process.exit(0))
process.on(
  'message',
  async ({ ke, kunci, tanda, isi }: { ke: number; kunci: string; tanda: string; isi: unknown }) => {
    const jawaban = await POST(
      new Request('http://localhost/api/v1/laporan', {
        method: 'POST',
        headers: {
          authorization: `Bearer ${kunci}`,
          'content-type': 'application/json',
          'idempotency-key': tanda,
        },
        body: JSON.stringify(isi),
      }),
    )
    process.send?.({ ke, status: jawaban.status, isi: await jawaban.json() })
  },
)
process.send?.({ siap: true })
