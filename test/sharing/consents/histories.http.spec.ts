import process from 'node:process';
import fc from 'fast-check';
import { anAgreedGoal, aRoom, type Room } from '../../support/room.js';
import { startTestApp, type TestApp } from '../../support/test-app.js';
import type { Person } from '../../support/world.js';
import { arbitraryStep, group, Notebook, people, type Saying, type Step, type Who } from './plain-model.js';

const numRuns = process.env.CONCORD_LONG_TESTS ? 200 : 12;
const minute = 60_000;

/** A record on which things are given and withdrawn; sessions are fresh, for hours go by. */
interface World {
  readonly room: Room;
  readonly readers: Record<Who, Person>;
  readonly consentIds: string[];
}

const readings = [
  ['plan', 'plan.read', 'care-plans'],
  ['progress', 'progress.read', null],
  ['decisions', 'decision.read', 'decisions'],
] as const;

describe('the service, over any history of consents', () => {
  let service: TestApp;
  beforeAll(async () => {
    service = await startTestApp();
  });
  afterAll(() => service.close());

  const now = (): number => service.clock.now().getTime();

  it('decides, shows and explains as a notebook of it is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryStep, { minLength: 2, maxLength: 7 }), async (steps) => {
        const notebook = new Notebook();
        let world = await aWorld(service);
        for (const step of steps) {
          if (step.do === 'wait') {
            service.clock.forward(step.minutes * minute);
            world = await signedInAgain(world);
          }
          const at = now();
          const isDone = await doIt(world, step, at);
          expect({ step, isDone }).toEqual({ step, isDone: notebook.write(step, at) });
          for (const who of people)
            expect({ who, ...(await seen(world, who)) }).toEqual({ who, ...read(notebook, who, now()) });
        }
      }),
      { numRuns },
    );
  }, 1_800_000);
});

async function aWorld(service: TestApp): Promise<World> {
  const room = await aRoom(service);
  const { clinic, clinician, patient } = room;
  await anAgreedGoal(room, 'I want to get out more');
  const goalId = await anAgreedGoal(room, 'I want to drink less');
  const label = `${room.plan}/goals/${goalId}/sensitivity`;
  await clinician.api.expect(200, clinician.api.post(label, { substanceUse: true }));
  const readers = {
    peer: await clinic.person(['peer_supporter']),
    both: await clinic.person(['practitioner', 'peer_supporter']),
    clinician: await clinic.practitioner(),
  };
  for (const who of ['both', 'clinician'] as const) await clinic.join(patient.patientId, readers[who]);
  return { room, readers, consentIds: [] };
}

async function signedInAgain({ room, readers, consentIds }: World): Promise<World> {
  const { clinic, clinician, patient } = room;
  const again = async (who: Who): Promise<Person> => clinic.signIn(readers[who]);
  return {
    room: {
      ...room,
      clinician: await clinic.signIn(clinician),
      patient: { ...patient, ...(await clinic.signIn(patient)) },
    },
    readers: { peer: await again('peer'), both: await again('both'), clinician: await again('clinician') },
    consentIds,
  };
}

/** @returns whether the service did it, and not refused it as it should */
async function doIt({ room, readers, consentIds }: World, step: Step, at: number): Promise<boolean> {
  const { patient, clinician } = room;
  const consents = `/v1/patients/${patient.patientId}/consents`;
  if (step.do === 'wait') return true;
  if ('sayings' in step) {
    const body = {
      ...{ kind: 'sharing', purpose: 'company', purposeCode: 'peer_support' },
      provisions: step.sayings.map((each) => provisionOf(each, readers, at)),
      startsAt: new Date(at).toISOString(),
      endsAt: after(step.endsIn, at),
    };
    const kept =
      step.do === 'give'
        ? await patient.api.post(consents, body)
        : await clinician.api.post(`${consents}/requests`, body);
    if (kept.status === 201) consentIds.push(kept.body.id as string);
    return isDone(kept.status, [422]);
  }
  const consentId = consentIds[step.which];
  if (!consentId) return false;
  const words = { agree: 'agreement', refuse: 'refusal', withdraw: 'withdrawal', strike: 'correction' };
  const reason = step.do === 'strike' ? { reason: 'A mistake' } : {};
  const { status } = await patient.api.post(`${consents}/${consentId}/${words[step.do]}`, reason);
  return isDone(status, [409]);
}

function isDone(status: number, refusals: readonly number[]): boolean {
  if (status === 200 || status === 201) return true;
  if (refusals.includes(status)) return false;
  throw new Error(`neither done nor refused: ${status}`);
}

const after = (minutes: number | null, at: number): string | null =>
  minutes === null ? null : new Date(at + minutes * minute).toISOString();

function provisionOf(
  { yes, who, classes, startsIn, endsIn }: Saying,
  readers: World['readers'],
  at: number,
): object {
  const recipient =
    who === group ? { recipientClass: 'peer_supporter' } : { recipientAccountId: readers[who].accountId };
  const period = { startsAt: after(startsIn, at), endsAt: after(endsIn, at) };
  return { effect: yes ? 'permit' : 'deny', ...recipient, ...period, dataClasses: classes };
}

interface Seen {
  /** By class: what explain says. */
  readonly explained: Record<string, boolean>;
  /** By class: what asking for it is answered with. */
  readonly answered: Record<string, number>;
  /** How many of the two goals are in the plan; null: none is to be had. */
  readonly goals: number | null;
}

async function seen({ room, readers }: World, who: Who): Promise<Seen> {
  const { patient, plan } = room;
  const record = `/v1/patients/${patient.patientId}`;
  const { api, accountId } = readers[who];
  const explained: Record<string, boolean> = {};
  const answered: Record<string, number> = {};
  for (const [name, action, path] of readings) {
    const question = `${record}/access/explain?accountId=${accountId}&action=${action}`;
    explained[name] = (await patient.api.expect(200, patient.api.get(question))).body.allowed as boolean;
    answered[name] = (await api.get(path === null ? `${plan}/progress` : `${record}/${path}`)).status;
  }
  const read = await api.get(plan);
  return { explained, answered, goals: read.status === 200 ? read.body.goals.length : null };
}

function read(notebook: Notebook, who: Who, at: number): Seen {
  const closed = notebook.isKnown(who, at) ? 403 : 404;
  const open = readings.map(([name]) => [name, notebook.opens(who, name, at)] as const);
  const goals = notebook.opens(who, 'substance_use', at) ? 2 : 1;
  return {
    explained: Object.fromEntries(open),
    answered: Object.fromEntries(open.map(([name, isOpen]) => [name, isOpen ? 200 : closed])),
    goals: notebook.opens(who, 'plan', at) ? goals : null,
  };
}
