export const appraisals = {
  reasons: {},
} as const;
