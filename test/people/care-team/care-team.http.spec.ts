import { newId } from '../../../src/core/ids.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

interface Member {
  readonly id: string;
  readonly accountId: string;
  readonly role: string;
  readonly endedAt: string | null;
}

describe('/v1/patients/{patientId}/care-team', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let sam: Person;
  let alex: PatientPerson;
  let team: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    [dana, sam] = [await clinic.practitioner('Dana Reyes'), await clinic.practitioner('Sam Okoro')];
    alex = await clinic.patient([dana]);
    team = `/v1/patients/${alex.patientId}/care-team`;
  });
  afterAll(() => service.close());

  const members = async (query = ''): Promise<Member[]> =>
    (await dana.api.expect(200, dana.api.get(team + query))).body.items;
  const add = async (who: Person, role = 'member'): Promise<Member> =>
    (await dana.api.expect(201, dana.api.post(team, { accountId: who.accountId, role }))).body;

  describe('joining', () => {
    it('opens the record to the new member with the very next request', async () => {
      await sam.api.expect(404, sam.api.get(`/v1/patients/${alex.patientId}`));
      const answer = await dana.api.expect(
        201,
        dana.api.post(team, { accountId: sam.accountId, role: 'member' }),
      );

      expect(answer.body).toEqual({
        id: expect.any(String),
        accountId: sam.accountId,
        displayName: 'Sam Okoro',
        role: 'member',
        startedAt: expect.any(String),
        endedAt: null,
        canSignIn: true,
        profession: null,
        inTraining: false,
        version: 1,
      });
      await sam.api.expect(200, sam.api.get(`/v1/patients/${alex.patientId}`));
      const read = await alex.api.expect(200, alex.api.get(answer.headers.get('location') ?? ''));
      expect(read.body).toEqual(answer.body);
      expect(read.headers.get('etag')).toBe('"1"');
    });

    it('takes active practitioners of this organisation, and nobody into the team of their own record', async () => {
      const elsewhere = await Clinic.open(service);
      const both = await clinic.person(['practitioner', 'patient'], { patientId: await clinic.record() });
      const record = await clinic.record();
      const own = await clinic.person(['practitioner', 'patient'], { patientId: record });
      const admin = await clinic.person(['administrator']);
      const others = [
        await clinic.person(['administrator']),
        await clinic.person(['peer_supporter']),
        await elsewhere.practitioner(),
      ];
      for (const person of [...others, { accountId: newId() }]) {
        const answer = await dana.api.expect(
          422,
          dana.api.post(team, { accountId: person.accountId, role: 'member' }),
        );
        expect(answer.body.errors[0].pointer).toBe('/accountId');
      }
      const refused = await admin.api.expect(
        422,
        admin.api.post(`/v1/patients/${record}/care-team`, { accountId: own.accountId, role: 'member' }),
      );
      expect(refused.body.detail).toContain('nobody is their own clinician');
      await add(both);
    });

    it('takes each person once and one lead', async () => {
      const twice = await dana.api.expect(
        409,
        dana.api.post(team, { accountId: dana.accountId, role: 'member' }),
      );
      const second = await dana.api.expect(
        409,
        dana.api.post(team, { accountId: sam.accountId, role: 'lead' }),
      );

      expect(twice.body.detail).toContain('on the care team already');
      expect(second.body.detail).toContain('has a lead already');
      expect(await members()).toHaveLength(1);
    });

    it('takes one of two leads who are sent at once, and one of two of the same person', async () => {
      const lee = await clinic.practitioner();
      const leaderless = `/v1/patients/${await clinic.record()}/care-team`;
      const admin = await clinic.person(['administrator']);
      const leads = await Promise.all(
        [sam, lee].map(({ accountId }) => admin.api.post(leaderless, { accountId, role: 'lead' })),
      );
      const twins = await Promise.all(
        [1, 2].map(() => dana.api.post(team, { accountId: sam.accountId, role: 'member' })),
      );

      expect(leads.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(twins.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('says what is wrong with each field', async () => {
      const right = { accountId: sam.accountId, role: 'member' };
      const wrong = {
        accountId: 'sam',
        role: 'boss',
        tenantId: newId(),
        patientId: newId(),
        endedAt: null,
        version: 2,
      };
      for (const [field, value] of Object.entries(wrong)) {
        const answer = await dana.api.expect(400, dana.api.post(team, { ...right, [field]: value }));
        expect(answer.body.errors).toMatchObject([{ pointer: `/${field}` }]);
      }
      expect(await members()).toHaveLength(1);
    });
  });

  it('is read as it was at any moment', async () => {
    const before = service.clock.now().toISOString();
    service.clock.forward(1000);
    const joined = await add(sam);
    service.clock.forward(1000);
    const together = service.clock.now().toISOString();
    service.clock.forward(1000);
    await dana.api.expect(200, dana.api.post(`${team}/${joined.id}/ending`));
    const asOf = async (moment: string): Promise<string[]> =>
      (await members(`?asOf=${moment}`)).map(({ accountId }) => accountId);
    expect(await asOf(before)).toEqual([dana.accountId]);
    expect(await asOf(together)).toEqual([dana.accountId, sam.accountId]);
    expect((await members()).map(({ accountId }) => accountId)).toEqual([dana.accountId]);
    const wrong = await dana.api.get(`${team}?asOf=yesterday`);
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '/asOf']);
  });

  describe('leaving', () => {
    it('closes the record with the very next request, and stays on the list of those who were there', async () => {
      const { id } = await add(sam);
      await sam.api.expect(200, sam.api.get(team));
      service.clock.forward(1000);
      const ended = await dana.api.expect(200, dana.api.post(`${team}/${id}/ending`));

      expect(ended.body).toMatchObject({ id, endedAt: expect.any(String), version: 2 });
      await sam.api.expect(404, sam.api.get(team));
      await sam.api.expect(404, sam.api.get(`/v1/patients/${alex.patientId}`));
      expect(await members()).toMatchObject([{ accountId: dana.accountId }]);
      expect(await members('?current=false')).toMatchObject([
        { accountId: dana.accountId },
        { id, accountId: sam.accountId },
      ]);
      expect((await dana.api.get(`${team}/${id}`)).body).toEqual(ended.body);
    });

    it('happens once, also when two say so at the same time; coming back begins anew', async () => {
      const { id } = await add(sam);
      const both = await Promise.all([1, 2].map(() => dana.api.post(`${team}/${id}/ending`)));
      const third = await dana.api.expect(409, dana.api.post(`${team}/${id}/ending`));

      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(third.body.detail).toContain('has ended');
      expect((await add(sam)).id).not.toBe(id);
      await sam.api.expect(200, sam.api.get(team));
    });

    it('is open to the lead too, and answers a repeated request with what it came to', async () => {
      const [lead] = await members();
      const admin = await clinic.person(['administrator']);
      const api = admin.api.with({ 'idempotency-key': newId() });
      const first = await api.expect(200, api.post(`${team}/${lead?.id}/ending`));
      const second = await api.expect(200, api.post(`${team}/${lead?.id}/ending`));

      expect(second.body).toEqual(first.body);
      expect(first.headers.get('content-location')).toBe(`${team}/${lead?.id}`);
    });
  });

  describe('the lead', () => {
    it('is handed over: who led before stays as a member', async () => {
      const { id } = await add(sam);
      const given = await dana.api.expect(200, dana.api.post(`${team}/${id}/lead`));

      expect(given.body).toMatchObject({ id, role: 'lead', version: 2 });
      expect(await members()).toMatchObject([
        { accountId: dana.accountId, role: 'member' },
        { accountId: sam.accountId, role: 'lead' },
      ]);
      await dana.api.expect(409, dana.api.post(`${team}/${id}/lead`));
    });

    it('is one person, however many hand it over at once', async () => {
      const others = await Promise.all([1, 2, 3, 4].map(() => clinic.practitioner()));
      const ids = [];
      for (const person of [sam, ...others]) ids.push((await add(person)).id);
      const answers = await Promise.all(ids.map((id) => dana.api.post(`${team}/${id}/lead`)));

      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      expect((await members()).filter(({ role }) => role === 'lead')).toHaveLength(1);
    });

    it('is one person also when a new lead joins meanwhile', async () => {
      const [first] = await members();
      const { id } = await add(sam);
      const lee = await clinic.practitioner();
      await dana.api.expect(200, dana.api.post(`${team}/${id}/lead`));
      await dana.api.expect(200, dana.api.post(`${team}/${id}/ending`));
      await Promise.all([
        dana.api.post(`${team}/${first?.id}/lead`),
        dana.api.post(team, { accountId: lee.accountId, role: 'lead' }),
      ]);

      expect((await members()).filter(({ role }) => role === 'lead')).toHaveLength(1);
    });

    it('is not given to somebody who has left, or is not on this team', async () => {
      const { id } = await add(sam);
      await dana.api.expect(200, dana.api.post(`${team}/${id}/ending`));
      const bo = await clinic.patient([dana]);
      const [elsewhere] = (await dana.api.get(`/v1/patients/${bo.patientId}/care-team`)).body.items;

      await dana.api.expect(409, dana.api.post(`${team}/${id}/lead`));
      await dana.api.expect(404, dana.api.post(`${team}/${elsewhere.id}/lead`));
      await dana.api.expect(404, dana.api.post(`${team}/${newId()}/lead`));
      await dana.api.expect(400, dana.api.post(`${team}/first/lead`));
    });
  });

  describe('access', () => {
    it('is nothing to strangers: every route answers as if there were none', async () => {
      const [member] = await members();
      const elsewhere = await Clinic.open(service);
      for (const { api } of [
        sam,
        await clinic.patient(),
        await elsewhere.practitioner(),
        await elsewhere.person(['administrator']),
      ]) {
        await api.expect(404, api.get(team));
        await api.expect(404, api.get(`${team}/${member?.id}`));
        await api.expect(404, api.post(team, { accountId: sam.accountId, role: 'member' }));
        await api.expect(404, api.post(`${team}/${member?.id}/ending`));
        await api.expect(404, api.post(`${team}/${member?.id}/lead`));
      }
    });

    it('lets the patient see the team, and leaves changing it to the team and administrators', async () => {
      const [member] = await members();
      const robin = await clinic.person(['peer_supporter']);
      await clinic.share(alex.patientId, robin);

      await alex.api.expect(200, alex.api.get(team));
      await alex.api.expect(403, alex.api.post(team, { accountId: sam.accountId, role: 'member' }));
      await alex.api.expect(403, alex.api.post(`${team}/${member?.id}/ending`));
      await robin.api.expect(403, robin.api.get(team));
    });

    it('finds a membership only under its own patient', async () => {
      const bo = await clinic.patient([dana]);
      const [member] = await members();

      await dana.api.expect(404, dana.api.get(`/v1/patients/${bo.patientId}/care-team/${member?.id}`));
      await dana.api.expect(
        404,
        dana.api.post(`/v1/patients/${bo.patientId}/care-team/${member?.id}/ending`),
      );
    });
  });

  it('is listed page by page, and only with values it knows', async () => {
    for (const person of [sam, await clinic.practitioner()]) await add(person);
    const first = await dana.api.expect(200, dana.api.get(`${team}?limit=2`));
    const second = await dana.api.expect(200, dana.api.get(`${team}?limit=2&cursor=${first.body.next}`));

    expect([first.body.items.length, second.body.items.length, second.body.next]).toEqual([2, 1, null]);
    for (const [field, value] of Object.entries({ current: 'yes', limit: '0', cursor: 'x', role: 'lead' })) {
      const answer = await dana.api.expect(400, dana.api.get(`${team}?${field}=${value}`));
      expect(answer.body.errors[0].pointer).toContain(field);
    }
  });
});
