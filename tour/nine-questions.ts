import type { HardWeek } from './a-hard-week.js';
import type { Narrator } from './narrator.js';
import { expectData } from './people.js';

const record = '/v1/patients/{patientId}';
const questionnaires = `${record}/questionnaires` as const;
const phq9 = '01980000-0000-7000-8002-000000000001';

/** The ninth question is about not wanting to live. */
const answers = [2, 2, 3, 2, 1, 2, 1, 1, 1].map((value, place) => ({ item: place + 1, value }));

/** The clinician asks; the patient answers, and is answered at once; somebody hears of it and is in touch. */
export async function beAsked(narrator: Narrator, week: HardWeek): Promise<void> {
  await sayWhoHears(narrator, week);
  await answerTheQuestions(narrator, week);
  await beInTouch(narrator, week);
}

async function sayWhoHears(narrator: Narrator, { kim }: HardWeek): Promise<void> {
  narrator.step('Before anybody is asked, the clinic says who hears of a hard answer, and by when');
  const steps = [
    { to: 'lead' as const, accountIds: [], withinMinutes: 60 },
    { to: 'care_team' as const, accountIds: [], withinMinutes: 120 },
  ];
  const staffedHours = { timeZone: 'UTC', always: true, weekly: [], closedOn: [] };
  expectData(await kim.api.POST('/v1/alert-protocols', { body: { steps, staffedHours } }));
}

async function answerTheQuestions(narrator: Narrator, { path, dana, alex }: HardWeek): Promise<void> {
  narrator.step('The clinician asks nine questions; the patient answers honestly, and is answered at once');
  const { patientId } = path;
  const dueOn = new Date(Date.now() + 3 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const body = { instrumentId: phq9, dueOn };
  const asked = expectData(await dana.api.POST(questionnaires, { params: { path: { patientId } }, body }));
  const answered = expectData(
    await alex.api.POST(`${questionnaires}/{questionnaireId}/answers`, {
      params: { path: { patientId, questionnaireId: asked.id } },
      body: { answers },
    }),
  );
  const { help } = answered;
  if (!help) throw new Error('An answer about safety was not answered at once.');
  for (const sentence of [help.thanks, ...help.reach, help.inDangerNow, help.whoReads])
    narrator.say(sentence);
}

async function beInTouch(narrator: Narrator, { path, dana, alex }: HardWeek): Promise<void> {
  narrator.step('The clinician finds it on the caseload, rings, and writes down what the two agreed');
  const { patientId } = path;
  const waiting = expectData(await dana.api.GET('/v1/caseload', { params: { query: { waiting: 'alert' } } }));
  const alert = waiting.items.find((entry) => entry.patientId === patientId)?.alert;
  if (!alert) throw new Error('An answer about safety waits, and the caseload does not say so.');
  narrator.say(`${alert.asked.map(({ displayName }) => displayName).join(', ')}, by ${alert.dueAt}`);
  const ofAlert = { patientId, alertId: alert.id };
  const { version } = expectData(
    await dana.api.GET(`${record}/alerts/{alertId}`, { params: { path: ofAlert } }),
  );
  const params = { path: ofAlert, header: { 'If-Match': `"${version}"` } };
  const body = {
    said: 'I rang at once. The thought comes at night and goes again; June stays over.',
    agreed: 'The safety plan is on the fridge, and we speak every day this week',
    nextContactOn: new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  };
  expectData(await dana.api.POST(`${record}/alerts/{alertId}/acknowledgement`, { params, body }));
  const seen = expectData(await alex.api.GET(`${record}/alerts/{alertId}`, { params: { path: ofAlert } }));
  narrator.say(`The patient reads: ${seen.agreed ?? ''}`);
}
