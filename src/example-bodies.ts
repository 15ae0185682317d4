import { dayToCome, type ExampleWords } from './core/description/examples.js';

export const aHash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
export const aGoal = [
  { op: 'goal.add', lifeDomain: 'community', ownWords: { text: 'I want to get out more' } },
];
const aConsent = {
  kind: 'sharing',
  purpose: 'Someone to walk alongside me',
  purposeCode: 'peer_support',
  provisions: [{ recipientAccountId: '0198c0de-7a11-7b2c-8d3e-4f5061728394', dataClasses: ['plan'] }],
};

/** Bodies of requests that are examples as a whole, by the name of their schema: what fields hold by themselves would not fit together. */
export const exampleBodies: ExampleWords = {
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
  RecordCourtOrder: {
    court: 'Superior Court of Riverside County',
    caseNumber: '2027-CV-1041',
    orderedOn: '2026-11-20',
    section: '2.63',
    recipient: 'Lakeside Hospital',
    dataClasses: ['plan'],
    parts: 'What was said about the evening of 3 May',
    ofResearchOrAudit: false,
    toldOn: '2026-11-20',
  },
  PublishAlertProtocol: {
    steps: [
      { to: 'lead', accountIds: [], withinMinutes: 30 },
      { to: 'care_team', accountIds: [], withinMinutes: 60 },
    ],
    staffedHours: {
      timeZone: 'Europe/London',
      always: false,
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '17:30' }],
      closedOn: ['--12-25'],
    },
  },
  GiveAnswer: { item: 1, value: 1 },
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
  ArrangeCoverage: {
    kind: 'cover',
    reason: 'Dana is on leave',
    until: dayToCome,
    coverAccountId: '0198c0de-7a11-7b2c-8d3e-4f5061728394',
  },
  ProposeReferral: {
    reason: 'You said that the evenings are long; this group meets on Tuesdays',
    goesAlong: 'Your name and telephone number, and that you would like to come',
    toName: 'The evening group at the library',
  },
  WriteAdvancePreferences: {
    wantedText: 'Call Sam first. A quiet room, and the light left on.',
    mayAct: [{ name: 'Sam Moreau' }],
  },
  SayCheckIn: { mood: 'good', words: 'The walk did me good' },
  CorrectCheckIn: { mood: 'good' },
  WriteEntry: {
    words: 'We walked to the lake. The way back was easier.',
    peerSupportId: '0198c0de-7a11-7b2c-8d3e-4f5061728394',
  },
  Encourage: { about: 'journey', words: 'You went out in the rain. I saw that.' },
  AssertStage: { perspective: 'clinician', stage: 'rebuilding' },
  SignedElsewhere: {
    method: 'paper',
    capacity: 'self',
    signedOn: '2026-11-20',
    pageHash: aHash,
    witness: 'Kim Larsen',
  },
};
