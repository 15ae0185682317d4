import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { DecisionProps } from './decision.js';

/** The choice itself. It can be thought through again later. */
export function Choose({ decision, patientId }: Pick<DecisionProps, 'decision' | 'patientId'>) {
  const { t } = useLingui();
  const me = useMe();
  const { id: decisionId, options, version } = decision;
  const choose = useDeed('post', '/v1/patients/{patientId}/decisions/{decisionId}/choice');
  return (
    <Unfold label={<Trans>I want to choose</Trans>} main>
      {(close) => (
        <DeedForm
          deed={choose}
          submit={<Trans>This is my choice</Trans>}
          onCancel={close}
          onSubmit={(typed) => {
            const body = {
              optionId: typed.text('optionId'),
              reason: typed.text('reason'),
              tookPart: [me.displayName, ...typed.lines('tookPart')],
            };
            const params = { path: { patientId, decisionId }, header: { 'If-Match': `"${version}"` } };
            choose.mutateAsync({ params, body }).then(
              () => tell(t`Your choice stands. You can think it through again at any time.`),
              () => undefined,
            );
          }}
        >
          <Text>
            <Trans>There is no hurry. You can also leave it open, or talk about it first.</Trans>
          </Text>
          <Radio.Group name="optionId" label={t`What I choose`} required withAsterisk={false}>
            <Stack gap="xs" mt="xs">
              {options.map(({ id, title }) => (
                <Radio key={id} value={id} label={<bdi>{title}</bdi>} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea name="reason" label={t`Why this one`} maxLength={1000} required withAsterisk={false} />
          <Textarea
            name="tookPart"
            label={t`Who thought it through with me, if anybody`}
            description={t`A name on each line.`}
            rows={2}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
