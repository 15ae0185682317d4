import { aProtocol, answered, asked, phq9 } from '../../support/measures-room.js';
import { aHelpline } from '../../support/resource.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('whoever reads Spanish is told in a hard hour', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
    const { api } = room.patient;
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
  });
  afterAll(() => service.close());

  const card = async (query: string): Promise<any> => {
    const { api } = room.patient;
    return (await api.expect(200, api.get(`/v1/help-card${query}`))).body;
  };

  it('whom to reach, how and when', async () => {
    const { api } = room.clinician;
    const weekly = [{ days: ['mon', 'sun'], from: '09:00', until: '17:00' }];
    const hours = { timeZone: 'Europe/Madrid', always: false, weekly, closedOn: [] };
    await api.expect(201, api.post('/v1/resources', { ...aHelpline, isCrisisContact: true, hours }));

    const body = await card('?country=ES');
    expect(body.inDangerNow).toBe('¿Usted u otra persona está en peligro ahora? Llame al 112.');
    expect(body.contacts[0]).toMatchObject({
      says: ['Llame al 555 0123.'],
      hoursInWords: 'lunes, domingo de 09:00 a 17:00 (hora de Europe/Madrid).',
    });
    expect(body.note).toContain('También puede pedirle a alguien cercano');
  });

  it('what there is to know of the helplines that the service came with', async () => {
    const { helplines } = await card('?country=GB');
    expect(helplines[0]).toMatchObject({ hoursInWords: 'Día y noche, todos los días, por lo que sabemos.' });
    expect(helplines[1]).toMatchObject({
      says: ['Envíe un mensaje al 85258. Envíe la palabra SHOUT.'],
      channels: [{ note: 'Envíe la palabra SHOUT' }],
    });
  });

  it('the same without signing in, and the next one in the language of theirs', async () => {
    const open = async (language: string): Promise<string> => {
      const asking = service.api.with({ 'accept-language': language });
      return (await asking.get(`/v1/help-cards/${room.clinic.slug}?country=US`)).body.inDangerNow;
    };

    expect(await open('es-US')).toMatch(/^¿Usted .* Llame al 911\.$/);
    expect(await open('en-US')).toMatch(/^Are you .* Call 911\.$/);
    expect(await open('es-US')).toMatch(/^¿Usted /);
  });

  it('thanks for an answer about safety, and who reads it by when', async () => {
    await aProtocol(room);
    const { path } = await asked(room, phq9);
    const { help } = await answered(room, path, [{ item: 9, value: 1 }]);

    expect(help.thanks).toBe(
      'Gracias por contárnoslo. Hace falta valor para decirlo, y no tiene por qué afrontarlo a solas.',
    );
    expect(help.whoReads).toMatch(
      /^Se le pide a Dana Reyes que lea esto antes de las \d{1,2}:\d\d del \d+ de \p{L}+ de \d{4}\. También se le pide que se ponga en contacto con usted\.$/u,
    );
  });
});
