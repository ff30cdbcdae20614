CREATE TABLE "hadir" (
	"id" serial PRIMARY KEY NOT NULL,
	"rapat_id" integer NOT NULL,
	"urutan" integer NOT NULL,
	"nama" text NOT NULL,
	"jabatan" text DEFAULT '' NOT NULL,
	"instansi" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "layar" (
	"id" serial PRIMARY KEY NOT NULL,
	"nama" text NOT NULL,
	"awalan" text NOT NULL,
	"sidik" text NOT NULL,
	"kode_wilayah" text NOT NULL,
	"isi" text NOT NULL,
	"rapat_id" integer,
	"jeda" integer DEFAULT 20 NOT NULL,
	"kedaluwarsa" timestamp with time zone NOT NULL,
	"dicabut" timestamp with time zone,
	"dibuat_oleh" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"dipakai_terakhir" timestamp with time zone,
	CONSTRAINT "layar_sidik_unique" UNIQUE("sidik")
);
--> statement-breakpoint
CREATE TABLE "peta_beku" (
	"sidik" text PRIMARY KEY NOT NULL,
	"isi" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "potret" (
	"id" serial PRIMARY KEY NOT NULL,
	"rapat_id" integer NOT NULL,
	"versi_data" integer NOT NULL,
	"isi" jsonb NOT NULL,
	"sidik_peta" text,
	"diambil" timestamp with time zone DEFAULT now() NOT NULL,
	"oleh" integer
);
--> statement-breakpoint
CREATE TABLE "rapat" (
	"id" serial PRIMARY KEY NOT NULL,
	"templat" text NOT NULL,
	"judul" text NOT NULL,
	"kode_wilayah" text NOT NULL,
	"tanggal" date NOT NULL,
	"tempat" text DEFAULT '' NOT NULL,
	"bulan" text NOT NULL,
	"acara" jsonb NOT NULL,
	"suntingan" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"keadaan" text DEFAULT 'rencana' NOT NULL,
	"notulen" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"versi" integer DEFAULT 1 NOT NULL,
	"contoh" boolean DEFAULT false NOT NULL,
	"oleh" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"dimulai" timestamp with time zone,
	"selesai" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tindak_lanjut" (
	"id" serial PRIMARY KEY NOT NULL,
	"kunci" uuid NOT NULL,
	"rapat_id" integer,
	"salindia" text,
	"keputusan" text NOT NULL,
	"pj_jenis" text NOT NULL,
	"pj_kode" text NOT NULL,
	"tenggat" date NOT NULL,
	"indikator" text,
	"kode_wilayah" text NOT NULL,
	"nilai_awal" double precision,
	"bulan_awal" text,
	"keadaan" text DEFAULT 'terbuka' NOT NULL,
	"contoh" boolean DEFAULT false NOT NULL,
	"oleh" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tindak_lanjut_kunci_unique" UNIQUE("kunci"),
	CONSTRAINT "tindak_lanjut_isi" CHECK (length("tindak_lanjut"."keputusan") between 3 and 500)
);
--> statement-breakpoint
CREATE TABLE "tindak_lanjut_riwayat" (
	"id" serial PRIMARY KEY NOT NULL,
	"kunci" uuid NOT NULL,
	"tindak_lanjut_id" integer NOT NULL,
	"keadaan" text,
	"tenggat" date,
	"catatan" text DEFAULT '' NOT NULL,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tindak_lanjut_riwayat_kunci_unique" UNIQUE("kunci")
);
--> statement-breakpoint
ALTER TABLE "hadir" ADD CONSTRAINT "hadir_rapat_id_rapat_id_fk" FOREIGN KEY ("rapat_id") REFERENCES "public"."rapat"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "layar" ADD CONSTRAINT "layar_kode_wilayah_wilayah_kode_fk" FOREIGN KEY ("kode_wilayah") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "layar" ADD CONSTRAINT "layar_rapat_id_rapat_id_fk" FOREIGN KEY ("rapat_id") REFERENCES "public"."rapat"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "layar" ADD CONSTRAINT "layar_dibuat_oleh_pengguna_id_fk" FOREIGN KEY ("dibuat_oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "potret" ADD CONSTRAINT "potret_rapat_id_rapat_id_fk" FOREIGN KEY ("rapat_id") REFERENCES "public"."rapat"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "potret" ADD CONSTRAINT "potret_sidik_peta_peta_beku_sidik_fk" FOREIGN KEY ("sidik_peta") REFERENCES "public"."peta_beku"("sidik") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "potret" ADD CONSTRAINT "potret_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapat" ADD CONSTRAINT "rapat_kode_wilayah_wilayah_kode_fk" FOREIGN KEY ("kode_wilayah") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rapat" ADD CONSTRAINT "rapat_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tindak_lanjut" ADD CONSTRAINT "tindak_lanjut_rapat_id_rapat_id_fk" FOREIGN KEY ("rapat_id") REFERENCES "public"."rapat"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tindak_lanjut" ADD CONSTRAINT "tindak_lanjut_kode_wilayah_wilayah_kode_fk" FOREIGN KEY ("kode_wilayah") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tindak_lanjut" ADD CONSTRAINT "tindak_lanjut_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tindak_lanjut_riwayat" ADD CONSTRAINT "tindak_lanjut_riwayat_tindak_lanjut_id_tindak_lanjut_id_fk" FOREIGN KEY ("tindak_lanjut_id") REFERENCES "public"."tindak_lanjut"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tindak_lanjut_riwayat" ADD CONSTRAINT "tindak_lanjut_riwayat_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hadir_rapat" ON "hadir" USING btree ("rapat_id","urutan");--> statement-breakpoint
CREATE INDEX "potret_rapat" ON "potret" USING btree ("rapat_id","id");--> statement-breakpoint
CREATE INDEX "rapat_wilayah" ON "rapat" USING btree ("kode_wilayah","tanggal");--> statement-breakpoint
CREATE INDEX "tindak_lanjut_rapat" ON "tindak_lanjut" USING btree ("rapat_id");--> statement-breakpoint
CREATE INDEX "tindak_lanjut_wilayah" ON "tindak_lanjut" USING btree ("kode_wilayah");--> statement-breakpoint
CREATE INDEX "tindak_lanjut_pj" ON "tindak_lanjut" USING btree ("pj_jenis","pj_kode");--> statement-breakpoint
CREATE INDEX "tindak_lanjut_riwayat_induk" ON "tindak_lanjut_riwayat" USING btree ("tindak_lanjut_id","id");