import { NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMe } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { When, useWhen } from '../../kit/words.js';
import { CatalogueInWords } from './catalogue-in-words.js';
import { PublishStages } from './publish-stages.js';
import './clinic.css';

/** The stages of the way, in the version in force and in those before it. */
export function Stages() {
  const { t } = useLingui();
  const when = useWhen();
  const { roles } = useMe();
  const current = useRead('/v1/stage-catalogues/current', {});
  const versions = useRead('/v1/stage-catalogues', {});
  const [chosen, setChosen] = useState('');
  const earlier = versions.data?.items.find(({ id }) => id === chosen);
  const dayOf = (publishedAt: string | null) => (publishedAt ? when(publishedAt) : t`came with the service`);
  return (
    <Page
      title={t`Stages`}
      lead={
        <Trans>
          Words for where somebody is on their way. Anybody may move from any to any; the person’s own view is
          never bound.
        </Trans>
      }
    >
      <WhenRead of={current}>
        {(catalogue) => {
          const shown = earlier ?? catalogue;
          const { version, publishedAt } = shown;
          return (
            <>
              <Sheet title={<span dir="auto">{shown.title}</span>}>
                {(versions.data?.items.length ?? 0) > 1 && (
                  <NativeSelect
                    className="narrow-field"
                    label={t`Version`}
                    value={shown.id}
                    onChange={(event) => setChosen(event.currentTarget.value)}
                    data={versions.data?.items.map((each) => ({
                      value: each.id,
                      label: `${each.version} · ${dayOf(each.publishedAt)}`,
                    }))}
                  />
                )}
                <Text size="sm" className="quiet">
                  <Trans>Version {version}</Trans> ·{' '}
                  {publishedAt ? <When at={publishedAt} /> : <Trans>came with the service</Trans>}
                </Text>
                <CatalogueInWords catalogue={shown} />
              </Sheet>
              {roles.includes('administrator') && (
                <PublishStages key={catalogue.id} catalogue={catalogue} onDone={() => setChosen('')} />
              )}
            </>
          );
        }}
      </WhenRead>
    </Page>
  );
}
