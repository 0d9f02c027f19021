import { z } from "zod";
import { id, longText } from "../core/fields";

export const reasonSchema = z.strictObject({ roundId: id, reason: longText(1000) });
