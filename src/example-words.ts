import type { ExampleWords } from './core/description/examples.js';
import { aGoal, aHash, exampleBodies } from './example-bodies.js';

/** 1 x 1 pixel, white. */
const scannedPage =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';
const anAssertion = 'eyJhbGciOiJFUzM4NCJ9.eyJpc3MiOiJsYWtlc2lkZSJ9.c2lnbmF0dXJl';
const aKey = {
  kty: 'EC',
  crv: 'P-384',
  x: 'lInTxl8fjLKp_UCrxI0WDklahi-7-_6JbtiHjiRvMvhedhKVdHBfi2HCY8t_QJyc',
  y: 'y6N1IC-2mXxHreETBW7K3mBcw0qGr3CWHCs-yl09yCQRLcyfGv7XhqAngHOu51Zv',
};
const aSafeLine = [
  { op: 'entry.add', section: 'what_helps_me_alone', text: 'Walk round the block', minutes: 5 },
];

/**
 * What the fields of requests hold in the examples of the API description, where a field has no example of its own. They tell
 * of Alex and Dana of the demo clinic, so that whoever tries the first steps out with them gets somewhere.
 */
export const exampleWords: ExampleWords = {
  ...exampleBodies,
  'WriteSafetyPlan.ops': aSafeLine,
  'ProposeForSafetyPlan.ops': aSafeLine,
  'EditInEmergency.ops': aSafeLine,
  'RecordAgreement.ops': [
    {
      op: 'goal.add',
      lifeDomain: 'community',
      ownWords: { text: 'I want to get out more', dictatedAndConfirmed: true },
    },
  ],
  'PublishStages.stages': ['rebuilding', 'sustaining_wellness'].map((code) => ({
    code,
    title: code === 'rebuilding' ? 'Rebuilding' : 'Sustaining wellness',
    description: 'Life has a shape again',
    clinicalNote: 'Roles and routines come back',
    crosswalk: { stori: null, stagesOfChange: null, samhsa: [] },
  })),
  'Source.says': 'Found helpful in our groups',
  'AddResource.name': 'Riverside housing advice',
  inShort: 'A way back into the room when thoughts run away.',
  howTo: ['Name five things that you see', 'Breathe out slowly'],
  helpsWhen: 'When the day is too loud',
  cautions: ['Stop when it makes you more restless'],
  languages: ['en'],
  'RegisterApiClient.contact': 'it@lakeside.example',
  'NameWhoMayAct.name': 'Sam Moreau',
  'NoticeContact.name': 'Noor Haddad',
  currentPassword: 'willow-by-the-water-2',
  password: 'willow-by-the-water-2',
  code: '492039',
  refreshToken: 'cmVmcmVzaC10b2tlbg',
  client_assertion: anAssertion,
  contentHash: aHash,
  publicKey: aKey,
  content: scannedPage,

  basePlanRevision: 0,
  ops: aGoal,
  criteria: ['I go out on most days'],
  intervalDays: 60,
  times: 3,
  baseline: 0,
  target: 3,
  muchLess: 'Not out of the house',
  less: 'Out once a week',
  expected: 'Out three times a week',
  more: 'Out on most days',
  muchMore: 'Out every day, and with friends',
  strengths: ['I keep going'],
  values: ['Being there for my sister'],
  preferences: ['Mornings, and no telephone'],
  barriers: ['Crowds'],
  hopes: ['To sing in the choir again'],

  answer: 'We talked it over, and this is what we came to',
  attendees: ['Alex', 'Dana Reyes'],
  benefits: ['It is known'],
  risks: ['The nights stay short'],
  options: ['Talking therapy', 'Leaving it as it is'],
  alternatives: ['Leaving it as it is'],
  how: 'In a talk of half an hour',
  howAgreed: 'Alex read it aloud and said yes',
  note: 'Out twice, once with Sam',
  reason: 'It is not right as it stands',
  text: 'It helps me to walk in company',
  what: 'The plan as it was signed in June',
  'Choose.reason': 'It leaves my evenings free',
  'RecordChoice.reason': 'It leaves my evenings free',
  'NameFacilitator.reason': 'We both know Kim, and Kim is on nobody’s side',
  words: 'I was out three times, not twice',

  body: 'What is asked, of whom, and what for.',
  title: 'Walking in company',
  'PublishNotice.title': 'How we keep what you tell us',
  telephone: '01632 960 001',
  othersTold: ['Lakeside Hospital'],
  notice: 'From July on we pass on what the law asks for, and nothing else',
  recipient: 'Lakeside Hospital',
  caseNumber: '2027-CV-1041',
  parts: 'What was said about the evening of 3 May',
  issuedBy: 'County court',
  reference: 'S-117',
  description: 'Life has a shape again',
  stage: 'rebuilding',
  maxReviewDays: 90,
  block: [],
  questions: ['Can I stop it again?'],
  endingWords: 'It is no longer needed',
  clinicalNote: 'Roles and routines come back',
  whatHelped: 'Walking with Sam',
  patientSignatureNotObtained: 'Alex was called away; it is signed next week',
};
