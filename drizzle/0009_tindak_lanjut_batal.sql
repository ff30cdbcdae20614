ALTER TABLE "tindak_lanjut" ADD COLUMN "awal_contoh" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "tindak_lanjut_riwayat" ADD COLUMN "membatalkan" integer;--> statement-breakpoint
ALTER TABLE "tindak_lanjut_riwayat" ADD CONSTRAINT "tindak_lanjut_riwayat_membatalkan_tindak_lanjut_riwayat_id_fk" FOREIGN KEY ("membatalkan") REFERENCES "public"."tindak_lanjut_riwayat"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tindak_lanjut_riwayat" ADD CONSTRAINT "tindak_lanjut_riwayat_membatalkan_unique" UNIQUE("membatalkan");