import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { useGoOn } from '../../kit/go-on.js';
import { Page, Sheet } from '../../kit/page.js';
import { EntryFields } from './entry-fields.js';
import type { Entry } from './names.js';

const nothingYet: Entry = {
  kind: 'support_group',
  name: '',
  description: null,
  channels: [{ kind: 'call', to: '', onPhoneBill: 'unknown' }],
  languages: [],
  region: null,
  place: null,
  cost: 'unknown',
  costNote: null,
  accessibility: null,
  hours: null,
  isCrisisContact: false,
};

export function AddResource() {
  const { t } = useLingui();
  const goOn = useGoOn();
  const [value, setValue] = useState(nothingYet);
  const add = useDeed('post', '/v1/resources');
  const back = () => void goOn({ to: '/clinic/resources' });
  return (
    <Page
      title={t`Add a place that helps`}
      lead={<Trans>It is marked as unchecked until somebody says that they checked it.</Trans>}
    >
      <Sheet>
        <DeedForm
          deed={add}
          submit={<Trans>Add it to the list</Trans>}
          onSubmit={() =>
            void add
              .mutateAsync({ body: value })
              .then(({ id }) => void goOn({ to: `/clinic/resources/${id}` }))
              .catch(() => undefined)
          }
          onCancel={back}
        >
          <EntryFields value={value} type={(change) => setValue((before) => ({ ...before, ...change }))} />
        </DeedForm>
      </Sheet>
    </Page>
  );
}
