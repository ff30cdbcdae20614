CREATE TABLE "impor_posyandu_baru" (
	"impor_id" integer NOT NULL,
	"kode_desa" text NOT NULL,
	"nama_normal" text NOT NULL,
	CONSTRAINT "impor_posyandu_baru_impor_id_kode_desa_nama_normal_pk" PRIMARY KEY("impor_id","kode_desa","nama_normal")
);
--> statement-breakpoint
CREATE TABLE "impor_sunting" (
	"id" serial PRIMARY KEY NOT NULL,
	"impor_id" integer NOT NULL,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL,
	"oleh" integer,
	"tindakan" text NOT NULL,
	"lembar" text,
	"baris" integer,
	"untuk" text,
	"lama" text,
	"baru" text,
	"jumlah" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posyandu_beda" (
	"satu" integer NOT NULL,
	"dua" integer NOT NULL,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "posyandu_beda_satu_dua_pk" PRIMARY KEY("satu","dua")
);
--> statement-breakpoint
CREATE TABLE "posyandu_gabung" (
	"id" serial PRIMARY KEY NOT NULL,
	"asal" integer NOT NULL,
	"tujuan" integer NOT NULL,
	"oleh" integer,
	"waktu" timestamp with time zone DEFAULT now() NOT NULL,
	"dilepas" timestamp with time zone,
	"dilepas_oleh" integer
);
--> statement-breakpoint
CREATE TABLE "wilayah_alias" (
	"induk" text NOT NULL,
	"nama_normal" text NOT NULL,
	"kode" text NOT NULL,
	"impor_id" integer,
	CONSTRAINT "wilayah_alias_induk_nama_normal_pk" PRIMARY KEY("induk","nama_normal")
);
--> statement-breakpoint
ALTER TABLE "fakta" ADD COLUMN "asal_id" integer;--> statement-breakpoint
ALTER TABLE "posyandu_alias" ADD COLUMN "impor_id" integer;--> statement-breakpoint
ALTER TABLE "registrasi" ADD COLUMN "asal_id" integer;--> statement-breakpoint
ALTER TABLE "impor_posyandu_baru" ADD CONSTRAINT "impor_posyandu_baru_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impor_sunting" ADD CONSTRAINT "impor_sunting_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impor_sunting" ADD CONSTRAINT "impor_sunting_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_beda" ADD CONSTRAINT "posyandu_beda_satu_posyandu_id_fk" FOREIGN KEY ("satu") REFERENCES "public"."posyandu"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_beda" ADD CONSTRAINT "posyandu_beda_dua_posyandu_id_fk" FOREIGN KEY ("dua") REFERENCES "public"."posyandu"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_beda" ADD CONSTRAINT "posyandu_beda_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_gabung" ADD CONSTRAINT "posyandu_gabung_asal_posyandu_id_fk" FOREIGN KEY ("asal") REFERENCES "public"."posyandu"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_gabung" ADD CONSTRAINT "posyandu_gabung_tujuan_posyandu_id_fk" FOREIGN KEY ("tujuan") REFERENCES "public"."posyandu"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_gabung" ADD CONSTRAINT "posyandu_gabung_oleh_pengguna_id_fk" FOREIGN KEY ("oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_gabung" ADD CONSTRAINT "posyandu_gabung_dilepas_oleh_pengguna_id_fk" FOREIGN KEY ("dilepas_oleh") REFERENCES "public"."pengguna"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wilayah_alias" ADD CONSTRAINT "wilayah_alias_induk_wilayah_kode_fk" FOREIGN KEY ("induk") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wilayah_alias" ADD CONSTRAINT "wilayah_alias_kode_wilayah_kode_fk" FOREIGN KEY ("kode") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "wilayah_alias" ADD CONSTRAINT "wilayah_alias_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "impor_sunting_impor" ON "impor_sunting" USING btree ("impor_id","id");--> statement-breakpoint
CREATE INDEX "posyandu_gabung_asal" ON "posyandu_gabung" USING btree ("asal");--> statement-breakpoint
CREATE INDEX "posyandu_gabung_tujuan" ON "posyandu_gabung" USING btree ("tujuan");--> statement-breakpoint
ALTER TABLE "posyandu_alias" ADD CONSTRAINT "posyandu_alias_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;