import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { etagOf } from '../../api/ask.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { useGoOn } from '../../kit/go-on.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import './resources.css';
import { TechniqueFields, techniqueTyped } from './technique-fields.js';

/** A technique of the organisation's own, to be written otherwise. */
export function KeptTechnique() {
  const { t } = useLingui();
  const { techniqueId = '' } = useParams({ strict: false });
  const technique = useRead('/v1/techniques/{techniqueId}', { params: { path: { techniqueId } } });
  return (
    <Page
      title={t`One technique`}
      lead={technique.data && <bdi>{technique.data.title}</bdi>}
      actions={
        <Anchor component={Link} to="/clinic/techniques">
          <Trans>The whole library</Trans>
        </Anchor>
      }
    >
      <WhenRead of={technique}>
        {(data) => (
          <Sheet>
            {data.origin === 'own' ? (
              <Change technique={data} />
            ) : (
              <Text>
                <Trans>
                  This one came with the service, and stays as it is. Leave it out in the library and add your
                  own, if you want it otherwise.
                </Trans>
              </Text>
            )}
          </Sheet>
        )}
      </WhenRead>
    </Page>
  );
}

function Change({ technique }: { technique: Schemas['Technique'] }) {
  const { t } = useLingui();
  const goOn = useGoOn();
  // What stood when the page was opened: what somebody else changes meanwhile is not overwritten.
  const [begun] = useState(technique);
  const change = useDeed('patch', '/v1/techniques/{techniqueId}');
  const back = () => void goOn({ to: '/clinic/techniques' });
  return (
    <DeedForm
      deed={change}
      submit={<Trans>Save what you changed</Trans>}
      onCancel={back}
      onSubmit={(typed) =>
        change
          .mutateAsync({
            params: { path: { techniqueId: technique.id }, header: { 'If-Match': etagOf(begun) } },
            body: techniqueTyped(typed),
          })
          .then(
            () => (back(), tell(t`It is saved.`)),
            () => undefined,
          )
      }
    >
      <TechniqueFields technique={begun} />
    </DeedForm>
  );
}
