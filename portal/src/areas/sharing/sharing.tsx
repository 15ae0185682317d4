import { Anchor, Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { Consents } from './consents.js';
import { Covers } from './covers.js';
import { useSharing } from './subject.js';
import { WhoSeesWhat } from './who-sees-what.js';

/** Who sees what of a record, and what can be done about it. */
export function Sharing() {
  const { t } = useLingui();
  const { isOwn, decides, side, pages } = useSharing();
  return (
    <SubjectPage
      title={t`Who sees what`}
      lead={
        isOwn ? (
          <Trans>
            You decide who may see what of yours. You can change it at any time, and it counts at once.
          </Trans>
        ) : (
          <Trans>What is shared is the patient’s to decide. A change counts at once.</Trans>
        )
      }
      actions={
        decides ? (
          <Button component={Link} to={`${pages}/give`}>
            <Trans>Share something, or say no</Trans>
          </Button>
        ) : side === 'clinician' ? (
          <Button component={Link} to={`${pages}/ask`}>
            <Trans>Ask for a consent</Trans>
          </Button>
        ) : null
      }
    >
      <Consents status="proposed" />
      <WhoSeesWhat />
      <Covers />
      <Consents status="active" />
      <More />
    </SubjectPage>
  );
}

function More() {
  const { side, pages } = useSharing();
  const entries = [
    ...(side === 'patient'
      ? [{ to: 'log', label: <Trans>Who looked, and who opened it in an emergency</Trans> }]
      : [{ to: 'log', label: <Trans>Who opened it in an emergency</Trans> }]),
    { to: 'outside', label: <Trans>What was told outside</Trans> },
    { to: 'kept', label: <Trans>From whom it is kept</Trans> },
    { to: 'put-right', label: <Trans>Put something right, or complain</Trans> },
  ];
  return (
    <Sheet title={<Trans>More about this</Trans>}>
      <ul className="plain-list lined-list">
        {entries.map(({ to, label }) => (
          <li key={to}>
            <Anchor component={Link} to={`${pages}/${to}`}>
              {label}
            </Anchor>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
