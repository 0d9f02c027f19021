export const records = {
  reasons: {},
} as const;
