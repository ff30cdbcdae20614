import { type ChildProcess, spawn } from 'node:child_process'
import { log } from '@/lib/log'

interface Anak {
  /** The script, from the root of the project. */
  berkas: string
  memoriMb: number
  argumen?: readonly string[]
}

/**
 * Starts a script of the project as a process of its own. The environment is not passed on: a process that reads strangers' files
 * or draws needs no database and no secret.
 */
export function startAnak({ berkas, memoriMb, argumen = [] }: Anak): ChildProcess {
  const akar = process.cwd()
  return spawn(
    process.execPath,
    [`--max-old-space-size=${memoriMb}`, ...argumen, '--import', 'tsx', `${akar}/${berkas}`],
    {
      cwd: akar,
      env: { NODE_ENV: 'production', TSX_TSCONFIG_PATH: `${akar}/tsconfig.json` },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    },
  )
}

interface Tugas<Jawaban> extends Anak {
  isi: object
  batasMs: number
  /** Answers where it breaks off, and where the time is up. */
  gagal: Jawaban
  terlaluLama: Jawaban
  /** What the log calls it, and what to note beside the cause. */
  nama: string
  catatan?: Record<string, string>
}

/** One question to a process that ends with its answer, within limits of time and memory. Never rejects. */
export function tanyaAnak<Jawaban>(t: Tugas<Jawaban>): Promise<Jawaban> {
  const anak = startAnak(t)
  return new Promise((selesai) => {
    const akhiri = (jawaban: Jawaban, sebab: string | null) => {
      clearTimeout(jam)
      anak.removeAllListeners()
      anak.kill('SIGKILL')
      if (sebab) log('galat', t.nama, { ...t.catatan, sebab })
      selesai(jawaban)
    }
    const jam = setTimeout(() => akhiri(t.terlaluLama, 'waktu'), t.batasMs)
    anak.once('message', (jawaban) => akhiri(jawaban as Jawaban, null))
    anak.once('error', (galat) => akhiri(t.gagal, galat.name))
    anak.once('exit', (kode, sinyal) => akhiri(t.gagal, `berhenti ${sinyal ?? kode}`))
    anak.send(t.isi, (galat) => {
      if (galat) akhiri(t.gagal, 'kirim')
    })
  })
}
