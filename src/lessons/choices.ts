// What a topic can be told as: the choices of `/socket explain`, without the texts behind them.

/** The same facts, told so. */
export const levels = ["child", "newcomer", "practitioner"] as const;
export type Level = (typeof levels)[number];

/** Pictures from everyday life. */
export const imageIds = [
  "city",
  "event-gates",
  "company-phone",
  "apartment-letter",
  "plug",
  "harbour",
  "courier-desk",
  "child-phones",
] as const;
export type ImageId = (typeof imageIds)[number];

export const sampleLanguageIds = ["python", "javascript", "go", "java", "rust", "c"] as const;
export type SampleLanguage = (typeof sampleLanguageIds)[number];
