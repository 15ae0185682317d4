import { aRoom } from '../../support/room.js';
import { frozen, aCompleteRoom } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

describe('an answer whose words hang on the language', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const read = async ({ api }: Person, language: 'en' | 'es'): Promise<void> => {
    await api.expect(204, api.put('/v1/me/language', { language }));
  };

  it('says which it speaks, and one without such words says nothing', async () => {
    const { patient } = await aRoom(service);
    await read(patient, 'es');
    const card = await patient.api.expect(200, patient.api.get('/v1/help-card?country=ES'));
    const me = await patient.api.expect(200, patient.api.get('/v1/me/journal'));

    expect(card.headers.get('content-language')).toBe('es');
    expect(me.headers.get('content-language')).toBeNull();
    expect([card, me].map(({ headers }) => headers.get('vary') ?? '')).toEqual([
      expect.not.stringMatching(/accept-language/i),
      expect.not.stringMatching(/accept-language/i),
    ]);
  });

  it('hangs on Accept-Language before signing in alone, and says so', async () => {
    const refused = await service.api.with({ 'accept-language': 'es' }).get('/v1/me');
    expect(refused.headers.get('vary')).toMatch(/accept-language/i);
    expect(refused.headers.get('content-language')).toBe('es');
  });

  it('has an ETag of its own in each language, and any of them names the version for a change in any language', async () => {
    const { clinician, patient, plan } = await aRoom(service);
    const proposal = {
      basePlanRevision: 0,
      ops: [{ op: 'goal.add', lifeDomain: 'health', statement: 'Sleep' }],
    };
    const aboutMe = { strengths: ['Stubborn'], values: [], preferences: [], barriers: [], hopes: [] };
    await patient.api.expect(201, patient.api.post(`${plan}/proposals`, proposal));
    await patient.api.expect(200, patient.api.put(`${plan}/about-me`, aboutMe));
    const tagFor = async (person: Person, address: string): Promise<string> =>
      (await person.api.expect(200, person.api.get(address))).headers.get('etag') ?? '';

    const english = await tagFor(clinician, plan);
    await read(clinician, 'es');
    const spanish = await tagFor(clinician, plan);
    expect(english).toMatch(/^"\d+"$/);
    expect(spanish).toBe(english.replace(/"$/, '-es"'));

    const own = await tagFor(patient, `${plan}/about-me`);
    for (const tag of [own.replace(/"$/, '-es"'), `W/${own.replace(/"$/, '-es"')}`]) {
      const version = Number(/\d+/.exec(await tagFor(patient, `${plan}/about-me`))?.[0]);
      const current = tag.replace(/\d+/, String(version));
      await patient.api.expect(
        200,
        patient.api.with({ 'if-match': current }).put(`${plan}/about-me`, aboutMe),
      );
      expect((await patient.api.with({ 'if-match': current }).put(`${plan}/about-me`, aboutMe)).status).toBe(
        412,
      );
    }
    const nonsense = patient.api.with({ 'if-match': '"1-"' });
    expect((await nonsense.put(`${plan}/about-me`, aboutMe)).status).toBe(400);
  });

  it('at the open help card is what the browser asks for, else what the clinic speaks', async () => {
    const clinic = await Clinic.open(service);
    const admin = await clinic.person(['administrator']);
    const { api } = admin;
    await api.expect(200, api.with({ 'if-match': '"1"' }).patch('/v1/settings', { locale: 'es-US' }));
    const spokenTo = async (asked: string): Promise<string[]> => {
      const asking = service.api.with({ 'accept-language': asked });
      const { headers, body } = await asking.get(`/v1/help-cards/${clinic.slug}`);
      return [headers.get('content-language') ?? '', headers.get('vary') ?? '', body.inDangerNow.slice(0, 2)];
    };

    for (const asked of ['*', 'fr', 'fr', 'es-MX'])
      expect(await spokenTo(asked)).toEqual(['es', expect.stringMatching(/accept-language/i), '¿U']);
    expect(await spokenTo('en')).toEqual(['en', expect.stringMatching(/accept-language/i), 'Ar']);
  });

  it('prints the one signed version for each in their language, with what people wrote as they wrote it', async () => {
    const room = await aCompleteRoom(service);
    const { address } = await frozen(room);
    const { clinician, patient } = room;
    await read(patient, 'es');
    const text = async ({ api }: Person): Promise<string> => {
      return (await api.expect(200, api.get(`${address}/print.txt`))).text;
    };
    const [hers, theirs] = [await text(clinician), await text(patient)];
    const quotes = (print: string): string[] => print.split('\n').filter((line) => line.startsWith('  > '));

    expect(theirs).toMatch(
      /^Versión 1, tal como estaba el \d+ de \p{L}+ de \d{4}\. A la espera de\s+firmas\.$/mu,
    );
    expect(theirs).not.toMatch(/\b(Goal|Steps|Printed on|Signatures|sees to it|The care team)\b/);
    expect(quotes(theirs)).toEqual(quotes(hers));
    const hash = /[0-9a-f]{64}/;
    expect(hash.exec(theirs)?.[0]).toBe(hash.exec(hers)?.[0]);

    const pdf = await patient.api.expect(200, patient.api.get(`${address}/print.pdf`));
    expect(pdf.headers.get('content-language')).toBe('es');
  });

  it('tells what a proposal does to each in their language, also long after it was made', async () => {
    const { clinician, patient, plan } = await aRoom(service);
    await read(patient, 'es');
    const day = `${new Date().getUTCFullYear() + 2}-03-03`;
    const proposal = {
      basePlanRevision: 0,
      ops: [{ op: 'goal.add', lifeDomain: 'health', statement: 'Dormir mejor', targetDate: day }],
    };
    const made = await clinician.api.expect(201, clinician.api.post(`${plan}/proposals`, proposal));
    const address = `${plan}/proposals/${made.body.id}`;
    const summaryFor = async ({ api }: Person): Promise<string[]> =>
      (await api.expect(200, api.get(address))).body.summary;

    expect(made.body.summary).toEqual([
      `adds the goal “Dormir mejor”, to look at on March 3, ${day.slice(0, 4)}`,
    ]);
    expect(await summaryFor(clinician)).toEqual(made.body.summary);
    const spanish = [`añade la meta «Dormir mejor», para mirarla el 3 de marzo de ${day.slice(0, 4)}`];
    expect(await summaryFor(patient)).toEqual(spanish);
    const { body } = await patient.api.expect(200, patient.api.get(plan));
    expect(body.openProposals[0].summary).toEqual(spanish);
  });
});
