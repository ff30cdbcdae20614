-- The columns are named as they are, not through jsonb: that turned the removed row into JSON once per row of fakta
-- (15 s to discard a draft). LIMIT keeps the look-up in the index; posyandu_id has none of its own.
CREATE OR REPLACE FUNCTION fakta_rujukan_hapus() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE ada boolean;
BEGIN
  IF TG_TABLE_NAME = 'impor' THEN
    SELECT EXISTS (SELECT 1 FROM keluar k, LATERAL (SELECT 1 FROM fakta f WHERE f.impor_id = k.id LIMIT 1) x) INTO ada;
  ELSIF TG_TABLE_NAME = 'posyandu' THEN
    SELECT EXISTS (SELECT 1 FROM fakta f WHERE f.posyandu_id IN (SELECT k.id FROM keluar k)) INTO ada;
  ELSE
    SELECT EXISTS (SELECT 1 FROM keluar k, LATERAL (SELECT 1 FROM fakta f WHERE f.kode_desa = k.kode LIMIT 1) x) INTO ada;
  END IF;
  IF ada THEN
    RAISE foreign_key_violation USING MESSAGE = format('fakta still refers to %s', TG_TABLE_NAME), TABLE = 'fakta', CONSTRAINT = 'fakta_rujukan';
  END IF;
  RETURN NULL;
END $$;
