import { givePassword, password } from '../../auth/door.js';
import { aPeerProfile } from '../../support/peer.js';
import { agreeOn, anAgreedGoal, aRoomIn, type Room } from '../../support/room.js';
import { Clinic, type Person } from '../../support/world.js';
import type { PortalService } from './portal-service.js';
import type { Surroundings, Visitor } from './people.js';

export type Arrive = (address: string, where?: Surroundings) => Promise<Visitor>;

/** A patient and a clinician with a plan to write, who can both sign in at a browser. */
export async function aPair(service: PortalService): Promise<Room> {
  const room = await aRoomIn(await Clinic.open(service));
  await givePassword(room.patient);
  await givePassword(room.clinician);
  return room;
}

interface Coming {
  readonly room: Room;
  readonly person: Person;
  readonly where?: Surroundings;
}

/** At a browser of their own, signed in. */
export async function comesIn(
  { portal }: PortalService,
  arrive: Arrive,
  { room: { clinic }, person, where }: Coming,
): Promise<Visitor> {
  const visitor = await arrive(portal, where);
  await visitor.comesSignedIn(clinic.slug, person.email, password);
  return visitor;
}

/** The pair, with a goal and a small step in their plan, and a peer supporter who introduced themself. */
export async function aPairWithPeer(
  service: PortalService,
  { goal, step }: { readonly goal: string; readonly step: string },
): Promise<{ room: Room; robin: Person }> {
  const room = await aPair(service);
  const goalId = await anAgreedGoal(room, goal);
  await agreeOn(room, [{ op: 'step.add', goalId, description: step, owner: { kind: 'patient' } }]);
  const robin = await givePassword(await room.clinic.person(['peer_supporter'], { name: 'Robin Hale' }));
  await robin.api.expect(200, robin.api.post('/v1/me/peer-profile', aPeerProfile));
  return { room, robin };
}

/** Each at a browser of their own, at the plan. */
export async function bothAtThePlan(
  room: Room,
  arrive: Arrive,
  { portal }: PortalService,
): Promise<{ alex: Visitor; dana: Visitor; theirPlan: string }> {
  const [alex, dana] = [await arrive(portal), await arrive(portal)];
  const { clinic, patient, clinician } = room;
  await Promise.all([
    alex.comesSignedIn(clinic.slug, patient.email, password),
    dana.comesSignedIn(clinic.slug, clinician.email, password),
  ]);
  const theirPlan = `/people/${patient.patientId}/plan`;
  await Promise.all([alex.open('/plan'), dana.open(theirPlan)]);
  return { alex, dana, theirPlan };
}
