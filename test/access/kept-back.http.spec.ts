import { dataClasses } from '../../src/access/access-matrix.js';
import { acts } from '../../src/access/decision/authorities.js';
import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { each } from '../support/each.js';
import type { Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { inTurn } from '../support/turns.js';
import type { Person } from '../support/world.js';
import fc from 'fast-check';
import { labelledThings, word } from './labelled-things.js';
import { sampleBodies, sampleText } from './sample-body.js';
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

  const tellingIt = async ({ api }: Person, asked = addresses()): Promise<string[]> => {
    const telling: string[] = [];
    const asOf = `${room.plan}?asOf=${service.clock.now().toISOString()}`;
    await each([...asked, asOf], async (address) => {
      const { status, text } = await api.get(address);
      if (status === 200 && text.includes(word)) telling.push(address);
    });
    return telling.sort();
  };

  /** Everybody from whom it is kept, by each way of standing to the patient, and one to whom it is open. */
  async function readers(): Promise<{ without: Person[]; acting: Person }> {
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
    const without = [peer, facilitator, denied, representative, unrelated, administrator];
    return { without, acting: await acting(dataClasses) };
  }

  /** More that carries the label, each of which something can be done with afterwards. */
  async function labelledApart(): Promise<Readonly<Record<string, string>>> {
    const label = { substanceUse: true };
    const { patient, plan } = room;
    const setback = { occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient', visibility: 'shared' };
    const stage = { perspective: 'self', stage: 'acceptance' };
    const outside = { recipientOutside: 'Health plan', dataClasses: ['plan'], purposes: ['payment'] };
    const setbackId = await made(`${record()}/setbacks`, { ...setback, ...label, lesson: word }, patient);
    return {
      ...labelled,
      setbackId,
      recordId: setbackId,
      transitionId: await made(`${record()}/stage-transitions`, { ...stage, ...label, words: word }, patient),
      amendmentId: await made(
        `${record()}/amendments`,
        { dataClass: 'plan', ...label, words: word },
        patient,
      ),
      restrictionId: await made(`${record()}/restrictions`, { ...outside, ...label, words: word }, patient),
      reviewId: await made(`${plan}/reviews`, { ...label, reason: word }, patient),
    };
  }

  /** Every write to something labelled, with the word in every text that its description lets people write. */
  function writesOf(
    ids: Readonly<Record<string, string>>,
  ): { method: string; address: string; body: unknown }[] {
    const writes = operationsOf(service.contract).filter(
      ({ method, path }) =>
        method !== 'GET' && [...path.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => name in ids),
    );
    return writes.flatMap((operation) => {
      const address = operation.path.replace(
        /\{(\w+)\}/g,
        (_, name: string) => ids[name] ?? world.ids[name] ?? '',
      );
      return sampleBodies(service.contract, operation, ids.goalId ?? '').map((body) => ({
        method: operation.method,
        address,
        body: { ...JSON.parse(JSON.stringify(body).replaceAll(sampleText, word)), ...keepsTheLabel(body) },
      }));
    });
  }

  /** Whoever answers does not take the label off meanwhile. */
  const keepsTheLabel = (body: any): object => ('substanceUse' in body ? { substanceUse: true } : {});

  it('is told at no address to anybody from whom it is kept, and at two dozen to the rest of the team', async () => {
    const { without, acting } = await readers();
    const telling = new Set<string>();
    for (const who of [room.clinician, room.patient, acting]) {
      const told = await tellingIt(who);
      expect(told.length).toBeGreaterThan(23);
      for (const address of told) telling.add(address);
    }
    /** Wherever somebody is told, and of all else some in turn. */
    const askedBy = (turn: number): string[] => [...new Set([...telling, ...inTurn(addresses(), turn, 3)])];
    for (const [turn, who] of without.entries()) expect(await tellingIt(who, askedBy(turn))).toEqual([]);

    // Whatever is done with it from then on, in any order, by either side, in every text there is.
    const ids = await labelledApart();
    const writes =
      fc.sample(fc.shuffledSubarray(writesOf(ids), { minLength: writesOf(ids).length }), 1)[0] ?? [];
    const written = new Set<string>();
    for (const { method, address, body } of writes)
      for (const { api } of [room.patient, room.clinician]) {
        const { headers } = await api.get(address);
        const current = api.with({ 'if-match': headers.get('etag') ?? '"1"' });
        if ((await current.send(method, address, body)).status < 300) written.add(`${method} ${address}`);
      }
    labelled = ids;
    // What is asked of the privacy officer, the privacy officer reads.
    const officer = without.at(-1);
    for (const address of await tellingIt(room.patient)) telling.add(address);
    for (const [turn, who] of without.entries()) {
      const told = await tellingIt(who, askedBy(turn));
      const asked = who === officer ? told.filter((address) => address.includes('/restrictions')) : [];
      expect(told.filter((address) => !asked.includes(address))).toEqual([]);
    }
    expect(written.size).toBeGreaterThan(15);
  });
});
