import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { timeZoneHere } from '../../language/formats.js';
import { tell } from '../../shell/told.js';

/** Off until somebody sets it. It comes as news and says nothing that others should not read. */
export function Reminder({ patientId }: { patientId: string }) {
  const reminder = useRead('/v1/patients/{patientId}/check-in-reminder', { params: { path: { patientId } } });
  return (
    <Sheet title={<Trans>Reminder</Trans>}>
      <Text className="quiet">
        <Trans>
          It comes among your news, and never on a day on which you have checked in. After three without a
          check-in it falls silent by itself.
        </Trans>
      </Text>
      <WhenRead of={reminder} lines={2}>
        {(data) => <Choose patientId={patientId} reminder={data} />}
      </WhenRead>
    </Sheet>
  );
}

function Choose({ patientId, reminder }: { patientId: string; reminder: Schemas['CheckInReminder'] }) {
  const { t } = useLingui();
  const [everyDays, setEveryDays] = useState(String(reminder.everyDays ?? 1));
  const [at, setAt] = useState(reminder.at ?? '18:00');
  const set = useDeed('post', '/v1/patients/{patientId}/check-in-reminder');
  const end = useDeed('post', '/v1/patients/{patientId}/check-in-reminder/ending');
  const params = { path: { patientId } };
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    set.mutate(
      { params, body: { everyDays: Number(everyDays), at, timeZone: timeZoneHere() } },
      { onSuccess: () => tell(t`You are reminded from now on.`) },
    );
  };
  return (
    <form onSubmit={save}>
      <Stack align="flex-start" gap="sm">
        <Text>{reminder.isOn ? <Trans>It is switched on.</Trans> : <Trans>It is switched off.</Trans>}</Text>
        <ProblemNotice error={set.error ?? end.error} />
        <div className="row">
          <NativeSelect
            name="everyDays"
            label={t`How often`}
            value={everyDays}
            onChange={(event) => setEveryDays(event.currentTarget.value)}
            data={[
              { value: '1', label: t`every day` },
              { value: '2', label: t`every second day` },
              { value: '7', label: t`every week` },
              { value: '14', label: t`every two weeks` },
            ]}
          />
          <TextInput
            name="at"
            type="time"
            label={t`At what time`}
            value={at}
            onChange={(event) => setAt(event.currentTarget.value)}
            required
            withAsterisk={false}
          />
        </div>
        <div className="row">
          <Button type="submit" variant="default" loading={set.isPending}>
            {reminder.isOn ? <Trans>Change it</Trans> : <Trans>Switch it on</Trans>}
          </Button>
          {reminder.isOn && (
            <Button
              variant="default"
              loading={end.isPending}
              onClick={() =>
                end.mutate({ params }, { onSuccess: () => tell(t`There are no more reminders.`) })
              }
            >
              <Trans>Switch it off</Trans>
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
}
