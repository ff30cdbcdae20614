ALTER TABLE "registrasi" ADD COLUMN "dokumen" text[];--> statement-breakpoint
ALTER TABLE "registrasi" ADD COLUMN "lompat" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "registrasi" ADD COLUMN "membatalkan" integer;--> statement-breakpoint
ALTER TABLE "registrasi" ADD COLUMN "contoh" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "registrasi" ADD COLUMN "jejak_id" integer;--> statement-breakpoint
ALTER TABLE "registrasi" ADD CONSTRAINT "registrasi_membatalkan_registrasi_id_fk" FOREIGN KEY ("membatalkan") REFERENCES "public"."registrasi"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "registrasi" ADD CONSTRAINT "registrasi_jejak_id_jejak_id_fk" FOREIGN KEY ("jejak_id") REFERENCES "public"."jejak"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "registrasi_jejak" ON "registrasi" USING btree ("jejak_id");--> statement-breakpoint
CREATE INDEX "registrasi_nomor" ON "registrasi" USING btree ("nomor");--> statement-breakpoint
ALTER TABLE "registrasi" ADD CONSTRAINT "registrasi_membatalkan" UNIQUE("membatalkan");