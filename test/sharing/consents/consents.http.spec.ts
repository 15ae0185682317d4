import { newId } from '../../../src/core/ids.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../../support/world.js';

const minute = 60_000;
const hour = 60 * minute;

describe('/v1/patients/{patientId}/consents', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let robin: Person;
  let alex: PatientPerson;
  let consents: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await clinic.practitioner();
    robin = await clinic.person(['peer_supporter'], { name: 'Robin' });
    alex = await clinic.patient([dana]);
    consents = `/v1/patients/${alex.patientId}/consents`;
  });
  afterAll(() => service.close());

  const sharing = ({
    recipientAccountId = robin.accountId,
    dataClasses = ['plan'],
    ...changes
  }: any = {}): object => ({
    kind: 'sharing',
    purpose: 'Someone to walk alongside me',
    purposeCode: 'peer_support',
    provisions: [{ recipientAccountId, dataClasses }],
    ...changes,
  });
  const give = async (changes: object = {}): Promise<{ id: string }> =>
    (await alex.api.expect(201, alex.api.post(consents, sharing(changes)))).body;
  const plans = (): string => `/v1/patients/${alex.patientId}/care-plans`;

  describe('giving', () => {
    it('lets a peer supporter read the plan with the very next request, and says so when asked', async () => {
      await robin.api.expect(404, robin.api.get(plans()));
      const answer = await alex.api.expect(201, alex.api.post(consents, sharing()));

      expect(answer.body).toMatchObject({
        id: expect.any(String),
        kind: 'sharing',
        status: 'active',
        inForce: true,
        provisions: [
          {
            effect: 'permit',
            recipient: { accountId: robin.accountId, displayName: 'Robin' },
            dataClasses: ['plan'],
          },
        ],
        purpose: 'Someone to walk alongside me',
        startsAt: expect.any(String),
        endsAt: null,
        withdrawnAt: null,
        decision: { move: 'give', to: 'active', capacity: 'self', assurance: 'password' },
        alsoShared: [],
        overlaps: [],
        notice: null,
        version: 1,
      });
      await robin.api.expect(200, robin.api.get(plans()));
      const read = await alex.api.expect(200, alex.api.get(answer.headers.get('location') ?? ''));
      expect(read.body).toEqual(answer.body);
      const why = await alex.api.get(
        `/v1/patients/${alex.patientId}/access/explain?accountId=${robin.accountId}&action=plan.read`,
      );
      expect(why.body).toMatchObject({ allowed: true, consent: { id: answer.body.id, version: 1 } });
    });

    it('opens only the parts that were named', async () => {
      await give({ dataClasses: ['journey', 'check_ins'] });

      await robin.api.expect(403, robin.api.get(plans()));
    });

    it('ends by itself at its time', async () => {
      const endsAt = new Date(service.clock.now().getTime() + hour).toISOString();
      const { id } = await give({ endsAt });
      await robin.api.expect(200, robin.api.get(plans()));
      service.clock.forward(hour - minute);
      [robin, alex] = [await clinic.signIn(robin), { ...alex, ...(await clinic.signIn(alex)) }];
      await robin.api.expect(200, robin.api.get(plans()));
      service.clock.forward(minute);
      await robin.api.expect(404, robin.api.get(plans()));

      expect((await alex.api.get(`${consents}/${id}`)).body).toMatchObject({
        inForce: false,
        endsAt,
        status: 'active',
      });
      await alex.api.expect(409, alex.api.post(`${consents}/${id}/withdrawal`));
    });

    it('is for an active peer supporter of this organisation', async () => {
      const both = await clinic.person(['peer_supporter', 'patient'], { patientId: await clinic.record() });
      const elsewhere = await (await Clinic.open(service)).person(['peer_supporter']);
      const others: [string, string][] = [
        [dana.accountId, 'not a peer supporter'],
        [alex.accountId, 'This is you'],
        [elsewhere.accountId, 'no such account'],
        [newId(), 'no such account'],
      ];
      for (const [recipientAccountId, reason] of others) {
        const answer = await alex.api.expect(422, alex.api.post(consents, sharing({ recipientAccountId })));
        expect(answer.body.detail).toContain(reason);
        expect(answer.body.errors[0].pointer).toBe('/provisions/0/recipientAccountId');
      }
      await give({ recipientAccountId: both.accountId });
    });

    it('says what is wrong with each field', async () => {
      const wrong: [object, number, string][] = [
        [{ recipientAccountId: 'robin' }, 400, '/provisions/0/recipientAccountId'],
        [{ dataClasses: [] }, 400, '/provisions/0/dataClasses'],
        [{ dataClasses: ['plan', 'plan'] }, 400, '/provisions/0/dataClasses'],
        [{ dataClasses: ['everything'] }, 400, '/provisions/0/dataClasses'],
        [{ dataClasses: 'plan' }, 400, '/provisions/0/dataClasses'],
        [{ purpose: ' ' }, 400, '/purpose'],
        [{ purpose: undefined }, 400, '/purpose'],
        [{ endsAt: 'tomorrow' }, 400, '/endsAt'],
        [{ endsAt: '2027-01-01' }, 400, '/endsAt'],
        [{ endsAt: '2027-02-30T00:00:00Z' }, 400, '/endsAt'],
        [{ endsAt: '2027-01-01T00:00:00' }, 400, '/endsAt'],
        [{ endsAt: '2020-01-01T00:00:00Z' }, 422, '/endsAt'],
        [{ endsAt: '9999-12-31T23:59:59-12:00' }, 422, '/endsAt'],
        [{ status: 'active' }, 400, '/status'],
        [{ kind: 'wish' }, 400, '/kind'],
        [{ kind: 'research' }, 422, '/provisions/0/recipientAccountId'],
        [{ kind: 'telehealth' }, 422, '/provisions'],
        [{ kind: 'treatment', provisions: [] }, 422, '/interventionId'],
        [{ provisions: [] }, 422, '/provisions'],
        [{ provisions: [{ dataClasses: ['plan'] }] }, 422, '/provisions/0'],
        [
          { provisions: [{ recipientOutside: 'The insurer', dataClasses: ['plan'] }] },
          422,
          '/provisions/0/recipientOutside',
        ],
        [{ purposeCode: 'payment' }, 422, '/purposeCode'],
        [{ editionId: newId() }, 422, '/editionId'],
        [{ interventionId: newId() }, 422, '/interventionId'],
        [{ startsAt: '2027-01-02T00:00:00Z', endsAt: '2027-01-01T00:00:00Z' }, 422, '/endsAt'],
        [{ endsAt: '2027-01-01T00:00:00Z', remindOn: '2027-01-02' }, 422, '/remindOn'],
        [{ remindOn: '2027-02-30' }, 400, '/remindOn'],
        [{ decidedBy: alex.accountId }, 400, '/decidedBy'],
      ];
      for (const [fault, status, pointer] of wrong) {
        const answer = await alex.api.post(consents, sharing(fault));
        expect([answer.status, answer.body.errors?.[0].pointer]).toEqual([status, pointer]);
      }
      expect((await alex.api.get(consents)).body.items).toEqual([]);
    });

    it('is the patient’s alone', async () => {
      const admin = await clinic.person(['administrator']);

      await dana.api.expect(403, dana.api.post(consents, sharing()));
      await admin.api.expect(403, admin.api.post(consents, sharing()));
      await robin.api.expect(404, robin.api.post(consents, sharing()));
    });
  });

  describe('reading', () => {
    it('lists them newest first, page by page, with those that ended', async () => {
      const ids = [];
      for (const purpose of ['one', 'two', 'three']) ids.unshift((await give({ purpose })).id);
      await alex.api.expect(200, alex.api.post(`${consents}/${ids[1]}/withdrawal`));
      const first = await dana.api.expect(200, dana.api.get(`${consents}?limit=2`));
      const second = await dana.api.expect(
        200,
        dana.api.get(`${consents}?limit=2&cursor=${first.body.next}`),
      );

      expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(ids);
      expect(first.body.items[1]).toMatchObject({ inForce: false, status: 'inactive' });
      expect(second.body.next).toBeNull();
    });

    it('is for the patient and the care team; for others there is nothing', async () => {
      const { id } = await give();
      const elsewhere = await Clinic.open(service);
      for (const { api } of [alex, dana]) await api.expect(200, api.get(`${consents}/${id}`));
      await robin.api.expect(403, robin.api.get(consents));
      for (const { api } of [
        await clinic.practitioner(),
        await clinic.patient(),
        await elsewhere.practitioner(),
      ]) {
        await api.expect(404, api.get(consents));
        await api.expect(404, api.get(`${consents}/${id}`));
      }
      const bo = await clinic.patient([dana]);
      await dana.api.expect(404, dana.api.get(`/v1/patients/${bo.patientId}/consents/${id}`));
      await alex.api.expect(400, alex.api.get(`${consents}/first`));
    });
  });
});
