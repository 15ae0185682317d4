import { createHash } from 'node:crypto';
import type { Narrator } from './narrator.js';
import { emailOf, expectData, type Person } from './people.js';

const record = '/v1/patients/{patientId}';
const plan = `${record}/care-plans/{planId}` as const;
const version = `${plan}/versions/{versionId}` as const;

/** Somebody who signs in nowhere has a plan of their own words as well, and signs it on paper. */
export async function writeWithoutAnAccount(narrator: Narrator, dana: Person): Promise<void> {
  narrator.step(
    'Somebody without a telephone or an address has a plan too: what they agree on is recorded in the room',
  );
  const path = await openPlan(dana);
  await agreeInTheRoom(dana, path);

  narrator.step(
    'They sign on paper, somebody sees it, and the hash of the scan goes on record: staff sign for nobody',
  );
  const frozen = expectData(await dana.api.POST(`${plan}/versions`, { params: { path } }));
  const params = { path: { ...path, versionId: frozen.id } };
  const { contentHash } = frozen;
  const scan = createHash('sha256').update('the scanned page, which the clinic keeps').digest('hex');
  expectData(
    await dana.api.POST(`${version}/recorded-signatures`, {
      params,
      body: {
        contentHash,
        signed: {
          method: 'paper',
          capacity: 'self',
          signedOn: frozen.frozenAt.slice(0, 10),
          pageHash: scan,
          witness: 'Mo Haddad, reception',
        },
      },
    }),
  );
  expectData(await dana.api.POST(`${version}/signatures`, { params, body: { contentHash } }));
  const { number, state, signatures } = expectData(
    await dana.api.POST(`${version}/activation`, { params, body: {} }),
  );
  narrator.say(`Version ${number} is ${state}, with ${signatures.length} signatures.`);
}

interface PlanPath {
  readonly patientId: string;
  readonly planId: string;
}

async function openPlan(dana: Person): Promise<PlanPath> {
  const body = {
    identifier: emailOf('Ines'),
    givenName: 'Ines',
    familyName: 'Duarte',
    birthDate: '1961-09-30',
    anotherPerson: 'Another Ines Duarte, born on the same day; asked, and looked up',
  };
  const { id: patientId } = expectData(await dana.api.POST('/v1/patients', { body }));
  const opened = await dana.api.POST(`${record}/care-plans`, {
    params: { path: { patientId } },
    body: { title: 'My plan' },
  });
  return { patientId, planId: expectData(opened).id };
}

async function agreeInTheRoom(dana: Person, path: PlanPath): Promise<void> {
  const ownWords = { text: 'I want to sleep in a bed of my own', dictatedAndConfirmed: true as const };
  expectData(
    await dana.api.POST(`${plan}/proposals/in-session`, {
      params: { path },
      body: {
        basePlanRevision: 0,
        ops: [
          { op: 'goal.add', lifeDomain: 'home', ownWords },
          { op: 'review.set', intervalDays: 60 },
        ],
        inSession: { attendees: ['Ines', 'Dana Reyes'], howAgreed: 'Ines said each line aloud and agreed' },
      },
    }),
  );
}
