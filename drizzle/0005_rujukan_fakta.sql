CREATE TABLE "impor_berkas" (
	"impor_id" integer PRIMARY KEY NOT NULL,
	"isi" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "penerimaan" (
	"impor_id" integer NOT NULL,
	"kode_kecamatan" text NOT NULL,
	"bulan" text NOT NULL,
	"templat" text NOT NULL,
	"tanggal" date NOT NULL,
	"unit" integer NOT NULL,
	CONSTRAINT "penerimaan_impor_id_kode_kecamatan_bulan_templat_pk" PRIMARY KEY("impor_id","kode_kecamatan","bulan","templat")
);
--> statement-breakpoint
CREATE TABLE "tenggat_lapor" (
	"templat" text NOT NULL,
	"mulai" text NOT NULL,
	"tanggal" integer NOT NULL,
	CONSTRAINT "tenggat_lapor_templat_mulai_pk" PRIMARY KEY("templat","mulai")
);
--> statement-breakpoint
ALTER TABLE "fakta" DROP CONSTRAINT "fakta_impor_id_impor_id_fk";
--> statement-breakpoint
ALTER TABLE "fakta" DROP CONSTRAINT "fakta_kode_desa_wilayah_kode_fk";
--> statement-breakpoint
ALTER TABLE "fakta" DROP CONSTRAINT "fakta_posyandu";
--> statement-breakpoint
ALTER TABLE "impor_berkas" ADD CONSTRAINT "impor_berkas_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "penerimaan" ADD CONSTRAINT "penerimaan_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "penerimaan" ADD CONSTRAINT "penerimaan_kode_kecamatan_wilayah_kode_fk" FOREIGN KEY ("kode_kecamatan") REFERENCES "public"."wilayah"("kode") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "penerimaan_bulan" ON "penerimaan" USING btree ("bulan","kode_kecamatan");
--> statement-breakpoint
CREATE FUNCTION "fakta_rujukan_masuk"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM (SELECT DISTINCT impor_id FROM masuk) m WHERE NOT EXISTS (SELECT 1 FROM impor i WHERE i.id = m.impor_id)) THEN
    RAISE foreign_key_violation USING MESSAGE = 'fakta refers to an impor that is not there', TABLE = 'fakta', CONSTRAINT = 'fakta_impor';
  END IF;
  IF EXISTS (SELECT 1 FROM (SELECT DISTINCT kode_desa FROM masuk) m WHERE NOT EXISTS (SELECT 1 FROM wilayah w WHERE w.kode = m.kode_desa)) THEN
    RAISE foreign_key_violation USING MESSAGE = 'fakta refers to a wilayah that is not there', TABLE = 'fakta', CONSTRAINT = 'fakta_desa';
  END IF;
  IF EXISTS (SELECT 1 FROM (SELECT DISTINCT posyandu_id FROM masuk WHERE posyandu_id IS NOT NULL) m WHERE NOT EXISTS (SELECT 1 FROM posyandu p WHERE p.id = m.posyandu_id)) THEN
    RAISE foreign_key_violation USING MESSAGE = 'fakta refers to a posyandu that is not there', TABLE = 'fakta', CONSTRAINT = 'fakta_posyandu';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "fakta_rujukan_masuk" AFTER INSERT ON "fakta" REFERENCING NEW TABLE AS masuk FOR EACH STATEMENT EXECUTE FUNCTION fakta_rujukan_masuk();
--> statement-breakpoint
CREATE FUNCTION "fakta_rujukan_ubah"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM impor WHERE id = NEW.impor_id) OR NOT EXISTS (SELECT 1 FROM wilayah WHERE kode = NEW.kode_desa)
    OR (NEW.posyandu_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM posyandu WHERE id = NEW.posyandu_id)) THEN
    RAISE foreign_key_violation USING MESSAGE = 'fakta refers to a row that is not there', TABLE = 'fakta', CONSTRAINT = 'fakta_rujukan';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "fakta_rujukan_ubah" AFTER UPDATE OF "impor_id", "kode_desa", "posyandu_id" ON "fakta" FOR EACH ROW EXECUTE FUNCTION fakta_rujukan_ubah();
--> statement-breakpoint
CREATE FUNCTION "fakta_rujukan_hapus"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ada boolean;
BEGIN
  IF TG_TABLE_NAME = 'impor' THEN SELECT EXISTS (SELECT 1 FROM keluar k JOIN fakta f ON f.impor_id = (to_jsonb(k)->>'id')::int) INTO ada;
  ELSIF TG_TABLE_NAME = 'posyandu' THEN SELECT EXISTS (SELECT 1 FROM fakta f WHERE f.posyandu_id IN (SELECT (to_jsonb(k)->>'id')::int FROM keluar k)) INTO ada;
  ELSE SELECT EXISTS (SELECT 1 FROM keluar k JOIN fakta f ON f.kode_desa = to_jsonb(k)->>'kode') INTO ada;
  END IF;
  IF ada THEN
    RAISE foreign_key_violation USING MESSAGE = format('fakta still refers to %s', TG_TABLE_NAME), TABLE = 'fakta', CONSTRAINT = 'fakta_rujukan';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "fakta_rujukan_hapus" AFTER DELETE ON "impor" REFERENCING OLD TABLE AS keluar FOR EACH STATEMENT EXECUTE FUNCTION fakta_rujukan_hapus();
--> statement-breakpoint
CREATE TRIGGER "fakta_rujukan_hapus" AFTER DELETE ON "posyandu" REFERENCING OLD TABLE AS keluar FOR EACH STATEMENT EXECUTE FUNCTION fakta_rujukan_hapus();
--> statement-breakpoint
CREATE TRIGGER "fakta_rujukan_hapus" AFTER DELETE ON "wilayah" REFERENCING OLD TABLE AS keluar FOR EACH STATEMENT EXECUTE FUNCTION fakta_rujukan_hapus();
--> statement-breakpoint
INSERT INTO "tenggat_lapor" ("templat", "mulai", "tanggal") VALUES ('laporan-bulanan', '2000-01', 10), ('ppgbm', '2000-01', 10), ('registrasi', '2000-01', 10);
