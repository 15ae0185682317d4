import type { Instrument } from '../instrument.js';
import { saidWhenRead } from '../../../core/language/said-when-read.js';
import { toSay } from '../../../core/language/say.js';
import { askedHowOften, band, publicDomain } from './two-weeks.js';

const items = askedHowOften([
  ['Little interest or pleasure in doing things', '44250-9'],
  ['Feeling down, depressed, or hopeless', '44255-8'],
  ['Trouble falling or staying asleep, or sleeping too much', '44259-0'],
  ['Feeling tired or having little energy', '44254-1'],
  ['Poor appetite or overeating', '44251-7'],
  [
    'Feeling bad about yourself - or that you are a failure or have let yourself or your family down',
    '44258-2',
  ],
  ['Trouble concentrating on things, such as reading the newspaper or watching television', '44252-5'],
  [
    'Moving or speaking so slowly that other people could have noticed. Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual',
    '44253-3',
  ],
  ['Thoughts that you would be better off dead, or of hurting yourself in some way', '44260-8'],
]);

/**
 * PHQ-9, word for word. Each figure carries its source and how sure it is; what is from memory is marked so wherever it is shown.
 *
 * Read in the source: wording and LOINC codes (FHIR questionnaires of HL7 and others), bands (NHS Data Dictionary), caseness from 10 and
 * reliable change of 6 (trial registration NCT05134103, which follows the IAPT manual), public domain (CamCOPS documentation).
 * From memory: the minimal important difference of 5 (Löwe 2004), and the index of 5.20 behind the reliable change.
 * It is a screen and no diagnosis. No total stands in for an open item, whatever other rules allow.
 */
export const phq9: Instrument = Object.assign(
  saidWhenRead({
    about: toSay`How you have been: mood, sleep, energy and thoughts.`,
    licence: publicDomain,
  }),
  {
    id: '01980000-0000-7000-8002-000000000001',
    name: 'PHQ-9',
    stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    recallDays: 14,
    items: [
      ...items.map((item) => ({ ...item, asksAboutSafety: item.number === 9 })),
      {
        number: 10,
        text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
        options: ['Not difficult at all', 'Somewhat difficult', 'Very difficult', 'Extremely difficult'].map(
          (text, value) => ({ value, text, code: null }),
        ),
        ...{ isScored: false, asksAboutSafety: false, code: '69722-7' },
      },
    ],
    bands: [
      band(0, 4, toSay`none or minimal`),
      band(5, 9, toSay`mild`),
      band(10, 14, toSay`moderate`),
      band(15, 19, toSay`moderately severe`),
      band(20, 27, toSay`severe`),
    ],
    direction: 'higher_is_harder',
    figures: [
      {
        kind: 'caseness',
        points: 10,
        source: {
          says: 'Trial registration NCT05134103, after the IAPT manual: 10 or more.',
          sureness: 'read',
        },
      },
      {
        kind: 'reliable_change',
        points: 6,
        source: {
          says: 'Trial registration NCT05134103, after the IAPT manual: 6 or more.',
          sureness: 'read',
        },
      },
      {
        kind: 'minimal_important',
        points: 5,
        source: { says: 'Löwe and others (2004): 5. Nobody has compared it yet.', sureness: 'from_memory' },
      },
    ],
    sources: [
      {
        says: 'Words and LOINC codes: questionnaires published for FHIR by HL7 and others.',
        sureness: 'read',
      },
      { says: 'Bands: NHS Data Dictionary.', sureness: 'read' },
      { says: 'Public domain: documentation of CamCOPS.', sureness: 'read' },
    ],
    panelCode: '44249-1',
    totalCode: '44261-6',
    substanceUse: false,
  } satisfies Omit<Instrument, 'about' | 'licence'>,
);
