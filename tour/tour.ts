import process from 'node:process';
import { liveThroughAHardWeek } from './a-hard-week.js';
import { goOnTheWay } from './journey.js';
import { Narrator } from './narrator.js';
import { letOthersIn } from './others.js';
import { bringIn, emailOf, expectData, redeem, signIn, type Person } from './people.js';
import { signAndLiveWithIt } from './signing.js';
import { writeWithoutAnAccount } from './without-an-account.js';

/** The whole story over HTTP, against a running service with its demo clinics. */
const address = process.env.CONCORD_URL ?? 'http://localhost:3000';
const narrator = new Narrator(address);

interface Plan {
  readonly patientId: string;
  readonly planId: string;
}

async function tell(): Promise<void> {
  narrator.step(
    'The administrator of the demo clinic signs in and invites a clinician, a peer supporter and a colleague',
  );
  const kim = await signIn(
    narrator,
    { tenant: 'riverside', email: 'kim@riverside.example', password: 'lantern-on-the-quay-1' },
    'Kim',
  );
  const dana = await bringIn(narrator, kim, { name: 'Dana Reyes', role: 'practitioner' });
  const robin = await bringIn(narrator, kim, { name: 'Robin Okafor', role: 'peer_supporter' });
  const stranger = await bringIn(narrator, kim, { name: 'Lee Moreau', role: 'practitioner' });

  narrator.step(
    'The clinician registers a patient and hands over an invitation; the patient is linked to their own record',
  );
  const { patientId, alex } = await registerPatient(dana);

  narrator.step('The clinician opens a plan');
  const plan = { params: { path: { patientId } } };
  const opened = expectData(
    await dana.api.POST('/v1/patients/{patientId}/care-plans', {
      ...plan,
      body: { title: 'My recovery plan' },
    }),
  );
  const path = { patientId, planId: opened.id };

  await agreeOnAGoal(path, dana, alex);
  await agreeOnSteps(path, dana, alex);
  await signAndLiveWithIt(narrator, { path, dana, alex });
  await goOnTheWay(narrator, { path, dana, alex });
  await showWhoGetsNothing(path, stranger);
  await shareAndWithdraw(path, alex, robin);
  await letOthersIn(narrator, { path, dana, alex, kim, lee: stranger });
  await liveThroughAHardWeek(narrator, { path, dana, alex, kim, robin });
  await writeWithoutAnAccount(narrator, dana);

  narrator.step('The patient reads who looked at their record');
  const log = expectData(
    await alex.api.GET('/v1/patients/{patientId}/access-log', {
      params: { path: { patientId }, query: { excludeSelf: true, limit: 10 } },
    }),
  );
  for (const entry of log.items) narrator.say(`${entry.at}  ${entry.sentence}`);
  narrator.say('That is the story so far.');
}

async function registerPatient(dana: Person): Promise<{ patientId: string; alex: Person }> {
  const body = {
    identifier: emailOf('record'),
    givenName: 'Alex',
    familyName: 'Morgan',
    birthDate: '1994-04-12',
    languages: ['en'],
    // Each tour brings an Alex of its own, and the demo clinic has one already.
    anotherPerson: 'Another Alex Morgan, born on the same day; asked, and looked up',
  };
  const patient = expectData(await dana.api.POST('/v1/patients', { body }));
  const params = { path: { patientId: patient.id } };
  const invitation = expectData(
    await dana.api.POST('/v1/patients/{patientId}/portal-invitations', {
      params,
      body: { email: emailOf('Alex') },
    }),
  );
  const alex = await redeem(narrator, invitation.code ?? '', 'Alex');
  return { patientId: patient.id, alex };
}

async function agreeOnAGoal(path: Plan, dana: Person, alex: Person): Promise<void> {
  narrator.step('The patient proposes a goal in their own words');
  const proposals = '/v1/patients/{patientId}/care-plans/{planId}/proposals';
  const ownWords = { text: 'I want to get up in the morning again, as simple as that' };
  const made = expectData(
    await alex.api.POST(proposals, {
      params: { path },
      body: {
        basePlanRevision: 0,
        rationale: 'Mornings are the hardest',
        ops: [{ op: 'goal.add', lifeDomain: 'health', ownWords }],
      },
    }),
  );

  narrator.step('The clinician answers with a counter-proposal; the person’s own words stay as they are');
  const [op] = made.ops;
  const goalId = op?.op === 'goal.add' ? op.goalId : '';
  const counter = expectData(
    await dana.api.POST(`${proposals}/{proposalId}/counter-proposal`, {
      params: { path: { ...path, proposalId: made.id } },
      body: {
        basePlanRevision: 0,
        rationale: 'Let us say how we will notice',
        ops: [
          {
            op: 'goal.add',
            goalId,
            lifeDomain: 'health',
            statement: 'Be up and dressed by nine on five days a week',
            targetDate: '2030-03-01',
          },
        ],
      },
    }),
  );

  narrator.step('The patient accepts, with a reservation that stays with the goal');
  expectData(
    await alex.api.POST(`${proposals}/{proposalId}/acceptance`, {
      params: { path: { ...path, proposalId: counter.id } },
      body: { reservation: 'Not on Sundays' },
    }),
  );
}

async function agreeOnSteps(path: Plan, dana: Person, alex: Person): Promise<void> {
  narrator.step('In the room they agree on a first step; the patient just does it, no proposal needed');
  const plan = '/v1/patients/{patientId}/care-plans/{planId}';
  const params = { path };
  const before = expectData(await dana.api.GET(plan, { params }));
  const goalId = before.goals[0]?.id ?? '';
  expectData(
    await dana.api.POST(`${plan}/proposals/in-session`, {
      params,
      body: {
        basePlanRevision: before.revision,
        ops: [
          {
            op: 'step.add',
            goalId,
            description: 'Put the alarm clock on the other side of the room',
            owner: { kind: 'patient' },
          },
        ],
        inSession: { attendees: ['Alex', 'Dana Reyes'], howAgreed: 'Alex suggested it and said yes' },
      },
    }),
  );
  const between = expectData(await alex.api.GET(plan, { params }));
  const stepId = between.goals[0]?.steps[0]?.id ?? '';
  expectData(
    await alex.api.POST(`${plan}/steps/{stepId}/completion`, { params: { path: { ...path, stepId } } }),
  );

  narrator.step('Both read the same plan');
  const [forAlex, forDana] = [
    expectData(await alex.api.GET(plan, { params })),
    expectData(await dana.api.GET(plan, { params })),
  ];
  narrator.say(
    `The same for both, word for word: ${JSON.stringify(forAlex) === JSON.stringify(forDana) ? 'yes' : 'NO'}`,
  );
}

async function showWhoGetsNothing(path: Plan, stranger: Person): Promise<void> {
  narrator.step(
    'A stranger in the same clinic and one in another clinic get the same answer: there is nothing here',
  );
  const plan = '/v1/patients/{patientId}/care-plans/{planId}';
  const inside = await stranger.api.GET(plan, { params: { path } });
  const jules = await signIn(
    narrator,
    { tenant: 'hillcrest', email: 'jules@hillcrest.example', password: 'hill-above-the-town-6' },
    'Jules',
  );
  const outside = await jules.api.GET(plan, { params: { path } });
  if (inside.response.status !== 404 || outside.response.status !== 404)
    throw new Error('A stranger got through.');
}

async function shareAndWithdraw(path: Plan, alex: Person, robin: Person): Promise<void> {
  const plan = '/v1/patients/{patientId}/care-plans/{planId}';
  const { patientId } = path;
  const question = {
    params: { path: { patientId }, query: { accountId: robin.accountId, action: 'plan.read' as const } },
  };

  narrator.step('The patient asks what the peer supporter can see, and why');
  const before = expectData(await alex.api.GET('/v1/patients/{patientId}/access/explain', question));
  narrator.say(before.sentence);

  narrator.step('The patient shares the plan with the peer supporter, who can read it from that moment on');
  const consent = expectData(
    await alex.api.POST('/v1/patients/{patientId}/consents', {
      params: { path: { patientId } },
      body: {
        kind: 'sharing',
        provisions: [{ recipientAccountId: robin.accountId, dataClasses: ['plan'] }],
        purposeCode: 'peer_support',
        purpose: 'Somebody to walk alongside me',
      },
    }),
  );
  expectData(await robin.api.GET(plan, { params: { path } }));
  const after = expectData(await alex.api.GET('/v1/patients/{patientId}/access/explain', question));
  narrator.say(after.sentence);

  narrator.step('The patient withdraws; the very next request is refused');
  const params = { path: { patientId, consentId: consent.id } };
  expectData(await alex.api.POST('/v1/patients/{patientId}/consents/{consentId}/withdrawal', { params }));
  const refused = await robin.api.GET(plan, { params: { path } });
  if (refused.response.ok) throw new Error('A withdrawn consent still opened the plan.');
}

try {
  await tell();
} catch (error) {
  const unreachable = error instanceof TypeError && error.message === 'fetch failed';
  const message = unreachable
    ? `No Concord answers at ${address}. Start it with "npm start", or set CONCORD_URL.`
    : String(error);
  process.stderr.write(`\n${message}\n`);
  process.exitCode = 1;
}
