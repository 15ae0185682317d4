import type { Schemas } from '../../api/client.js';
import type { Me } from '../../api/me.js';

type Leads = (aboutId: string) => string;

/** Below one's own pages. */
const own: Readonly<Record<string, Leads>> = {
  proposal: (id) => `/plan/proposals/${id}`,
  plan: () => '/plan',
  comment: () => '/plan',
  review: () => '/plan',
  suggestion: () => '/safety-plan',
  questionnaire: () => '/measures',
  journey: () => '/way',
  consent: (id) => `/sharing/consents/${id}`,
  encouragement: () => '/my-peer',
  referral: () => '/places/introductions',
  amendment: () => '/sharing/put-right',
  restriction: () => '/sharing/kept',
};

/** Below a record that one works with. */
const ofRecord: Readonly<Record<string, Leads>> = {
  ...own,
  review: () => '/reviews',
  encouragement: () => '/peer-support',
  referral: () => '/referrals',
};

/** The page on which that is what a notice tells of, for those who have such a page. */
export function leadsTo({ patientId, about, aboutId }: Schemas['Notice'], me: Me): string | null {
  if (patientId === null) return null;
  if (patientId === me.patientId) return own[about]?.(aboutId) ?? null;
  const to = me.roles.includes('practitioner') ? ofRecord[about]?.(aboutId) : undefined;
  return to === undefined ? null : `/people/${patientId}${to}`;
}
