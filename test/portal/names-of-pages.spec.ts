import { inBrowser } from './tools/browser.js';
import type { Visitor } from './tools/people.js';
import { Riverside, riverside, roles, type Role } from './tools/riverside.js';

/** Keeps whoever goes there. */
const oneWay = /\/session$/;
const ofRecord = '.record-links a';

interface Way {
  readonly path: string;
  readonly name: string;
}

inBrowser('the name of a page', (visiting) => {
  let clinic: Riverside;

  beforeAll(async () => {
    clinic = await Riverside.open();
  });

  afterAll(() => clinic.close());

  const ways = ({ page }: Visitor, links: string): Promise<Way[]> =>
    page.evaluate<Way[]>(`[...document.querySelectorAll(${JSON.stringify(links)})].map((link) =>
      ({ path: new URL(link.href).pathname, name: link.textContent.trim() }))`);

  const heading = async ({ page }: Visitor): Promise<string> =>
    (await page.locator('main h1').innerText()).trim();

  /** Sentences of pages that are called otherwise than the way to them, or on which that way is not marked. */
  const otherwise = async (visitor: Visitor, links: string): Promise<string[]> => {
    const found: string[] = [];
    for (const { path, name } of await ways(visitor, links)) {
      if (oneWay.test(path)) continue;
      await visitor.goTo(path);
      const title = await heading(visitor);
      if (!title.toLowerCase().includes(name.toLowerCase())) found.push(`“${name}” leads to “${title}”`);
      const marked = await visitor.page.locator(`${links}[aria-current="page"]`).allInnerTexts();
      if (!marked.includes(name)) found.push(`at “${title}” the way “${name}” is not marked`);
    }
    return found;
  };

  const whoWalks: Partial<Record<Role, (visitor: Visitor) => Promise<string>>> = {
    clinician: () => clinic.recordOfPatient(),
    peer: async ({ page }) =>
      (await page.getByRole('link', { name: 'Alex Morgan' }).getAttribute('href')) ?? '',
  };

  it.each(roles)('is what the way to it is called, and that way is marked there: %s', async (role) => {
    await visiting(async (arrive) => {
      const visitor = await arrive(clinic.portal);
      await visitor.signIn('riverside', riverside[role].email, riverside[role].password);
      const record = await whoWalks[role]?.(visitor);
      const found = await otherwise(visitor, '.frame-side .frame-links a');
      if (record !== undefined) {
        await visitor.goTo(record);
        found.push(...(await otherwise(visitor, ofRecord)));
      }
      expect(found).toEqual([]);
    })();
  });

  it(
    'of a record stays marked on the pages below it',
    visiting(async (arrive) => {
      const dana = await arrive(clinic.portal);
      await dana.comesSignedIn('riverside', riverside.clinician.email, riverside.clinician.password);
      const record = await clinic.recordOfPatient();
      const below = {
        '/plan/propose': 'Plan',
        '/way/tell': 'Way',
        '/sharing/ask': 'Who sees what',
      };
      for (const [path, name] of Object.entries(below)) {
        await dana.open(`${record}${path}`);
        const marked = await dana.page.locator(`${ofRecord}[aria-current="page"]`).allInnerTexts();
        expect([path, marked]).toEqual([path, [name]]);
      }
    }),
  );
});
