import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

const words = 'Without a word that says what it is about';

describe('Who does not hear of what happens in a record', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  /** By why they do not hear of what is labelled; `somebody` does. */
  let people: Record<string, Person>;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    const { clinic, patient, clinician } = room;
    const { patientId } = patient;
    record = `/v1/patients/${patientId}`;
    people = {
      somebody: await clinic.practitioner('Sam'),
      left: await clinic.practitioner('Lee'),
      denied: await clinic.practitioner('Dee'),
      stranger: await clinic.practitioner('Stan'),
      peer: await clinic.person(['peer_supporter']),
      guardian: await clinic.person(['representative']),
      administrator: await clinic.person(['administrator']),
    };
    for (const name of ['somebody', 'left', 'denied']) await clinic.join(patientId, who(name));
    await clinic.share(patientId, who('peer'), ['plan']);
    const authority = { accountId: who('guardian').accountId, kind: 'guardian', evidence: 'Order, seen' };
    const covers = { dataClasses: ['plan'], acts: ['read', 'take_part'] };
    await done(clinician, `${record}/representatives`, { ...authority, ...covers });
    const provisions = [
      { effect: 'deny', recipientAccountId: who('denied').accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await done(patient, `${record}/consents`, no);
    await (
      await database()
    ).query(
      `WITH gone AS (UPDATE care_team_member SET ended_at = now(), ended_by = added_by
         WHERE account_id = $1 RETURNING id)
       DELETE FROM access_grant WHERE source_id IN (SELECT id FROM gone)`,
      [who('left').accountId],
    );
  });
  afterAll(() => service.close());

  const who = (name: string): Person => people[name] ?? room.clinician;
  const done = async (by: Person, path: string, body: object): Promise<any> =>
    (await by.api.expect(201, by.api.post(path, body))).body;
  /** The names of those who heard of it, in their order. */
  async function heard(kind: string): Promise<string[]> {
    const { rows } = await (
      await database()
    ).query<{ account_id: string }>('SELECT account_id FROM notice WHERE tenant_id = $1 AND kind = $2', [
      room.clinic.tenantId,
      kind,
    ]);
    const ids = rows.map((row) => row.account_id);
    const names = { ...people, clinician: room.clinician, patient: room.patient };
    return Object.entries(names)
      .filter(([, { accountId }]) => ids.includes(accountId))
      .map(([name]) => name)
      .sort();
  }

  const proposal = async (label: object): Promise<any> => {
    const { revision } = (await room.patient.api.get(room.plan)).body;
    const ops = [{ op: 'review.set', intervalDays: 45 }];
    return done(room.patient, `${room.plan}/proposals`, {
      ...{ basePlanRevision: revision, ops, rationale: words, ...label },
    });
  };

  it('of what is not labelled: whoever has left, has no relation, or only reads along', async () => {
    await proposal({});
    expect(await heard('proposal_made')).toEqual(['clinician', 'denied', 'somebody']);
  });

  it('of what is labelled: whom the patient told no to that, and an authority that does not name it', async () => {
    await proposal({ substanceUse: true });
    expect(await heard('proposal_made')).toEqual(['clinician', 'somebody']);
  });

  it('of what is labelled and asked to be put right: the same, on either side', async () => {
    const amendment = { dataClass: 'plan', words, substanceUse: true };
    await done(who('clinician'), `${record}/recorded-amendments`, { ...amendment, saidHow: 'word' });
    expect(await heard('amendment_recorded')).toEqual(['patient']);
    expect(await heard('amendment_asked')).toEqual(['clinician', 'somebody']);
  });
});
