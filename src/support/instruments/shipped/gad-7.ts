import type { Instrument } from '../instrument.js';
import { saidWhenRead } from '../../../core/language/said-when-read.js';
import { toSay } from '../../../core/language/say.js';
import { askedHowOften, band, publicDomain } from './two-weeks.js';

/**
 * GAD-7, word for word. Each figure carries its source and how sure it is.
 *
 * Read in the source: wording and LOINC codes (FHIR questionnaires of HL7 and others), bands (NHS Data Dictionary), caseness from 8 and
 * reliable change of 4 (trial registration NCT05134103, which follows the IAPT manual; the paper that made it screens from 10), public
 * domain, and that its zero is "Not at all" (CamCOPS documentation). From memory: the minimal important difference of 4 (Toussaint 2020),
 * and the index of 3.53 behind the reliable change. It is a screen and no diagnosis.
 */
export const gad7: Instrument = Object.assign(
  saidWhenRead({
    about: toSay`How you have been: worry and restlessness.`,
    licence: publicDomain,
  }),
  {
    id: '01980000-0000-7000-8002-000000000002',
    name: 'GAD-7',
    stem: 'Over the last 2 weeks, how often have you been bothered by the following problems?',
    recallDays: 14,
    items: askedHowOften([
      ['Feeling nervous, anxious or on edge', '69725-0'],
      ['Not being able to stop or control worrying', '68509-9'],
      ['Worrying too much about different things', '69733-4'],
      ['Trouble relaxing', '69734-2'],
      ['Being so restless that it is hard to sit still', '69735-9'],
      ['Becoming easily annoyed or irritable', '69689-8'],
      ['Feeling afraid as if something awful might happen', '69736-7'],
    ]),
    bands: [
      band(0, 4, toSay`minimal`),
      band(5, 9, toSay`mild`),
      band(10, 14, toSay`moderate`),
      band(15, 21, toSay`severe`),
    ],
    direction: 'higher_is_harder',
    figures: [
      {
        kind: 'caseness',
        points: 8,
        source: {
          says: 'Trial registration NCT05134103, after the IAPT manual: 8 or more. The paper that made it screens from 10.',
          sureness: 'read',
        },
      },
      {
        kind: 'reliable_change',
        points: 4,
        source: {
          says: 'Trial registration NCT05134103, after the IAPT manual: 4 or more.',
          sureness: 'read',
        },
      },
      {
        kind: 'minimal_important',
        points: 4,
        source: {
          says: 'Toussaint and others (2020): 4. Nobody has compared it yet.',
          sureness: 'from_memory',
        },
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
    panelCode: '69737-5',
    totalCode: '70274-6',
    substanceUse: false,
  } satisfies Omit<Instrument, 'about' | 'licence'>,
);
