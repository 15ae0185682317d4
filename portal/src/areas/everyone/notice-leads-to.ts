import type { components } from '../../api/generated/api.js';

// Not by way of the client, so that whoever asks for this alone needs no browser.
type Schemas = components['schemas'];
type Me = Schemas['Me'];
type Leads = (aboutId: string) => string;
type Ways = Readonly<Record<string, Leads>>;

/** Below one's own pages. */
const own: Ways = {
  proposal: (id) => `/plan/proposals/${id}`,
  plan: () => '/plan',
  planVersion: () => '/plan/sign',
  comment: () => '/plan',
  facilitation: () => '/plan',
  intervention: () => '/plan',
  review: () => '/plan/reviews',
  clinicalNote: () => '/notes',
  counsellingNote: () => '/notes',
  riskFormulation: () => '/notes',
  safetyAlert: () => '/notes',
  suggestion: () => '/safety-plan',
  advancePreferences: () => '/safety-plan/wishes',
  checkInReminder: () => '/check-in',
  questionnaire: () => '/measures',
  journey: () => '/way',
  consent: (id) => `/sharing/consents/${id}`,
  cover: () => '/sharing',
  member: () => '/sharing',
  representative: () => '/sharing',
  account: () => '/sharing',
  accessDispute: () => '/sharing/log',
  breakGlass: () => '/sharing/log',
  death: () => '/sharing/log',
  recordMerge: () => '/sharing/log',
  courtOrder: () => '/sharing/outside',
  disclosed: () => '/sharing/outside',
  communication: () => '/data/reach-me',
  excludedPerson: () => '/sharing/kept',
  encouragement: () => '/my-peer',
  peerSupport: () => '/my-peer',
  story: () => '/stories/mine',
  referral: () => '/places/introductions',
  amendment: () => '/sharing/put-right',
  complaint: () => '/sharing/put-right',
  restriction: () => '/sharing/kept',
};

/** Below a record that one works with. */
const ofRecord: Ways = {
  ...own,
  review: () => '/reviews',
  safetyAlert: () => '',
  clinicalNote: () => '/notes',
  riskFormulation: () => '/notes',
  communication: () => '/around',
  member: () => '/around',
  representative: () => '/around',
  cover: () => '/around',
  account: () => '',
  invitation: () => '/details',
  patient: () => '',
  death: () => '',
  recordMerge: () => '',
  encouragement: () => '/peer-support',
  peerSupport: () => '/peer-support',
  referral: () => '/referrals',
};

/** Whoever acts for somebody has most of that person’s pages. */
const ofWhomOneActsFor: Ways = Object.fromEntries(
  Object.entries(own).filter(([, to]) => !/^\/(?:data|notes|places|check-in)/.test(to(''))),
);

/** What a peer, or somebody close, hears of: what is shared with them, and what they hold for somebody. */
const ofWhomOneWalksWith: Ways = {
  suggestion: () => '/safety-plan',
  advancePreferences: () => '/safety-plan/wishes',
  facilitation: () => '/plan',
};
const sharedWithMe = ['consent', 'naturalSupport', 'representative', 'member'];

/** What a privacy officer looks after; what is not listed here stands on their page about the record. */
const ofPrivacyOfficer: Ways = {
  breakGlass: () => '/privacy/emergencies',
  accessDispute: () => '/privacy/disputes',
  complaint: () => '/privacy/complaints',
  accountChange: () => '/account-changes',
  apiClientKey: () => '/clinic/machines',
};

/** What has a page that is about nobody in particular. */
const ofEverybody: Ways = {
  accountChange: () => '/account-changes',
  apiClient: (id) => `/clinic/machines/${id}`,
  apiClientKey: () => '/clinic/machines',
  resource: (id) => `/clinic/resources/${id}`,
  storyReport: () => '/stories/reports',
  story: () => '/stories/mine',
  groupHandover: () => '/facilitating',
  coverage: () => '/covers',
  withdrawalReceipt: () => '/taken-back',
  peerSupport: () => '/with',
};

/** The page on which that is what a notice tells of, for those who have such a page. */
export function leadsTo(notice: Schemas['Notice'], me: Me): string | null {
  const { patientId, about, aboutId } = notice;
  const has = (role: Me['roles'][number]) => me.roles.includes(role);
  if (about === 'groupPlace') return me.patientId === null ? '/facilitating' : '/groups';
  if (about === 'account' && patientId === null) return '/account';
  if (patientId !== null && patientId === me.patientId) return own[about]?.(aboutId) ?? null;
  const officers = has('privacy_officer') ? ofPrivacyOfficer[about]?.(aboutId) : undefined;
  if (officers !== undefined) return officers;
  return (patientId !== null && inRecord(notice, patientId, has)) || (ofEverybody[about]?.(aboutId) ?? null);
}

function inRecord(
  { about, aboutId }: Schemas['Notice'],
  patientId: string,
  has: (role: Me['roles'][number]) => boolean,
): string | null {
  const below = (ways: Ways) => {
    const to = ways[about]?.(aboutId);
    return to === undefined ? null : `/people/${patientId}${to}`;
  };
  if (has('practitioner')) return below(ofRecord);
  if (has('privacy_officer')) return `/privacy/people/${patientId}`;
  const acts = has('representative') ? below(ofWhomOneActsFor) : null;
  if (acts !== null) return acts;
  if (!has('peer_supporter') && !has('natural_support') && !has('representative')) return null;
  return sharedWithMe.includes(about) ? `/with/${patientId}` : below(ofWhomOneWalksWith);
}
