import { Outlet } from '@tanstack/react-router';
import { useKeptFocus } from './kept-focus.js';
import { StepUpDialog } from './step-up.js';
import { Told } from './told.js';

export function Root() {
  useKeptFocus();
  return (
    <>
      <Outlet />
      <StepUpDialog />
      <Told />
    </>
  );
}
