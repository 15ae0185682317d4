import { aRoom } from '../../support/room.js';
import { completed, frozen } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('The print of a plan', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it('says where a measured goal stands on the day of the print, to whoever reads how it is going', async () => {
    const room = await completed(await aRoom(service));
    const { goalId } = room;
    const { address } = await frozen(room);
    const print = async (person = room.patient as { api: typeof room.patient.api }): Promise<string> =>
      (await person.api.expect(200, person.api.get(`${address}/print.txt`))).text.replaceAll(/\s+/g, ' ');
    expect(await print()).toContain('“walks outside, per week”: nothing was measured yet. The aim is 3.');

    const { api } = room.patient;
    const progress = `${room.plan}/progress`;
    await api.expect(201, api.post(progress, { goalId, value: 1 }));
    const { body: wrong } = await api.expect(201, api.post(progress, { goalId, value: 2 }));
    const now = await print();
    expect(now).toContain('“walks outside, per week”: first 1, now 2. The aim is 3, nearer than');
    await api.expect(200, api.get(`${address}/print.pdf`));

    const correction = { goalId, value: 3, supersedes: wrong.id };
    await api.expect(201, api.post(progress, correction));
    expect(await print()).toContain('first 1, now 3');

    const acting = async (dataClasses: string[]): Promise<string> => {
      const person = await room.clinic.person(['representative']);
      const authority = { kind: 'guardian', evidence: 'Order, seen', acts: ['read'], dataClasses };
      const given = { ...authority, accountId: person.accountId };
      const representatives = `/v1/patients/${room.patient.patientId}/representatives`;
      await room.clinician.api.expect(201, room.clinician.api.post(representatives, given));
      return print(person);
    };
    expect(await acting(['plan'])).not.toContain('first 1');
    expect(await acting(['plan', 'progress'])).toContain('first 1, now 3');

    const { body: version } = await api.expect(200, api.get(address));
    expect(JSON.stringify(version.content)).not.toContain('first 1');
  });
});
