import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { dayNames, type EntryPart, type Hours } from './names.js';
import { useOptions } from './options.js';

type Span = Schemas['Span'];
type Answer = 'unknown' | 'always' | 'weekly';

const usual: Span = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', until: '17:00' };
const most = 21;
const week = Object.keys(dayNames) as Span['days'];

/** When it can be reached; that nobody has said is an answer too. */
export function HoursFields({ value: { hours }, type }: EntryPart) {
  const { t } = useLingui();
  const { data: settings } = useRead('/v1/settings', {});
  const timeZone = hours?.timeZone ?? settings?.timeZone ?? 'UTC';
  const choose = (answer: Answer) =>
    type({
      hours:
        answer === 'unknown'
          ? null
          : {
              timeZone,
              closedOn: [],
              always: answer === 'always',
              weekly: answer === 'always' ? [] : [usual],
            },
    });
  return (
    <>
      <NativeSelect
        label={t`When it can be reached`}
        value={answerOf(hours)}
        onChange={(event) => choose(event.currentTarget.value as Answer)}
        data={[
          { value: 'unknown', label: t`nobody has said` },
          { value: 'always', label: t`day and night, every day` },
          { value: 'weekly', label: t`at these times` },
        ]}
      />
      {hours && !hours.always && (
        <Weekly hours={hours} set={(change) => type({ hours: { ...hours, ...change } })} />
      )}
    </>
  );
}

function answerOf(hours: Hours | null): Answer {
  if (!hours) return 'unknown';
  return hours.always ? 'always' : 'weekly';
}

interface WeeklyProps {
  readonly hours: Hours;
  readonly set: (change: Partial<Hours>) => void;
}

function Weekly({ hours: { weekly, timeZone, closedOn }, set }: WeeklyProps) {
  const { t } = useLingui();
  const change = (place: number, to: Partial<Span>) =>
    set({ weekly: weekly.map((span, each) => (each === place ? { ...span, ...to } : span)) });
  return (
    <>
      {weekly.map((span, place) => (
        <OneSpan
          key={place}
          span={span}
          place={place + 1}
          set={(to) => change(place, to)}
          remove={
            weekly.length > 1 ? () => set({ weekly: weekly.filter((_, each) => each !== place) }) : null
          }
        />
      ))}
      {weekly.length < most && (
        <div>
          <Button variant="default" size="xs" onClick={() => set({ weekly: [...weekly, usual] })}>
            <Trans>Add other times</Trans>
          </Button>
        </div>
      )}
      <TextInput
        name="timeZone"
        label={t`By the clock of`}
        description={t`A time zone, such as America/Los_Angeles.`}
        value={timeZone}
        onChange={(event) => set({ timeZone: event.currentTarget.value.trim() })}
        spellCheck={false}
        required
        withAsterisk={false}
      />
      <TextInput
        name="closedOn"
        label={t`Days on which they are closed`}
        description={t`Such as 2026-12-24; --12-25 for every year. With commas between them.`}
        defaultValue={closedOn.join(', ')}
        onChange={(event) => set({ closedOn: event.currentTarget.value.split(/[\s,;]+/).filter(Boolean) })}
      />
    </>
  );
}

interface OneSpanProps {
  readonly span: Span;
  readonly place: number;
  readonly set: (change: Partial<Span>) => void;
  readonly remove: (() => void) | null;
}

function OneSpan({ span, place, set, remove }: OneSpanProps) {
  const { t } = useLingui();
  const options = useOptions();
  const days = options(dayNames);
  return (
    <fieldset className="entry-part">
      <legend>
        <Trans>Times {place}</Trans>
      </legend>
      <Checkbox.Group
        className="wide"
        label={t`On which days`}
        value={span.days}
        onChange={(chosen) => set({ days: week.filter((day) => chosen.some((each) => each === day)) })}
      >
        <div className="row">
          {days.map(({ value, label }) => (
            <Checkbox key={value} name={`weekly/${place - 1}/days`} value={value} label={label} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        name={`weekly/${place - 1}/from`}
        type="time"
        label={t`From`}
        value={span.from}
        onChange={(event) => set({ from: event.currentTarget.value })}
        required
        withAsterisk={false}
      />
      <TextInput
        name={`weekly/${place - 1}/until`}
        label={t`Until`}
        description={t`Such as 17:00, or 24:00.`}
        value={span.until}
        onChange={(event) => set({ until: event.currentTarget.value })}
        pattern="(([01]\d|2[0-3]):[0-5]\d|24:00)"
        required
        withAsterisk={false}
      />
      {remove && (
        <div className="wide">
          <Button variant="default" size="xs" onClick={remove} aria-label={t`Take them off: times ${place}`}>
            <Trans>Take them off</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
