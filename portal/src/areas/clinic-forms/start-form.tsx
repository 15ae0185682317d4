import { NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { WhenRead } from '../../kit/states.js';
import { useLanguageName } from './language-name.js';
import { purposeNames, type Form } from './names.js';

type Starter = Schemas['StarterForm'];

interface StartFormProps {
  readonly onStarted: (form: Form) => void;
}

/** Begins a form, from a text that the service brings along or from an empty page. */
export function StartForm({ onStarted }: StartFormProps) {
  const starters = useRead('/v1/consent-forms/starters', {});
  return (
    <WhenRead of={starters}>{({ items }) => <Choice starters={items} onStarted={onStarted} />}</WhenRead>
  );
}

function Choice({ starters, onStarted }: StartFormProps & { starters: readonly Starter[] }) {
  const { t, i18n } = useLingui();
  const languageName = useLanguageName();
  const [purpose, setPurpose] = useState<Schemas['Purpose']>('peer_sharing');
  const [language, setLanguage] = useState(i18n.locale);
  const [from, setFrom] = useState('starter');
  const write = useDeed('post', '/v1/consent-forms');
  const starter = starters.find((each) => each.purpose === purpose && each.language === language);
  const called = languageName(language);
  const offered = starter?.title ?? '';
  const begun = from === 'starter' ? starter : undefined;
  const body = {
    purpose,
    language,
    title: begun?.title ?? t(purposeNames[purpose]),
    body: begun?.body ?? t`[The text]`,
    part2: begun?.part2 ?? null,
  };
  return (
    <DeedForm
      deed={write}
      submit={<Trans>Begin the draft</Trans>}
      onSubmit={() => void write.mutateAsync({ body }).then(onStarted, () => undefined)}
    >
      <NativeSelect
        name="purpose"
        label={t`What it asks for`}
        value={purpose}
        onChange={(event) => setPurpose(event.currentTarget.value as Schemas['Purpose'])}
        data={(Object.keys(purposeNames) as Schemas['Purpose'][]).map((value) => ({
          value,
          label: t(purposeNames[value]),
        }))}
      />
      <TextInput
        name="language"
        label={t`Language`}
        description={t`Its short name, such as en, es or es-MX. This one: ${called}.`}
        value={language}
        onChange={(event) => setLanguage(event.currentTarget.value.trim())}
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
      />
      <Radio.Group label={t`Begin with`} value={starter ? from : 'empty'} onChange={setFrom}>
        <Stack gap="xs" mt="xs">
          <Radio
            value="starter"
            disabled={!starter}
            label={
              starter
                ? t`the text that came with the service: ${offered}`
                : t`a text that came with the service: there is none in this language`
            }
            description={t`In plain language, with gaps to fill in. It is a starting point for your own legal review, not a form to use as it is.`}
          />
          <Radio value="empty" label={t`an empty page`} />
        </Stack>
      </Radio.Group>
    </DeedForm>
  );
}
