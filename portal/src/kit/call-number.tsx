import { Trans } from '@lingui/react/macro';
import { digitsOf } from './reach.js';
import './call-number.css';

/** A number is what a hand looks for in a hard hour: it is as large as a button. */
export function CallNumber({ to }: { to: string }) {
  return (
    <a className="call-number" href={`tel:${digitsOf(to)}`}>
      <Trans>
        Call <bdi>{to}</bdi>
      </Trans>
    </a>
  );
}

export function TextNumber({ to }: { to: string }) {
  return (
    <a className="call-number" href={`sms:${digitsOf(to)}`}>
      <Trans>
        Text <bdi>{to}</bdi>
      </Trans>
    </a>
  );
}
