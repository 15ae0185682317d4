import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

const nobody = '/v1/patients/01900000-0000-7000-8000-000000000000';
const inEnglish = 'There is nothing at this address that you may see.';
const inSpanish = 'En esta dirección no hay nada que usted pueda ver.';

describe('the language of what the service says', () => {
  let service: TestApp;
  let clinic: Clinic;
  let admin: Person;

  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    admin = await clinic.person(['administrator']);
  });

  const settle = async (locale: string): Promise<void> => {
    const api = admin.api.with({ 'if-match': '"1"' });
    await api.expect(200, api.patch('/v1/settings', { locale }));
  };
  const refusalTo = async (person: Person): Promise<unknown[]> => {
    const { headers, body } = await person.api.get(nobody);
    return [headers.get('content-language'), body.detail];
  };

  it('is English unless something else was chosen, and the answer says so', async () => {
    expect(await refusalTo(await clinic.practitioner())).toEqual(['en', inEnglish]);
  });

  it('is what the organisation chose', async () => {
    await settle('es-US');

    expect(await refusalTo(await clinic.practitioner())).toEqual(['es', inSpanish]);
  });

  it('is English where the organisation’s language is not spoken here', async () => {
    await settle('eu-ES');

    expect(await refusalTo(await clinic.practitioner())).toEqual(['en', inEnglish]);
  });

  it('is first of all what people chose for themselves, and theirs alone', async () => {
    const [ines, dana] = [await clinic.practitioner(), await clinic.practitioner()];
    await ines.api.expect(204, ines.api.put('/v1/me/language', { language: 'es' }));

    expect(await refusalTo(ines)).toEqual(['es', inSpanish]);
    expect(await refusalTo(dana)).toEqual(['en', inEnglish]);
    expect((await ines.api.get('/v1/me')).body.language).toBe('es');

    await ines.api.expect(204, ines.api.put('/v1/me/language', { language: null }));
    expect(await refusalTo(ines)).toEqual(['en', inEnglish]);
  });

  it('is theirs also where an id in the address is none, before whose record it is could be asked', async () => {
    await settle('es-US');
    const dana = await clinic.practitioner();
    for (const path of ['/v1/patients/alex', `${nobody}/care-plans/first`, '/v1/accounts/dana']) {
      const { status, headers, body } = await dana.api.get(path);
      expect([path, status, headers.get('content-language')]).toEqual([path, 400, 'es']);
      expect(body.detail).toMatch(/en la dirección debe ser un UUID/);
      expect(body.errors[0].message).toBe('debe ser un UUID');
    }
    const ended = await dana.api.delete(`/v1/sessions/${dana.sessionId}`);
    expect(ended.status).toBe(204);
    expect((await dana.api.get('/v1/patients/alex')).status).toBe(401);
  });

  it('is one of those that are spoken', async () => {
    const refused = await admin.api.put('/v1/me/language', { language: 'fr' });

    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].pointer).toBe('/language');
  });

  it.each([
    ['es-MX,en;q=0.5', 'es', 'Inicie sesión para continuar'],
    ['fr-FR', 'en', 'Sign in to continue'],
    ['fr;q=0.9, es;q=0.8', 'es', 'Inicie sesión para continuar'],
    ['%%%', 'en', 'Sign in to continue'],
  ])('before signing in is what the browser asks for: %s', async (asked, spoken, title) => {
    const { headers, body } = await service.api.with({ 'accept-language': asked }).get('/v1/me');

    expect(headers.get('content-language')).toBe(spoken);
    expect(body.title).toBe(title);
    expect(body.type).toBe('urn:concord:problem:not-signed-in');
  });

  it('is the same for whoever cannot sign in', async () => {
    const spanish = service.api.with({ 'accept-language': 'es' });
    const { headers, body } = await spanish.post('/v1/sessions', {
      ...{ tenant: clinic.slug, email: 'nobody@example.org', password: 'There is no such account 4' },
    });

    expect(headers.get('content-language')).toBe('es');
    expect(body.detail).not.toMatch(/\b(the|is|or)\b/);
  });

  it('is the same for what is wrong with single fields', async () => {
    const spanish = service.api.with({ 'accept-language': 'es' });
    const { body } = await spanish.post('/v1/sessions', { tenant: 7, email: 'x', password: 'y', more: 1 });

    const messages = body.errors.map(({ message }: { message: string }) => message);
    expect(messages).toContain('email debe ser una dirección de correo electrónico');
    expect(messages.join()).not.toMatch(/must|is not/);
  });

  it('is in the access log too', async () => {
    const patient = await clinic.patient();
    await patient.api.put('/v1/me/language', { language: 'es' });
    await patient.api.get(`/v1/patients/${patient.patientId}`);

    const { body } = await patient.api.get(`/v1/patients/${patient.patientId}/access-log`);
    expect(body.items.map(({ sentence }: { sentence: string }) => sentence).join()).toMatch(
      /\(usted\) leyó su expediente/,
    );
  });
});
