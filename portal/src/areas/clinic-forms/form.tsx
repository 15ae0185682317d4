import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import { useRead } from '../../api/queries.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { DraftEditor } from './draft-editor.js';
import { Editions } from './editions.js';
import { purposeNames } from './names.js';
import { useLanguageName } from './language-name.js';

/** One form: its draft, how people will see it, and what was published of it. */
export function ConsentForm() {
  const { t } = useLingui();
  const languageName = useLanguageName();
  const { formId } = useParams({ from: '/signed-in/clinic/consent-forms/$formId' });
  const form = useRead('/v1/consent-forms/{formId}', { params: { path: { formId } } });
  return (
    <Page
      title={t`Consent form`}
      lead={form.data && `${t(purposeNames[form.data.purpose])} · ${languageName(form.data.language)}`}
      actions={
        <Anchor component={Link} to="/clinic/consent-forms">
          <Trans>All forms</Trans>
        </Anchor>
      }
    >
      <WhenRead of={form}>{(data) => <DraftEditor form={data} look={() => form.refetch()} />}</WhenRead>
      <Sheet title={<Trans>Published editions</Trans>}>
        <Editions formId={formId} />
      </Sheet>
    </Page>
  );
}
