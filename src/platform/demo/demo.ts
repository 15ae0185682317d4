import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '../../core/actor.js';
import { Db } from '../../core/database/db.js';
import { quietly } from '../../core/requests/log.js';
import { DemoClinic } from './demo-clinic.js';
import type { DemoClock } from './demo-clock.js';
import type { DemoPerson } from './demo-person.js';
import { storiesOf, type Staff } from './riverside.js';
import { passwords, signIns } from './sign-ins.js';
import { Calendar, tellTogether } from './storyteller.js';

const slugs = ['riverside', 'hillcrest'];

/**
 * Two clinics to look at, made as people would make them: invited, redeemed, signed in, registered; and a year of what
 * happened there since. Makes nothing in a database that has an organisation already.
 * @param fill does it whole or not at all
 * @returns what to tell the person at the terminal
 */
export async function setUpDemo(
  app: NestFastifyApplication,
  clock: DemoClock,
  fill: (work: () => Promise<void>) => Promise<void>,
): Promise<string[]> {
  const names = await tenantsOf(app);
  if (names.length > 0) return slugs.every((slug) => names.includes(slug)) ? signIns(false) : [];
  const calendar = new Calendar(clock.now());
  try {
    // Nobody asked for these requests.
    await quietly(app, () =>
      fill(async () => {
        clock.goTo(calendar.daysAgo(400));
        const { clinic, staff } = await riverside(app);
        await hillcrest(app);
        await tellTogether(storiesOf(clinic, staff, calendar), clock);
      }),
    );
  } finally {
    clock.comeBack();
  }
  return signIns(true);
}

async function riverside(app: NestFastifyApplication): Promise<{ clinic: DemoClinic; staff: Staff }> {
  const { clinic, admin } = await DemoClinic.found(app, {
    slug: 'riverside',
    name: 'Riverside Community Clinic',
    admin: 'Kim Larsen',
    password: passwords.admin,
  });
  await admin.patch('/v1/settings', { locale: 'en-US' });
  const welcome = (name: string, role: Role, password: string): Promise<DemoPerson> =>
    clinic.welcome(admin, { name, roles: [role], password });
  const dana = await welcome('Dana Reyes', 'practitioner', passwords.practitioner);
  const amir = await welcome('Amir Rahimi', 'practitioner', passwords.others);
  const peer = await welcome('Robin Okafor', 'peer_supporter', passwords.peer);
  await welcome('Noor Haddad', 'privacy_officer', passwords.privacy);
  return { clinic, staff: { admin, dana, amir, peer } };
}

async function hillcrest(app: NestFastifyApplication): Promise<void> {
  const { clinic, admin } = await DemoClinic.found(app, {
    slug: 'hillcrest',
    name: 'Hillcrest Practice',
    admin: 'Sasha Lindqvist',
    password: passwords.elsewhere,
  });
  await clinic.welcome(admin, {
    name: 'Jules Martin',
    roles: ['practitioner'],
    password: passwords.elsewhere,
  });
}

async function tenantsOf(app: NestFastifyApplication): Promise<string[]> {
  const db = app.get(Db, { strict: false });
  const tenants = await db.transaction({ scope: 'operator' }, () =>
    db.query<{ slug: string }>('SELECT slug FROM tenant'),
  );
  return tenants.map(({ slug }) => slug);
}
