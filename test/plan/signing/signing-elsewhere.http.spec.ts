import { onDevice, onPaper, scan } from '../../support/signed-elsewhere.js';
import { aCompleteRoom, frozen } from '../../support/signed.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';

describe('A patient who signs without an account', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const today = (): string => service.clock.now().toISOString().slice(0, 10);

  const kindsTold = async ({ api }: Person): Promise<string[]> =>
    (await api.expect(200, api.get('/v1/me/notices'))).body.items.map(({ kind }: { kind: string }) => kind);

  /** A plan that waits for signatures, and a colleague on the team; the patient’s own account is closed. */
  async function waiting(account: 'without' | 'with' = 'without') {
    const room = await aCompleteRoom(service);
    const colleague = await room.clinic.practitioner('Cody Lane');
    await room.clinic.join(room.patient.patientId, colleague);
    if (account === 'without') {
      const pool = await database();
      await pool.query("UPDATE account SET status = 'disabled' WHERE id = $1", [room.patient.accountId]);
    }
    const { version, address } = await frozen(room);
    const { api } = room.clinician;
    const record = (signed: object, by = api): Promise<any> =>
      by.post(`${address}/recorded-signatures`, { contentHash: version.contentHash, signed });
    return { ...room, colleague, version, address, api, record, patientId: room.patient.patientId };
  }

  it('finds ways in what completeness says, and is kept from none of them', async () => {
    const { api, plan } = await waiting();
    const { body } = await api.expect(200, api.get(`${plan}/completeness`));
    expect(body.ready).toBe(true);
    const gap = body.gaps.find(({ code }: any) => code === 'signers-at-hand');
    expect(gap.severity).toBe('warn');
    expect(gap.message).toMatch(/portal.*paper.*device/);
  });

  it('signs on paper, with the page and a witness, and the plan comes into force', async () => {
    const { api, address, record, clinician, patientId, version } = await waiting();
    const signed = await onPaper(clinician, patientId, today());
    const { body } = await api.expect(200, record(signed));
    expect(body.missingSigners).toEqual(['professional']);
    expect(body.signatures[0]).toMatchObject({
      signedBy: { accountId: null, displayName: expect.stringContaining('Alex') },
      ...{ capacity: 'self', party: 'patient', assurance: null, contested: null },
      elsewhere: {
        ...{ method: 'paper', signedOn: today(), pageId: signed.pageId, witness: 'Robin Marsh' },
        pageHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        recordedBy: { accountId: clinician.accountId },
      },
    });
    expect((await record(signed)).status).toBe(409);
    await api.expect(200, api.post(`${address}/signatures`, { contentHash: version.contentHash }));
    await api.expect(200, api.post(`${address}/activation`));
    const print = await api.expect(200, api.get(`${address}/print.txt`));
    expect(print.text).toContain('on paper');
    expect(print.text.replace(/\s+/g, ' ')).toContain('seen by Robin Marsh; recorded by Dana Reyes');
    const receipt = await api.expect(200, api.get(`${address}/receipt`));
    expect(receipt.body.signatures[0].elsewhere.method).toBe('paper');
  });

  it('signs on the clinic’s device with a code that a colleague of the recorder issued, once', async () => {
    const { api, record, clinician, colleague, patientId } = await waiting();
    const own = await onDevice(clinician, patientId);
    const mine = await record(own);
    expect([mine.status, mine.body.errors[0].pointer]).toEqual([422, '/signed/code']);
    expect(mine.body.detail).toBe(
      'The code was issued by the account that is signed in here, which cannot use it. Ask another colleague of the care team for one.',
    );
    const signed = await onDevice(colleague, patientId);
    const typed = { ...signed, code: ` ${signed.code.toLowerCase().replace('-', ' ')}` };
    const { body } = await api.expect(200, record(typed));
    expect(body.signatures[0].elsewhere).toMatchObject({ method: 'clinic_device', pageHash: null });
    const second = await waiting();
    expect((await second.record(signed)).status).toBe(422);
  });

  it('guards the code against guessing, and lets it run out', async () => {
    const { record, colleague, patientId } = await waiting();
    const signed = await onDevice(colleague, patientId);
    const refused = new Set<string>();
    for (let tries = 0; tries < 12; tries += 1) {
      const { status, body } = await record({ ...signed, code: 'ZZZZZ-ZZZZZ' });
      expect(status).toBe(422);
      refused.add(body.detail);
    }
    const right = await record(signed);
    expect(right.status).toBe(422);
    // Nor does the right one tell a guesser anything, and whoever reads it learns what to do.
    expect([...refused.add(right.body.detail)]).toEqual([
      'The code does not work. Check it, or ask a colleague of the care team for a new one. After many wrong ones, wait some minutes.',
    ]);
    const other = await waiting();
    const late = await onDevice(other.colleague, other.patientId);
    const pool = await database();
    await pool.query('UPDATE signing_code SET expires_at = issued_at WHERE patient_id = $1', [
      other.patientId,
    ]);
    expect((await other.record(late)).status).toBe(422);
  });

  it('is never signed for on the word of staff: each thing that proves it is needed, and said', async () => {
    const { record, clinician, patientId } = await waiting();
    const signed = await onPaper(clinician, patientId, today());
    const without = (field: string): object => ({ ...signed, [field]: undefined });
    const cases: [object, string][] = [
      [without('pageId'), 'pageId'],
      [without('witness'), 'witness'],
      [without('signedOn'), 'signedOn'],
      [{ ...signed, witness: 'dana  REYES' }, 'witness'],
      // One of two names does not tell somebody apart.
      [{ ...signed, witness: 'Dr. Reyes' }, 'witness'],
      [{ ...signed, witness: 'Alex' }, 'witness'],
      [{ ...signed, signedOn: '2999-01-01' }, 'signedOn'],
      [{ ...signed, signedOn: '2020-01-01' }, 'signedOn'],
      [{ ...signed, pageHash: 'a'.repeat(64) }, 'pageId'],
      [{ ...signed, pageId: patientId }, 'pageId'],
      [{ ...signed, capacity: 'representative' }, 'authorityId'],
      [{ ...signed, authorityId: patientId }, 'authorityId'],
      [{ method: 'clinic_device', capacity: 'self' }, 'code'],
    ];
    for (const [body, field] of cases) {
      const answer = await record(body);
      expect([field, answer.status, answer.body.errors?.[0].pointer]).toEqual([
        field,
        422,
        `/signed/${field}`,
      ]);
    }
  });

  it('has a representative who signs on paper for them, within an authority in force', async () => {
    const { api, record, clinic, clinician, patientId } = await waiting();
    const guardian = await clinic.person(['representative'], { name: 'Gale Test' });
    const authority = await api.expect(
      201,
      api.post(`/v1/patients/${patientId}/representatives`, {
        ...{ accountId: guardian.accountId, kind: 'guardian', dataClasses: ['plan', 'substance_use'] },
        ...{ acts: ['read', 'take_part'], evidence: 'Order of the court, seen by the team' },
      }),
    );
    const paper = await onPaper(clinician, patientId, today());
    const signed = { ...paper, capacity: 'representative', authorityId: authority.body.id };
    const { body } = await api.expect(200, record(signed));
    expect(body.signatures[0]).toMatchObject({
      ...{ capacity: 'representative', authorityKind: 'guardian' },
      signedBy: { displayName: 'Gale Test' },
    });
    expect(body.missingSigners).toEqual(['professional']);
  });

  it('can say later that it is not theirs: it counts no more, and says so', async () => {
    const { api, record, clinician, patient, patientId, address } = await waiting('with');
    const { body } = await api.expect(200, record(await onPaper(clinician, patientId, today())));
    const contest = `${address}/signatures/${body.signatures[0].id}/contest`;
    const reason = 'That is not my hand';
    expect(await kindsTold(patient)).toContain('signature_recorded');
    const told = await patient.api.expect(200, patient.api.post(contest, { reason }));
    expect(await kindsTold(clinician)).toContain('signature_contested');
    expect(told.body.missingSigners).toContain('patient');
    expect(told.body.signatures[0].contested).toMatchObject({ reason, means: 'portal' });
    expect((await patient.api.post(contest, { reason })).status).toBe(409);
    expect((await api.post(`${address}/activation`)).status).toBe(422);
    expect((await api.get(`${address}/print.txt`)).text).toContain(reason);
  });

  it('says so on paper as well, and the recorder says how', async () => {
    const { api, record, clinician, patientId, address } = await waiting();
    const { body } = await api.expect(200, record(await onPaper(clinician, patientId, today())));
    const contest = `${address}/signatures/${body.signatures[0].id}/contest`;
    expect((await api.post(contest, { reason: 'Not mine' })).body.errors[0].pointer).toBe('/means');
    const { body: told } = await api.expect(200, api.post(contest, { reason: 'Not mine', means: 'paper' }));
    expect(told.signatures[0].contested.means).toBe('paper');
  });

  it('has a page that only those see who may see everything, as a file and nothing else', async () => {
    const { api, clinician, clinic, patientId, colleague } = await waiting();
    const { pageId } = await onPaper(clinician, patientId, today());
    const page = `/v1/patients/${patientId}/paper-pages/${pageId}`;
    const file = await api.expect(200, api.get(`${page}/file`));
    expect(file.headers.get('content-type')).toBe('image/png');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    await colleague.api.expect(200, colleague.api.get(page));
    const stranger = await clinic.practitioner();
    expect((await stranger.api.get(page)).status).toBe(404);
    const elsewhere = await waiting();
    const other = `/v1/patients/${elsewhere.patientId}/paper-pages/${pageId}`;
    expect((await elsewhere.api.get(other)).status).toBe(404);
  });

  it.each([
    ['a script in the dress of a picture', { ...scan, content: Buffer.from('<script>').toString('base64') }],
    ['too large', { ...scan, content: Buffer.alloc(513 * 1024).toString('base64') }],
    ['of another kind', { ...scan, contentType: 'text/html' }],
    ['not base64', { ...scan, content: '<svg onload=x>' }],
  ])('has no page kept that is %s', async (_what, page) => {
    const { api, patientId } = await waiting();
    expect([400, 422]).toContain((await api.post(`/v1/patients/${patientId}/paper-pages`, page)).status);
  });
});
