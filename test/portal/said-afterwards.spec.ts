import { agreeOn, anAgreedGoal } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { aPair, aPairWithPeer, comesIn, type Arrive } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

type Room = Awaited<ReturnType<typeof aPair>>;

interface Slow {
  /** The service has done it. */
  readonly isDone: Promise<void>;
  /** Lets the answer through. */
  readonly comes: () => void;
}

function aGate(): { readonly isOpen: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { isOpen, open: () => open() };
}

/** What is done at this address is answered when the answer is let through. */
async function slowAnswer({ page }: Visitor, to: RegExp): Promise<Slow> {
  const done = aGate();
  const answered = aGate();
  await page.route(to, async (route) => {
    if (route.request().method() === 'GET') return route.fallback();
    const response = await route.fetch();
    done.open();
    await answered.isOpen;
    return route.fulfill({ response });
  });
  return { isDone: done.isOpen, comes: answered.open };
}

const line = (text: string): object => ({ op: 'entry.add', section: 'reasons_to_live', text });

async function aSuggestion({ patient: { api, patientId }, clinician }: Room): Promise<void> {
  const plan = `/v1/patients/${patientId}/safety-plan`;
  await api.expect(200, api.post(`${plan}/changes`, { ops: [line('My dog')] }));
  const suggested = { baseRevision: 1, ops: [line('The sea')] };
  await clinician.api.expect(201, clinician.api.post(`${plan}/proposals`, suggested));
}

async function anEntryShown({ patient: { api }, clinician: { accountId } }: Room): Promise<void> {
  const { body } = await api.expect(201, api.post('/v1/me/journal', { words: 'The lake was still' }));
  await api.expect(200, api.post(`/v1/me/journal/${body.id}/showing`, { accountId }));
}

async function aReminder({ patient: { api, patientId } }: Room): Promise<void> {
  const reminder = { everyDays: 1, at: '18:00', timeZone: 'Europe/Berlin' };
  await api.expect(200, api.post(`/v1/patients/${patientId}/check-in-reminder`, reminder));
}

async function aStep(room: Room): Promise<void> {
  const goalId = await anAgreedGoal(room);
  await agreeOn(room, [
    { op: 'step.add', goalId, description: 'Walk to the lake', owner: { kind: 'patient' } },
  ]);
}

/** What can be done on a page, and what is said of it when it is done. */
interface Deed {
  readonly name: string;
  readonly before: (room: Room) => Promise<unknown>;
  readonly at: string;
  readonly presses: string | RegExp;
  readonly asks: RegExp;
  readonly says: string;
}

const deeds: readonly Deed[] = [
  {
    ...{ name: 'a suggestion for the safety plan is taken in', before: aSuggestion, at: '/safety-plan' },
    ...{ presses: 'Yes, put it in', asks: /\/acceptance$/, says: 'It stands in your plan now.' },
  },
  {
    ...{ name: 'an entry of the journal is taken back', before: anEntryShown, at: '/journal' },
    ...{ presses: /^Take it back/, asks: /\/taking-back$/, says: 'Nobody but you can read it now.' },
  },
  {
    ...{ name: 'a reminder is switched off', before: aReminder, at: '/check-in' },
    ...{ presses: 'Switch it off', asks: /-reminder\/ending$/, says: 'There are no more reminders.' },
  },
  {
    ...{ name: 'a step of the plan is done', before: aStep, at: '/plan' },
    ...{ presses: /^It is done/, asks: /\/completion$/, says: 'That step is done.' },
  },
];

inBrowser('what is said when something is done', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  const comes = async (arrive: Arrive, room: Room, at: string): Promise<Visitor> => {
    const alex = await comesIn(service, arrive, { room, person: room.patient });
    await alex.open(at);
    return alex;
  };

  it(
    'is said where what it was done to has gone from the page before the answer was there',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await aSuggestion(room);
      const alex = await comes(arrive, room, '/safety-plan');
      const answer = await slowAnswer(alex, /\/acceptance$/);
      await alex.press('Yes, put it in');
      await alex.seesNoMore('Your team suggests');
      answer.comes();
      await alex.sees('It stands in your plan now.');
    }),
  );

  it.each(deeds)(
    'is said to whoever has gone on to another page: $name',
    async ({ before, at, presses, asks, says }) => {
      await visiting(async (arrive) => {
        const room = await aPair(service);
        await before(room);
        const alex = await comes(arrive, room, at);
        const answer = await slowAnswer(alex, asks);
        await alex.press(presses);
        await answer.isDone;
        await alex.goTo('/help');
        answer.comes();
        await alex.sees(says);
      })();
    },
  );

  it(
    'is that it did not go through, where nothing is left on the page that could say so',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await aSuggestion(room);
      const alex = await comes(arrive, room, '/safety-plan');
      const held = aGate();
      await alex.page.route(/\/acceptance$/, async (route) => {
        await held.isOpen;
        return route.fallback();
      });
      await alex.press('Yes, put it in');
      const { api } = room.clinician;
      const suggestions = `/v1/patients/${room.patient.patientId}/safety-plan/proposals`;
      const [{ id }] = (await api.expect(200, api.get(suggestions))).body.items;
      await api.expect(200, api.post(`${suggestions}/${id}/withdrawal`));
      await alex.seesNoMore('Your team suggests');
      alex.expects(/^POST \S+acceptance answered 409$/);
      held.open();
      await alex.sees('What you did just before did not go through.');
    }),
  );

  it(
    'takes nobody away from the page that they have gone on to by themself',
    visiting(async (arrive) => {
      const { room } = await aPairWithPeer(service, { goal: 'Out of the house', step: 'To the lake' });
      const alex = await comes(arrive, room, '/my-peer/find');
      const answer = await slowAnswer(alex, /\/peer-supports$/);
      await alex.press('Ask Robin Hale');
      await alex.press('Ask them');
      await answer.isDone;
      await alex.goTo('/journal');
      answer.comes();
      await alex.sees('They are asked. You hear from them here.');
      expect(new URL(alex.page.url()).pathname).toBe('/journal');
    }),
  );

  it(
    'takes whoever waited for it on to what was made',
    visiting(async (arrive) => {
      const alex = await comes(arrive, await aPair(service), '/stories/mine/new');
      await alex.fill('What it is called', 'The bench by the lake');
      await alex.fill('Your story', 'I went there each evening, and it got a little lighter.');
      await alex.press('Keep it as a draft');
      await alex.page.waitForURL(/stories.mine.[0-9a-f-]{36}$/);
      await alex.sees('It is kept. Nobody but you sees it.');
    }),
  );
});
