export const consents = {
  reasons: {},
} as const;
