import {
  APP,
  APP_CHECK_IN,
  APP_HELP,
  APP_LOG,
  APP_SETUP,
  APP_TODAY,
} from "./surface/app.ts";
import { EXPORT, REPORT } from "./surface/export.ts";
import { CHECK_IN, LOG, RESTORE, TODAY } from "./surface/day.ts";
import { RUN } from "./surface/run.ts";
import { CHECKS } from "./surface/checks.ts";
import {
  DATA,
  DATA_ASIDE,
  DATA_BACKUP,
  DATA_DELETE,
  DATA_RESTORE,
} from "./surface/data.ts";
import { SESSION } from "./surface/session.ts";
import { PATH } from "./surface/path.ts";
import { PROGRESS } from "./surface/progress.ts";
import { LEARN } from "./surface/learn.ts";
import { MOVEMENT } from "./surface/movement.ts";
import { SHARE } from "./surface/share.ts";
import { LOCK } from "./surface/lock.ts";
import { INSTALL, PRIVACY } from "./surface/privacy.ts";
import { RAN } from "./surface/ran.ts";
import { SAMPLE } from "./surface/sample.ts";
import { SETUP, SETUP_WEEK, SETUP_WORDS } from "./surface/setup.ts";
import { COMMON, NOTICE, SCOPE, WELCOME } from "./surface/welcome.ts";

/**
 * The strings that Today and the first screens say. To add some: a new group of `assuming([], { … })` here or in `surface/`,
 * and its name in this list; its keys are then known to `speaker().text`.
 */
export const SURFACE = [
  WELCOME,
  NOTICE,
  SCOPE,
  COMMON,
  SETUP,
  SETUP_WEEK,
  SETUP_WORDS,
  TODAY,
  RESTORE,
  CHECK_IN,
  LOG,
  APP,
  APP_SETUP,
  APP_CHECK_IN,
  APP_TODAY,
  APP_LOG,
  LOCK,
] as const;

/**
 * The strings of the screens that are opened later; a surface may fetch them when the first of those is opened. Added
 * like the ones above, in a file for each screen.
 */
export const FURTHER_SURFACE = [
  APP_HELP,
  SESSION,
  PRIVACY,
  INSTALL,
  RUN,
  PATH,
  CHECKS,
  PROGRESS,
  LEARN,
  MOVEMENT,
  EXPORT,
  REPORT,
  SHARE,
  DATA,
  DATA_ASIDE,
  DATA_BACKUP,
  DATA_RESTORE,
  DATA_DELETE,
  RAN,
  SAMPLE,
] as const;
