import { Button, Checkbox, Stack, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { classNames, shareable, type DataClass } from '../sharing/names.js';
import { RecipientSelect } from '../sharing/recipient-select.js';
import type { Recipient } from '../sharing/recipients.js';
import { useSharing } from '../sharing/subject.js';

type Purpose = Schemas['RestrictionPurpose'];

/** Asks the clinic not to use something, or not to pass it on. */
export function AskRestriction() {
  const { t } = useLingui();
  const { params } = useSharing();
  const [here, setHere] = useState<Recipient | null>(null);
  const [outside, setOutside] = useState('');
  const [dataClasses, setClasses] = useState<DataClass[]>([]);
  const [purposes, setPurposes] = useState<Purpose[]>([]);
  const [words, setWords] = useState('');
  const ask = useDeed('post', '/v1/patients/{patientId}/restrictions');
  const isReady = (here || outside.trim()) && dataClasses.length > 0 && purposes.length > 0 && words.trim();
  const send = () => {
    const whom = here ? { recipientAccountId: here.accountId } : { recipientOutside: outside.trim() };
    // Its type cannot say that one of the two names is there.
    const body = {
      ...whom,
      dataClasses,
      purposes,
      words: words.trim(),
    } as unknown as Schemas['AskRestriction'];
    ask.mutate(
      { params, body },
      { onSuccess: () => (setWords(''), tell(t`It is asked. The answer comes here.`)) },
    );
  };
  return (
    <details>
      <summary>
        <Trans>Ask that something is kept back</Trans>
      </summary>
      <Stack className="reading" mt="md" align="stretch">
        <RecipientSelect
          label={t`From whom here`}
          placeholder={t`nobody here; somebody outside`}
          chosen={here}
          onChoose={setHere}
        />
        {!here && (
          <TextInput
            name="outside"
            label={t`From whom outside, by name`}
            value={outside}
            onChange={(event) => setOutside(event.currentTarget.value)}
            maxLength={200}
          />
        )}
        <WhatAndWhatFor
          dataClasses={dataClasses}
          purposes={purposes}
          onClasses={setClasses}
          onPurposes={setPurposes}
        />
        <Textarea
          name="words"
          label={t`What you ask for, in your words`}
          description={t`No reason is needed.`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={2000}
          autosize
        />
        <ProblemNotice error={ask.error} />
        <div>
          <Button variant="default" disabled={!isReady} loading={ask.isPending} onClick={send}>
            <Trans>Ask for it</Trans>
          </Button>
        </div>
      </Stack>
    </details>
  );
}

interface WhatProps {
  readonly dataClasses: DataClass[];
  readonly purposes: Purpose[];
  readonly onClasses: (chosen: DataClass[]) => void;
  readonly onPurposes: (chosen: Purpose[]) => void;
}

function WhatAndWhatFor({ dataClasses, purposes, onClasses, onPurposes }: WhatProps) {
  const { t } = useLingui();
  return (
    <>
      <Checkbox.Group
        label={t`What is to be kept back`}
        value={dataClasses}
        onChange={(chosen) => onClasses(chosen)}
      >
        <Stack gap="xs">
          {shareable.map((dataClass) => (
            <Checkbox key={dataClass} name="dataClasses" value={dataClass} label={t(classNames[dataClass])} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox.Group
        label={t`What it is not to be used for`}
        value={purposes}
        onChange={(chosen) => onPurposes(chosen)}
      >
        <Stack gap="xs">
          <Checkbox name="purposes" value="treatment" label={t`treatment, reading it here among it`} />
          <Checkbox name="purposes" value="payment" label={t`payment`} />
          <Checkbox name="purposes" value="operations" label={t`running the clinic`} />
        </Stack>
      </Checkbox.Group>
    </>
  );
}
