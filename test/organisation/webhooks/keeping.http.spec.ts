import { kindsOpenToMachines, webhookKinds } from '../../../src/organisation/webhooks/webhook-kinds.js';
import { aMachine, type Machine } from '../../support/machine.js';
import { aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';
import { aWebhook } from './hooked.js';

const receiver = { url: 'https://hooks.lakeside.example/concord', kinds: null };

describe('Keeping webhooks', () => {
  let service: TestApp;
  let room: Room;
  let administrator: Person;
  let machine: Machine;
  beforeAll(async () => {
    service = await startTestApp();
    room = await aRoom(service);
  });
  beforeEach(async () => {
    administrator = await room.clinic.person(['administrator']);
    machine = await aMachine(administrator);
  });
  afterAll(() => service.close());

  const list = (): string => `/v1/api-clients/${machine.id}/webhooks`;

  it('shows the secret once, and keeps it sealed', async () => {
    const { id, secret } = await aWebhook(administrator, machine, receiver);
    expect(Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).toHaveLength(32);
    const { api } = administrator;
    for (const address of [list(), `${list()}/${id}`])
      expect((await api.expect(200, api.get(address))).text).not.toContain('whsec_');
    const { rows } = await (await database()).query('SELECT * FROM webhook WHERE id = $1', [id]);
    const bytes = Buffer.from(secret.slice('whsec_'.length), 'base64');
    expect(rows[0].sealed_secret.includes(bytes)).toBe(false);
    expect(JSON.stringify(rows[0])).not.toContain(secret.slice('whsec_'.length));
  });

  it('says what is wrong with an address, in either language', async () => {
    const { api } = administrator;
    const refused = await api.expect(422, api.post(list(), { ...receiver, url: 'https://10.0.0.1/' }));
    expect(refused.body.errors[0].pointer).toBe('/url');
    expect(refused.body.detail).toContain('from the internet');
    await api.expect(204, api.put('/v1/me/language', { language: 'es' }));
    const enEspanol = await api.expect(422, api.post(list(), { ...receiver, url: 'http://example.org/' }));
    expect(enEspanol.body.detail).toContain('https://');
    expect(enEspanol.body.detail).toContain('dirección');
    // Without the switch this very machine is as far away as any other network within.
    await api.expect(422, api.post(list(), { ...receiver, url: 'http://127.0.0.1:4000/' }));
  });

  it('is for administrators, and seen by privacy officers', async () => {
    const { id } = await aWebhook(administrator, machine, receiver);
    const officer = await room.clinic.person(['privacy_officer']);
    await officer.api.expect(200, officer.api.get(`${list()}/${id}`));
    await officer.api.expect(403, officer.api.post(`${list()}/${id}/pause`));
    await room.clinician.api.expect(403, room.clinician.api.get(list()));
  });

  it('changes only what was read, pauses and resumes once, and ends for good', async () => {
    const { id } = await aWebhook(administrator, machine, receiver);
    const { api } = administrator;
    const address = `${list()}/${id}`;
    const etag = (await api.expect(200, api.get(address))).headers.get('etag') ?? '';
    const changing = api.with({ 'if-match': etag });
    const { body } = await changing.expect(200, changing.patch(address, { kinds: ['plan'] }));
    expect(body).toMatchObject({ kinds: ['plan'], url: receiver.url, status: 'active' });
    await changing.expect(412, changing.patch(address, { kinds: null }));
    await api.expect(428, api.patch(address, { kinds: null }));
    await api.expect(409, api.post(`${address}/resumption`));
    await api.expect(200, api.post(`${address}/pause`));
    await api.expect(409, api.post(`${address}/pause`));
    await api.expect(200, api.post(`${address}/resumption`));
    await api.expect(200, api.post(`${address}/ending`));
    for (const move of ['pause', 'resumption', 'ending', 'secret', 'tests'])
      await api.expect(409, api.post(`${address}/${move}`));
  });

  it('has ten at most of one machine, and room again where one has ended', async () => {
    const { api } = administrator;
    const made = [];
    for (let each = 0; each < 10; each += 1) made.push(await aWebhook(administrator, machine, receiver));
    await api.expect(409, api.post(list(), receiver));
    await api.expect(200, api.post(`${list()}/${made[0].id}/ending`));
    await aWebhook(administrator, machine, receiver);
  });

  it('knows no webhook of another machine or organisation', async () => {
    const { id } = await aWebhook(administrator, machine, receiver);
    const other = await aMachine(administrator);
    const { api } = administrator;
    await api.expect(404, api.get(`/v1/api-clients/${other.id}/webhooks/${id}`));
    await api.expect(404, api.post(`/v1/api-clients/${other.id}/webhooks/${id}/pause`));
    const elsewhere = await aRoom(service);
    const stranger = await elsewhere.clinic.person(['administrator']);
    await stranger.api.expect(404, stranger.api.get(`${list()}/${id}`));
    await stranger.api.expect(404, stranger.api.get(list()));
  });

  it('can be told of whatever the access matrix opens to machines, and of nothing else', () => {
    expect([...webhookKinds].toSorted()).toEqual([...new Set(kindsOpenToMachines())].toSorted());
  });
});
