export function getIdentitas(pid: number): string | null
export function isHidup(identitas: string): boolean
export function withKunci<T>(
  berkas: string,
  kerja: () => Promise<T>,
  pilihan?: { saatMenunggu?: () => void; signal?: AbortSignal },
): Promise<T>
