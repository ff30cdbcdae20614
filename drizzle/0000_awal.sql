CREATE TABLE "angka_terbit" (
	"id" serial PRIMARY KEY NOT NULL,
	"seri" text NOT NULL,
	"kode_wilayah" text NOT NULL,
	"nama_wilayah" text NOT NULL,
	"periode" text NOT NULL,
	"nilai" double precision NOT NULL,
	"satuan" text NOT NULL,
	"metode" text NOT NULL,
	"sumber" text NOT NULL,
	"tanggal_sumber" text NOT NULL,
	"catatan" text,
	CONSTRAINT "angka_terbit_kunci" UNIQUE("seri","kode_wilayah","periode","metode","sumber")
);
--> statement-breakpoint
CREATE TABLE "fakta" (
	"impor_id" integer NOT NULL,
	"lembar" text NOT NULL,
	"baris" integer NOT NULL,
	"kode_desa" text NOT NULL,
	"posyandu_id" integer,
	"bulan" text NOT NULL,
	"ukuran" text NOT NULL,
	"nilai" integer NOT NULL,
	"berlaku" boolean DEFAULT true NOT NULL,
	CONSTRAINT "fakta_nilai" CHECK ("fakta"."nilai" >= 0),
	CONSTRAINT "fakta_bulan" CHECK ("fakta"."bulan" ~ '^\d{4}-(0[1-9]|1[0-2])$')
);
--> statement-breakpoint
CREATE TABLE "impor" (
	"id" serial PRIMARY KEY NOT NULL,
	"templat" text NOT NULL,
	"berkas" text NOT NULL,
	"sha256" text NOT NULL,
	"ukuran_byte" integer NOT NULL,
	"sifat" text NOT NULL,
	"keadaan" text NOT NULL,
	"kode_kecamatan" text,
	"oleh" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"disimpan" timestamp with time zone,
	"dibatalkan" timestamp with time zone,
	"dibatalkan_oleh" integer,
	"dibaca" integer NOT NULL,
	"diterima" integer NOT NULL,
	"ditolak" integer NOT NULL,
	"dilewati" integer NOT NULL,
	"bacaan" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "impor_baris" (
	"impor_id" integer NOT NULL,
	"lembar" text NOT NULL,
	"baris" integer NOT NULL,
	"keadaan" text NOT NULL,
	"isi" jsonb NOT NULL,
	"temuan" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "impor_baris_impor_id_lembar_baris_pk" PRIMARY KEY("impor_id","lembar","baris")
);
--> statement-breakpoint
CREATE TABLE "jejak" (
	"id" serial PRIMARY KEY NOT NULL,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL,
	"oleh" integer,
	"perbuatan" text NOT NULL,
	"objek" text NOT NULL,
	"rincian" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "keadaan_data" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"versi" integer DEFAULT 1 NOT NULL,
	"tanggal_data" date,
	"bulan_awal" text,
	"bulan_akhir" text,
	"bulan_utama" text,
	"diperbarui" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kunci_api" (
	"id" serial PRIMARY KEY NOT NULL,
	"nama" text NOT NULL,
	"awalan" text NOT NULL,
	"sidik" text NOT NULL,
	"kode_wilayah" text NOT NULL,
	"dibuat_oleh" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"kedaluwarsa" timestamp with time zone,
	"dicabut" timestamp with time zone,
	"dipakai_terakhir" timestamp with time zone,
	CONSTRAINT "kunci_api_sidik_unique" UNIQUE("sidik")
);
--> statement-breakpoint
CREATE TABLE "pengguna" (
	"id" serial PRIMARY KEY NOT NULL,
	"nama_masuk" text NOT NULL,
	"nama" text NOT NULL,
	"sandi" text NOT NULL,
	"peran" text NOT NULL,
	"kode_kecamatan" text,
	"bidang" text,
	"aktif" boolean DEFAULT true NOT NULL,
	"versi_sesi" integer DEFAULT 1 NOT NULL,
	"contoh" boolean DEFAULT false NOT NULL,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"masuk_terakhir" timestamp with time zone,
	CONSTRAINT "pengguna_nama_masuk_unique" UNIQUE("nama_masuk")
);
--> statement-breakpoint
CREATE TABLE "percobaan_masuk" (
	"kunci" text NOT NULL,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posyandu" (
	"id" serial PRIMARY KEY NOT NULL,
	"kode_desa" text NOT NULL,
	"nama" text NOT NULL,
	"nama_normal" text NOT NULL,
	"lintang" double precision,
	"bujur" double precision,
	"impor_id" integer,
	"berlaku" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posyandu_alias" (
	"posyandu_id" integer NOT NULL,
	"kode_desa" text NOT NULL,
	"nama_normal" text NOT NULL,
	CONSTRAINT "posyandu_alias_kode_desa_nama_normal_pk" PRIMARY KEY("kode_desa","nama_normal")
);
--> statement-breakpoint
CREATE TABLE "registrasi" (
	"id" serial PRIMARY KEY NOT NULL,
	"posyandu_id" integer NOT NULL,
	"tahap" text NOT NULL,
	"tanggal" date NOT NULL,
	"nomor" text,
	"catatan" text,
	"impor_id" integer,
	"lembar" text,
	"baris" integer,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rekap" (
	"kode_wilayah" text NOT NULL,
	"bulan" text NOT NULL,
	"ukuran" text NOT NULL,
	"jumlah" bigint NOT NULL,
	"unit_melapor" integer NOT NULL,
	"unit_total" integer NOT NULL,
	"ada_contoh" boolean NOT NULL,
	CONSTRAINT "rekap_bulan_kode_wilayah_ukuran_pk" PRIMARY KEY("bulan","kode_wilayah","ukuran")
);
--> statement-breakpoint
CREATE TABLE "target" (
	"id" serial PRIMARY KEY NOT NULL,
	"indikator" text NOT NULL,
	"kode_wilayah" text NOT NULL,
	"mulai" date NOT NULL,
	"tenggat" date,
	"nilai" double precision NOT NULL,
	"sumber" text NOT NULL,
	"sifat" text NOT NULL,
	CONSTRAINT "target_kunci" UNIQUE("indikator","kode_wilayah","mulai")
);
--> statement-breakpoint
CREATE TABLE "wilayah" (
	"kode" text PRIMARY KEY NOT NULL,
	"nama" text NOT NULL,
	"jenis" text NOT NULL,
	"induk" text
);
--> statement-breakpoint
ALTER TABLE "fakta" ADD CONSTRAINT "fakta_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fakta" ADD CONSTRAINT "fakta_kode_desa_wilayah_kode_fk" FOREIGN KEY ("kode_desa") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fakta" ADD CONSTRAINT "fakta_posyandu" FOREIGN KEY ("posyandu_id") REFERENCES "public"."posyandu"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impor" ADD CONSTRAINT "impor_kode_kecamatan_wilayah_kode_fk" FOREIGN KEY ("kode_kecamatan") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impor" ADD CONSTRAINT "impor_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impor" ADD CONSTRAINT "impor_dibatalkan_oleh_pengguna_id_fk" FOREIGN KEY ("dibatalkan_oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impor_baris" ADD CONSTRAINT "impor_baris_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jejak" ADD CONSTRAINT "jejak_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kunci_api" ADD CONSTRAINT "kunci_api_kode_wilayah_wilayah_kode_fk" FOREIGN KEY ("kode_wilayah") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kunci_api" ADD CONSTRAINT "kunci_api_dibuat_oleh_pengguna_id_fk" FOREIGN KEY ("dibuat_oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pengguna" ADD CONSTRAINT "pengguna_kode_kecamatan_wilayah_kode_fk" FOREIGN KEY ("kode_kecamatan") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu" ADD CONSTRAINT "posyandu_kode_desa_wilayah_kode_fk" FOREIGN KEY ("kode_desa") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu" ADD CONSTRAINT "posyandu_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_alias" ADD CONSTRAINT "posyandu_alias_posyandu_id_posyandu_id_fk" FOREIGN KEY ("posyandu_id") REFERENCES "public"."posyandu"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrasi" ADD CONSTRAINT "registrasi_posyandu_id_posyandu_id_fk" FOREIGN KEY ("posyandu_id") REFERENCES "public"."posyandu"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrasi" ADD CONSTRAINT "registrasi_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrasi" ADD CONSTRAINT "registrasi_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fakta_impor" ON "fakta" USING btree ("impor_id");--> statement-breakpoint
CREATE INDEX "fakta_desa" ON "fakta" USING btree ("kode_desa","bulan");--> statement-breakpoint
CREATE INDEX "impor_sha" ON "impor" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "impor_keadaan" ON "impor" USING btree ("keadaan","id");--> statement-breakpoint
CREATE INDEX "jejak_waktu" ON "jejak" USING btree ("waktu");--> statement-breakpoint
CREATE INDEX "percobaan_masuk_kunci" ON "percobaan_masuk" USING btree ("kunci","waktu");--> statement-breakpoint
CREATE UNIQUE INDEX "posyandu_nama" ON "posyandu" USING btree ("kode_desa","nama_normal");--> statement-breakpoint
CREATE INDEX "posyandu_desa" ON "posyandu" USING btree ("kode_desa");--> statement-breakpoint
CREATE INDEX "registrasi_posyandu" ON "registrasi" USING btree ("posyandu_id");--> statement-breakpoint
CREATE INDEX "registrasi_impor" ON "registrasi" USING btree ("impor_id");--> statement-breakpoint
CREATE INDEX "rekap_wilayah" ON "rekap" USING btree ("kode_wilayah","ukuran");--> statement-breakpoint
CREATE INDEX "wilayah_induk" ON "wilayah" USING btree ("induk");--> statement-breakpoint
CREATE UNIQUE INDEX "fakta_berlaku" ON "fakta" ("kode_desa","posyandu_id","bulan","ukuran") NULLS NOT DISTINCT WHERE "berlaku";
