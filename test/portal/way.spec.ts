import { anAgreedGoal } from '../support/room.js';
import { inBrowser } from './tools/browser.js';
import { aPair, bothAtThePlan } from './tools/pair.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

inBrowser('the way of a person', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  it(
    'takes a hard time in small steps, and what was learnt into the plan once both want it',
    visiting(async (arrive) => {
      const room = await aPair(service);
      await anAgreedGoal(room);
      const { alex, dana } = await bothAtThePlan(room, arrive, service);
      await alex.open('/way');
      await alex.follow('Tell of a hard time');
      await alex.page.getByLabel('yesterday').check();
      expect(await alex.axe()).toEqual([]);
      await alex.press('Keep this, and see what comes next');
      await alex.sees('it is hard now');
      await alex.press('Say something: What helped?');
      await alex.fill('What helped?', 'A walk with my sister');
      await alex.press('Keep it');
      await alex.page.getByRole('button', { name: 'Change: What helped?' }).waitFor();
      await alex.fill('The small step, in words', 'When it gets hard: a walk, with my sister');
      await alex.press('Say something: What do you take from it?');
      await alex.fill('What do you take from it?', 'I ask for company before it gets dark');
      await alex.press('Keep it');
      await alex.page.getByRole('button', { name: 'Change: What do you take from it?' }).waitFor();
      // What is learnt meanwhile comes to it, and what was worded anew stays.
      await alex.page.getByLabel('What matters, in words').waitFor();
      expect(await alex.page.getByLabel('The small step, in words').inputValue()).toBe(
        'When it gets hard: a walk, with my sister',
      );
      await alex.press('It is getting steadier');
      await alex.sees(/^getting steadier$/);
      await alex.press('It has found its place');
      await alex.sees(/^it has found its place$/);
      await alex.press('It has become hard again');
      await alex.sees('it is hard now');
      await alex.sees('A walk with my sister');
      expect(await alex.axe()).toEqual([]);
      await alex.press('Suggest it for the plan');
      await alex.sees('It is suggested');
      const hardTime = alex.page.url();

      await dana.follow('Read and answer');
      await dana.page.getByLabel('Yes, I agree').first().waitFor();
      for (const answer of await dana.page.getByLabel('Yes, I agree').all()) await answer.check();
      await dana.page.getByRole('button', { name: 'Agree', exact: true }).click();
      await dana.sees('You both agree');
      await alex.follow('See how it stands');
      await alex.sees('The answer');
      await alex.open('/plan');
      await alex.sees('When it gets hard: a walk, with my sister');
      await alex.open(hardTime);
      await alex.page.getByLabel('The small step, in words').waitFor();
      expect(await alex.page.getByLabel('What matters, in words').count()).toBe(0);
    }),
  );

  it(
    'shows where each sees it side by side, appears to the other without a reload, and is acknowledged',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { alex, dana } = await bothAtThePlan(room, arrive, service);
      await Promise.all([alex.open('/way'), dana.open(`/people/${room.patient.patientId}/way`)]);
      await alex.press('Say where I am');
      await alex.page.getByLabel('Rebuilding', { exact: true }).check();
      await alex.fill('In your own words, if you like', 'I have mornings again');
      expect(await alex.axe()).toEqual([]);
      await alex.press('Say it');
      await dana.sees('I have mornings again');
      await dana.press('I have read this');
      await alex.sees('has read it');
      await dana.press('Say where I see it');
      await dana.page.getByLabel('Working on it', { exact: true }).check();
      await dana.press('Say it');
      await alex.sees('Both views stay as they are.');
      // Beside each name of a line its colour: otherwise nothing says which is whose.
      await alex.page.locator('.way-chart .recharts-legend-wrapper').waitFor();
      const swatches = '.way-chart .mantine-ColorSwatch-root';
      const heights = `[...document.querySelectorAll('${swatches}')].map((swatch) => swatch.clientHeight > 0)`;
      expect(await alex.page.evaluate(heights)).toEqual([true, true]);
      for (const person of [alex, dana]) expect(await person.axe()).toEqual([]);
      await alex.page.setViewportSize({ width: 320, height: 700 });
      expect(await alex.sidewaysScrolling()).toEqual([]);
    }),
  );

  it(
    'goes back with a reason or without one, and a word can be put right',
    visiting(async (arrive) => {
      const room = await aPair(service);
      const { api, patientId } = room.patient;
      const said = { perspective: 'self', stage: 'rebuilding' };
      await api.expect(201, api.post(`/v1/patients/${patientId}/stage-transitions`, said));
      const { alex } = await bothAtThePlan(room, arrive, service);
      await alex.open('/way');
      await alex.press('Say where I am');
      await alex.page.getByLabel('Making room for it', { exact: true }).check();
      await alex.page.getByLabel('I would rather not say. That is enough.').check();
      await alex.press('Say it');
      await alex.seesNoMore('Which of these is nearest');
      await alex.page.getByRole('button', { name: 'Put this right' }).first().click();
      await alex.page.getByLabel('What would be right').selectOption({ label: 'Working on it' });
      await alex.fill('What was not right', 'I pressed the wrong one');
      await alex.press('Put it right');
      await alex.sees('This was put right since.');
      const { body } = await api.expect(200, api.get(`/v1/patients/${patientId}/journey`));
      expect(body.self.stage.code).toBe('active_treatment');
    }),
  );
});
