import { dataClasses } from '../../src/access/access-matrix.js';
import { acts } from '../../src/access/decision/authorities.js';
import { aRoom, anAgreedGoal, type Room } from '../support/room.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import type { Person } from '../support/world.js';

const word = 'Calvados';

describe('Content of one class in a record of another', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const recordOf = ({ patient }: Room): string => `/v1/patients/${patient.patientId}`;

  async function made({ api }: Person, path: string, body: object): Promise<any> {
    const answer = await api.post(path, body);
    if (![200, 201].includes(answer.status)) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  async function acting(room: Room, classes: readonly string[]): Promise<Person> {
    const person = await room.clinic.person(['representative']);
    const authority = { accountId: person.accountId, kind: 'patient_appointed', dataClasses: classes, acts };
    await made(room.patient, `${recordOf(room)}/representatives`, authority);
    return person;
  }

  it('keeps what a setback says from whom the journey is not open, whatever else is', async () => {
    const room = await aRoom(service);
    await anAgreedGoal(room);
    const told = { occurredAt: '2026-01-01T00:00:00Z', noticedBy: 'patient', visibility: 'shared' };
    const setback = await made(room.patient, `${recordOf(room)}/setbacks`, {
      ...told,
      lesson: word,
      whatHelped: word,
    });
    const offer = `${recordOf(room)}/setbacks/${setback.id}/offer`;
    const withPlan = await acting(room, ['plan']);
    await withPlan.api.expect(403, withPlan.api.get(offer));
    const withJourney = await acting(room, ['journey']);
    const { body } = await room.patient.api.expect(200, room.patient.api.get(offer));
    expect(body.proposal.ops.length).toBeGreaterThan(0);
    const alone = (await withJourney.api.expect(200, withJourney.api.get(offer))).body;
    expect(alone).toMatchObject({ planId: null, proposal: null, copingStrategy: { thenI: word } });
  });

  it('keeps a proposal about the stage from whom the journey is not open, in every list and by its id', async () => {
    const room = await aRoom(service);
    const { clinic, clinician, patient, plan } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer, ['plan', 'progress']);
    const stage = { op: 'stage.agree', stage: 'rebuilding', words: word };
    const proposal = await made(clinician, `${plan}/proposals`, {
      basePlanRevision: 0,
      ops: [stage],
      rationale: word,
    });
    await made(clinician, `${plan}/comments`, { elementId: proposal.id, kind: 'comment', text: word });
    const denied = await clinic.practitioner();
    await clinic.join(patient.patientId, denied);
    const provisions = [{ effect: 'deny', recipientAccountId: denied.accountId, dataClasses: ['journey'] }];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await made(patient, `${recordOf(room)}/consents`, no);
    const addresses = ['', '/proposals', `/proposals/${proposal.id}`, '/comments', '/reviews'].map(
      (end) => plan + end,
    );
    for (const { api } of [peer, denied])
      for (const address of addresses) expect((await api.get(address)).text).not.toContain(word);
    for (const address of addresses.slice(0, 4))
      expect((await patient.api.get(address)).text).toContain(word);
    const answer = denied.api.post(`${plan}/proposals/${proposal.id}/acceptance`);
    await denied.api.expect(404, answer);
  });

  it('tells who got what is about substance use, and which consent says so, only to whom that class is open', async () => {
    const room = await aRoom(service);
    const { clinic, patient } = room;
    const peer = await clinic.person(['peer_supporter'], { name: `Detox ${word}` });
    const provisions = [{ recipientAccountId: peer.accountId, dataClasses: ['plan', 'substance_use'] }];
    const sharing = { kind: 'sharing', purpose: word, purposeCode: 'peer_support', provisions };
    const consent = await made(patient, `${recordOf(room)}/consents`, sharing);
    const others = dataClasses.filter((name) => name !== 'substance_use');
    const representative = await acting(room, others);
    const list = [
      'consents',
      `consents/${consent.id}`,
      `consents/${consent.id}/events`,
      'disclosures',
      'disclosures.csv',
    ];
    const addresses = list.map((end) => `${recordOf(room)}/${end}`);
    for (const address of addresses) {
      const { status, text } = await representative.api.get(address);
      if (status === 200) expect(text).not.toContain(word);
    }
    await representative.api.expect(404, representative.api.get(`${recordOf(room)}/consents/${consent.id}`));
    expect((await patient.api.get(addresses[0] ?? '')).text).toContain(word);
  });

  it('says before and after a no whom it does not bind, and why', async () => {
    const room = await aRoom(service);
    const { clinic, clinician, patient } = room;
    const parent = await clinic.person(['representative'], { name: 'Kim' });
    const guardian = {
      ...{ accountId: parent.accountId, kind: 'guardian', dataClasses: ['plan'], acts: ['read'] },
      evidence: 'Order of the court, seen by the team',
    };
    await made(clinician, `${recordOf(room)}/representatives`, guardian);
    const provisions = [{ effect: 'deny', recipientAccountId: parent.accountId, dataClasses: ['plan'] }];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'natural_support', provisions };
    const preview = await made(patient, `${recordOf(room)}/consents/preview`, no);
    expect(preview.people[0].notBound).toContain('Kim acts for the patient as a guardian');
    expect(preview.people[0].notBound).toContain('can read that it was said');
    const given = await made(patient, `${recordOf(room)}/consents`, no);
    expect(given.notBinding).toEqual([preview.people[0].notBound]);
    await parent.api.expect(200, parent.api.get(room.plan));
  });

  it('says what is in each kind of data today before a yes to it', async () => {
    const room = await aRoom(service);
    const { clinic, patient } = room;
    const peer = await clinic.person(['peer_supporter']);
    const provisions = [{ recipientAccountId: peer.accountId, dataClasses: ['plan', 'measures'] }];
    const yes = { kind: 'sharing', purpose: 'Company', purposeCode: 'peer_support', provisions };
    const { classes } = await made(patient, `${recordOf(room)}/consents/preview`, yes);
    expect(classes).toMatchObject([
      { dataClass: 'plan', records: 1 },
      {
        dataClass: 'measures',
        records: 0,
        sentence: expect.stringContaining('nothing under “measures” today'),
      },
    ]);
  });
});
