import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

const wish = 'I want to see the sea again';
const inSession = { attendees: ['Alex', 'Dana Reyes'], howAgreed: 'Read aloud, and Alex said yes' };

describe('a proposal that is taken up in the room', () => {
  let service: TestApp;
  let room: Room;
  let proposals: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    proposals = `${room.plan}/proposals`;
  });
  afterAll(() => service.close());

  /** The patient suggests a goal in their own words, and the clinician answers with another statement. */
  const countered = async (): Promise<any> => {
    const { patient, clinician } = room;
    const ops = [{ op: 'goal.add', lifeDomain: 'community', ownWords: { text: wish } }];
    const suggesting = patient.api.post(proposals, { basePlanRevision: 0, ops });
    const { body: theirs } = await patient.api.expect(201, suggesting);
    const [{ goalId }] = theirs.ops;
    const reworded = [{ op: 'goal.add', goalId, lifeDomain: 'community', statement: 'A day at the sea' }];
    const counter = clinician.api.post(`${proposals}/${theirs.id}/counter-proposal`, {
      basePlanRevision: 0,
      ops: reworded,
    });
    return (await clinician.api.expect(201, counter)).body;
  };
  const record = (ops: object[], more: object = {}): Promise<any> =>
    room.clinician.api.post(`${proposals}/in-session`, { basePlanRevision: 0, ops, inSession, ...more });

  it('keeps the words that the person wrote as theirs: nobody becomes the one who wrote them down', async () => {
    const counter = await countered();
    const [{ goalId, ownWords }] = counter.ops;
    const ops = [{ op: 'goal.add', goalId, lifeDomain: 'community', statement: 'A day at the sea' }];
    const recorded = await record(ops, { takesUp: [counter.id] });
    expect([recorded.status, recorded.body.ops]).toMatchObject([201, [{ goalId, ownWords }]]);
    const { body: plan } = await room.patient.api.get(room.plan);
    expect(plan.goals).toMatchObject([
      {
        id: goalId,
        ownWords: { text: wish, saidBy: room.patient.accountId, dictatedTo: null },
      },
    ]);
  });

  it('waits for no answer any more, whatever the two kept of it', async () => {
    const { clinician, patient } = room;
    const suggest = async (...ops: object[]): Promise<string> => {
      const suggesting = clinician.api.post(proposals, { basePlanRevision: 0, ops });
      return (await clinician.api.expect(201, suggesting)).body.id;
    };
    const review = { op: 'review.set', intervalDays: 60 };
    const end = { op: 'criteria.set', criteria: ['Sleeping well'] };
    const talkedThrough = await suggest(review, end);
    const overtaken = await suggest({ ...review, intervalDays: 30 });
    const another = await suggest({ op: 'goal.add', lifeDomain: 'home', statement: 'A room of my own' });
    expect((await record([review], { takesUp: [talkedThrough, overtaken, talkedThrough] })).status).toBe(201);
    const states = await Promise.all(
      [talkedThrough, overtaken, another].map(
        async (id) => (await patient.api.get(`${proposals}/${id}`)).body.state,
      ),
    );
    expect(states).toEqual(['stale', 'stale', 'open']);
    expect((await record([end], { takesUp: [another] })).status).toBe(201);
    expect((await patient.api.get(`${proposals}/${another}`)).body.state).toBe('withdrawn');
    expect((await patient.api.get(room.plan)).body.openProposals).toEqual([]);
  });

  it('names it: without that an id is nobody’s, and of the other side nothing is taken up', async () => {
    const counter = await countered();
    const [{ goalId }] = counter.ops;
    const ops = [{ op: 'goal.add', goalId, lifeDomain: 'community', statement: 'A day at the sea' }];
    expect((await record(ops)).status).toBe(422);
    const theirs = await record(ops, { takesUp: [counter.counterTo] });
    expect([theirs.status, theirs.body.errors]).toMatchObject([422, [{ pointer: '/takesUp/0' }]]);
  });
});
