import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { SubjectPage } from '../../kit/subject-page.js';
import { Amendments } from './amendments.js';
import { Complaints } from './complaints.js';
import { useSharing } from '../sharing/subject.js';

/** What is not right in the record, and what is not right in how it is kept. */
export function PutRight() {
  const { t } = useLingui();
  const { pages } = useSharing();
  return (
    <SubjectPage
      title={t`Put something right, or complain`}
      actions={
        <Anchor component={Link} to={pages}>
          <Trans>Back to who sees what</Trans>
        </Anchor>
      }
    >
      <Amendments />
      <Complaints />
    </SubjectPage>
  );
}
