import { isLong } from '../support/turns.js';
import { inBrowser } from './tools/browser.js';
import { canaries, type Canary } from './tools/canaries.js';
import { holdBack } from './tools/in-page.js';
import { lookAgain, lookClosely } from './tools/looking.js';
import type { Surroundings, Visitor } from './tools/people.js';
import { pressAll } from './tools/pressing.js';
import { Riverside, riverside, roles, type Role } from './tools/riverside.js';
import { notOpened, routePatterns } from './tools/routes.js';
import { walk } from './tools/walk.js';

type Arrive = (address: string, where?: Surroundings) => Promise<Visitor>;

/** Written the same in every language: names, also of browsers and systems, languages by their own name, ids. */
const names =
  /\b(?:Concord|PHQ|GAD|English|Español|Chrome|Linux|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{8})\b/g;

const wide = { width: 1280, height: 800 };
/** Not the service worker: what is pressed here is not kept on the device. */
const narrow: Surroundings = { viewport: { width: 320, height: 800 }, serviceWorkers: 'block' };

/** Pages that no link of these people's leads to, and why. What is not named here is looked at. */
const withoutLink: Readonly<Record<string, string>> = {
  '/help': 'help without a sign-in: in the story of its own',
  '/invitation': 'the link of an e-mail',
  '/people/$patientId/my-peer/notebook': 'of whoever acts for a patient with a peer; nobody here does',
  '/people/$patientId/session': 'keeps whoever goes there: in the story of the session mode',
  '/receipt': 'the address on a printed paper',
  '/safety-plan/kept': 'without a network, or without a sign-in',
  '/sign-in': 'everybody has come by it',
};

/** All of them at once, unless each goes to every page in every way. */
const groups: readonly (readonly Role[])[] = isLong ? roles.map((role) => [role]) : [roles];
/** Only what hangs needs an end. */
const minutes = 30;
const whatIsLookedAt = isLong
  ? 'is right in light and dark, narrow and wide, in large text, with all unfolded, in all languages'
  : 'is right by itself, narrow, and in no words but those of the catalogue';

inBrowser('every page of the portal', (visiting) => {
  let clinic: Riverside;
  let hidden: readonly Canary[];
  const opened: string[] = [];

  beforeAll(async () => {
    clinic = await Riverside.open();
    hidden = await canaries(clinic);
  });

  afterAll(() => clinic.close());

  const comeIn = async (arrive: Arrive, role: Role): Promise<Visitor> => {
    const visitor = await arrive(clinic.portal, narrow);
    await visitor.context.addInitScript(holdBack);
    const { email, password } = riverside[role];
    await visitor.signIn('riverside', email, password);
    return visitor;
  };

  /** What this role may not read is neither on the page nor in what came to it. */
  const overheard = async (visitor: Visitor, role: Role): Promise<string[]> => {
    await visitor.findings.settled();
    const all = [await visitor.page.content(), ...visitor.findings.answers].join('\n');
    return hidden
      .filter(({ words, readBy }) => !readBy.includes(role) && all.includes(words))
      .map(({ what }) => `shows ${what}`);
  };

  /** Those who may read it do: otherwise nothing is said by its not being found elsewhere. */
  const unheard = ({ findings }: Visitor, role: Role): string[] =>
    hidden
      .filter(
        ({ foundBy, words }) => foundBy === role && !findings.answers.some((one) => one.includes(words)),
      )
      .map(({ what }) => `never shows ${what}`);

  const speak = async (visitor: Visitor, language: string): Promise<void> => {
    await visitor.page.evaluate(`localStorage.setItem('concord.language', '${language}')`);
    await visitor.open('/account');
  };

  /** By every link in strange letters, and a part of the pages again in the languages of people. */
  const walkAs = async (arrive: Arrive, role: Role): Promise<string[]> => {
    const visitor = await comeIn(arrive, role);
    await speak(visitor, 'pseudo');
    const also = async (_: Visitor, path: string): Promise<string[]> => [
      ...(isLong ? await lookClosely(visitor) : []),
      ...(await overheard(visitor, role)),
      ...(isLong ? await pressAll(visitor, path) : []),
    ];
    const from = role === 'clinician' ? await clinic.recordOfPatient() : '/';
    const { visited, findings } = await walk(visitor, { from, inPlace: !isLong, pseudo: true, names, also });
    opened.push(...visited);
    const tokens = await visitor.tokensInStorage();
    return [
      ...findings,
      ...(isLong ? await again(visitor, role, visited) : []),
      ...unheard(visitor, role),
      ...tokens.map((token) => `has a token that scripts can read: ${token}`),
    ].map((finding) => `${role}: ${finding}`);
  };

  const again = async (visitor: Visitor, role: Role, pages: readonly string[]): Promise<string[]> => {
    const found: string[] = [];
    const languages = role === 'patient' ? ['es', 'ar'] : ['es'];
    await visitor.page.setViewportSize(wide);
    for (const language of languages) {
      await speak(visitor, language);
      for (const path of pages) {
        await visitor.goTo(path);
        found.push(...(await lookAgain(visitor)).map((sentence) => `${path} (${language}): ${sentence}`));
      }
    }
    return found;
  };

  for (const group of groups)
    it(
      `${whatIsLookedAt}: ${group.join(', ')}`,
      visiting(async (arrive) => {
        const found = await Promise.all(group.map((role) => walkAs(arrive, role)));
        expect(found.flat()).toEqual([]);
        if (!isLong) expect(notOpened(routePatterns(), opened)).toEqual(Object.keys(withoutLink).sort());
      }),
      minutes * 60_000,
    );
});
