import { dataClasses } from '../../src/access/access-matrix.js';
import { acts } from '../../src/access/decision/authorities.js';
import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { each } from '../support/each.js';
import type { Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Person } from '../support/world.js';
import { labelledThings, word } from './labelled-things.js';
import { aWorldOfObjects, type World } from './objects.js';

describe('What is labelled as about substance use', () => {
  let service: TestApp;
  let world: World;
  let room: Room;
  let labelled: Readonly<Record<string, string>>;
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    ({ room } = world);
    labelled = await labelledThings(world);
  });
  afterAll(() => service.close());

  const record = (): string => `/v1/patients/${room.patient.patientId}`;
  const made = async (path: string, body: object, who: Person = room.clinician): Promise<string> =>
    (await who.api.expect(201, who.api.post(path, body))).body.id as string;

  /** Every address of the record that can be read, of the labelled things and of the others. */
  function addresses(): string[] {
    const reads = operationsOf(service.contract).filter(
      ({ method, path }) => method === 'GET' && !path.endsWith('.pdf'),
    );
    const fill = (path: string, ids: Readonly<Record<string, string>>): string =>
      path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '');
    const all = [world.ids, { ...world.ids, ...labelled }].flatMap((ids) =>
      reads.map(({ path }) => fill(path, ids)),
    );
    return [...new Set([...all, `${room.plan}/comments/${labelled.onProposal}`])];
  }

  const tellingIt = async ({ api }: Person): Promise<string[]> => {
    const telling: string[] = [];
    const asOf = `${room.plan}?asOf=${service.clock.now().toISOString()}`;
    await each([...addresses(), asOf], async (address) => {
      const { status, text } = await api.get(address);
      if (status === 200 && text.includes(word)) telling.push(address);
    });
    return telling.sort();
  };

  it('is told at no address to anybody from whom it is kept, and at two dozen to the rest of the team', async () => {
    const { clinic, patient } = room;
    const { patientId } = patient;
    const others = dataClasses.filter((each) => each !== 'substance_use');
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patientId, peer, others);
    const facilitator = await clinic.practitioner();
    const chainId = labelled.proposalId ?? '';
    await clinic.askIn(facilitator, { chainId, planId: room.planId, patientId });
    const denied = await clinic.practitioner();
    await clinic.join(patientId, denied);
    const provisions = [
      { effect: 'deny', recipientAccountId: denied.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await made(`${record()}/consents`, no, patient);
    const acting = async (classes: readonly string[]): Promise<Person> => {
      const person = await clinic.person(['representative']);
      const authority = {
        accountId: person.accountId,
        kind: 'patient_appointed',
        dataClasses: classes,
        acts,
      };
      await made(`${record()}/representatives`, authority, patient);
      return person;
    };
    const representative = await acting(others);
    const unrelated = await clinic.practitioner();
    await clinic.breakGlass(patientId, unrelated, { reasonCode: 'urgent_continuity_of_care' });
    const administrator = await clinic.person(['administrator', 'privacy_officer']);
    for (const who of [peer, facilitator, denied, representative, unrelated, administrator])
      expect(await tellingIt(who)).toEqual([]);

    expect((await tellingIt(room.clinician)).length).toBeGreaterThan(23);
    expect((await tellingIt(patient)).length).toBeGreaterThan(23);
    expect((await tellingIt(await acting(dataClasses))).length).toBeGreaterThan(23);
  });
});
