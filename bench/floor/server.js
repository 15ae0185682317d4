import { createServer } from 'node:http';
import { serve } from '../server-process.js';
import { callerOf } from './tokens.js';
import { caseload } from './routes/caseload.js';
import { giveConsent, withdrawConsent } from './routes/consents.js';
import { readPlan } from './routes/plans.js';
import { morning } from './routes/morning.js';
import { findResources } from './routes/resources.js';
import { logProgress } from './routes/progress.js';
import { acceptProposal, propose } from './routes/proposals.js';
import { signIn } from './routes/sign-in.js';
import { finishStep, startStep } from './routes/steps.js';
import { timeline } from './routes/timeline.js';
import { today } from './routes/today.js';
import { way } from './routes/way.js';
import { freeze, signVersion } from './routes/versions.js';

/**
 * The floor: what the same answers and the same durable facts cost on bare node:http and pg, over a plan that is one
 * document. It takes the very requests that the service takes. docs/performance.md says what it keeps and leaves out.
 */
const routes = {
  'GET patients care-plans': readPlan,
  'GET caseload': caseload,
  'GET me morning': morning,
  'GET patients today': today,
  'GET patients way': way,
  'GET resources': findResources,
  'GET patients timeline': timeline,
  'POST patients care-plans proposals': propose,
  'POST patients care-plans proposals acceptance': acceptProposal,
  'POST patients care-plans steps completion': finishStep,
  'POST patients care-plans steps start': startStep,
  'POST patients care-plans progress': logProgress,
  'POST patients care-plans versions': freeze,
  'POST patients care-plans versions signatures': signVersion,
  'POST patients consents': giveConsent,
  'POST patients consents withdrawal': withdrawConsent,
};

/** What the service says with every answer, for the safety of browsers. */
const everyAnswer = Object.entries(JSON.parse(process.env.FLOOR_HEADERS)).flat();

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    process.stderr.write(`floor: ${error.stack}\n`);
    response.writeHead(500, { 'Content-Length': 0 }).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  serve(server.address().port, { stop: () => undefined });
});

async function answer(request, response) {
  const { method, url, headers } = request;
  const body = method === 'POST' ? JSON.parse(await textOf(request)) : undefined;
  const [path, query] = url.split('?');
  const {
    status = 200,
    text,
    about = [],
  } = path === '/v1/sessions' ? await signIn(body) : await signedIn({ method, path, query, body, headers });
  const lengths = [
    'Content-Type',
    'application/json; charset=utf-8',
    'Content-Length',
    Buffer.byteLength(text),
  ];
  response.writeHead(status, [...everyAnswer, ...lengths, ...about]);
  response.end(text);
}

/** /v1/patients/{patientId}/care-plans/{planId}/proposals/{itemId}/acceptance: names and ids by turns. */
function signedIn({ method, path, query, body, headers }) {
  const [, , first, ofFirst, second, ofSecond, third, ofThird, fourth] = path.split('/');
  const isOwn = first === 'me';
  const name = isOwn ? [first, ofFirst] : [first, second, third, fourth];
  const route = routes[[method, ...name].filter(Boolean).join(' ')];
  if (!route) throw new Error(`The floor has no ${method} ${path}.`);
  return route({
    caller: callerOf(headers.authorization),
    patientId: isOwn ? undefined : ofFirst,
    id: ofSecond,
    itemId: ofThird,
    path,
    query,
    body,
  });
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length === 1 ? chunks[0].toString() : Buffer.concat(chunks).toString();
}
