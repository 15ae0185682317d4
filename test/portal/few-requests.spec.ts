import { givePassword, password } from '../auth/door.js';
import { all, answered, asked } from '../support/measures-room.js';
import { completed, frozen, signedByBoth } from '../support/signed.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** What the frame around every page asks for. */
const ofTheFrame = /^\/v1\/(?:me(?:\/events|\/notices\/summary)?|help-card|browser-sessions\/.+)$/;
const most = 6;

/** @returns the pages that ask for more than may be, and for what */
async function asksTooMuch(visitor: Visitor, pages: readonly string[]): Promise<string[]> {
  let asked: string[] = [];
  visitor.page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/v1/') && !ofTheFrame.test(pathname)) asked.push(pathname + search);
  });
  const found: string[] = [];
  for (const page of pages) {
    asked = [];
    await visitor.open(page);
    if (asked.length > most) found.push([page, ...asked].join('\n'));
  }
  return found;
}

const ofARecord = ['', '/measures', '/around', '/sharing', '/sharing/ask', '/sharing/kept', '/safety-plan'];
const ofThePlan = ['/plan', '/plan/sign', '/plan/propose', '/plan/proposals', '/plan/versions'];

inBrowser('what a page asks for when it is opened', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'is little: what it does not show at first is asked for when it is opened',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      await answered(room, (await asked(room)).path, all(7, 1));
      const { version, address } = await frozen(room);
      await signedByBoth(room, { version, address });
      await room.clinician.api.expect(200, room.clinician.api.post(`${address}/activation`, {}));
      const { patientId } = room.patient;
      const stance = { stance: 'agree-with-reservation', words: 'Not on Sundays' };
      await room.patient.api.expect(
        200,
        room.patient.api.post(`${room.plan}/agreements/${room.goalId}`, stance),
      );
      const ops = [{ op: 'review.set', intervalDays: 30 }];
      const { body: proposal } = await room.patient.api.expect(
        201,
        room.patient.api.post(`${room.plan}/proposals`, { basePlanRevision: version.revision, ops }),
      );
      const further = [`/plan/versions/${version.id}`, `/plan/proposals/${proposal.id}`];
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(room.clinic.slug, room.clinician.email, password);
      const record = `/people/${patientId}`;
      const pages = [...ofARecord, ...ofThePlan, ...further].map((page) => record + page);
      expect(await asksTooMuch(dana, pages)).toEqual([]);

      const gail = await givePassword(await room.clinic.person(['representative'], { name: 'Gail Morgan' }));
      const authority = {
        ...{ accountId: gail.accountId, kind: 'guardian', acts: ['read', 'take_part', 'consent'] },
        ...{ dataClasses: ['plan', 'progress'], evidence: 'Order seen' },
      };
      const { api } = room.clinician;
      await api.expect(201, api.post(`/v1/patients/${patientId}/representatives`, authority));
      const guardian = await arrive(service.portal);
      await guardian.comesSignedIn(room.clinic.slug, gail.email, password);
      const theirs = [
        '/plan',
        '/plan/sign',
        '/sharing',
        '/sharing/give',
        '/sharing/kept',
        '/my-peer',
        ...further,
      ];
      expect(
        await asksTooMuch(
          guardian,
          theirs.map((page) => record + page),
        ),
      ).toEqual([]);

      const alex = await arrive(service.portal);
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);
      const own = [
        '/today',
        '/safety-plan',
        '/way',
        '/sharing',
        '/sharing/give',
        '/sharing/kept',
        '/my-peer',
      ];
      expect(await asksTooMuch(alex, [...own, '/measures', '/check-in', ...ofThePlan, ...further])).toEqual(
        [],
      );
    }),
  );
});
