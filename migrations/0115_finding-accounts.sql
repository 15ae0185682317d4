-- Finding accounts by name or address.

ALTER TABLE account ADD COLUMN searched text GENERATED ALWAYS AS (
  ' ' || btrim(regexp_replace(translate(regexp_replace(normalize(lower(display_name || ' ' || email), NFKD),
    '[\u0300-\u036f]', '', 'g'), 'łøđæœ''’', 'lodao'), '[^[:alnum:]]+', ' ', 'g'))
) STORED;
COMMENT ON COLUMN account.searched IS 'The words of the name and of the address as they are searched (src/core/text/names.ts), a blank before each.';
