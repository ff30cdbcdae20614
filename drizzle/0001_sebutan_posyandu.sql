CREATE TABLE "posyandu_impor" (
	"posyandu_id" integer NOT NULL,
	"impor_id" integer,
	"nama" text NOT NULL,
	"lintang" double precision,
	"bujur" double precision,
	CONSTRAINT "posyandu_impor_kunci" UNIQUE NULLS NOT DISTINCT("posyandu_id","impor_id")
);
--> statement-breakpoint
ALTER TABLE "impor" ADD COLUMN "perubahan" jsonb;--> statement-breakpoint
ALTER TABLE "posyandu_impor" ADD CONSTRAINT "posyandu_impor_posyandu_id_posyandu_id_fk" FOREIGN KEY ("posyandu_id") REFERENCES "public"."posyandu"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posyandu_impor" ADD CONSTRAINT "posyandu_impor_impor_id_impor_id_fk" FOREIGN KEY ("impor_id") REFERENCES "public"."impor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "posyandu_impor_impor" ON "posyandu_impor" USING btree ("impor_id");
