import { Trans, useLingui } from '@lingui/react/macro';
import { useRead } from '../../api/queries.js';
import { Page } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { SettingsForm } from './settings-form.js';

/** What holds for the whole organisation. */
export function Settings() {
  const { t } = useLingui();
  const settings = useRead('/v1/settings', {});
  return (
    <Page
      title={t`Settings`}
      lead={<Trans>They hold for everybody here. Sessions that run keep the ends they began with.</Trans>}
    >
      <WhenRead of={settings}>
        {(data) => <SettingsForm settings={data} look={() => settings.refetch()} />}
      </WhenRead>
    </Page>
  );
}
