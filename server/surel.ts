import { after } from 'next/server'
import { createTransport, type Transporter } from 'nodemailer'
import { getDb } from '@/db/client'
import { getJedaSurat, listSuratSiap, type SuratSiap, saveHasilSurat } from '@/db/mutations/surat'
import { env } from '@/lib/env'
import { namaAplikasi } from '@/lib/identitas'
import { log } from '@/lib/log'

/** Mail is sent: SMTP_URL and SURAT_DARI are set. */
export const suratAktif: boolean = Boolean(env.SMTP_URL && env.SURAT_DARI)

const wadah = globalThis as typeof globalThis & {
  dasborSurat?: { pengangkut?: Transporter; jalan?: Promise<void>; jam?: ReturnType<typeof setTimeout> }
}

function getPengangkut(): Transporter {
  wadah.dasborSurat ??= {}
  wadah.dasborSurat.pengangkut ??= createTransport({
    url: env.SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return wadah.dasborSurat.pengangkut
}

const PERIHAL: Readonly<Record<SuratSiap['perihal'], string>> = {
  diajukan: 'Menunggu persetujuan Anda',
  disetujui: 'Disetujui',
  ditolak: 'Ditolak',
}

/** Subject and text: what it is about and where to read it, no numbers. A subject is one line, whatever the title holds. */
export function susunSurat(s: Pick<SuratSiap, 'perihal' | 'judul' | 'nama' | 'pengajuanId'>): {
  subject: string
  text: string
} {
  const judul = s.judul.replace(/\s+/g, ' ').trim()
  const tautan = env.ALAMAT
    ? `${env.ALAMAT.replace(/\/$/, '')}/persetujuan/${s.pengajuanId}`
    : `halaman Persetujuan di ${namaAplikasi}, pengajuan nomor ${s.pengajuanId}`
  return {
    subject: `${PERIHAL[s.perihal]}: ${judul}`.slice(0, 150),
    text: `Yth. ${s.nama},\n\n${PERIHAL[s.perihal]}: ${judul}.\n\nBuka: ${tautan}\n\n${namaAplikasi}. Surat ini dikirim otomatis; jangan dibalas.\n`,
  }
}

async function kirimSatu(s: SuratSiap): Promise<void> {
  try {
    await getPengangkut().sendMail({ from: env.SURAT_DARI, to: s.surel, ...susunSurat(s) })
    await saveHasilSurat(getDb(), s, null)
  } catch (galat) {
    // The server's words may quote the address: only its code is kept.
    const kode = (galat as { code?: string }).code ?? 'tidak terkirim'
    log('galat', 'surel', { surat: s.id, percobaan: s.percobaan, kode })
    await saveHasilSurat(getDb(), s, kode)
  }
}

async function kirimSemua(): Promise<void> {
  for (let siap = await listSuratSiap(getDb()); siap.length > 0; siap = await listSuratSiap(getDb())) {
    for (const s of siap) await kirimSatu(s)
  }
  await jadwalkan()
}

async function jadwalkan(): Promise<void> {
  const jeda = await getJedaSurat(getDb())
  const w = wadah.dasborSurat
  if (!w || jeda === null) return
  clearTimeout(w.jam)
  w.jam = setTimeout(() => void kirimSurat(), Math.min(jeda + 1, 3600) * 1000)
  w.jam.unref?.()
}

/**
 * Sends what waits in the outbox and plans the next attempt of what failed. Never throws: mail that can't be sent holds nothing up.
 * One run at a time in this process; rows are claimed, so that several processes do not send twice.
 */
export async function kirimSurat(): Promise<void> {
  if (!suratAktif) return
  wadah.dasborSurat ??= {}
  const w = wadah.dasborSurat
  w.jalan ??= kirimSemua()
    .catch((galat: unknown) =>
      log('galat', 'surel', { kode: (galat as { code?: string }).code ?? 'basis data' }),
    )
    .finally(() => {
      w.jalan = undefined
    })
  await w.jalan
}

/** Once per process, after the answer to a request: what an earlier process left in the outbox goes on its way, and its timer runs again. */
export function lanjutkanSurat(): void {
  if (suratAktif && !wadah.dasborSurat) after(kirimSurat)
}
