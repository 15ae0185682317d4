import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../contract/contract-operations.js';
import { partialDate } from '../partial-date.js';
import { schemasOf, usedIn, walk } from './schemas.js';

const year = '(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})';
const month = '(0[1-9]|1[0-2])';
const leapYear = '([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)';
const inYear = `(${month}-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)`;
const day = `(${year}-${inYear}|${leapYear}-02-29)`;
const time = 'T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-5]):[0-5][0-9])';
const someOfADay = `^(${day}|${year}(-${month})?)$`;

const forms: Readonly<Record<string, string>> = { date: `^${day}$`, 'date-time': `^${day}${time}$` };

/** A pattern of a day is one of a date, whether its DTO calls it one or not. */
const looksLikeADay = /^\^\\d\{4\}-(?!Q)/;

/** Says of every day and time of a request how it is written: more narrowly than their formats, of which each validator has its own. */
export function patternDates(document: OpenAPIObject): void {
  const requests = operationsOf(document).map(({ definition: { requestBody, parameters } }) => ({
    requestBody,
    parameters,
  }));
  const schemas = schemasOf(document);
  const inBodies = [...usedIn(requests, schemas)].map((name) => schemas[name]);
  walk([requests, inBodies], (node) => {
    if (node.pattern === partialDate.source) node.pattern = someOfADay;
    else if (typeof node.pattern === 'string' && looksLikeADay.test(node.pattern)) node.format = 'date';
    const form = forms[String(node.format)];
    if (form !== undefined) node.pattern = form;
  });
}
