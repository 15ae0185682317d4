import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { kindNames, type Resource } from './names.js';
import { useOptions } from './options.js';
import { ResourceLine } from './resource-line.js';
import './resources.css';

/** The list of who and what helps, as those see it who look after it: what has to be checked comes first to the eye. */
export function KeptResources() {
  const { t } = useLingui();
  const options = useOptions();
  const [stale, setStale] = useState(false);
  const [kind, setKind] = useState<Resource['kind'] | ''>('');
  const [sought, setSought] = useState('');
  const q = useDeferredValue(sought.trim());
  const query = {
    limit: 25,
    ...(stale && { stale }),
    ...(kind && { kind }),
    // What holds no letter and no digit cannot be looked for.
    ...(/[\p{L}\p{N}]/u.test(q) && { q }),
  };
  const resources = usePages('/v1/resources', { params: { query } });
  return (
    <Page
      title={t`Places that help`}
      lead={
        <Trans>
          Call or look, then say that you did. It counts for 90 days where a life can depend on it, else for
          180.
        </Trans>
      }
      actions={
        <Button component={Link} to="/clinic/resources/new">
          <Trans>Add one</Trans>
        </Button>
      }
    >
      <Sheet>
        <search className="row resource-search">
          <TextInput
            label={t`Look for words`}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
            maxLength={200}
            autoComplete="off"
          />
          <NativeSelect
            label={t`Kind`}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as Resource['kind'] | '')}
            data={[{ value: '', label: t`every kind` }, ...options(kindNames)]}
          />
          <Checkbox
            label={t`Only what should be checked`}
            checked={stale}
            onChange={(event) => setStale(event.currentTarget.checked)}
          />
        </search>
        <LinedList
          of={resources}
          empty={stale ? <Trans>All of it was checked.</Trans> : <Trans>Nothing fits this.</Trans>}
        >
          {(resource) => <ResourceLine resource={resource} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}
