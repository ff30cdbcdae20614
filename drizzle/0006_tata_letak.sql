CREATE TABLE "tata_letak" (
	"id" serial PRIMARY KEY NOT NULL,
	"templat" text NOT NULL,
	"kode_kecamatan" text,
	"pengguna_id" integer,
	"kolom" jsonb NOT NULL,
	"tanggal" date NOT NULL,
	CONSTRAINT "tata_letak_pengirim" UNIQUE NULLS NOT DISTINCT("templat","kode_kecamatan","pengguna_id")
);
--> statement-breakpoint
ALTER TABLE "tata_letak" ADD CONSTRAINT "tata_letak_kode_kecamatan_wilayah_kode_fk" FOREIGN KEY ("kode_kecamatan") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tata_letak" ADD CONSTRAINT "tata_letak_pengguna_id_pengguna_id_fk" FOREIGN KEY ("pengguna_id") REFERENCES "public"."pengguna"("id") ON DELETE cascade ON UPDATE no action;