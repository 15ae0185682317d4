import fc from 'fast-check';
import { authorityKinds } from '../../../src/access/decision/authorities.js';
import { operationsOf, type Operation } from '../../../src/core/contract/contract-operations.js';
import { accountChanges } from '../../../src/organisation/account-changes/account-change-states.js';
import { roles } from '../../../src/core/actor.js';
import { newId } from '../../../src/core/ids.js';
import type { Answer } from '../../support/api.js';
import { anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import type { TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';
import { givePassword, password } from '../../auth/door.js';
import { sampleBodies } from '../sample-body.js';

/** Stands in all that the patient and the clinician have written. */
const secret = 'Montepulciano';
const given = roles.filter((role) => role !== 'patient' && role !== 'integrator');
const hour = 60 * 60 * 1000;

const pick = fc.nat({ max: 30 });
const someRoles = fc.subarray([...given], { minLength: 1, maxLength: 2 });
const doing = <Name extends string, More extends object>(
  name: Name,
  more: { [Key in keyof More]: fc.Arbitrary<More[Key]> },
): fc.Arbitrary<{ do: Name } & More> => fc.record({ do: fc.constant(name), ...more }) as never;

/** What one person with an administrator's account tries, `by` whichever account is in their hands, `on` whomever. */
export const arbitraryDeed = fc.oneof(
  { weight: 4, arbitrary: doing('invite', { by: pick, roles: someRoles }) },
  doing('invite again', { by: pick, on: pick }),
  { weight: 2, arbitrary: doing('assign', { by: pick, on: pick, roles: someRoles }) },
  {
    weight: 3,
    arbitrary: doing('ask', {
      by: pick,
      on: pick,
      what: fc.constantFrom(...accountChanges),
      roles: someRoles,
    }),
  },
  { weight: 3, arbitrary: doing('confirm', { by: pick, which: pick }) },
  doing('switch', { by: pick, on: pick, how: fc.constantFrom('disablement', 'reinstatement') }),
  {
    weight: 3,
    arbitrary: doing('appoint', {
      by: pick,
      on: pick,
      role: fc.constantFrom('lead', 'member', 'supervisor'),
    }),
  },
  {
    weight: 2,
    arbitrary: doing('represent', { by: pick, on: pick, kind: fc.constantFrom(...authorityKinds) }),
  },
  { weight: 2, arbitrary: doing('invite to the portal', { by: pick, isOwn: fc.boolean(), on: pick }) },
  doing('confirm the portal', { by: pick, which: pick }),
  doing('set', {
    by: pick,
    ageOfMajority: fc.constantFrom(14, 21),
    minorsConsent: fc.constantFrom('minor', 'minor_and_parent'),
  }),
  doing('correct', { by: pick, birthDate: fc.constantFrom('1960-01-01', '2015-01-01') }),
  { weight: 6, arbitrary: doing('knock', { by: pick, on: pick, where: fc.nat() }) },
  doing('wait', { hours: fc.constantFrom(1, 73) }),
);
export type Deed = typeof arbitraryDeed extends fc.Arbitrary<infer T> ? T : never;

/** What everybody sees at once and is told of, or is looked into elsewhere: an emergency access, and what machines are given. */
const elsewhere = ['breakGlassOpen', 'apiClientsRegister', 'apiClientsAddKey', 'apiClientsChange'];

/** A clinic in which one administrator, alone, does what they are let do. */
export class LoneAdministrator {
  private readonly hands: Person[] = [];
  private readonly invitations: { id: string; code: string | null }[] = [];
  private readonly changes: string[] = [];
  private others: Person[] = [];
  private credentials = '';

  private constructor(
    private readonly service: TestApp,
    private readonly room: Room,
    private readonly writes: readonly Operation[],
  ) {}

  static async in(service: TestApp): Promise<LoneAdministrator> {
    const room = await aRoom(service);
    const { clinic, patient, clinician } = room;
    const writes = operationsOf(service.contract).filter(
      ({ method, definition }) =>
        method !== 'GET' && !elsewhere.includes(String(definition.operationId)) && definition['x-access'],
    );
    const alone = new LoneAdministrator(service, room, writes);
    await anAgreedGoal(room, secret);
    const group = { recipientClass: 'peer_supporter', dataClasses: ['plan', 'progress', 'journey'] };
    const shared = { kind: 'sharing', purpose: 'Company', purposeCode: 'peer_support', provisions: [group] };
    await patient.api.expect(201, patient.api.post(`${alone.record}/consents`, shared));
    alone.others = [
      patient,
      clinician,
      await clinic.person(['privacy_officer']),
      await clinic.person(['peer_supporter']),
    ];
    for (const other of alone.others) await givePassword(other);
    alone.hands.push(await givePassword(await clinic.person(['administrator'])));
    alone.credentials = await alone.credentialsOfOthers();
    return alone;
  }

  private get record(): string {
    return `/v1/patients/${this.room.patient.patientId}`;
  }

  /** @returns whether it was done */
  async act(deed: Deed): Promise<boolean> {
    const answer = await this.try(deed);
    if (answer && answer.status >= 500) throw new Error(`${JSON.stringify(deed)}: ${answer.text}`);
    return answer === null || answer.status < 300;
  }

  /** What they have come by that they must not: words of the record, or how somebody else signs in. */
  async spoils(): Promise<string[]> {
    const found: string[] = [];
    const { plan } = this.room;
    const lists = [
      'care-plans',
      'timeline',
      'journey',
      'consents',
      'decisions',
      'setbacks',
      'access-log',
      'amendments',
    ];
    const addresses = [
      plan,
      `${plan}/proposals`,
      ...lists.map((list) => `${this.record}/${list}`),
      '/v1/me/notices',
    ];
    for (const { api, accountId } of this.hands)
      for (const address of addresses)
        if ((await api.get(address)).text.includes(secret)) found.push(`${accountId} reads ${address}`);
    if ((await this.credentialsOfOthers()) !== this.credentials)
      found.push('how somebody else signs in was changed');
    return found;
  }

  private async try(deed: Deed): Promise<Answer | null> {
    const by = 'by' in deed ? this.one(this.hands, deed.by).api : this.service.api;
    switch (deed.do) {
      case 'wait':
        this.service.clock.forward(deed.hours * hour);
        for (const [index, hand] of this.hands.entries())
          this.hands[index] = await this.room.clinic.signIn(hand);
        return null;
      case 'invite': {
        const email = `${newId()}@example.org`;
        const made = await by.post('/v1/accounts', { email, displayName: 'Somebody', roles: deed.roles });
        return this.redeemed(made);
      }
      case 'invite again':
        return this.redeemed(await by.post(`/v1/accounts/${this.anybody(deed.on).accountId}/invitations`));
      case 'assign': {
        const account = `/v1/accounts/${this.anybody(deed.on).accountId}`;
        const { headers } = await by.get(account);
        return by.with({ 'if-match': headers.get('etag') ?? '' }).patch(account, { roles: deed.roles });
      }
      case 'ask': {
        const more =
          deed.what === 'address'
            ? { email: `${newId()}@example.org` }
            : deed.what === 'roles'
              ? { roles: deed.roles }
              : {};
        const change = { what: deed.what, reason: 'Asked at the desk', ...more };
        const asked = await by.post(`/v1/accounts/${this.anybody(deed.on).accountId}/changes`, change);
        if (asked.status === 201) this.changes.push(asked.body.id);
        return this.redeemed(asked);
      }
      case 'confirm':
        return this.redeemed(
          await by.post(
            `/v1/account-changes/${this.one([newId(), ...this.changes], deed.which)}/confirmation`,
          ),
        );
      case 'switch':
        return by.post(`/v1/accounts/${this.anybody(deed.on).accountId}/${deed.how}`);
      case 'appoint':
        return by.post(`${this.record}/care-team`, {
          accountId: this.anybody(deed.on).accountId,
          role: deed.role,
        });
      case 'represent': {
        const scope = { dataClasses: ['plan'], acts: ['read', 'take_part', 'consent'], evidence: 'Seen' };
        return by.post(`${this.record}/representatives`, {
          accountId: this.anybody(deed.on).accountId,
          kind: deed.kind,
          ...scope,
        });
      }
      case 'invite to the portal': {
        const email = deed.isOwn ? this.one(this.hands, deed.on).email : `${newId()}@example.org`;
        const made = await by.post(`${this.record}/portal-invitations`, { email });
        if (made.status === 201) this.invitations.push(made.body);
        return this.redeemed(made);
      }
      case 'confirm the portal': {
        const { id } = this.one([{ id: newId(), code: null }, ...this.invitations], deed.which);
        return this.redeemed(await by.post(`${this.record}/portal-invitations/${id}/confirmation`));
      }
      case 'set': {
        const { headers } = await by.get('/v1/settings');
        const { ageOfMajority, minorsConsent } = deed;
        return by
          .with({ 'if-match': headers.get('etag') ?? '' })
          .patch('/v1/settings', { ageOfMajority, minorsConsent });
      }
      case 'correct': {
        const { headers } = await by.get(this.record);
        return by
          .with({ 'if-match': headers.get('etag') ?? '' })
          .patch(this.record, { birthDate: deed.birthDate });
      }
      case 'knock':
        return this.knock(by, deed);
    }
  }

  /** Any write of the API, with a body that its description allows, about whom and what there is. */
  private async knock(by: Person['api'], { where, on }: { where: number; on: number }): Promise<Answer> {
    const operation = this.one(this.writes, where);
    const { accountId } = this.anybody(on);
    const ids: Readonly<Record<string, string>> = {
      ...{ patientId: this.room.patient.patientId, planId: this.room.planId, accountId },
      ...{ accountChangeId: this.one([newId(), ...this.changes], on) },
    };
    const address = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? newId());
    const body = sampleBodies(this.service.contract, operation, accountId)[0];
    return by.with({ 'if-match': '"1"' }).send(operation.method, address, body);
  }

  /** Whatever code they are given, they use, and sign in with what it opens. */
  private async redeemed(answer: Answer): Promise<Answer> {
    const code = answer.body?.invitation?.code ?? answer.body?.code;
    if (!code) return answer;
    const redeemed = await this.service.api.post('/v1/invitation-redemptions', { code, password });
    if (redeemed.status !== 201) return answer;
    const { accountId, displayName: name, email } = redeemed.body;
    this.hands.push(await this.room.clinic.signIn({ accountId, name, email }));
    return answer;
  }

  private one<T>(items: readonly T[], index: number): T {
    return items[index % items.length] as T;
  }

  private anybody(index: number): Person {
    return this.one([...this.hands, ...this.others], index);
  }

  private async credentialsOfOthers(): Promise<string> {
    const { rows } = await (
      await database()
    ).query(
      `SELECT account.id, account.email, credential.password_hash, credential.totp_confirmed_at, account.patient_id
       FROM account JOIN credential ON credential.account_id = account.id WHERE account.id = ANY ($1) ORDER BY account.id`,
      [this.others.map(({ accountId }) => accountId)],
    );
    return JSON.stringify(rows);
  }
}
