import { Trans, useLingui } from '@lingui/react/macro';
import { Page, Sheet } from '../../kit/page.js';
import { EraseMine } from './erase-mine.js';
import { Way } from './rows.js';
import { TakeAlong } from './take-along.js';
import './my-data.css';

/** What is kept about somebody, and what they can do with it: one place for all of it. */
export function MyData() {
  const { t } = useLingui();
  return (
    <Page
      title={t`My data`}
      lead={<Trans>What is kept about you is yours to read, to take along, and to have put right.</Trans>}
    >
      <TakeAlong />
      <Rights />
      <EraseMine />
    </Page>
  );
}

/** Pages where something is done about it. */
function Rights() {
  return (
    <Sheet title={<Trans>What you can ask for</Trans>}>
      <ul className="plain-list lined-list">
        <Way to="/sharing" name={<Trans>See and change who sees what</Trans>}>
          <Trans>Also every yes and every no that you gave, with its day.</Trans>
        </Way>
        <Way to="/sharing/log" name={<Trans>See who looked</Trans>}>
          <Trans>Everybody who opened your record, and when. You can ask about each of them.</Trans>
        </Way>
        <Way to="/sharing/put-right" name={<Trans>Have something put right</Trans>}>
          <Trans>If something about you is not true. You get an answer within 60 days.</Trans>
        </Way>
        <Way to="/sharing/kept" name={<Trans>Say who is not to be told</Trans>}>
          <Trans>And what the clinic is asked not to use or pass on.</Trans>
        </Way>
        <Way to="/data/reach-me" name={<Trans>Say how the clinic may reach you</Trans>}>
          <Trans>By which telephone, which address, or only here.</Trans>
        </Way>
        <Way to="/data/rights" name={<Trans>Read what the clinic must tell you</Trans>}>
          <Trans>The notice about how your record is protected.</Trans>
        </Way>
      </ul>
    </Sheet>
  );
}
