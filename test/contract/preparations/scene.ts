import type { Api } from '../../support/api.js';
import { dayFrom } from '../../support/measures-room.js';
import { aCompleteRoom } from '../../support/signed.js';
import type { TestApp } from '../../support/test-app.js';
import type { Room } from '../../support/room.js';
import type { Person } from '../../support/world.js';

/** Who can do something, and what they know for it that nobody guesses. */
export interface Ready {
  readonly by: Pick<Person, 'api'>;
  /** Ids and the like, by the name of a field or of a part of the address. */
  readonly known?: Readonly<Record<string, unknown>>;
  /** Fields of the body that have to be just so, or left out; all others are made. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Brings about what an operation takes, by the way of the API. */
export type Preparation = (scene: Scene) => Promise<Ready>;
export type Preparations = Readonly<Record<string, Preparation>>;

/** A clinician, a patient and their plan, in an organisation of their own. */
export interface Scene extends Room {
  readonly goalId: string;
  /** The address of the patient's record. */
  readonly record: string;
  /** What the addresses of the record and of the plan take. */
  readonly ids: { readonly patientId: string; readonly planId: string };
  readonly today: string;
}

export async function aScene(service: TestApp): Promise<Scene> {
  const room = await aCompleteRoom(service);
  const { patientId } = room.patient;
  return {
    ...room,
    record: `/v1/patients/${patientId}`,
    ids: { patientId, planId: room.planId },
    today: dayFrom(room, 0),
  };
}

/** @returns what stands in the answer, to whatever is sent to an address */
export async function sent(
  { api }: { api: Api },
  path: string,
  body: object = {},
  method = 'POST',
): Promise<any> {
  const answer = await api.send(method, path, body);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  return answer.body;
}

/** Names the version that stands at an address now, for what is sent under it. */
export async function upToDate({ api }: { api: Api }, path: string): Promise<{ api: Api }> {
  const { headers } = await api.expect(200, api.get(path));
  return { api: api.with({ 'if-match': headers.get('etag') ?? '' }) };
}

/** @returns what stands on a list, or at any other address */
export async function read({ api }: { api: Api }, path: string): Promise<any> {
  const { body } = await api.expect(200, api.get(path));
  return body.items ?? body;
}
