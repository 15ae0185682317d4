import type { Schemas } from '../../api/client.js';
import type { Me } from '../../api/me.js';

type Leads = (aboutId: string) => string;

/** Below one's own pages. */
const own: Readonly<Record<string, Leads>> = {
  proposal: (id) => `/plan/proposals/${id}`,
  plan: () => '/plan',
  planVersion: () => '/plan/sign',
  comment: () => '/plan',
  facilitation: () => '/plan',
  review: () => '/plan/reviews',
  clinicalNote: () => '/notes',
  counsellingNote: () => '/notes',
  riskFormulation: () => '/notes',
  safetyAlert: () => '/notes',
  suggestion: () => '/safety-plan',
  questionnaire: () => '/measures',
  journey: () => '/way',
  consent: (id) => `/sharing/consents/${id}`,
  cover: () => '/sharing',
  accessDispute: () => '/sharing/log',
  breakGlass: () => '/sharing/log',
  disclosed: () => '/sharing/outside',
  communication: () => '/data/reach-me',
  excludedPerson: () => '/sharing/kept',
  encouragement: () => '/my-peer',
  peerSupport: () => '/my-peer',
  groupPlace: () => '/groups',
  referral: () => '/places/introductions',
  amendment: () => '/sharing/put-right',
  restriction: () => '/sharing/kept',
};

/** Below a record that one works with. */
const ofRecord: Readonly<Record<string, Leads>> = {
  ...own,
  review: () => '/reviews',
  safetyAlert: () => '',
  communication: () => '/around',
  encouragement: () => '/peer-support',
  peerSupport: () => '/peer-support',
  referral: () => '/referrals',
};

/** The page on which that is what a notice tells of, for those who have such a page. */
export function leadsTo({ patientId, about, aboutId }: Schemas['Notice'], me: Me): string | null {
  if (about === 'account') return '/account';
  if (about === 'groupPlace' && me.patientId !== null) return own.groupPlace?.(aboutId) ?? null;
  if (patientId === null) return null;
  if (patientId === me.patientId) return own[about]?.(aboutId) ?? null;
  const to = me.roles.includes('practitioner') ? ofRecord[about]?.(aboutId) : undefined;
  return to === undefined ? null : `/people/${patientId}${to}`;
}
