import { MajorityWorker } from '../../src/people/representatives/majority.worker.js';
import type { Api, Answer } from '../support/api.js';
import { aMachine, part2, type Machine } from '../support/machine.js';
import { aRoom, type Room } from '../support/room.js';
import type { TestApp } from '../support/test-app.js';
import { database, type Person } from '../support/world.js';
import { everybody, people, recipients, type Deed, type Who } from './random-deeds.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** One patient's record, and the many who come to stand to it in one way or another. */
export class Standings {
  private readonly address: string;
  private readonly proposals: string[] = [];

  private constructor(
    readonly service: TestApp,
    private readonly room: Room,
    private readonly persons: Readonly<Record<Who, Person>>,
    private readonly administrator: Person,
    private readonly machine: Machine,
  ) {
    this.address = `/v1/patients/${room.patient.patientId}`;
  }

  static async open(service: TestApp): Promise<Standings> {
    const room = await aRoom(service);
    const limit = 'UPDATE tenant_setting SET counter_limit = 2 WHERE tenant_id = $1';
    await (await database()).query(limit, [room.clinic.tenantId]);
    const persons: Partial<Record<Who, Person>> = {};
    for (const each of everybody) persons[each] = await room.clinic.person(people[each]);
    const administrator = await room.clinic.person(['administrator']);
    const machine = await aMachine(administrator);
    const standings = new Standings(service, room, persons as Record<Who, Person>, administrator, machine);
    for (let round = 0; round < 3; round += 1) await standings.goBackAndForth();
    return standings;
  }

  get patientId(): string {
    return this.room.patient.patientId;
  }

  get tenantId(): string {
    return this.room.clinic.tenantId;
  }

  get accountIds(): string[] {
    const { patient, clinician } = this.room;
    return [patient, clinician, this.administrator, this.machine, ...Object.values(this.persons)].map(
      ({ accountId }) => accountId,
    );
  }

  /** @returns whether it was done, and not refused or out of place */
  async act(deed: Deed): Promise<boolean> {
    if (deed.do === 'wait') {
      this.service.clock.forward(deed.hours * hour);
      await this.service.app.get(MajorityWorker, { strict: false }).visit(this.tenantId);
      return true;
    }
    const answer = await this.try(deed);
    if (answer && answer.status >= 500) throw new Error(answer.text);
    return answer !== null && answer.status < 300;
  }

  private async try(deed: Exclude<Deed, { do: 'wait' }>): Promise<Answer | null> {
    switch (deed.do) {
      case 'appoint':
        return this.send('clinician', 'care-team', {
          accountId: this.persons[deed.who].accountId,
          role: deed.role,
        });
      case 'leave':
        return this.send('clinician', await this.one('care-team', deed.which, 'ending'));
      case 'cover':
        return this.cover(deed);
      case 'say no to a cover':
        return this.send('patient', await this.one('covers', deed.which, 'refusal'));
      case 'give the lead':
        return this.send('clinician', await this.one('care-team', deed.which, 'lead'));
      case 'consent':
        return this.consent(deed);
      case 'disclose':
        return this.disclose(deed);
      case 'answer':
        return this.send('patient', await this.oneConsent('proposed', deed), becauseOf(deed.how));
      case 'take back':
        return this.send('patient', await this.oneConsent('active', deed), becauseOf(deed.how));
      case 'represent':
        return this.represent(deed);
      case 'end authority':
        return this.send(
          'clinician',
          await this.one('representatives', deed.which, deed.how),
          becauseOf(deed.how),
        );
      case 'break the glass':
        return this.breakTheGlass(deed);
      case 'close the record':
        return this.closeTheRecord(deed.which);
      case 'name a facilitator':
        return this.nameAFacilitator(deed);
      case 'end the help':
        return this.send('patient', await this.one(`${this.planPath}/facilitations`, 0, 'ending'));
      case 'converse':
        return this.converse(deed.how);
      case 'be born':
        return this.change(this.address, { birthDate: this.dayBefore(deed) });
      case 'set the age': {
        const { do: _, ...settings } = deed;
        return this.change('/v1/settings', settings);
      }
      case 'change roles':
        return this.change(`/v1/accounts/${this.persons[deed.who].accountId}`, { roles: deed.roles });
      case 'limit the machine':
        return this.limitTheMachine(deed.isGone);
    }
  }

  /** Somebody with a session that has just begun, for hours go by. */
  private async as(person: Person): Promise<Api> {
    return (await this.room.clinic.signIn(person)).api;
  }

  private async send(
    by: 'patient' | 'clinician',
    path: string | null,
    body: object = {},
  ): Promise<Answer | null> {
    if (path === null) return null;
    return (await this.as(this.room[by])).post(path.startsWith('/') ? path : `${this.address}/${path}`, body);
  }

  private async change(path: string, body: object): Promise<Answer> {
    const api = await this.as(this.administrator);
    const { headers } = await api.expect(200, api.get(path));
    return api.with({ 'if-match': headers.get('etag') ?? '' }).patch(path, body);
  }

  /** One of those on a list, and what is done with it. */
  private async one(list: string, which: number, what: string): Promise<string | null> {
    const path = list.startsWith('/') ? list : `${this.address}/${list}`;
    const { body } = await (await this.as(this.room.patient)).get(path);
    const items: { id: string }[] = body.items ?? [];
    const item = items[which % Math.max(items.length, 1)];
    return item ? `${path.replace(/\?.*/, '')}/${item.id}/${what}` : null;
  }

  private oneConsent(
    status: string,
    { which: number, how }: { which: number; how: string },
  ): Promise<string | null> {
    return this.one(`consents?status=${status}`, number, how);
  }

  private get planPath(): string {
    return this.room.plan;
  }

  private after(hours: number | null): string | null {
    return hours === null ? null : new Date(this.service.clock.now().getTime() + hours * hour).toISOString();
  }

  private period({ begins: from, ends: until }: { begins?: number | null; ends?: number | null }): object {
    const [startsAt, endsAt] = [this.after(from ?? null), this.after(until ?? null)];
    return { ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) };
  }

  private consent({
    isAsked,
    purpose,
    provisions,
    ...period
  }: Extract<Deed, { do: 'consent' }>): Promise<Answer | null> {
    const named = provisions.map(({ to, effect, classes: dataClassesOf, ...part }) => {
      const name = recipients[purpose][to] ?? 'peer';
      const recipient =
        name === 'the group'
          ? { recipientClass: 'peer_supporter' }
          : { recipientAccountId: this.persons[name].accountId };
      return { ...recipient, effect, dataClasses: dataClassesOf, ...this.period(part) };
    });
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: purpose, provisions: named };
    const body = { ...consent, ...this.period(period) };
    return isAsked
      ? this.send('clinician', 'consents/requests', body)
      : this.send('patient', 'consents', body);
  }

  private cover({ who: name, from, days }: Extract<Deed, { do: 'cover' }>): Promise<Answer | null> {
    const [first, last] = [this.after(from * 24), this.after((from + days) * 24)];
    return this.send('clinician', '/v1/coverages', {
      ...{ kind: 'cover', coverAccountId: this.persons[name].accountId, reason: 'On leave' },
      from: first?.slice(0, 10),
      until: last?.slice(0, 10),
    });
  }

  private disclose({
    classes: dataClassesOf,
    effect,
    ends: until,
  }: Extract<Deed, { do: 'disclose' }>): Promise<Answer | null> {
    const provisions = [{ recipientAccountId: this.machine.accountId, effect, dataClasses: dataClassesOf }];
    const body = { kind: 'disclosure', purpose: 'treatment', purposeCode: 'treatment', provisions, part2 };
    return this.send('patient', 'consents', { ...body, ...this.period({ ends: until ?? 24 }) });
  }

  private represent({
    who: name,
    kind,
    classes: dataClassesOf,
    more,
    ...period
  }: Extract<Deed, { do: 'represent' }>): Promise<Answer | null> {
    const isPatients = kind === 'patient_appointed';
    return this.send(isPatients ? 'patient' : 'clinician', 'representatives', {
      accountId: this.persons[name].accountId,
      kind,
      dataClasses: dataClassesOf,
      acts: ['read', ...more],
      ...(!isPatients && { evidence: 'Papers seen by the team' }),
      ...this.period(period),
    });
  }

  private async breakTheGlass({ who: name, why }: Extract<Deed, { do: 'break the glass' }>): Promise<Answer> {
    const api = await this.as(this.persons[name]);
    const { patientId } = this;
    return api.post('/v1/break-glass', { patientId, reasonCode: why, reason: 'Brought in by ambulance' });
  }

  private async closeTheRecord(which: number): Promise<Answer | null> {
    const api = await this.as(this.persons[everybody[which] ?? 'both']);
    const { body } = await api.get('/v1/me/break-glass');
    const [glass] = body.items ?? [];
    return glass ? api.post(`/v1/me/break-glass/${glass.id}/end`) : null;
  }

  private async nameAFacilitator({
    who: name,
    ends: until,
    isWelcome,
  }: Extract<Deed, { do: 'name a facilitator' }>): Promise<Answer | null> {
    const list = `${this.planPath}/facilitations`;
    const naming = { proposalId: this.proposals.at(-1), accountId: this.persons[name].accountId };
    const named = await this.send('patient', list, { ...naming, ...this.period({ ends: until }) });
    if (named?.status !== 201) return named;
    const answer = isWelcome ? 'acceptance' : 'declination';
    return this.send(
      'clinician',
      `${list}/${named.body.id}/${answer}`,
      isWelcome ? {} : { reason: 'No, thanks' },
    );
  }

  private async converse(how: Extract<Deed, { do: 'converse' }>['how']): Promise<Answer | null> {
    if (how === 'counter-proposal') return this.goBackAndForth();
    if (how === 'end the plan')
      return this.send('patient', `${this.planPath}/status-changes`, { move: 'end', reason: 'Enough' });
    if (how === 'overtake') return this.overtake();
    const [maker, other] = this.sides;
    const by = how === 'withdrawal' ? maker : other;
    const body = how === 'declination' ? { reason: 'Not like this' } : {};
    return this.send(by, `${this.planPath}/proposals/${this.proposals.at(-1)}/${how}`, body);
  }

  /** Who made the last proposal, and who answers it. */
  private get sides(): ['patient' | 'clinician', 'patient' | 'clinician'] {
    return this.proposals.length % 2 === 1 ? ['clinician', 'patient'] : ['patient', 'clinician'];
  }

  /** One more proposal of the same conversation; where that is over, the first of another. */
  private async goBackAndForth(): Promise<Answer | null> {
    const last = this.proposals.at(-1);
    const body = await this.proposal(30 + this.proposals.length);
    const list = `${this.planPath}/proposals`;
    const countered =
      last === undefined ? null : await this.send(this.sides[1], `${list}/${last}/counter-proposal`, body);
    if (countered && countered.status !== 201) this.proposals.length = 0;
    const made = countered?.status === 201 ? countered : await this.send('clinician', list, body);
    if (made?.status === 201) this.proposals.push(made.body.id);
    return made;
  }

  /** Both agree on something else about the same. */
  private async overtake(): Promise<Answer | null> {
    const list = `${this.planPath}/proposals`;
    const made = await this.send('patient', list, await this.proposal(90));
    return made?.status === 201 ? this.send('clinician', `${list}/${made.body.id}/acceptance`) : made;
  }

  private async proposal(intervalDays: number): Promise<object> {
    const { body } = await (await this.as(this.room.patient)).get(this.planPath);
    return { basePlanRevision: body.revision, ops: [{ op: 'review.set', intervalDays }] };
  }

  /** So many years ago, a day or two on either side. */
  private dayBefore({ years, days }: { years: number; days: number }): string {
    const born = this.service.clock.now();
    born.setUTCFullYear(born.getUTCFullYear() - years);
    return new Date(born.getTime() + (days - 1) * day).toISOString().slice(0, 10);
  }

  private async limitTheMachine(isGone: boolean): Promise<Answer> {
    const path = `/v1/api-clients/${this.machine.id}`;
    if (!isGone) return this.change(path, { scopes: ['plan'] });
    return (await this.as(this.administrator)).post(`${path}/disablement`);
  }
}

/** Some things are done with a reason, and some without. */
function becauseOf(how: 'agreement' | 'refusal' | 'withdrawal' | 'correction' | 'ending'): object {
  return how === 'agreement' || how === 'withdrawal' ? {} : { reason: 'It is better so' };
}
