import { Webhook as Signature } from 'standardwebhooks';
import { DeliveringWorker } from '../../../src/organisation/webhook-deliveries/delivering.worker.js';
import { aMachine, discloseTo, type Machine } from '../../support/machine.js';
import { aRoom, agreeOn, type Room } from '../../support/room.js';
import type { TestApp } from '../../support/test-app.js';
import { database, type Person } from '../../support/world.js';
import type { Received, Receiver } from './receiver.js';

/** A room, and a machine that is told of it. */
export interface Hooked {
  readonly room: Room;
  readonly machine: Machine;
  readonly consentId: string;
  readonly webhook: any;
  /** The webhook's address here. */
  readonly path: string;
  administrator: Person;
}

export async function hooked(
  service: TestApp,
  receiver: Receiver,
  kinds: string[] | null = null,
): Promise<Hooked> {
  const room = await aRoom(service);
  const administrator = await room.clinic.person(['administrator']);
  const machine = await aMachine(administrator);
  const { patientId } = room.patient;
  const consentId = await discloseTo(machine, room.patient, { patientId });
  const webhook = await aWebhook(administrator, machine, { url: receiver.url, kinds });
  const path = `/v1/api-clients/${machine.id}/webhooks/${webhook.id}`;
  return { room, machine, consentId, webhook, path, administrator };
}

export async function aWebhook({ api }: Person, { id }: Pick<Machine, 'id'>, body: object): Promise<any> {
  return (await api.expect(201, api.post(`/v1/api-clients/${id}/webhooks`, body))).body;
}

export const addGoal = (room: Room, text = 'I want to see the sea'): Promise<any> =>
  agreeOn(room, [{ op: 'goal.add', lifeDomain: 'community', ownWords: { text } }], 'patient');

/** One round in the organisation. */
export function goRound(service: TestApp, { room }: Hooked): Promise<void> {
  return service.app.get(DeliveringWorker, { strict: false }).visit(room.clinic.tenantId);
}

/** More rounds than anything here can need: whoever waits for what never comes hears of it. */
const mostRounds = 3_000;

/** Rounds until it is so: what is committed waits for older transactions of whomever. */
export async function roundsUntil(service: TestApp, hook: Hooked, isSo: () => unknown): Promise<void> {
  for (let round = 0; round < mostRounds; round += 1) {
    if (await isSo()) return;
    await goRound(service, hook);
  }
  throw new Error('It has not come about in all these rounds.');
}

/** Newest first. */
export async function deliveriesOf({ administrator: { api }, path }: Hooked, state?: string): Promise<any[]> {
  const query = state === undefined ? '' : `&state=${state}`;
  return (await api.expect(200, api.get(`${path}/deliveries?limit=100${query}`))).body.items;
}

/** Whether it was signed with this secret, whatever the time is. */
export function isSignedWith(secret: string, { headers, raw }: Received): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  const signature = new Signature(secret).sign(String(headers['webhook-id']), at, raw);
  return String(headers['webhook-signature']).split(' ').includes(signature);
}

/** Rounds until all that happened up to now has been read for it. */
export async function allHeard(service: TestApp, hook: Hooked): Promise<void> {
  const { rows } = await (
    await database()
  ).query('SELECT max(xact_id)::text AS last FROM domain_event WHERE tenant_id = $1', [
    hook.room.clinic.tenantId,
  ]);
  const heard = async (): Promise<boolean> => {
    const { rows: places } = await (
      await database()
    ).query('SELECT heard_until FROM webhook WHERE id = $1', [hook.webhook.id]);
    return BigInt(places[0].heard_until.split('.')[0]) >= BigInt(rows[0].last);
  };
  await roundsUntil(service, hook, heard);
}
