import { newId } from '../../../src/core/ids.js';
import { agreeOn, anAgreedGoal, aRoom, aRoomIn, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('what a plan would still lack with changes that nobody has proposed', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  const send = async ({ api }: Person, ops: object[], basePlanRevision?: number): Promise<any> => {
    const revision = basePlanRevision ?? (await api.get(room.plan)).body.revision;
    return api.post(`${room.plan}/completeness/preview`, { basePlanRevision: revision, ops });
  };
  const preview = async (who: Person, ops: object[]): Promise<any> => {
    const answer = await send(who, ops);
    expect([answer.status, answer.body.detail]).toEqual([200, undefined]);
    return answer.body;
  };
  const codes = ({ gaps }: any): string[] => gaps.map(({ code }: any) => code);

  const aGoal = {
    op: 'goal.add',
    lifeDomain: 'health',
    ownWords: { text: 'I want to sleep through the night' },
    objective: { measure: 'nights slept through, per week', baseline: 1, target: 4 },
  };
  const terms = [
    { op: 'review.set', intervalDays: 60 },
    { op: 'criteria.set', criteria: ['Sleeping well for three months'] },
  ];

  it('shrinks with each change, and leaves the plan, its conversation and its readers as they were', async () => {
    expect(codes(await preview(room.patient, [aGoal]))).toEqual(['review-scheduled', 'discharge-criteria']);
    const whole = await preview(room.patient, [aGoal, ...terms]);
    expect(whole).toMatchObject({ id: room.planId, ready: true, gaps: [] });
    expect(whole.met.map(({ code }: any) => code)).toContain('at-least-one-goal');

    const { api } = room.clinician;
    expect((await api.get(room.plan)).body).toMatchObject({ revision: 0, goals: [], openProposals: [] });
    expect((await api.get(`${room.plan}/proposals`)).body.items).toEqual([]);
    expect(codes((await api.get(`${room.plan}/completeness`)).body)).toContain('at-least-one-goal');
  });

  it('finds what the changes themselves would lack, by its words: it has no id yet', async () => {
    const { ownWords: _, objective: __, ...bare } = aGoal;
    const { gaps } = await preview(room.clinician, [{ ...bare, statement: 'Sleep better' }, ...terms]);
    expect(gaps.map(({ code, elementId }: any) => [code, elementId])).toEqual([
      ['own-words', null],
      ['measurable', null],
    ]);
    expect(gaps[0].message).toBe('“Sleep better” does not carry the person’s own words.');
  });

  it('names what is in the plan by its id', async () => {
    const goalId = await anAgreedGoal(room);
    const help = { op: 'intervention.add', goalId, type: 'therapy', title: 'Walking group' };
    const { gaps } = await preview(room.clinician, [help, ...terms]);
    expect(gaps.map(({ code, elementId }: any) => [code, elementId])).toEqual([
      ['intervention-complete', null],
      ['measurable', goalId],
    ]);
  });

  it('is refused like the proposal itself: 422 where a change cannot be made, 409 where the plan has moved on', async () => {
    const goalId = await anAgreedGoal(room);
    const unknown = await send(room.clinician, [
      ...terms,
      { op: 'goal.end', goalId: room.planId, outcome: 'completed', reason: 'Done' },
    ]);
    expect([unknown.status, unknown.body.errors[0].pointer]).toEqual([422, '/ops/2/goalId']);
    const twice = { op: 'goal.revise', goalId, statement: 'Get out every day' };
    await agreeOn(room, [{ op: 'goal.revise', goalId, statement: 'Get out at weekends' }]);
    expect((await send(room.clinician, [twice], 1)).status).toBe(409);
    expect((await send(room.clinician, [twice], 99)).status).toBe(422);
    expect((await send(room.clinician, [])).status).toBe(400);
    expect((await send(room.clinician, [{ op: 'plan.close' }])).status).toBe(400);
  });

  it('does not say whether what somebody types is like the plan of somebody else', async () => {
    const words = [
      'Attend the weekly coping skills group and use the skills at home every day',
      'Take medication as it was agreed and talk about side effects at each visit',
    ];
    const ops = words.map((text) => ({ op: 'goal.add', lifeDomain: 'health', ownWords: { text } }));
    const other = await aRoomIn(room.clinic);
    await agreeOn(other, ops, 'patient');
    expect(codes((await other.patient.api.get(`${other.plan}/completeness`)).body)).not.toContain(
      'individualised',
    );
    expect(codes(await preview(room.patient, ops))).not.toContain('individualised');

    await agreeOn(room, ops, 'patient');
    expect(codes((await room.patient.api.get(`${room.plan}/completeness`)).body)).toContain('individualised');
    expect(codes(await preview(room.patient, terms))).toContain('individualised');
  });

  it('leaves out what is kept from whoever asks', async () => {
    const goalId = await anAgreedGoal(room, 'Drink less');
    const { api, patientId } = room.patient;
    await api.expect(200, api.post(`${room.plan}/goals/${goalId}/sensitivity`, { substanceUse: true }));
    const dana = await room.clinic.person(['practitioner', 'peer_supporter']);
    await room.clinic.join(patientId, dana);
    const provisions = [
      { effect: 'deny', recipientAccountId: dana.accountId, dataClasses: ['substance_use'] },
    ];
    const no = { kind: 'sharing', purpose: 'not for everybody', purposeCode: 'peer_support', provisions };
    await api.expect(201, api.post(`/v1/patients/${patientId}/consents`, no));

    expect(JSON.stringify(await preview(room.clinician, terms))).toContain('Drink less');
    expect(JSON.stringify(await preview(dana, terms))).not.toContain('Drink less');
    const about = await send(dana, [{ op: 'goal.revise', goalId, statement: 'Drink nothing' }]);
    const unknown = await send(dana, [{ op: 'goal.revise', goalId: newId(), statement: 'Drink nothing' }]);
    const said = ({ status, body: { instance: _, ...problem } }: any): unknown => ({ status, ...problem });
    expect(said(about)).toEqual(said(unknown));
  });

  it('is for the two who write the plan', async () => {
    const { clinic, patient } = room;
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer);
    expect((await send(peer, terms, 0)).status).toBe(403);
    expect((await send(await clinic.practitioner(), terms, 0)).status).toBe(404);
  });
});
