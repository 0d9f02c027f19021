export const planReviews = {} as const;
