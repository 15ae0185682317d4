import { inTurn } from '../support/turns.js';
import { inBrowser } from './tools/browser.js';
import type { Surroundings, Visitor } from './tools/people.js';
import { Riverside, riverside, roles, type Role } from './tools/riverside.js';
import { routePatterns } from './tools/routes.js';

type Arrive = (address: string, where?: Surroundings) => Promise<Visitor>;

/** Without a sign-in, or kept there. */
const elsewhere = /^\/(?:sign-in|invitation|help|receipt|safety-plan\/kept)$|\/session$/;
const nobodys = '01a00000-0000-7000-8000-000000000000';
const forOthers = 'This page is for somebody else';

/** Where each begins, and what others begin with is not theirs. */
const homes: Readonly<Record<Role, string>> = {
  patient: '/today',
  clinician: '/morning',
  administrator: '/clinic/people',
  peer: '/with',
  relative: '/with',
  'privacy officer': '/privacy/emergencies',
};

/** Runs in the page: whether there is something below its name and the ways from it. */
const saysSomething = `(() => {
  const page = document.querySelector('main').cloneNode(true);
  page.querySelector('h1').closest('.row')?.remove();
  page.querySelectorAll('h1, nav').forEach((element) => element.remove());
  return page.textContent.trim() !== '';
})()`;

/** Every address that an area has, as its routes say. */
function addresses(patientId: string): readonly string[] {
  return routePatterns()
    .filter((path) => !elsewhere.test(path))
    .map((path) => path.replace('$patientId', patientId).replaceAll(/\$\w+/g, nobodys));
}

inBrowser('the pages of others', (visiting) => {
  let clinic: Riverside;
  let all: readonly string[];

  beforeAll(async () => {
    clinic = await Riverside.open();
    all = addresses((await clinic.recordOfPatient()).replace('/people/', ''));
  });

  afterAll(() => clinic.close());

  const comeIn = async (arrive: Arrive, role: Role): Promise<Visitor> => {
    const visitor = await arrive(clinic.portal, { viewport: { width: 320, height: 800 } });
    await visitor.signIn('riverside', riverside[role].email, riverside[role].password);
    return visitor;
  };

  it(
    'say whose they are not, within the frame, and lead home: those where each of the others begins',
    visiting(async (arrive) => {
      const lookAs = async (role: Role): Promise<void> => {
        const visitor = await comeIn(arrive, role);
        await visitor.page.waitForURL(`**${homes[role]}`);
        const others = new Set(Object.values(homes).filter((home) => home !== homes[role]));
        for (const home of others) {
          await visitor.goTo(home);
          await visitor.page.getByRole('heading', { name: forOthers, level: 1 }).waitFor();
          await visitor.page.getByRole('button', { name: 'Help now' }).waitFor();
        }
        expect(await visitor.axe()).toEqual([]);
        expect(await visitor.sidewaysScrolling()).toEqual([]);
        await visitor.follow('Go to my first page');
        await visitor.page.waitForURL(`**${homes[role]}`);
        await visitor.ready();
      };
      await Promise.all(roles.map(lookAs));
    }),
  );

  it(
    'are pages still for whoever types their address: with a name, something to read, and nothing that broke',
    visiting(async (arrive) => {
      expect(all.length).toBeGreaterThan(80);
      const wrong = await Promise.all(
        roles.map(async (role, turn) => {
          const visitor = await comeIn(arrive, role);
          // What is not theirs, or not there, is the service's to say.
          visitor.tolerates(/^GET \S+ answered 40[34]$/);
          const found: string[] = [];
          for (const path of inTurn(all, turn, 6)) {
            await visitor.goTo(path);
            const broken = visitor.page.getByText(/Something went wrong|did not open/);
            if ((await broken.count()) > 0) found.push(`${role} at ${path}`);
            if (!(await visitor.page.evaluate<boolean>(saysSomething)))
              found.push(`${role} at ${path}: nothing`);
            found.push(...visitor.findings.take().map((sentence) => `${role} at ${path}: ${sentence}`));
          }
          return found;
        }),
      );
      expect(wrong.flat()).toEqual([]);
    }),
    1_800_000,
  );
});
