export const articles = {
  reasons: {},
} as const;
