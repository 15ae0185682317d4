import type { Operation } from '../contract/contract-operations.js';

const text = (description: string, schema: object = {}): object => ({
  description,
  schema: { type: 'string', ...schema },
});

/** Every header of an answer that somebody may want to read, beside those that HTTP itself knows. */
export const headers: Readonly<Record<string, object>> = {
  'X-Request-Id': text('The id of the request, to quote to support.', { format: 'uuid' }),
  'Content-Language': text(
    'The language that the service speaks in the answer: the one somebody chose, else their organisation’s, else, before signing in, that of Accept-Language. Absent where nothing in it hangs on a language.',
    { examples: ['es'] },
  ),
  Vary: text('Accept-Language where the language was chosen by it: before signing in.', {
    examples: ['Accept-Language'],
  }),
  ETag: text(
    'Which version this is: send it back as If-Match to change exactly this one, in whatever language it was read.',
    { examples: ['"3"', '"3-es"'] },
  ),
  Location: text('Where what was made can be read.'),
  'Content-Location': text('Where what was changed can be read.'),
  Link: text('The next page, with rel="next"; absent on the last one (RFC 8288).'),
  'Retry-After': {
    description: 'In how many seconds to try again.',
    schema: { type: 'string', pattern: '^[0-9]+$' },
  },
  'WWW-Authenticate': text('How to say who you are.', { examples: ['Bearer'] }),
  'Concord-Disclosure': text('To integrators: the ids of the disclosures by which this was passed on.'),
  'Concord-Consent': text('To integrators: the ids of the consents under which this was passed on.'),
  'Concord-Scope': text('To integrators: the classes of data that were passed on, separated by blanks.'),
  'Concord-Explanation': text('To integrators: what the consent covers, in words (42 CFR 2.32).'),
  'Concord-Notice': text('To integrators, with what is about substance use: the notice of 42 CFR 2.32.'),
};

/** Adds to the answers of an operation that went well the headers that they have, beside those its controller names. */
export function addHeaders(operation: Operation): void {
  const { definition } = operation;
  for (const [status, response] of Object.entries(definition.responses)) {
    if (!status.startsWith('2')) continue;
    const names = [
      'X-Request-Id',
      ...languageOf(operation),
      ...placeOf(operation, status),
      ...disclosureOf(operation),
    ];
    response.headers = {
      ...response.headers,
      ...Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    };
  }
}

function languageOf({ definition }: Operation): string[] {
  const isOpen = (definition.security ?? []).length === 0;
  return ['Content-Language', ...(isOpen ? ['Vary'] : [])];
}

function placeOf({ definition }: Operation, status: string): string[] {
  const place = definition['x-location'];
  if (typeof place !== 'string' || !place.startsWith('/')) return [];
  return [status === '201' ? 'Location' : 'Content-Location'];
}

function disclosureOf({ definition }: Operation): string[] {
  const access = definition['x-access'];
  const isPassedOn = typeof access === 'object' && access !== null && 'integrator' in access;
  return isPassedOn ? Object.keys(headers).filter((name) => name.startsWith('Concord-')) : [];
}

/** What a version or a further page shows in a header as well, once schemas are known. */
export function addHeadersOfBody(operation: Operation, propertiesOf: (schema: unknown) => object): void {
  for (const response of Object.values(operation.definition.responses)) {
    const body = propertiesOf(response.content?.['application/json']?.schema);
    const names = [...('version' in body ? ['ETag'] : []), ...('next' in body ? ['Link'] : [])];
    for (const name of names)
      response.headers = { ...response.headers, [name]: { $ref: `#/components/headers/${name}` } };
  }
}
