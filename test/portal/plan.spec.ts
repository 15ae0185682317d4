import { all, answered, asked } from '../support/measures-room.js';
import { agreeOn, anAgreedGoal } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { lookClosely } from './tools/looking.js';
import { aPair, bothAtThePlan } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('the plan that two people write', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'takes a goal in the person’s own words, which the other side reads and agrees to without a reload',
    visiting(async (arrive) => {
      const { alex, dana } = await bothAtThePlan(await aPair(service), arrive, service);
      await alex.follow('Suggest a goal');
      await alex.fill(/What would you like/, 'I want to see the sea again');
      await alex.press('Send this suggestion');
      await alex.sees('You suggested, and wait for an answer');
      await dana.sees('Waits for your answer');
      await dana.follow('Read and answer');
      await dana.sees('I want to see the sea again');
      await dana.page.getByLabel('Yes, I agree').check();
      await dana.press(/^Agree$/);
      await dana.sees('You both agree');
      await alex.sees('You both agree');
      await alex.seesNoMore('You suggested, and wait for an answer');
      for (const person of [alex, dana]) expect(await person.axe()).toEqual([]);
    }),
  );

  it(
    'tells whoever contests what was written down as agreed in the room as the one who said it, part by part',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const goalId = await anAgreedGoal(room);
      const { api } = room.clinician;
      const step = { op: 'step.add', goalId, owner: { kind: 'patient' } };
      const ops = ['Walk to the corner', 'Run around the park'].map((description) => ({
        ...step,
        description,
      }));
      const inSession = { attendees: ['Alex', 'Dana'], howAgreed: 'We both said yes' };
      const { body: made } = await api.expect(
        201,
        api.post(`${room.plan}/proposals/in-session`, { basePlanRevision: 1, inSession, ops }),
      );
      const { alex, dana, theirPlan } = await bothAtThePlan(room, arrive, service);
      await alex.open(`/plan/proposals/${made.id}`);
      // Whoever wrote it down has not answered it.
      expect(await alex.page.getByRole('heading', { name: 'The answer' }).count()).toBe(0);
      await alex.sees('Still missing: “What you do not stand behind” and “In your words”');
      await alex.page.getByRole('checkbox', { name: /Run around the park/ }).check();
      await alex.fill('In your words', 'One is enough');
      await alex.press('I did not agree to this');
      for (const person of [alex, dana]) {
        if (person === dana) await dana.open(`${theirPlan}/proposals/${made.id}`);
        await person.sees(/^Alex said on .*: this was not agreed to, or not so\.$/);
        await person.page
          .getByRole('figure')
          .filter({ hasText: 'One is enough' })
          .filter({ hasText: 'Run around the park' })
          .waitFor();
        const changes = person.page.getByRole('listitem');
        await changes.filter({ hasText: 'Run around the park' }).getByText('contested').waitFor();
        await changes
          .filter({ hasText: 'Walk to the corner' })
          .getByText('agreed', { exact: true })
          .waitFor();
        expect(await person.page.getByRole('heading', { name: 'The answer' }).count()).toBe(0);
        expect(await person.axe()).toEqual([]);
      }
      await alex.sees('The rest still counts as agreed.');
      await alex.open('/plan/proposals');
      await alex.sees('written down as agreed, and contested');
    }),
  );

  it(
    'lets two pages write about oneself without one taking back what the other has added',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { api } = room.patient;
      const said = { strengths: ['Stubborn'], values: [], preferences: [], barriers: [], hopes: [] };
      await api.expect(200, api.with({ 'if-none-match': '*' }).put(`${room.plan}/about-me`, said));
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.open('/plan/about-me');
      await alex.fill('What I hope for', 'The sea');
      const { body: now } = await api.expect(200, api.get(`${room.plan}/about-me`));
      const more = { ...said, strengths: ['Stubborn', 'I sing'], substanceUse: ['I sing'] };
      const etag = `"${now.version}"`;
      await api.expect(200, api.with({ 'if-match': etag }).put(`${room.plan}/about-me`, more));
      await alex.press('Look at how it is now');
      await alex.press('I have seen it; go on with my words');
      expect(await alex.page.getByLabel('What I am good at').inputValue()).toBe('Stubborn\nI sing');
      await alex.press('Put it into the plan');
      await alex.sees('Your words are in the plan.');
      const { body } = await api.expect(200, api.get(`${room.plan}/about-me`));
      expect(body).toMatchObject({ ...more, hopes: ['The sea'] });
    }),
  );

  it(
    'is in the news of the other side, which is read once they went to look at it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { api } = room.clinician;
      const ops = [{ op: 'goal.add', lifeDomain: 'health', statement: 'Take up swimming' }];
      await api.expect(201, api.post(`${room.plan}/proposals`, { basePlanRevision: 0, ops }));
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.open('/notices');
      const line = alex.page.getByRole('listitem').filter({ hasText: 'proposes a change to your plan' });
      await line.getByRole('button', { name: /^I have read it/ }).waitFor();
      await line.getByRole('link', { name: /^Look at it/ }).click();
      await alex.sees('What it would change');
      await alex.page.goBack();
      await line.getByRole('link', { name: /^Look at it/ }).waitFor();
      await line.getByRole('button', { name: /^I have read it/ }).waitFor({ state: 'hidden' });
    }),
  );

  it(
    'is answered change by change: some agreed to, the rest sent back in other words',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const goalId = await anAgreedGoal(room);
      const { api } = room.clinician;
      const owner = { kind: 'patient' };
      const ops = [
        { op: 'step.add', goalId, description: 'Walk to the corner', owner },
        { op: 'step.add', goalId, description: 'Run around the park', owner },
      ];
      await api.expect(201, api.post(`${room.plan}/proposals`, { basePlanRevision: 1, ops }));
      const { alex, dana } = await bothAtThePlan(room, arrive, service);
      await alex.follow('Read and answer');
      await alex.page.getByLabel('Yes, I agree').first().check();
      await alex.fill('Something to be noted, if you like', 'Not when it rains');
      await alex.page.getByLabel('Not like this').last().check();
      await alex.page.getByLabel('I suggest it in another way').check();
      await alex.fill('What is done', 'Walk around the park');
      expect(await alex.axe()).toEqual([]);
      expect(await lookClosely(alex)).toEqual([]);
      await alex.press('Agree in part, and send my suggestion');
      await alex.sees('Walk to the corner');
      await alex.sees('Not when it rains');
      await dana.sees('Waits for your answer');
      await dana.follow('Read and answer');
      await dana.sees('Walk around the park');
    }),
  );

  it(
    'has its goals put in another order with the keyboard, once both agree',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room, 'I want to sleep again');
      await anAgreedGoal(room, 'I want to see the sea again');
      const { alex, dana } = await bothAtThePlan(room, arrive, service);
      await alex.follow('Suggest another order of the goals');
      await alex.press('Send this suggestion');
      await alex.sees('This is still as it stands in the plan.');
      await alex.page.getByRole('button', { name: 'Move it up: I want to see the sea again' }).press('Enter');
      await alex.sees('I want to see the sea again: now place 1 of 2');
      // Where it can go no higher, the focus waits at the way back.
      await alex.page.locator('[aria-label="Move it down: I want to see the sea again"]:focus').waitFor();
      expect(await alex.axe()).toEqual([]);
      await alex.press('Send this suggestion');
      await dana.follow('Read and answer');
      await dana.sees('With the change');
      await dana.page.getByLabel('Yes, I agree').check();
      expect(await dana.axe()).toEqual([]);
      const answered = dana.page.waitForResponse((answer) => answer.url().endsWith('/acceptance'));
      await dana.press(/^Agree$/);
      expect((await answered).status()).toBe(200);
      const { body: plan } = await room.patient.api.expect(200, room.patient.api.get(room.plan));
      expect(plan.goals.map(({ statement }: any) => statement)).toEqual([
        'I want to see the sea again',
        'I want to sleep again',
      ]);
    }),
  );

  it(
    'says of a goal how it goes, as each side sees it, and takes back what was a mistake',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room, 'I want to see the sea again');
      await answered(room, (await asked(room)).path, all(7, 1));
      const { alex, dana } = await bothAtThePlan(room, arrive, service);
      for (const person of [alex, dana])
        await person.page.locator('summary', { hasText: 'How it goes with it' }).click();
      await alex.press('Write down how it goes');
      await alex.fill('In your words', 'I looked up the train');
      await alex.page.getByLabel('How it is going, as you see it').selectOption({ label: 'getting better' });
      await alex.page.getByLabel('What a questionnaire came to').selectOption({ index: 1 });
      expect(await alex.axe()).toEqual([]);
      await alex.press('Write it down');
      await alex.sees('I looked up the train');
      await dana.sees('GAD-7: 7 of 21.');
      await dana.sees('I looked up the train');
      expect(await dana.page.getByRole('button', { name: /^It was a mistake/ }).count()).toBe(0);
      await alex.press(/^Write it otherwise/);
      await alex.fill('In your words', 'I bought the ticket');
      await alex.press('Write it down');
      await alex.sees('written anew since');
      await alex.press(/^It was a mistake/);
      await alex.fill('What the mistake was', 'It was for another day');
      await alex.press('It does not count');
      await alex.sees('written by mistake: it does not count');
      await dana.sees('written by mistake: it does not count');
      for (const person of [alex, dana]) expect(await person.axe()).toEqual([]);
    }),
  );

  it(
    'says no to all of it with a reason, and the plan stays as it is',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { api } = room.clinician;
      const ops = [{ op: 'goal.add', lifeDomain: 'health', statement: 'Take up swimming' }];
      const { body: made } = await api.expect(
        201,
        api.post(`${room.plan}/proposals`, { basePlanRevision: 0, ops }),
      );
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.follow('Read and answer');
      await alex.page.getByLabel('Not like this').check();
      await alex.fill('Why not, in your words', 'Water frightens me');
      await alex.press('Say no');
      await alex.sees('There is no goal yet');
      const { body: answered } = await api.expect(200, api.get(`${room.plan}/proposals/${made.id}`));
      expect(answered).toMatchObject({ state: 'declined', answerWords: 'Water frightens me' });
    }),
  );

  it(
    'keeps what somebody is typing when the other side changes the plan, and says so',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const goalId = await anAgreedGoal(room);
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.page.getByText('Talk about this goal, or change it').first().click();
      await alex.follow('Suggest other words or another day');
      await alex.fill('The agreed words', 'Out of the house on most days');
      await agreeOn(room, [{ op: 'goal.revise', goalId, targetDate: '2031-04-01' }]);
      await alex.sees('While you were writing, this changed.');
      expect(await alex.page.getByLabel('The agreed words').inputValue()).toBe(
        'Out of the house on most days',
      );
      await alex.press('Look at how it is now');
      await alex.press('I have seen it; go on with my words');
      await alex.press('Send this suggestion');
      await alex.sees('You suggested, and wait for an answer');
      const { body: plan } = await room.patient.api.expect(200, room.patient.api.get(room.plan));
      expect(plan.goals[0].targetDate).toBe('2031-04-01');
    }),
  );

  it(
    'tells whoever answers that a suggestion was overtaken, and what can still be agreed to',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const goalId = await anAgreedGoal(room);
      const { api } = room.clinician;
      const ops = [
        { op: 'goal.revise', goalId, statement: 'Out every day' },
        { op: 'step.add', goalId, description: 'Walk to the corner', owner: { kind: 'patient' } },
      ];
      await api.expect(201, api.post(`${room.plan}/proposals`, { basePlanRevision: 1, ops }));
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.follow('Read and answer');
      await alex.press('Agree to everything');
      await agreeOn(room, [{ op: 'goal.revise', goalId, statement: 'Out at the weekend' }]);
      await alex.sees('overtaken by another change');
      alex.expects(/^POST \S+\/acceptance answered 409$/);
      await alex.press(/^Agree$/);
      await alex.sees('The plan has gone on meanwhile');
      await alex.press('Agree only to what can still be agreed to');
      await alex.fill('Why not, in your words', 'The weekend is enough');
      await alex.press('Agree in part, and say no to the rest');
      await alex.sees('Walk to the corner');
      await alex.sees('Out at the weekend');
    }),
  );

  it(
    'lets people talk about a part of it, and take back what they said',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room);
      const { alex, dana } = await bothAtThePlan(room, arrive, service);
      for (const person of [alex, dana])
        await person.page.getByText('Talk about this goal, or change it').first().click();
      await alex.fill('Say something about it', 'Does it count if it is only the yard?');
      await alex.page.getByLabel(/It is a question/).check();
      await alex.press('Say it');
      await dana.sees('Does it count if it is only the yard?');
      // Beside the part it is about, and above, where what waits stands: both lead to the same.
      await dana.page.getByRole('button', { name: 'Answer' }).first().click();
      await dana.fill('Your answer', 'It does.');
      await dana.press('Send the answer');
      await alex.sees('It does.');
      await alex.press('This answers my question');
      await dana.sees('question, answered');
    }),
  );

  it(
    'shows kinder words for what weighs, and lets its author keep it with a reason',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { dana, theirPlan } = await bothAtThePlan(room, arrive, service);
      await dana.open(`${theirPlan}/propose?change=goal.add`);
      await dana.fill('The goal, as you would word it', 'Alex is non-compliant with medicines');
      dana.expects(/^POST \S+\/proposals answered 422$/);
      await dana.press('Send this suggestion');
      await dana.sees('Some of these words can weigh on the person who reads them.');
      await dana.fill('The goal, as you would word it', 'Alex decides about medicines with a clear head');
      await dana.press('Send this suggestion');
      await dana.sees('You suggested, and wait for an answer');
    }),
  );

  it(
    'shows a clinician what the plan would still lack with what they are writing, while they write it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { dana, theirPlan } = await bothAtThePlan(room, arrive, service);
      await dana.open(`${theirPlan}/propose`);
      const heading = dana.page.getByRole('heading', { name: 'What is still missing' });
      const missing = dana.page.locator('section').filter({ has: heading });
      await missing.getByText('The plan has no goal yet.').waitFor();
      await dana.press('How often we look at it together');
      await dana.fill(/^Every how many days/, '28');
      await missing.getByText('With what you are writing: 2 things').waitFor();
      await missing.getByText('It takes care of this:').waitFor();
      await dana.press('Put it with other changes first');
      await dana.press('A new goal');
      await dana.fill('The goal, as you would word it', 'Sleep through the night');
      await missing.getByText('“Sleep through the night” does not carry the person’s own words.').waitFor();
      expect(await missing.getByText('The plan has no goal yet.').count()).toBe(1);
      expect(await missing.getByRole('list').last().innerText()).toContain('The plan has no goal yet.');
      // A field that must not be empty is not tried.
      await dana.fill('The goal, as you would word it', '');
      await missing.getByText('With what you are writing: 2 things').waitFor();
      expect(await dana.axe()).toEqual([]);
      const plan = (await room.patient.api.get(room.plan)).body;
      expect([plan.revision, plan.openProposals]).toEqual([0, []]);

      // Refused is what has moved on, and the plan as it stands is there.
      await dana.fill('The goal, as you would word it', 'Sleep through the night');
      await missing.getByText('“Sleep through the night” does not').waitFor();
      dana.expects(/^POST \S+\/completeness\/preview answered 409$/);
      await agreeOn(room, [{ op: 'review.set', intervalDays: 60 }], 'patient');
      await missing.getByText('This is the plan as it stands.').waitFor();
      await missing.getByText('The plan has no goal yet.').waitFor();
    }),
  );

  it(
    'takes a goal with its first step in one suggestion, whatever of it is changed on the way',
    visiting(async (arrive) => {
      const { alex, dana } = await bothAtThePlan(await aPair(service), arrive, service);
      await alex.open('/plan/propose');
      await alex.press('A new goal');
      await alex.fill(/What would you like/, 'I want to see the sea');
      await alex.press('Put it with other changes first');
      await alex.press('A new step');
      expect(await alex.page.getByLabel('For which goal').inputValue()).not.toBe('');
      await alex.fill('What is done', 'Look up the trains');
      await alex.press('Put it with the others');
      const first = alex.page.getByRole('listitem').filter({ hasText: 'A new goal' });
      await first.getByRole('button', { name: 'Change it' }).click();
      await alex.press('Leave it');
      await first.getByRole('button', { name: 'Change it' }).click();
      await alex.fill(/What would you like/, 'I want to see the sea in spring');
      await alex.press('Put it with the others');
      await alex.press('Take it out of the suggestion, with what is for it');
      await alex.seesNoMore('Look up the trains');
      await alex.press('Undo');
      await alex.sees('Look up the trains');
      expect(await alex.axe()).toEqual([]);
      await alex.press('Send these suggestions');
      await alex.sees('You suggested, and wait for an answer');
      await dana.follow('Read and answer');
      const step = dana.page.locator('section, li').filter({ hasText: 'Look up the trains' }).last();
      await step.getByText('I want to see the sea in spring').waitFor();
      // A step without its goal would hang in the air: it is said beside the step, before anything is sent.
      await dana.page.getByLabel('Yes, I agree').last().check();
      await dana.page.getByLabel('Not like this').first().check();
      await dana.sees('It belongs to this, which you do not agree to:');
      await dana.fill('Why not, in your words', 'Let us see');
      expect(await dana.page.getByRole('button', { name: /^Agree in part/ }).isDisabled()).toBe(true);
      expect(await dana.axe()).toEqual([]);
      await dana.page.getByLabel('Yes, I agree').first().check();
      await dana.press(/^Agree$/);
      await alex.sees('Look up the trains');
    }),
  );
});
