import { assuming } from "../message.ts";

/** Sources by a short name, as they stand inside a sentence beside a number. Others are named by their record. */
export const AUTHORITIES = assuming([], {
  "authority.GOOM2019": "the 2019 return-to-running guideline",
  "authority.GOOM2019-REPORTED": "the 2019 guideline, as reported",
  "authority.DONN2020": "the 2019 return-to-running guideline",
  "authority.CHRIS2024": "the 2024 readiness consensus",
  "authority.DEER2024": "the 2024 training consensus",
  "authority.DAV2025": "the 2025 Canadian guideline",
  "authority.DAVDEL2025": "the 2025 expert list of contraindications",
  "authority.GAQPP": "the Canadian GAQ-PP form",
  "authority.SEED2025": "a running coach’s article",
  "authority.SELM2022": "a 2022 recovery timeline",
  "authority.DONN2022": "the 2022 return-to-sport framework",
  "authority.ICC2026": "the International Cricket Council",
  "authority.FRAND2025": "a 2025 study of 5,200 runners",
  "authority.CMO2019": "the UK Chief Medical Officers",
  "authority.FSEM": "Moving Medicine",
  "authority.NICE-NG210": "NICE",
  "authority.NICE-NG194": "NICE",
  "authority.NICE-NG192": "NICE",
  "authority.POGP": "physiotherapists’ and hospital advice",
  "authority.ARMY": "an army return-to-run programme",
  "authority.OSU": "OSU Sports Medicine",
  "authority.MGH": "MGH Sports Medicine",
  "authority.UW": "a University of Wisconsin handout",
  "authority.C25K": "the NHS Couch to 5K plan",
  "authority.SENTINEL": "a pelvic-health referral tool",
  "authority.WOOD-PFMT": "a review of pelvic-floor training",
  "authority.MOORE2021": "a survey of runners",
  "authority.CHRIS2021": "a survey of runners",
  "authority.NHS-LONDON": "an NHS page",
  "authority.TREV": "public research notes",
  "authority.SAF-S1": "AWHONN’s list, as a hospital prints it",
  "authority.SAF-S3": "AWHONN",
  "authority.SAF-S4": "CDC",
  "authority.SAF-S9": "BC Women’s Hospital",
  "authority.SAF-S10": "the Quebec public health institute",
  "authority.SAF-S14": "NHS booklets",
  "authority.SAF-S20": "the Canadian GAQ-PP form, as listed elsewhere",
  "authority.SAF-S24": "a public exercise programme that cites NICE",
  "authority.SAF-S29": "the 2025 Canadian guideline, as reported",
  "authority.SAF-S30": "the 2019 guideline, as reported",
  "authority.SAF-S30b": "the 2019 guideline, as reported",
  "authority.SAF-S33": "NHS-linked pages",
  "authority.SAF-S35": "an NHS text, copied",
  "authority.SAF-S37": "Physiopedia",
  "authority.SAF-S38": "the Journal of Family Health",
  "authority.SAF-S39": "NHS Fife",
  "authority.SAF-S40": "a review of bone stress injuries",
  "authority.SAF-S40b": "advice of the London Marathon",
  "authority.SAF-S41": "a survey on bone loss",
  "authority.SAF-S42": "the International Olympic Committee",
  "authority.SAF-S97": "a Melbourne hospital",
  "authority.SAF-S99": "UK clinic advice",
});

/**
 * Citations whose own titles would hurt or presume, said in other words. Their records in full stand in the
 * documentation, which speaks in no voice.
 */
export const QUIET_CITES = assuming([], {
  "cite.SAF-S1":
    "Memorial Hermann, a US hospital. Warning signs, printing the AWHONN list.",
  "cite.SAF-S6": "A US nutrition programme’s page on warning signs.",
  "cite.SAF-S48b": "A UK charity. Puerperal psychosis.",
  "cite.SAF-S73b": "A UK therapy practice. Crisis resources.",
  "cite.WOOD-PFMT":
    "Narrative review of pelvic floor muscle training: why, when, what, and how. Int Urogynecol J 2021.",
  "cite.SAF-S8": "A US page on when to call 911 and when to call a provider.",
  "cite.SAF-S11": "A UK consumer health site. Symptoms never to ignore.",
  "cite.SAF-S18": "An Australian consumer page. Symptoms never to ignore.",
  "cite.SAF-S38b": "Two clinics’ pages on mastitis.",
  "cite.SAF-S39b":
    "An Australian hospital. Recovering from third and fourth degree tears.",
  "cite.SAF-S41": "Survey on osteoporosis around a pregnancy. PMC10152747.",
  "cite.SAF-S51":
    "Dewey 1994. Aerobic exercise, trial. N Engl J Med 1994;330:449.",
  "cite.SAF-S51b": "A physiotherapy clinic’s page on energy.",
  "cite.SAF-S68": "A UK study of two short questions on mood.",
  "cite.SAF-S69":
    "Huberty 2014. Women within a year of a pregnancy. PMC4254184.",
  "cite.SAF-S69b": "BMC Pregnancy and Childbirth, a supplement.",
  "cite.SAF-S77":
    "An Australian government pregnancy helpline, on the body afterwards.",
  "cite.SAF-S91":
    "Interviews on being active. BMC Pregnancy Childbirth 2014;14:26.",
  "cite.SAF-S92": "Online yoga, trial. PMC7275350.",
  "cite.SAF-S95": "Tommy’s, a UK charity. Physical effects.",
  "cite.SAF-S95b": "Tommy’s, a UK charity. Your body afterwards.",
  "cite.SAF-S96":
    "An Australian government pregnancy helpline, on the body afterwards.",
  "cite.SAF-S97":
    "The Royal Women’s Hospital Melbourne. Your health afterwards.",
  "cite.SAF-S98": "Tommy’s, a UK charity. Physical effects, medicines.",
  "cite.SAF-S99": "BPAS, UK clinics. Recovery.",
  "cite.SAF-S99b": "A UK page on bleeding.",
  "cite.SAF-S100": "NCT, a UK charity. Signs in early pregnancy.",
  "cite.SAF-S101": "Boots Health Hub. Definitions.",
});

/** What the tag of a source is shown with. */
export const TAGS = assuming([], {
  "tag.P": "Read at the source.",
  "tag.T": "Transcribed, to be verified.",
  "tag.S": "As reported by [{via}|others]; the source itself was not read.",
  "tag.D": "Worked out from other facts.",
  "tag.house": "Our own rule.",
});
