/**
 * Whether what a consent says had begun by then, or when it was given: what is to count at once does on the very next request, also on a
 * server whose clock is behind. The arguments are SQL expressions; without a beginning it has begun.
 * @param consentId of the consent
 */
const hasBegun = (
  consentId: string,
  startsAt: string,
  now: string,
): string => `(${startsAt} IS NULL OR ${startsAt} <= ${now}
    OR EXISTS (SELECT FROM consent_event given
      WHERE given.consent_id = ${consentId} AND given.to_status = 'active' AND given.happened_at >= ${startsAt}))`;

/** Whether a consent counts at a time. The arguments are SQL expressions. */
export const inForce = (consent: string, now: string): string =>
  `${consent}.status = 'active' AND ${hasBegun(`${consent}.id`, `${consent}.starts_at`, now)} AND (${consent}.ends_at IS NULL OR ${consent}.ends_at > ${now})`;

/** Whether a provision of one does. */
export const provisionCounts = (provision: string, now: string): string =>
  `${hasBegun(`${provision}.consent_id`, `${provision}.starts_at`, now)} AND (${provision}.ends_at IS NULL OR ${provision}.ends_at > ${now})`;
