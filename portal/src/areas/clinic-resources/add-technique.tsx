import { Checkbox } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { useGoOn } from '../../kit/go-on.js';
import { Page, Sheet } from '../../kit/page.js';
import { tell } from '../../shell/told.js';
import './resources.css';
import { TechniqueFields, techniqueTyped } from './technique-fields.js';

/** A technique of the organisation's own. */
export function AddTechnique() {
  const { t } = useLingui();
  const goOn = useGoOn();
  const add = useDeed('post', '/v1/techniques');
  const back = () => void goOn({ to: '/clinic/techniques' });
  return (
    <Page
      title={t`Add a technique`}
      lead={
        <Trans>Something that people can do for themselves. It is offered to everybody here at once.</Trans>
      }
    >
      <Sheet>
        <DeedForm
          deed={add}
          submit={<Trans>Add it to the library</Trans>}
          onCancel={back}
          onSubmit={(typed) =>
            add
              .mutateAsync({ body: { ...techniqueTyped(typed), substanceUse: typed.has('substanceUse') } })
              .then(
                () => (back(), tell(t`It is in the library.`)),
                () => undefined,
              )
          }
        >
          <TechniqueFields />
          <Checkbox
            name="substanceUse"
            label={t`It is about substance use`}
            description={t`What somebody notes of it is then protected by 42 CFR Part 2. It stays so.`}
          />
        </DeedForm>
      </Sheet>
    </Page>
  );
}
