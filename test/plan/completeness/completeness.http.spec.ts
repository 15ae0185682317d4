import { agreeOn, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Clinic } from '../../support/world.js';

/** What the organisation decided, as the settings would store it. */
async function decide(clinic: Clinic, pack: string, tightening: object): Promise<void> {
  const pool = await database();
  await pool.query(
    'UPDATE tenant_setting SET rule_pack = $2, rule_pack_tightening = $3 WHERE tenant_id = $1',
    [clinic.tenantId, pack, tightening],
  );
}

describe('completeness: what a plan still lacks, and why it matters', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const gapsOf = async ({ patient, plan }: Room): Promise<any[]> =>
    (await patient.api.expect(200, patient.api.get(`${plan}/completeness`))).body.gaps;
  const codesOf = async (room: Room): Promise<string[]> => (await gapsOf(room)).map(({ code }) => code);

  it('shows both sides every gap of a blank plan, what blocks first, and what is there already', async () => {
    const { clinician, patient, plan, planId } = await aRoom(service);
    const { body } = await patient.api.expect(200, patient.api.get(`${plan}/completeness`));
    expect(body).toMatchObject({
      id: planId,
      ready: false,
      rulePack: { code: 'recovery-core', version: 1, title: 'Recovery core' },
    });
    expect(body.gaps.map(({ code, severity }: any) => [code, severity])).toEqual([
      ['at-least-one-goal', 'block'],
      ['review-scheduled', 'block'],
      ['discharge-criteria', 'warn'],
    ]);
    for (const { message, why } of body.gaps)
      expect([message, why]).toEqual([expect.any(String), expect.any(String)]);
    expect(body.met.map(({ code }: any) => code)).toContain('team-lead');
    expect((await clinician.api.get(`${plan}/completeness`)).body).toEqual(body);
  });

  it('closes the gaps one by one until the plan is ready', async () => {
    const room = await aRoom(service);
    const accepted = await agreeOn(
      room,
      [
        {
          op: 'goal.add',
          lifeDomain: 'health',
          ownWords: { text: 'I want to sleep through the night' },
          objective: { measure: 'nights slept through, per week', baseline: 1, target: 4 },
        },
      ],
      'patient',
    );
    const { goalId } = accepted.ops[0];
    await agreeOn(room, [
      { op: 'intervention.add', goalId, type: 'therapy', title: 'Sleep course' },
      { op: 'review.set', intervalDays: 181 },
      { op: 'criteria.set', criteria: ['Sleeping well for three months'] },
    ]);
    const gaps = await gapsOf(room);
    expect(gaps.map(({ code }) => code)).toEqual(['intervention-complete', 'review-scheduled']);
    const plan = (await room.patient.api.get(room.plan)).body;
    const [help] = plan.interventions;
    expect(gaps[0]).toMatchObject({
      elementId: help.id,
      message: '“Sleep course” does not say how often, for how long and who sees to it.',
    });

    await agreeOn(room, [
      {
        op: 'intervention.revise',
        interventionId: help.id,
        frequency: { times: 1, per: 'week' },
        durationWeeks: 8,
        responsible: { kind: 'team_member', accountId: room.clinician.accountId },
      },
      { op: 'review.set', intervalDays: 60 },
    ]);
    const { body } = await room.patient.api.get(`${room.plan}/completeness`);
    expect(body).toMatchObject({ ready: true, gaps: [] });
  });

  it('follows the pack that the organisation has chosen, and its tightening', async () => {
    const room = await aRoom(service);
    await agreeOn(room, [{ op: 'review.set', intervalDays: 100 }]);
    expect(await codesOf(room)).not.toContain('review-scheduled');

    await decide(room.clinic, 'us-behavioral-health', { block: [], maxReviewDays: null });
    const [gap] = (await gapsOf(room)).filter(({ code }) => code === 'review-scheduled');
    expect(gap).toMatchObject({ citation: '42 CFR 456.180(c)', message: expect.stringContaining('90') });

    await decide(room.clinic, 'uk-personalised-care', { block: ['discharge-criteria'], maxReviewDays: 60 });
    const { body } = await room.clinician.api.get(`${room.plan}/completeness`);
    expect(body.rulePack.code).toBe('uk-personalised-care');
    expect(body.gaps.find(({ code }: any) => code === 'discharge-criteria').severity).toBe('block');
    expect(body.gaps.find(({ code }: any) => code === 'review-scheduled').message).toContain('60');
  });

  it('notices a plan that reads like others’, and lets nothing of theirs through', async () => {
    const first = await aRoom(service);
    const texts = [
      'Attend the weekly coping skills group and use the skills at home every day',
      'Take medication as it was agreed and talk about side effects at each visit',
    ];
    const ops = texts.map((text) => ({ op: 'goal.add', lifeDomain: 'health', ownWords: { text } }));
    await agreeOn(first, ops, 'patient');
    expect(await codesOf(first)).not.toContain('individualised');

    const patient = await first.clinic.patient([first.clinician], 'Robin');
    const plans = `/v1/patients/${patient.patientId}/care-plans`;
    const { body: opened } = await first.clinician.api.expect(
      201,
      first.clinician.api.post(plans, { title: 'My plan' }),
    );
    const second: Room = { ...first, patient, planId: opened.id, plan: `${plans}/${opened.id}` };
    await agreeOn(second, ops, 'patient');
    const answer = await patient.api.get(`${second.plan}/completeness`);
    const twin = answer.body.gaps.find(({ code }: any) => code === 'individualised');
    expect(twin).toMatchObject({
      severity: 'warn',
      elementId: null,
      message: 'This plan reads almost the same as another plan here. Is it this person’s own?',
    });
    expect(answer.text).not.toContain(first.planId);
    expect(answer.text).not.toContain(first.patient.patientId);

    const elsewhere = await aRoom(service);
    await agreeOn(elsewhere, ops, 'patient');
    expect(await codesOf(elsewhere)).not.toContain('individualised');
  });

  it('is for the two who write the plan: a peer with a share may not, a stranger finds nothing', async () => {
    const { clinic, patient, plan } = await aRoom(service);
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(patient.patientId, peer);
    expect((await peer.api.get(`${plan}/completeness`)).status).toBe(403);
    const stranger = await clinic.practitioner();
    expect((await stranger.api.get(`${plan}/completeness`)).status).toBe(404);
    const { patient: outsider } = await aRoom(service);
    expect((await outsider.api.get(`${plan}/completeness`)).status).toBe(404);
    const unknown = plan.replace(/[^/]+$/, patient.patientId);
    expect((await patient.api.get(`${unknown}/completeness`)).status).toBe(404);
  });
});

describe('rule packs', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('are listed for everyone, with what they ask and why', async () => {
    const { patient } = await aRoom(service);
    const { body } = await patient.api.expect(200, patient.api.get('/v1/rule-packs'));
    expect(body.items.map(({ code, version, inForce }: any) => [code, version, inForce])).toEqual([
      ['recovery-core', 1, true],
      ['us-behavioral-health', 1, false],
      ['us-behavioral-health', 2, false],
      ['uk-personalised-care', 1, false],
      ['uk-personalised-care', 2, false],
    ]);
    for (const pack of body.items) {
      expect(pack.requirements.length).toBeGreaterThanOrEqual(10);
      expect(Object.keys(pack.requirements[0]).sort()).toEqual([
        'citation',
        'code',
        'message',
        'severity',
        'source',
        'why',
      ]);
    }
    expect((await service.api.get('/v1/rule-packs')).status).toBe(401);
  });

  it('show the one in force as the organisation has tightened it', async () => {
    const { clinic, clinician } = await aRoom(service);
    await decide(clinic, 'recovery-core', { block: ['measurable'], maxReviewDays: 30 });
    const { body } = await clinician.api.expect(200, clinician.api.get('/v1/rule-packs/current'));
    expect(body).toMatchObject({
      code: 'recovery-core',
      maxReviewDays: 30,
      requiredSigners: ['patient', 'professional'],
    });
    expect(body.requirements.find(({ code }: any) => code === 'measurable').severity).toBe('block');
    const shipped = (await clinician.api.get('/v1/rule-packs')).body.items[0];
    expect(shipped).toMatchObject({ maxReviewDays: 180, inForce: true });
  });
});
