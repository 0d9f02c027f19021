import { foundOr } from "../found";
import NotFound from "./not-found";

export const found = foundOr(NotFound);
