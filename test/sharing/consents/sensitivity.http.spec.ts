import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('what is labelled as about substance use', () => {
  let service: TestApp;
  let room: Room;
  let robin: Person;
  let open: string;
  let labelled: string;
  let helpInOpen: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    robin = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
    await room.clinic.share(room.patient.patientId, robin, ['plan', 'progress', 'decisions']);
    open = await anAgreedGoal(room, 'I want to get out more');
    labelled = await anAgreedGoal(room, 'I want to drink less');
    const help = (goalId: string, title: string): object => ({
      op: 'intervention.add',
      goalId,
      type: 'therapy',
      title,
    });
    const helps = await agreeOn(room, [
      help(open, 'Walks'),
      help(open, 'Sober group'),
      help(labelled, 'Counselling'),
    ]);
    helpInOpen = helps.ops[1].interventionId;
    await label('goals', labelled);
    await label('interventions', helpInOpen);
  });
  afterAll(() => service.close());

  const label = (kind: string, id: string, substanceUse = true, who: Person = room.clinician): Promise<any> =>
    who.api.post(`${room.plan}/${kind}/${id}/sensitivity`, { substanceUse });
  const titles = async (who: Person, query = ''): Promise<string[]> => {
    const { body } = await who.api.expect(200, who.api.get(`${room.plan}${query}`));
    return [...body.goals, ...body.interventions].map(({ statement, title }) => statement ?? title);
  };
  const everything = [
    'I want to get out more',
    'I want to drink less',
    'Walks',
    'Sober group',
    'Counselling',
  ];

  it('is left out for whom only the plan is shared, and shown once the other class is shared as well', async () => {
    for (const who of [room.patient, room.clinician]) expect(await titles(who)).toEqual(everything);
    expect(await titles(robin)).toEqual(['I want to get out more', 'Walks']);
    await robin.api.expect(404, robin.api.get(`${room.plan}/goals/${labelled}`));
    await robin.api.expect(404, robin.api.get(`${room.plan}/interventions/${helpInOpen}`));
    await robin.api.expect(200, robin.api.get(`${room.plan}/goals/${open}`));

    const more = await room.clinic.share(room.patient.patientId, robin, ['substance_use']);
    expect(await titles(robin)).toEqual(everything);
    const { api, patientId } = room.patient;
    await api.expect(200, api.post(`/v1/patients/${patientId}/consents/${more}/withdrawal`));
    expect(await titles(robin)).toEqual(['I want to get out more', 'Walks']);
  });

  it('is left out of the plan as it stood, also where it was labelled only later', async () => {
    service.clock.forward(1000);
    await label('goals', open);
    service.clock.forward(1000);
    const asOf = `?asOf=${new Date(service.clock.now().getTime() - 1500).toISOString()}`;
    expect(await titles(robin, asOf)).toEqual([]);
    expect(await titles(room.patient, asOf)).toEqual(everything);
  });

  it('takes along what was noted and decided about it', async () => {
    const { clinician, patient } = room;
    const record = `/v1/patients/${patient.patientId}`;
    for (const goalId of [open, labelled]) {
      await patient.api.expect(
        201,
        patient.api.post(`${room.plan}/progress`, { goalId, note: 'A good week' }),
      );
    }
    const known = { benefits: ['b'], risks: ['r'] };
    const options = [
      { kind: 'do-nothing', title: 'Wait', ...known },
      { kind: 'do-something', title: 'Go', ...known },
    ];
    for (const about of [{}, { goalId: labelled }, { interventionId: helpInOpen }]) {
      const question = { question: 'What next?', options, ...about };
      await clinician.api.expect(201, clinician.api.post(`${record}/decisions`, question));
    }
    const count = async (who: Person, path: string): Promise<number> =>
      (await who.api.expect(200, who.api.get(path))).body.items.length;
    expect(await count(patient, `${room.plan}/progress`)).toBe(2);
    expect(await count(robin, `${room.plan}/progress`)).toBe(1);
    expect(await count(patient, `${record}/decisions`)).toBe(3);
    expect(await count(robin, `${record}/decisions`)).toBe(1);
    const entries = (await patient.api.get(`${room.plan}/progress?goalId=${labelled}`)).body.items;
    await robin.api.expect(404, robin.api.get(`${room.plan}/progress/${entries[0].id}`));
    const decisions = (await patient.api.get(`${record}/decisions?goalId=${labelled}`)).body.items;
    await robin.api.expect(404, robin.api.get(`${record}/decisions/${decisions[0].id}`));
  });

  it('can be one entry about a goal that is not: kept back with its rating, and with what it takes the place of', async () => {
    const { clinician, patient, plan } = room;
    const levels = ['muchLess', 'less', 'expected', 'more', 'muchMore'].map((level) => [level, level]);
    const attainmentScale = Object.fromEntries(levels) as object;
    await agreeOn(room, [{ op: 'goal.revise', goalId: open, attainmentScale }]);
    const note = async (body: object, who: Person = clinician): Promise<any> =>
      (await who.api.expect(201, who.api.post(`${plan}/progress`, { goalId: open, ...body }))).body;
    const first = await note({ note: 'Better' });
    const second = await note({ note: 'After a drink', rating: -1, substanceUse: true });
    const seen = async (who: Person): Promise<string[]> =>
      (await who.api.expect(200, who.api.get(`${plan}/progress`))).body.items.map(({ id }: any) => id);
    const rated = async (who: Person): Promise<number> =>
      (await who.api.expect(200, who.api.get(`${plan}/attainment`))).body.goals[0].ratings.length;
    expect([first.substanceUse, second.substanceUse]).toEqual([false, true]);
    expect(await seen(robin)).toEqual([first.id]);
    expect([await rated(robin), await rated(patient)]).toEqual([0, 1]);

    const third = await note({ note: 'Better, sober', supersedes: first.id, substanceUse: true });
    expect(await seen(robin)).toEqual([]);
    expect(await seen(patient)).toEqual([third.id, second.id, first.id]);
    const fourth = await note({ note: 'Better again', supersedes: third.id });
    expect(fourth.substanceUse).toBe(true);
    const off = { goalId: open, note: 'Well', supersedes: fourth.id, substanceUse: false };
    expect((await clinician.api.post(`${plan}/progress`, off)).status).toBe(403);
    const own = await note({ note: 'Mine', substanceUse: true }, patient);
    const taken = await note({ note: 'Mine', supersedes: own.id, substanceUse: false }, patient);
    expect(await seen(robin)).toEqual([taken.id]);
  });

  it('can be proposed with its label: kept back before it is agreed to, and after; a counter keeps it', async () => {
    const { patient, clinician, plan } = room;
    const { patientId } = patient;
    const kim = await room.clinic.practitioner('Kim');
    await room.clinic.join(patientId, kim);
    const provisions = [
      { effect: 'deny', recipientAccountId: kim.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'no', purposeCode: 'peer_support', provisions };
    await patient.api.expect(201, patient.api.post(`/v1/patients/${patientId}/consents`, no));
    const { revision } = (await patient.api.get(plan)).body;
    const goal = { op: 'goal.add', lifeDomain: 'health', statement: 'A sober month' };
    const propose = (ops: object[], who: Person): Promise<any> =>
      who.api.post(`${plan}/proposals`, { basePlanRevision: revision, ops });
    const { body: made } = await propose([{ ...goal, substanceUse: true }], patient);
    expect(made.ops[0].substanceUse).toBe(true);
    await kim.api.expect(404, kim.api.get(`${plan}/proposals/${made.id}`));
    expect((await propose([{ ...goal, substanceUse: true }], kim)).status).toBe(403);
    const counter = { ...goal, goalId: made.ops[0].goalId, statement: 'A sober week' };
    const countered = await clinician.api.expect(
      201,
      clinician.api.post(`${plan}/proposals/${made.id}/counter-proposal`, {
        basePlanRevision: revision,
        ops: [counter],
      }),
    );
    await kim.api.expect(404, kim.api.get(`${plan}/proposals/${countered.body.id}`));
    const acceptance = patient.api.post(`${plan}/proposals/${countered.body.id}/acceptance`);
    await patient.api.expect(200, acceptance);
    const statements = async (who: Person): Promise<string[]> =>
      (await titles(who)).filter((title) => title.includes('sober'));
    expect([await statements(kim), await statements(clinician)]).toEqual([[], ['A sober week']]);
    const ops = [{ op: 'intervention.add', goalId: open, type: 'therapy', title: 'A sober walk' }];
    await agreeOn(room, [{ ...ops[0], substanceUse: true }]);
    expect([await statements(kim), await statements(clinician)]).toEqual([
      [],
      ['A sober week', 'A sober walk'],
    ]);
  });

  it('is labelled by either side, and the label taken off by the patient’s alone', async () => {
    const off = await label('goals', labelled, false);
    expect([off.status, off.body.detail]).toEqual([403, expect.stringContaining('Only the patient')]);
    expect((await label('goals', open, true, room.patient)).body.substanceUse).toBe(true);
    expect((await label('goals', labelled, false, room.patient)).body.substanceUse).toBe(false);
    expect((await label('goals', labelled, true, robin)).status).toBe(403);
    expect((await label('goals', helpInOpen, true)).status).toBe(404);
    const wrong = await room.patient.api.post(`${room.plan}/goals/${open}/sensitivity`, {
      substanceUse: 'yes',
    });
    expect([wrong.status, wrong.body.errors[0].pointer]).toEqual([400, '/substanceUse']);
  });
});
