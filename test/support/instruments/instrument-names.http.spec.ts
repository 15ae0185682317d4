import { anInstrumentOfOurs } from '../instrument.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { Clinic, type Person } from '../world.js';

describe('the name of a questionnaire of an organisation', () => {
  let service: TestApp;
  let admin: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    admin = await (await Clinic.open(service)).person(['administrator']);
  });
  afterAll(() => service.close());

  const add = (name: string): Promise<any> =>
    admin.api.post('/v1/instruments', { ...anInstrumentOfOurs, name });

  it.each([
    'phq 9',
    'PHQ9',
    'P.H.Q.-9',
    'PHQ–9 ',
    'PHQ\u200b-9',
    'PHQ-９',
    'PHQ-٩',
    'PHQ nine',
    'P\u0301HQ-9',
    'РHQ-9',
    'рнq-9',
    'ΡΗQ-9',
    '9 PHQ',
    'PHQ-9 (Patient Health Questionnaire)',
    'Patient Health Questionnaire-9',
    'PATIENT HEALTH QUESTIONNAIRE (9 items)',
    'Questionnaire of Patient Health, 9',
    'Patient Health Questionnaire',
    'Our evenings (PHQ-9)',
    'PHQ-9 follow-up questions of our clinic',
    'PHQ-9 2026',
    'Patient Health Questionnaire depression scale 9',
  ])('claims to be PHQ-9 where it is %j, and is refused', async (name) => {
    const refused = await add(name);
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      '“PHQ-9” came with the service, word for word, and yours would be taken for it. Give yours a name without that one in it.',
    ]);
  });

  it.each([
    'GAD 7 scale',
    'gad7',
    'GАD-7',
    'Generalised Anxiety Disorder 7-item scale',
    'Generalized Anxiety Disorder-7',
    'General Anxiety Disorder, seven items',
  ])('claims to be GAD-7 where it is %j, and is refused', async (name) => {
    const refused = await add(name);
    expect([refused.status, refused.body.detail.slice(0, 7)]).toEqual([409, '“GAD-7”']);
  });

  it('is free where it is near and another: others of the family, and what only speaks of it', async () => {
    const names = [
      'PHQ-2',
      'PHQ-15',
      'PHQ-90',
      'Patient Health Questionnaire-8',
      'Generalized Anxiety Disorder Severity Scale',
      'GAD-2',
      'Health questions for our patients',
      'Nine evenings',
      'Seven good days',
      'Questions after the PHQ',
    ];
    for (const name of names) await admin.api.expect(201, add(name));
  });

  it('is the same as another of the organisation save for accents, case, punctuation and look-alikes', async () => {
    await admin.api.expect(201, add('Café: our evenings'));
    for (const name of ['cafe our evenings', 'CAFE - OUR EVENINGS', 'Сafé our evenings'])
      expect((await add(name)).body.detail).toBe(
        'Your clinic has “Café: our evenings” already. Retire that one first, or give this another name.',
      );
    await admin.api.expect(201, add('Our evenings at the café'));
  });
});
