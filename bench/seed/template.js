import { id } from './ids.js';
import { kinds, patientsPer, perPatient } from '../world.js';

const invented = /([0-9a-f]{8})-([0-9a-f]{4})-7000-8000-([0-9a-f]{12})/;
const named = /(?<="displayName":")(\w+) (\d+)(?=")/;
const anyOne = new RegExp(`${invented.source}|${named.source}`, 'g');

/**
 * An answer about one patient as an SQL expression that makes the same answer for the patient `n`: everybody's plans differ in
 * ids and names alone. So a million goals are filled in minutes, and what the floor stores is what the service says.
 */
export function templateOf(answer) {
  const pieces = [];
  let place = 0;
  for (const found of answer.matchAll(anyOne)) {
    pieces.push(quoted(answer.slice(place, found.index)), expressionFor(found));
    place = found.index + found[0].length;
  }
  return `array_to_string(ARRAY[${[...pieces, quoted(answer.slice(place))].join(', ')}], '')`;
}

function expressionFor([, time, rest, node, name, number]) {
  if (name) return `'${name} ' || ${numberFor(name, Number(number))}`;
  const kind = kinds[Number.parseInt(node, 16)];
  return `${id(kind, numberFor(kind, Number.parseInt(time + rest, 16)))}::text`;
}

/** Which of its kind it is for the patient `n`, from which it was for the patient of the answer. */
function numberFor(kind, number) {
  if (patientsPer[kind]) return `(n / ${patientsPer[kind]})`;
  const each = perPatient[kind] ?? 1;
  return `(n * ${each} + ${number % each})`;
}

function quoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}
