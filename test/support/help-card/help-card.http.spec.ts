import { aHelpline } from '../resource.js';
import { aRoom, type Room } from '../room.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { database } from '../world.js';

describe('the help card', () => {
  let service: TestApp;
  let room: Room;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    room = await aRoom(service);
  });
  afterAll(() => service.close());

  const add = async (changes: object): Promise<any> => {
    const { api } = room.clinician;
    return (await api.expect(201, api.post('/v1/resources', { ...aHelpline, ...changes }))).body;
  };
  const card = async (query = ''): Promise<any> => {
    const { api } = room.patient;
    return (await api.expect(200, api.get(`/v1/help-card${query}`))).body;
  };
  const open = (query = ''): Promise<any> => service.api.get(`/v1/help-cards/${room.clinic.slug}${query}`);
  const names = (contacts: any[]): string[] => contacts.map(({ name }) => name);

  it('says first what to do in danger, then the clinic’s own contacts, then helplines of the country', async () => {
    await add({ name: 'Night line' });
    await add({ name: 'Our night nurse', kind: 'other', isCrisisContact: true, region: null });
    const body = await card('?country=GB');
    expect(body.inDangerNow).toBe('Are you or somebody else in danger now? Call 999.');
    expect(names(body.contacts)).toEqual(['Our night nurse']);
    expect(body.contacts[0]).toMatchObject({ says: ['Call 555 0123.'], isOpenNow: true });
    expect(names(body.helplines)).toEqual(['Night line']);
    expect(body.note).toContain('Your phone keeps a list of calls');
  });

  it('sends nobody to a closed door at night: whoever answers now goes first, and hours are said where nobody does', async () => {
    const byDay = (days: string[]): object => ({
      hours: {
        timeZone: 'UTC',
        always: false,
        weekly: [{ days, from: '00:00', until: '24:00' }],
        closedOn: [],
      },
    });
    const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
    const today = service.clock.now().getUTCDay();
    const otherDays = weekdays.filter((_, day) => day !== today);
    const reach = async (): Promise<string> =>
      (await room.patient.api.expect(200, room.patient.api.get('/v1/me/safety-plan'))).body.reach;
    const closed = { kind: 'other', isCrisisContact: true, name: 'The day nurse', ...byDay(otherDays) };
    await add(closed);
    expect(await reach()).toMatch(
      /^You do not .*\nYou can reach The day nurse\.\nCall 555 0123\.\n.* 00:00 to 24:00/,
    );
    await add({ kind: 'other', isCrisisContact: true, name: 'The night nurse' });
    expect(await reach()).toMatch(
      /^You do not have to be alone with this\.\nYou can reach The night nurse\.\nCall 555 0123\.\nAre you/,
    );
  });

  it('shows what the service came with where the clinic has nothing yet, marked as unverified', async () => {
    const { helplines } = await card('?country=GB');
    expect(names(helplines)).toEqual(['Samaritans', 'Shout']);
    expect(helplines[0]).toMatchObject({ says: ['Call 116 123.'], verification: 'unverified' });
    expect(helplines[1].says).toEqual(['Text 85258. Text the word SHOUT.']);
    expect(helplines[0].source).not.toBeNull();
    expect((await card('?country=XX')).helplines).toEqual([]);
  });

  it('names somebody also where the clinic has neither a region nor a contact, and numbers as a list', async () => {
    const body = await card();
    const { reach, inDangerNow, emergencyNumbers, clinic } = body;
    expect(reach).toEqual([
      'You do not have to be alone with this.',
      `You can ask for help at ${clinic}, or tell somebody near you whom you trust.`,
    ]);
    expect(inDangerNow).toBe('Are you or somebody else in danger now? Call your emergency number.');
    expect(emergencyNumbers).toContainEqual({
      number: '999',
      where: 'United Kingdom and Ireland',
      countries: ['GB', 'IE'],
    });
    const { api } = room.patient;
    const own = async (): Promise<string> =>
      (await api.expect(200, api.get('/v1/me/safety-plan'))).body.reach;
    expect(await own()).toContain(`You can ask for ${room.clinician.name} at ${clinic}.`);
    const op = { op: 'entry.add', section: 'people_i_ask', text: 'My aunt', name: 'Ola', phone: '555 0107' };
    await api.expect(
      200,
      api.post(`/v1/patients/${room.patient.patientId}/safety-plan/changes`, { ops: [op] }),
    );
    expect(await own()).toContain('\nYou can reach Ola: 555 0107.\n');
    const { text } = await service.api.get(`/v1/help-cards/${room.clinic.slug.toUpperCase()}`);
    expect(text).not.toContain('Ola');
    expect(JSON.parse(text).reach).toEqual(reach);
  });

  it('names somebody to reach in the language that is asked for', async () => {
    await add({ name: 'Our night nurse', kind: 'other', isCrisisContact: true, region: null });
    const asking = service.api.with({ 'accept-language': 'es' });
    const { body } = await asking.get(`/v1/help-cards/${room.clinic.slug}`);
    expect(body.reach[0]).toBe('No tiene que pasar por esto a solas.');
    expect(body.reach[1]).toContain('Our night nurse');
    expect(body.reach.join(' ')).not.toMatch(/You can|Call/);
  });

  it('is for the country of the clinic where one does not say another', async () => {
    const pool = await database();
    await pool.query(`UPDATE tenant_setting SET locale = 'de-AT' WHERE tenant_id = $1`, [
      room.clinic.tenantId,
    ]);
    expect(await card()).toMatchObject({ emergencyNumber: '112', helplines: [{ name: 'TelefonSeelsorge' }] });
    expect((await card('?country=NZ')).emergencyNumber).toBe('111');
  });

  it('marks what the clinic has not checked, or not for long', async () => {
    const { id } = await add({});
    expect((await card('?country=GB')).helplines[0].verification).toBe('unverified');
    const { api } = room.clinician;
    await api.expect(200, api.post(`/v1/resources/${id}/verification`));
    expect((await card('?country=GB')).helplines[0]).toMatchObject({
      verification: 'verified',
      source: null,
    });
  });

  it('is there for whoever is not signed in, by the clinic’s short name, with the same content', async () => {
    await add({ isCrisisContact: true });
    const { status, body } = await open('?country=GB');
    expect(status).toBe(200);
    expect(body).toEqual(await card('?country=GB'));
  });

  it('tells a stranger of no clinic that is not there or was closed, and whom to call all the same', async () => {
    const nobody = await service.api.get('/v1/help-cards/there-is-none?country=GB');
    expect(nobody.status).toBe(404);
    expect(nobody.body.detail).toContain('Call 999.');
    const pool = await database();
    await pool.query(`UPDATE tenant SET status = 'suspended' WHERE id = $1`, [room.clinic.tenantId]);
    const closed = await open('?country=GB');
    expect([closed.status, closed.body.detail]).toEqual([404, nobody.body.detail]);
  });

  it('is given to many who ask at once, from one reading', async () => {
    await open('?country=GB');
    const answers = await Promise.all(Array.from({ length: 40 }, () => open('?country=GB')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });

  it('lists what the service came with, by country, with how sure each number is', async () => {
    const { api } = room.patient;
    const { body } = await api.expect(200, api.get('/v1/helplines?country=NL'));
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ country: 'NL', sureness: 'report', verification: 'unverified' });
    const first = (await api.get('/v1/helplines?limit=7')).body;
    const second = (await api.get(`/v1/helplines?limit=7&cursor=${first.next}`)).body;
    expect(first.items).toHaveLength(7);
    expect(second.items[0]).not.toEqual(first.items[6]);
  });
});
