import { PasswordsService } from '../../../src/auth/passwords/passwords.service.js';
import type { Role } from '../../../src/core/actor.js';
import type { Answer, Api } from '../../support/api.js';
import { onPaper } from '../../support/signed-elsewhere.js';
import { Clinic, database, type Person } from '../../support/world.js';

/** What somebody can be to a patient, and one thing more: not to be told. */
export type Side =
  'self' | 'care_team' | 'representative' | 'facilitator' | 'reads_along' | 'emergency' | 'excluded';

const password = 'a kind word goes a long way';
const hash = new PasswordsService().hash(password);
const dayMs = 24 * 60 * 60 * 1000;
const everyRole: readonly Role[] = ['practitioner', 'peer_supporter', 'representative', 'natural_support'];

/** One patient record without an account, a guardian who speaks for the patient, and somebody who tries the doors. */
export class Threshold {
  private constructor(
    readonly clinic: Clinic,
    readonly clinician: Person,
    readonly guardian: Person,
    readonly patientId: string,
    readonly sam: Person,
  ) {}

  static async of(clinic: Clinic, clinician: Person, guardian: Person): Promise<Threshold> {
    const patientId = await clinic.record();
    await clinic.join(patientId, clinician, 'lead');
    const sam = await clinic.person(everyRole, { name: 'Sam Vale' });
    const insert =
      'INSERT INTO credential (tenant_id, account_id, password_hash, password_changed_at) VALUES ($1, $2, $3, now())';
    await (await database()).query(insert, [clinic.tenantId, sam.accountId, await hash]);
    const threshold = new Threshold(clinic, clinician, guardian, patientId, sam);
    const authority = { ...threshold.authority(), accountId: guardian.accountId };
    await clinician.api.expect(201, clinician.api.post(`${threshold.record}/representatives`, authority));
    return threshold;
  }

  get record(): string {
    return `/v1/patients/${this.patientId}`;
  }

  at(by: Person, path: string, body: object = {}): Promise<Answer> {
    return by.api.post(`${this.record}/${path}`, body);
  }

  async made(by: Person, path: string, body: object): Promise<any> {
    return (await by.api.expect(201, this.at(by, path, body))).body;
  }

  authority(more: object = {}): object {
    const acts = ['read', 'take_part', 'consent'];
    const scope = { kind: 'guardian', dataClasses: ['plan'], acts, evidence: 'Order of the court, seen' };
    return { accountId: this.sam.accountId, ...scope, ...more };
  }

  consent(purposeCode: string, period: object = {}): object {
    const provisions = [{ recipientAccountId: this.sam.accountId, dataClasses: ['plan'], ...period }];
    return { kind: 'sharing', purpose: 'Company', purposeCode, provisions };
  }

  /** A conversation that has gone back and forth so often that somebody can be asked in. @returns what names its proposal */
  async conversation(): Promise<{ plan: string; proposalId: string }> {
    const { id: planId } = await this.made(this.clinician, 'care-plans', { title: 'My recovery plan' });
    const plan = `care-plans/${planId}`;
    let proposalId: string | null = null;
    for (const [round, by] of [this.clinician, this.guardian, this.clinician].entries()) {
      const path: string =
        proposalId === null ? `${plan}/proposals` : `${plan}/proposals/${proposalId}/counter-proposal`;
      const ops = [{ op: 'review.set', intervalDays: 30 + round }];
      proposalId = (await this.made(by, path, { basePlanRevision: 0, ops })).id as string;
    }
    return { plan, proposalId: proposalId ?? '' };
  }
}

/** Something by which somebody comes to be something to a patient. What is prepared was done before anything stood against it. */
export interface Door {
  readonly becomes: Side;
  /** It only leads to another door: whoever went through it is nothing yet. */
  readonly isOnlyAStep?: true;
  /** The operations of the API that it is made of. */
  readonly operations: readonly string[];
  readonly prepare?: (at: Threshold) => Promise<string>;
  readonly go: (at: Threshold, prepared: string) => Promise<Answer>;
}

const anonymous = ({ clinic }: Threshold): Api => clinic.service.api;
const support = { name: 'S', relationship: 'cousin', mayBeTold: [] };

const consentFor = (purposeCode: string): Door => ({
  becomes: 'reads_along',
  operations: ['consentsGive'],
  go: (at) => at.at(at.guardian, 'consents', at.consent(purposeCode)),
});

const nextWeek = ({ clinic }: Threshold): string =>
  new Date(clinic.service.clock.now().getTime() + 7 * dayMs).toISOString();

export const doors: Readonly<Record<string, Door>> = {
  'redeem an invitation to the portal': {
    becomes: 'self',
    operations: ['patientsInvite', 'invitationsRedeem'],
    prepare: async (at) => (await at.made(at.clinician, 'portal-invitations', { email: at.sam.email })).code,
    go: (at, code) => anonymous(at).post('/v1/invitation-redemptions', { code, password }),
  },
  'be invited to the portal': {
    becomes: 'self',
    isOnlyAStep: true,
    operations: ['patientsInvite'],
    go: (at) => at.at(at.clinician, 'portal-invitations', { email: at.sam.email }),
  },
  'join the care team': {
    becomes: 'care_team',
    operations: ['careTeamJoin'],
    go: (at) => at.at(at.clinician, 'care-team', { accountId: at.sam.accountId, role: 'member' }),
  },
  'act for the patient': {
    becomes: 'representative',
    operations: ['representativesRecord'],
    go: (at) => at.at(at.clinician, 'representatives', at.authority()),
  },
  'act for the patient from next week on': {
    becomes: 'representative',
    operations: ['representativesRecord'],
    go: (at) => at.at(at.clinician, 'representatives', at.authority({ startsAt: nextWeek(at) })),
  },
  'be named to help with a conversation': {
    becomes: 'facilitator',
    isOnlyAStep: true,
    operations: ['facilitatorsName'],
    go: async (at) => {
      const { plan, proposalId } = await at.conversation();
      return at.at(at.clinician, `${plan}/facilitations`, { proposalId, accountId: at.sam.accountId });
    },
  },
  'help with a conversation': {
    becomes: 'facilitator',
    operations: ['facilitatorsName', 'facilitatorsAccept'],
    prepare: async (at) => {
      const { plan, proposalId } = await at.conversation();
      const naming = { proposalId, accountId: at.sam.accountId };
      return `${plan}/facilitations/${(await at.made(at.clinician, `${plan}/facilitations`, naming)).id}`;
    },
    go: (at, facilitation) => at.at(at.guardian, `${facilitation}/acceptance`),
  },
  'read along as a peer': consentFor('peer_support'),
  'read along as a peer from next week on': {
    becomes: 'reads_along',
    operations: ['consentsGive'],
    go: (at) => at.at(at.guardian, 'consents', at.consent('peer_support', { startsAt: nextWeek(at) })),
  },
  'read along as a relative': consentFor('natural_support'),
  'read along as another clinician': consentFor('care_coordination'),
  'read along by a yes to what was asked': {
    becomes: 'reads_along',
    operations: ['consentsAsk', 'consentsAgree'],
    prepare: async (at) => (await at.made(at.clinician, 'consents/requests', at.consent('peer_support'))).id,
    go: (at, id) => at.at(at.guardian, `consents/${id}/agreement`),
  },
  'read along by a yes on paper': {
    becomes: 'reads_along',
    operations: ['consentsAsk', 'recordedConsentsAgree'],
    prepare: async (at) => (await at.made(at.clinician, 'consents/requests', at.consent('peer_support'))).id,
    go: async (at, id) => {
      const today = at.clinic.service.clock.now().toISOString().slice(0, 10);
      const signed = await onPaper(at.clinician, at.patientId, today);
      return at.at(at.clinician, `consents/${id}/recorded-agreement`, { signed });
    },
  },
  'be named as close': {
    becomes: 'reads_along',
    operations: ['naturalSupportsName'],
    go: (at) => at.at(at.guardian, 'natural-supports', { ...support, accountId: at.sam.accountId }),
  },
  'be the account of somebody who was named': {
    becomes: 'reads_along',
    operations: ['naturalSupportsName', 'naturalSupportsChange'],
    prepare: async (at) => (await at.made(at.guardian, 'natural-supports', support)).id,
    go: (at, id) =>
      at.guardian.api
        .with({ 'if-match': '"1"' })
        .patch(`${at.record}/natural-supports/${id}`, { accountId: at.sam.accountId }),
  },
  'open the record in an emergency': {
    becomes: 'emergency',
    operations: ['breakGlassOpen'],
    go: ({ sam, patientId }) =>
      sam.api.post('/v1/break-glass', {
        ...{ patientId, reasonCode: 'medical_emergency', reason: 'Brought in by ambulance' },
      }),
  },
  'be somebody who is not to be told': {
    becomes: 'excluded',
    operations: ['excludedPersonsExclude'],
    go: (at) => at.at(at.guardian, 'excluded-persons', { name: 'VALE, Sam' }),
  },
};
