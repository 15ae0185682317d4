import { aCompleteRoom, frozen, signedByBoth } from '../../support/signed.js';
import type { Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';

describe('The print of a plan that does not run any more', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const inForce = async (): Promise<Room & { address: string }> => {
    const room = await aCompleteRoom(service);
    const made = await frozen(room);
    await signedByBoth(room, made);
    const { api } = room.clinician;
    await api.expect(200, api.post(`${made.address}/activation`));
    return { ...room, address: made.address };
  };
  const items = { otherItems: { goals: 'cancelled', interventions: 'stopped' } };
  const move = async ({ patient: { api }, plan }: Room, name: string, more: object = {}): Promise<void> => {
    const change = { move: name, reason: 'I am moving away', ...more };
    await api.expect(201, api.post(`${plan}/status-changes`, change));
  };
  const printOf = async ({ patient: { api } }: Room, address: string): Promise<string> =>
    (await api.expect(200, api.get(`${address}/print.txt`))).text.replaceAll(/\s+/g, ' ');
  const versionOf = async ({ patient: { api } }: Room, address: string): Promise<any> =>
    (await api.expect(200, api.get(address))).body;

  it('says that the plan was ended and when, and promises no next review', async () => {
    const room = await inForce();
    const running = await printOf(room, room.address);
    expect(running).toContain('. In force. Printed on');
    expect(running).toMatch(/How far goals, steps and help had come is said as of \w+ \d+, \d{4}\./);
    expect(running).toMatch(/every 60 days, next on/);

    await move(room, 'end', items);
    const ended = await printOf(room, room.address);
    expect(ended).toMatch(/\. No longer in force\. The plan was ended on \w+ \d+, \d{4}\. Printed on/);
    expect(ended).toContain('We looked at this plan together every 60 days.');
    expect(ended).not.toContain('next on');
    const version = await versionOf(room, room.address);
    expect(version).toMatchObject({ state: 'in-force', turn: [] });
    expect(version.whatComesNext).toMatch(
      /^The plan was ended on .*\d{4}\. This version is kept to be read\.$/,
    );
    const { api } = room.patient;
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
    expect(await printOf(room, room.address)).toMatch(/Ya no está en vigor\. El plan se terminó el/);
  });

  it('says that the plan is on hold, and since when', async () => {
    const room = await inForce();
    await move(room, 'hold');
    expect(await printOf(room, room.address)).toMatch(/In force\. The plan has been on hold since \w+ \d+/);
    const { whatComesNext } = await versionOf(room, room.address);
    expect(whatComesNext).toMatch(/^It is in force\. The plan has been on hold since \w+ \d+/);
  });

  it('asks nobody for a signature that would lead nowhere', async () => {
    const room = await aCompleteRoom(service);
    const { address } = await frozen(room);
    await move(room, 'end');
    expect(await printOf(room, address)).toMatch(/Never put into force\. The plan was ended on/);
    const [listed] = (await room.patient.api.get(`${room.plan}/versions`)).body.items;
    expect(listed).toMatchObject({ state: 'for-signature', turn: [] });
    expect(listed.whatComesNext).not.toContain('waits for');
  });
});
