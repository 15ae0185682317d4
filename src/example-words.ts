import type { ExampleWords } from './core/description/examples.js';

/** 1 x 1 pixel, white. */
const scannedPage =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==';
const aHash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const anAssertion = 'eyJhbGciOiJFUzM4NCJ9.eyJpc3MiOiJsYWtlc2lkZSJ9.c2lnbmF0dXJl';
const aKey = {
  kty: 'EC',
  crv: 'P-384',
  x: 'lInTxl8fjLKp_UCrxI0WDklahi-7-_6JbtiHjiRvMvhedhKVdHBfi2HCY8t_QJyc',
  y: 'y6N1IC-2mXxHreETBW7K3mBcw0qGr3CWHCs-yl09yCQRLcyfGv7XhqAngHOu51Zv',
};

const aGoal = [{ op: 'goal.add', lifeDomain: 'community', ownWords: { text: 'I want to get out more' } }];
const aSafeLine = [
  { op: 'entry.add', section: 'what_helps_me_alone', text: 'Walk round the block', minutes: 5 },
];
const aConsent = {
  kind: 'sharing',
  purpose: 'Someone to walk alongside me',
  purposeCode: 'peer_support',
  provisions: [{ recipientAccountId: '0198c0de-7a11-7b2c-8d3e-4f5061728394', dataClasses: ['plan'] }],
};

/**
 * What the fields of requests hold in the examples of the API description, where a field has no example of its own. They tell
 * of Alex and Dana of the demo clinic, so that whoever tries the first steps out with them gets somewhere.
 */
export const exampleWords: ExampleWords = {
  SignIn: { tenant: 'riverside', email: 'dana@riverside.example', password: 'willow-by-the-water-2' },
  RegisterPatient: {
    identifier: 'MRN-20417',
    givenName: 'Ines',
    familyName: 'Moreau',
    birthDate: '1990-05-17',
  },
  MakeProposal: { basePlanRevision: 0, ops: aGoal, rationale: 'You said that the evenings are long' },
  AddInstrument: {
    name: 'Evenings',
    about: 'How your evenings are',
    stem: 'Over the last 7 days:',
    recallDays: 7,
    items: [
      {
        text: 'I was with somebody',
        options: [
          { value: 0, text: 'No' },
          { value: 1, text: 'Yes' },
        ],
        isScored: true,
        asksAboutSafety: false,
      },
    ],
    bands: [],
    direction: 'higher_is_better',
    figures: [],
    sources: [{ says: 'Written by Riverside Clinic in 2025', sureness: 'clinic' }],
    licence: 'Written by Riverside Clinic, ours to use',
    substanceUse: false,
  },
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
  LogProgress: { goalId: '0198c0de-7a11-7b2c-8d3e-4f5061728394', note: 'Out twice, once with Sam' },
  RecordReview: {
    heldOn: '2026-11-20',
    lateReason: 'We looked at it together, and I was away afterwards',
    attendees: ['Alex', 'Dana Reyes'],
    outcomes: [
      {
        goalId: '0198c0de-7a11-7b2c-8d3e-4f5061728394',
        outcome: 'going-well',
        words: 'I was out three times',
      },
    ],
  },
  RecordRepresentative: {
    kind: 'health_care_agent',
    dataClasses: ['plan'],
    acts: ['read'],
    accountId: '0198c0de-7a11-7b2c-8d3e-4f5061728394',
    evidence: 'The document of 3 May, signed and seen',
  },
  OpenReview: { reason: 'Much has changed since we looked at it' },
  'RecordCourtOrder.ofResearchOrAudit': false,
  AcceptProposal: { reservation: 'Not on Sundays' },
  GiveConsent: aConsent,
  AskConsent: aConsent,
  OpenDecision: {
    question: 'What helps me sleep?',
    options: [
      {
        kind: 'do-nothing',
        title: 'Leave it as it is',
        benefits: ['It is known'],
        risks: ['The nights stay short'],
      },
      { kind: 'do-something', title: 'Talking therapy', benefits: ['It lasts'], risks: ['It takes weeks'] },
    ],
  },
  'PublishStages.stages': ['rebuilding', 'sustaining_wellness'].map((code) => ({
    code,
    title: code === 'rebuilding' ? 'Rebuilding' : 'Sustaining wellness',
    description: 'Life has a shape again',
    clinicalNote: 'Roles and routines come back',
    crosswalk: { stori: null, stagesOfChange: null, samhsa: [] },
  })),
  AssertStage: { perspective: 'clinician', stage: 'rebuilding' },
  SignedElsewhere: {
    method: 'paper',
    capacity: 'self',
    signedOn: '2026-11-20',
    pageHash: aHash,
    witness: 'Kim Larsen',
  },
  'Source.says': 'Found helpful in our groups',
  'AddResource.name': 'Riverside housing advice',
  inShort: 'A way back into the room when thoughts run away.',
  howTo: ['Name five things that you see', 'Breathe out slowly'],
  helpsWhen: 'When the day is too loud',
  cautions: ['Stop when it makes you more restless'],
  languages: ['en'],
  'RegisterApiClient.contact': 'it@lakeside.example',
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
