CREATE TABLE "pilot" (
	"id" serial PRIMARY KEY NOT NULL,
	"kode_wilayah" text NOT NULL,
	"nama" text NOT NULL,
	"tahun" integer NOT NULL,
	"alasan" text NOT NULL,
	"keadaan" text DEFAULT 'draf' NOT NULL,
	"metode" integer NOT NULL,
	"bulan" text NOT NULL,
	"tahun_data" integer,
	"aturan" jsonb NOT NULL,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL,
	"diputus_oleh" integer,
	"diputus" timestamp with time zone,
	"contoh" boolean DEFAULT false NOT NULL,
	CONSTRAINT "pilot_nama" UNIQUE("kode_wilayah","tahun","nama")
);
--> statement-breakpoint
CREATE TABLE "pilot_desa" (
	"pilot_id" integer NOT NULL,
	"kode_wilayah" text NOT NULL,
	"posyandu" integer NOT NULL,
	"nilai" jsonb NOT NULL,
	"contoh" boolean NOT NULL,
	"skor" double precision,
	"peringkat" integer,
	"biaya" bigint NOT NULL,
	"sebab" text NOT NULL,
	CONSTRAINT "pilot_desa_pilot_id_kode_wilayah_pk" PRIMARY KEY("pilot_id","kode_wilayah")
);
--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_kode_wilayah_wilayah_kode_fk" FOREIGN KEY ("kode_wilayah") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_diputus_oleh_pengguna_id_fk" FOREIGN KEY ("diputus_oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_desa" ADD CONSTRAINT "pilot_desa_pilot_id_pilot_id_fk" FOREIGN KEY ("pilot_id") REFERENCES "public"."pilot"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pilot_desa" ADD CONSTRAINT "pilot_desa_kode_wilayah_wilayah_kode_fk" FOREIGN KEY ("kode_wilayah") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pilot_berlaku" ON "pilot" USING btree ("kode_wilayah","tahun") WHERE "pilot"."keadaan" = 'berlaku';--> statement-breakpoint
CREATE INDEX "pilot_desa_wilayah" ON "pilot_desa" USING btree ("kode_wilayah","pilot_id");