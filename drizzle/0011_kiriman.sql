CREATE TABLE "kiriman" (
	"id" serial PRIMARY KEY NOT NULL,
	"kunci_id" integer NOT NULL,
	"tanda" text NOT NULL,
	"sidik" text NOT NULL,
	"byte" integer NOT NULL,
	"laporan" integer NOT NULL,
	"nilai" integer NOT NULL,
	"isi" jsonb,
	"peringatan" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"diterima" timestamp with time zone,
	"versi" integer,
	CONSTRAINT "kiriman_tanda" UNIQUE("kunci_id","tanda")
);
--> statement-breakpoint
CREATE TABLE "kiriman_impor" (
	"kiriman_id" integer NOT NULL,
	"impor_id" integer NOT NULL,
	"baris_awal" integer NOT NULL,
	"baris_akhir" integer NOT NULL,
	CONSTRAINT "kiriman_impor_kiriman_id_impor_id_pk" PRIMARY KEY("kiriman_id","impor_id")
);
--> statement-breakpoint
CREATE TABLE "aturan_persetujuan" (
	"id" serial PRIMARY KEY NOT NULL,
	"jenis" text NOT NULL,
	"wajib" boolean NOT NULL,
	"ambang" integer,
	"alasan" text NOT NULL,
	"contoh" boolean NOT NULL,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "aturan_persetujuan_ambang" CHECK ("aturan_persetujuan"."ambang" >= 0)
);
--> statement-breakpoint
CREATE TABLE "delegasi" (
	"id" serial PRIMARY KEY NOT NULL,
	"dari" integer NOT NULL,
	"kepada" integer NOT NULL,
	"mulai" date NOT NULL,
	"sampai" date NOT NULL,
	"alasan" text NOT NULL,
	"contoh" boolean NOT NULL,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"dicabut" timestamp with time zone,
	"dicabut_oleh" integer,
	CONSTRAINT "delegasi_rentang" CHECK ("delegasi"."sampai" >= "delegasi"."mulai"),
	CONSTRAINT "delegasi_orang" CHECK ("delegasi"."dari" <> "delegasi"."kepada")
);
--> statement-breakpoint
CREATE TABLE "pengajuan" (
	"id" serial PRIMARY KEY NOT NULL,
	"jenis" text NOT NULL,
	"objek" text NOT NULL,
	"kode_wilayah" text NOT NULL,
	"isi" jsonb NOT NULL,
	"ringkas" jsonb NOT NULL,
	"alasan" text,
	"contoh" boolean NOT NULL,
	"oleh" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pengajuan_langkah" (
	"id" serial PRIMARY KEY NOT NULL,
	"pengajuan_id" integer NOT NULL,
	"hasil" text NOT NULL,
	"oleh" integer,
	"delegasi_id" integer,
	"alasan" text,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "surat_keluar" (
	"id" serial PRIMARY KEY NOT NULL,
	"kepada" integer NOT NULL,
	"pengajuan_id" integer NOT NULL,
	"perihal" text NOT NULL,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"percobaan" integer DEFAULT 0 NOT NULL,
	"berikut" timestamp with time zone DEFAULT now(),
	"terkirim" timestamp with time zone,
	"galat" text
);
--> statement-breakpoint
CREATE TABLE "sematan" (
	"pengguna_id" integer NOT NULL,
	"indikator" text NOT NULL,
	"urutan" integer NOT NULL,
	CONSTRAINT "sematan_pengguna_id_indikator_pk" PRIMARY KEY("pengguna_id","indikator")
);
--> statement-breakpoint
ALTER TABLE "kunci_api" ADD COLUMN "lingkup" text DEFAULT 'baca' NOT NULL;--> statement-breakpoint
ALTER TABLE "pengguna" ADD COLUMN "surel" text;--> statement-breakpoint
ALTER TABLE "kiriman" ADD CONSTRAINT "kiriman_kunci_id_kunci_api_id_fk" FOREIGN KEY ("kunci_id") REFERENCES "public"."kunci_api"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiriman_impor" ADD CONSTRAINT "kiriman_impor_kiriman_id_kiriman_id_fk" FOREIGN KEY ("kiriman_id") REFERENCES "public"."kiriman"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiriman_impor" ADD CONSTRAINT "kiriman_impor_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "aturan_persetujuan" ADD CONSTRAINT "aturan_persetujuan_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegasi" ADD CONSTRAINT "delegasi_dari_pengguna_id_fk" FOREIGN KEY ("dari") REFERENCES "public"."pengguna"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegasi" ADD CONSTRAINT "delegasi_kepada_pengguna_id_fk" FOREIGN KEY ("kepada") REFERENCES "public"."pengguna"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegasi" ADD CONSTRAINT "delegasi_dicabut_oleh_pengguna_id_fk" FOREIGN KEY ("dicabut_oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pengajuan" ADD CONSTRAINT "pengajuan_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pengajuan_langkah" ADD CONSTRAINT "pengajuan_langkah_pengajuan_id_pengajuan_id_fk" FOREIGN KEY ("pengajuan_id") REFERENCES "public"."pengajuan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pengajuan_langkah" ADD CONSTRAINT "pengajuan_langkah_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pengajuan_langkah" ADD CONSTRAINT "pengajuan_langkah_delegasi_id_delegasi_id_fk" FOREIGN KEY ("delegasi_id") REFERENCES "public"."delegasi"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surat_keluar" ADD CONSTRAINT "surat_keluar_kepada_pengguna_id_fk" FOREIGN KEY ("kepada") REFERENCES "public"."pengguna"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surat_keluar" ADD CONSTRAINT "surat_keluar_pengajuan_id_pengajuan_id_fk" FOREIGN KEY ("pengajuan_id") REFERENCES "public"."pengajuan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sematan" ADD CONSTRAINT "sematan_pengguna_id_pengguna_id_fk" FOREIGN KEY ("pengguna_id") REFERENCES "public"."pengguna"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "kiriman_menunggu" ON "kiriman" USING btree ("id") WHERE "kiriman"."diterima" is null;--> statement-breakpoint
CREATE INDEX "kiriman_impor_impor" ON "kiriman_impor" USING btree ("impor_id");--> statement-breakpoint
CREATE INDEX "aturan_persetujuan_jenis" ON "aturan_persetujuan" USING btree ("contoh","jenis","id");--> statement-breakpoint
CREATE INDEX "delegasi_kepada" ON "delegasi" USING btree ("kepada");--> statement-breakpoint
CREATE INDEX "pengajuan_objek" ON "pengajuan" USING btree ("objek");--> statement-breakpoint
CREATE INDEX "pengajuan_wilayah" ON "pengajuan" USING btree ("kode_wilayah","id");--> statement-breakpoint
CREATE INDEX "pengajuan_langkah_pengajuan" ON "pengajuan_langkah" USING btree ("pengajuan_id");--> statement-breakpoint
CREATE UNIQUE INDEX "pengajuan_langkah_akhir" ON "pengajuan_langkah" USING btree ("pengajuan_id") WHERE "pengajuan_langkah"."hasil" <> 'gagal';--> statement-breakpoint
CREATE INDEX "surat_keluar_berikut" ON "surat_keluar" USING btree ("berikut");