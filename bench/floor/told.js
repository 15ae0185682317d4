import { Connection, requestBytes } from '../connection.js';
import { longLives } from '../world.js';

/**
 * What the floor is filled with, in the service's own words: a plan of each sort, as the patient and as their peer supporter
 * read it, and the events of the long lives.
 */
export async function whatTheServiceTells(service, world) {
  return {
    plain: await planAsTold(service, world, world.plainNeighbour(0)),
    labelled: await planAsTold(service, world, world.labelledNeighbour(0)),
    page: await pageAsTold(service, world),
    entry: await entryAsTold(service, world),
    lives: await livesAsTold(service, world),
  };
}

/** What the page of a patient shows but for the moment at which it is read. */
async function pageAsTold(service, world) {
  const patient = world.shortLife(0);
  const [own] = await service.tokens([world.patientSession(patient)]);
  const page = JSON.parse(await read(service, own, `/v1/patients/${world.patientId(patient)}/today`));
  for (const ofTheMoment of ['day', 'waiting', 'changes', 'position']) delete page[ofTheMoment];
  return JSON.stringify(page);
}

async function entryAsTold(service, world) {
  const [own] = await service.tokens([world.patientSession(0)]);
  return read(service, own, `/v1/resources/${world.resourceId(0)}`);
}

async function planAsTold(service, world, patient) {
  const path = `/v1/patients/${world.patientId(patient)}/care-plans/${world.planId(patient)}`;
  const [own, peer] = await service.tokens([world.patientSession(patient), world.peerSession(patient)]);
  const plan = JSON.parse(await read(service, own, path));
  const [card] = plan.openProposals;
  return {
    content: JSON.stringify({ ...plan, openProposals: null }),
    plain: await read(service, peer, path),
    proposal: await read(service, own, `${path}/proposals/${card.id}`),
    card: JSON.stringify(card),
  };
}

async function livesAsTold(service, world) {
  const patients = Array.from({ length: longLives }, (_, number) => world.someone(number, longLives));
  const sessions = patients.map((patient) => world.patientSession(patient));
  const tokens = await service.tokens(sessions);
  return Promise.all(
    patients.map(async (patient, number) => ({
      tenantId: sessions[number].tenantId,
      patientId: world.patientId(patient),
      events: await eventsAsTold(service, tokens[number], world.patientId(patient)),
      way: await wayAsTold(service, tokens[number], world.patientId(patient)),
    })),
  );
}

/** The whole page but for the moment at which it is read: the last year ends there. */
async function wayAsTold(service, token, patientId) {
  const text = await read(service, token, `/v1/patients/${patientId}/way`);
  const { from, to } = JSON.parse(text).chart;
  return text.replaceAll(from, '@aYearAgo').replaceAll(to, '@now');
}

async function eventsAsTold(service, token, patientId) {
  const path = `/v1/patients/${patientId}/timeline?limit=100`;
  const events = [];
  let next = '';
  while (next !== null) {
    const page = JSON.parse(await read(service, token, next ? `${path}&cursor=${next}` : path));
    events.push(...page.items);
    next = page.next;
  }
  return events;
}

async function read(service, token, path) {
  const connection = await Connection.open(service.port);
  try {
    const request = requestBytes(path, { headers: { Authorization: `Bearer ${token}` } });
    const { status, body } = await connection.insist(request);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${body}`);
    return body.toString();
  } finally {
    connection.close();
  }
}
