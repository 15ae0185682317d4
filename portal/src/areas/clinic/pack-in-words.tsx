import { Badge, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Facts } from '../../kit/facts.js';
import { useListed } from '../../kit/words.js';
import { orderNames, signerNames } from './rule-names.js';
import './clinic.css';

/** A rule pack in plain words, with what stands behind each of its rules. */
export function PackInWords({ pack }: { pack: Schemas['RulePack'] }) {
  const { t } = useLingui();
  const listed = useListed();
  const { maxReviewDays, goodFaithAttempts, meansOfAttempts, daysBetweenAttempts } = pack;
  return (
    <>
      <Text dir="auto">{pack.description}</Text>
      <Facts>
        {[
          [<Trans>Version</Trans>, pack.version],
          [<Trans>Who signs</Trans>, listed(pack.requiredSigners.map((signer) => t(signerNames[signer])))],
          [<Trans>In which order</Trans>, t(orderNames[pack.signingOrder])],
          [
            <Trans>A review at least every</Trans>,
            <Plural value={maxReviewDays} one="# day" other="# days" />,
          ],
          [
            <Trans>Without the patient’s signature</Trans>,
            <Trans>
              only after attempts in good faith: {goodFaithAttempts}. A no is an answer, and is not gone past.
            </Trans>,
          ],
          [<Trans>Days between two attempts, at least</Trans>, daysBetweenAttempts],
          [<Trans>Different ways of asking, at least</Trans>, meansOfAttempts],
          pack.reasonWhereSignatureMissing && [
            <Trans>A missing signature</Trans>,
            <Trans>needs a written reason</Trans>,
          ],
          pack.supervisorForTrainees && [
            <Trans>Somebody in training</Trans>,
            <Trans>signs together with a supervisor</Trans>,
          ],
        ]}
      </Facts>
      <ul className="plain-list lined-list requirements">
        {pack.requirements.map((requirement) => (
          <Requirement key={requirement.code} requirement={requirement} />
        ))}
      </ul>
    </>
  );
}

function Requirement({
  requirement: { message, why, severity, citation, source },
}: {
  requirement: Schemas['Requirement'];
}) {
  return (
    <li>
      <div className="row">
        <Text fw={650} dir="auto">
          {message}
        </Text>
        <Badge color={severity === 'block' ? 'amber' : 'river'} variant="light" tt="none">
          {severity === 'block' ? <Trans>needed</Trans> : <Trans>worth a look</Trans>}
        </Badge>
      </div>
      <Text dir="auto">{why}</Text>
      {(citation ?? source) && (
        <Text size="sm" className="quiet" dir="auto">
          {citation ?? source}
        </Text>
      )}
    </li>
  );
}
