import { aRoom } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database } from '../../support/world.js';
import { aPlace, settings, type Place } from './readings.js';

type Named = [string, (typeof settings)[string]];

describe('Each setting of an organisation', () => {
  let service: TestApp;
  let place: Place;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    const room = await aRoom(service);
    const set = `UPDATE tenant_setting SET time_zone = 'Pacific/Pago_Pago', locale = 'en-GB' WHERE tenant_id = $1`;
    await (await database()).query(set, [room.clinic.tenantId]);
    place = await aPlace(room);
  });
  afterAll(() => service.close());

  const now = async (): Promise<any> =>
    (await place.admin.api.expect(200, place.admin.api.get('/v1/settings'))).body;
  const change = async (settled: object): Promise<any> => {
    const { version } = await now();
    return place.admin.api.with({ 'if-match': `"${version}"` }).patch('/v1/settings', settled);
  };

  it('is tried here', () => {
    const schemas = service.contract.components?.schemas as Record<string, any>;
    expect(Object.keys(settings).toSorted()).toEqual(
      Object.keys(schemas.ChangeSettings.properties).toSorted(),
    );
  });

  it.each(Object.entries(settings))(
    'that is wrong is refused with a sentence, and nothing is changed: %s',
    async (...[name, { wrong }]: Named) => {
      const before = await now();
      for (const value of wrong) {
        const { status, body } = await change({ [name]: value });
        const isRefused = status === 400 || status === 422;
        expect([value, status, isRefused]).toEqual([value, status, true]);
        expect(body.errors[0].pointer).toMatch(new RegExp(`^/${name}(/|$)`));
        expect(body.errors[0].message).toMatch(/^\w+ .*\w+/);
      }
      expect(await now()).toEqual(before);
    },
  );

  it.each(Object.entries(settings))(
    'has its effect at the very next request: %s',
    async (...[name, { change: changed, readings }]: Named) => {
      for (const { of, read, before } of readings) expect([of, await read(place)]).toEqual([of, before]);
      expect((await change({ [name]: changed })).status).toBe(200);
      for (const { of, read, after } of readings) expect([of, await read(place)]).toEqual([of, after]);
    },
  );
});
