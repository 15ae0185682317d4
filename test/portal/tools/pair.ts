import { givePassword, password } from '../../auth/door.js';
import { aRoomIn, type Room } from '../../support/room.js';
import { Clinic } from '../../support/world.js';
import type { PortalService } from './portal-service.js';
import type { Surroundings, Visitor } from './people.js';

type Arrive = (address: string, where?: Surroundings) => Promise<Visitor>;

/** A patient and a clinician with a plan to write, who can both sign in at a browser. */
export async function aPair(service: PortalService): Promise<Room> {
  const room = await aRoomIn(await Clinic.open(service));
  await givePassword(room.patient);
  await givePassword(room.clinician);
  return room;
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
