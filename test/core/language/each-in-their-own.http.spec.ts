import { createHash } from 'node:crypto';
import { aRoom } from '../../support/room.js';
import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';

describe('two people who read different languages', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const read = async ({ api }: Person, language: 'en' | 'es'): Promise<void> => {
    await api.expect(204, api.put('/v1/me/language', { language }));
  };

  it('read the same notice each in their own, and anew after they chose another', async () => {
    const { clinic, patient } = await aRoom(service);
    const [pat, ines] = [await clinic.person(['privacy_officer']), await clinic.person(['privacy_officer'])];
    await read(ines, 'es');
    await patient.api.expect(201, patient.api.post('/v1/me/complaints', { words: 'They all knew.' }));

    const told = async ({ api }: Person): Promise<string[]> =>
      (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ sentence }: any) => sentence);
    const english = 'Somebody complains about how privacy is kept here. Please look into it.';
    const spanish = 'Alguien presenta una queja sobre cómo se cuida aquí la privacidad. Por favor, revísela.';
    expect([await told(pat), await told(ines)]).toEqual([[english], [spanish]]);

    await read(ines, 'en');
    expect(await told(ines)).toEqual([english]);
  });

  it('have one signed version: what was frozen, and its hash, hang on nobody’s language', async () => {
    const room = await aCompleteRoom(service);
    await read(room.clinician, 'es');
    const version = await frozen(room);
    await signedByBoth(room, version);

    const [hers, theirs] = await Promise.all(
      [room.clinician, room.patient].map(({ api }) => api.expect(200, api.get(`${version.address}/receipt`))),
    );
    expect(hers?.body.content).toBe(theirs?.body.content);
    expect(createHash('sha256').update(hers?.body.content).digest('hex')).toBe(version.version.contentHash);
    await read(room.clinician, 'en');
    const again = await room.clinician.api.expect(200, room.clinician.api.get(`${version.address}/receipt`));
    expect(again.body.content).toBe(hers?.body.content);
  });
});
