/** Where this device keeps what is hers, and how its tabs hear of each other. */
export const JOURNAL = "restride-journal";
export const DEVICE = "restride-device";
export const CHANNEL = "restride";
