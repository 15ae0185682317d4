import { sayChoosing, spoken, type Sentence } from '../language/say.js';

/**
 * What the validators say, by their own words (class-validator) or those of a DTO, as ICU messages: the values are names of fields,
 * numbers and lists of values. They come as whole English texts, so they are known by how they read.
 */
export const validatorSentences = [
  '{0} must not be blank',
  '{0} must be a string',
  '{0} must be a UUID',
  '{0} must be an array',
  '{0} must be a boolean value',
  '{0} must be true or false',
  '{0} must be an integer number',
  '{0} must be a number conforming to the specified constraints',
  '{0} must be an object',
  '{0} must be an email',
  '{0} must be longer than or equal to {1} and shorter than or equal to {2} characters',
  '{0} must be longer than or equal to {1} characters',
  '{0} must be shorter than or equal to {1} characters',
  '{0} must not be less than {1}',
  '{0} must not be greater than {1}',
  '{0} must be one of the following values: {1}',
  '{0} should not be one of the following values: {1}',
  '{0} must be equal to {1}',
  '{0} must contain at least {1} elements',
  '{0} must contain no more than {1} elements',
  "All {0}''s elements must be unique",
  '{0} must match {1} regular expression',
  'nested property {0} must be either object or array',
  '{0} must be one of {1}',
  '{0} must not be one of {1}',
  '{0} must be of {1}',
  '{0} must be some of {1}, separated by commas',
  '{0} must be a date such as 2027-03-03',
  '{0} must be a date that exists, such as 2027-03-03',
  '{0} must be a time with its offset such as 2027-06-30T18:00:00Z',
  '{0} has a blank before its offset: in an address write the plus sign as %2B, such as 2027-06-30T18:00:00%2B02:00',
  '{0} must be on a day that exists, such as 2027-06-30T18:00:00Z',
  '{0} must be a day that exists, such as 1990-05-17, a month such as 1990-05, or a year such as 1990',
  'each of {0} must be a language tag (BCP 47) such as "fr", "en-GB" or "ca-valencia"',
  '{0} must be a language tag (BCP 47) such as "fr", "en-GB" or "ca-valencia"',
  '{0} must be a language tag such as en or es-US',
  '{0} must be the name of a time zone such as Europe/London',
  '{0} must be a code such as GB or US-CA',
  '{0} must be a code of two capitals such as GB',
  '{0} must be 64 hexadecimal digits',
  '{0} must be a time such as 02:00, up to 24:00',
  '{0} must be a time such as 18:00',
  '{0} must have a number in it',
  '{0} must be codes such as "rebuilding"',
  '{0} must be a code such as "rebuilding"',
  '{0} must be 1 to 63 lower-case letters, digits or inner hyphens',
  '{0} must say in words why',
  '{0} must hold a word',
  '{0} must be a quarter such as 2026-Q3',
  '{0} must be the six digits that the app shows',
  '{0} must be six digits, or a recovery code',
  '{0} must be 1 to 100 letters, digits, dots, dashes or underscores',
  '{0} must not begin or end with a space, or break a line',
  '{0} must be true: without your consent nobody reads it',
  '{0} must not hold a blank step',
  '{0} must not hold a blank text',
  'each of {0} must be a name',
  'each of {0} must say something',
  '{0} must be small letters, digits and underscores, 63 at most',
  '{0} must hold days such as 2026-12-25 or --12-25',
  '{0} must be a signed JWT',
  '{0} must be a LOINC code such as {1}',
  '{0} must be a LOINC answer code such as {1}',
  '{0} must be a number as it is dialled, such as (555) 010-0199: figures, with blanks, brackets, dots, dashes or slashes, and + in front',
  '{0} must be the short name of the organisation: small letters, digits and hyphens, such as riverside',
  'each value in {0}',
] as const;

const known = validatorSentences.map((sentence) => ({ sentence, reads: readingOf(sentence) }));
const ofEach = /^each value in (?=nested property )?/;

/** Says what a validator has said, in the language of this request. What is not known stays as it is. */
export function sayValidator(message: string): Sentence {
  if (spoken() === 'en') return message as Sentence;
  const rest = message.replace(ofEach, '');
  for (const { sentence, reads } of known) {
    const [found, ...values] = reads.exec(rest) ?? [];
    if (found === undefined) continue;
    if (rest !== message) values[0] = sayChoosing('each value in {0}', [values[0] ?? '']);
    return sayChoosing(sentence, values);
  }
  return message as Sentence;
}

function readingOf(sentence: string): RegExp {
  const pattern = sentence
    .replaceAll("''", "'")
    .replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace('{0}', String.raw`(\S+)`)
    .replaceAll(/\{\d\}/g, '(.+)');
  return new RegExp(`^${pattern}$`, 's');
}
