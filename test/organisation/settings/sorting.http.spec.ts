import { startTestApp, type TestApp } from '../../support/test-app.js';
import { Clinic, type Person } from '../../support/world.js';

const families = ['Zuma', 'ábalos', 'de Wit', 'Öz', 'Evans', 'Éluard', 'Abbott', 'Oz'];

describe('Lists of names', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  it.each([
    ['en-GB', ['ábalos', 'Abbott', 'de Wit', 'Éluard', 'Evans', 'Oz', 'Öz', 'Zuma']],
    ['sv-SE', ['ábalos', 'Abbott', 'de Wit', 'Éluard', 'Evans', 'Oz', 'Zuma', 'Öz']],
    ['tlh', ['ábalos', 'Abbott', 'de Wit', 'Éluard', 'Evans', 'Oz', 'Öz', 'Zuma']],
  ])('are sorted as people sort who speak %s, and so is every page of them', async (locale, sorted) => {
    const clinic = await Clinic.open(service);
    const administrator = await clinic.person(['administrator'], { name: 'Zoe Last' });
    const api = administrator.api.with({ 'if-match': '"1"' });
    await api.expect(200, api.patch('/v1/settings', { locale }));
    const clinician = await clinic.practitioner('Dana Reyes');
    for (const [index, familyName] of families.entries()) {
      const record = {
        identifier: `S-${index}`,
        givenName: 'Ada',
        familyName,
        birthDate: `19${50 + index}-01-02`,
      };
      const asked = { ...record, leadAccountId: clinician.accountId };
      await clinician.api.expect(201, clinician.api.post('/v1/patients', asked));
    }
    const names = async (path: string, nameOf: (item: any) => string, by: Person): Promise<string[]> => {
      const found: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const cursor: string = next === '' ? '' : `&cursor=${next}`;
        const { body } = await by.api.expect(200, by.api.get(`${path}?limit=3${cursor}`));
        found.push(...body.items.map(nameOf));
        next = body.next;
      }
      return found;
    };
    const family = (name: string): string => name.replace('Ada ', '');
    expect(await names('/v1/caseload', ({ displayName }) => family(displayName), clinician)).toEqual(sorted);
    const colleagues = ['Öz Nurse', 'anna Small', 'Éva Nurse', 'Zuma Nurse'];
    for (const name of colleagues) await clinic.practitioner(name);
    const seen = await names('/v1/colleagues', ({ displayName }) => displayName, clinician);
    const between = locale === 'sv-SE' ? ['Zuma Nurse', 'Öz Nurse'] : ['Öz Nurse', 'Zuma Nurse'];
    expect(seen.filter((name) => colleagues.includes(name))).toEqual(['anna Small', 'Éva Nurse', ...between]);
  });
});
