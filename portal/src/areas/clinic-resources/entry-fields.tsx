import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { ChannelFields } from './channel-fields.js';
import { HoursFields } from './hours-fields.js';
import { costNames, kindNames, type EntryPart, type Resource } from './names.js';
import { useOptions } from './options.js';
import './resources.css';

/** All that can be written of an entry. */
export function EntryFields(part: EntryPart) {
  const { t } = useLingui();
  const options = useOptions();
  const { value, type } = part;
  return (
    <>
      <TextInput
        name="name"
        label={t`What it is called`}
        value={value.name}
        onChange={(event) => type({ name: event.currentTarget.value })}
        maxLength={200}
        required
        withAsterisk={false}
      />
      <NativeSelect
        name="kind"
        label={t`Kind`}
        value={value.kind}
        onChange={(event) => type({ kind: event.currentTarget.value as Resource['kind'] })}
        data={options(kindNames)}
      />
      <Textarea
        name="description"
        label={t`What they do, and for whom`}
        value={value.description ?? ''}
        onChange={(event) => type({ description: event.currentTarget.value || null })}
        maxLength={2000}
        autosize
        minRows={2}
      />
      <ChannelFields {...part} />
      <HoursFields {...part} />
      <Languages {...part} />
      <TextInput
        name="region"
        label={t`Country or part of one`}
        description={t`Where it counts, such as US or US-CA. A helpline needs it.`}
        value={value.region ?? ''}
        onChange={(event) => type({ region: event.currentTarget.value.trim().toUpperCase() || null })}
        pattern="[A-Z]{2}(-[A-Z0-9]{1,3})?"
      />
      <TextInput
        name="place"
        label={t`Where it is`}
        value={value.place ?? ''}
        onChange={(event) => type({ place: event.currentTarget.value || null })}
        maxLength={300}
      />
      <Cost {...part} />
      <Textarea
        name="accessibility"
        label={t`For whom it can be reached, and how`}
        description={t`Steps, lifts, sign language, relay calls.`}
        value={value.accessibility ?? ''}
        onChange={(event) => type({ accessibility: event.currentTarget.value || null })}
        maxLength={500}
        autosize
      />
      <Checkbox
        label={t`It is our own contact for a crisis`}
        description={t`It then comes first on everybody’s help card.`}
        checked={value.isCrisisContact}
        onChange={(event) => type({ isCrisisContact: event.currentTarget.checked })}
      />
    </>
  );
}

function Cost({ value, type }: EntryPart) {
  const { t } = useLingui();
  const options = useOptions();
  return (
    <>
      <NativeSelect
        name="cost"
        label={t`What it costs`}
        value={value.cost}
        onChange={(event) => type({ cost: event.currentTarget.value as Resource['cost'] })}
        data={options(costNames)}
      />
      <TextInput
        name="costNote"
        label={t`More about the cost`}
        value={value.costNote ?? ''}
        onChange={(event) => type({ costNote: event.currentTarget.value || null })}
        maxLength={300}
      />
    </>
  );
}

function Languages({ value, type }: EntryPart) {
  const { t } = useLingui();
  return (
    <TextInput
      name="languages"
      label={t`Languages spoken there`}
      description={t`Their short names, such as en, es.`}
      defaultValue={value.languages.join(', ')}
      onChange={(event) => type({ languages: event.currentTarget.value.split(/[\s,;]+/).filter(Boolean) })}
      autoCapitalize="none"
      required
      withAsterisk={false}
    />
  );
}
