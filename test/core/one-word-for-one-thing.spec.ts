import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from '../../src/core/contract/contract-operations.js';
import { schemasOf, usedIn, type Schema } from '../../src/core/description/schemas.js';

const document = JSON.parse(readFileSync('openapi/openapi.json', 'utf8')) as OpenAPIObject;
const schemas = schemasOf(document);

/** What a free text can be, and what it is called then. */
const meanings = {
  text: 'the thing itself: a comment, a quote, a paragraph',
  words: 'what somebody says of, or with, the thing that the request is about',
  answer: 'the reply to a question or a request',
  reason: 'why something is done, refused, contested or ended',
  note: 'a remark beside something',
  howAgreed: 'how it was agreed on in the room',
} as const;

/** Where one request holds two of a kind, the second says which it is: `lateReason` beside `reason`. */
const qualified = new RegExp(`^[a-z]\\w*(${Object.keys(meanings).map(capital).join('|')})$`);

/** The other names, by why they are no double of one of those. */
const others: Readonly<Record<string, readonly string[]>> = {
  'what somebody, or something, is called, and where it is found': [
    ...[
      'adminName',
      'displayName',
      'familyName',
      'givenName',
      'name',
      'organisation',
      'preferredName',
      'pronouns',
    ],
    ...[
      'address',
      'affiliation',
      'attendees',
      'contact',
      'court',
      'disclosedBy',
      'discloser',
      'issuedBy',
      'place',
    ],
    ...[
      'onBehalfOf',
      'othersTold',
      'recipient',
      'recipientAddress',
      'recipientOutside',
      'relationship',
      'signedAs',
      'title',
    ],
    ...['called', 'filledInBy', 'to', 'toName', 'tookPart', 'witness', 'intermediaryMembers'],
  ],
  'a key, a code or a measure': [
    ...['block', 'caseNumber', 'code', 'currentPassword', 'from', 'identifier', 'newPassword'],
    ...['password', 'reference', 'refreshToken', 'rulePack', 'scope', 'stage', 'unit'],
  ],
  'a part of the plan, or of what the person says of themself, by the name that the plan has for it': [
    ...['barriers', 'criteria', 'description', 'hopes', 'howTheyHelp', 'measure', 'preferences', 'statement'],
    ...['strengths', 'substanceUse', 'value', 'values'],
    ...['expected', 'less', 'more', 'muchLess', 'muchMore'],
  ],
  'what speaks for a proposal: `reason` there says why it is declined, in the same request': ['rationale'],
  'a yes, and what goes with it: the field makes it a yes with a reservation': ['reservation'],
  'what a stage or a setback is told by: words, reason and narrative stand side by side': [
    ...['narrative', 'evidence', 'lesson', 'supportsUsed', 'triggers', 'warningSigns', 'whatHelped'],
  ],
  'a part of what raises and eases danger, as the two see it': [
    ...['whatCouldChange', 'whatEases', 'whatRaises', 'whatWeDo', 'whyNotTogether'],
  ],
  'a part of a talk about a decision or a consent': [
    ...['alternatives', 'benefits', 'options', 'purpose', 'question', 'questions', 'risks', 'teachBack'],
  ],
  'what a law asks to be written down, by its own name': [
    ...[
      'adjudication',
      'consequencesOfRefusing',
      'expiryEvent',
      'hipaaStatement',
      'howToRevoke',
      'notice',
      'parts',
    ],
    ...['receipt', 'redisclosureStatement', 'what'],
  ],
  'in which way something is done, or people in a group treat one another': ['how', 'howTo', 'conduct'],
  'what leaves with a referral, and what came of it': ['goesAlong', 'outcome'],
  'a statement that nothing else says, which its presence makes': [
    ...['anotherPerson', 'knownFrom', 'patientSignatureNotObtained'],
  ],
  'a part of a questionnaire, by the name that its makers and LOINC have for it': [
    ...['about', 'basis', 'licence', 'stem'],
  ],
  'what became of an answer about safety: what was said and what was agreed stand side by side': [
    ...['agreed', 'said'],
  ],
  'what changed since the last review, beside what the two say of each goal': ['whatChanged'],
  'what a relative may be told, and where that ends': ['boundaries'],
  'a part of what is published for everybody in the organisation': [
    ...['accessibility', 'body', 'cautions', 'helpsWhen', 'inShort', 'says'],
  ],
};

function capital(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1);
}

/** What the description says of a text that has only to be seen; every other pattern is that of a code. */
const anyText: readonly unknown[] = [undefined, '\\S', '\\S.*\\S', '^\\S(.*\\S)?$'];

const isFree = ({ type, format, enum: list, const: only, pattern }: Schema): boolean =>
  [type].flat().includes('string') && !format && !list && only === undefined && anyText.includes(pattern);

/** Every text that people write as they like, in the bodies of all requests: the field, and where it stands. */
function freeTexts(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const bodies = operationsOf(document).map(({ definition }) => definition.requestBody);
  for (const owner of usedIn(bodies, schemas)) {
    for (const [field, schema] of Object.entries(schemas[owner]?.properties ?? {})) {
      const each = schema.items ?? schema;
      if (isFree(each)) found.set(field, [...(found.get(field) ?? []), owner]);
    }
  }
  return found;
}

describe('A free text of a request', () => {
  const texts = freeTexts();
  const placed = new Set([...Object.keys(meanings), ...Object.values(others).flat()]);

  it('is called by one of a few names, each of one meaning, or has a name that nothing else would say', () => {
    const open = [...texts].filter(([field]) => !placed.has(field) && !qualified.test(field));
    expect(open).toEqual([]);
  });

  it('has no name kept that none has any more', () => {
    expect([...placed].filter((field) => !texts.has(field))).toEqual([]);
  });

  it('is a name once only', () => {
    const names = [...Object.keys(meanings), ...Object.values(others).flat()];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has its names in the documentation, with what each means', () => {
    const page = readFileSync('docs/status-codes.md', 'utf8');
    for (const [name, meaning] of Object.entries(meanings))
      expect(page).toContain(`\`${name}\` (${meaning})`);
  });
});
