import type { DeviceState } from "../store/device.ts";

/** Raised whenever the notice says something else; then it is shown again before anything goes on. */
export const NOTICE_VERSION = 1;

/** Whether the notice that stands today was agreed to on this device. */
export function hasAgreed(device: DeviceState): boolean {
  return device.notice?.version === NOTICE_VERSION;
}
