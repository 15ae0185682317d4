import { password } from '../auth/door.js';
import { anAgreedGoal, type Room } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

/** Runs in the page: where in the drawing now is, and where the names of the stages stand beside it. */
const placesInDrawing = `(() => {
  const middles = (parts) => [...document.querySelectorAll('.way-chart ' + parts)]
    .map((part) => part.getBoundingClientRect()).map(({ left, width }) => left + width / 2);
  return { middle: middles('svg')[0], now: middles('.recharts-dot'), names: middles('.recharts-yAxis text') };
})()`;

/** Runs in the page: whether each line that says whom to reach has its first letter at its left and its full stop at its right. */
const runsItsOwnWay = `[...document.querySelectorAll('.reach > div')].map((line) => {
  const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (words.nextNode()) texts.push(words.currentNode);
  const placed = (node, from) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    return range.getBoundingClientRect();
  };
  const [first, last] = [texts[0], texts.at(-1)];
  const [start, end] = [placed(first, 0), placed(last, last.length - 1)];
  return start.top < end.top || start.left < end.left;
})`;

/** Runs in the page: the sentences in English whose full stop stands at the left of them. */
const turnedRound = `(() => {
  const words = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const found = [];
  while (words.nextNode()) {
    const { data } = words.currentNode;
    if (!/^[A-Za-z].*\\.$/.test(data.trim())) continue;
    const [first, last] = [data.search(/\\S/), data.trimEnd().length - 1].map((from) => {
      const range = document.createRange();
      range.setStart(words.currentNode, from);
      range.setEnd(words.currentNode, from + 1);
      return range.getBoundingClientRect();
    });
    if (first.top >= last.top && first.left > last.left) found.push(data);
  }
  return found;
})()`;

interface Places {
  readonly middle: number;
  readonly now: readonly number[];
  readonly names: readonly number[];
}

/** The clinician writes down what the patient chose. */
async function aRecordedChoice({ clinician: { api }, patient }: Room): Promise<void> {
  const decisions = `/v1/patients/${patient.patientId}/decisions`;
  const weighed = { benefits: ['It is quiet.'], risks: ['It is dark.'] };
  const options = [
    { kind: 'do-nothing', title: 'Leave it as it is.', ...weighed },
    { kind: 'do-something', title: 'Walk in the evening.', ...weighed },
  ];
  const { body } = await api.expect(201, api.post(decisions, { question: 'Evenings?', options }));
  const tagged = api.with({ 'if-match': `"${body.version}"` });
  const choice = {
    ...{ optionId: body.options[1].id, reason: 'It is quiet.', tookPart: ['Alex', 'Dana'] },
    howAgreed: 'At the kitchen table.',
  };
  await api.expect(200, tagged.post(`${decisions}/${body.id}/in-session-choice`, choice));
}

inBrowser('the pages in Arabic', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'run from right to left, time in drawings as well; English sentences run their own way; nothing sticks out',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { api, patientId } = room.patient;
      for (const stage of ['active_treatment', 'rebuilding'])
        await api.expect(
          201,
          api.post(`/v1/patients/${patientId}/stage-transitions`, { perspective: 'self', stage }),
        );
      const alex = await arrive(service.portal, { locale: 'ar' });
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);

      await alex.open('/way');
      await alex.page.locator('.way-chart .recharts-dot').first().waitFor();
      const { middle, now, names } = await alex.page.evaluate<Places>(placesInDrawing);
      expect(Math.max(...now)).toBeLessThan(middle);
      expect(Math.min(...names)).toBeGreaterThan(middle);

      await alex.press('المساعدة الآن');
      await alex.page.locator('.reach > div').first().waitFor();
      expect(await alex.page.evaluate(runsItsOwnWay)).not.toContain(false);

      await alex.open('/journal');
      await alex.page.locator('textarea').first().waitFor();
      await alex.page.setViewportSize({ width: 320, height: 700 });
      await alex.goTo('/today');
      expect(await alex.sidewaysScrolling()).toEqual([]);
    }),
  );

  it(
    'leave what people say in English as they said it, also behind the name of whoever did',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { api } = room.patient;
      const goalId = await anAgreedGoal(room, 'Evenings outside.');
      const differs = { stance: 'disagree', words: 'Not on Sundays.' };
      await api.expect(200, api.post(`${room.plan}/agreements/${goalId}`, differs));
      await api.expect(201, api.post(`${room.plan}/reviews`, {}));
      await aRecordedChoice(room);
      const alex = await arrive(service.portal, { locale: 'ar' });
      await alex.comesSignedIn(room.clinic.slug, room.patient.email, password);
      for (const [page, last] of [
        ['/plan/reviews', 'Not on Sundays.'],
        ['/decisions', 'At the kitchen table.'],
      ] as const) {
        await alex.open(page);
        await alex.sees(last);
        for (const width of [320, 768]) {
          await alex.page.setViewportSize({ width, height: 900 });
          expect([page, width, await alex.page.evaluate<string[]>(turnedRound)]).toEqual([page, width, []]);
        }
      }
    }),
  );
});
