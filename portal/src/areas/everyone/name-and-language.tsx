import { Button, Radio, Stack, TextInput, useMantineColorScheme } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { LanguageChoice } from '../../kit/language-choice.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';

export function NameAndLanguage() {
  const { t } = useLingui();
  const me = useMe();
  const [name, setName] = useState(me.displayName);
  const change = useDeed('put', '/v1/me/name');
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    change.mutate({ body: { displayName: name } }, { onSuccess: () => tell(t`Your name is changed.`) });
  };
  return (
    <Sheet title={<Trans>Name, language and colours</Trans>}>
      <form onSubmit={save}>
        <Stack align="flex-start" className="reading">
          <ProblemNotice error={change.error} />
          <TextInput
            name="displayName"
            label={t`The name that others see`}
            w="100%"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={100}
            autoComplete="name"
          />
          <Button
            type="submit"
            variant="default"
            loading={change.isPending}
            disabled={!name.trim() || name === me.displayName}
          >
            <Trans>Save the name</Trans>
          </Button>
        </Stack>
      </form>
      <LanguageChoice forAccount />
      <Colours />
    </Sheet>
  );
}

function Colours() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  return (
    <Radio.Group label={t`Colours`} value={colorScheme} onChange={(value) => setColorScheme(value)}>
      <div className="row">
        <Radio value="auto" label={t`as on this device`} />
        <Radio value="light" label={t`light`} />
        <Radio value="dark" label={t`dark`} />
      </div>
    </Radio.Group>
  );
}
