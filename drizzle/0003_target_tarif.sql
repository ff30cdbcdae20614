CREATE TABLE "batas" (
	"id" serial PRIMARY KEY NOT NULL,
	"keadaan" text DEFAULT 'draf' NOT NULL,
	"berkas" text NOT NULL,
	"sha256" text NOT NULL,
	"ukuran_byte" integer NOT NULL,
	"contoh" boolean NOT NULL,
	"sumber" text,
	"tanggal" date,
	"bahan" "bytea" NOT NULL,
	"pilihan" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"hasil" jsonb NOT NULL,
	"kecamatan" text,
	"desa" text,
	"versi" text NOT NULL,
	"oleh" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "batas_berlaku" (
	"id" serial PRIMARY KEY NOT NULL,
	"batas_id" integer,
	"sebelum" integer,
	"perbuatan" text NOT NULL,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "letak_posyandu" (
	"id" serial PRIMARY KEY NOT NULL,
	"posyandu_id" integer NOT NULL,
	"lintang" double precision,
	"bujur" double precision,
	"contoh" boolean NOT NULL,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tarif" (
	"id" serial PRIMARY KEY NOT NULL,
	"jenis" text NOT NULL,
	"kode_wilayah" text NOT NULL,
	"mulai" date NOT NULL,
	"rupiah" integer NOT NULL,
	"sumber" text NOT NULL,
	"sifat" text NOT NULL,
	"alasan" text,
	"oleh" integer,
	"dibuat" timestamp with time zone DEFAULT now() NOT NULL,
	"dicabut" timestamp with time zone,
	"dicabut_oleh" integer,
	CONSTRAINT "tarif_rupiah" CHECK ("tarif"."rupiah" >= 0)
);
--> statement-breakpoint
ALTER TABLE "target" DROP CONSTRAINT "target_kunci";--> statement-breakpoint
ALTER TABLE "target" ADD COLUMN "alasan" text;--> statement-breakpoint
ALTER TABLE "target" ADD COLUMN "oleh" integer;--> statement-breakpoint
ALTER TABLE "target" ADD COLUMN "dibuat" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "target" ADD COLUMN "dicabut" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "target" ADD COLUMN "dicabut_oleh" integer;--> statement-breakpoint
ALTER TABLE "batas" ADD CONSTRAINT "batas_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batas_berlaku" ADD CONSTRAINT "batas_berlaku_batas_id_batas_id_fk" FOREIGN KEY ("batas_id") REFERENCES "public"."batas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batas_berlaku" ADD CONSTRAINT "batas_berlaku_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letak_posyandu" ADD CONSTRAINT "letak_posyandu_posyandu_id_posyandu_id_fk" FOREIGN KEY ("posyandu_id") REFERENCES "public"."posyandu"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letak_posyandu" ADD CONSTRAINT "letak_posyandu_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tarif" ADD CONSTRAINT "tarif_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tarif" ADD CONSTRAINT "tarif_dicabut_oleh_pengguna_id_fk" FOREIGN KEY ("dicabut_oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "batas_versi" ON "batas" USING btree ("versi");--> statement-breakpoint
CREATE INDEX "batas_berlaku_batas" ON "batas_berlaku" USING btree ("batas_id");--> statement-breakpoint
CREATE INDEX "letak_posyandu_posyandu" ON "letak_posyandu" USING btree ("posyandu_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tarif_berlaku" ON "tarif" USING btree ("jenis","kode_wilayah","mulai") WHERE "tarif"."dicabut" is null;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_dicabut_oleh_pengguna_id_fk" FOREIGN KEY ("dicabut_oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "target_berlaku" ON "target" USING btree ("indikator","kode_wilayah","mulai") WHERE "target"."dicabut" is null;