import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import { newId } from '../../src/core/ids.js';
import { each } from '../support/each.js';
import { aRoom, aRoomIn, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { inTurn } from '../support/turns.js';
import type { Person } from '../support/world.js';
import { aWorldOfObjects, type World } from './objects.js';
import { allOf, ask, probesOf, type Hidden } from './probes.js';

const leftOut = [
  // Misses count there, and after five nothing is looked up.
  'POST /v1/break-glass',
  'POST /v1/patients',
  // What the service ships, and what every organisation shows to everybody, is hidden from nobody.
  'GET /v1/stage-catalogues/{catalogueId}',
  'GET /v1/help-cards/{shortName}',
  // It tells of the requests that this test makes.
  'GET /v1/audit-events',
];

describe('What is hidden, on routes that hang under no patient', () => {
  let service: TestApp;
  let world: World;
  let elsewhere: World;
  let operations: Operation[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    [world, elsewhere] = [await aWorldOfObjects(service), await aWorldOfObjects(service)];
    operations = operationsOf(service.contract).filter(
      ({ method, path }) =>
        !path.startsWith('/v1/patients/{patientId}/') && !leftOut.includes(`${method} ${path}`),
    );
  });
  afterAll(() => service.close());

  async function callers(): Promise<Record<string, Person>> {
    const { clinic, patient, clinician } = world.room;
    return {
      patient,
      clinician,
      practitioner: await clinic.practitioner(),
      administrator: await clinic.person(['administrator']),
      officer: await clinic.person(['privacy_officer']),
      peer: await clinic.person(['peer_supporter']),
      representative: await clinic.person(['representative']),
    };
  }

  /** What another organisation has, of each kind that the address names; in bodies and queries somebody, a record, a plan. */
  function hiddenFrom({ path }: Operation): Hidden[] {
    const inAddress = Object.keys(elsewhere.ids).filter((parameter) => path.includes(`{${parameter}}`));
    const inBodies = ['patientId', 'accountId', 'planId'];
    return [...new Set([...inAddress, ...inBodies])].map((parameter) => ({
      parameter,
      id: elsewhere.ids[parameter] ?? newId(),
    }));
  }

  async function differences(hidden: (operation: Operation) => readonly Hidden[], who: string[]) {
    const wrong: string[] = [];
    let tried = 0;
    const asked = { contract: service.contract, ids: world.ids };
    for (const [place, [name, { api }]] of Object.entries(await callers()).entries()) {
      if (!who.includes(name)) continue;
      await each([...operations.entries()], async ([turn, operation]) => {
        for (const thing of inTurn(hidden(operation), turn + place, 2)) {
          const absent = newId();
          const nowhere = probesOf(asked, operation, { ...thing, id: absent });
          for (const [index, probe] of probesOf(asked, operation, thing).entries()) {
            const [one, other] = [await ask(api, probe), await ask(api, nowhere[index] ?? probe)];
            tried += 1;
            if (allOf(one, thing.id) !== allOf(other, absent))
              wrong.push(
                `${name}: ${probe.method} ${operation.path} ${thing.parameter}: ${one.text} / ${other.text}`,
              );
          }
        }
      });
    }
    return { wrong, tried };
  }

  it('in another organisation, is answered like what does not exist, byte for byte, wherever its id is written', async () => {
    const everybody = [
      'patient',
      'clinician',
      'practitioner',
      'administrator',
      'officer',
      'peer',
      'representative',
    ];
    const { wrong, tried } = await differences(hiddenFrom, everybody);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  }, 1_800_000);

  it('in the same organisation: a record and what belongs to others, to whoever has nothing to do with it', async () => {
    const other = await aRoomIn(world.room.clinic);
    const record = [
      { parameter: 'patientId', id: other.patient.patientId },
      { parameter: 'planId', id: other.planId },
    ];
    const theirs = await belongingsOf(other);
    const hidden = ({ path }: Operation): Hidden[] => [
      ...record,
      ...theirs.filter(({ parameter }) => path.includes(`{${parameter}}`)),
    ];
    const { wrong, tried } = await differences(hidden, [
      'clinician',
      'practitioner',
      'peer',
      'representative',
    ]);
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(60);
  }, 1_800_000);
});

/** Whoever is nothing here but a patient is nobody in the records of others, whoever sends the id of their account. */
describe('The account of another patient', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  it('is named at no door, and answered as if there were none', async () => {
    const { clinic, patient, clinician } = room;
    const other = await clinic.patient([await clinic.practitioner()], 'Quin');
    const record = `/v1/patients/${patient.patientId}`;
    const sharing = { kind: 'sharing', purpose: 'Mine to say', purposeCode: 'peer_support' };
    const consent = (effect: string) => (recipientAccountId: string) => ({
      ...{ ...sharing, provisions: [{ effect, recipientAccountId, dataClasses: ['plan'] }] },
    });
    const kept = { dataClasses: ['plan'], purposes: ['treatment'], words: 'Not this one' };
    const authority = { kind: 'guardian', evidence: 'Order seen', dataClasses: ['plan'], acts: ['read'] };
    const doors: [Person, string, (accountId: string) => object][] = [
      [clinician, 'care-team', (accountId) => ({ accountId, role: 'member' })],
      [clinician, 'representatives', (accountId) => ({ ...authority, accountId })],
      [clinician, 'consents/requests', consent('permit')],
      [patient, 'consents', consent('permit')],
      [patient, 'consents', consent('deny')],
      [patient, 'consents/preview', consent('deny')],
      [patient, 'restrictions', (recipientAccountId) => ({ ...kept, recipientAccountId })],
      [
        patient,
        'natural-supports',
        (accountId) => ({ accountId, name: 'Q', relationship: 'aunt', mayBeTold: [] }),
      ],
    ];
    for (const [{ api }, path, body] of doors) {
      const [theirs, nobodys] = [other.accountId, newId()];
      const one = await api.post(`${record}/${path}`, body(theirs));
      const none = await api.post(`${record}/${path}`, body(nobodys));
      expect([path, one.status, one.body.detail]).toEqual([path, 422, none.body.detail]);
    }
    for (const path of ['access/view-as?', 'access/explain?action=plan.read&'])
      await patient.api.expect(404, patient.api.get(`${record}/${path}accountId=${other.accountId}`));
  });
});

/** What the people of a room have to do with in person, or an office for them. */
async function belongingsOf({ clinic, patient, clinician }: Room): Promise<Hidden[]> {
  const { patientId, api } = patient;
  const made = async (person: Person, path: string, body: object = {}): Promise<string> =>
    (await person.api.expect(201, person.api.post(path, body))).body.id;
  const first = async ({ api: theirs }: Person, path: string): Promise<string> =>
    (await theirs.expect(200, theirs.get(path))).body.items[0].id;
  const log = `/v1/patients/${patientId}/access-log`;
  await api.expect(
    201,
    api.post(`/v1/patients/${patientId}/amendments`, { dataClass: 'plan', words: 'Not so' }),
  );
  const unlinking = { what: 'unlinking', reason: 'Said at the desk that this is not her record' };
  const administrator = await clinic.person(['administrator']);
  return Object.entries({
    sessionId: clinician.sessionId,
    noticeId: await first(clinician, '/v1/me/notices'),
    breakGlassId: await clinic.breakGlass(patientId, await clinic.practitioner()),
    disputeId: await made(patient, `${log}/${await first(patient, log)}/dispute`),
    complaintId: await made(patient, '/v1/me/complaints', { words: 'Somebody told my neighbour' }),
    journalEntryId: await made(patient, '/v1/me/journal', { words: 'The lake was still' }),
    accountChangeId: await made(administrator, `/v1/accounts/${patient.accountId}/changes`, unlinking),
  }).map(([parameter, id]) => ({ parameter, id }));
}
