import { newId } from '../../../src/core/ids.js';
import { agreeOn, type Room } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

/** What hangs on one goal, by the last part of its address. */
type Things = Readonly<Record<string, string>>;

describe('a no to substance use for somebody on the care team', () => {
  let service: TestApp;
  let room: Room;
  let dana: Person;
  let open: Things;
  let labelled: Things;
  let version: Awaited<ReturnType<typeof frozen>>;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    const { goalId, ...made } = await aCompleteRoom(service);
    room = made;
    dana = await room.clinic.person(['practitioner', 'peer_supporter'], { name: 'Dana' });
    await room.clinic.join(room.patient.patientId, dana);
    const drinking = { op: 'goal.add', lifeDomain: 'health', ownWords: { text: 'Drink less' } };
    const objective = { measure: 'days without, per week', baseline: 0, target: 3 };
    const added = await agreeOn(room, [{ ...drinking, objective }], 'patient');
    open = await thingsOn(goalId);
    labelled = await thingsOn(added.ops[0].goalId);
    version = await frozen(room);
    const label = room.clinician.api.post(`${room.plan}/${labelled.goals}/sensitivity`, {
      substanceUse: true,
    });
    await room.clinician.api.expect(200, label);
  });
  afterAll(() => service.close());

  const made = async (path: string, body: object, who: Person = room.clinician): Promise<any> =>
    (await who.api.expect(201, who.api.post(path, body))).body;
  const record = (): string => `/v1/patients/${room.patient.patientId}`;

  async function thingsOn(goalId: string): Promise<Things> {
    const step = { op: 'step.add', goalId, description: 'Begin', owner: { kind: 'patient' } };
    const help = { op: 'intervention.add', goalId, type: 'therapy', title: 'Talk' };
    const details = { frequency: { times: 1, per: 'week' }, durationWeeks: 8, responsible: step.owner };
    const { ops } = await agreeOn(room, [step, { ...help, ...details }]);
    const { revision } = (await room.clinician.api.get(room.plan)).body;
    const proposal = { basePlanRevision: revision, ops: [{ op: 'goal.revise', goalId, value: 'peace' }] };
    const { id: proposalId } = await made(`${room.plan}/proposals`, proposal);
    const comment = { kind: 'comment', text: 'Well said' };
    const asked = { kind: 'treatment', purpose: 'To talk', purposeCode: 'treatment' };
    return {
      goals: `goals/${goalId}`,
      steps: `steps/${ops[0].stepId}`,
      interventions: `interventions/${ops[1].interventionId}`,
      proposals: `proposals/${proposalId}`,
      comments: `comments/${(await made(`${room.plan}/comments`, { ...comment, elementId: goalId })).id}`,
      onProposal: `comments/${(await made(`${room.plan}/comments`, { ...comment, elementId: proposalId })).id}`,
      progress: `progress/${(await made(`${room.plan}/progress`, { goalId, note: 'Better' })).id}`,
      decisions: `../../decisions/${(await made(`${record()}/decisions`, { question: 'What next?', goalId })).id}`,
      consents: `../../consents/${(await made(`${record()}/consents/requests`, { ...asked, interventionId: ops[1].interventionId })).id}`,
    };
  }

  const deny = (recipient: object = { recipientAccountId: dana.accountId }): Promise<any> =>
    made(
      `${record()}/consents`,
      {
        kind: 'sharing',
        purpose: 'not for everybody',
        purposeCode: 'peer_support',
        provisions: [{ effect: 'deny', ...recipient, dataClasses: ['substance_use'] }],
      },
      room.patient,
    );
  const address = (thing: string): string => new URL(`${room.plan}/${thing}`, 'http://x').pathname;
  const read = async (who: Person, things: Things): Promise<number[]> =>
    Promise.all(Object.values(things).map(async (thing) => (await who.api.get(address(thing))).status));
  const listed = async (who: Person): Promise<string> => {
    const lists = ['proposals', 'comments', 'progress', '../../decisions', '../../consents', 'facilitators'];
    const answers = await Promise.all(
      ['', ...lists].map(async (list) => (await who.api.get(address(list).replace(/\/$/, ''))).text),
    );
    return answers.join();
  };
  const idOf = (thing: string): string => thing.split('/').at(-1) ?? '';

  it('closes what is labelled on every path and list, and nothing else, until it is withdrawn', async () => {
    const count = Object.keys(open).length;
    for (const recipient of [{ recipientAccountId: dana.accountId }, { recipientClass: 'peer_supporter' }]) {
      expect(await read(dana, labelled)).toEqual(Array.from({ length: count }, () => 200));
      const no = await deny(recipient);

      expect(await read(dana, labelled)).toEqual(Array.from({ length: count }, () => 404));
      expect(await read(dana, open)).toEqual(Array.from({ length: count }, () => 200));
      expect(await read(room.clinician, labelled)).toEqual(Array.from({ length: count }, () => 200));
      const shown = await listed(dana);
      expect(Object.values(labelled).filter((thing) => shown.includes(idOf(thing)))).toEqual([]);
      expect(Object.values(open).filter((thing) => !shown.includes(idOf(thing)))).toEqual([]);
      const { api, patientId } = room.patient;
      await api.expect(200, api.post(`/v1/patients/${patientId}/consents/${no.id}/withdrawal`));
    }
    expect(await read(dana, labelled)).toEqual(Array.from({ length: count }, () => 200));
  });

  it('is shown beforehand: what would be closed to them, and nothing else', async () => {
    const { api } = room.patient;
    const provisions = [
      { effect: 'deny', recipientAccountId: dana.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    const { body } = await api.expect(200, api.post(`${record()}/consents/preview`, no));
    expect(body.people).toMatchObject([{ person: { accountId: dana.accountId }, gains: [], loses: [] }]);
    const hidden = body.people[0].becomesHidden.map(({ kind }: { kind: string }) => kind).sort();
    expect(hidden).toEqual(['decision', 'goal', 'intervention', 'progress', 'step']);
    expect((await dana.api.get(address(labelled.goals ?? ''))).status).toBe(200);
  });

  it('leaves it out of a frozen version, says so, and lets nobody print, keep or sign half a plan', async () => {
    await deny();
    const kept = await dana.api.expect(200, dana.api.get(version.address));
    expect(kept.body).toMatchObject({ isWhole: false, contentHash: version.version.contentHash });
    expect(kept.text).not.toContain('Drink less');
    expect(kept.body.content.goals).toHaveLength(1);
    const changes = await dana.api.expect(200, dana.api.get(`${version.address}/changes`));
    expect(changes.body.changes).toEqual([]);

    for (const path of ['print.pdf', 'print.txt', 'receipt', 'attestations']) {
      const refused = await dana.api.expect(403, dana.api.get(`${version.address}/${path}`));
      expect(refused.body.detail).toContain('A part of this plan is kept from you');
    }
    const { contentHash } = version.version;
    await dana.api.expect(403, dana.api.post(`${version.address}/signatures`, { contentHash }));
    await dana.api.expect(403, dana.api.post(`${room.plan}/versions`));
    await signedByBoth(room, version);
    await dana.api.expect(403, dana.api.post(`${version.address}/activation`));
    const whole = await room.clinician.api.expect(200, room.clinician.api.get(version.address));
    expect(whole.body).toMatchObject({ isWhole: true, content: version.version.content });
  });

  it('counts in what they are told of the plan: caseload, completeness, reviews', async () => {
    const agreements = `${room.plan}/agreements/${idOf(labelled.goals ?? '')}`;
    await room.patient.api.expect(
      200,
      room.patient.api.post(agreements, { stance: 'disagree', words: 'Not now' }),
    );
    const review = await made(`${room.plan}/reviews`, {});
    const counted = async (): Promise<number> =>
      (await dana.api.expect(200, dana.api.get('/v1/caseload'))).body.items[0].openProposals;
    const agenda = async (): Promise<number> =>
      (await dana.api.expect(200, dana.api.get(`${room.plan}/reviews/${review.id}`))).body.agenda.length;
    const gaps = async (): Promise<string> => (await dana.api.get(`${room.plan}/completeness`)).text;
    expect([await counted(), await agenda()]).toEqual([2, 1]);
    await deny();
    expect([await counted(), await agenda()]).toEqual([1, 0]);
    expect(await gaps()).not.toContain(idOf(labelled.goals ?? ''));
    expect(await gaps()).not.toContain('Drink less');
    const recording = dana.api.post(`${room.plan}/reviews/${review.id}/record`, {});
    expect([400, 403]).toContain((await recording).status);
  });

  it('lets them write about nothing that they do not see, as if it were not there', async () => {
    await deny();
    const goalId = idOf(labelled.goals ?? '');
    const { revision } = (await dana.api.get(room.plan)).body;
    const ops = [{ op: 'goal.end', goalId, outcome: 'cancelled', openSteps: 'cancelled' }];
    const refused: [string, object, string][] = [
      [`${room.plan}/progress`, { goalId, note: 'Better' }, '/goalId'],
      [`${room.plan}/comments`, { elementId: goalId, kind: 'comment', text: 'Well said' }, '/elementId'],
      [`${room.plan}/proposals`, { basePlanRevision: revision, ops }, '/ops'],
      [`${record()}/decisions`, { question: 'What next?', goalId }, '/goalId'],
    ];
    for (const [path, body, pointer] of refused) {
      const answer = await dana.api.expect(422, dana.api.post(path, body));
      const nowhere = JSON.parse(JSON.stringify(body).replace(goalId, newId()));
      const unknown = await dana.api.expect(422, dana.api.post(path, nowhere));
      expect(answer.body.errors[0].pointer.startsWith(pointer)).toBe(true);
      expect(unknown.body.errors[0].pointer.startsWith(pointer)).toBe(true);
    }
    await dana.api.expect(
      404,
      dana.api.post(`${room.plan}/${labelled.interventions}/sensitivity`, { substanceUse: true }),
    );
    await dana.api.expect(404, dana.api.post(address(`${labelled.proposals}/withdrawal`)));
    const label = dana.api.post(`${room.plan}/${open.goals}/sensitivity`, { substanceUse: true });
    expect((await dana.api.expect(403, label)).body.detail).toContain('would be closed to you');
  });
});
