import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { SubjectPage } from '../../kit/subject-page.js';
import { NotToBeTold } from './not-to-be-told.js';
import { Restrictions } from './restrictions.js';
import { useSharing } from '../sharing/subject.js';

/** From whom the record is kept. */
export function Kept() {
  const { t } = useLingui();
  const { pages } = useSharing();
  return (
    <SubjectPage
      title={t`From whom it is kept`}
      actions={
        <Anchor component={Link} to={pages}>
          <Trans>Back to who sees what</Trans>
        </Anchor>
      }
    >
      <NotToBeTold />
      <Restrictions />
    </SubjectPage>
  );
}
