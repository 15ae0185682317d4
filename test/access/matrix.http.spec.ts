import { actions, type Action } from '../../src/access/access-matrix.js';
import { operationsOf, type Operation } from '../../src/core/contract/contract-operations.js';
import { newId } from '../../src/core/ids.js';
import type { Answer, Api } from '../support/api.js';
import { each } from '../support/each.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { inTurn } from '../support/turns.js';
import { notSignedIn, operator, signedIn, type Caller } from './callers.js';
import { aWorldOfObjects, type World } from './objects.js';
import { demanded } from './reference.js';

/** Routes that ask for no credential. A new one is put here on purpose, or not opened. */
const open = [
  'GET /.well-known/jwks.json',
  'GET /.well-known/receipt-keys.json',
  'GET /health/live',
  'GET /health/ready',
  'GET /v1/help-cards/{shortName}',
  'GET /v1/receipts/{contentHash}',
  'POST /v1/browser-sessions',
  'POST /v1/browser-sessions/ending',
  'POST /v1/browser-sessions/renewal',
  'POST /v1/invitation-redemptions',
  'POST /v1/oauth/token',
  'POST /v1/sessions',
  'POST /v1/tokens',
];

/** A key, a version and a body that nobody takes: whoever gets past the door is told so, and nothing is done. */
const harmless = { 'idempotency-key': 'short', 'if-match': 'none' };

describe('Every route, for everyone', () => {
  let service: TestApp;
  let world: World;
  let callers: Caller[];
  let operations: Operation[];
  beforeAll(async () => {
    service = await startTestApp({ CONCORD_DATABASE_POOL: '8' });
    world = await aWorldOfObjects(service);
    callers = await signedIn(world);
    operations = operationsOf(service.contract).filter((operation) => accessOf(operation) !== 'public');
  });
  afterAll(() => service.close());

  it('is open only where it was opened on purpose', () => {
    const isOpen = operationsOf(service.contract).filter((each) => accessOf(each) === 'public');
    expect(isOpen.map(nameOf).sort()).toEqual(open);
  });

  it('has an action of the access matrix', () => {
    const unknown = operations.filter((each) => !actions.includes(actionOf(each)));
    expect(unknown.map(nameOf)).toEqual([]);
  });

  it('is closed to whoever is not signed in', async () => {
    const wrong: string[] = [];
    for (const [turn, { name, api }] of (await notSignedIn(world)).entries()) {
      await each(inTurn(operations, turn, 2), async (operation) => {
        const { status } = await knock(api, operation, world.ids);
        // The platform's routes refuse an organisation's token before they look whose it was.
        const refused = actionOf(operation).startsWith('tenant.') ? [401, 403] : [401];
        if (!refused.includes(status)) wrong.push(`${name}: ${nameOf(operation)} answered ${status}`);
      });
    }
    expect(wrong).toEqual([]);
  }, 1_800_000);

  it('answers each relation, role and organisation as the doctrine demands', async () => {
    const wrong: string[] = [];
    for (const { name, api, standing } of callers) {
      await each(operations, async (operation) => {
        const answer = await knock(api, operation, world.ids);
        const verdict = demandedOf(standing, operation);
        if (!fits(answer, operation, verdict))
          wrong.push(
            `${name}: ${nameOf(operation)} answered ${answer.status}, not ${verdict}: ${answer.text}`,
          );
      });
    }
    expect(wrong).toEqual([]);
  }, 1_800_000);

  it('tells what is not yours from what does not exist to nobody', async () => {
    const wrong: string[] = [];
    const ofPatients = operations.filter(({ path }) => path.startsWith('/v1/patients/{patientId}'));
    for (const [turn, { name, api, standing }] of callers.entries()) {
      await each(inTurn(ofPatients, turn, 5), async (operation) => {
        const nowhere = await knock(api, operation, { ...world.ids, patientId: newId() });
        // At a shared screen neither is open, and neither is told apart.
        const shut = standing.screenSharedWith === undefined ? 404 : 403;
        if (nowhere.status !== shut) wrong.push(`${name}: ${nameOf(operation)} of nobody: ${nowhere.status}`);
        const isElsewhere = standing.screenSharedWith === 'another patient';
        if (!isElsewhere && demanded(standing, actionOf(operation)) !== 404) return;
        const notTheirs = await knock(api, operation, world.ids);
        if (said(nowhere) !== said(notTheirs)) wrong.push(`${name}: ${nameOf(operation)} ${notTheirs.text}`);
      });
    }
    expect(wrong).toEqual([]);
  }, 1_800_000);

  it('of the platform is the operator’s, and the operator has no other', async () => {
    const api = await operator(world);
    const wrong: string[] = [];
    await each(operations, async (operation) => {
      const { status } = await knock(api, operation, world.ids);
      const passes = actionOf(operation).startsWith('tenant.') ? status !== 401 : status === 401;
      if (!passes) wrong.push(`${nameOf(operation)} answered ${status}`);
    });
    expect(wrong).toEqual([]);
  });
});

/** Whoever supports as a peer sees what concerns them; the one at hand is supported by somebody else. */
const isPeer = (standing: Caller['standing']): boolean =>
  demanded(standing, 'encouragement.write') === 'passes';

const isActing = ({ authority }: Caller['standing']): boolean => authority !== null;

/** Who does not see the very record at hand, though the action is open to them. */
const hiddenFrom: Readonly<Record<string, (standing: Caller['standing']) => boolean>> = {
  // Whoever may label any record reads a label where the record is open to them; the one at hand is a setback.
  'records/{recordId}/sensitivity': (standing) => demanded(standing, 'setback.read') !== 'passes',
  // The one at hand is about how it is going.
  'amendments/{amendmentId}': (standing) => demanded(standing, 'progress.read') !== 'passes',
  // Asked for by the patient; an order of a court tells of substance use.
  'communication-wishes/{communicationId}': isActing,
  'court-orders/{courtOrderId}': isActing,
  'peer-supports/{peerSupportId}': isPeer,
  'peer-calls/{peerCallId}': isPeer,
  'peer-notebook/{notebookEntryId}/wordings': (standing) =>
    isPeer(standing) || demanded(standing, 'progress.read') !== 'passes',
  // The one at hand is about the journey.
  'encouragements/{encouragementId}': (standing) =>
    isPeer(standing) || demanded(standing, 'journey.read') !== 'passes',
  // Written by the clinician to whom nothing is denied; nobody else sees it, but the patient that it is there.
  'counselling-notes/{counsellingNoteId}': (standing) =>
    demanded(standing, 'counselling_consent.give') !== 'passes' &&
    (demanded(standing, 'counselling_note.write') !== 'passes' || (standing.denied ?? []).length > 0),
  // A draft, of which the care team knows nothing, about how it is going.
  'peer-notebook/{notebookEntryId}': (standing) =>
    demanded(standing, 'peer_notebook.approve') !== 'passes' ||
    demanded(standing, 'progress.read') !== 'passes',
};

function demandedOf(standing: Caller['standing'], operation: Operation): ReturnType<typeof demanded> {
  const verdict = demanded(standing, actionOf(operation));
  const isHidden = hiddenFrom[operation.path.replace('/v1/patients/{patientId}/', '')];
  if (verdict !== 'passes' || operation.method !== 'GET' || !isHidden) return verdict;
  return isHidden(standing) ? 404 : 'passes';
}

function knock(
  api: Api,
  { method, path }: Operation,
  ids: Readonly<Record<string, string>>,
): Promise<Answer> {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    if (!id) throw new Error(`Say in test/access/objects.ts how to make a ${name}, for ${method} ${path}.`);
    return id;
  });
  return api.with(harmless).send(method, address, method === 'GET' ? undefined : { nonsense: true });
}

/** Past the door a read succeeds or asks for its parameters; a change is refused for what it carries. */
function fits(
  { status }: Answer,
  { method, path }: Operation,
  verdict: ReturnType<typeof demanded>,
): boolean {
  if (verdict !== 'passes') return status === verdict;
  if (method === 'GET') return [200, 400].includes(status) || (status === 404 && isOthers(path));
  return [400, 428].includes(status) || (status === 404 && isOthers(path));
}

/** Past the door of the organisation, what is one's own is found by the service: another's session, account or tenant is not. */
function isOthers(path: string): boolean {
  return !path.startsWith('/v1/patients/{patientId}') || path.endsWith('changes-since-signed');
}

const nameOf = ({ method, path }: Operation): string => `${method} ${path}`;
const said = ({ status, body }: Answer): string => JSON.stringify({ status, ...body, instance: '' });

function accessOf({ definition }: Operation): unknown {
  return definition['x-access'];
}

function actionOf(operation: Operation): Action {
  return (accessOf(operation) as { action: Action }).action;
}
