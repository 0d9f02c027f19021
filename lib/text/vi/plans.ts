export const plans = {
  reasons: {},
} as const;
