/**
 * The patients by name. The cursor holds an id and no name, because cursors travel in addresses; the place of that
 * patient in the order is looked up here.
 * $1 id of the last patient of the page before, or null; $2 identifier as it is compared or null; $3 limit + 1.
 */
export const patientsByName = `
  SELECT id, identifier, given_name AS "givenName", family_name AS "familyName", preferred_name AS "preferredName", pronouns,
    to_char(birth_date, 'YYYY-MM-DD') AS "birthDate", languages, version, recorded_at AS "recordedAt"
  FROM patient
  WHERE ($2::text IS NULL OR identifier_key = $2)
    AND ($1::uuid IS NULL OR (family_name, given_name, id) > (SELECT last.family_name, last.given_name, last.id FROM patient last WHERE last.id = $1))
  ORDER BY family_name, given_name, id
  LIMIT $3`;
