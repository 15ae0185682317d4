import { aMachine } from '../../support/machine.js';
import { all, answered, aProtocol, asked, gad7 } from '../../support/measures-room.js';
import { agreeOn, anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('what a consent would change', () => {
  let service: TestApp;
  let room: Room;
  let robin: Person;
  let consents: string;
  let goalId: string;
  let labelledId: string;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    robin = await room.clinic.person(['peer_supporter'], { name: 'Robin' });
    consents = `/v1/patients/${room.patient.patientId}/consents`;
    goalId = await anAgreedGoal(room, 'Get out more');
    labelledId = await anAgreedGoal(room, 'Drink less');
    const { api } = room.patient;
    await api.expect(200, api.post(`${room.plan}/goals/${labelledId}/sensitivity`, { substanceUse: true }));
    for (const note of ['one', 'two'])
      await api.expect(201, api.post(`${room.plan}/progress`, { goalId, note }));
  });
  afterAll(() => service.close());

  const sharing = (dataClasses: string[], changes: object = {}): object => ({
    kind: 'sharing',
    purpose: 'company',
    purposeCode: 'peer_support',
    provisions: [{ recipientAccountId: robin.accountId, dataClasses, ...changes }],
  });
  const preview = async (consent: object): Promise<any> => {
    const { api } = room.patient;
    return (await api.expect(200, api.post(`${consents}/preview`, consent))).body;
  };
  const shown = (records: { kind: string; title: string; count: number }[]): string[] =>
    records.map(({ kind, title, count }) => `${kind} ${title} ${count}`);

  it('is the journey too, with those setbacks alone that the patient shows, for people and machines', async () => {
    const { patient, clinic } = room;
    const { api, patientId } = patient;
    const record = `/v1/patients/${patientId}`;
    const stage = { perspective: 'self', stage: 'rebuilding' };
    await api.expect(201, api.post(`${record}/stage-transitions`, stage));
    for (const visibility of ['only_me', 'care_team', 'shared']) {
      const setback = { occurredAt: '2026-01-05T10:00:00Z', noticedBy: 'patient', visibility };
      await api.expect(201, api.post(`${record}/setbacks`, setback));
    }
    const journey = ['setback 2026-01-05 1', 'stages The stages of the journey 1'];
    const forRobin = await preview(sharing(['journey']));
    expect(shown(forRobin.people[0].becomesVisible)).toEqual(journey);
    const machine = await aMachine(await clinic.person(['administrator']));
    const provisions = [{ recipientAccountId: machine.accountId, dataClasses: ['journey'] }];
    const disclosing = { kind: 'disclosure', purpose: 'x', purposeCode: 'treatment', provisions };
    const forMachine = await preview(disclosing);
    expect(shown(forMachine.people[0].becomesVisible)).toEqual(journey);
  });

  it('is of a no in words of a no, and says how many entries nobody whom it names is shown', async () => {
    const { api, patientId } = room.patient;
    const record = `/v1/patients/${patientId}`;
    const stage = { perspective: 'self', stage: 'rebuilding' };
    await api.expect(201, api.post(`${record}/stage-transitions`, stage));
    for (const visibility of ['only_me', 'shared']) {
      const setback = { occurredAt: '2026-01-05T10:00:00Z', noticedBy: 'patient', visibility };
      await api.expect(201, api.post(`${record}/setbacks`, setback));
    }
    await api.expect(201, api.post(consents, sharing(['journey', 'measures'])));
    const no = sharing(['journey', 'measures'], { effect: 'deny' });
    const { people, classes, cannotBeRecalled } = await preview(no);
    expect(shown(people[0].becomesHidden)).toHaveLength(2);
    expect(classes.map(({ sentence }: any) => sentence)).toEqual([
      'There are 3 entries under “journey” today, and the no counts for what is written later as well. ' +
        'Of these, not shown to anybody named here in any case: 1.',
      'There is nothing under “measures” today. The no counts for what is written later.',
    ]);
    expect(cannotBeRecalled).toBeNull();
    const { body: given } = await api.expect(201, api.post(consents, no));
    expect(given.overlaps[0].sentence).toBe(
      'Another consent would share journey, measures with Robin. This no counts more.',
    );
    const { body: back } = await api.expect(200, api.get(`${consents}/${given.id}/impact`));
    expect(back).toMatchObject({ change: 'withdrawal', cannotBeRecalled: null });
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
    expect((await preview(no)).classes[0].sentence).toContain('el «no» vale también');
    const notices = await room.clinician.api.expect(200, room.clinician.api.get('/v1/me/notices'));
    const kinds = notices.body.items.map(({ kind }: any) => kind);
    expect([kinds.includes('consent_given'), kinds.includes('consent_refused')]).toEqual([true, true]);
  });

  it('is of what the patient practises what they show, and no more', async () => {
    const { api, patientId } = room.patient;
    const techniqueId = '01980000-0000-7000-8001-000000000001';
    for (const visibility of ['private', 'shared', 'shared'])
      await api.expect(201, api.post(`/v1/patients/${patientId}/practice`, { techniqueId, visibility }));
    const works = { techniqueId, visibility: 'shared' };
    await api.expect(201, api.post(`/v1/patients/${patientId}/helpful-techniques`, works));
    const { people } = await preview(sharing(['check_ins']));
    expect(shown(people[0].becomesVisible)).toEqual([
      'practice Mindful breathing 2',
      'helpful-technique Mindful breathing 1',
    ]);
  });

  it('is of check-ins what the patient shows, to whomever the class opens them', async () => {
    const { api, patientId } = room.patient;
    for (const visibility of ['private', 'shared', 'shared'])
      await api.expect(201, api.post(`/v1/patients/${patientId}/check-ins`, { mood: 'low', visibility }));
    const sam = await room.clinic.person(['natural_support']);
    const close = { recipientAccountId: sam.accountId, effect: 'permit' };
    const forSam = { ...sharing(['check_ins'], close), purposeCode: 'natural_support' };
    for (const consent of [sharing(['check_ins']), forSam]) {
      const { people, classes } = await preview(consent);
      expect(shown(people[0].becomesVisible)).toEqual(['check-ins How the days were 2']);
      // It is the patient who asks: they are spoken to.
      expect(people[0].gains).toContain('read the check-ins that you show');
      expect(people[0].gains.join()).not.toContain('the patient');
      expect(classes[0].sentence).toContain('There are 2 entries under “daily check-ins” today');
    }
  });

  it('is with whom they are put in touch, where the plan is closed to somebody', async () => {
    const { patient, clinician } = room;
    const address = `/v1/patients/${patient.patientId}/referrals`;
    const propose = (toName: string, substanceUse: boolean): Promise<unknown> =>
      clinician.api.expect(
        201,
        clinician.api.post(address, { toName, reason: 'You asked', goesAlong: 'Your name', substanceUse }),
      );
    await propose('The evening class', false);
    await propose('The sober choir', true);
    const { accountId: recipientAccountId } = clinician;
    const no = {
      ...sharing(['plan'], { effect: 'deny', recipientAccountId }),
      purposeCode: 'care_coordination',
    };
    const { people, classes } = await preview(no);
    const hidden = shown(people[0].becomesHidden).filter((each) => each.startsWith('referral'));
    expect(hidden.sort()).toEqual(['referral The evening class 1', 'referral The sober choir 1']);
    await patient.api.expect(201, patient.api.post(consents, no));
    expect((await clinician.api.get(address)).status).toBe(403);
    expect(classes.map(({ dataClass }: any) => dataClass)).toEqual(['plan']);
    expect(shown((await preview(sharing(['plan']))).people[0].becomesVisible).join()).not.toContain(
      'referral',
    );
  });

  it('is what questionnaires came to', async () => {
    await aProtocol(room);
    const { path } = await asked(room, gad7);
    await answered(room, path, all(7, 1));
    const { people, classes } = await preview(sharing(['measures']));
    expect(shown(people[0].becomesVisible)).toEqual(['measures What questionnaires came to 1']);
    expect(classes).toMatchObject([{ dataClass: 'measures', records: 1 }]);
  });

  it('is of the safety plan alone that plan, and what is wanted in a crisis where the patient shows it', async () => {
    const { api, patientId } = room.patient;
    const record = `/v1/patients/${patientId}`;
    const sam = await room.clinic.person(['natural_support'], { name: 'Sam' });
    const forSam = {
      ...sharing(['safety_plan'], { recipientAccountId: sam.accountId }),
      purposeCode: 'natural_support',
    };
    const before = await preview(forSam);
    expect(before.people[0]).toMatchObject({ becomesVisible: [], becomesHidden: [], loses: [] });
    expect(before.classes).toMatchObject([{ dataClass: 'safety_plan', records: 0 }]);
    const ops = [{ op: 'entry.add', section: 'warning_signs', text: 'I skip meals' }];
    await api.expect(200, api.post(`${record}/safety-plan/changes`, { ops }));
    const expected = await preview(forSam);
    expect(shown(expected.people[0].becomesVisible)).toEqual(['safety-plan The safety plan 1']);
    expect(expected.people[0].gains).toContain('read the safety plan');
    for (const gain of expected.people[0].gains) expect(gain).not.toMatch(/read the plan|check-in|note/);
    expect(expected.classes).toMatchObject([{ dataClass: 'safety_plan', records: 1 }]);
    expect((await sam.api.get(`${record}/safety-plan`)).status).toBe(404);
    const { id } = (await api.expect(201, api.post(consents, forSam))).body;
    await sam.api.expect(200, sam.api.get(`${record}/safety-plan`));
    for (const path of [room.plan, `${record}/check-ins`, `${record}/measures`, `${record}/clinical-notes`])
      expect([path, (await sam.api.get(path)).status]).toEqual([path, 403]);
    const back = (await api.expect(200, api.get(`${consents}/${id}/impact`))).body;
    expect(shown(back.people[0].becomesHidden)).toEqual(['safety-plan The safety plan 1']);
    await api.expect(200, api.post(`${consents}/${id}/withdrawal`));
    expect((await sam.api.get(`${record}/safety-plan`)).status).toBe(404);
  });

  it('is nothing of the journal: a yes to it is refused, and of a no it says that no consent opens it', async () => {
    const { api } = room.patient;
    await api.expect(201, api.post('/v1/me/journal', { words: 'The lake was still' }));
    await api.expect(422, api.post(`${consents}/preview`, sharing(['journal'])));
    const { people, classes } = await preview(sharing(['journal'], { effect: 'deny' }));
    expect(people[0]).toMatchObject({ gains: [], becomesVisible: [] });
    expect(classes).toMatchObject([{ dataClass: 'journal', records: 0 }]);
    expect(classes[0].sentence).toContain('No consent opens the journal');
  });

  it('says of what is never shown to whom it lets in that it is not, beside what is', async () => {
    const sister = await room.clinic.person(['natural_support'], { name: 'Sam' });
    const provisions = [{ recipientAccountId: sister.accountId, dataClasses: ['plan', 'journey'] }];
    const close = { kind: 'sharing', purpose: 'closeness', purposeCode: 'natural_support', provisions };
    const { people, classes } = await preview(close);
    expect(people[0].becomesVisible.map(({ kind }: any) => kind)).not.toContain('stages');
    expect(classes.map(({ sentence }: any) => sentence)).toEqual([
      expect.stringContaining('the consent covers'),
      'Whom a consent for this purpose lets in is not shown what is under “journey”, whatever it says.',
    ]);
    const { classes: forRobin } = await preview(sharing(['journey']));
    expect(forRobin[0].sentence).not.toContain('is not shown');
  });

  it('is exactly what then becomes visible, and what a withdrawal hides again', async () => {
    const { patient } = room;
    const expected = await preview(sharing(['plan', 'progress']));
    expect(expected).toMatchObject({
      change: 'grant',
      people: [
        {
          person: { accountId: robin.accountId, displayName: 'Robin' },
          gains: ['read the plan', 'read how it is going'],
          loses: [],
          becomesHidden: [],
        },
      ],
      cannotBeRecalled: null,
    });
    const records = ['plan My recovery plan 1', 'goal Get out more 1', 'progress Get out more 2'];
    expect(shown(expected.people[0].becomesVisible)).toEqual(records);
    await robin.api.expect(404, robin.api.get(room.plan));
    expect((await patient.api.get(consents)).body.items).toEqual([]);

    const given = await patient.api.expect(201, patient.api.post(consents, sharing(['plan', 'progress'])));
    const seen = (await robin.api.expect(200, robin.api.get(room.plan))).body.goals;
    expect(seen.map(({ id }: { id: string }) => id)).toEqual([goalId]);
    const back = await patient.api.expect(200, patient.api.get(`${consents}/${given.body.id}/impact`));
    expect(back.body).toMatchObject({ change: 'withdrawal', people: [{ gains: [], becomesVisible: [] }] });
    expect(shown(back.body.people[0].becomesHidden)).toEqual(records);
    expect(back.body.cannotBeRecalled).toContain('cannot be taken back');

    const more = await preview(sharing(['substance_use']));
    expect(shown(more.people[0].becomesVisible)).toEqual(['goal Drink less 1']);
    const again = await preview(sharing(['plan']));
    expect(again.people[0]).toMatchObject({ gains: [], becomesVisible: [] });
    const no = await preview(sharing(['progress'], { effect: 'deny' }));
    expect(no.people[0].loses).toEqual(['read how it is going']);
    await patient.api.expect(200, patient.api.post(`${consents}/${given.body.id}/withdrawal`));
    await patient.api.expect(409, patient.api.get(`${consents}/${given.body.id}/impact`));
  });

  it('names everybody of a group, and the help that rests on a treatment consent', async () => {
    const { patient, clinician } = room;
    await room.clinic.person(['peer_supporter'], { name: 'Sam' });
    const everybody = { recipientAccountId: undefined, recipientClass: 'peer_supporter' };
    const { people } = await preview(sharing(['plan'], everybody));
    expect(people.map(({ person }: { person: { displayName: string } }) => person.displayName)).toEqual([
      'Robin',
      'Sam',
    ]);

    const help = { op: 'intervention.add', goalId, type: 'therapy', title: 'Talking', requiresConsent: true };
    const accepted = await agreeOn(room, [help]);
    const { interventionId } = accepted.ops[0];
    const treatment = { kind: 'treatment', purpose: 'Talking', purposeCode: 'treatment', interventionId };
    const asked = await clinician.api.expect(201, clinician.api.post(`${consents}/requests`, treatment));
    const at = `${consents}/${asked.body.id}`;
    const basis = [{ interventionId, title: 'Talking' }];
    expect((await patient.api.get(`${at}/impact`)).body).toMatchObject({ gainsBasis: basis, losesBasis: [] });
    await patient.api.expect(200, patient.api.post(`${at}/agreement`, {}));
    expect((await patient.api.get(`${at}/impact`)).body).toMatchObject({ gainsBasis: [], losesBasis: basis });
  });

  it('is the patient’s to see, and says what is wrong as giving does', async () => {
    const { patient, clinician } = room;
    await clinician.api.expect(403, clinician.api.post(`${consents}/preview`, sharing(['plan'])));
    const oneself = sharing(['plan'], { recipientAccountId: patient.accountId });
    const wrong = await patient.api.expect(422, patient.api.post(`${consents}/preview`, oneself));
    expect(wrong.body.errors[0].pointer).toBe('/provisions/0/recipientAccountId');
  });
});
