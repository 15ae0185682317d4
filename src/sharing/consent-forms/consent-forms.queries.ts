const forms = `
  SELECT form.id, form.purpose, form.language, form.title, form.body, form.part2, form.version,
    (SELECT edition.id FROM consent_form_edition edition WHERE edition.form_id = form.id
     ORDER BY edition.number DESC LIMIT 1) AS "currentEditionId"
  FROM consent_form form`;

/** $1 form. */
export const oneForm = `${forms} WHERE form.id = $1`;

/** Newest first. $1 the last id of the page before or null, $2 limit + 1. */
export const allForms = `${forms} WHERE $1::uuid IS NULL OR form.id < $1 ORDER BY form.id DESC LIMIT $2`;

/** $1 today. */
const editions = `
  SELECT edition.id, edition.form_id AS "formId", edition.number, form.purpose, form.language, edition.title, edition.body, edition.part2,
    edition.content_hash AS "contentHash", edition.asks_again AS "asksAgain", edition.valid_until::text AS "validUntil",
    json_build_object('accountId', publisher.id, 'displayName', publisher.display_name) AS "publishedBy",
    edition.published_at AS "publishedAt",
    (edition.valid_until IS NULL OR edition.valid_until >= $1::date)
      AND NOT EXISTS (SELECT FROM consent_form_edition newer
                      WHERE newer.form_id = edition.form_id AND newer.number > edition.number) AS current
  FROM consent_form_edition edition
  JOIN consent_form form ON form.id = edition.form_id
  JOIN account publisher ON publisher.id = edition.published_by`;

/** $1 today, $2 edition. */
export const oneEdition = `${editions} WHERE edition.id = $2`;

/** Newest first. $1 today, $2 the last id of the page before or null, $3 limit + 1, $4 purpose or null, $5 form or null. */
export const allEditions = `
  ${editions}
  WHERE ($2::uuid IS NULL OR edition.id < $2) AND ($4::text IS NULL OR form.purpose = $4) AND ($5::uuid IS NULL OR form.id = $5)
  ORDER BY edition.id DESC LIMIT $3`;
