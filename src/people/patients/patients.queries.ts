/**
 * The patients by name. The cursor holds an id and no name, because cursors travel in addresses; the place of that
 * patient in the order is looked up here.
 * $1 id of the last patient of the page before, or null; $2 identifier as it is compared or null; $3 limit + 1.
 */
export const patientsByName = `
  SELECT id, identifier, given_name AS "givenName", family_name AS "familyName", preferred_name AS "preferredName", pronouns,
    to_char(birth_date, CASE birth_precision WHEN 'year' THEN 'YYYY' WHEN 'month' THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END) AS "birthDate", languages, version, recorded_at AS "recordedAt"
  FROM patient
  WHERE ($2::text IS NULL OR identifier_key = $2)
    AND ($1::uuid IS NULL OR (listed_as, listed_then, id) > (SELECT last.listed_as, last.listed_then, last.id FROM patient last WHERE last.id = $1))
  ORDER BY listed_as, listed_then, id
  LIMIT $3`;
