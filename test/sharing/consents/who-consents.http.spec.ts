import { part2 } from '../../support/machine.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

const evidence = 'Papers seen by D. Reyes';
const adjudication = 'Probate court of Lake County, 2 March 2026, 26-PR-118';

describe('who opens what is about substance use (42 CFR 2.14, 2.15)', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let toni: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    toni = await room.clinic.person(['representative'], { name: 'Toni' });
    record = `/v1/patients/${room.patient.patientId}`;
  });
  afterAll(() => service.close());

  const acting = async (kind: string, changes: object = {}): Promise<void> => {
    const ofPatient = kind === 'patient_appointed';
    const { api } = ofPatient ? room.patient : room.clinician;
    const authority = {
      accountId: toni.accountId,
      kind,
      dataClasses: ['plan', 'progress', 'substance_use'],
      acts: ['read', 'take_part', 'consent'],
      ...(ofPatient ? {} : { evidence }),
      ...changes,
    };
    await api.expect(201, api.post(`${record}/representatives`, authority));
  };
  const disclosure = (changes: object = {}): object => ({
    kind: 'disclosure',
    purpose: 'So that the insurer pays',
    purposeCode: 'payment',
    provisions: [{ recipientOutside: 'Good Health Insurance', dataClasses: ['plan', 'substance_use'] }],
    part2,
    ...changes,
  });
  const give = (by: Person, consent: object = disclosure()): Promise<any> =>
    by.api.post(`${record}/consents`, consent);
  const asked = async (consent: object = disclosure()): Promise<string> => {
    const { api } = room.clinician;
    return (await api.expect(201, api.post(`${record}/consents/requests`, consent))).body.id;
  };
  const agree = (by: Person, id: string): Promise<any> =>
    by.api.post(`${record}/consents/${id}/agreement`, {});
  const aChild = async (minorsConsent = 'minor'): Promise<void> => {
    const { api } = await room.clinic.person(['administrator']);
    const born = service.clock.now();
    born.setUTCFullYear(born.getUTCFullYear() - 15);
    for (const [path, change] of [
      [record, { birthDate: born.toISOString().slice(0, 10) }],
      ['/v1/settings', { minorsConsent }],
    ] as const) {
      const { headers } = await api.expect(200, api.get(path));
      await api.expect(200, api.with({ 'if-match': headers.get('etag') ?? '' }).patch(path, change));
    }
  };

  it.each([
    ['patient_appointed', {}],
    ['health_care_agent', {}],
    ['other_legal', {}],
  ])(
    'is not whom the patient appointed, nor an agent without a court’s finding: %s, by every door',
    async (kind, changes) => {
      await acting(kind, changes);
      const id = await asked();
      for (const answer of [
        await give(toni),
        await agree(toni, id),
        await toni.api.post(`${record}/consents/preview`, disclosure()),
        await give(toni, {
          kind: 'sharing',
          purpose: 'So that my brother knows',
          purposeCode: 'natural_support',
          provisions: [
            {
              recipientAccountId: (await room.clinic.person(['natural_support'])).accountId,
              dataClasses: ['substance_use'],
            },
          ],
          part2,
        }),
      ]) {
        expect(answer).toMatchObject({ status: 403 });
        expect(answer.body.detail).toContain('42 CFR 2.15');
      }
      await room.patient.api.expect(200, agree(room.patient, id));
      await toni.api.expect(200, toni.api.post(`${record}/consents/${id}/withdrawal`));
      await toni.api.expect(
        201,
        give(
          toni,
          disclosure({ provisions: [{ recipientOutside: 'Good Health Insurance', dataClasses: ['plan'] }] }),
        ),
      );
    },
  );

  it('is a guardian, and an agent with a court’s finding, which is for staff to read', async () => {
    await acting('guardian');
    await toni.api.expect(201, give(toni));
    const agent = await room.clinic.person(['representative'], { name: 'Noor' });
    await acting('health_care_agent', { accountId: agent.accountId, adjudication });
    await agent.api.expect(200, agree(agent, await asked()));
    const { body } = await agent.api.get(`${record}/representatives`);
    expect(JSON.stringify(body)).not.toContain(adjudication);
    const seen = await room.clinician.api.get(`${record}/representatives`);
    expect(seen.body.items[0]).toMatchObject({ kind: 'health_care_agent', adjudication });
    const own = { kind: 'patient_appointed', adjudication, accountId: agent.accountId };
    const wrong = room.patient.api.post(`${record}/representatives`, {
      dataClasses: ['plan'],
      acts: ['read'],
      ...own,
    });
    expect((await wrong).body.errors).toEqual([
      { pointer: '/adjudication', message: 'must be left out for patient_appointed' },
    ]);
  });

  it('does not take back the patient’s no to it either, where it is not theirs to open', async () => {
    await acting('patient_appointed');
    const kim = await room.clinic.practitioner('Kim');
    const no = await give(room.patient, {
      kind: 'sharing',
      purpose: 'Not Kim',
      purposeCode: 'care_coordination',
      provisions: [{ effect: 'deny', recipientAccountId: kim.accountId, dataClasses: ['substance_use'] }],
    });
    expect(no.status).toBe(201);
    for (const path of ['withdrawal', 'correction'])
      await toni.api.expect(
        403,
        toni.api.post(
          `${record}/consents/${no.body.id}/${path}`,
          path === 'correction' ? { reason: 'x' } : {},
        ),
      );
  });

  it('is a minor alone, where the organisation says that the law has it so; a parent never', async () => {
    await aChild();
    await acting('parent');
    const id = await asked();
    for (const answer of [await give(toni), await agree(toni, id)]) {
      expect(answer).toMatchObject({ status: 403 });
      expect(answer.body.detail).toContain('42 CFR 2.14');
    }
    await room.patient.api.expect(200, agree(room.patient, id));
    const own = await give(room.patient);
    expect(own.body).toMatchObject({ status: 'active', inForce: true, awaitsYesOf: null });
  });

  it('is minor and parent together, in either order, where it says so', async () => {
    await aChild('minor_and_parent');
    await acting('parent');
    for (const [first, second, missing] of [
      [room.patient, toni, 'representative'],
      [toni, room.patient, 'self'],
    ] as const) {
      for (const begin of [() => give(first), async () => agree(first, await asked())]) {
        const one = await begin();
        expect(one.body).toMatchObject({
          status: 'proposed',
          inForce: false,
          awaitsYesOf: missing,
          decision: null,
        });
        expect((await agree(first, one.body.id)).status).toBe(409);
        const both = await second.api.expect(200, agree(second, one.body.id));
        expect(both.body).toMatchObject({ status: 'active', inForce: true, awaitsYesOf: null });
        const { body: events } = await room.patient.api.get(`${record}/consents/${one.body.id}/events`);
        expect(events.items.slice(0, 2)).toMatchObject([
          { move: 'agree', by: { accountId: second.accountId } },
          { move: 'join', by: { accountId: first.accountId } },
        ]);
      }
    }
  });

  it('is not an agent for a minor, and not a parent for a peer supporter of the programme', async () => {
    await aChild('minor_and_parent');
    await acting('health_care_agent', { adjudication });
    expect((await give(toni)).status).toBe(403);
    const peer = await room.clinic.person(['peer_supporter']);
    const sharing = {
      kind: 'sharing',
      purpose: 'Company',
      purposeCode: 'peer_support',
      provisions: [{ recipientAccountId: peer.accountId, dataClasses: ['substance_use'] }],
    };
    const parent = await room.clinic.person(['representative']);
    await acting('parent', { accountId: parent.accountId });
    expect((await give(parent, sharing)).status).toBe(403);
    expect((await give(room.patient, sharing)).body).toMatchObject({ status: 'active' });
  });
});
