import { aMachine, asMachine } from '../support/machine.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Clinic, type PatientPerson, type Person } from '../support/world.js';
import { fromNow, heardUntil } from '../organisation/events/hearing.js';
import { codeOf, enrol, givePassword, password, signIn } from './door.js';

const address = '/v1/me/session/shared-screen';

describe('a session at a shared screen', () => {
  let service: TestApp;
  let clinic: Clinic;
  let dana: Person;
  let alex: PatientPerson;
  let kim: PatientPerson;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    dana = await givePassword(await clinic.practitioner('Dana'));
    alex = await clinic.patient([dana]);
    kim = await clinic.patient([dana], 'Kim');
  });
  afterAll(() => service.close());

  const begin = ({ api }: Pick<Person, 'api'>, patientId = alex.patientId) =>
    api.post(address, { patientId });
  const end = ({ api }: Pick<Person, 'api'>, proof: object) => api.post(`${address}/ending`, proof);
  const sharing = async (): Promise<Person> => {
    await dana.api.expect(200, begin(dana));
    return dana;
  };
  const me = async ({ api }: Pick<Person, 'api'>) => (await api.expect(200, api.get('/v1/me'))).body;
  const record = (patientId = alex.patientId): string => `/v1/patients/${patientId}`;

  it('opens the record of whoever sits there, what is about nobody, and nothing else', async () => {
    expect((await me(dana)).sharedScreen).toBeNull();
    const { body: begun } = await dana.api.expect(200, begin(dana));
    expect(begun.sharedScreen).toEqual({ patientId: alex.patientId, since: expect.any(String) });
    expect((await me(dana)).sharedScreen).toEqual(begun.sharedScreen);
    for (const open of [record(), `${record()}/care-plans`, '/v1/techniques', '/v1/help-card'])
      await dana.api.expect(200, dana.api.get(open));
    const plan = { title: 'A way to begin' };
    expect((await dana.api.post(`${record()}/care-plans`, plan)).status).not.toBe(403);
    const shut = [
      record(kim.patientId),
      record('00000000-0000-7000-8000-000000000000'),
      '/v1/caseload',
      '/v1/me/notices',
      '/v1/me/notices/summary',
      '/v1/sessions',
      '/v1/colleagues',
      `${record()}/merges`,
    ];
    const answers = await Promise.all(shut.map((path) => dana.api.expect(403, dana.api.get(path))));
    for (const { body } of answers)
      expect(body).toMatchObject({
        type: 'urn:concord:problem:at-shared-screen',
        detail: expect.stringContaining('/v1/me/session/shared-screen/ending'),
      });
  });

  it('tells another record from none to nobody', async () => {
    await sharing();
    const [theirs, nobodys] = await Promise.all(
      [kim.patientId, '00000000-0000-7000-8000-000000000000'].map((id) => dana.api.get(record(id))),
    );
    expect({ ...theirs?.body, instance: '' }).toEqual({ ...nobodys?.body, instance: '' });
  });

  it('is begun only with a patient whose record one reads: of others nothing is told', async () => {
    const outsider = await clinic.practitioner();
    const peer = await clinic.person(['peer_supporter']);
    await clinic.share(alex.patientId, peer, ['plan']);
    const elsewhere = await Clinic.open(service);
    const foreign = await elsewhere.practitioner();
    const nobody = await outsider.api.expect(404, begin(outsider, '00000000-0000-7000-8000-000000000000'));
    const hidden = await outsider.api.expect(404, begin(outsider));
    expect({ ...hidden.body, instance: '' }).toEqual({ ...nobody.body, instance: '' });
    await foreign.api.expect(404, begin(foreign));
    await peer.api.expect(403, begin(peer));
    const machine = await aMachine(await clinic.person(['administrator']));
    const api = await asMachine(service, machine);
    await api.expect(403, begin({ api }));
    expect((await me(outsider)).sharedScreen).toBeNull();
  });

  it('stays what it is when it is begun again, and is not passed on to another patient', async () => {
    await sharing();
    const { sharedScreen } = await me(dana);
    expect((await dana.api.expect(200, begin(dana))).body.sharedScreen).toEqual(sharedScreen);
    await dana.api.expect(403, begin(dana, kim.patientId));
    expect((await me(dana)).sharedScreen).toEqual(sharedScreen);
  });

  it('lasts as long as the session: new tokens keep it, a step-up does not widen it, other sessions are whole', async () => {
    const tokens = await signIn(clinic, dana);
    const api = service.api.as(tokens.accessToken);
    await api.expect(200, begin({ api }));
    const { refreshToken } = tokens;
    const { body: next } = await service.api.expect(201, service.api.post('/v1/tokens', { refreshToken }));
    const renewed = service.api.as(next.accessToken);
    await renewed.expect(200, renewed.post('/v1/me/step-up', { password }));
    await renewed.expect(403, renewed.get('/v1/caseload'));
    await dana.api.expect(200, dana.api.get('/v1/caseload'));

    await renewed.expect(204, renewed.delete(`/v1/sessions/${(await me({ api: renewed })).sessionId}`));
    const anew = service.api.as((await signIn(clinic, dana)).accessToken);
    await anew.expect(200, anew.get('/v1/caseload'));
  });

  it('ends with the password of whoever is signed in, and with nothing less', async () => {
    await dana.api.expect(409, end(dana, { password }));
    await sharing();
    await dana.api.expect(400, end(dana, {}));
    const wrong = await dana.api.expect(422, end(dana, { password: 'not the password' }));
    expect(wrong.body.errors[0].pointer).toBe('/password');
    await dana.api.expect(403, dana.api.get(record(kim.patientId)));
    expect((await dana.api.expect(200, end(dana, { password }))).body.sharedScreen).toBeNull();
    await dana.api.expect(200, dana.api.get(record(kim.patientId)));
    await dana.api.expect(200, begin(dana, kim.patientId));
  });

  it('ends with a one-time code as well; after five wrong ones nothing is looked at for a while', async () => {
    const { secret } = await enrol(clinic, dana);
    await sharing();
    await dana.api.expect(200, end(dana, { oneTimeCode: codeOf(clinic, secret, 1) }));
    await sharing();
    for (let tries = 0; tries < 5; tries++)
      await dana.api.expect(422, end(dana, { password: 'not the password' }));
    await dana.api.expect(422, end(dana, { password }));
    await dana.api.expect(403, dana.api.get('/v1/caseload'));
  });

  it('hears what happens in that record, and of nothing else', async () => {
    const position = await fromNow(dana);
    await sharing();
    const close = { name: 'Sam Vale', relationship: 'sister', mayBeTold: ['plan'] };
    for (const { api, patientId } of [kim, alex])
      await api.expect(201, api.post(`${record(patientId)}/natural-supports`, close));
    const heard = await heardUntil(dana, position, ({ name }) => name === 'natural_support.named');
    expect(heard.map(({ name, patientId }) => [name, patientId])).toEqual([
      ['shared_screen.begun', alex.patientId],
      ['natural_support.named', alex.patientId],
    ]);
  });

  it('takes away and never gives: whoever is on the care team no more finds nothing there', async () => {
    await sharing();
    const lead = await clinic.practitioner();
    await clinic.join(alex.patientId, lead);
    const { body: team } = await lead.api.expect(200, lead.api.get(`${record()}/care-team`));
    const of = (who: Person) => team.items.find((member: any) => member.accountId === who.accountId).id;
    await lead.api.expect(200, lead.api.post(`${record()}/care-team/${of(lead)}/lead`));
    const reason = 'Moved on';
    await lead.api.expect(200, lead.api.post(`${record()}/care-team/${of(dana)}/ending`, { reason }));
    await dana.api.expect(404, dana.api.get(record()));
  });

  it('keeps closed what speaks of other records, and what is kept from the patient', async () => {
    const notes = `${record()}/clinical-notes`;
    const until = new Date(service.clock.now().getTime() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);
    const withholding = { ground: 'told_in_confidence', reason: 'A neighbour told us', until };
    await dana.api.expect(201, dana.api.post(notes, { text: 'For later', withholding }));
    await dana.api.expect(201, dana.api.post(notes, { text: 'For both of us' }));
    await sharing();
    const { text } = await dana.api.expect(200, dana.api.get(notes));
    expect([text.includes('For both of us'), text.includes('For later')]).toEqual([true, false]);
    await dana.api.expect(403, dana.api.get(`${record()}/counselling-notes`));
    const version = await dana.api.get(record());
    const changing = dana.api.with({ 'if-match': version.headers.get('etag') ?? '' });
    await changing.expect(403, changing.patch(record(), { givenName: 'Alexis' }));
  });

  it('is on the trail, in words that the patient reads', async () => {
    await sharing();
    await dana.api.expect(200, end(dana, { password }));
    const { body } = await alex.api.expect(200, alex.api.get(`${record()}/access-log?excludeSelf=true`));
    const sentences = body.items.map(({ sentence }: { sentence: string }) => sentence);
    expect(sentences).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^Dana .*shared a screen with the patient, so that only this record is open there\.$/,
        ),
        expect.stringMatching(/^Dana .*ended that a screen is shared with the patient\.$/),
      ]),
    );
  });
});
