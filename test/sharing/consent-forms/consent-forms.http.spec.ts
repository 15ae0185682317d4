import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, database, type Person } from '../../support/world.js';

const text = { purpose: 'telehealth', language: 'en', title: 'By video', body: 'We **meet** by video.' };

describe('/v1/consent-forms', () => {
  let service: TestApp;
  let clinic: Clinic;
  let ada: Person;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
    ada = await clinic.person(['administrator'], { name: 'Ada' });
  });
  afterAll(() => service.close());

  const write = async (changes: object = {}): Promise<any> =>
    (await ada.api.expect(201, ada.api.post('/v1/consent-forms', { ...text, ...changes }))).body;
  const publish = (formId: string, body: object = { asksAgain: false }): Promise<any> =>
    ada.api.post(`/v1/consent-forms/${formId}/publication`, body);
  const revise = async (formId: string, changes: object): Promise<any> => {
    const { headers } = await ada.api.expect(200, ada.api.get(`/v1/consent-forms/${formId}`));
    const api = ada.api.with({ 'if-match': headers.get('etag') ?? '' });
    return api.expect(200, api.patch(`/v1/consent-forms/${formId}`, changes));
  };

  it('begins with texts for every purpose', async () => {
    const { body } = await ada.api.expect(200, ada.api.get('/v1/consent-forms/starters'));

    const purposes = [
      'treatment',
      'medication',
      'peer_sharing',
      'natural_support',
      'disclosure',
      'research',
      'telehealth',
    ];
    for (const spoken of ['en', 'es']) {
      const those = body.items.filter(({ language }: { language: string }) => language === spoken);
      expect(those.map(({ purpose }: { purpose: string }) => purpose)).toEqual(purposes);
    }
    const { purpose, language, title, body: words } = body.items[0];
    await write({ purpose, language, title, body: words });
  });

  it('is not published while something of a text to start from is left in it, whatever its purpose', async () => {
    const { body } = await ada.api.expect(200, ada.api.get('/v1/consent-forms/starters'));
    for (const { purpose, language, title, body: words, part2 } of body.items) {
      const form = await write({ purpose, language, title, body: words, part2 });
      const answer = await publish(form.id);
      expect(answer.status).toBe(422);
      const said = JSON.stringify(answer.body.errors);
      expect(said).toContain(language === 'es' ? 'no asesoramiento legal' : 'not legal advice');
      expect(said).toContain('[');
      if (part2) expect(said).toContain('/part2/howToRevoke');
    }
  });

  it.each([
    'Ask [name]',
    'Ask {{name}}',
    'Ask {name of the clinic}',
    'Ask <name of the clinic>',
    'Ask TBD',
    'Lorem ipsum',
  ])('is not published with “%s” in title or body, and is as soon as that is filled in', async (gap) => {
    const form = await write({ body: gap });
    const answer = await publish(form.id);
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, '/body']);
    await revise(form.id, { title: gap, body: 'We meet.' });
    expect((await publish(form.id)).body.errors[0].pointer).toBe('/title');
    await revise(form.id, { title: 'By video' });
    expect((await publish(form.id)).status).toBe(201);
  });

  it('is published with links, footnotes, boxes to tick and quotations in it', async () => {
    const body =
      'See [our page](https://example.org), [the law][1] and he said “[sic] I [...] will”.[^2]\n\n- [ ] Yes\n- [x] No\n\n[1]: https://example.org/law\n\n[^2]: A < b > c, ![a picture](https://example.org/a.png), 5 {6}';
    expect((await publish((await write({ body })).id)).status).toBe(201);
  });

  it('holds the statutory texts of a consent, so that the person need not write them', async () => {
    const part2 = {
      discloser: 'Riverside Clinic',
      description: 'That I am treated here for alcohol dependence',
      howToRevoke: 'In the portal or in writing',
      expiryEvent: 'The end of my treatment here',
      redisclosureStatement: 'It may be passed on, and then no longer be protected',
      consequencesOfRefusing: 'None',
    };
    const form = await write({ purpose: 'disclosure', title: 'Passing on', part2 });
    const { body: edition } = await publish(form.id);
    expect(edition.part2).toEqual(part2);
    const alex = await clinic.patient();
    const consents = `/v1/patients/${alex.patientId}/consents`;
    const consent = {
      kind: 'disclosure',
      purpose: 'So that the insurer pays',
      purposeCode: 'payment',
      provisions: [{ recipientOutside: 'Good Health', dataClasses: ['plan', 'substance_use'] }],
      editionId: edition.id,
    };
    const given = await alex.api.expect(201, alex.api.post(consents, consent));
    expect(given.body.part2).toEqual(part2);
    const own = { description: 'Only that I come to the clinic', expiryEvent: ' ' };
    const other = await alex.api.expect(201, alex.api.post(consents, { ...consent, part2: own }));
    expect(other.body.part2).toEqual({ ...part2, description: own.description });
    await revise(form.id, { part2: { ...part2, discloser: null } });
    const { body: next } = await publish(form.id);
    expect(next.contentHash).not.toBe(edition.contentHash);
    const lacking = alex.api.post(consents, { ...consent, editionId: next.id });
    expect((await alex.api.expect(422, lacking)).body.errors[0].pointer).toBe('/part2/discloser');
  });

  it('is a draft until it is published; then everyone of the organisation reads that edition', async () => {
    const form = await write();
    expect(form).toMatchObject({
      ...text,
      html: '<p>We <strong>meet</strong> by video.</p>\n',
      text: 'We meet by video.',
      currentEditionId: null,
    });
    const { body: edition, headers } = await publish(form.id);

    expect(edition).toMatchObject({
      ...text,
      formId: form.id,
      number: 1,
      current: true,
      asksAgain: false,
      validUntil: null,
      publishedBy: { displayName: 'Ada' },
    });
    const alex = await clinic.patient();
    const read = await alex.api.expect(200, alex.api.get(headers.get('location') ?? ''));
    expect(read.body).toEqual(edition);
    const elsewhere = await (await Clinic.open(service)).patient();
    await elsewhere.api.expect(404, elsewhere.api.get(`/v1/consent-form-editions/${edition.id}`));
  });

  it('keeps what was published; a new edition takes its place and can ask people afresh', async () => {
    const form = await write();
    const first = (await publish(form.id)).body;
    expect((await publish(form.id)).status).toBe(409);
    await revise(form.id, { body: 'We meet by video or telephone.' });
    const second = (await publish(form.id, { asksAgain: true })).body;

    expect(second).toMatchObject({ number: 2, current: true, asksAgain: true });
    const { body } = await ada.api.get(`/v1/consent-form-editions?formId=${form.id}`);
    expect(body.items).toEqual([second, { ...first, current: false }]);
    const other = await ada.api.get('/v1/consent-form-editions?purpose=research');
    expect(other.body.items).toEqual([]);
  });

  it('is kept by the database itself: the service cannot change or remove an edition', async () => {
    const { body: edition } = await publish((await write()).id);
    const pool = await database();
    const { rows } = await pool.query(
      `SELECT privilege_type FROM information_schema.role_table_grants WHERE grantee = 'concord_app' AND table_name = 'consent_form_edition'
       UNION SELECT privilege_type FROM information_schema.role_column_grants WHERE grantee = 'concord_app' AND table_name = 'consent_form_edition' ORDER BY 1`,
    );
    expect(rows.map((row) => row.privilege_type)).toEqual(['INSERT', 'SELECT']);
    expect(edition.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('ends on its last day', async () => {
    const validUntil = service.clock.now().toISOString().slice(0, 10);
    const { body: edition } = await publish((await write()).id, { asksAgain: false, validUntil });
    expect(edition.current).toBe(true);
    service.clock.forward(24 * 60 * 60 * 1000);
    ada = await clinic.signIn(ada);
    expect((await ada.api.get(`/v1/consent-form-editions/${edition.id}`)).body.current).toBe(false);
  });

  it('says what is wrong, and is for administrators and the privacy officer', async () => {
    const form = await write();
    expect((await ada.api.post('/v1/consent-forms', text)).status).toBe(409);
    const wrong: [object, string][] = [
      [{ purpose: 'everything' }, '/purpose'],
      [{ language: 'plain English' }, '/language'],
      [{ title: ' ' }, '/title'],
      [{ body: '' }, '/body'],
      [{ html: '<p>' }, '/html'],
    ];
    for (const [fault, pointer] of wrong) {
      const answer = await ada.api.expect(400, ada.api.post('/v1/consent-forms', { ...text, ...fault }));
      expect(answer.body.errors[0].pointer).toBe(pointer);
    }
    const past = await publish(form.id, { asksAgain: false, validUntil: '2020-01-01' });
    expect([past.status, past.body.errors[0].pointer]).toEqual([422, '/validUntil']);
    const dana = await clinic.practitioner();
    await dana.api.expect(403, dana.api.get('/v1/consent-forms'));
  });
});
