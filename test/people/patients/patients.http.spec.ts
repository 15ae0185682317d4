import { newId } from '../../../src/core/ids.js';
import type { Answer } from '../../support/api.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic } from '../../support/world.js';

const registration = {
  identifier: 'MRN-20417',
  givenName: 'Alexandra',
  familyName: 'Moreau',
  birthDate: '1990-05-17',
};

describe('/v1/patients', () => {
  let service: TestApp;
  let clinic: Clinic;
  beforeAll(async () => {
    service = await startTestApp();
  });
  beforeEach(async () => {
    clinic = await Clinic.open(service);
  });
  afterAll(() => service.close());

  describe('registering', () => {
    it('makes a practitioner who registers a patient the lead of the care team', async () => {
      const dana = await clinic.practitioner('Dana Reyes');
      const details = { preferredName: 'Alex', pronouns: 'they/them', languages: ['FR', 'en-gb'] };
      const answer = await dana.api.expect(
        201,
        dana.api.post('/v1/patients', { ...registration, ...details }),
      );

      expect(answer.body).toEqual({
        ...registration,
        ...details,
        languages: ['fr', 'en-GB'],
        id: expect.any(String),
        diedOn: null,
        isReplaced: false,
        version: 1,
        recordedAt: expect.any(String),
      });
      expect(answer.headers.get('location')).toBe(`/v1/patients/${answer.body.id}`);
      const again = await dana.api.expect(200, dana.api.get(`/v1/patients/${answer.body.id}`));
      expect(again.body).toEqual(answer.body);
      const team = await dana.api.expect(200, dana.api.get(`/v1/patients/${answer.body.id}/care-team`));
      expect(team.body.items).toMatchObject([
        { accountId: dana.accountId, displayName: 'Dana Reyes', role: 'lead', endedAt: null },
      ]);
    });

    it('puts the named practitioner in the lead, and then not the one who registers', async () => {
      const [dana, sam] = [await clinic.practitioner(), await clinic.practitioner()];
      const answer = await dana.api.expect(
        201,
        dana.api.post('/v1/patients', { ...registration, leadAccountId: sam.accountId }),
      );
      const address = `/v1/patients/${answer.body.id}`;

      expect((await sam.api.get(address)).status).toBe(200);
      expect((await dana.api.get(address)).status).toBe(404);
    });

    it('leaves the team empty when an administrator registers and names nobody', async () => {
      const admin = await clinic.person(['administrator']);
      const answer = await admin.api.expect(201, admin.api.post('/v1/patients', registration));
      const team = await admin.api.expect(200, admin.api.get(`/v1/patients/${answer.body.id}/care-team`));

      expect(team.body).toEqual({ items: [], next: null });
    });

    it('takes only an active practitioner of this organisation as lead', async () => {
      const admin = await clinic.person(['administrator']);
      const peer = await clinic.person(['peer_supporter']);
      const elsewhere = await (await Clinic.open(service)).practitioner();
      for (const leadAccountId of [peer.accountId, elsewhere.accountId, newId()]) {
        const answer = await admin.api.expect(
          422,
          admin.api.post('/v1/patients', { ...registration, leadAccountId }),
        );
        expect(answer.body.errors[0].pointer).toBe('/leadAccountId');
      }
      const list = await admin.api.get('/v1/patients');
      expect(list.body.items).toEqual([]);
    });

    it('registers an identifier once per organisation', async () => {
      const admin = await clinic.person(['administrator']);
      const elsewhere = await (await Clinic.open(service)).person(['administrator']);
      await admin.api.expect(201, admin.api.post('/v1/patients', registration));
      const second = await admin.api.expect(409, admin.api.post('/v1/patients', registration));

      expect(second.body).toMatchObject({ errors: [{ pointer: '/identifier' }] });
      await elsewhere.api.expect(201, elsewhere.api.post('/v1/patients', registration));
    });

    it('answers a repeated request with the same record', async () => {
      const dana = await clinic.practitioner();
      const api = dana.api.with({ 'idempotency-key': newId() });
      const first = await api.expect(201, api.post('/v1/patients', registration));
      const second = await api.expect(201, api.post('/v1/patients', registration));

      expect(second.body).toEqual(first.body);
    });

    it('says what is wrong with each field', async () => {
      const admin = await clinic.person(['administrator']);
      const wrong: [Record<string, unknown>, number, string][] = [
        [{ birthDate: '17.05.1990' }, 400, '/birthDate'],
        [{ birthDate: '1990-02-30' }, 400, '/birthDate'],
        [{ birthDate: '1899-12-31' }, 422, '/birthDate'],
        [{ birthDate: '2999-01-01' }, 422, '/birthDate'],
        [{ identifier: ' MRN' }, 400, '/identifier'],
        [{ identifier: null }, 400, '/identifier'],
        [{ givenName: '' }, 400, '/givenName'],
        [{ familyName: '  ' }, 400, '/familyName'],
        [{ familyName: 'x'.repeat(101) }, 400, '/familyName'],
        [{ languages: ['en', 'not a language'] }, 400, '/languages'],
        [{ languages: null }, 400, '/languages'],
        [{ leadAccountId: 'me' }, 400, '/leadAccountId'],
        [{ leadAccountId: null }, 400, '/leadAccountId'],
        [{ tenantId: newId() }, 400, '/tenantId'],
        [{ version: 7 }, 400, '/version'],
        [{ recordedBy: newId() }, 400, '/recordedBy'],
      ];
      for (const [fault, status, pointer] of wrong) {
        const answer = await admin.api.post('/v1/patients', { ...registration, ...fault });
        expect([
          answer.status,
          answer.body.errors?.map((error: { pointer: string }) => error.pointer),
        ]).toEqual([status, [pointer]]);
      }
      expect((await admin.api.get('/v1/patients')).body.items).toEqual([]);
    });

    it('is for administrators and practitioners', async () => {
      for (const person of [
        await clinic.patient(),
        await clinic.person(['peer_supporter']),
        await clinic.person(['privacy_officer']),
      ]) {
        await person.api.expect(403, person.api.post('/v1/patients', registration));
      }
    });
  });

  describe('listing', () => {
    it('goes by family name, page by page, without a name in any address', async () => {
      const admin = await clinic.person(['administrator']);
      const names = ['Adams', 'Baker', 'Baker', 'Clark', 'Diaz'];
      for (const [index, familyName] of [...names].reverse().entries()) {
        await admin.api.expect(
          201,
          admin.api.post('/v1/patients', {
            ...registration,
            familyName,
            identifier: `P${index}`,
            birthDate: `197${index}`,
          }),
        );
      }
      const seen: string[] = [];
      let next: string | null = null;
      do {
        const page: Answer = await admin.api.expect(
          200,
          admin.api.get(`/v1/patients?limit=2${next ? `&cursor=${next}` : ''}`),
        );
        seen.push(...page.body.items.map((patient: { familyName: string }) => patient.familyName));
        next = page.body.next;
        if (next) {
          expect(page.headers.get('link')).toContain(next);
          expect(Buffer.from(next, 'base64url').toString()).not.toContain('Baker');
        }
      } while (next);

      expect(seen).toEqual(names);
    });

    it('finds one record by its identifier', async () => {
      const admin = await clinic.person(['administrator']);
      await admin.api.expect(201, admin.api.post('/v1/patients', registration));
      await clinic.record();
      const found = await admin.api.expect(200, admin.api.get('/v1/patients?identifier=MRN-20417'));
      const none = await admin.api.expect(200, admin.api.get('/v1/patients?identifier=MRN-2041'));

      expect(found.body.items).toMatchObject([registration]);
      expect(none.body.items).toEqual([]);
    });

    it('is for administrators, shows only their organisation, and takes only cursors it gave out', async () => {
      const admin = await clinic.person(['administrator']);
      const dana = await clinic.practitioner();
      await (await Clinic.open(service)).record();

      expect((await admin.api.get('/v1/patients')).body.items).toEqual([]);
      await dana.api.expect(403, dana.api.get('/v1/patients'));
      const bad = await admin.api.expect(400, admin.api.get('/v1/patients?cursor=bm9uc2Vuc2U'));
      expect(bad.body.errors[0].pointer).toBe('cursor');
    });
  });

  describe('reading', () => {
    it('is for the patient, the care team and administrators; for others there is nothing', async () => {
      const dana = await clinic.practitioner();
      const alex = await clinic.patient([dana]);
      const address = `/v1/patients/${alex.patientId}`;
      const elsewhere = await Clinic.open(service);
      const strangers = [
        await clinic.practitioner(),
        await clinic.patient(),
        await clinic.person(['privacy_officer']),
        await clinic.person(['peer_supporter']),
        await elsewhere.practitioner(),
        await elsewhere.person(['administrator']),
      ];

      for (const person of [alex, dana, await clinic.person(['administrator'])])
        await person.api.expect(200, person.api.get(address));
      for (const person of strangers) await person.api.expect(404, person.api.get(address));
      await alex.api.expect(404, alex.api.get(`/v1/patients/${newId()}`));
      await alex.api.expect(400, alex.api.get('/v1/patients/me'));
      await service.api.expect(401, service.api.get(address));
    });

    it('is not for a peer supporter with whom only the plan is shared: 403, since they know of the person', async () => {
      const alex = await clinic.patient();
      const robin = await clinic.person(['peer_supporter']);
      await clinic.share(alex.patientId, robin);

      await robin.api.expect(403, robin.api.get(`/v1/patients/${alex.patientId}`));
    });

    it('gives the birth date as the very day that was sent, whatever the time zone', async () => {
      const admin = await clinic.person(['administrator']);
      for (const birthDate of ['1900-01-01', '1968-02-18', '2000-02-29', '1990-03-25']) {
        const made = await admin.api.expect(
          201,
          admin.api.post('/v1/patients', { ...registration, birthDate, identifier: birthDate }),
        );
        const read = await admin.api.expect(200, admin.api.get(`/v1/patients/${made.body.id}`));
        const listed = await admin.api.expect(200, admin.api.get(`/v1/patients?identifier=${birthDate}`));
        expect([made.body.birthDate, read.body.birthDate, listed.body.items[0].birthDate]).toEqual([
          birthDate,
          birthDate,
          birthDate,
        ]);
      }
    });
  });

  describe('changing', () => {
    it('lets patients say how to be addressed, and tells them who changes a legal name', async () => {
      const alex = await clinic.patient();
      const address = `/v1/patients/${alex.patientId}`;
      const api = alex.api.with({ 'if-match': '"1"' });
      const change = { preferredName: 'Lexi', pronouns: 'she/they', languages: ['pt-br'] };
      const changed = await api.expect(200, api.patch(address, change));

      expect(changed.body).toMatchObject({ ...change, languages: ['pt-BR'], version: 2 });
      expect(changed.headers.get('etag')).toBe('"2"');
      const again = alex.api.with({ 'if-match': '"2"' });
      const refused = await again.expect(
        403,
        again.patch(address, { familyName: 'Moreau', preferredName: 'Al' }),
      );
      expect(refused.body.detail).toContain('your care team will put it right');
      expect(refused.body.errors).toEqual([{ pointer: '/familyName', message: 'is changed by the clinic' }]);
      const cleared = await again.expect(200, again.patch(address, { preferredName: null }));
      expect(cleared.body).toMatchObject({ preferredName: null, pronouns: 'she/they', version: 3 });
    });

    it('lets the care team and administrators put legal names right', async () => {
      const dana = await clinic.practitioner();
      const admin = await clinic.person(['administrator']);
      const alex = await clinic.patient([dana]);
      const address = `/v1/patients/${alex.patientId}`;
      const first = dana.api.with({ 'if-match': '"1"' });
      await first.expect(200, first.patch(address, { familyName: 'Moreau', birthDate: '1991-01-02' }));
      const second = admin.api.with({ 'if-match': '"2"' });
      const answer = await second.expect(200, second.patch(address, { identifier: 'MRN-9' }));

      expect(answer.body).toMatchObject({
        familyName: 'Moreau',
        birthDate: '1991-01-02',
        identifier: 'MRN-9',
        version: 3,
      });
    });

    it('asks for the version it is based on, after it has settled who may see the record', async () => {
      const dana = await clinic.practitioner();
      const alex = await clinic.patient([dana]);
      const stranger = await clinic.practitioner();
      const address = `/v1/patients/${alex.patientId}`;
      const change = { pronouns: 'he/him' };

      await dana.api.expect(428, dana.api.patch(address, change));
      const stale = dana.api.with({ 'if-match': '"7"' });
      await stale.expect(412, stale.patch(address, change));
      const malformed = dana.api.with({ 'if-match': '1' });
      await malformed.expect(400, malformed.patch(address, change));
      await stranger.api.expect(404, stranger.api.patch(address, change));
    });

    it('loses nothing when two change the record at once', async () => {
      const dana = await clinic.practitioner();
      const alex = await clinic.patient([dana]);
      const address = `/v1/patients/${alex.patientId}`;
      const both = await Promise.all(
        ['Lex', 'Al'].map((preferredName) =>
          dana.api.with({ 'if-match': '"1"' }).patch(address, { preferredName }),
        ),
      );

      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      const won = both.find(({ status }) => status === 200);
      expect((await dana.api.get(address)).body.preferredName).toBe(won?.body.preferredName);
    });

    it('refuses unknown and nameless values by name, and a taken identifier', async () => {
      const dana = await clinic.practitioner();
      const alex = await clinic.patient([dana]);
      const other = await clinic.patient([dana]);
      const api = dana.api.with({ 'if-match': '"1"' });
      const taken = (await dana.api.get(`/v1/patients/${other.patientId}`)).body.identifier;
      for (const [field, value] of Object.entries({
        identifier: null,
        languages: null,
        version: 3,
        patientId: newId(),
        birthDate: '',
      })) {
        const answer = await api.expect(400, api.patch(`/v1/patients/${alex.patientId}`, { [field]: value }));
        expect(answer.body.errors).toMatchObject([{ pointer: `/${field}` }]);
      }
      await api.expect(409, api.patch(`/v1/patients/${alex.patientId}`, { identifier: taken }));
      await api.expect(422, api.patch(`/v1/patients/${alex.patientId}`, { birthDate: '2999-01-01' }));
    });
  });
});
