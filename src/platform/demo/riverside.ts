import { DemoRoom } from './demo-room.js';
import type { DemoClinic } from './demo-clinic.js';
import type { DemoPerson } from './demo-person.js';
import { passwords } from './sign-ins.js';
import { aHardWeek, type Around } from './stories/a-hard-week.js';
import { alex } from './stories/alex.js';
import { aGroupPassesOn, amongOthers } from './stories/among-others.js';
import { amina, leila, priya } from './stories/beginnings.js';
import { aroha, june, mateo, nightVisit, ruth } from './stories/endings.js';
import { ines, kenji, tomasz } from './stories/under-way.js';
import { away } from './stories/away.js';
import { whoHelps } from './stories/who-helps.js';
import { sideBySide, type Calendar, type Story } from './storyteller.js';

/** Invented people: of different ages and origins, and each somewhere else on their way. */
const records = {
  alex: { identifier: 'RIV-0001', name: 'Alex Morgan', birthDate: '1994-04-12', languages: ['en'] },
  ruth: { identifier: 'RIV-0002', name: 'Ruth Goldberg', birthDate: '1948-11-02', languages: ['en', 'yi'] },
  mateo: { identifier: 'RIV-0003', name: 'Mateo Quispe', birthDate: '1970-07-19', languages: ['es', 'qu'] },
  ines: { identifier: 'RIV-0004', name: 'Inês Duarte', birthDate: '1961-09-30', languages: ['pt'] },
  tomasz: {
    identifier: 'RIV-0005',
    name: 'Tomasz Zieliński',
    birthDate: '1979-02-08',
    languages: ['pl', 'en'],
  },
  aroha: { identifier: 'RIV-0006', name: 'Aroha Ngata', birthDate: '1992-12-21', languages: ['en', 'mi'] },
  kenji: { identifier: 'RIV-0007', name: 'Kenji Watanabe', birthDate: '1987-05-27', languages: ['ja', 'en'] },
  leila: { identifier: 'RIV-0008', name: 'Leila Haddadi', birthDate: '1984-03-15', languages: ['fa', 'en'] },
  amina: { identifier: 'RIV-0009', name: 'Amina Yusuf', birthDate: '2009-08-04', languages: ['en', 'so'] },
  priya: { identifier: 'RIV-0010', name: 'Priya Raman', birthDate: '2001-01-23', languages: ['en', 'ta'] },
  samuel: { identifier: 'RIV-0011', name: 'Samuel Brandt', birthDate: '1999-10-10', languages: ['de', 'en'] },
  june: { identifier: 'RIV-0012', name: 'June Okonkwo', birthDate: '1956-06-01', languages: ['en'] },
};

type Name = keyof typeof records;
type Told = (room: DemoRoom) => Story;

export interface Staff {
  readonly admin: DemoPerson;
  readonly dana: DemoPerson;
  /** Has a caseload of his own, and is on duty at night. */
  readonly amir: DemoPerson;
  readonly peer: DemoPerson;
}

/** Everybody's story, to be told side by side. */
export function storiesOf(
  clinic: DemoClinic,
  { admin, dana, amir, peer }: Staff,
  calendar: Calendar,
): Story[] {
  const at = (days: number): Date => calendar.daysAgo(days, 9);
  const begin = (name: Name, told: Told, { since, by = dana }: { since: number; by?: DemoPerson }): Story =>
    registered({ clinic, name, by, told }, at(since));
  return [
    whoHelps({ admin, calendar }),
    aGroupPassesOn({ from: amir, to: peer, calendar }),
    away({ away: dana, cover: amir, calendar }),
    begin('alex', alexsYear({ admin, peer, calendar }), { since: 331 }),
    begin('ruth', (room) => ruth({ room, calendar }), { since: 301, by: amir }),
    begin('june', (room) => june({ room, calendar }), { since: 201 }),
    begin('mateo', (room) => mateo({ room, calendar }), { since: 181 }),
    begin('ines', (room) => ines({ room, calendar }), { since: 151 }),
    begin('tomasz', (room) => tomasz({ room, calendar }), { since: 141 }),
    begin('aroha', (room) => aroha({ room, calendar }), { since: 111, by: amir }),
    begin('kenji', (room) => kenji({ room, calendar }), { since: 76 }),
    begin('leila', (room) => leila({ room, calendar }), { since: 31, by: amir }),
    begin('amina', (room) => withHerMother(room), { since: 22 }),
    begin('priya', (room) => priya({ room, calendar }), { since: 13 }),
    begin('samuel', ({ patientId }) => nightVisit({ patientId, doctor: amir, calendar }), { since: 5 }),
  ];

  async function* withHerMother(room: DemoRoom): Story {
    const newcomer = { name: 'Hodan Yusuf', roles: ['representative'] as const, password: passwords.others };
    yield* amina({ room, mother: await clinic.welcome(admin, newcomer), calendar });
  }
}

/** The plan of two, and all that is around Alex beside it. */
function alexsYear(around: Omit<Around, 'room'>): Told {
  return (room) => {
    const whole = { room, ...around };
    return sideBySide(alex(whole), aHardWeek(whole), amongOthers(whole));
  };
}

const withoutAccount: readonly Name[] = ['ines', 'samuel', 'june'];

async function* registered(
  of: {
    readonly clinic: DemoClinic;
    readonly name: Name;
    readonly by: DemoPerson;
    readonly told: Told;
  },
  on: Date,
): Story {
  const { clinic, name, by, told } = of;
  yield on;
  const { name: called, ...record } = records[name];
  const [givenName = '', familyName = ''] = called.split(' ');
  const patientId = await clinic.register(by, { ...record, givenName, familyName });
  const password = name === 'alex' ? passwords.patient : passwords.others;
  const patient = withoutAccount.includes(name)
    ? null
    : await clinic.openPortal(by, { patientId, name: called, password });
  yield* told(new DemoRoom({ patientId, called }, by, patient));
}
