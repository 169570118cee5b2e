/**
 * The version of the notice, in every language. A changed notice gets the next number and is shown again to everyone
 * who agreed to an earlier one; a test keeps text and number together.
 */
export const NOTICE_VERSION = 1;
