/** Numbers, dates and plurals by the language's own locale, never by the machine's zone or settings. */
export interface Format {
  readonly number: (value: number) => string;
  readonly date: (civilDate: string) => string;
  readonly plural: (value: number) => Intl.LDMLPluralRule;
  /** Upper-cases the first letter. */
  readonly capital: (text: string) => string;
}

const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text has the shape of a civil date. */
export function looksLikeDate(text: string): boolean {
  return CIVIL_DATE.test(text);
}

/** The formats of a locale. A text that is no civil date comes back from `date` as it is. */
export function formatOf(locale: string): Format {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const plurals = new Intl.PluralRules(locale);
  // Dates are made of their parts at UTC midnight and shown at UTC: no zone can move the day.
  const dates = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  return {
    number: (value) => numbers.format(value),
    plural: (value) => plurals.select(value),
    capital: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
    date: (civilDate) => {
      const parts = CIVIL_DATE.exec(civilDate);
      if (parts === null) return civilDate;
      const [year, month, day] = parts.slice(1).map(Number);
      const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
      // 30 February would roll over into March: a day that does not exist is shown as it was written.
      const exists = new Date(time).toISOString().startsWith(civilDate);
      return exists ? dates.format(time) : civilDate;
    },
  };
}
