import { deepStrictEqual, strictEqual } from 'node:assert';
import { Connection } from './connection.js';
import { comparedLane } from './scenarios/requests.js';

const turnsCompared = 4;

/**
 * Both servers do the first turns of a scenario and must give equivalent answers: the same content, for what is read the same
 * bytes but for their order. What a server makes itself (ids, times, tokens, hashes) only has to be there. The witness is read
 * afterwards: what was written must be what the other wrote; and others must hear of it on both sides.
 */
export async function requireEquivalence(name, servers, { sides, witness = [], heard }) {
  const before = await heard();
  const all = await Promise.all(servers.map((server, index) => answersOf(server, sides[index], witness)));
  const [service, floor] = all;
  strictEqual(floor.length, service.length, `${name}: both give as many answers`);
  for (const [index, answer] of service.entries()) {
    const other = floor[index];
    strictEqual(other.status, answer.status, `${name}: the status of answer ${index + 1}`);
    const [shown, otherShown] = [answer, other].map(({ body }) => comparable(JSON.parse(body)));
    deepStrictEqual(otherShown, shown, `${name}: answer ${index + 1} of the floor is not the service's`);
    const difference = Math.abs(other.body.length - answer.body.length);
    if (difference > lengthOfNumbers)
      throw new Error(`${name}: answer ${index + 1} differs by ${difference} bytes.`);
  }
  const [told, otherTold] = (await heard()).map((after, index) => more(after, before[index]));
  deepStrictEqual(otherTold, told, `${name}: the floor tells others other things than the service`);
}
/** A time with or without its last zero is as long; version numbers may grow a digit. */
const lengthOfNumbers = 4;

async function answersOf(server, { work }, witness) {
  const connection = await Connection.open(server.port);
  const answers = [];
  const send = async (request) => {
    const answer = await connection.insist(request);
    if (answer.status > 299)
      throw new Error(`The server on port ${server.port} answered ${answer.status}: ${answer.body}`);
    answers.push(answer);
    return answer.body;
  };
  try {
    for (let turn = 0; turn < turnsCompared; turn++) await work(comparedLane, turn, send);
    for (const request of witness) await send(request);
  } finally {
    connection.close();
  }
  return answers;
}

/** What has come since, of each sort. */
function more(after, before) {
  const known = new Map(before.map(({ name, times }) => [name, times]));
  return after
    .map(({ name, times }) => ({ name, times: times - (known.get(name) ?? 0) }))
    .filter(({ times }) => times !== 0);
}

const made = [
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'a time'],
  [/^[0-9a-f]{8}-[0-9a-f]{4}-7(?!000-8000)[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'an id'],
  [/^[0-9a-f]{64}$/, 'a hash'],
  [/^[\w-]+\.[\w-]+\.[\w-]+$/, 'a token'],
  [/^[\w-]{64}$/, 'a secret'],
];

function comparable(value) {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value === 'string') return made.find(([form]) => form.test(value))?.[1] ?? value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, comparable(inner)]));
}
