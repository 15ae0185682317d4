import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic } from '../support/world.js';

describe('GET /v1/patients/{patientId}/access/explain', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('tells a patient in one sentence why somebody may not read the plan, and why they may once it is shared', async () => {
    const clinic = await Clinic.open(service);
    const patient = await clinic.patient();
    const peer = await clinic.person(['peer_supporter'], { name: 'Robin' });
    const question = `/v1/patients/${patient.patientId}/access/explain?accountId=${peer.accountId}&action=plan.read`;

    const before = await patient.api.expect(200, patient.api.get(question));
    expect(before.body).toMatchObject({
      allowed: false,
      rule: 'no_relation',
      relation: 'none',
      consent: null,
    });
    expect(before.body.sentence).toBe(
      'Robin may not read the plan: they are not on the care team, and the patient shares nothing with them.',
    );

    const consent = await clinic.share(patient.patientId, peer);
    const after = await patient.api.expect(200, patient.api.get(question));
    expect(after.body).toMatchObject({
      allowed: true,
      rule: 'consent',
      relation: 'peer',
      consent: { id: consent },
    });
  });

  it('is not there for somebody without a relation to the patient', async () => {
    const clinic = await Clinic.open(service);
    const patient = await clinic.patient();
    const stranger = await clinic.practitioner();
    const answer = await stranger.api.get(
      `/v1/patients/${patient.patientId}/access/explain?accountId=${stranger.accountId}&action=plan.read`,
    );

    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('names the parameter that is not an action', async () => {
    const clinic = await Clinic.open(service);
    const patient = await clinic.patient();
    const answer = await patient.api.get(
      `/v1/patients/${patient.patientId}/access/explain?accountId=${patient.accountId}&action=plan.burn`,
    );

    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].pointer).toBe('/action');
  });

  it('says of the journal who reads it, and not only what a role includes', async () => {
    const clinic = await Clinic.open(service);
    const clinician = await clinic.practitioner();
    const patient = await clinic.patient([clinician]);
    const asked = ({ accountId }: { accountId: string }, action: string): Promise<any> =>
      patient.api.get(
        `/v1/patients/${patient.patientId}/access/explain?accountId=${accountId}&action=${action}`,
      );
    for (const who of [clinician, patient])
      for (const action of ['journal.keep', 'journal.read_shown'])
        expect((await patient.api.expect(200, asked(who, action))).body.sentence).toMatch(
          /A journal is its author’s alone.* one entry at a time to one person/,
        );
    expect((await asked(clinician, 'plan.read')).body.sentence).not.toMatch(/journal/);
  });

  it('names what can be asked of the same thing, where a word is no action', async () => {
    const clinic = await Clinic.open(service);
    const patient = await clinic.patient();
    const told = async (action: string): Promise<string> => {
      const about = `accountId=${patient.accountId}&action=${action}`;
      const answer = await patient.api.get(`/v1/patients/${patient.patientId}/access/explain?${about}`);
      return `${answer.status} ${answer.body.errors[0].message}`;
    };
    for (const action of ['journal.read', 'journal'])
      expect(await told(action)).toBe(
        '400 action must be one of the following values: journal.keep, journal.read_shown',
      );
    expect(await told('check_in.watch')).toMatch(/: check_in\.[a-z_]+(, check_in\.[a-z_]+)*$/);
    expect(await told('constructor')).toContain('plan.read, ');
  });
});
