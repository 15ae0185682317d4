import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { TenantsService } from '../../organisation/tenants/tenants.service.js';
import { Db } from '../../core/database/db.js';
import { DemoPeople } from './demo-people.js';

/** Published on purpose: the demo clinics hold nobody's data, and the README says not to keep them. */
const passwords = {
  admin: 'lantern-on-the-quay-1',
  practitioner: 'willow-by-the-water-2',
  patient: 'morning-light-again-3',
  peer: 'walking-side-by-side-4',
  privacy: 'quiet-keeper-of-keys-5',
  elsewhere: 'hill-above-the-town-6',
};

/**
 * Two clinics to look at, made as people would make them: invited, redeemed, signed in, registered. Does nothing in a
 * database that has an organisation already.
 * @returns what to tell the person at the terminal
 */
export async function setUpDemo(app: NestFastifyApplication): Promise<string[]> {
  if (await hasTenants(app)) return [];
  await setUpRiverside(app);
  await setUpHillcrest(app);
  return signIns();
}

async function setUpRiverside(app: NestFastifyApplication): Promise<void> {
  const people = await found(app, {
    slug: 'riverside',
    name: 'Riverside Community Clinic',
    admin: 'Kim Larsen',
  });
  const admin = await people.administrator(passwords.admin);
  await people.invite(admin, {
    name: 'Dana Reyes',
    roles: ['practitioner'],
    password: passwords.practitioner,
  });
  await people.invite(admin, { name: 'Robin Okafor', roles: ['peer_supporter'], password: passwords.peer });
  await people.invite(admin, {
    name: 'Noor Haddad',
    roles: ['privacy_officer'],
    password: passwords.privacy,
  });
  const dana = await people.signIn('dana', passwords.practitioner);
  await people.register(dana, { givenName: 'Alex', familyName: 'Morgan', password: passwords.patient });
}

async function setUpHillcrest(app: NestFastifyApplication): Promise<void> {
  const people = await found(app, {
    slug: 'hillcrest',
    name: 'Hillcrest Practice',
    admin: 'Sasha Lindqvist',
  });
  const admin = await people.administrator(passwords.elsewhere);
  await people.invite(admin, {
    name: 'Jules Martin',
    roles: ['practitioner'],
    password: passwords.elsewhere,
  });
}

async function found(
  app: NestFastifyApplication,
  clinic: { slug: string; name: string; admin: string },
): Promise<DemoPeople> {
  const adminEmail = DemoPeople.emailOf(clinic.admin, clinic.slug);
  const { slug, name, admin: adminName } = clinic;
  const tenant = await app
    .get(TenantsService, { strict: false })
    .create({ slug, name, adminName, adminEmail });
  return new DemoPeople(app, slug, tenant.adminInvitation?.code ?? '');
}

async function hasTenants(app: NestFastifyApplication): Promise<boolean> {
  const db = app.get(Db, { strict: false });
  const tenants = await db.transaction({ scope: 'operator' }, () => db.query('SELECT FROM tenant LIMIT 1'));
  return tenants.length > 0;
}

function signIns(): string[] {
  const rows = [
    ['riverside', 'administrator', 'kim@riverside.example', passwords.admin],
    ['riverside', 'practitioner', 'dana@riverside.example', passwords.practitioner],
    ['riverside', 'patient', 'alex@riverside.example', passwords.patient],
    ['riverside', 'peer supporter', 'robin@riverside.example', passwords.peer],
    ['riverside', 'privacy officer', 'noor@riverside.example', passwords.privacy],
    ['hillcrest', 'administrator', 'sasha@hillcrest.example', passwords.elsewhere],
    ['hillcrest', 'practitioner', 'jules@hillcrest.example', passwords.elsewhere],
  ];
  const table = rows.map(
    (row) => `  ${row.map((cell, index) => cell.padEnd([11, 17, 26, 0][index] ?? 0)).join('')}`,
  );
  return [
    '',
    'Two demo clinics were set up. Sign in with:',
    ...table,
    '',
    'See the whole story: npm run tour (in a second terminal)',
  ];
}
