import { countsStill } from '../questionnaires/counts-still.js';
import { say, type Sentence } from '../../core/language/say.js';
import { inOneLine, quoted } from '../../core/text/written.js';
import {
  beginning,
  pageOfDays,
  type EventRow,
  type EventSource,
} from '../../journey/timeline/timeline-events.service.js';
import { rangeOf, type Instrument } from '../instruments/instrument.js';
import { bandOf } from '../instruments/scoring.js';
import { shippedInstruments } from '../instruments/shipped/shipped-instruments.js';

/** Which questionnaire, by its id where the service comes with it, else whole. */
interface Asked {
  readonly id: string;
  readonly name: string;
  readonly content: Pick<Instrument, 'items' | 'bands'> | null;
}

/** What counts today: the answers one by one are never here. */
const select = `
  SELECT 'measure', record.id, ${beginning('record.answered_on')}, 'patient', NULL, NULL, NULL, NULL, NULL, record.total,
    json_build_object('id', record.instrument_id, 'name', asked.instrument_name, 'content', instrument.content)::text
  FROM measure record
  JOIN questionnaire asked ON asked.id = record.questionnaire_id
  LEFT JOIN instrument ON instrument.id = record.instrument_id
  WHERE 'measure' = ANY ($2) AND record.patient_id = $1
    AND ${countsStill('record')}
    ${pageOfDays('record.answered_on', 'record.id')}`;

function sentenceOf({ value, words }: EventRow): Sentence {
  const { id, name, content } = JSON.parse(words ?? '') as Asked;
  const called = inOneLine(name);
  const total = value ?? 0;
  const instrument = content ?? shippedInstruments.find((each) => each.id === id);
  if (!instrument) return say`${called}: ${total}. It is a screen and no diagnosis.`;
  const { maximum } = rangeOf(instrument);
  const band = bandOf(instrument, total);
  return band
    ? say`${called}: ${total} of ${maximum}, which whoever made it calls ${quoted(band.words)}. It is a screen and no diagnosis.`
    : say`${called}: ${total} of ${maximum}. It is a screen and no diagnosis.`;
}

/** What questionnaires came to, in plain words. */
export const measureEvents: EventSource = { kind: 'measure', opens: 'measure.read', select, sentenceOf };
