import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Me } from '../api/me.js';

export interface Entry {
  readonly to: string;
  readonly label: MessageDescriptor;
}

export interface EntryGroup {
  readonly label: MessageDescriptor | null;
  readonly entries: readonly Entry[];
}

/** What a patient finds, in the order of a day. */
const patient: EntryGroup = {
  label: null,
  entries: [
    { to: '/today', label: msg`Today` },
    { to: '/plan', label: msg`My plan` },
    { to: '/decisions', label: msg`Decisions` },
    { to: '/way', label: msg`My way` },
    { to: '/safety-plan', label: msg`Safety plan` },
    { to: '/sharing', label: msg`Who sees what` },
    { to: '/check-in', label: msg`Check-in` },
    { to: '/journal', label: msg`Journal` },
    { to: '/measures', label: msg`Questionnaires` },
    { to: '/notes', label: msg`What my team writes` },
    { to: '/techniques', label: msg`Things that help` },
    { to: '/places', label: msg`Places and people` },
    { to: '/my-peer', label: msg`My peer` },
    { to: '/groups', label: msg`Groups` },
    { to: '/stories', label: msg`Stories` },
    { to: '/data', label: msg`My data` },
  ],
};
const peer: EntryGroup = { label: null, entries: [{ to: '/with', label: msg`Whom I walk with` }] };
/** Support groups have whoever begins them: a peer supporter or a practitioner. */
const facilitator: EntryGroup = {
  label: null,
  entries: [{ to: '/facilitating', label: msg`Groups I facilitate` }],
};
/** For those whom a consent lets in, and who keep nothing of what is taken back. */
const letIn: EntryGroup = { label: null, entries: [{ to: '/taken-back', label: msg`Consents taken back` }] };
/** For those to whom somebody may show an entry of their journal. */
const shown: EntryGroup = { label: null, entries: [{ to: '/shown-to-me', label: msg`Shown to me` }] };
const peerSupporter: EntryGroup = {
  label: msg`As a peer supporter`,
  entries: [
    { to: '/with/profile', label: msg`What I say of myself` },
    { to: '/peer-supervision', label: msg`Peers whom I accompany` },
  ],
};
const staff: EntryGroup = {
  label: null,
  entries: [
    { to: '/morning', label: msg`This morning` },
    { to: '/caseload', label: msg`My patients` },
    { to: '/covers', label: msg`Cover and hand-over` },
    { to: '/emergency-access', label: msg`Emergency access` },
    { to: '/open-to-me', label: msg`What is open to me` },
    { to: '/supervised-groups', label: msg`Groups I accompany` },
    { to: '/peer-supervision', label: msg`Peers whom I accompany` },
  ],
};
const administrator: EntryGroup = {
  label: msg`The clinic`,
  entries: [
    { to: '/clinic/people', label: msg`People` },
    { to: '/account-changes', label: msg`Changes of accounts` },
    { to: '/clinic/groups', label: msg`Support groups` },
    { to: '/clinic/settings', label: msg`Settings` },
    { to: '/clinic/consent-forms', label: msg`Consent forms` },
    { to: '/clinic/rule-pack', label: msg`Rules for plans` },
    { to: '/clinic/stages', label: msg`Stages` },
    { to: '/clinic/resources', label: msg`Places that help` },
    { to: '/clinic/techniques', label: msg`Techniques` },
    { to: '/clinic/machines', label: msg`Machines` },
  ],
};
/** What a privacy officer looks after together with the administrators. */
const lookedAfterByBoth: EntryGroup = {
  label: msg`The clinic`,
  entries: administrator.entries.filter(({ to }) =>
    ['/account-changes', '/clinic/consent-forms', '/clinic/machines'].includes(to),
  ),
};
const privacyOfficer: EntryGroup = {
  label: msg`Privacy`,
  entries: [
    { to: '/privacy/emergencies', label: msg`Emergency openings` },
    { to: '/privacy/disputes', label: msg`Questions about access logs` },
    { to: '/privacy/complaints', label: msg`Complaints` },
    { to: '/privacy/audit', label: msg`Audit trail` },
  ],
};

/** What everybody may read, for those who do not find it among their own pages. */
const toRead: EntryGroup = {
  label: null,
  entries: [
    { to: '/places', label: msg`Places and people` },
    { to: '/stories', label: msg`Stories` },
  ],
};

/** Pages that others lead to, and whose they are is not said by the page that they are below. */
const furtherPages = {
  ofPatients: ['/places/introductions'],
  ofWriters: ['/stories/mine'],
  ofStaff: ['/stories/reports', '/people/new'],
} as const;

type Whose = readonly [isTheirs: boolean, EntryGroup];

function everyGroup({ patientId, roles }: Me): readonly Whose[] {
  const has = (...wanted: readonly Me['roles'][number][]) => wanted.some((role) => roles.includes(role));
  return [
    [patientId !== null, patient],
    [has('peer_supporter', 'natural_support', 'representative'), peer],
    [has('peer_supporter'), peerSupporter],
    [has('practitioner'), staff],
    [has('practitioner', 'peer_supporter', 'representative'), letIn],
    [has('practitioner', 'peer_supporter', 'natural_support', 'representative'), shown],
    [has('practitioner', 'peer_supporter'), facilitator],
    [has('administrator'), administrator],
    [has('privacy_officer'), privacyOfficer],
    [patientId === null, toRead],
    [has('privacy_officer') && !has('administrator'), lookedAfterByBoth],
  ];
}

/** What this person can go to. The service decides anew with each request; this only spares them closed doors. */
export function navigationOf(me: Me): readonly EntryGroup[] {
  return everyGroup(me)
    .filter(([isTheirs, { entries }]) => isTheirs && entries.length > 0)
    .map(([, group]) => group);
}

/** Where this person begins. */
export function homeOf(me: Me): string {
  return navigationOf(me)[0]?.entries[0]?.to ?? '/account';
}

/**
 * Whether a page is one that this person has anything to do with: it is whose the nearest page above it is, and a page above
 * which there is none is everybody's. What of it they may read is the service's to say.
 */
export function isTheirs(me: Me, path: string): boolean {
  const { ofPatients, ofWriters, ofStaff } = furtherPages;
  const has = (role: Me['roles'][number]) => me.roles.includes(role);
  const all: (readonly [string, boolean])[] = [
    ...everyGroup(me).flatMap(([theirs, { entries }]) => entries.map(({ to }) => [to, theirs] as const)),
    ...ofPatients.map((to) => [to, me.patientId !== null] as const),
    ...ofWriters.map((to) => [to, has('patient') || has('peer_supporter')] as const),
    ...ofStaff.map((to) => [to, has('practitioner') || has('administrator')] as const),
  ];
  const above = all.filter(([to]) => path === to || path.startsWith(`${to}/`));
  const nearest = Math.max(0, ...above.map(([to]) => to.length));
  return above.length === 0 || above.some(([to, theirs]) => theirs && to.length === nearest);
}
