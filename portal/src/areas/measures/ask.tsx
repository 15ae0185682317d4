import { NativeSelect, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed, useRead } from '../../api/queries.js';
import { useDaysFromNow } from '../../kit/days-from-now.js';
import { DeedForm } from '../../kit/deed-form.js';
import { WhenRead } from '../../kit/states.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';

/** The care team asks for answers until a day. */
export function Ask({ patientId }: { patientId: string }) {
  return (
    <div>
      <Unfold main label={<Trans>Ask for answers</Trans>}>
        {(close) => <WhatToAsk patientId={patientId} close={close} />}
      </Unfold>
    </div>
  );
}

function WhatToAsk({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const instruments = useRead('/v1/instruments', { params: { query: { limit: 100 } } });
  const inAWeek = useDaysFromNow(7);
  const ask = useDeed('post', '/v1/patients/{patientId}/questionnaires');
  return (
    <WhenRead of={instruments}>
      {({ items }) => {
        const usable = items.filter(({ whyNot, isRetired }) => whyNot === null && !isRetired);
        const [why] = items.flatMap(({ whyNot }) => whyNot ?? []);
        if (usable.length === 0)
          return <Text className="quiet">{why ?? <Trans>There is nothing to ask.</Trans>}</Text>;
        return (
          <DeedForm
            deed={ask}
            submit={<Trans>Ask</Trans>}
            onCancel={close}
            onSubmit={(typed) =>
              ask.mutate(
                {
                  params: { path: { patientId } },
                  body: { instrumentId: typed.text('instrumentId'), dueOn: typed.text('dueOn') },
                },
                { onSuccess: () => (close(), tell(t`It is asked. The person is told.`)) },
              )
            }
          >
            <NativeSelect
              name="instrumentId"
              label={t`Questionnaire`}
              data={usable.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextInput
              name="dueOn"
              type="date"
              label={t`Until`}
              defaultValue={inAWeek}
              required
              withAsterisk={false}
            />
          </DeedForm>
        );
      }}
    </WhenRead>
  );
}
