export const planVersions = {} as const;
