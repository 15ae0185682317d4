import { password } from '../auth/door.js';
import { completed } from '../support/signed.js';
import { onDevice } from '../support/signed-elsewhere.js';
import { agreeOn, anAgreedGoal, type Room } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { lookClosely } from './tools/looking.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** One side suggests, and nobody has answered yet. */
async function suggested(room: Room, who: 'patient' | 'clinician', ops: object[]): Promise<string> {
  const { api } = room[who];
  const { body: plan } = await api.expect(200, api.get(room.plan));
  const proposal = { basePlanRevision: plan.revision, ops };
  const { body } = await api.expect(201, api.post(`${room.plan}/proposals`, proposal));
  return body.id;
}

async function stateOf(room: Room, proposalId: string): Promise<string> {
  const { api } = room.patient;
  const { body } = await api.expect(200, api.get(`${room.plan}/proposals/${proposalId}`));
  return body.state;
}

/** Runs in the page, as somebody with the browser's tools would: with the session of this browser, whatever the page shows. */
const asks = (path: string): string => `(async () => {
  const headers = { 'X-Concord': '1' };
  const renewal = await navigator.locks.request('concord-renewal', () =>
    fetch('/v1/browser-sessions/renewal', { method: 'POST', headers }));
  const { accessToken } = await renewal.json();
  return (await fetch('${path}', { headers: { Authorization: 'Bearer ' + accessToken } })).status;
})()`;

inBrowser('two people at one screen', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  async function atTheTable(room: Room, dana: Visitor): Promise<void> {
    await dana.comesSignedIn(room.clinic.slug, room.clinician.email, password);
    await dana.open(`/people/${room.patient.patientId}/session`);
  }

  it(
    'answer what was suggested before: item by item what the team suggested, and at once what the patient did',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const goalId = await anAgreedGoal(room, 'I want to see the sea again');
      const step = { op: 'step.add', goalId, owner: { kind: 'patient' } };
      const ours = await suggested(room, 'clinician', [
        { ...step, description: 'Look up the train' },
        { ...step, description: 'Pack a bag' },
      ]);
      const theirs = await suggested(room, 'patient', [
        { op: 'review.set', intervalDays: 30 },
        { op: 'criteria.set', criteria: ['I have been there twice'] },
      ]);
      const dana = await arrive(service.portal, { viewport: { width: 320, height: 700 } });
      await atTheTable(room, dana);
      await dana.press(/^Talk it through now/);
      await dana.sees('It is on our list.');
      const list = dana.page.getByRole('listitem');
      await list.filter({ hasText: 'Look up the train' }).last().getByLabel('Yes', { exact: true }).check();
      await list.filter({ hasText: 'Pack a bag' }).last().getByLabel('Not today').check();
      expect(await dana.axe()).toEqual([]);
      expect(await dana.sidewaysScrolling()).toEqual([]);
      expect(await lookClosely(dana)).toEqual([]);
      await dana.press('Write it into our plan');
      await dana.sees('It stands in our plan.');
      const yes = dana.page.getByLabel('Yes, we do it like this');
      await yes.first().check();
      await dana.page.getByLabel('Not like this').last().check();
      await dana.fill('Why not like this', 'Let us see after the first time');
      await dana.press('That is our answer');
      await yes.first().waitFor({ state: 'hidden' });
      expect(await stateOf(room, ours)).toBe('withdrawn');
      expect(await stateOf(room, theirs)).toBe('accepted');
      const { body: plan } = await room.patient.api.expect(200, room.patient.api.get(room.plan));
      expect(plan.goals[0].steps.map(({ description }: any) => description)).toEqual(['Look up the train']);
      expect(plan.reviewSchedule.intervalDays).toBe(30);
      expect(plan.dischargeCriteria.criteria).toEqual([]);
    }),
  );

  it(
    'put a goal on their list with its first step and its help, and write all of it down at once',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const dana = await arrive(service.portal);
      await atTheTable(room, dana);
      await dana.press('A goal');
      await dana.fill('How we both put it', 'See the sea');
      await dana.press('Put it on our list');
      await dana.press('A small step');
      await dana.page.getByLabel('For which goal').selectOption('See the sea');
      await dana.fill('What is to be done', 'Look up the trains');
      await dana.press('Put it on our list');
      await dana.press('Help with a goal');
      await dana.fill('What helps', 'Robin comes along');
      await dana.press('Put it on our list');
      const items = dana.page.locator('.together-item');
      expect(await items.getByText('It comes along only with what it belongs to').count()).toBe(2);
      // Without the goal there is no step for it.
      await dana.press('Take it off our list, with what belongs to it');
      await items.first().waitFor({ state: 'detached' });

      await dana.press('A goal');
      await dana.fill('How we both put it', 'See the sea in spring');
      await dana.press('Put it on our list');
      for (const what of ['Look up the trains', 'Ask Robin']) {
        await dana.press('A small step');
        await dana.fill('What is to be done', what);
        await dana.press('Put it on our list');
      }
      await items.filter({ hasText: 'A new goal' }).getByLabel('Yes', { exact: true }).check();
      await items.filter({ hasText: 'trains' }).getByLabel('Yes, and I want this noted').check();
      await dana.fill(/wants noted/, 'Only off-season');
      await items.filter({ hasText: 'Ask Robin' }).getByLabel('Not today').check();
      expect(await dana.axe()).toEqual([]);
      await dana.press('Write it into our plan');
      await dana.sees('It stands in our plan.');
      const { body: plan } = await room.patient.api.expect(200, room.patient.api.get(room.plan));
      expect([plan.revision, plan.goals]).toMatchObject([
        1,
        [{ statement: 'See the sea in spring', steps: [{ description: 'Look up the trains' }] }],
      ]);
      expect(JSON.stringify(plan.goals)).toContain('Only off-season');
    }),
  );

  it(
    'take up a goal that the patient had put into words: the words stay theirs, whatever the team called it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const goal = { op: 'goal.add', lifeDomain: 'community' };
      const theirs = await suggested(room, 'patient', [
        { ...goal, ownWords: { text: 'I want to see the sea again' } },
      ]);
      const { api } = room.clinician;
      const { body: asked } = await api.expect(200, api.get(`${room.plan}/proposals/${theirs}`));
      const ops = [{ ...goal, goalId: asked.ops[0].goalId, statement: 'A day at the sea' }];
      const counter = { basePlanRevision: asked.baseRevision, ops };
      await api.expect(201, api.post(`${room.plan}/proposals/${theirs}/counter-proposal`, counter));
      const dana = await arrive(service.portal);
      await atTheTable(room, dana);
      await dana.press(/^Talk it through now/);
      await dana.page.getByLabel('Yes', { exact: true }).check();
      await dana.press('Write it into our plan');
      await dana.sees('It stands in our plan.');
      const { body: plan } = await room.patient.api.expect(200, room.patient.api.get(room.plan));
      expect(plan.goals).toMatchObject([
        {
          statement: 'A day at the sea',
          ownWords: { text: 'I want to see the sea again', dictatedTo: null },
        },
      ]);
    }),
  );

  it(
    'sign, or say no and why, and put it into force as soon as everybody has signed',
    visiting(async (arrive) => {
      const room = await completed(await aPair(service));
      const owner = { kind: 'team_member', accountId: room.clinician.accountId };
      await agreeOn(room, [{ op: 'step.add', goalId: room.goalId, description: 'Ask at the choir', owner }]);
      const jo = await room.clinic.practitioner('Jo Berg');
      await room.clinic.join(room.patient.patientId, jo);
      const { code } = await onDevice(jo, room.patient.patientId);
      const dana = await arrive(service.portal);
      await atTheTable(room, dana);
      await dana.press('We want to sign the plan as it stands');
      // All that is signed, also what is not talked about today.
      for (const part of ['Walking in company', 'I go out on most days', 'Every 60 days.'])
        await dana.sees(part);
      // Two read it, and it is signed: it speaks to neither.
      const text = await dana.page
        .getByText('Ask at the choir')
        .last()
        .locator('xpath=ancestor::li[1]')
        .innerText();
      expect(text).toContain('Dana Reyes');
      expect(text).not.toMatch(/\byou\b/i);
      expect(await dana.axe()).toEqual([]);
      await dana.press('I would rather not sign this');
      await dana.fill('What stands against it, if you want to say it', 'I want to sleep on it');
      await dana.press('I do not sign it today');
      await dana.sees('I want to sleep on it');
      await dana.fill('My code', code);
      await dana.page.getByRole('button', { name: 'I sign', exact: true }).click();
      await dana.press('I sign as the clinician');
      expect(await dana.axe()).toEqual([]);
      await dana.press('Put it into force');
      await dana.sees('is signed and in force since');
      const { body: plan } = await room.patient.api.expect(200, room.patient.api.get(room.plan));
      expect(plan.status).toBe('active');
      // The next time they read first what is different from what was signed.
      await agreeOn(room, [
        { op: 'step.add', goalId: room.goalId, description: 'Learn the first song', owner },
      ]);
      await dana.sees('Learn the first song');
      await dana.press('We want to sign the plan as it stands');
      await dana.sees('What has changed since version 1, which was signed last');
      const changes = dana.page.locator('div:has(> h3)').filter({ hasText: 'since version 1' });
      await changes.getByText('Learn the first song').waitFor();
      expect(await changes.getByText('Ask at the choir').count()).toBe(0);
      // What comes into the plan now is not in what they sign, and they are told.
      await agreeOn(room, [{ op: 'step.add', goalId: room.goalId, description: 'Sing to Sam', owner }]);
      await dana.sees('The plan has changed since this version was frozen');
      expect(await changes.getByText('Sing to Sam').count()).toBe(0);
      await dana.press('Freeze the plan as it is now');
      await changes.getByText('Sing to Sam').waitFor();
      await dana.seesNoMore('The plan has changed since this version was frozen');
      expect(await dana.axe()).toEqual([]);
    }),
  );

  it(
    'let somebody who may act for the patient answer in their place, and say so in the plan',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room, 'I want to see the sea again');
      const gail = await room.clinic.person(['representative'], { name: 'Gail Morgan' });
      const authority = {
        accountId: gail.accountId,
        kind: 'guardian',
        acts: ['read', 'take_part', 'consent'],
        dataClasses: ['plan'],
        evidence: 'Order seen',
      };
      const { api } = room.clinician;
      await api.expect(201, api.post(`/v1/patients/${room.patient.patientId}/representatives`, authority));
      const dana = await arrive(service.portal, { viewport: { width: 320, height: 700 } });
      await atTheTable(room, dana);
      await dana.page.getByLabel('Who is here and answers').selectOption({ index: 1 });
      await dana.press('A small step');
      await dana.fill('What is to be done', 'Look up the train');
      await dana.press('Put it on our list');
      await dana.page.getByRole('radiogroup', { name: 'What Gail Morgan says' }).waitFor();
      await dana.page.getByLabel('Yes, and I want this noted').check();
      await dana.fill(/What Gail Morgan wants noted/, 'Not on a Monday');
      expect(await dana.axe()).toEqual([]);
      expect(await lookClosely(dana)).toEqual([]);
      expect(await dana.page.getByLabel('Who is here', { exact: true }).inputValue()).toContain(
        'Gail Morgan',
      );
      await dana.press('Write it into our plan');
      await dana.sees('It stands in our plan.');
      const { body } = await room.patient.api.expect(200, room.patient.api.get(`${room.plan}/proposals`));
      const [{ inSession }] = body.items;
      expect(inSession.attendees).toEqual(expect.arrayContaining(['Gail Morgan', 'Dana Reyes']));
      expect(inSession.howAgreed).toContain('Gail Morgan answered each of them for the patient');
    }),
  );

  it(
    'keep the pages of the staff closed, after a reload and in another tab, until whoever is signed in proves it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const dana = await arrive(service.portal);
      await atTheTable(room, dana);
      await dana.sees('This screen is for both of us.');
      await dana.page.reload();
      await dana.sees('This screen is for both of us.');
      const another = await room.clinic.patient([room.clinician], 'Kim');
      for (const elsewhere of ['/caseload', `/people/${another.patientId}`, '/']) {
        await dana.open(elsewhere);
        await dana.sees('The page that was asked for stays closed');
      }
      dana.expects(new RegExp(`GET /v1/patients/${another.patientId} answered 403`));
      expect(await dana.page.evaluate(asks(`/v1/patients/${another.patientId}`))).toBe(403);
      expect(await dana.page.evaluate(asks(`/v1/patients/${room.patient.patientId}`))).toBe(200);
      expect(await dana.axe()).toEqual([]);
      const other = await dana.context.newPage();
      await other.goto(`/people/${room.patient.patientId}/notes`);
      await other.getByText('This screen is for both of us.').waitFor();
      await other.close();
      dana.expects(/POST \/v1\/me\/session\/shared-screen\/ending answered 422/);
      await dana.press('We are done');
      const field = dana.page.getByRole('dialog').getByLabel('Your password');
      await field.fill('not the password');
      await dana.press('It is me');
      await dana.page.getByRole('alert').first().waitFor();
      expect(await dana.page.evaluate(asks(`/v1/patients/${another.patientId}`))).toBe(403);
      await field.fill(password);
      await dana.press('It is me');
      await dana.sees('Who they are');
      await dana.open('/caseload');
      await dana.sees('Look for a name or a record number');
      expect(await dana.page.evaluate(asks(`/v1/patients/${another.patientId}`))).toBe(200);
    }),
  );

  /** The end of a session of staff without a sign of anybody, where the clinic has not said otherwise. */
  const idleEnd = 15 * 60_000;
  const over = 'Your session has ended';

  /** The two sit before the record, in the midst of writing something down, until nobody is there any more. */
  async function leftAlone(room: Room, dana: Visitor): Promise<void> {
    await anAgreedGoal(room, 'I want to see the sea again');
    await dana.context.clock.install();
    await atTheTable(room, dana);
    await dana.sees('I want to see the sea again');
    await dana.press('A small step');
    await dana.fill('What is to be done', 'Look up the train');
    const wait = idleEnd + 60_000;
    service.clock.forward(wait);
    await dana.context.clock.fastForward(wait);
    await dana.page.getByText(over).waitFor();
    expect(await dana.page.locator('body').ariaSnapshot()).not.toMatch(/sea again|train|Together|Put it on/);
    for (const words of ['I want to see the sea again', 'Together'])
      expect(await dana.page.getByText(words).first().isVisible()).toBe(false);
    expect(await dana.page.getByLabel('What is to be done').isVisible()).toBe(false);
    expect(await dana.page.title()).not.toContain(room.patient.name);
    expect(await dana.axe()).toEqual([]);
  }

  async function signsInAgain({ page }: Visitor, email: string): Promise<void> {
    const cover = page.getByRole('dialog', { name: over });
    await cover.getByLabel('E-mail address').fill(email);
    await cover.getByLabel('Password', { exact: true }).fill(password);
    await cover.getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  it(
    'show nothing of the record when nobody is there any more; whoever signs in again goes on, and the rest stays closed',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const another = await room.clinic.patient([room.clinician], 'Kim');
      const dana = await arrive(service.portal);
      dana.tolerates(/answered 401$/);
      await leftAlone(room, dana);
      const begun = dana.page.waitForResponse('**/v1/me/session/shared-screen');
      await signsInAgain(dana, room.clinician.email);
      await dana.page.getByText(over).waitFor({ state: 'detached' });
      expect((await begun).status()).toBe(200);
      await dana.sees('I want to see the sea again');
      expect(await dana.page.getByLabel('What is to be done').inputValue()).toBe('Look up the train');
      dana.expects(new RegExp(`GET /v1/patients/${another.patientId} answered 403`));
      expect(await dana.page.evaluate(asks(`/v1/patients/${another.patientId}`))).toBe(403);
      await dana.open('/caseload');
      await dana.sees('The page that was asked for stays closed');
    }),
  );

  it(
    'leave nothing to the patient who signs in there instead: they begin where their own pages do',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const dana = await arrive(service.portal);
      dana.tolerates(/answered 401$/);
      await leftAlone(room, dana);
      await signsInAgain(dana, room.patient.email);
      await dana.page.waitForURL('**/today');
      await dana.ready();
      expect(await dana.page.content()).not.toMatch(/Look up the train|Your session has ended/);
      await dana.open('/sharing');
      expect(new URL(dana.page.url()).pathname).toBe('/sharing');
      await dana.page.getByRole('heading', { level: 1, name: 'Who sees what' }).waitFor();
    }),
  );
});
