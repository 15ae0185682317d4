import { createServer } from 'node:http';
import { serve } from '../server-process.js';
import { routes } from './routes.js';

/**
 * The baseline: what the same work costs on bare node:http and pg. Whom it acts for it is simply told, in the address:
 * /route/tenant/account/session/patient/plan/id. No framework, no token, no validation, no rules, no log.
 */
const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    process.stderr.write(`raw baseline: ${error.stack}\n`);
    response.writeHead(500, { 'Content-Length': 0 }).end();
  });
});
server.listen(0, '127.0.0.1', () => {
  serve(server.address().port, { stop: () => undefined });
});

async function answer(request, response) {
  const [, route, tenant, account, session, patient, plan, id] = request.url.split('/');
  let body = '';
  for await (const chunk of request) body += chunk;
  const address = { tenant, account, session, patient, plan, id };
  const result = await routes[route](address, body && JSON.parse(body));
  const text = Buffer.from(JSON.stringify(result));
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': text.length,
  });
  response.end(text);
}
