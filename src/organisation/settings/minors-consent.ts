/**
 * Whose consent lets records about a minor's substance use leave (42 CFR 2.14). `minor`: where state law lets a minor seek that
 * treatment alone. `minor_and_parent`: where it asks a parent's consent to it.
 */
export const minorsConsents = ['minor', 'minor_and_parent'] as const;
export type MinorsConsent = (typeof minorsConsents)[number];
