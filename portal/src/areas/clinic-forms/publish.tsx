import { Checkbox, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { Form } from './names.js';

/** From then on the text never changes, and only it can be agreed to. */
export function Publish({ form }: { form: Form }) {
  return (
    <div>
      <Unfold label={<Trans>Publish it as the next edition</Trans>} main>
        {(close) => <Publication form={form} close={close} />}
      </Unfold>
    </div>
  );
}

function Publication({ form, close }: { form: Form; close: () => void }) {
  const { t } = useLingui();
  const publish = useDeed('post', '/v1/consent-forms/{formId}/publication');
  const send = (typed: Typed) => {
    const body = { asksAgain: typed.has('asksAgain'), validUntil: typed.maybe('validUntil') ?? null };
    publish.mutateAsync({ params: { path: { formId: form.id } }, body }).then(
      ({ number }) => {
        tell(t`Edition ${number} is published. From now on it is the one that is agreed to.`);
        close();
      },
      () => undefined,
    );
  };
  return (
    <DeedForm deed={publish} submit={<Trans>Publish this edition</Trans>} onSubmit={send} onCancel={close}>
      <Text>
        <Trans>
          From then on this text never changes, and only it can be agreed to. You can write a newer edition at
          any time.
        </Trans>
      </Text>
      {form.currentEditionId !== null && (
        <Checkbox
          name="asksAgain"
          label={t`Ask those who agreed to an earlier edition afresh`}
          description={t`Their consents stay in force until they answer.`}
        />
      )}
      <TextInput
        type="date"
        name="validUntil"
        label={t`Last day on which it can be agreed to`}
        description={t`Empty: until there is a newer one.`}
      />
    </DeedForm>
  );
}
