import { useLingui } from '@lingui/react/macro';
import { Page } from '../../kit/page.js';
import { NameAndLanguage } from './name-and-language.js';
import { Password } from './password.js';
import { SecondFactor } from './second-factor.js';
import { Sessions } from './sessions.js';

export function Account() {
  const { t } = useLingui();
  return (
    <Page title={t`My account`}>
      <NameAndLanguage />
      <Password />
      <SecondFactor />
      <Sessions />
    </Page>
  );
}
