export const agencies = {
  reasons: {},
} as const;
