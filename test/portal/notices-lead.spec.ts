import { leadsTo } from '../../portal/src/areas/everyone/notice-leads-to.js';
import type { Audience } from '../../src/organisation/notices/audiences.js';
import { noticeKinds } from '../../src/organisation/notices/notice-kinds.js';
import { routePatterns } from './tools/routes.js';

type Reader = Parameters<typeof leadsTo>[1];
type Notice = Parameters<typeof leadsTo>[0];

const patientId = '01980000-0000-7000-8000-00000000000a';
const aboutId = '01980000-0000-7000-8000-00000000000b';
const reader = (role: string, own: string | null = null): Reader =>
  ({ roles: [role], patientId: own }) as unknown as Reader;

/** By whom each is heard; whoever is named by name can be anybody, and is somebody who works here. */
const readers: Partial<Record<Audience, Reader>> = {
  patient: reader('patient', patientId),
  patient_side: reader('patient', patientId),
  side: reader('practitioner'),
  care_team: reader('practitioner'),
  lead: reader('practitioner'),
  supervisors: reader('practitioner'),
  privacy_officers: reader('privacy_officer'),
};

/** What has no page, and why. */
const nowhere: Readonly<Record<string, string>> = {
  counsellingConsent: 'of whoever kept the notes: what is said is all there is',
};

const kinds = Object.entries<(typeof noticeKinds)[keyof typeof noticeKinds]>(noticeKinds);

const noticeOf = (kind: string, about: string, concerns: string): Notice =>
  ({ kind, about, aboutId, patientId: concerns === 'record' ? patientId : null }) as unknown as Notice;

/** Whether there is such a page in the portal. */
function isPage(path: string): boolean {
  const given = path.split('/');
  return routePatterns().some((pattern) => {
    const wanted = pattern.split('/');
    return (
      wanted.length === given.length &&
      wanted.every((part, place) => part.startsWith('$') || part === given[place])
    );
  });
}

describe('where the news lead', () => {
  it('is a page of the portal for whoever of the two sides, or of the office, hears of it', () => {
    const lost = kinds.flatMap(([kind, { about, concerns, tells }]) =>
      (tells as readonly Audience[])
        .filter((audience) => !(about in nowhere) && readers[audience])
        .map((audience) => {
          const path = leadsTo(noticeOf(kind, about, concerns), readers[audience] as Reader);
          return path !== null && isPage(path) ? null : `${kind} (${audience}): ${path ?? 'nowhere'}`;
        })
        .filter((line) => line !== null),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['peer_supporter', 'sharing_given', `/with/${patientId}`],
    ['natural_support', 'natural_support_named', `/with/${patientId}`],
    ['natural_support', 'advance_key_given', `/people/${patientId}/safety-plan/wishes`],
    ['representative', 'proposal_made', `/people/${patientId}/plan/proposals/${aboutId}`],
    ['peer_supporter', 'peer_support_asked', '/with'],
    ['peer_supporter', 'group_asked', '/facilitating'],
    ['privacy_officer', 'break_glass_to_review', '/privacy/emergencies'],
    ['privacy_officer', 'portal_linked', `/privacy/people/${patientId}`],
    ['practitioner', 'portal_linked', `/people/${patientId}`],
    ['practitioner', 'sharing_withdrawn', '/taken-back'],
    ['administrator', 'resource_to_check', `/clinic/resources/${aboutId}`],
  ] as const)('is for a %s and %s its own page', (role, kind, path) => {
    const { about, concerns } = noticeKinds[kind];
    expect(leadsTo(noticeOf(kind, about, concerns), reader(role))).toBe(path);
    expect(isPage(path)).toBe(true);
  });
});
