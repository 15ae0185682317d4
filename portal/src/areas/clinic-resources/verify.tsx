import { Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { Resource } from './names.js';

/** Says that somebody called or looked, and that all of it is so. */
export function Verify({ resource }: { resource: Resource }) {
  return (
    <About what={resource.name}>
      <Unfold label={<Trans>I checked it</Trans>}>
        {(close) => <Form resource={resource} close={close} />}
      </Unfold>
    </About>
  );
}

function Form({ resource: { id, name }, close }: { resource: Resource; close: () => void }) {
  const { t } = useLingui();
  const verify = useDeed('post', '/v1/resources/{resourceId}/verification');
  const send = (typed: Typed) => {
    const verifiedOn = typed.maybe('verifiedOn');
    const init = { params: { path: { resourceId: id } }, body: verifiedOn ? { verifiedOn } : {} };
    verify.mutateAsync(init).then(
      () => {
        tell(t`${name} is checked.`);
        close();
      },
      () => undefined,
    );
  };
  return (
    <DeedForm deed={verify} submit={<Trans>It is all so</Trans>} onSubmit={send} onCancel={close}>
      <Text>
        <Trans>
          You called or looked: the ways, the hours, the cost and the place are as they stand here.
        </Trans>
      </Text>
      <TextInput type="date" name="verifiedOn" label={t`On which day`} description={t`Empty: today.`} />
    </DeedForm>
  );
}
