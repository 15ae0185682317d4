import { newId } from '../../src/core/ids.js';
import { fromNow, heardByNow } from '../organisation/events/hearing.js';
import { aRoom, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Person } from '../support/world.js';

/** What a patient says about whoever acts for them is kept from that person at every door. */
describe('what is kept from who acts for a patient, because it is about themself', () => {
  let service: TestApp;
  let room: Room;
  let record: string;
  let hodan: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    record = `/v1/patients/${room.patient.patientId}`;
    hodan = await room.clinic.person(['representative'], { name: 'Hodan Yusuf' });
    await made(room.clinician, 'representatives', {
      ...{ accountId: hodan.accountId, kind: 'guardian', evidence: 'Order seen' },
      ...{ dataClasses: ['plan'], acts: ['read', 'take_part', 'consent'] },
    });
  });
  afterAll(() => service.close());

  const made = async ({ api }: Person, path: string, body: object = {}): Promise<any> =>
    (await api.expect(201, api.post(`${record}/${path}`, body))).body;
  const read = async ({ api }: Person, path: string): Promise<any> =>
    (await api.expect(200, api.get(`${record}/${path}`))).body;
  const restriction = (recipient: object): object => ({
    ...{ ...recipient, dataClasses: ['plan'], purposes: ['treatment'] },
    ...{ words: 'Not this one', howAsked: 'in_writing' },
  });
  const outside = { recipientOutside: 'Lee Aunt' };

  /** One of each about her, done by the patient, and what followed. */
  async function aboutHer(): Promise<string[]> {
    const { patient, clinician } = room;
    const listed = await made(patient, 'excluded-persons', { name: 'Yusuf, Hodan' });
    const apart = await made(patient, 'excluded-person-distinctions', { name: 'H. Yusuf' });
    const kept = await made(patient, 'restrictions', restriction({ recipientAccountId: hodan.accountId }));
    const byName = await made(patient, 'restrictions', restriction({ recipientOutside: 'Hodan Yusuf' }));
    const wish = await made(patient, 'communication-wishes', { means: 'post', address: 'Elm St 3' });
    await read(clinician, `excluded-persons/${listed.id}`);
    await read(clinician, `excluded-persons/${listed.id}/ties`);
    await read(clinician, `restrictions/${kept.id}`);
    const { api } = clinician;
    await api.expect(200, api.post(`${record}/communication-wishes/${wish.id}/accommodation`));
    await patient.api.expect(
      200,
      patient.api.post(`${record}/excluded-persons/${listed.id}/tie-endings`, { tieIds: [newId()] }),
    );
    await patient.api.expect(200, patient.api.post(`${record}/excluded-persons/${listed.id}/ending`));
    return [listed, apart, kept, byName, wish].map(({ id }) => id);
  }

  it('is in no list of a clinician’s either, whose name the patient put on the list of those who are not to be told', async () => {
    const { patient, clinician, clinic } = room;
    const sam = await clinic.practitioner('Sam Okoro');
    await made(clinician, 'care-team', { accountId: sam.accountId, role: 'member' });
    const from = await fromNow(sam);
    const other = await made(patient, 'excluded-persons', { name: 'Kim' });
    const { id } = await made(patient, 'excluded-persons', { name: 'Okoro, Sam' });
    const ids = async (who: Person): Promise<string[]> =>
      (await read(who, 'excluded-persons')).items.map((each: any) => each.id);
    expect(await ids(sam)).toEqual([other.id]);
    expect(await ids(clinician)).toEqual([id, other.id]);
    for (const path of ['', '/ties'])
      await sam.api.expect(404, sam.api.get(`${record}/excluded-persons/${id}${path}`));
    const named = (await heardByNow(sam, from)).filter(({ name }) => name.startsWith('excluded_person'));
    expect(named.map(({ subjectId }) => subjectId)).toEqual([other.id]);
    const told = async (who: Person): Promise<any> =>
      (await read(who, 'today')).changes.items.find(({ name }: any) => name === named[0]?.name).count;
    expect([await told(sam), await told(clinician)]).toEqual([1, 2]);
  });

  it('is found out by no request of a clinician’s who names themself, and others hold to it', async () => {
    const { patient, clinician, clinic } = room;
    const lee = await clinic.practitioner('Lee Park');
    await made(clinician, 'care-team', { accountId: lee.accountId, role: 'member' });
    const sam = await clinic.person(['practitioner', 'administrator'], { name: 'Sam Okoro' });
    const joined = await made(clinician, 'care-team', { accountId: sam.accountId, role: 'member' });
    const provisions = [{ effect: 'permit', recipientAccountId: sam.accountId, dataClasses: ['journey'] }];
    const sharing = { kind: 'sharing', purpose: 'To be near', purposeCode: 'peer_support', provisions };
    const authority = { accountId: sam.accountId, kind: 'guardian', dataClasses: ['plan'], acts: ['read'] };
    const tries = (): [path: string, body: object][] => [
      ['care-team', { accountId: sam.accountId, role: 'member' }],
      ['representatives', { ...authority, evidence: 'Order seen' }],
      ['consents/requests', sharing],
      [`care-plans/${room.planId}/supports`, { name: 'Okoro, Sam', relationship: 'friend' }],
    ];
    const answers = async (): Promise<unknown[]> => {
      const all = [];
      for (const [path, body] of tries()) {
        const { status, body: said } = await sam.api.post(`${record}/${path}`, body);
        all.push([path, status, said.type, said.detail, said.errors]);
      }
      return all;
    };
    const onTeam = await answers();
    await made(patient, 'excluded-persons', { name: 'Okoro, Sam' });
    expect(await answers()).toEqual(onTeam);
    const support = { name: 'Sam Okoro', relationship: 'friend' };
    await lee.api.expect(422, lee.api.post(`${room.plan}/supports`, support));
    await sam.api.expect(200, sam.api.post(`${record}/care-team/${joined.id}/ending`));
    const coming = (): Promise<any> =>
      sam.api.post(`${record}/care-team`, { accountId: sam.accountId, role: 'member' });
    const listed = await coming();
    const { items } = await read(patient, 'excluded-persons');
    await patient.api.expect(200, patient.api.post(`${record}/excluded-persons/${items[0].id}/ending`));
    const unlisted = await coming();
    expect([listed.status, listed.body.detail]).toEqual([unlisted.status, unlisted.body.detail]);
    expect(listed.status).toBe(422);
  });

  it('is in no list of hers, nor by its id, and her access log has no line of it', async () => {
    const own = await made(hodan, 'excluded-persons', { name: 'Kim' });
    const others = await made(room.patient, 'restrictions', restriction(outside));
    const hidden = await aboutHer();
    for (const list of ['excluded-persons', 'excluded-person-distinctions', 'restrictions'])
      for (const id of hidden) {
        expect((await read(hodan, list)).items.map((each: any) => each.id)).not.toContain(id);
        await hodan.api.expect(404, hodan.api.get(`${record}/${list}/${id}`));
      }
    const { items } = await read(hodan, 'access-log?limit=100');
    for (const id of hidden) expect(JSON.stringify(items)).not.toContain(id);
    expect(items.map(({ action }: any) => action)).not.toContain('excluded_person.ties');
    const resources = items.map(({ resourceId }: any) => resourceId);
    expect(resources).toEqual(expect.arrayContaining([own.id, others.id]));
    const { items: patients } = await read(room.patient, 'access-log?limit=100');
    for (const id of hidden) expect(patients.map(({ resourceId }: any) => resourceId)).toContain(id);
  });

  it('is asked about by nobody who does not see it, and what the patient asks of it is not hers to read', async () => {
    const hidden = await aboutHer();
    const { items } = await read(room.patient, 'access-log?limit=100');
    const line = items.find(({ resourceId }: any) => resourceId === hidden[2]);
    await hodan.api.expect(404, hodan.api.post(`${record}/access-log/${line.id}/dispute`, {}));
    const dispute = await made(room.patient, `access-log/${line.id}/dispute`);
    expect((await read(hodan, 'access-disputes')).items).toEqual([]);
    await hodan.api.expect(404, hodan.api.get(`${record}/access-disputes/${dispute.id}`));
    await hodan.api.expect(404, hodan.api.post(`${record}/access-disputes/${dispute.id}/withdrawal`));
    expect((await read(room.patient, 'access-disputes')).items).toHaveLength(1);
  });

  it('is neither told at once nor counted among what is new, and all else is', async () => {
    const from = await fromNow(hodan);
    const seen = await made(room.patient, 'restrictions', restriction(outside));
    const hidden = await aboutHer();
    const heard = (await heardByNow(hodan, from)).map(({ subjectId }) => subjectId);
    expect(heard).toContain(seen.id);
    for (const id of hidden) expect(heard).not.toContain(id);
    const { changes } = await read(hodan, 'today');
    const names = changes.items.map(({ name, count }: any) => `${name} ${count}`);
    expect(names.filter((name: string) => /^(excluded_person|communication|restriction)/.test(name))).toEqual(
      ['restriction.ask 1'].map(() => expect.stringMatching(/^restriction\.\S+ 1$/)),
    );
  });

  it('is found out by no request: what names her is answered alike, whether she is on the list or not', async () => {
    const support = { relationship: 'mother', mayBeTold: ['plan'] };
    const tries: [path: string, body: object][] = [
      ...['Hodan Yusuf', 'H. Yusuf', 'Hodan'].map((name): [string, object] => ['excluded-persons', { name }]),
      ...['H. Yusuf', 'Halima Yusuf'].map((name): [string, object] => [
        'excluded-person-distinctions',
        { name },
      ]),
      ...['Hodan Yusuf', 'H. Yusuf'].map((name): [string, object] => [
        'natural-supports',
        { ...support, name },
      ]),
      ...['Hodan Yusuf', 'Yusuf, H.'].map((name): [string, object] => [
        `care-plans/${room.planId}/supports`,
        { name, relationship: 'mother' },
      ]),
    ];
    const answers = async (): Promise<unknown[]> => {
      const all = [];
      for (const [path, body] of tries) {
        const { status, body: said } = await hodan.api.post(`${record}/${path}`, body);
        all.push([path, status, said.detail]);
      }
      return all;
    };
    const before = await answers();
    await made(room.patient, 'excluded-persons', { name: 'Yusuf, Hodan' });
    await made(room.patient, 'excluded-persons', { name: 'H. Yusuf' });
    expect(await answers()).toEqual(before);
  });

  it('does not keep others from knowing who is on the list, whom she names', async () => {
    await made(room.patient, 'excluded-persons', { name: 'Omar Ali' });
    const support = { name: 'Omar Ali', relationship: 'uncle', mayBeTold: [] };
    await hodan.api.expect(422, hodan.api.post(`${record}/natural-supports`, support));
  });
});
