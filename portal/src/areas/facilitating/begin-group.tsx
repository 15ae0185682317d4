import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { useGoOn } from '../../kit/go-on.js';
import { tell } from '../../shell/told.js';
import { ConductField, GroupFields } from './group-fields.js';

export function BeginGroup({ close }: { close: () => void }) {
  const { t } = useLingui();
  const goOn = useGoOn();
  const found = useDeed('post', '/v1/support-groups');
  return (
    <DeedForm
      deed={found}
      submit={<Trans>Begin this group</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        found
          .mutateAsync({
            body: {
              name: typed.text('name'),
              about: typed.text('about'),
              conduct: typed.text('conduct'),
              takesRequests: typed.has('takesRequests'),
              aboutSubstanceUse: typed.has('aboutSubstanceUse'),
              ...typed.keepWording,
            },
          })
          .then(
            ({ id }) => {
              tell(t`The group is there. Nobody is in it yet.`);
              void goOn({ to: `/facilitating/${id}` });
            },
            () => undefined,
          )
      }
    >
      <GroupFields />
      <ConductField />
      <Checkbox
        name="aboutSubstanceUse"
        label={t`It is about substance use`}
        description={t`That somebody is in it is then protected by 42 CFR Part 2 as well. It stays so.`}
      />
    </DeedForm>
  );
}
