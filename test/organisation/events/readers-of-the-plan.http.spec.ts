import { aRoom, agreeOn, anAgreedGoal, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';
import { fromNow, heardByNow } from './hearing.js';

/** Proposals are open to few; what comes of them changes what all readers see. */
describe('Whoever reads a plan, and no proposals', () => {
  let service: TestApp;
  let room: Room;
  let peer: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    peer = await room.clinic.person(['peer_supporter']);
  });
  afterAll(() => service.close());

  const permit = (provision: object): Promise<unknown> => {
    const provisions = [{ effect: 'permit', recipientAccountId: peer.accountId, ...provision }];
    const consent = { kind: 'sharing', purpose: 'company', purposeCode: 'peer_support', provisions };
    const { api, patientId } = room.patient;
    return api.expect(201, api.post(`/v1/patients/${patientId}/consents`, consent));
  };
  /** What the peer hears of the record while this is done, without ids of events. */
  const heardOf = async (deed: () => Promise<unknown>): Promise<[string, string | null][]> => {
    const before = await fromNow(peer);
    await deed();
    const heard = await heardByNow(peer, before);
    return heard
      .filter(({ patientId, name }) => patientId !== null && name !== 'access.changed')
      .map(({ name, subjectId }) => [name, subjectId]);
  };
  const step = (goalId: string): object => ({
    op: 'step.add',
    goalId,
    description: 'Walk to the corner',
    owner: { kind: 'patient' },
  });

  it('hears at once of each part that an accepted proposal changed, and of nothing else', async () => {
    await permit({ dataClasses: ['plan'] });
    let goalId = '';
    expect(await heardOf(async () => (goalId = await anAgreedGoal(room)))).toEqual([
      ['goal.changed', goalId],
    ]);
    let stepId = '';
    const heard = await heardOf(async () => {
      stepId = (await agreeOn(room, [step(goalId)])).ops[0].stepId;
    });
    expect(heard).toEqual([['step.changed', stepId]]);
    const day = new Date(service.clock.now().getTime() + 30 * 24 * 60 * 60_000).toISOString().slice(0, 10);
    const review = { op: 'review.set', intervalDays: 30, nextReviewOn: day };
    const terms = await heardOf(() => agreeOn(room, [review]));
    expect(terms.map(([name]) => name)).toEqual(['review_schedule.changed']);
  });

  it('hears where somebody stands otherwise on a part, though nothing was agreed on', async () => {
    await permit({ dataClasses: ['plan'] });
    const goalId = await anAgreedGoal(room);
    const { clinician, patient } = room;
    const { body: plan } = await clinician.api.get(room.plan);
    const agreement = {
      basePlanRevision: plan.revision,
      ops: [{ op: 'goal.revise', goalId, statement: 'Getting out twice a week' }],
      inSession: { attendees: ['Alex', 'Dana Reyes'], howAgreed: 'Alex said yes' },
    };
    const { body: made } = await clinician.api.expect(
      201,
      clinician.api.post(`${room.plan}/proposals/in-session`, agreement),
    );
    const contest = `${room.plan}/proposals/${made.id}/contest`;
    const heard = await heardOf(() =>
      patient.api.expect(200, patient.api.post(contest, { reason: 'Once is enough for now' })),
    );
    expect(heard).toEqual([['goal.changed', goalId]]);
  });

  it('hears of the parts that are shared with them alone', async () => {
    await permit({ dataClasses: ['plan'], planParts: ['goals'] });
    let goalId = '';
    expect(await heardOf(async () => (goalId = await anAgreedGoal(room)))).toEqual([
      ['goal.changed', goalId],
    ]);
    expect(await heardOf(() => agreeOn(room, [step(goalId)]))).toEqual([]);
  });

  it('hears of a part that is labelled only where that is open to them', async () => {
    await permit({ dataClasses: ['plan'] });
    const ownWords = { text: 'I want to drink less' };
    const labelled = { op: 'goal.add', lifeDomain: 'health', ownWords, substanceUse: true };
    expect(await heardOf(() => agreeOn(room, [labelled], 'patient'))).toEqual([]);
    await permit({ dataClasses: ['plan', 'substance_use'] });
    const heard = await heardOf(() => agreeOn(room, [labelled], 'patient'));
    expect(heard.map(([name]) => name)).toEqual(['goal.changed']);
  });

  it('hears of a stage that both agreed on where the journey is open to them', async () => {
    const stage = { op: 'stage.agree', stage: 'active_treatment', words: 'We both see it so' };
    await permit({ dataClasses: ['journey'] });
    const heard = await heardOf(() => agreeOn(room, [stage]));
    expect(heard).toEqual([['journey.changed', null]]);
  });
});
