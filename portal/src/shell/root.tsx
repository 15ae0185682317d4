import { Outlet } from '@tanstack/react-router';
import { StepUpDialog } from './step-up.js';
import { Told } from './told.js';

export function Root() {
  return (
    <>
      <Outlet />
      <StepUpDialog />
      <Told />
    </>
  );
}
