CREATE TABLE "catatan" (
	"id" serial PRIMARY KEY NOT NULL,
	"daftar" text NOT NULL,
	"kunci" text NOT NULL,
	"kode_wilayah" text NOT NULL,
	"isi" jsonb NOT NULL,
	"hapus" boolean DEFAULT false NOT NULL,
	"sifat" text NOT NULL,
	"impor_id" integer,
	"lembar" text,
	"baris" integer,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"berlaku" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tindak_lanjut" ADD COLUMN "rencana" text;--> statement-breakpoint
ALTER TABLE "catatan" ADD CONSTRAINT "catatan_kode_wilayah_wilayah_kode_fk" FOREIGN KEY ("kode_wilayah") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catatan" ADD CONSTRAINT "catatan_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catatan" ADD CONSTRAINT "catatan_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "catatan_berlaku" ON "catatan" USING btree ("daftar","kunci") WHERE "catatan"."berlaku";--> statement-breakpoint
CREATE INDEX "catatan_wilayah" ON "catatan" USING btree ("daftar","kode_wilayah") WHERE "catatan"."berlaku" and not "catatan"."hapus";--> statement-breakpoint
CREATE INDEX "catatan_kunci" ON "catatan" USING btree ("daftar","kunci","id");--> statement-breakpoint
CREATE INDEX "catatan_impor" ON "catatan" USING btree ("impor_id");