import { readMe } from './api/me.js';
import { queryClient } from './api/query-client.js';
import { forCaseload } from './areas/caseload/routes.js';
import { checkInRoutes } from './areas/check-in/routes.js';
import { clinicForms } from './areas/clinic-forms/routes.js';
import { clinicMachines } from './areas/clinic-machines/routes.js';
import { clinicPeople } from './areas/clinic-people/routes.js';
import { clinicResources } from './areas/clinic-resources/routes.js';
import { forClinic } from './areas/clinic/routes.js';
import { decisionRoutes } from './areas/decisions/routes.js';
import { forEveryone, withoutSignIn } from './areas/everyone/routes.js';
import { forFacilitators } from './areas/facilitating/routes.js';
import { groupRoutes } from './areas/groups/routes.js';
import { journalRoutes } from './areas/journal/routes.js';
import { measureRoutes } from './areas/measures/routes.js';
import { forTheMorning } from './areas/morning/routes.js';
import { forMyData } from './areas/my-data/routes.js';
import { forMyPeer } from './areas/my-peer/routes.js';
import { forPeerWork } from './areas/peer-support/routes.js';
import { placeRoutes } from './areas/places/routes.js';
import { reviewPages } from './areas/plan-reviews/routes.js';
import { planPages } from './areas/plan/routes.js';
import { forPrivacyRights } from './areas/privacy-rights/routes.js';
import { forPrivacy } from './areas/privacy/routes.js';
import { proposalPages } from './areas/proposals/routes.js';
import { forRecord } from './areas/record/routes.js';
import { safetyPlanRoutes, safetyPlanWithoutSignIn } from './areas/safety-plan/routes.js';
import { atOneScreen } from './areas/session-mode/routes.js';
import { forSharing } from './areas/sharing/routes.js';
import { openToAll, signPages } from './areas/sign/routes.js';
import { storyRoutes } from './areas/stories/routes.js';
import { techniqueRoutes } from './areas/techniques/routes.js';
import { teamNoteRoutes } from './areas/team-notes/routes.js';
import { todayRoutes } from './areas/today/routes.js';
import { forTheWay } from './areas/way/routes.js';
import { forWhoLooked } from './areas/who-looked/routes.js';
import { wishRoutes } from './areas/wishes/routes.js';
import { forWalkingWith } from './areas/with/routes.js';
import { homeOf } from './shell/navigation.js';
import { root, signedIn } from './shell/parents.js';
import { createRoute, createRouter, redirect } from '@tanstack/react-router';

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: async () => {
    throw redirect({
      to: homeOf(await queryClient.query({ ...readMe, staleTime: 'static' })),
      replace: true,
    });
  },
});

const routeTree = root.addChildren([
  ...withoutSignIn,
  ...safetyPlanWithoutSignIn,
  ...openToAll,
  ...atOneScreen,
  signedIn.addChildren([
    home,
    ...forEveryone,
    ...todayRoutes,
    ...forTheWay,
    ...forSharing,
    ...forWhoLooked,
    ...forPrivacyRights,
    ...forCaseload,
    ...forRecord,
    ...safetyPlanRoutes,
    ...wishRoutes,
    ...checkInRoutes,
    ...journalRoutes,
    ...measureRoutes,
    ...teamNoteRoutes,
    ...planPages,
    ...reviewPages,
    ...proposalPages,
    ...signPages,
    ...forPrivacy,
    ...techniqueRoutes,
    ...placeRoutes,
    ...storyRoutes,
    ...groupRoutes,
    ...forFacilitators,
    ...clinicPeople,
    ...forClinic,
    ...clinicForms,
    ...clinicResources,
    ...clinicMachines,
    ...forMyPeer,
    ...forWalkingWith,
    ...forPeerWork,
    ...forTheMorning,
    ...forMyData,
    ...decisionRoutes,
  ]),
]);

export const router = createRouter({ routeTree, defaultPreload: false, scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
