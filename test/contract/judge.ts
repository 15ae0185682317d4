import type { Operation } from '../../src/core/contract/contract-operations.js';
import type { Schema } from '../../src/core/description/schemas.js';
import type { Answer } from '../support/api.js';
import type { Description } from './document.js';

/** Where an answer has none, the description may name them all the same: the last page, a patient who agreed to nothing. */
const sometimes = /^(Link|Content-Location|Vary|Concord-)/;
/** The same of an answer in which nothing is said. A problem always says something. */
const whereSomethingIsSaid = 'Content-Language';
const places = ['ETag', 'Location', 'Link', 'Retry-After', 'WWW-Authenticate'];

/** What an answer is otherwise than the description says. */
export function unlikeDescribed(description: Description, operation: Operation, answer: Answer): string[] {
  const described = description.answerOf(operation, answer.status);
  if (!described) return [`the status ${answer.status} is not described`];
  const names = Object.keys(described.headers ?? {});
  const [type = ''] = (answer.headers.get('content-type') ?? '').split(';');
  const { [type]: content, ...others } = described.content ?? {};
  const isEmpty = answer.text === '' && type === '';
  const faults = [
    ...names
      .filter((name) => !sometimes.test(name) && !(answer.status < 400 && name === whereSomethingIsSaid))
      .filter((name) => !answer.headers.has(name))
      .map((name) => `no ${name}`),
    ...places
      .filter((name) => answer.headers.has(name) && !names.includes(name))
      .map((name) => `${name} besides`),
  ];
  if (content) return [...faults, ...misfits(description, answer, content.schema)];
  const isExpected = isEmpty && Object.keys(others).length === 0;
  return isExpected
    ? faults
    : [...faults, `Content-Type ${type} instead of ${Object.keys(others).join(', ')}`];
}

function misfits(description: Description, { body }: Answer, schema: Schema | undefined): string[] {
  // A document to print is no JSON.
  return body === null || schema === undefined ? [] : description.faultsOf(schema, body);
}
