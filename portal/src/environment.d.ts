/// <reference types="vite/client" />

declare module '*.po' {
  import type { Messages } from '@lingui/core';
  export const messages: Messages;
}

declare module 'virtual:theme.css';

interface Window {
  /** What boot.js found out and began before this script came. */
  readonly concordBoot?: {
    readonly language: string;
    /** The answer to the question for the session that this browser may have. */
    readonly renewal: Promise<Response> | null;
    /** What it reads of that session, by path: null where the answer was a refusal. */
    readonly reads: Map<string, Promise<Response | null>>;
  };
}
