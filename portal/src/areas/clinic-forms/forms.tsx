import { Anchor, Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.js';
import { useGoOn } from '../../kit/go-on.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { purposeNames, type Form } from './names.js';
import { StartForm } from './start-form.js';
import { useLanguageName } from './language-name.js';

/** The texts that people agree to: a form for each purpose and language. */
export function ConsentForms() {
  const { t } = useLingui();
  const goOn = useGoOn();
  const forms = usePages('/v1/consent-forms', { params: { query: { limit: 50 } } });
  return (
    <Page
      title={t`Consent forms`}
      lead={<Trans>What people read before they agree. Only a published edition can be agreed to.</Trans>}
    >
      <Sheet title={<Trans>Your forms</Trans>}>
        <LinedList
          of={forms}
          empty={
            <Trans>There are none yet. Start from one of the texts below, or with a page of your own.</Trans>
          }
        >
          {(form) => <Line form={form} />}
        </LinedList>
      </Sheet>
      <Sheet title={<Trans>Write a form</Trans>}>
        <StartForm onStarted={({ id }) => void goOn({ to: `/clinic/consent-forms/${id}` })} />
      </Sheet>
    </Page>
  );
}

function Line({ form: { id, title, purpose, language, currentEditionId } }: { form: Form }) {
  const { t } = useLingui();
  const languageName = useLanguageName();
  return (
    <div className="row row-apart">
      <div>
        <Anchor component={Link} to={`/clinic/consent-forms/${id}`} fw={650} dir="auto">
          {title}
        </Anchor>
        <Text size="sm" className="quiet">
          {t(purposeNames[purpose])} · {languageName(language)}
        </Text>
      </div>
      <Badge color={currentEditionId ? 'river' : 'amber'} variant="light" tt="none">
        {currentEditionId ? <Trans>published</Trans> : <Trans>draft</Trans>}
      </Badge>
    </div>
  );
}
