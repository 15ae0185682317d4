import { password } from '../auth/door.js';
import { inBrowser } from './tools/browser.js';
import { aPair } from './tools/pair.js';
import type { Visitor } from './tools/people.js';
import { startPortal, type PortalService } from './tools/portal-service.js';

const question = 'Do I go on with the evening group?';
const matters = 'That I am home before it is dark';

inBrowser('a decision that two make together', (visiting) => {
  let service: PortalService;

  beforeAll(async () => {
    service = await startPortal();
  });

  afterAll(() => service.close());

  async function isSound(visitor: Visitor): Promise<void> {
    expect(await visitor.axe()).toEqual([]);
    expect(await visitor.sidewaysScrolling()).toEqual([]);
  }

  async function addOption(visitor: Visitor, option: Record<string, string>): Promise<void> {
    await visitor.press(`Add an option ${question}`);
    for (const [label, text] of Object.entries(option)) await visitor.fill(label, text);
    await visitor.press('Add it');
    await visitor.page.getByRole('button', { name: 'Add it' }).waitFor({ state: 'hidden' });
  }

  it(
    'comes to the table, has every way with what speaks for it, is chosen by the patient, and thought through again',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const [alex, dana] = [
        await arrive(service.portal, { viewport: { width: 320, height: 800 } }),
        await arrive(service.portal),
      ];
      await Promise.all([
        alex.signIn(clinic.slug, patient.email, password),
        dana.comesSignedIn(clinic.slug, clinician.email, password),
      ]);
      await dana.open(`/people/${patient.patientId}/decisions`);
      await dana.sees('No question is on the table.');

      // Team talk: that there is something to decide, and that it is decided together.
      await dana.press('Put a question on the table');
      await dana.fill('What is to be decided', question);
      await dana.press('Put it on the table');
      await dana.sees('The patient has not said yet what matters to them.');

      // Option talk: every way there is, doing nothing first, with what speaks for and against each.
      await addOption(dana, {
        'What speaks for it': 'You know how it is',
        'What speaks against it': 'The evenings stay long',
      });
      await dana.sees('Leave things as they are');
      await addOption(dana, {
        'The option': 'Go on with it',
        'What speaks for it': 'You know the people\nIt has helped before',
        'What speaks against it': 'It is late',
      });
      await alex.press('Menu');
      await alex.page.getByRole('dialog').getByRole('link', { name: 'Decisions' }).click();
      await alex.sees(question);
      await alex.sees('It has helped before');
      await isSound(alex);
      await alex.press(/^Add what speaks for or against it Go on with it/);
      await alex.fill('What speaks against it', 'The bus home is full');
      await alex.press('Add it');
      await dana.sees('The bus home is full');
      await alex.press(`Say what matters to me ${question}`);
      await alex.fill('What matters to me in this', matters);
      await alex.press('Keep it');
      await alex.sees(matters);

      // Decision talk: the choice is the patient's, and the other side sees it.
      await dana.sees(matters);
      await alex.press(`I want to choose ${question}`);
      await alex.page.getByRole('radio', { name: 'Leave things as they are' }).check();
      await alex.fill('Why this one', 'The way home is long');
      await isSound(alex);
      await alex.press('This is my choice');
      await alex.sees('The way home is long');
      await dana.sees('(chosen)');
      await isSound(dana);

      // The old answer stays; a new question begins where it was.
      await alex.press(`Think it through again ${question}`);
      await alex.sees('An earlier answer to this is being thought through again.');
      await dana.sees('An earlier answer to this is being thought through again.');
    }),
  );

  it(
    'may be recorded as it was made in the room, and the patient can say that it was not so',
    visiting(async (arrive) => {
      const { clinic, patient, clinician } = await aPair(service);
      const { api } = clinician;
      const record = `/v1/patients/${patient.patientId}/decisions`;
      const option = { benefits: ['It is known'], risks: ['It is not all'] };
      const options = [
        { ...option, kind: 'do-something', title: 'Go on with it' },
        { ...option, kind: 'do-nothing', title: 'Leave it as it is' },
      ];
      await api.expect(201, api.post(record, { question, options }));
      const dana = await arrive(service.portal);
      await dana.comesSignedIn(clinic.slug, clinician.email, password);
      await dana.open(`/people/${patient.patientId}/decisions`);
      await dana.press(`Record what the patient chose in the room ${question}`);
      await dana.page.getByLabel('What the patient chose').selectOption('Go on with it');
      await dana.fill('Why, in their words', 'I like the people there');
      await dana.fill('Who took part', 'Alex\nDana Reyes');
      await dana.fill('How they chose', 'Said so at the end of our talk');
      await dana.press('Record the choice');
      await dana.sees('There were: Alex and Dana Reyes.');

      const alex = await arrive(service.portal);
      await alex.comesSignedIn(clinic.slug, patient.email, password);
      await alex.open('/decisions');
      await alex.press(`That is not what I chose ${question}`);
      await alex.fill('What is not right about it', 'I said that I would think about it');
      await alex.press('Say so');
      await alex.sees('The patient’s side does not stand behind this choice:');
      await isSound(alex);
      await dana.sees('I said that I would think about it');
    }),
  );
});
