/** Whether a consent counts at a time. The arguments are SQL expressions. */
export const inForce = (consent: string, now: string): string =>
  `${consent}.status = 'active' AND ${consent}.starts_at <= ${now} AND (${consent}.ends_at IS NULL OR ${consent}.ends_at > ${now})`;

/** Whether a provision of one does. */
export const provisionCounts = (provision: string, now: string): string =>
  `(${provision}.starts_at IS NULL OR ${provision}.starts_at <= ${now}) AND (${provision}.ends_at IS NULL OR ${provision}.ends_at > ${now})`;
