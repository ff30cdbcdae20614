import { and, asc, desc, eq, isNull, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Cakupan } from '@/lib/cakupan'
import type { Sambungan } from '../client'
import { pengguna, wilayah } from '../schema'
import { target, tarif } from '../schema-registrasi'
import { dalamCakupan } from './cakupan'

// The kabupaten's own holds for every place below it, so every scope that sees anything sees it.
function terlihat(c: Cakupan, kolom: typeof target.kodeWilayah | typeof tarif.kodeWilayah): SQL | undefined {
  return c.akar === null ? dalamCakupan(c, kolom) : or(dalamCakupan(c, kolom), eq(kolom, c.akar.slice(0, 5)))
}

/** Targets in force of the scope and of the kabupaten above it; oldest first. */
export async function listTarget(db: Sambungan, c: Cakupan) {
  return db
    .select({
      indikator: target.indikator,
      kodeWilayah: target.kodeWilayah,
      mulai: target.mulai,
      tenggat: target.tenggat,
      nilai: target.nilai,
      sumber: target.sumber,
      sifat: target.sifat,
    })
    .from(target)
    .where(and(isNull(target.dicabut), terlihat(c, target.kodeWilayah)))
    .orderBy(asc(target.indikator), asc(target.mulai))
}

const pencabut = alias(pengguna, 'pencabut')

/** Every target of one indicator ever set, those taken back too, with who and why; newest first. */
export async function listRiwayatTarget(db: Sambungan, c: Cakupan, indikator: string) {
  return db
    .select({
      id: target.id,
      kodeWilayah: target.kodeWilayah,
      namaWilayah: wilayah.nama,
      mulai: target.mulai,
      tenggat: target.tenggat,
      nilai: target.nilai,
      sumber: target.sumber,
      sifat: target.sifat,
      alasan: target.alasan,
      namaOleh: pengguna.nama,
      dibuat: target.dibuat,
      dicabut: target.dicabut,
      namaPencabut: pencabut.nama,
    })
    .from(target)
    .leftJoin(wilayah, eq(wilayah.kode, target.kodeWilayah))
    .leftJoin(pengguna, eq(pengguna.id, target.oleh))
    .leftJoin(pencabut, eq(pencabut.id, target.dicabutOleh))
    .where(and(eq(target.indikator, indikator), terlihat(c, target.kodeWilayah)))
    .orderBy(desc(target.mulai), desc(target.id))
}

export type RiwayatTarget = Awaited<ReturnType<typeof listRiwayatTarget>>[number]

/** Every rate ever set for the kabupaten, those taken back too, with who and why; newest first. */
export async function listRiwayatTarif(db: Sambungan, c: Cakupan) {
  return db
    .select({
      id: tarif.id,
      jenis: tarif.jenis,
      mulai: tarif.mulai,
      rupiah: tarif.rupiah,
      sumber: tarif.sumber,
      sifat: tarif.sifat,
      alasan: tarif.alasan,
      namaOleh: pengguna.nama,
      dibuat: tarif.dibuat,
      dicabut: tarif.dicabut,
      namaPencabut: pencabut.nama,
    })
    .from(tarif)
    .leftJoin(pengguna, eq(pengguna.id, tarif.oleh))
    .leftJoin(pencabut, eq(pencabut.id, tarif.dicabutOleh))
    .where(terlihat(c, tarif.kodeWilayah))
    .orderBy(desc(tarif.mulai), desc(tarif.id))
}

export type RiwayatTarif = Awaited<ReturnType<typeof listRiwayatTarif>>[number]
